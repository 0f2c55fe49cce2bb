import { statedBySentence } from '#src/analysis/cues/cue-summary';
import { adChancesOf, adLevels, adNumbersOf, cueLevels, type AdLevel } from '#src/analysis/cues/cue-weights';
import { trainedAdWeights } from '#src/analysis/cues/trained-cues';
import type { CuesFact, Facts } from '#src/analysis/facts/facts';
import type { Verdict } from '#src/rubric/verdict';

/**
 * Silence counts for so much more than a level of the same chance: a claim that the ad does not make does more harm than
 * one that is not seen.
 */
const silenceCounts = 4;
/** Log-odds from which a sentence is taken to state something by itself: three to two. */
const carries = 0.4;
/** From this chance on, what only the weighing tells is fairly sure. */
const fairlySure = 0.75;

/**
 * Lets weighed words (src/analysis/cues) speak where the rules are silent. What a rule found stands: on ads of writers
 * whom neither had seen, overruling rules changed as many levels for the worse as for the better (docs/cues.md).
 */
export function weighCues(criterion: string, verdict: Verdict, facts: Facts): Verdict {
  const cues = cuesOf(facts)?.[criterion];
  const weights = trainedAdWeights[criterion];
  if (!cues || !weights || verdict.level !== 'not-stated') return verdict;
  const chances = adChancesOf(adNumbersOf(cues.summary, verdict.level), weights);
  const level = weighedLevel(chances, cues.summary);
  if (level === 'not-stated') return verdict;
  const chance = chances[adLevels.indexOf(level)]!;
  return {
    level,
    confidence: chance >= fairlySure ? 'medium' : 'low',
    evidence: cues.strongest[cueLevels.indexOf(level)] ?? [],
    because: `No rule found anything; weighed words say ${level} (${chance.toFixed(2)}).`,
  };
}

/**
 * The level that is likeliest when silence counts for more, if one sentence alone carries it: what most ads state is no
 * reason to read it into one that does not.
 *
 * @param chances of `adLevels`
 * @param summary see `sumUpCues`
 */
export function weighedLevel(chances: readonly number[], summary: readonly number[]): AdLevel {
  const weighed = chances.map((chance, place) => (adLevels[place] === 'not-stated' ? chance * silenceCounts : chance));
  const level = adLevels[weighed.indexOf(Math.max(...weighed))]!;
  return level !== 'not-stated' && statedBySentence(summary) < carries ? 'not-stated' : level;
}

/** None where the cues could not be read: then the rules stand alone. */
function cuesOf(facts: Facts): CuesFact | null {
  try {
    return facts.cues;
  } catch {
    return null;
  }
}
