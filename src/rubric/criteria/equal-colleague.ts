import type { DutyId, StandingKind } from '#src/analysis/facts/facts';
import { defineCriterion } from '#src/rubric/criterion';
import { byKind, firmly } from '#src/rubric/verdict';

export const equalColleague = defineCriterion({
  id: 'equal-colleague',
  number: 'C13',
  weight: 3,
  weightReasons: {
    advice: 3,
    problem: 0,
    breadth: 3,
    shown: 1,
    minus: 4,
    minusBecause: 'Overlaps service-development, and one document doubts that the same mandate is possible.',
  },
  dimension: 'influence',
  names: {
    nb: 'Likeverdig kollega, kunnskapen brukes systematisk',
    nn: 'Likeverdig kollega, kunnskapen blir nytta systematisk',
    en: 'Equal colleague, knowledge used systematically',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at du er en likeverdig kollega, eller at kunnskapen din brukes fast i fellesskapet.',
      nn: 'Annonsen seier at du er ein likeverdig kollega, eller at kunnskapen din blir nytta fast i fellesskapet.',
      en: 'The ad says you are an equal colleague, or that your knowledge has a fixed use among colleagues.',
    },
    partly: {
      nb: 'Annonsen sier at du er del av et team.',
      nn: 'Annonsen seier at du er del av eit team.',
      en: 'The ad says you are part of a team.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke plassen din blant kollegaene.',
      nn: 'Annonsen nemner ikkje plassen din blant kollegaene.',
      en: 'The ad does not mention your place among colleagues.',
    },
    contradicted: {
      nb: 'Annonsen sier at du hjelper de andre ved behov, eller ikke er med i møtene deres.',
      nn: 'Annonsen seier at du hjelper dei andre ved behov, eller ikkje er med i møta deira.',
      en: 'The ad says you assist the others as needed, or are not in their meetings.',
    },
    unclear: {
      nb: 'Annonsen nevner kollegaer, men det er uklart hvilken plass du har.',
      nn: 'Annonsen nemner kollegaer, men det er uklart kva plass du har.',
      en: 'The ad mentions colleagues, but your place among them is unclear.',
    },
  },
  coding: {
    met: 'Equal or complementary standing is stated, or a structured exchange: advice or teaching to colleagues, a fixed place in the team meeting, a regular reflection meeting.',
    partly: 'Member of a team or working beside named professionals only.',
    'not-stated':
      'No colleagues mentioned, or only a list of who works there. Equal services for users are another matter.',
    contradicted: 'Lower or assisting standing: assists staff when asked, no seat in meetings, no access to records.',
  },
  why: {
    nb: 'Flere av dokumentene ber om at erfaringskunnskap og fagkunnskap flettes sammen og brukes systematisk, ikke bare ved behov.',
    nn: 'Fleire av dokumenta ber om at erfaringskunnskap og fagkunnskap blir fletta saman og nytta systematisk, ikkje berre ved behov.',
    en: 'Several documents ask for lived and professional knowledge to be woven together and used systematically, not only when needed.',
  },
  helps: ['job-seeker', 'colleagues'],
  sources: [
    {
      document: 'bachelor-thesis',
      section: 'Diskusjon: Erfaringskonsulenten i møte med fagutøvere',
      lines: [1536, 1538],
      strength: 'recommendation',
      says: 'What peer workers contribute must be used systematically.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Konklusjon',
      lines: [1659, 1663],
      strength: 'recommendation',
      says: 'More attention to, and better structure for, the exchange of knowledge.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [139, 140],
      strength: 'practice-example',
      says: 'In Ålesund they guide staff and leaders.',
    },
    {
      document: 'book-chapter',
      section: 'Behovet for et mer brukersentrert kunnskapsgrunnlag',
      lines: [635, 640],
      strength: 'finding',
      says: 'Equal and complementary competence is the better idea than the same mandate.',
    },
    {
      document: 'book-chapter',
      section: 'Kjente utfordringer som presenteres i internasjonal forskning',
      lines: [522, 526],
      strength: 'finding',
      says: 'Peer workers seldom feel equal, which limits what they contribute.',
    },
    {
      document: 'district-report',
      section: 'Lederundersøkelsen',
      lines: [326, 332],
      strength: 'finding',
      says: 'Leaders see more competence in participation among staff.',
    },
  ],
  ask: {
    nb: 'Har erfaringskonsulenten en fast plass i teammøtene, og hvordan brukes erfaringskunnskapen systematisk?',
    nn: 'Har erfaringskonsulenten ein fast plass i teammøta, og korleis blir erfaringskunnskapen nytta systematisk?',
    en: 'Does the peer worker have a fixed place in team meetings, and how is lived experience used systematically?',
  },
  paragraph: {
    nb: 'Hos oss er erfaringskompetanse likeverdig med fagkompetanse. Du har fast plass i ___ og gir råd til kollegaer om ___.',
    nn: 'Hos oss er erfaringskompetanse likeverdig med fagkompetanse. Du har fast plass i ___ og gjev råd til kollegaer om ___.',
    en: 'Here lived experience counts as equal to professional competence. You have a fixed place in ___ and advise colleagues on ___.',
  },
  examples: {
    met: {
      nb: ['Du gir råd og veiledning til kollegaer.', 'Erfaringskompetanse er likeverdig med fagkompetanse her.'],
      nn: ['Du har fast plass i teammøtet kvar veke og gjev råd til kollegaer.'],
      en: ['You advise and train colleagues.', 'Lived experience is treated as equal to clinical expertise.'],
    },
    partly: {
      nb: ['Du blir en del av et tverrfaglig team.'],
      nn: ['Du arbeider saman med psykolog og sjukepleiar.'],
      en: ['You will work within a multidisciplinary team.'],
    },
    'not-stated': {
      nb: ['Vi gir likeverdige tjenester til alle.', 'Eldrerådet møtes hver måned.'],
      nn: ['Vi har råd til godt utstyr.'],
      en: ['We offer equal access to everyone.', 'We have a friendly office.'],
    },
    contradicted: {
      nb: ['Du hjelper fagpersonalet når de ber om det.', 'Du er ikke med i behandlingsmøtene.'],
      nn: ['Du har ikkje plass i fagmøta.'],
      en: ['You assist clinical staff when asked.', 'The peer worker does not attend team meetings.'],
    },
  },
  decide: ({ standing, duties }) =>
    byKind<StandingKind | DutyId>([...standing, ...firmly(duties.duties)], {
      // Advice to colleagues as a task of the post is an exchange of knowledge by itself.
      met: ['equal', 'structured-exchange', 'advise-colleagues'],
      partly: ['team-member'],
      contradicted: ['assisting', 'no-access'],
      // One assists in a team: being a member of it says nothing against that.
      offers: ['equal', 'structured-exchange', 'advise-colleagues'],
    }),
});
