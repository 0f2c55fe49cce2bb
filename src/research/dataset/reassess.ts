import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import type { DatasetRecord } from './dataset-record';
import { hasText } from './mask-record';
import { madeWith } from './merge-datasets';
import { differencesOf, type ReportDifferences } from './report-differences';

export type Reassessed =
  /** The new report is the last; those before it stay. */
  | { record: DatasetRecord; outcome: 'assessed'; differences: ReportDifferences }
  /** Read by the same versions with the same weights before; that report is the last now. */
  | { record: DatasetRecord; outcome: 'known' }
  /** The dataset came without texts: there is nothing to read. */
  | { record: DatasetRecord; outcome: 'no-text' };

/**
 * Reads a record's text again, with the engine and weights of `assess`, and tells how the result differs from what was
 * the newest. An ad whose text could not be read was read as such, and is again.
 *
 * @param assess of the caller, since research makes no reports itself
 */
export function reassess(record: DatasetRecord, assess: (posting: Posting) => Report): Reassessed {
  if (!hasText(record)) return { record, outcome: 'no-text' };
  const report = assess(record.posting);
  const before = record.reports.at(-1)!;
  const same = record.reports.find((one) => madeWith(one) === madeWith(report));
  // A finding that a person called wrong stays so.
  if (same) {
    const others = record.reports.filter((one) => one !== same);
    return { record: { ...record, reports: [...others, same] }, outcome: 'known' };
  }
  return {
    record: { ...record, reports: [...record.reports, report] },
    outcome: 'assessed',
    differences: differencesOf(before, report),
  };
}
