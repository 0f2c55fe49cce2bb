/** A share of things counted, with what it could be if these were drawn from many more. Between 0 and 1. */
export interface Share {
  count: number;
  of: number;
  /** Null when there was nothing to count. */
  share: number | null;
  low: number | null;
  high: number | null;
}

/** Standard normal deviate of a two-sided 95 % interval. */
const z = 1.959963984540054;

/**
 * A share with Wilson's 95 % score interval, which stays within 0 and 1 and behaves at 0 of n and n of n, where the
 * textbook interval has no width. Wilson 1927, Journal of the American Statistical Association 22, 209–212; without
 * continuity correction, as advised by Agresti and Coull 1998 and Brown, Cai and DasGupta 2001.
 */
export function shareOf(count: number, of: number): Share {
  if (!of) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { count, of, share, low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half };
}
