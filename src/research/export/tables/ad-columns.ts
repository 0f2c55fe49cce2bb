import { ContractSummary, Gate, Report, SupervisionSummary } from '#src/assessment/report';
import { PostingField, Source } from '#src/posting/posting';
import { readingExtent, readingExtents } from '../../dataset/dataset-level';
import { always, number, oneOf, text, yesNo, type AdColumn } from './column-kinds';
import { quotesOf } from './judgement-cells';

const notParsed = 'not-parsed';

/** What the ad says of a fact; where it could not be read, that is told and not its silence. */
const ifRead = <Value, Instead>(report: Report, said: Value, instead: Instead): Value | Instead =>
  readingExtent(report) === notParsed ? instead : said;

export const originColumns: readonly AdColumn[] = [
  always(
    yesNo(
      'newest_report',
      'Whether this is the last assessment made of the record. Count ads where this is true.',
      ({ record, reportNumber }) => reportNumber === record.reports.length,
    ),
  ),
  always(
    text(
      'post_id',
      'The post: shared by records that are the same ad on several portals, or advertised again.',
      ({ record }) => record.postId,
    ),
  ),
  text('portal', 'Portal the ad was read on; empty for other pages and files.', ({ record }) => record.posting.portal),
  always(text('ad_id', 'The portal’s own id of the ad, or a fingerprint.', ({ record }) => record.posting.id)),
  text('url', 'Address the ad was read from.', ({ record }) => record.posting.url),
  text('title', 'Title of the ad, contact persons masked.', ({ record }) => record.posting.title),
  text('employer', 'Employer, as the page names it.', ({ record }) => record.posting.hiringOrganization),
  text('employer_type', 'What the researcher knows of the employer.', ({ record }) => record.employerType),
  text('place', 'Place of work, as the page names it.', ({ record }) => record.posting.jobLocation),
  text(
    'date_posted',
    'ISO 8601 date where the page gives one that can be read; else the page’s own words.',
    ({ record }) => record.posting.datePosted,
  ),
  text('valid_through', 'Deadline, written as `date_posted`.', ({ record }) => record.posting.validThrough),
  text(
    'page_employment_type',
    'Form of employment in the page’s facts.',
    ({ record }) => record.posting.employmentType,
  ),
  text('page_work_hours', 'Hours of work in the page’s facts.', ({ record }) => record.posting.workHours),
  number('page_job_openings', 'Number of posts in the page’s facts.', ({ record }) => record.posting.totalJobOpenings),
  text('read_at', 'ISO 8601 instant at which the page was read.', ({ record }) => record.readAt),
  always(
    text(
      'text_hash',
      'SHA-256 of title, facts and text, as 64 hex digits. Same hash and versions: same report.',
      ({ record }) => record.textHash,
    ),
  ),
  ...PostingField.options.map((field) =>
    oneOf(
      Source.options,
      text(
        `source_of_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
        `Which kind of source the ad’s ${field} was read from.`,
        ({ record }) => record.posting.provenance[field],
      ),
    ),
  ),
  always(
    text('extractor_version', 'Version of what turned the page into an ad.', ({ record }) => record.extractorVersion),
  ),
];

export const reportColumns: readonly AdColumn[] = [
  always(
    oneOf(
      readingExtents,
      text('reading', 'How much of the ad was read: all, the card of a result list, or nothing.', ({ report }) =>
        readingExtent(report),
      ),
    ),
  ),
  always(
    oneOf(
      Report.shape.language.options,
      text('language', 'Language of the ad.', ({ report }) => report.language),
    ),
  ),
  always(
    oneOf(
      [...Gate.options, notParsed],
      text(
        'gate',
        'Whether the ad is for a peer worker; hybrid: another profession where own experience is wanted.',
        ({ report }) => (report.gate === 'no' ? ifRead(report, report.gate, notParsed) : report.gate),
      ),
    ),
  ),
  text('gate_quotes', 'The words the gate stands on, parted by “ | ”.', ({ report }) => quotesOf(report.gateEvidence)),
  always(text('engine_version', 'Version of what read the ad.', ({ report }) => report.engineVersion)),
  always(text('rubric_version', 'Version of the codebook.', ({ report }) => report.rubricVersion)),
  always(
    text('weights', 'Weight profile of the score; `custom` where a person set it.', ({ report }) => report.weights),
  ),
  text('own_weights', 'JSON of points by criterion where `weights` is `custom`.', ({ report }) =>
    report.ownWeights ? JSON.stringify(report.ownWeights) : null,
  ),
  number(
    'score',
    'Share of the documents’ advice that the ad states, 0..100. About the text, never about the workplace.',
    ({ report }) => report.score,
  ),
  number('low', 'Score from high-confidence evidence only.', ({ report }) => report.low),
  number('high', 'Score from all candidate evidence, unclear taken as met.', ({ report }) => report.high),
  number(
    'coverage',
    'Sum of the weights of criteria the ad says something about, 0..100.',
    ({ report }) => report.coverage,
  ),
  number('fit', '100 × score / coverage where coverage is at least 30.', ({ report }) => report.fit),
  number('band', 'Band 1..4 of the score; empty also where the whole ad is in doubt.', ({ report }) => report.band),
  number(
    'band_neighbour',
    'The neighbouring band when the score is close to its limit.',
    ({ report }) => report.bandNeighbour,
  ),
  text('notices', 'Ids of what a reader of the score must know, parted by blanks.', ({ report }) =>
    report.notices.join(' '),
  ),
];

export const factColumns: readonly AdColumn[] = [
  always(
    oneOf(
      [...ContractSummary.shape.term.options, notParsed],
      text('contract_term', 'Permanent or temporary.', ({ report }) => ifRead(report, report.contract.term, notParsed)),
    ),
  ),
  oneOf(
    ContractSummary.shape.basis.def.innerType.options,
    text('contract_basis', 'Why it is temporary.', ({ report }) => report.contract.basis),
  ),
  yesNo('prospect_of_permanent', 'A temporary post that may become permanent.', ({ report }) =>
    ifRead(report, report.contract.prospectOfPermanent, null),
  ),
  number(
    'extent_min',
    'Smallest extent stated, per cent of a full-time post.',
    ({ report }) => report.contract.extentMin,
  ),
  number(
    'extent_max',
    'Largest extent stated, per cent of a full-time post.',
    ({ report }) => report.contract.extentMax,
  ),
  number('hours_per_week', 'Hours a week, where stated.', ({ report }) => report.contract.hoursPerWeek),
  number('positions', 'Number of posts in the ad.', ({ report }) => ifRead(report, report.contract.positions, null)),
  always(
    oneOf(
      [...SupervisionSummary.shape.received.options, notParsed],
      text('supervision_received', 'Supervision offered to the employee.', ({ report }) =>
        ifRead(report, report.supervision.received, notParsed),
      ),
    ),
  ),
  yesNo('supervision_given', 'The employee is to supervise others.', ({ report }) =>
    ifRead(report, report.supervision.given, null),
  ),
];
