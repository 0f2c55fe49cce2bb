/**
 * What several coders said of one thing, by coder: the number of the category, counted from 0, or null where the coder
 * said nothing. All units of a comparison name the coders in the same order.
 */
export type Unit = readonly (number | null)[];

/**
 * Units with the same codes are kept once, with how many there are: a thousand ads that two people coded at four levels
 * are at most 24 different units, and an interval needs their measures a thousand times.
 */
export type TalliedUnits = readonly { unit: Unit; times: number }[];

export function tallied(units: readonly Unit[]): TalliedUnits {
  const tally = new Map<string, { unit: Unit; times: number }>();
  for (const unit of units) {
    const key = unit.join();
    const seen = tally.get(key);
    if (seen) seen.times++;
    else tally.set(key, { unit, times: 1 });
  }
  return [...tally.values()];
}

/** The codes a unit has. */
export function codesOf(unit: Unit): number[] {
  return unit.filter((code) => code !== null);
}

/** Units that at least two coders coded: with fewer there is nothing to agree on. */
export function pairableUnits(units: TalliedUnits): TalliedUnits {
  return units.filter(({ unit, times }) => times && codesOf(unit).length >= 2);
}

export function numberOf(units: TalliedUnits): number {
  return units.reduce((sum, { times }) => sum + times, 0);
}

/** How often each category was used on one unit. */
export function countsByCategory(unit: Unit, categories: number): number[] {
  const counts = zeros(categories);
  for (const code of unit) if (code !== null) counts[code]!++;
  return counts;
}

/** Every two of so many coders, each pair once. */
export function coderPairs(coders: number): [number, number][] {
  return Array.from({ length: coders }, (_, first) =>
    Array.from({ length: coders - first - 1 }, (__, step): [number, number] => [first, first + step + 1]),
  ).flat();
}

export function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}
