import { openLibrary } from '../database/database';
import { libraryErrorOf } from '../database/library-error';
import { Dismissal } from './dismissal';

/**
 * Ids of the criteria that a person has called wrong in the reading of a text.
 *
 * @throws {LibraryError}
 */
export async function dismissedIn(textHash: string): Promise<string[]> {
  const library = await openLibrary();
  const kept = Dismissal.safeParse(await library.get('dismissals', textHash));
  return kept.success ? Object.keys(kept.data.criteria) : [];
}

/**
 * Remembers that a person calls a finding wrong, or takes that back.
 *
 * @param now ISO 8601 instant
 * @throws {LibraryError}
 */
export async function setDismissed(
  { textHash, criterion, isWrong }: { textHash: string; criterion: string; isWrong: boolean },
  now: string,
): Promise<void> {
  const library = await openLibrary();
  try {
    const change = library.transaction('dismissals', 'readwrite');
    const kept = Dismissal.safeParse(await change.store.get(textHash));
    const { [criterion]: _, ...others } = kept.success ? kept.data.criteria : {};
    const criteria = isWrong ? { ...others, [criterion]: { dismissedAt: now } } : others;
    if (Object.keys(criteria).length > 0) await change.store.put({ textHash, criteria });
    else await change.store.delete(textHash);
    await change.done;
  } catch (cause) {
    throw libraryErrorOf(cause);
  }
}
