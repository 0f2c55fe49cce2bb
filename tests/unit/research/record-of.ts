import type { Report } from '#src/assessment/report';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';

/** What a test wants to say of a record; the rest is an ordinary ad of which nothing is mentioned. */
export interface RecordWishes {
  id: string;
  postId?: string;
  portal?: string | null;
  readAt?: string;
  datePosted?: string;
  excluded?: string | null;
  employerType?: string | null;
  gate?: Report['gate'];
  language?: Report['language'];
  levels?: Record<string, Report['criteria'][string]['level']>;
  report?: Partial<Report>;
}

export function recordOf(wishes: RecordWishes): DatasetRecord {
  const { id, portal = 'finn', datePosted, readAt = '2026-03-01T12:00:00.000Z' } = wishes;
  return {
    schemaVersion: 1,
    id,
    posting: {
      id,
      portal,
      url: null,
      title: 'Erfaringskonsulent',
      ...(datePosted !== undefined && { datePosted }),
      fields: {},
      text: 'Vi søker erfaringskonsulent.',
      textStatus: 'full',
      provenance: {},
    },
    readAt,
    textHash: `hash of ${id}`,
    extractorVersion: '1',
    reports: [reportOf(wishes)],
    postId: wishes.postId ?? id,
    tags: [],
    notes: '',
    excluded: wishes.excluded ?? null,
    employerType: wishes.employerType ?? null,
  };
}

export function reportOf({ id, portal = 'finn', gate = 'yes', language = 'nb', levels, report }: RecordWishes): Report {
  return {
    schemaVersion: 1,
    engineVersion: '1.0.0',
    rubricVersion: '1.0.0',
    id,
    portal,
    url: null,
    title: 'Erfaringskonsulent',
    employer: null,
    textHash: `hash of ${id}`,
    language,
    gate,
    gateEvidence: [],
    criteria: Object.fromEntries(
      Object.entries(levels ?? {}).map(([criterion, level]) => [
        criterion,
        { level, confidence: 'high', evidence: [] },
      ]),
    ),
    contract: {
      term: 'unstated',
      basis: null,
      prospectOfPermanent: false,
      extentMin: null,
      extentMax: null,
      hoursPerWeek: null,
      positions: 1,
    },
    supervision: { received: 'none', given: false },
    duties: [],
    dutyEvidence: {},
    flags: [],
    flagEvidence: {},
    weights: 'default',
    score: null,
    low: null,
    high: null,
    coverage: null,
    fit: null,
    band: null,
    bandNeighbour: null,
    notices: [],
    trace: [],
    ...report,
  };
}
