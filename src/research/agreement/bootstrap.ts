import { quantile } from '#src/research/quantile';
import { drawIndex, type SeededRandom } from '#src/research/seeded-random';
import { zeros, type TalliedUnits, type Unit } from './ratings';

export interface Interval {
  low: number;
  high: number;
}

export interface BootstrapOptions {
  /** How many times the records are drawn again. 1000 gives steady second decimals. */
  replicates: number;
  random: SeededRandom;
}

/** The share of an interval's replicates that must have a value; with fewer the interval would be that of a lucky rest. */
const enoughDefined = 0.95;

/**
 * 95 % intervals by drawing whole records with replacement and taking the 2.5 and 97.5 per cent points of what the
 * measures then are (percentile bootstrap; Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13). All
 * measures are taken of the same draws. A record's units go together, since they stand or fall with one reading.
 *
 * A measure gets null when it is undefined in more than one draw of twenty, as happens where a category is rare.
 */
export function bootstrapIntervals<Name extends string>(
  records: readonly (readonly Unit[])[],
  measures: Readonly<Record<Name, (units: TalliedUnits) => number | null>>,
  { replicates, random }: BootstrapOptions,
): Record<Name, Interval | null> {
  const names = Object.keys(measures) as Name[];
  const values = new Map(names.map((name) => [name, [] as number[]]));
  const { kinds, kindsOfRecord } = numberedKinds(records);
  for (let replicate = 0; records.length && replicate < replicates; replicate++) {
    const times = zeros(kinds.length);
    for (let draw = 0; draw < records.length; draw++)
      for (const kind of kindsOfRecord[drawIndex(random, records.length)]!) times[kind]!++;
    const drawn = kinds.map((unit, kind) => ({ unit, times: times[kind]! })).filter((one) => one.times);
    for (const name of names) {
      const value = measures[name](drawn);
      if (value !== null) values.get(name)!.push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, percentileInterval(values.get(name)!, replicates)])) as Record<
    Name,
    Interval | null
  >;
}

/** The different units there are, and for every record the numbers of its units among them. */
function numberedKinds(records: readonly (readonly Unit[])[]): { kinds: Unit[]; kindsOfRecord: number[][] } {
  const kinds: Unit[] = [];
  const numbers = new Map<string, number>();
  const numberOfKind = (unit: Unit): number => {
    const key = unit.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, kinds.length);
    return kinds.push(unit) - 1;
  };
  return { kindsOfRecord: records.map((units) => units.map(numberOfKind)), kinds };
}

function percentileInterval(values: number[], replicates: number): Interval | null {
  if (!values.length || values.length < enoughDefined * replicates) return null;
  const sorted = values.sort((a, b) => a - b);
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}
