import { defineCriterion } from '#src/rubric/criterion';
import { byKind } from '#src/rubric/verdict';

export const roleTraining = defineCriterion({
  id: 'role-training',
  number: 'C08',
  weight: 8,
  weightReasons: {
    advice: 4,
    problem: 0,
    breadth: 3,
    shown: 2,
    minus: 1,
    minusBecause: 'The documents disagree on who should train, and for what.',
  },
  dimension: 'training',
  names: {
    nb: 'Opplæring og innføring i rollen',
    nn: 'Opplæring og innføring i rolla',
    en: 'Training and onboarding for the role',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at du får opplæring, og hva, hvor lenge eller hvordan.',
      nn: 'Annonsen seier at du får opplæring, og kva, kor lenge eller korleis.',
      en: 'The ad says you receive training, and what, how long or in which form.',
    },
    partly: {
      nb: 'Annonsen nevner opplæring uten å si hva den består av.',
      nn: 'Annonsen nemner opplæring utan å seie kva ho er.',
      en: 'The ad mentions training without saying what it consists of.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke opplæring til deg.',
      nn: 'Annonsen nemner ikkje opplæring til deg.',
      en: 'The ad does not mention training for you.',
    },
    contradicted: {
      nb: 'Annonsen sier at du må klare deg uten opplæring, eller ta den på egen tid eller regning.',
      nn: 'Annonsen seier at du må klare deg utan opplæring, eller ta ho på eiga tid eller rekning.',
      en: 'The ad says you start without training, or take it in your own time or at your own cost.',
    },
    unclear: {
      nb: 'Annonsen nevner opplæring, men det er uklart om du får den eller gir den.',
      nn: 'Annonsen nemner opplæring, men det er uklart om du får ho eller gjev ho.',
      en: 'The ad mentions training, but it is unclear whether you receive or give it.',
    },
  },
  coding: {
    met: 'Training for the employee with a named content, length or form: a plan, introduction weeks, a paid course.',
    partly: '“Training is given”, induction or courses without content, a buddy scheme for new staff.',
    'not-stated':
      'No mention; training the employee gives; a certificate to be obtained by a date; “growth potential” in a list of advantages.',
    contradicted: 'Ready from day one, no training, or training at own cost or in own time.',
  },
  why: {
    nb: 'Nok informasjon og opplæring står på lista over det som er viktig ved ansettelse. Erfaringskonsulenter ønsker blant annet kunnskap om regelverk og om hvordan egenerfaring kan brukes.',
    nn: 'Nok informasjon og opplæring står på lista over det som er viktig ved tilsetjing. Erfaringskonsulentar ønskjer mellom anna kunnskap om regelverk og om korleis eigenerfaring kan nyttast.',
    en: 'Enough information and training is on the list of what matters when hiring. Peer workers wish, among other things, to know the rules and how to use lived experience.',
  },
  helps: ['job-seeker', 'employer', 'service-users'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Viktig ved ansettelse',
      lines: [313, 313],
      strength: 'recommendation',
      says: 'When hiring: enough information and training.',
    },
    {
      document: 'role-presentation',
      section: 'Utdanning for erfaringskonsulenter',
      lines: [98, 102],
      strength: 'definition',
      says: 'Courses for peer workers exist in Trondheim, Bergen and Oslo.',
    },
    {
      document: 'district-report',
      section: 'Opplærings- og veiledningsbehov',
      lines: [282, 284],
      strength: 'finding',
      says: 'Peer workers wish to learn about law, user rights and the welfare service.',
    },
    {
      document: 'consultation-statement',
      section: 'Fortsatte incentiver til ansettelser av erfaringskonsulenter',
      lines: [160, 169],
      strength: 'definition',
      says: 'The number of training programmes has grown from one to three.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulentenes medvirkning til tjenesteutvikling',
      lines: [416, 420],
      strength: 'argument',
      says: 'Training made only for the service’s needs may keep things as they are.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Bakgrunn: Erfaringskonsulentens og sosialarbeiderens rolle',
      lines: [372, 378],
      strength: 'definition',
      says: 'A course for peer workers in Oslo is optional.',
    },
  ],
  ask: {
    nb: 'Hva slags opplæring får jeg de første månedene, og dekker dere kurs for erfaringskonsulenter?',
    nn: 'Kva slags opplæring får eg dei første månadene, og dekkjer de kurs for erfaringskonsulentar?',
    en: 'What training do I get in the first months, and do you pay for courses for peer workers?',
  },
  paragraph: {
    nb: 'De første ___ ukene følger du en plan for opplæring i ___, og vi dekker kurset ___.',
    nn: 'Dei første ___ vekene følgjer du ein plan for opplæring i ___, og vi dekkjer kurset ___.',
    en: 'For the first ___ weeks you follow a plan with training in ___, and we pay for the course ___.',
  },
  examples: {
    met: {
      nb: ['Du får en opplæringsplan for de første ukene.', 'Vi dekker kurs for erfaringskonsulenter med lønn.'],
      nn: ['Du får opplæring i regelverk og i å bruke eigenerfaring.'],
      en: ['You will have a four-week induction programme.', 'We pay for your peer support course.'],
    },
    partly: {
      nb: ['Opplæring blir gitt.', 'Gode muligheter for faglig utvikling for deg.'],
      nn: ['Vi tilbyr opplæring.'],
      en: ['Training is provided.', 'Induction.'],
    },
    'not-stated': {
      nb: ['Du gir opplæring til ansatte.', 'Utdanning i helsefag er en fordel.'],
      nn: ['Du held kurs for pårørande.', 'Vaksenopplæringa held til i same bygg.'],
      en: ['You will train staff.', 'Peer certification must be obtained within a year.'],
    },
    contradicted: {
      nb: ['Det blir ikke gitt opplæring.', 'Kurs tar du på egen tid og for egen regning.'],
      nn: ['Du må kunne jobben frå første dag, opplæring har vi ikkje.'],
      en: ['No training is given.', 'Courses are taken in your own time.'],
    },
  },
  decide: ({ training }) =>
    byKind(training, {
      met: ['specific'],
      partly: ['generic'],
      contradicted: ['denied', 'own-cost'],
      offers: ['specific', 'generic'],
      unclear: ['unclear'],
    }),
});
