import type { Passage, Sentence } from '#src/analysis/text/doc';
import type { SectionKind } from '#src/analysis/text/sections';
import type { Span } from '#src/analysis/text/sentences';
import type { Evidence } from '#src/posting/evidence';

/**
 * The words of a span, as they stand in the posting, and their place there. Bullets before them and the full stop or
 * comma after them are left out.
 *
 * @param span in the normalised text of `passage`
 */
export function evidenceAt(
  passage: Passage,
  { start, end }: Span,
  { section }: { section: SectionKind },
  rule: string,
): Evidence {
  let from = start;
  let to = end;
  while (from < to && /[\s•·*–—,;:]/u.test(passage.text[from]!)) from++;
  while (to > from && /[\s,;:.]/u.test(passage.text[to - 1]!)) to--;
  const place = passage.toSource(from, to);
  return {
    quote: passage.source.slice(place.start, place.end),
    ...place,
    ...(passage.field !== undefined && { field: passage.field }),
    ...(passage.field === undefined && section !== 'none' && { section }),
    rule,
  };
}

/** Whether a quote stands in a sentence, or overlaps it. */
export function standsIn({ field, start, end }: Evidence, { passage, ...span }: Sentence): boolean {
  if (field !== passage.field) return false;
  const source = passage.toSource(span.start, span.end);
  return source.start < end && start < source.end;
}
