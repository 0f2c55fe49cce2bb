/** How a sample is shared between strata: by their size, or the same number from each. */
export type Allocation = 'proportional' | 'equal';

/**
 * How many to draw from strata of these sizes, `wanted` in all or as many as there are. Proportional shares are rounded
 * by largest remainder (Hamilton), so that the sum is exact; equal shares that a small stratum cannot fill go to the
 * others. Of strata with the same claim the earlier one gets the odd record.
 */
export function allocate(sizes: readonly number[], wanted: number, allocation: Allocation): number[] {
  return allocation === 'proportional' ? proportionally(sizes, wanted) : equally(sizes, wanted);
}

function proportionally(sizes: readonly number[], wanted: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const toDraw = Math.min(wanted, all);
  const exact = sizes.map((size) => (all ? (toDraw * size) / all : 0));
  const drawn = exact.map(Math.floor);
  const byRemainder = exact
    .map((share, stratum) => ({ stratum, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.stratum - b.stratum);
  const left = toDraw - drawn.reduce((sum, count) => sum + count, 0);
  for (const { stratum } of byRemainder.slice(0, left)) drawn[stratum]!++;
  return drawn;
}

function equally(sizes: readonly number[], wanted: number): number[] {
  const drawn = sizes.map(() => 0);
  let left = Math.min(
    wanted,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  while (left > 0) {
    const open = sizes.flatMap((size, stratum) => (drawn[stratum]! < size ? [stratum] : []));
    const each = Math.max(1, Math.floor(left / open.length));
    for (const stratum of open) {
      const more = Math.min(each, sizes[stratum]! - drawn[stratum]!, left);
      drawn[stratum]! += more;
      left -= more;
    }
  }
  return drawn;
}
