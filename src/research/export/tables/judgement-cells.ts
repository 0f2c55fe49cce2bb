import type { Report } from '#src/assessment/report';
import { Confidence, type Evidence } from '#src/posting/evidence';
import { datasetLevel } from '../../dataset/dataset-level';

export const confidences = Confidence.options;

/** Null where nothing was judged. */
export function confidenceIn(report: Report, criterion: string): Confidence | null {
  const level = datasetLevel(report, criterion);
  if (level === 'not-parsed' || level === 'not-applicable') return null;
  return report.criteria[criterion]?.confidence ?? null;
}

/** Null where there are none. */
export const quotesOf = (evidence: readonly Evidence[] | undefined): string | null =>
  evidence?.length ? evidence.map(({ quote }) => quote).join(' | ') : null;
