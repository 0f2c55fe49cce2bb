import type { IDBPTransaction, StoreNames } from 'idb';
import { openLibrary, type LibrarySchema } from './database';
import { LibraryError, libraryErrorOf } from './library-error';

type Store = StoreNames<LibrarySchema>;

/**
 * Makes a change in one transaction: all of it stands on the disk when the answer comes, or nothing was changed.
 *
 * @param work may wait for the transaction's own requests only
 * @throws {LibraryError}
 */
export async function changeLibrary<const Stores extends Store[], Value>(
  stores: Stores,
  work: (transaction: IDBPTransaction<LibrarySchema, Stores, 'readwrite'>) => Promise<Value>,
): Promise<Value> {
  const library = await openLibrary();
  // `strict`: the browser waits for the disk before it says that the transaction is complete.
  const transaction = library.transaction(stores, 'readwrite', { durability: 'strict' });
  const ended = transaction.done.then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  let value: Value;
  try {
    value = await work(transaction);
  } catch (cause) {
    abort(transaction);
    throw libraryErrorOf(moreTelling(cause, (await ended)?.cause));
  }
  const failure = await ended;
  if (failure) throw libraryErrorOf(failure.cause);
  return value;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** What ends a transaction from outside makes its requests fail too: why it ended, only the transaction says. */
function moreTelling(ofWork: unknown, ofTransaction: unknown): unknown {
  const isOurs = ofTransaction === undefined || (ofTransaction instanceof Error && ofTransaction.name === 'AbortError');
  return ofWork instanceof LibraryError || isOurs ? ofWork : ofTransaction;
}
