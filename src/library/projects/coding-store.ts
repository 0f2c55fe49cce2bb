import type { Decision } from '#src/research/coding/adjudication';
import type { Coding } from '#src/research/coding/coding';
import { parseDecision } from '#src/research/coding/adjudication';
import { parseCoding } from '#src/research/coding/parse-coding';
import { announceChange } from '../database/changes';
import { openLibrary } from '../database/database';
import { libraryErrorOf } from '../database/library-error';
import { ofProject } from './project-range';

/** Every coding of a project. */
export async function listCodings(projectId: string): Promise<Coding[]> {
  const database = await openLibrary();
  return (await database.getAll('codings', ofProject(projectId)).catch(fail)).map(({ coding }) => parseCoding(coding));
}

/** One coder's coding of one record; null when there is none yet. */
export async function readCoding(projectId: string, recordId: string, coder: string): Promise<Coding | null> {
  const database = await openLibrary();
  const stored = await database.get('codings', [projectId, recordId, coder]).catch(fail);
  return stored ? parseCoding(stored.coding) : null;
}

export async function saveCodings(projectId: string, codings: readonly Coding[]): Promise<void> {
  const database = await openLibrary();
  const transaction = database.transaction('codings', 'readwrite');
  await Promise.all([
    ...codings.map((coding) =>
      transaction.store.put({ projectId, recordId: coding.recordId, coder: coding.coder, coding }),
    ),
    transaction.done,
  ]).catch(fail);
  announceChange('codings');
}

/** What was settled where coders differed. */
export async function listDecisions(projectId: string): Promise<Decision[]> {
  const database = await openLibrary();
  return (await database.getAll('decisions', ofProject(projectId)).catch(fail)).map(({ decision }) =>
    parseDecision(decision),
  );
}

export async function saveDecisions(projectId: string, decisions: readonly Decision[]): Promise<void> {
  const database = await openLibrary();
  const transaction = database.transaction('decisions', 'readwrite');
  await Promise.all([
    ...decisions.map((decision) =>
      transaction.store.put({ projectId, recordId: decision.recordId, item: decision.item, decision }),
    ),
    transaction.done,
  ]).catch(fail);
  announceChange('decisions');
}

export async function deleteDecision(projectId: string, recordId: string, item: string): Promise<void> {
  const database = await openLibrary();
  await database.delete('decisions', [projectId, recordId, item]).catch(fail);
  announceChange('decisions');
}

function fail(cause: unknown): never {
  throw libraryErrorOf(cause);
}
