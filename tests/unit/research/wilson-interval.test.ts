import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from '#src/research/wilson-interval';

describe('shareOf', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3: score without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives Newcombe’s printed interval for %i of %i', (count, of, low, high) => {
    const share = shareOf(count, of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  // Codebook §4.7: 8 of 8 gives 68–100 %.
  it('gives the codebook’s interval for 8 of 8', () => {
    const { low, high } = shareOf(8, 8);
    expect([Math.round(100 * low!), high]).toEqual([68, 1]);
  });

  it('has no share of nothing', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
  });

  it('holds the share and stays between 0 and 1', () => {
    const counted = fc.integer({ min: 1, max: 5000 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(counted, ([count, of]) => {
        const { share, low, high } = shareOf(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share!);
        expect(high).toBeGreaterThanOrEqual(share!);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
