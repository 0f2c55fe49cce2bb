import type { Assessment, Judgement, Report } from '#src/assessment/report';
import type { Evidence } from '#src/posting/evidence';
import { maskContacts, maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';
import { textHash } from '#src/posting/text-hash';
import type { DatasetRecord } from './dataset-record';

/** Facts of a posting beside title, text and fields that are words of the page too. */
const ownWords = [
  'hiringOrganization',
  'jobLocation',
  'datePosted',
  'validThrough',
  'employmentType',
  'workHours',
] as const satisfies readonly (keyof Posting)[];

/**
 * The record with contact persons hidden everywhere: in the ad, in every quote, and in what the researcher wrote.
 * Offsets stay right, and masking twice changes nothing. Where a text was not masked before, `textHash` becomes that of
 * the masked text, so that it goes on telling whether the text is there.
 */
export function maskRecord(record: DatasetRecord): DatasetRecord {
  const posting = maskWords(record.posting);
  const newHash = hasText(record) && posting.text !== record.posting.text ? textHash(posting) : null;
  const hash = newHash ?? record.textHash;
  return {
    ...record,
    posting,
    textHash: hash,
    reports: record.reports.map((report) =>
      maskReport(report, posting, report.textHash === record.textHash ? hash : report.textHash),
    ),
    tags: record.tags.map(maskContacts),
    notes: maskContacts(record.notes),
    excluded: record.excluded === null ? null : maskContacts(record.excluded),
    employerType: record.employerType === null ? null : maskContacts(record.employerType),
  };
}

/** Whether the record holds the words that were assessed, and not only quotes of them. */
export const hasText = ({ posting, textHash: hash }: Pick<DatasetRecord, 'posting' | 'textHash'>): boolean =>
  textHash(posting) === hash;

/**
 * The record without the ad's text: what stays are the portal's facts and the quotes. The posting says that its text
 * cannot be read, so that nobody who reads it takes that for an ad's silence; the reports say what was read.
 */
export const withoutText = (record: DatasetRecord): DatasetRecord => ({
  ...record,
  posting: { ...record.posting, text: '', textStatus: 'unreadable' },
});

function maskWords(posting: Posting): Posting {
  const masked = maskPosting(posting);
  for (const name of ownWords) {
    const words = masked[name];
    if (words !== undefined) masked[name] = maskContacts(words);
  }
  return masked;
}

function maskReport(report: Report, posting: Posting, hash: string): Report {
  const evidence = (all: readonly Evidence[]) => all.map((one) => ({ ...one, quote: maskedQuote(one, posting) }));
  const byId = (all: Record<string, Evidence[]>) =>
    Object.fromEntries(Object.entries(all).map(([id, list]) => [id, evidence(list)]));
  const judgement = (judged: Judgement) => ({ ...judged, evidence: evidence(judged.evidence) });
  const assessment = ({ dismissed, ...found }: Assessment): Assessment => ({
    ...judgement(found),
    ...(dismissed && { dismissed: judgement(dismissed) }),
  });
  return {
    ...report,
    title: maskContacts(report.title),
    employer: report.employer === null ? null : maskContacts(report.employer),
    textHash: hash,
    gateEvidence: evidence(report.gateEvidence),
    criteria: Object.fromEntries(Object.entries(report.criteria).map(([id, one]) => [id, assessment(one)])),
    dutyEvidence: byId(report.dutyEvidence),
    flagEvidence: byId(report.flagEvidence),
    ...(report.dismissedFlags && { dismissedFlags: byId(report.dismissedFlags) }),
    trace: report.trace.map(({ step, detail }) => ({ step, detail: maskContacts(detail) })),
  };
}

/** Words around a quote tell best who is named in it; where they are left out, the quote stands alone. */
function maskedQuote({ quote, start, end, field }: Evidence, { title, text, fields }: Posting): string {
  const whole = field === undefined ? text : field === 'title' ? title : fields[field];
  const slice = whole?.slice(start, end);
  return slice?.length === quote.length ? slice : maskContacts(quote);
}
