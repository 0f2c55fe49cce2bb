import { defineCriterion } from '#src/rubric/criterion';
import { atMost, byKind } from '#src/rubric/verdict';

export const preparedWorkplace = defineCriterion({
  id: 'prepared-workplace',
  number: 'C14',
  weight: 4,
  weightReasons: {
    advice: 4,
    problem: 0,
    breadth: 2,
    shown: 0,
    minus: 2,
    minusBecause: 'Overlaps leader-support, and an ad can only assert it.',
  },
  dimension: 'organisation',
  names: {
    nb: 'Arbeidsplassen er forberedt',
    nn: 'Arbeidsplassen er førebudd',
    en: 'The workplace is prepared for the role',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at arbeidsplassen har erfaring med rollen, eller at kollegaene er forberedt på den.',
      nn: 'Annonsen seier at arbeidsplassen har røynsle med rolla, eller at kollegaene er førebudde på ho.',
      en: 'The ad says the workplace has experience with the role, or that colleagues are prepared for it.',
    },
    partly: {
      nb: 'Annonsen sier at stedet satser på erfaringskompetanse eller recovery, uten å si hva som er gjort.',
      nn: 'Annonsen seier at staden satsar på erfaringskompetanse eller recovery, utan å seie kva som er gjort.',
      en: 'The ad says the place is committed to lived experience or recovery, without saying what has been done.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke hvordan arbeidsplassen er forberedt på rollen.',
      nn: 'Annonsen nemner ikkje korleis arbeidsplassen er førebudd på rolla.',
      en: 'The ad does not mention how the workplace is prepared for the role.',
    },
    contradicted: {
      nb: 'Annonsen sier at rollen ikke er avklart på arbeidsplassen, eller at noen er skeptiske til den.',
      nn: 'Annonsen seier at rolla ikkje er avklart på arbeidsplassen, eller at nokon er skeptiske til ho.',
      en: 'The ad says the role is not settled at the workplace, or that some are sceptical of it.',
    },
    unclear: {
      nb: 'Annonsen nevner forberedelser, men det er uklart om de gjelder denne rollen.',
      nn: 'Annonsen nemner førebuingar, men det er uklart om dei gjeld denne rolla.',
      en: 'The ad mentions preparations, but it is unclear whether they are for this role.',
    },
  },
  coding: {
    met: 'Shown preparation: a history with peer workers, staff informed or trained, a plan for how lived experience is used. Never above medium confidence.',
    partly: 'General commitment to lived experience or recovery; openness about own experience welcome.',
    'not-stated':
      'Nothing, or a slogan about user involvement, diversity or a good working environment. The service’s own history is not a history with peer workers.',
    contradicted: 'Unprepared or sceptical in words, or in a hurry to fill the role for the sake of a grant.',
  },
  why: {
    nb: 'Å forberede tjenesten og de ansatte står øverst på lista over det som er viktig ved ansettelse. En annonse kan bare fortelle om det, så punktet teller lite og er aldri mer enn middels sikkert.',
    nn: 'Å førebu tenesta og dei tilsette står øvst på lista over det som er viktig ved tilsetjing. Ein annonse kan berre fortelje om det, så punktet tel lite og er aldri meir enn middels sikkert.',
    en: 'Preparing the service and its staff is first on the list of what matters when hiring. An ad can only tell of it, so the point counts little and is never more than fairly sure.',
  },
  helps: ['job-seeker', 'employer'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Viktig ved ansettelse',
      lines: [303, 307],
      strength: 'recommendation',
      says: 'When hiring: prepare the service and the staff, and make room for the role.',
    },
    {
      document: 'book-chapter',
      section: 'Avslutning',
      lines: [855, 859],
      strength: 'recommendation',
      says: 'The role needs support from professionals and from leaders.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Sammendrag',
      lines: [72, 76],
      strength: 'recommendation',
      says: 'The service must actively use and include the peer worker.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [146, 147],
      strength: 'practice-example',
      says: 'The competence was to be established among staff and user groups.',
    },
  ],
  ask: {
    nb: 'Hvordan er kollegaene forberedt på rollen, og hva har dere lært av tidligere erfaringer?',
    nn: 'Korleis er kollegaene førebudde på rolla, og kva har de lært av tidlegare røynsler?',
    en: 'How have colleagues been prepared for the role, and what have you learnt from earlier experience?',
  },
  paragraph: {
    nb: 'Vi har hatt erfaringskonsulenter siden ___, og alle ansatte har hatt ___ (opplæring i samarbeid med erfaringskonsulenter).',
    nn: 'Vi har hatt erfaringskonsulentar sidan ___, og alle tilsette har hatt ___ (opplæring i samarbeid med erfaringskonsulentar).',
    en: 'We have had peer workers since ___, and all staff have had ___ (training in working with peer workers).',
  },
  examples: {
    met: {
      nb: ['Vi har hatt erfaringskonsulenter i åtte år.', 'Hele personalgruppa har vært på kurs om rollen.'],
      nn: ['Vi har hatt erfaringskonsulentar sidan 2016.'],
      en: ['We have worked with peer workers since 2016.', 'All our staff are trained in working with peers.'],
    },
    partly: {
      nb: ['Vi satser på erfaringskompetanse.'],
      nn: ['Tenesta arbeider recoveryorientert.'],
      en: ['We are committed to peer support.', 'Our team is recovery-oriented.'],
    },
    'not-stated': {
      nb: ['Senteret ble åpnet i 2016.', 'Vi har et godt arbeidsmiljø.'],
      nn: ['Vi ønskjer mangfald blant dei tilsette.'],
      en: ['The clinic opened in 2016.', 'We value diversity.'],
    },
    contradicted: {
      nb: ['Du må tåle at noen kollegaer er skeptiske.', 'Vi vet ikke helt hva rollen skal være ennå.'],
      nn: ['Du må tole motstand frå kollegaer.'],
      en: ['Expect some scepticism from colleagues.', 'We are not sure yet how the role will fit in.'],
    },
  },
  decide: ({ preparation }) =>
    // However plainly it is put, an ad is the employer's own word about the employer.
    atMost(
      'medium',
      byKind(preparation, {
        met: ['history', 'staff-prepared', 'plan'],
        partly: ['openness', 'commitment'],
        contradicted: ['unprepared', 'sceptical'],
        offers: ['history', 'staff-prepared', 'plan'],
      }),
    ),
});
