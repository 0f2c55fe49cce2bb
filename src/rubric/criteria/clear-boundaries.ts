import type { BoundaryKind } from '#src/analysis/facts/facts';
import { defineCriterion } from '#src/rubric/criterion';
import { addingUp, claim, conflict, jointClaim, notStated, ofKind } from '#src/rubric/verdict';

/** What an employer can promise. A work phone and "no contact outside hours" are the same protection, said twice. */
const protections: readonly (readonly BoundaryKind[])[] = [
  ['schedule'],
  ['work-phone', 'no-contact-outside-hours'],
  ['limits-agreed'],
  ['role-guidelines'],
  ['own-health'],
];
const enoughProtections = 2;

export const clearBoundaries = defineCriterion({
  id: 'clear-boundaries',
  number: 'C11',
  weight: 6,
  weightReasons: {
    advice: 3,
    problem: 0,
    breadth: 2,
    shown: 2,
    minus: 1,
    minusBecause: 'Looseness is also what builds trust.',
  },
  dimension: 'boundaries',
  names: {
    nb: 'Tydelige grenser mellom jobb og fritid',
    nn: 'Tydelege grenser mellom jobb og fritid',
    en: 'Clear limits between work and private life',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen nevner minst to ting som verner fritiden og helsen din, for eksempel arbeidstid og jobbtelefon.',
      nn: 'Annonsen nemner minst to ting som vernar fritida og helsa di, til dømes arbeidstid og jobbtelefon.',
      en: 'The ad mentions at least two things that protect your private life and health, such as working hours and a work phone.',
    },
    partly: {
      nb: 'Annonsen nevner én ting som verner fritiden eller helsen din.',
      nn: 'Annonsen nemner éin ting som vernar fritida eller helsa di.',
      en: 'The ad mentions one thing that protects your private life or health.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke arbeidstid, jobbtelefon eller hjelp til å sette grenser.',
      nn: 'Annonsen nemner ikkje arbeidstid, jobbtelefon eller hjelp til å setje grenser.',
      en: 'The ad does not mention working hours, a work phone or help with setting limits.',
    },
    contradicted: {
      nb: 'Annonsen sier at du skal være tilgjengelig utenom arbeidstiden.',
      nn: 'Annonsen seier at du skal vere tilgjengeleg utanom arbeidstida.',
      en: 'The ad says you are to be available outside working hours.',
    },
    unclear: {
      nb: 'Annonsen nevner tid eller tilgjengelighet, men det er uklart om det gjelder deg.',
      nn: 'Annonsen nemner tid eller tilgjenge, men det er uklart om det gjeld deg.',
      en: 'The ad mentions hours or availability, but it is unclear whether they are yours.',
    },
  },
  coding: {
    met: 'Two of: a stated schedule or rota; a work phone or no contact outside hours; limits agreed with leader or team; guidelines for the role; own health looked after.',
    partly: 'One of these. Evening, night and weekend work on a rota is a schedule.',
    'not-stated':
      'None. Hours per week are size; benefits, flexible hours and a demand to “keep good boundaries” count for nothing.',
    contradicted: 'Available outside hours, private number given to users, or unpaid overtime expected.',
  },
  why: {
    nb: 'Dokumentene forteller om jobb som blir med hjem, og råder blant annet til egne jobbtelefoner. De ser også at nærhet bygger tillit, så varme og fleksibilitet trekker aldri ned.',
    nn: 'Dokumenta fortel om jobb som blir med heim, og rår mellom anna til eigne jobbtelefonar. Dei ser òg at nærleik byggjer tillit, så varme og fleksibilitet trekkjer aldri ned.',
    en: 'The documents tell of work that follows people home, and advise work phones among other things. They also see that closeness builds trust, so warmth and flexibility never count against an ad.',
  },
  helps: ['job-seeker', 'service-users', 'employer'],
  sources: [
    {
      document: 'district-report',
      section: 'Lederundersøkelsen',
      lines: [343, 347],
      strength: 'recommendation',
      says: 'Peer workers should get their own work phones.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Diskusjon: Utfordringer',
      lines: [1628, 1636],
      strength: 'recommendation',
      says: 'The service can help by setting clearer limits; a balance with freedom is needed.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Funn: Utfordringer',
      lines: [1276, 1278],
      strength: 'finding',
      says: 'Overtime and giving everything wear people out.',
    },
    {
      document: 'role-presentation',
      section: 'Krevende arbeidshverdag',
      lines: [290, 292],
      strength: 'argument',
      says: 'The border between work and free time is unclear for many.',
    },
    {
      document: 'role-presentation',
      section: 'Grensene mellom jobb og fritid utfordres',
      lines: [187, 195],
      strength: 'finding',
      says: 'Going beyond the frames is read as care, and the job is hard to leave behind.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulenter befinner seg i en «liminal posisjon»',
      lines: [267, 277],
      strength: 'finding',
      says: 'Contact outside hours is well known, and may tie people closer.',
    },
  ],
  ask: {
    nb: 'Hvilken arbeidstid gjelder, får jeg jobbtelefon, og hvem hjelper meg å sette grenser når det blir vanskelig?',
    nn: 'Kva arbeidstid gjeld, får eg jobbtelefon, og kven hjelper meg å setje grenser når det blir vanskeleg?',
    en: 'What are the working hours, do I get a work phone, and who helps me set limits when it gets hard?',
  },
  paragraph: {
    nb: 'Arbeidstiden er ___. Du får jobbtelefon som er avslått utenom arbeidstiden, og ___ hjelper deg med å sette grenser.',
    nn: 'Arbeidstida er ___. Du får jobbtelefon som er avslått utanom arbeidstida, og ___ hjelper deg med å setje grenser.',
    en: 'Working hours are ___. You get a work phone that is off outside hours, and ___ helps you set limits.',
  },
  examples: {
    met: {
      nb: ['Arbeidstiden er 8–15, og du får jobbtelefon.'],
      nn: ['Arbeidstida er 9–16, og ingen skal ringje deg på fritida.'],
      en: ['You work Monday to Friday, 9 to 5, and have a work phone.'],
    },
    partly: {
      nb: ['Arbeidstiden er 8–15.', 'Du får egen jobbtelefon.'],
      nn: ['Du arbeider dag og kveld etter oppsett turnus.'],
      en: ['You work Monday to Thursday, 10 to 4.', 'We provide a work phone.'],
    },
    'not-stated': {
      nb: ['Huset er åpent hele døgnet.', 'Fleksibel arbeidstid.'],
      nn: ['Ring Ola på mobil 400 00 199.', 'Vi samarbeider over fylkesgrensa.'],
      en: ['Our helpline is open 24/7.', 'You are able to keep good boundaries.'],
    },
    contradicted: {
      nb: ['Du må være tilgjengelig for brukerne også når du har fri.'],
      nn: ['Du må rekne med at brukarane ringjer deg heime om kvelden.'],
      en: ['You are expected to answer calls from clients in your free time.'],
    },
  },
  decide: ({ boundaries }) =>
    addingUp(boundaries, (given) => {
      const promised = protections.map((kinds) => ofKind(given, kinds)).filter((found) => found.length > 0);
      const demands = ofKind(given, ['available-always', 'beyond-hours']);
      if (demands.length > 0) {
        // Stated hours protect nobody who is called outside them; every other promise stands against the demand.
        const offers = ofKind(given, protections.slice(1).flat());
        return offers.length > 0 ? conflict(offers, demands) : claim('contradicted', demands);
      }
      if (promised.length >= enoughProtections) return jointClaim('met', promised);
      return promised.length > 0 ? jointClaim('partly', promised) : notStated();
    }),
});
