import type { Assessments } from '#src/assessment/judge-criteria';
import type { Assessment, Report } from '#src/assessment/report';
import { sumUp } from '#src/assessment/sum-up';
import { weightsOf } from '#src/assessment/weights';

/**
 * The report as it is for a person who calls some of its findings wrong: each of those criteria counts as not stated
 * and keeps what was found as `dismissed`. Findings dismissed before and not named now are back. What is not stated,
 * and what is no criterion, stays as it is. Contract, duties and flags are facts of the text and stay too.
 *
 * @param wrong ids of criteria
 */
export function dismissFindings(report: Report, wrong: readonly string[]): Report {
  if (report.score === null) return report;
  const criteria = Object.fromEntries(
    Object.entries(report.criteria).map(([id, assessment]) => [id, judgedAgain(assessment, wrong.includes(id))]),
  ) as Assessments;
  const { figures, notices } = sumUp(criteria, weightsOf(report), report.band !== null);
  return {
    ...report,
    criteria,
    ...figures,
    notices: [...report.notices.filter((notice) => notice !== 'core-missing'), ...notices],
  };
}

function judgedAgain({ dismissed, ...found }: Assessment, isWrong: boolean): Assessment {
  const original = dismissed ?? found;
  if (!isWrong || original.level === 'not-stated') return original;
  return { level: 'not-stated', confidence: 'high', evidence: [], dismissed: original };
}
