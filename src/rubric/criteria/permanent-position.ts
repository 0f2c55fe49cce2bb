import { defineCriterion } from '#src/rubric/criterion';
import { claim, notStated, ofKind } from '#src/rubric/verdict';

export const permanentPosition = defineCriterion({
  id: 'permanent-position',
  number: 'C01',
  weight: 8,
  weightReasons: { advice: 1, problem: 2, breadth: 2, shown: 3, minus: 0 },
  dimension: 'contract',
  names: { nb: 'Fast stilling', nn: 'Fast stilling', en: 'Permanent position' },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at stillingen er fast.',
      nn: 'Annonsen seier at stillinga er fast.',
      en: 'The ad says the post is permanent.',
    },
    partly: {
      nb: 'Annonsen nevner fast ansettelse, men med et forbehold: en av flere stillinger, en mulighet eller avhengig av tilskudd.',
      nn: 'Annonsen nemner fast tilsetjing, men med eit atterhald: ei av fleire stillingar, eit høve eller avhengig av tilskot.',
      en: 'The ad mentions a permanent post, but with a reservation: one of several, a prospect, or dependent on a grant.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke om stillingen er fast eller midlertidig.',
      nn: 'Annonsen nemner ikkje om stillinga er fast eller mellombels.',
      en: 'The ad does not mention whether the post is permanent or temporary.',
    },
    contradicted: {
      nb: 'Annonsen sier at stillingen er midlertidig.',
      nn: 'Annonsen seier at stillinga er mellombels.',
      en: 'The ad says the post is temporary.',
    },
    unclear: {
      nb: 'Annonsen nevner ansettelsesformen, men det er uklart hva som gjelder denne stillingen.',
      nn: 'Annonsen nemner tilsetjingsforma, men det er uklart kva som gjeld denne stillinga.',
      en: 'The ad mentions the form of employment, but it is unclear what applies to this post.',
    },
  },
  coding: {
    met: 'The post, or every post for peer workers in the ad, is permanent, in the text or in the portal’s fields. A probation period changes nothing. “Regular” (US), “ongoing” (AU) and “tills vidare” (SE) are permanent.',
    partly:
      'One permanent and one temporary post; temporary with a view to permanence; permanent but dependent on a grant; fields and text disagree.',
    'not-stated': 'No form of employment in text or fields.',
    contradicted:
      'Only temporary: substitute, engagement, project, fixed term, on-call or bank work. A possible extension is no prospect of permanence.',
  },
  why: {
    nb: 'Dokumentene beskriver midlertidige stillinger som utrygge, og langvarige relasjoner som viktige for brukerne. Ingen av dem sier rett ut at stillingen må være fast.',
    nn: 'Dokumenta skildrar mellombelse stillingar som utrygge, og langvarige relasjonar som viktige for brukarane. Ingen av dei seier beint ut at stillinga må vere fast.',
    en: 'The documents describe temporary posts as insecure, and lasting relations as important to the people served. None of them says outright that the post must be permanent.',
  },
  helps: ['job-seeker', 'service-users', 'employer', 'researcher'],
  sources: [
    {
      document: 'district-report',
      section: 'Utfordringer og usikkerheter',
      lines: [306, 308],
      strength: 'finding',
      says: 'All eight were temporarily employed, and several said that it felt insecure.',
    },
    {
      document: 'district-report',
      section: 'Veien videre',
      lines: [403, 405],
      strength: 'recommendation',
      says: 'The work of the peer workers should become a lasting part of the district’s services.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulentenes medvirkning til tjenesteutvikling',
      lines: [370, 372],
      strength: 'argument',
      says: 'Being there permanently is what makes influence possible.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [132, 132],
      strength: 'practice-example',
      says: 'In Ålesund all peer workers hold full-time permanent posts.',
    },
    {
      document: 'role-presentation',
      section: 'Relasjonens betydning',
      lines: [160, 164],
      strength: 'finding',
      says: 'Long-lasting relations matter most to people with severe problems.',
    },
  ],
  ask: {
    nb: 'Er stillingen fast? Hvis ikke: hvor lenge varer den, hvem betaler for den, og hva skjer etterpå?',
    nn: 'Er stillinga fast? Om ikkje: kor lenge varer ho, kven betaler for ho, og kva skjer etterpå?',
    en: 'Is the post permanent? If not, how long does it last, who pays for it, and what happens afterwards?',
  },
  paragraph: {
    nb: 'Stillingen er fast og finansieres over virksomhetens ordinære budsjett. Prøvetiden er ___ måneder.',
    nn: 'Stillinga er fast og blir finansiert over det ordinære budsjettet til verksemda. Prøvetida er ___ månader.',
    en: 'The post is permanent and paid for from our ordinary budget. The probation period is ___ months.',
  },
  examples: {
    met: {
      nb: ['Stillingen er fast, og du kan begynne når det passer.', 'Ansettelsesform: Fast stilling'],
      nn: ['Vi søkjer ein erfaringskonsulent i fast stilling.', 'Stillinga er fast etter prøvetida.'],
      en: ['We offer a permanent post as a peer worker.', 'Contract type: permanent'],
    },
    partly: {
      nb: [
        'Stillingen er midlertidig i ett år, med mulighet for fast ansettelse.',
        'Stillingen er fast så lenge vi får tilskudd.',
      ],
      nn: ['Stillinga er mellombels, men med høve til fast tilsetjing.', 'Ei fast stilling og eit vikariat.'],
      en: ['A one-year contract with a view to a permanent post.', 'One permanent post and one maternity cover.'],
    },
    'not-stated': {
      nb: ['Vi har faste møter hver mandag og faste rutiner.', 'Du deltar i prosjekter sammen med kommunen.'],
      nn: ['Hos oss er det faste rutinar og fast plass ved lunsjbordet.', 'Du får ein fast kontaktperson.'],
      en: [
        'You will enjoy a fast-paced day with fixed routines.',
        'We run several projects together with the council.',
      ],
    },
    contradicted: {
      nb: ['Vikariat som erfaringskonsulent ut mars.', 'Prosjektstilling i to år.'],
      nn: ['Stillinga er eit engasjement ut neste år.', 'Vi søkjer tilkallingsvikarar med eigenerfaring.'],
      en: ['A temporary post for nine months.', 'Bank peer support worker, shifts as they come.'],
    },
  },
  decide({ contract }) {
    const { findings, term, prospectOfPermanent } = contract;
    const permanent = ofKind(findings, ['permanent']);
    const temporary = ofKind(findings, ['temporary', 'on-call']);
    const prospect = ofKind(findings, ['prospect-of-permanent']);
    const grant = ofKind(findings, ['grant-dependent']);

    // The fact has already bound each finding to a post and weighed fields against text; only its worth is left to say.
    switch (term) {
      case 'permanent':
        return grant.length > 0
          ? claim('partly', [...permanent, ...grant], { because: 'Permanent, but dependent on a grant.' })
          : claim('met', permanent);
      case 'mixed':
        return claim('partly', [...permanent, ...temporary, ...prospect], {
          because: 'Posts, or fields and text, with different forms of employment.',
        });
      case 'temporary':
        return prospectOfPermanent
          ? claim('partly', [...prospect, ...temporary], { because: 'Temporary, with a prospect of permanence.' })
          : claim('contradicted', temporary);
      case 'unstated':
        return prospect.length > 0 ? claim('partly', prospect) : notStated();
    }
  },
});
