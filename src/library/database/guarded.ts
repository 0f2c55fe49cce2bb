import { libraryErrorOf } from './library-error';

/**
 * Does work in the library, and tells what went wrong as the library's own fault.
 *
 * @throws {LibraryError}
 */
export async function guarded<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw libraryErrorOf(cause);
  }
}
