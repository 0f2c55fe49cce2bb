import { defineCriterion } from '#src/rubric/criterion';
import { byKind } from '#src/rubric/verdict';

export const peerNetwork = defineCriterion({
  id: 'peer-network',
  number: 'C10',
  weight: 5,
  weightReasons: {
    advice: 4,
    problem: 0,
    breadth: 2,
    shown: 1,
    minus: 2,
    minusBecause: 'Overlaps not-alone.',
  },
  dimension: 'community',
  names: {
    nb: 'Kontakt med andre erfaringskonsulenter',
    nn: 'Kontakt med andre erfaringskonsulentar',
    en: 'Contact with other peer workers secured',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at arbeidsgiveren sørger for kontakt med andre erfaringskonsulenter.',
      nn: 'Annonsen seier at arbeidsgivaren syter for kontakt med andre erfaringskonsulentar.',
      en: 'The ad says the employer sees to contact with other peer workers.',
    },
    partly: {
      nb: 'Annonsen nevner et nettverk, men ikke tid eller faste møter, eller lar det være opp til deg.',
      nn: 'Annonsen nemner eit nettverk, men ikkje tid eller faste møte, eller lèt det vere opp til deg.',
      en: 'The ad mentions a network, but no time or fixed meetings, or leaves it to you.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke kontakt med andre erfaringskonsulenter.',
      nn: 'Annonsen nemner ikkje kontakt med andre erfaringskonsulentar.',
      en: 'The ad does not mention contact with other peer workers.',
    },
    contradicted: {
      nb: 'Annonsen sier at det ikke er noe nettverk, eller at kontakten må skje på egen tid eller regning.',
      nn: 'Annonsen seier at det ikkje er noko nettverk, eller at kontakten må skje på eiga tid eller rekning.',
      en: 'The ad says there is no network, or that contact is in your own time or at your own cost.',
    },
    unclear: {
      nb: 'Annonsen nevner nettverk, men det er uklart om det er for erfaringskonsulenter.',
      nn: 'Annonsen nemner nettverk, men det er uklart om det er for erfaringskonsulentar.',
      en: 'The ad mentions a network, but it is unclear whether it is for peer workers.',
    },
  },
  coding: {
    met: 'The employer secures it: a network, forum or regular gatherings, in working time or paid; membership or conferences paid; shared supervision with peer workers of other units.',
    partly: 'A network is mentioned without time or regularity, or contact is left to the person’s own initiative.',
    'not-stated': 'No mention. Networks around service users and user organisations are other things.',
    contradicted: 'No contact is possible, or only unpaid, in own time.',
  },
  why: {
    nb: 'Å sikre kontakt med andre erfaringskonsulenter står på lista over det som er viktig ved ansettelse, og det er noe også en liten tjeneste kan gjøre.',
    nn: 'Å sikre kontakt med andre erfaringskonsulentar står på lista over det som er viktig ved tilsetjing, og det er noko òg ei lita teneste kan gjere.',
    en: 'Securing contact with other peer workers is on the list of what matters when hiring, and something a small service can do too.',
  },
  helps: ['job-seeker', 'employer'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Viktig ved ansettelse',
      lines: [319, 319],
      strength: 'recommendation',
      says: 'When hiring: secure contact with other peer workers.',
    },
    {
      document: 'district-report',
      section: 'Opplærings- og veiledningsbehov',
      lines: [278, 282],
      strength: 'finding',
      says: 'Peer workers wish for a local network where they can meet.',
    },
    {
      document: 'district-report',
      section: 'Utfordringer og usikkerheter',
      lines: [296, 298],
      strength: 'finding',
      says: 'A strong wish for regular gatherings.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulenters inntreden forstått som en kollektiv mobilisering',
      lines: [822, 825],
      strength: 'definition',
      says: 'Local networks and a national association exist.',
    },
    {
      document: 'consultation-statement',
      section: 'Fortsatte incentiver til ansettelser av erfaringskonsulenter',
      lines: [176, 178],
      strength: 'recommendation',
      says: 'Small municipalities need help to hire and follow up peer workers.',
    },
  ],
  ask: {
    nb: 'Får jeg arbeidstid til å møte andre erfaringskonsulenter, for eksempel i et lokalt nettverk?',
    nn: 'Får eg arbeidstid til å møte andre erfaringskonsulentar, til dømes i eit lokalt nettverk?',
    en: 'Do I get working time to meet other peer workers, for example in a local network?',
  },
  paragraph: {
    nb: 'Du får arbeidstid til å delta i ___ (nettverk for erfaringskonsulenter) ___ ganger i året, og vi dekker reise og deltakelse.',
    nn: 'Du får arbeidstid til å delta i ___ (nettverk for erfaringskonsulentar) ___ gonger i året, og vi dekkjer reise og deltaking.',
    en: 'You get working time to take part in ___ (a network of peer workers) ___ times a year, and we pay for travel and attendance.',
  },
  examples: {
    met: {
      nb: [
        'Du får være med i et nettverk for erfaringskonsulenter i arbeidstiden.',
        'Vi dekker samlinger for erfaringskonsulenter to ganger i året.',
      ],
      nn: ['Kvar månad møter du erfaringskonsulentane i nabokommunane.'],
      en: ['You will meet peer workers from other services every month, in working hours.'],
    },
    partly: {
      nb: ['Det finnes et nettverk for erfaringskonsulenter i fylket.'],
      nn: ['Du kan gjerne ta kontakt med erfaringskonsulentar andre stader.'],
      en: [
        'There is a regional network of peer workers.',
        'You are encouraged to get in touch with other peer workers.',
      ],
    },
    'not-stated': {
      nb: ['Du hjelper beboerne med å bygge nettverk.', 'Vi samarbeider med brukerorganisasjoner.'],
      nn: ['Du leier nettverksmøte for brukarar.', 'Vi har samlingar for pårørande.'],
      en: ['Help clients to build a social network.', 'You will have access to our computer network.'],
    },
    contradicted: {
      nb: ['Nettverk for erfaringskonsulenter må du delta i på fritiden.'],
      nn: ['Det finst ikkje noko nettverk for erfaringskonsulentar her.'],
      en: ['Meeting other peer workers would be in your own time.'],
    },
  },
  decide: ({ network }) =>
    byKind(network, {
      met: ['secured'],
      partly: ['mentioned'],
      contradicted: ['none', 'own-time'],
      // To say "in your own time" one has to mention the network, so a mention does not contradict it.
      offers: ['secured'],
    }),
});
