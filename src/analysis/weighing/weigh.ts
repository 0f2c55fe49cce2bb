import trained from '#src/analysis/weighing/claim-weights.json';
import { unpackedLater, type Weights } from '#src/analysis/weighing/packed-weights';
import { Scale } from '#src/analysis/weighing/scale';

const claimWeights = unpackedLater(trained);
let scale: Scale | null = null;

/**
 * What a text says, by the weight of its words, pieces of words and pairs of words (see `featuresOf`).
 *
 * @returns for each of `claims` how likely it is that the text says it, from 0 to 1
 */
export const weigh = (text: string): Float64Array => (scale ??= new Scale(claimWeights())).clear().add(text).read();

/** From now on weighs by these weights: for learning, which reads ads by what was learnt without their writers. */
export function weighBy(weights: Weights): void {
  scale = new Scale(weights);
}
