import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft, DraftVersion } from '../drafts/draft';
import type { DeletedAd } from '../ads/deleted-ad';
import type { Reading, SavedAd } from '../ads/saved-ad';
import type { HarvestedAd, HarvestedText, Project, StoredCoding, StoredDecision } from '../projects/project';
import type { Dismissal } from '../ads/dismissal';
import type { QuestionList } from '../questions/question-list';
import { LibraryError, libraryErrorOf } from './library-error';
import { renewLog } from './renew-log';

/** Everything that is kept, one store a kind. */
export interface LibrarySchema extends DBSchema {
  ads: { key: string; value: SavedAd; indexes: { linkKeys: string } };
  readings: { key: string; value: Reading };
  deletedAds: { key: string; value: DeletedAd };
  dismissals: { key: string; value: Dismissal };
  questions: { key: string; value: QuestionList };
  drafts: { key: string; value: Draft; indexes: { changedAt: string } };
  draftVersions: { key: string; value: DraftVersion; indexes: { draftId: string } };
  projects: { key: string; value: Project };
  harvest: { key: [project: string, id: string]; value: HarvestedAd };
  harvestTexts: { key: [project: string, id: string]; value: HarvestedText; indexes: { linkKeys: string } };
  codings: { key: [project: string, record: string, coder: string]; value: StoredCoding };
  decisions: { key: [project: string, record: string, item: string]; value: StoredDecision };
}
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

export const databaseName = 'likeverd';
const currentVersion = 1;

/** One step from each version to the next; the first makes everything. Steps are never changed, only added. */
const migrations: readonly ((database: LibraryDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('ads', { keyPath: 'id' }).createIndex('linkKeys', 'linkKeys', { multiEntry: true });
    database.createObjectStore('readings', { keyPath: 'textHash' });
    database.createObjectStore('deletedAds', { keyPath: 'id' });
    database.createObjectStore('dismissals', { keyPath: 'textHash' });
    database.createObjectStore('questions', { keyPath: 'textHash' });
    database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
    database.createObjectStore('draftVersions', { keyPath: 'id' }).createIndex('draftId', 'draftId');
    database.createObjectStore('projects', { keyPath: 'id' });
    database.createObjectStore('harvest', { keyPath: ['projectId', 'id'] });
    database
      .createObjectStore('harvestTexts', { keyPath: ['projectId', 'id'] })
      .createIndex('linkKeys', 'linkKeys', { multiEntry: true });
    database.createObjectStore('codings', { keyPath: ['projectId', 'recordId', 'coder'] });
    database.createObjectStore('decisions', { keyPath: ['projectId', 'recordId', 'item'] });
  },
];

let opened: Promise<LibraryDatabase> | null = null;

/**
 * The library, opened once for this page. It closes by itself when another page needs a newer version, and is opened
 * anew the next time it is asked for.
 *
 * @throws {LibraryError} when it cannot be opened
 */
export function openLibrary(): Promise<LibraryDatabase> {
  opened ??= open().catch((cause: unknown) => {
    opened = null;
    throw libraryErrorOf(cause);
  });
  return opened;
}

/** Closes the library of this page, for tests and before it is deleted. */
export async function closeLibrary(): Promise<void> {
  const database = await opened?.catch(() => null);
  database?.close();
  opened = null;
}

async function open(): Promise<LibraryDatabase> {
  await renewLog();
  return new Promise((resolve, reject) => {
    const forget = (): void => {
      opened = null;
    };
    openDB<LibrarySchema>(databaseName, currentVersion, {
      upgrade(database, oldVersion) {
        for (const migrate of migrations.slice(oldVersion)) migrate(database);
      },
      // An older page does not let go: it would have to be closed by the person.
      blocked: () => reject(new LibraryError('blocked')),
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).then(resolve, reject);
  });
}
