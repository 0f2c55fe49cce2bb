import type { DutyId, ExperienceDemandKind, ExperienceUseKind, RoleLimitKind } from '#src/analysis/facts/facts';
import { defineCriterion } from '#src/rubric/criterion';
import { claim, conflict, firmFirst, notStated, ofKind } from '#src/rubric/verdict';

export const livedExperienceUse = defineCriterion({
  id: 'lived-experience-use',
  number: 'C06',
  weight: 7,
  weightReasons: { advice: 1, problem: 0, breadth: 3, shown: 3, minus: 0 },
  dimension: 'lived-experience',
  names: {
    nb: 'Hva egenerfaringen skal brukes til',
    nn: 'Kva eigenerfaringa skal nyttast til',
    en: 'What lived experience is to be used for',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier hva egenerfaringen skal brukes til i jobben.',
      nn: 'Annonsen seier kva eigenerfaringa skal nyttast til i jobben.',
      en: 'The ad says what lived experience is to be used for in the job.',
    },
    partly: {
      nb: 'Annonsen verdsetter egenerfaring eller likepersonsarbeid, men knytter det ikke til en oppgave.',
      nn: 'Annonsen verdset eigenerfaring eller likepersonsarbeid, men knyter det ikkje til ei oppgåve.',
      en: 'The ad values lived experience or peer work, but does not tie it to a task.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke bruk av egenerfaring.',
      nn: 'Annonsen nemner ikkje bruk av eigenerfaring.',
      en: 'The ad does not mention the use of lived experience.',
    },
    contradicted: {
      nb: 'Annonsen sier at egen historie skal holdes privat, eller beskriver en vanlig rolle uten egen funksjon.',
      nn: 'Annonsen seier at eiga historie skal haldast privat, eller skildrar ei vanleg rolle utan eigen funksjon.',
      en: 'The ad says your own story is to be kept private, or describes an ordinary role with no function of its own.',
    },
    unclear: {
      nb: 'Annonsen nevner erfaring, men det er uklart om det er egenerfaring.',
      nn: 'Annonsen nemner erfaring, men det er uklart om det er eigenerfaring.',
      en: 'The ad mentions experience, but it is unclear whether it is lived experience.',
    },
  },
  coding: {
    met: 'A task ties own experience to an activity: in talks, groups, courses, bridging, giving hope.',
    partly:
      'Own experience is demanded, valued or called an asset, or peer words occur, but no use is named. Advising “from the patient’s chair” without saying that own experience is used is partly.',
    'not-stated': 'No mention, or only work experience.',
    contradicted:
      'Own experience is to be kept private, or the tasks are wholly those of other staff and no use of own experience is left.',
  },
  why: {
    nb: 'At egenerfaringen brukes i arbeidet, er det som kjennetegner yrket i alle dokumentene. Uklarhet om hvordan er et av hindrene de nevner.',
    nn: 'At eigenerfaringa blir nytta i arbeidet, er det som kjenneteiknar yrket i alle dokumenta. Uvisse om korleis er eit av hindera dei nemner.',
    en: 'Using lived experience at work is what marks the occupation in all the documents. Not knowing how is one of the obstacles they name.',
  },
  helps: ['job-seeker', 'employer', 'researcher'],
  sources: [
    {
      document: 'consultation-statement',
      section: 'Hva er en erfaringskonsulent?',
      lines: [39, 41],
      strength: 'definition',
      says: 'Uses own experience of illness, recovery and services in the contact with people.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Bakgrunn: Erfaringskonsulentens og sosialarbeiderens rolle',
      lines: [386, 388],
      strength: 'finding',
      says: 'What job ads have in common is using own experience to be someone good to talk to.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Forskning på feltet: Systemnivå',
      lines: [704, 708],
      strength: 'finding',
      says: 'An obstacle: being given a traditional role that does not fit the knowledge.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulenter befinner seg i en «liminal posisjon»',
      lines: [227, 236],
      strength: 'finding',
      says: 'Building bridges is an essential task.',
    },
    {
      document: 'district-report',
      section: 'Bidragsytere for bedre tjenester?',
      lines: [128, 128],
      strength: 'argument',
      says: 'Giving hope is at the heart of the role.',
    },
    {
      document: 'role-presentation',
      section: 'Hva er kompetansen?',
      lines: [83, 89],
      strength: 'definition',
      says: 'Experience, knowledge from it and competence are three things; too much of one’s own story may get in the way.',
    },
  ],
  ask: {
    nb: 'Hvordan skal jeg bruke egenerfaringen min i jobben, og bestemmer jeg selv hva jeg deler?',
    nn: 'Korleis skal eg bruke eigenerfaringa mi i jobben, og avgjer eg sjølv kva eg deler?',
    en: 'How am I to use my lived experience in the job, and do I decide what I share?',
  },
  paragraph: {
    nb: 'Du bruker egne erfaringer når du ___, for å gi håp og bygge bro til tjenesten. Du bestemmer selv hva du deler.',
    nn: 'Du nyttar eigne erfaringar når du ___, for å gje håp og byggje bru til tenesta. Du avgjer sjølv kva du deler.',
    en: 'You use your own experience when you ___, to give hope and to build a bridge to the service. You decide what you share.',
  },
  examples: {
    met: {
      nb: ['Du bruker det du selv har opplevd, i samtaler med andre.', 'Du deler egne erfaringer i kurs og grupper.'],
      nn: ['Du nyttar eigne erfaringar når du snakkar med brukarane.'],
      en: ['You will draw on your own recovery in conversations with guests.', 'You share your own story in groups.'],
    },
    partly: {
      nb: ['Vi setter stor pris på egenerfaring.', 'Du er en likeperson.'],
      nn: ['Eigenerfaring er viktig for oss.'],
      en: ['Lived experience is valued here.', 'You are a bearer of hope.'],
    },
    'not-stated': {
      nb: ['Du har erfaring fra arbeid i helsetjenesten.', 'Vi håper å høre fra deg.'],
      nn: ['Du har røynsle frå turnusarbeid.', 'Du støttar pårørande.'],
      en: ['Two years’ experience of ward work.', 'We collect user experience through surveys.'],
    },
    contradicted: {
      nb: ['Egen historie skal holdes utenfor jobben.', 'Du går i vanlig turnus uten noen egen rolle.'],
      nn: ['Di eiga historie skal du halde for deg sjølv på jobb.'],
      en: [
        'Please keep your own story private at work.',
        'You work as any other assistant, with no separate peer role.',
      ],
    },
  },
  decide: ({ experienceUse, duties, experienceDemand, roleLimits }) =>
    firmFirst<ExperienceUseKind | DutyId | ExperienceDemandKind | RoleLimitKind>(
      [...experienceUse, ...duties.duties, ...experienceDemand, ...roleLimits],
      (given) => {
        // Hope given, without own experience being shared, is a word of the role.
        const inUse = ofKind(given, ['use-in-duty']);
        const words = ofKind(given, ['valued', 'peer-word', 'share-experience-and-hope']);
        const role = ofKind(given, ['peer-word']);
        const keptPrivate = ofKind(given, ['kept-private']);
        // The same work as others leaves no use of its own, however much own experience is asked for; where a use is named
        // it is one of the tasks.
        const traditional = ofKind(
          given,
          inUse.length > 0 ? ['wholly-traditional'] : ['wholly-traditional', 'same-as-clinical'],
        );
        const denials = [...keptPrivate, ...traditional];

        if (denials.length > 0 && inUse.length > 0) return conflict(inUse, denials);
        // A peer word leaves a role open beside ordinary shifts, but not beside the demand to keep one's story private.
        if (keptPrivate.length > 0) return claim('contradicted', denials);
        if (traditional.length > 0)
          return role.length > 0 ? conflict(role, traditional) : claim('contradicted', traditional);
        if (inUse.length > 0) return claim('met', inUse);
        // Demanded or called an asset, and tied to no use (ruling on this criterion).
        const asked = ofKind(given, ['required', 'first-qualification', 'advantage', 'told', 'as-tool']).filter(
          ({ confidence }) => confidence !== 'low',
        );
        const open = words.length > 0 ? words : asked;
        return open.length > 0 ? claim('partly', open) : notStated();
      },
    ),
});
