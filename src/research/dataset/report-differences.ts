import type { Level, Report } from '#src/assessment/report';

/** Where one report of a text differs from another. */
export interface ReportDifferences {
  /** Criteria with another level, in the order of the newer report; null where a report has none. */
  levels: { criterion: string; before: Level | null; after: Level | null }[];
  /** Null when both have the same score, to a thousandth of a point. */
  score: { before: number | null; after: number | null } | null;
}

const sameScore = 0.0005;

export function differencesOf(before: Report, after: Report): ReportDifferences {
  const ids = [...new Set([...Object.keys(after.criteria), ...Object.keys(before.criteria)])];
  const levels = ids
    .map((criterion) => ({
      criterion,
      before: before.criteria[criterion]?.level ?? null,
      after: after.criteria[criterion]?.level ?? null,
    }))
    .filter((one) => one.before !== one.after);
  const equal =
    before.score === null || after.score === null
      ? before.score === after.score
      : Math.abs(before.score - after.score) < sameScore;
  return { levels, score: equal ? null : { before: before.score, after: after.score } };
}
