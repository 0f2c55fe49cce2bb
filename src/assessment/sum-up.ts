import { bandOf, coreIsStated } from '#src/assessment/band';
import type { Assessments } from '#src/assessment/judge-criteria';
import type { Report } from '#src/assessment/report';
import { scoreOf } from '#src/assessment/score';
import type { ChosenWeights } from '#src/assessment/weights';

interface Summary {
  figures: Pick<Report, 'score' | 'low' | 'high' | 'coverage' | 'fit' | 'band' | 'bandNeighbour'>;
  notices: 'core-missing'[];
}

/**
 * All figures of a report from its criteria.
 *
 * @param hasBand false where there is doubt about the whole ad: then the number is given no words
 */
export function sumUp(assessments: Assessments, weights: ChosenWeights, hasBand: boolean): Summary {
  const figures = scoreOf(assessments, weights);
  if (!hasBand) return { figures: { ...figures, band: null, bandNeighbour: null }, notices: [] };
  const { band, neighbour, coreMissing } = bandOf(figures.score, coreIsStated(assessments));
  return { figures: { ...figures, band, bandNeighbour: neighbour }, notices: coreMissing ? ['core-missing'] : [] };
}
