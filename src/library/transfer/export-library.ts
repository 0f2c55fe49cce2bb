import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { libraryFormat, libraryParts, librarySchemaVersion, partShapes } from './library-file';

export interface ExportedLibrary {
  /** The file's text in pieces: together they may be longer than a string can be. */
  pieces: string[];
  records: number;
}

/**
 * Everything that is kept, as one JSON file. Records that cannot be read any more come along as they are, under
 * `unreadable`.
 *
 * @param now ISO 8601 instant
 * @throws {LibraryError}
 */
export function exportLibrary(now: string): Promise<ExportedLibrary> {
  return guarded(async () => {
    const transaction = (await openLibrary()).transaction(libraryParts);
    const stored = await Promise.all(
      libraryParts.map(async (part) => ({ part, records: await transaction.objectStore(part).getAll() })),
    );
    const unreadable: { part: string; record: unknown }[] = [];
    const head = { format: libraryFormat, schemaVersion: librarySchemaVersion, exportedAt: now };
    const pieces = [JSON.stringify(head).slice(0, -1)];
    let count = 0;
    for (const { part, records } of stored) {
      const sound = records.filter((record: unknown) => {
        const isSound = partShapes[part].safeParse(record).success;
        if (!isSound) unreadable.push({ part, record });
        return isSound;
      });
      pieces.push(`,\n"${part}":[`, ...listed(sound), ']');
      count += records.length;
    }
    pieces.push(',\n"unreadable":[', ...listed(unreadable), ']}\n');
    return { pieces, records: count };
  });
}

const listed = (records: readonly unknown[]): string[] =>
  records.map((record, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`);
