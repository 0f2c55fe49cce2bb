import { seededRandom, shuffled } from '#src/research/seeded-random';
import type { DrawnRecord } from './draw-sample';

export interface AssignmentPlan {
  /** Names; at least one. */
  coders: readonly string[];
  /** Share of the records that several coders read, 0..1. 1: all, which agreement needs least records for. */
  overlap: number;
  /** How many read each of these; at most all coders. */
  codersPerOverlap: number;
  seed: number;
}

/** One record for one coder to code, in the order in which the coder meets them. */
export interface CodingTask {
  coder: string;
  /** Counted from 1. */
  place: number;
  recordId: string;
  textHash: string;
}

/**
 * Shares records between coders so that all have as many to read, give or take one, and every coder meets them in another
 * order: a coder who tires does not tire on the same ads as the others. Grouped by coder, in the order of the names.
 */
export function assignCoders(records: readonly DrawnRecord[], plan: AssignmentPlan): CodingTask[] {
  const random = seededRandom(plan.seed);
  const order = shuffled(records, random);
  const shared = Math.round(plan.overlap * order.length);
  const tasks = new Map(plan.coders.map((coder) => [coder, [] as DrawnRecord[]]));
  for (const [place, record] of order.entries()) {
    const readers = place < shared ? Math.min(plan.codersPerOverlap, plan.coders.length) : 1;
    // Shuffled first, so that coders with as much to do are picked by chance and every pair of coders comes to share.
    const byLoad = shuffled([...tasks.values()], random).sort((a, b) => a.length - b.length);
    for (const own of byLoad.slice(0, readers)) own.push(record);
  }
  return [...tasks].flatMap(([coder, own]) =>
    shuffled(own, random).map(({ recordId, textHash }, index) => ({ coder, place: index + 1, recordId, textHash })),
  );
}
