import type { Corrections } from '#src/assessment/report';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { parsed } from '../database/parsed';
import { Dismissal, type Correction } from './dismissal';

/** Of a text in whose reading nobody found anything wrong. */
export const noCorrections: Corrections = { criteria: {}, flags: [] };

/**
 * What a person has called wrong in the reading of a text.
 *
 * @throws {LibraryError}
 */
export function correctionsOf(textHash: string): Promise<Corrections> {
  return guarded(async () => {
    const [kept] = parsed(Dismissal, await (await openLibrary()).get('dismissals', textHash));
    if (!kept) return noCorrections;
    const criteria = Object.entries(kept.criteria).map(
      ([id, { level = 'not-stated', place = null }]) => [id, { level, place }] as const,
    );
    return { criteria: Object.fromEntries(criteria), flags: Object.keys(kept.flags ?? {}) };
  });
}

/**
 * Remembers what a person corrects in the reading of a text, or takes back.
 *
 * @param now ISO 8601 instant
 * @throws {LibraryError}
 */
export function setCorrection(textHash: string, correction: Correction, now: string): Promise<void> {
  return guarded(async () => {
    const change = (await openLibrary()).transaction('dismissals', 'readwrite');
    const [kept] = parsed(Dismissal, await change.store.get(textHash));
    const next = withCorrection(kept ?? { textHash, criteria: {} }, correction, now);
    const isEmpty = Object.keys({ ...next.criteria, ...next.flags }).length === 0;
    await (isEmpty ? change.store.delete(textHash) : change.store.put(next));
    await change.done;
  });
}

function withCorrection(kept: Dismissal, { about, id, level, place }: Correction, dismissedAt: string): Dismissal {
  if (about === 'flag') {
    const { [id]: _, ...others } = kept.flags ?? {};
    return { ...kept, flags: level === null ? others : { ...others, [id]: { dismissedAt } } };
  }
  const { [id]: _, ...others } = kept.criteria;
  if (level === null) return { ...kept, criteria: others };
  const said = level === 'not-stated' ? {} : { level, ...(place && { place }) };
  return { ...kept, criteria: { ...others, [id]: { dismissedAt, ...said } } };
}
