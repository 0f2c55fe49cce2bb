import type { Assessment, Report } from '#src/assessment/report';

/** Ids and levels of a made-up ad: one criterion at each level, the rest not stated. */
const stated: Record<string, Assessment> = {
  'permanent-position': {
    level: 'met',
    confidence: 'high',
    evidence: [{ quote: 'Fast, heltid 100%', start: 0, end: 17, field: 'Type ansettelse', rule: 'r1' }],
  },
  'regular-supervision': {
    level: 'partly',
    confidence: 'medium',
    evidence: [
      { quote: 'veiledning etter behov', start: 120, end: 142, section: 'offer', rule: 'r2' },
      { quote: 'veiledning etter behov', start: 120, end: 142, section: 'offer', rule: 'r3' },
    ],
  },
  'no-education-barrier': {
    level: 'contradicted',
    confidence: 'high',
    evidence: [{ quote: 'krever bachelorgrad', start: 200, end: 219, rule: 'r4' }],
  },
  'peer-network': {
    level: 'unclear',
    confidence: 'low',
    evidence: [{ quote: 'nettverk', start: 300, end: 308, rule: 'r5' }],
  },
};

const criterionIds = [
  'permanent-position',
  'position-size',
  'equal-terms',
  'role-description',
  'role-expectations',
  'lived-experience-use',
  'regular-supervision',
  'role-training',
  'not-alone',
  'peer-network',
  'clear-boundaries',
  'service-development',
  'equal-colleague',
  'prepared-workplace',
  'leader-support',
  'lived-experience-required',
  'no-education-barrier',
  'clear-title-and-background',
];

/** A report as the engine would give it, with the parts a test is about. */
export function reportOf(parts: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    engineVersion: '0.1.0',
    rubricVersion: '1.0.0',
    id: '17',
    portal: 'arbeidsplassen',
    url: 'https://arbeidsplassen.nav.no/stillinger/stilling/17',
    title: 'Erfaringskonsulent i ambulant team',
    employer: 'Fjordheim kommune',
    textHash: '0'.repeat(64),
    language: 'nb',
    gate: 'yes',
    gateEvidence: [],
    criteria: Object.fromEntries(
      criterionIds.map((id) => [id, stated[id] ?? { level: 'not-stated', confidence: 'high', evidence: [] }]),
    ),
    contract: {
      term: 'permanent',
      basis: null,
      prospectOfPermanent: false,
      extentMin: 80,
      extentMax: 100,
      hoursPerWeek: null,
      positions: 2,
    },
    supervision: { received: 'unspecific', given: true },
    duties: ['outreach'],
    dutyEvidence: { outreach: [{ quote: 'hjemmebesøk', start: 60, end: 71, rule: 'r6' }] },
    flags: ['F4'],
    flagEvidence: { F4: [{ quote: 'politiattest', start: 400, end: 412, rule: 'r7' }] },
    weights: 'default',
    score: 54.5,
    low: 46,
    high: 63,
    coverage: 70,
    fit: 77.9,
    band: 3,
    bandNeighbour: null,
    notices: [],
    trace: [],
    ...parts,
  };
}
