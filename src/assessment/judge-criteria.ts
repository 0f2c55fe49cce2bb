import type { Analysis } from '#src/analysis/analyse';
import { checkEvidence } from '#src/assessment/checked-evidence';
import { levelByWords } from '#src/assessment/level-by-words';
import type { Assessment, TraceEntry } from '#src/assessment/report';
import type { Confidence } from '#src/posting/evidence';
import type { Posting } from '#src/posting/posting';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import type { Criterion } from '#src/rubric/criterion';
import { weaker } from '#src/rubric/verdict';

export type Assessments = Record<CriterionId, Assessment>;

/**
 * Lets every criterion judge the facts, and words their level, each within its own boundary: one that fails is `unclear` and says why in the
 * trace, and the others stand.
 *
 * @param ceiling the highest confidence anything in this ad may have.
 */
export function judgeCriteria(
  posting: Posting,
  analysis: Analysis,
  ceiling: Confidence,
): { assessments: Assessments; trace: TraceEntry[] } {
  const trace: TraceEntry[] = [];
  const judge = (criterion: Criterion): Assessment => {
    const note = (detail: string) => trace.push({ step: criterion.id, detail });
    try {
      const byRules = criterion.decide(analysis.facts);
      const { level, confidence, evidence, because } = levelByWords(criterion.id, byRules, analysis);
      if (because !== undefined) note(because);
      const { standing, dropped } = checkEvidence(posting, evidence);
      for (const { rule } of dropped) note(`The words of rule ${rule} do not stand where it says; left out.`);
      if (level !== 'not-stated' && standing.length === 0) {
        note(`No words left for the level ${level}.`);
        return unclear();
      }
      return { level, confidence: weaker(confidence, ceiling), evidence: standing };
    } catch (error) {
      note(`Failed: ${error instanceof Error ? error.name : typeof error}.`);
      return unclear();
    }
  };
  const judged = criteria.map((criterion) => [criterion.id, judge(criterion)] as const);
  return { assessments: Object.fromEntries(judged) as Assessments, trace };
}

const unclear = (): Assessment => ({ level: 'unclear', confidence: 'low', evidence: [] });
