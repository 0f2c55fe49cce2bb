import { defineCriterion } from '#src/rubric/criterion';
import { byKind } from '#src/rubric/verdict';

export const notAlone = defineCriterion({
  id: 'not-alone',
  number: 'C09',
  weight: 7,
  weightReasons: {
    advice: 2,
    problem: 3,
    breadth: 3,
    shown: 1,
    minus: 2,
    minusBecause: 'Overlaps peer-network, and the advice is only to consider hiring two.',
  },
  dimension: 'community',
  names: {
    nb: 'Ikke alene som erfaringskonsulent',
    nn: 'Ikkje åleine som erfaringskonsulent',
    en: 'Not the only peer worker',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at det er flere erfaringskonsulenter i enheten, eller søker flere.',
      nn: 'Annonsen seier at det er fleire erfaringskonsulentar i eininga, eller søkjer fleire.',
      en: 'The ad says there are several peer workers in the unit, or seeks several.',
    },
    partly: {
      nb: 'Annonsen nevner erfaringskonsulenter andre steder i virksomheten, eller planer om flere.',
      nn: 'Annonsen nemner erfaringskonsulentar andre stader i verksemda, eller planar om fleire.',
      en: 'The ad mentions peer workers elsewhere in the organisation, or plans for more.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke om det er andre erfaringskonsulenter der.',
      nn: 'Annonsen nemner ikkje om det er andre erfaringskonsulentar der.',
      en: 'The ad does not mention whether other peer workers work there.',
    },
    contradicted: {
      nb: 'Annonsen sier at du blir den eneste, eller den første, i rollen. Spør gjerne om nettverk.',
      nn: 'Annonsen seier at du blir den einaste, eller den fyrste, i rolla. Spør gjerne om nettverk.',
      en: 'The ad says you will be the only one, or the first, in the role. You may want to ask about networks.',
    },
    unclear: {
      nb: 'Annonsen nevner erfaringskonsulenter, men det er uklart om de arbeider i denne enheten.',
      nn: 'Annonsen nemner erfaringskonsulentar, men det er uklart om dei arbeider i denne eininga.',
      en: 'The ad mentions peer workers, but it is unclear whether they work in this unit.',
    },
  },
  coding: {
    met: 'Two or more peer workers in the unit: several posts for peer workers, “our peer workers”, “one of five”; or the post supervises or joins peer workers in the unit.',
    partly:
      'Peer workers elsewhere in the organisation, a peer lead, forum or workforce elsewhere, or plans to hire more. The only one here and others elsewhere, with both quotes.',
    'not-stated':
      'Nothing said, or professionals only. Peer workers of other organisations count for peer-network; former ones count for nothing.',
    contradicted: 'First, only, or alone in the role.',
  },
  why: {
    nb: 'Å vurdere å ansette to står på lista over det som er viktig ved ansettelse, og de som er alene, forteller at det kan være ensomt. Små tjenester kan ikke alltid ansette flere; nettverk er en annen vei.',
    nn: 'Å vurdere å tilsetje to står på lista over det som er viktig ved tilsetjing, og dei som er åleine, fortel at det kan vere einsamt. Små tenester kan ikkje alltid tilsetje fleire; nettverk er ein annan veg.',
    en: 'To consider hiring two is on the list of what matters when hiring, and those who are alone say it can be lonely. Small services cannot always hire more; a network is another way.',
  },
  helps: ['job-seeker', 'employer'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Viktig ved ansettelse',
      lines: [317, 317],
      strength: 'recommendation',
      says: 'When hiring: consider hiring two.',
    },
    {
      document: 'role-presentation',
      section: 'Erfaringskonsulentundersøkelsen 2021',
      lines: [47, 50],
      strength: 'finding',
      says: '49 % of those asked were the only peer worker in the service.',
    },
    {
      document: 'district-report',
      section: 'Utfordringer og usikkerheter',
      lines: [292, 294],
      strength: 'finding',
      says: 'Being the only one in a unit is lonely and frustrating.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Diskusjon: Erfaringskonsulenten i møte med fagutøvere',
      lines: [1522, 1526],
      strength: 'argument',
      says: 'One person may be left alone with responsibility for the users’ view.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulenters inntreden forstått som en kollektiv mobilisering',
      lines: [801, 808],
      strength: 'finding',
      says: 'A minority needs a certain size before it changes practice.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [131, 131],
      strength: 'practice-example',
      says: 'Ålesund employs five peer workers.',
    },
  ],
  ask: {
    nb: 'Er det flere erfaringskonsulenter her? Hvis jeg blir alene: hvem kan jeg samarbeide med andre steder?',
    nn: 'Er det fleire erfaringskonsulentar her? Om eg blir åleine: kven kan eg samarbeide med andre stader?',
    en: 'Are there other peer workers here? If I will be alone, whom can I work with elsewhere?',
  },
  paragraph: {
    nb: 'Vi har ___ erfaringskonsulenter fra før, og dere samarbeider om ___.',
    nn: 'Vi har ___ erfaringskonsulentar frå før, og de samarbeider om ___.',
    en: 'We already have ___ peer workers, and you will work together on ___.',
  },
  examples: {
    met: {
      nb: ['Vi søker to erfaringskonsulenter.', 'Hos oss arbeider det allerede tre erfaringskonsulenter.'],
      nn: ['Du blir ein av fire erfaringskonsulentar i teamet.'],
      en: ['You will join our three peer workers.', 'We are recruiting two peer support workers.'],
    },
    partly: {
      nb: [
        'Kommunen har erfaringskonsulenter i andre avdelinger.',
        'Vi har planer om å ansette flere erfaringskonsulenter.',
      ],
      nn: ['Det arbeider erfaringskonsulentar i andre einingar i kommunen.'],
      en: ['There are peer workers in our other services.', 'We hope to appoint a second peer worker next year.'],
    },
    'not-stated': {
      nb: ['Teamet har lege, psykolog og sykepleier.', 'Mange av beboerne lever alene.'],
      nn: ['Vi er ikkje åleine om å tru på folk.', 'Brukarane bur åleine.'],
      en: ['You will join a team of nurses and social workers.', 'Some of our clients live alone.'],
    },
    contradicted: {
      nb: ['Du blir vår første erfaringskonsulent.', 'Du blir alene i rollen som erfaringskonsulent.'],
      nn: ['Du blir den einaste erfaringskonsulenten hos oss.'],
      en: ['You will be the only peer worker here.', 'This is our first peer worker post.'],
    },
  },
  decide: ({ team }) =>
    byKind(team, {
      met: ['several-here', 'several-posts'],
      partly: ['several-elsewhere', 'planned'],
      contradicted: ['only-one'],
      offers: ['several-here', 'several-posts', 'several-elsewhere', 'planned'],
    }),
});
