import type { Report } from '#src/assessment/report';
import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { textKey, withNumber, withReport } from './merge-sighting';

/**
 * Whether a saved ad has this text.
 *
 * @param textHash of the text with contact persons masked
 * @throws {LibraryError}
 */
export function isSaved(textHash: string): Promise<boolean> {
  return guarded(async () => (await (await openLibrary()).getKey('readings', textHash)) !== undefined);
}

/**
 * Brings what is stored of a saved text up to date with another report of it: the report itself, and the number of
 * every saved ad that has this text now. A text that is not saved stays so.
 *
 * @throws {LibraryError}
 */
export async function renewReport(report: Report): Promise<void> {
  await changeLibrary(['ads', 'readings'], async (transaction) => {
    const [ads, readings] = [transaction.objectStore('ads'), transaction.objectStore('readings')];
    const kept = await readings.get(report.textHash);
    if (!kept) return;
    const having = await ads.index('linkKeys').getAll(textKey(report.textHash));
    await Promise.all([
      readings.put(withReport(kept, { posting: kept.posting, report })),
      ...having.map((ad) => ads.put(withNumber(ad, report))),
    ]);
  });
  announceChange('ads');
}
