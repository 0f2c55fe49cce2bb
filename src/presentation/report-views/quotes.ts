import type { Evidence } from '#src/posting/evidence';
import type { QuoteView } from '../panel-view';
import type { Strings } from '../strings/strings';

/** The words a claim stands on, each once, and where those stood that are not in the text. */
export function quotesOf(evidence: readonly Evidence[], texts: Pick<Strings, 'fromTitle' | 'fromField'>): QuoteView[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ quote, start, end, field }): QuoteView[] => {
    const key = `${field ?? ''} ${start} ${end}`;
    if (seen.has(key)) return [];
    seen.add(key);
    if (field === undefined) return [{ text: quote, start, end }];
    return [{ text: quote, place: field === 'title' ? texts.fromTitle : texts.fromField(field) }];
  });
}
