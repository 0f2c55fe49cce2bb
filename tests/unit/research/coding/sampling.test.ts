import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '#src/research/coding/allocate';
import { assignCoders } from '#src/research/coding/assign-coders';
import { drawSample, type SamplingPlan } from '#src/research/coding/draw-sample';
import { recordOf } from '../record-of';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('allocate', () => {
  it('shares by size, with the odd ones to the largest remainders', () => {
    expect(allocate([70, 20, 10], 10, 'proportional')).toEqual([7, 2, 1]);
    expect(allocate([50, 30, 21], 10, 'proportional')).toEqual([5, 3, 2]);
  });
  it('shares equally, and what a small stratum cannot fill goes to the others', () => {
    expect(allocate([100, 3, 50], 20, 'equal')).toEqual([9, 3, 8]);
  });
  it('gives as many as wanted or as there are, and from no stratum more than it has', () => {
    const sizes = fc.array(fc.nat(60), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.nat(200), fc.constantFrom('proportional', 'equal'), (of, wanted, allocation) => {
        const drawn = allocate(of, wanted, allocation);
        expect(sum(drawn)).toBe(Math.min(wanted, sum(of)));
        expect(drawn.every((count, stratum) => count >= 0 && count <= of[stratum]!)).toBe(true);
      }),
    );
  });
});

const portals = ['finn', 'arbeidsplassen', 'jobbnorge'];
const records = Array.from({ length: 90 }, (_, number) =>
  recordOf({ id: `ad-${number}`, portal: portals[Math.floor(number / 60) + (number % 7 === 0 ? 1 : 0)]! }),
);
const plan: SamplingPlan = { size: 20, seed: 7, stratifyBy: [], allocation: 'proportional' };
const ids = (some: { drawn: { recordId: string }[] }): string[] => some.drawn.map(({ recordId }) => recordId);

describe('drawSample', () => {
  it('is the same for the same seed in whatever order the records come, and another for another seed', () => {
    expect(drawSample(records.toReversed(), plan)).toEqual(drawSample(records, plan));
    expect(ids(drawSample(records, { ...plan, seed: 8 }))).not.toEqual(ids(drawSample(records, plan)));
  });

  it('draws no record twice', () => {
    const drawn = ids(drawSample(records, plan));
    expect(new Set(drawn).size).toBe(20);
  });

  it('draws every record equally often', () => {
    const times = new Map(records.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < 900; seed++)
      for (const id of ids(drawSample(records, { ...plan, size: 10, seed }))) times.set(id, times.get(id)! + 1);
    // 900 draws of 10 in 90: 100 expected each, standard deviation 9.4.
    expect(Math.min(...times.values())).toBeGreaterThan(60);
    expect(Math.max(...times.values())).toBeLessThan(140);
  });

  it('says of each stratum how many posts it has, how many were drawn and what each stands for', () => {
    const { strata, drawn } = drawSample(records, { ...plan, stratifyBy: ['portal'], allocation: 'equal', size: 9 });
    expect(strata.map(({ drawn: count }) => count)).toEqual([3, 3, 3]);
    expect(sum(strata.map(({ posts }) => posts))).toBe(90);
    expect(sum(strata.map(({ drawn: count, weight }) => count * weight!))).toBeCloseTo(90, 10);
    expect(drawn.filter(({ stratum }) => stratum === 'finn')).toHaveLength(3);
  });

  it('leaves out what is excluded or not for a peer worker, and draws the newest record of a post', () => {
    const { drawn, left } = drawSample(
      [
        recordOf({ id: 'old', postId: 'post', readAt: '2026-01-01T00:00:00Z' }),
        recordOf({ id: 'new', postId: 'post', readAt: '2026-02-01T00:00:00Z' }),
        recordOf({ id: 'out', excluded: 'test' }),
        recordOf({ id: 'nurse', gate: 'no' }),
      ],
      plan,
    );
    expect(drawn.map(({ recordId }) => recordId)).toEqual(['new']);
    expect(left).toEqual({ excluded: 1, notPeerWork: 1, samePost: 1 });
  });
});

describe('assignCoders', () => {
  const { drawn } = drawSample(records, { ...plan, size: 40 });
  const coders = ['Kari', 'Ola', 'Eli'];
  const loads = (tasks: { coder: string }[]): number[] =>
    coders.map((coder) => tasks.filter((task) => task.coder === coder).length);

  it('gives every record its readers and every coder as much to do', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 3 }), (overlap, several) => {
        const tasks = assignCoders(drawn, { coders, overlap, codersPerOverlap: several, seed: 3 });
        const readers = drawn.map(({ recordId }) => tasks.filter((task) => task.recordId === recordId).length);
        expect(readers.filter((count) => count === several)).toHaveLength(
          several === 1 ? 40 : Math.round(overlap * 40),
        );
        expect(Math.min(...readers)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...loads(tasks)) - Math.min(...loads(tasks))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('lets every pair of coders share records, in orders of their own', () => {
    const tasks = assignCoders(drawn, { coders, overlap: 1, codersPerOverlap: 2, seed: 3 });
    const of = (coder: string): string[] =>
      tasks.filter((task) => task.coder === coder).map(({ recordId }) => recordId);
    const shared = of('Kari').filter((id) => of('Ola').includes(id));
    expect(shared.length).toBeGreaterThan(5);
    expect(of('Ola').filter((id) => shared.includes(id))).not.toEqual(shared);
    expect(of('Ola').filter((id) => of('Eli').includes(id)).length).toBeGreaterThan(5);
  });
});
