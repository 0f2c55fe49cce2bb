import { standsInPosting } from '#src/assessment/checked-evidence';
import type { Assessments } from '#src/assessment/judge-criteria';
import type { Assessment, Corrections, Report } from '#src/assessment/report';
import { sumUp } from '#src/assessment/sum-up';
import { weightsOf } from '#src/assessment/weights';
import type { Evidence } from '#src/posting/evidence';
import { wordsAt } from '#src/posting/find-words';
import type { Posting } from '#src/posting/posting';
import { flags } from '#src/rubric/flags';

/** Stands for a rule where a person has shown the words. */
export const byPerson = 'person';

/**
 * The report as it is for a person who calls some of its findings wrong: each of those criteria counts as the person
 * says and keeps what was found as `dismissed`, and each of those flags stands in `dismissedFlags` instead. What was
 * corrected before and is not corrected now is back. Contract and duties are facts of the text and stay.
 *
 * @param posting the one that was read; contact persons may be masked, which moves no words
 */
export function correctReport(report: Report, corrections: Corrections, posting: Posting): Report {
  if (report.score === null) return report;
  const criteria = Object.fromEntries(
    Object.entries(report.criteria).map(([id, assessment]) => [
      id,
      judgedAgain(assessment, corrections.criteria[id], posting),
    ]),
  ) as Assessments;
  const { figures, notices } = sumUp(criteria, weightsOf(report), report.band !== null);
  return {
    ...withFlags(report, corrections.flags),
    criteria,
    ...figures,
    notices: [...report.notices.filter((notice) => notice !== 'core-missing'), ...notices],
  };
}

function judgedAgain(
  { dismissed, ...found }: Assessment,
  correction: Corrections['criteria'][string] | undefined,
  posting: Posting,
): Assessment {
  const original = dismissed ?? found;
  if (!correction || correction.level === original.level) return original;
  const { level, place } = correction;
  const shown: Evidence[] = place ? [{ quote: wordsAt(posting, place), ...place, rule: byPerson }] : [];
  return {
    level,
    confidence: 'high',
    evidence: shown.filter((evidence) => standsInPosting(posting, evidence)),
    dismissed: original,
  };
}

function withFlags({ dismissedFlags, ...report }: Report, wrong: readonly string[]): Report {
  const found = { ...report.flagEvidence, ...dismissedFlags };
  const evidenceOf = (areWrong: boolean): Record<string, Evidence[]> =>
    Object.fromEntries(
      flags.flatMap(({ id }) => {
        const evidence = found[id];
        return evidence && wrong.includes(id) === areWrong ? [[id, evidence] as const] : [];
      }),
    );
  const [standing, dismissedNow] = [evidenceOf(false), evidenceOf(true)];
  return {
    ...report,
    flags: Object.keys(standing),
    flagEvidence: standing,
    ...(Object.keys(dismissedNow).length > 0 && { dismissedFlags: dismissedNow }),
  };
}
