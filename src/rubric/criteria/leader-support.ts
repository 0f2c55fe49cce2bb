import { defineCriterion } from '#src/rubric/criterion';
import { byKind } from '#src/rubric/verdict';

export const leaderSupport = defineCriterion({
  id: 'leader-support',
  number: 'C15',
  weight: 3,
  weightReasons: {
    advice: 2,
    problem: 0,
    breadth: 2,
    shown: 1,
    minus: 2,
    minusBecause: 'Overlaps prepared-workplace.',
  },
  dimension: 'organisation',
  names: { nb: 'Leder følger deg opp', nn: 'Leiar følgjer deg opp', en: 'A leader follows you up' },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at du har faste samtaler med leder, eller en bestemt person som følger deg opp.',
      nn: 'Annonsen seier at du har faste samtalar med leiar, eller ein bestemt person som følgjer deg opp.',
      en: 'The ad says you have regular talks with a leader, or a named person who follows you up.',
    },
    partly: {
      nb: 'Annonsen nevner støttende ledelse eller oppfølging, men ikke hvordan.',
      nn: 'Annonsen nemner støttande leiing eller oppfølging, men ikkje korleis.',
      en: 'The ad mentions supportive leadership or follow-up, but not how.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke oppfølging fra leder.',
      nn: 'Annonsen nemner ikkje oppfølging frå leiar.',
      en: 'The ad does not mention follow-up by a leader.',
    },
    contradicted: {
      nb: 'Annonsen sier at leder sjelden er til stede, eller at du arbeider uten oppfølging.',
      nn: 'Annonsen seier at leiar sjeldan er til stades, eller at du arbeider utan oppfølging.',
      en: 'The ad says the leader is seldom there, or that you work without follow-up.',
    },
    unclear: {
      nb: 'Annonsen nevner oppfølging, men det er uklart om den er til deg.',
      nn: 'Annonsen nemner oppfølging, men det er uklart om ho er til deg.',
      en: 'The ad mentions follow-up, but it is unclear whether it is for you.',
    },
  },
  coding: {
    met: 'Regular talks with, or regular supervision by, a leader or named lead; or a named mentor or coach. The same quote may serve regular-supervision.',
    partly: 'Supportive leadership or follow-up by a leader without form.',
    'not-stated': 'Only whom to phone about the ad, or follow-up of service users.',
    contradicted:
      'The leader is elsewhere or rarely present, or there is no follow-up. “Independent” alone is not that.',
  },
  why: {
    nb: 'En leder som følger opp, kan hjelpe med å sette grenser. Et av eksemplene i dokumentene er faste ukentlige møter i starten.',
    nn: 'Ein leiar som følgjer opp, kan hjelpe med å setje grenser. Eit av døma i dokumenta er faste møte kvar veke i starten.',
    en: 'A leader who follows up can help with setting limits. One example in the documents is a fixed weekly meeting at the start.',
  },
  helps: ['job-seeker', 'employer'],
  sources: [
    {
      document: 'bachelor-thesis',
      section: 'Diskusjon: Utfordringer',
      lines: [1620, 1624],
      strength: 'finding',
      says: 'Leadership should help to set limits.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [144, 146],
      strength: 'practice-example',
      says: 'In Ålesund team leaders and peer workers met every week at the start.',
    },
    {
      document: 'book-chapter',
      section: 'Avslutning',
      lines: [855, 859],
      strength: 'recommendation',
      says: 'The role needs support from leaders.',
    },
    {
      document: 'district-report',
      section: 'Vedlegg: fokusgruppeintervju',
      lines: [515, 516],
      strength: 'definition',
      says: 'Names leadership, a mentor and a coach as kinds of support.',
    },
  ],
  ask: {
    nb: 'Hvem er min nærmeste leder, og hvor ofte møtes vi det første halvåret?',
    nn: 'Kven er næraste leiaren min, og kor ofte møtest vi det første halvåret?',
    en: 'Who is my closest leader, and how often do we meet in the first six months?',
  },
  paragraph: {
    nb: 'Din nærmeste leder er ___ (stilling), og dere møtes hver ___ det første ___.',
    nn: 'Næraste leiaren din er ___ (stilling), og de møtest kvar ___ det første ___.',
    en: 'Your closest leader is the ___ (position), and you meet every ___ for the first ___.',
  },
  examples: {
    met: {
      nb: ['Du møter teamlederen hver uke.', 'Du får en fast mentor.'],
      nn: ['Du har samtale med leiaren din kvar månad.'],
      en: ['You meet your line manager every week.', 'A named mentor supports you through your first year.'],
    },
    partly: {
      nb: ['Du får tett oppfølging fra leder.'],
      nn: ['Vi har støttande leiarar.'],
      en: ['A supportive manager.'],
    },
    'not-stated': {
      nb: ['Ring avdelingsleder hvis du lurer på noe.', 'Oppfølging av beboere.'],
      nn: ['Leiarerfaring er ein fordel.'],
      en: ['Contact the service manager for an informal chat.', 'Follow-up of clients after discharge.'],
    },
    contradicted: {
      nb: ['Lederen er sjelden på huset.', 'Du arbeider uten oppfølging fra leder.'],
      nn: ['Leiaren er sjeldan til stades.'],
      en: ['Your manager is based elsewhere and is seldom on site.'],
    },
  },
  decide: ({ leader }) =>
    byKind(leader, {
      met: ['regular-contact', 'named-person'],
      partly: ['general-support'],
      contradicted: ['absent-leader', 'no-follow-up'],
      offers: ['regular-contact', 'named-person', 'general-support'],
    }),
});
