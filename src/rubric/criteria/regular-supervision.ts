import { defineCriterion } from '#src/rubric/criterion';
import { atMost, byKind, claim, ofKind } from '#src/rubric/verdict';

export const regularSupervision = defineCriterion({
  id: 'regular-supervision',
  number: 'C07',
  weight: 12,
  weightReasons: { advice: 4, problem: 3, breadth: 2, shown: 3, minus: 0 },
  dimension: 'supervision',
  names: { nb: 'Jevnlig veiledning til deg', nn: 'Jamleg rettleiing til deg', en: 'Regular supervision for you' },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at du får veiledning, og at den er jevnlig eller organisert.',
      nn: 'Annonsen seier at du får rettleiing, og at ho er jamleg eller organisert.',
      en: 'The ad says you receive supervision, and that it is regular or organised.',
    },
    partly: {
      nb: 'Annonsen nevner veiledning eller annen støtte til deg, men ikke hvor ofte eller hvordan.',
      nn: 'Annonsen nemner rettleiing eller annan støtte til deg, men ikkje kor ofte eller korleis.',
      en: 'The ad mentions supervision or other support for you, but not how often or how.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke veiledning til deg.',
      nn: 'Annonsen nemner ikkje rettleiing til deg.',
      en: 'The ad does not mention supervision for you.',
    },
    contradicted: {
      nb: 'Annonsen sier at du ikke får veiledning, eller lite av den.',
      nn: 'Annonsen seier at du ikkje får rettleiing, eller lite av ho.',
      en: 'The ad says you receive no supervision, or little of it.',
    },
    unclear: {
      nb: 'Annonsen nevner veiledning, men det er uklart om du får den eller gir den.',
      nn: 'Annonsen nemner rettleiing, men det er uklart om du får ho eller gjev ho.',
      en: 'The ad mentions supervision, but it is unclear whether you receive or give it.',
    },
  },
  coding: {
    met: 'The employee receives supervision (veiledning, rettleiing) and it is regular or organised: weekly, individual, in a group, by an outside supervisor, with other peer workers.',
    partly:
      'Received but unspecific; only debriefing, a mentor, buddy or collegial support; or an offer and a denial together.',
    'not-stated':
      'No mention; only supervision that the employee gives; “works under supervision of”, which says who directs the work; a wish that applicants can take guidance.',
    contradicted:
      'Supervision is denied or said to be scarce. “Minimal supervision” alone is contradicted with low confidence and yields to any offer. Debriefing does not soften a denial.',
  },
  why: {
    nb: 'Jevnlig veiledning står på lista over det som er viktig ved ansettelse, og erfaringskonsulenter ønsker det selv. I en undersøkelse fra 2021 oppga 45 % at de ikke fikk det; antallet svar er ikke kjent.',
    nn: 'Jamleg rettleiing står på lista over det som er viktig ved tilsetjing, og erfaringskonsulentar ønskjer det sjølve. I ei undersøking frå 2021 oppgav 45 % at dei ikkje fekk det; talet på svar er ikkje kjent.',
    en: 'Regular supervision is on the list of what matters when hiring, and peer workers wish for it themselves. In a 2021 survey 45% said they received none; the number of answers is not known.',
  },
  helps: ['job-seeker', 'employer'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Viktig ved ansettelse',
      lines: [315, 315],
      strength: 'recommendation',
      says: 'When hiring: offer regular supervision.',
    },
    {
      document: 'role-presentation',
      section: 'Erfaringskonsulentundersøkelsen 2021',
      lines: [52, 52],
      strength: 'finding',
      says: '45 % of those asked received no supervision.',
    },
    {
      document: 'district-report',
      section: 'Opplærings- og veiledningsbehov',
      lines: [275, 278],
      strength: 'finding',
      says: 'Peer workers want regular supervision together with other peer workers.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [147, 148],
      strength: 'practice-example',
      says: 'Fixed meetings for supervision on peer conversations and on using lived experience.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Innledning',
      lines: [205, 209],
      strength: 'finding',
      says: 'Unsure roles, stress and little supervision hold back the new role.',
    },
  ],
  ask: {
    nb: 'Får jeg jevnlig veiledning? Hvor ofte, av hvem, og kan den være sammen med andre erfaringskonsulenter?',
    nn: 'Får eg jamleg rettleiing? Kor ofte, av kven, og kan ho vere saman med andre erfaringskonsulentar?',
    en: 'Will I receive regular supervision? How often, from whom, and can it be together with other peer workers?',
  },
  paragraph: {
    nb: 'Du får veiledning hver ___ uke av ___, og gruppeveiledning sammen med andre erfaringskonsulenter ___ ganger i året.',
    nn: 'Du får rettleiing kvar ___ veke av ___, og grupperettleiing saman med andre erfaringskonsulentar ___ gonger i året.',
    en: 'You receive supervision every ___ weeks from ___, and group supervision with other peer workers ___ times a year.',
  },
  examples: {
    met: {
      nb: ['Du får veiledning annenhver uke.', 'Vi tilbyr fast gruppeveiledning med ekstern veileder.'],
      nn: ['Du får jamleg rettleiing, både åleine og i gruppe.'],
      en: [
        'You will receive monthly supervision from an outside supervisor.',
        'We offer weekly group supervision to you.',
      ],
    },
    partly: {
      nb: ['Vi tilbyr veiledning og oppfølging.', 'Du får en fadder i starten.'],
      nn: ['Vi tilbyr opplæring og rettleiing.'],
      en: ['Supervision is provided.', 'You will have a mentor in the team.'],
    },
    'not-stated': {
      nb: ['Du gir råd og veiledning til pårørende.', 'Du tar gjerne imot veiledning.'],
      nn: ['Du rettleier brukarane i møte med NAV.', 'Vi følgjer den nasjonale rettleiaren.'],
      en: ['You will supervise two volunteers.', 'You work under the general supervision of the ward manager.'],
    },
    contradicted: {
      nb: ['Vi kan dessverre ikke tilby veiledning.', 'Du må klare deg uten veiledning.'],
      nn: ['Rettleiing kan vi ikkje tilby i denne stillinga.'],
      en: ['We are unable to offer you supervision.', 'Able to work with minimal supervision.'],
    },
  },
  decide: ({ supervision: { findings } }) => {
    const verdict = byKind(findings, {
      met: ['received-regular'],
      partly: ['received-unspecific', 'support-only'],
      contradicted: ['denied'],
      offers: ['received-regular', 'received-unspecific'],
      unclear: ['unclear'],
    });
    // In English ads "minimal supervision" is a stock phrase for independence: a question to ask, no more.
    const minimal = ofKind(findings, ['minimal']);
    if (minimal.length === 0 || (verdict.level !== 'not-stated' && verdict.level !== 'unclear')) return verdict;
    return atMost('low', claim('contradicted', minimal, { because: '“Minimal supervision” is often a stock phrase.' }));
  },
});
