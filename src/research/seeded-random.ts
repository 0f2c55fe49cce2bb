import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * The only source of chance in this folder: a generator that starts from a seed the caller names, so that a sample or an
 * interval can be drawn again by anyone.
 */
export type SeededRandom = ReturnType<typeof xoroshiro128plus>;

/** Xoroshiro128+ (Blackman and Vigna), as kept by pure-rand. Same seed, same numbers, on every machine. */
export function seededRandom(seed: number): SeededRandom {
  return xoroshiro128plus(seed);
}

/** A whole number, 0 up to but not `below`; every one equally likely. Moves `random` on. */
export function drawIndex(random: SeededRandom, below: number): number {
  return uniformInt(random, 0, below - 1);
}

/** A copy in random order (Fisher and Yates). Moves `random` on. */
export function shuffled<Item>(items: readonly Item[], random: SeededRandom): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = drawIndex(random, last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
