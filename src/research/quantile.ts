/**
 * The value below which a share of the values lies, between the two nearest in proportion: Hyndman and Fan's definition
 * 7, the default of R and NumPy.
 *
 * @param sorted ascending, at least one
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (high - low) * (place - below);
}
