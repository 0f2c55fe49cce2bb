import type { Evidence } from '#src/posting/evidence';
import type { Posting } from '#src/posting/posting';

/** The text that an evidence's offsets count in; undefined when the posting has no such field. */
function textOf(posting: Posting, field: string | undefined): string | undefined {
  if (field === undefined) return posting.text;
  if (field === 'title') return posting.title;
  return Object.hasOwn(posting.fields, field) ? posting.fields[field] : undefined;
}

/** Whether the quote is, letter for letter, what stands at its offsets. */
export const standsInPosting = (posting: Posting, { quote, start, end, field }: Evidence): boolean =>
  quote.length > 0 && textOf(posting, field)?.slice(start, end) === quote;

/**
 * Parts evidence that can be found again from evidence that cannot. A report makes no claim without a quote, so a rule
 * with wrong offsets loses its claim instead of showing words that are not there.
 */
export function checkEvidence(
  posting: Posting,
  evidence: readonly Evidence[],
): { standing: Evidence[]; dropped: Evidence[] } {
  const standing = evidence.filter((one) => standsInPosting(posting, one));
  return { standing, dropped: evidence.filter((one) => !standing.includes(one)) };
}
