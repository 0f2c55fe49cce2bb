import type { StoreNames } from 'idb';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { watchChanges } from '#src/library/database/changes';
import type { LibrarySchema } from '#src/library/database/database';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';

/** Something out of the library: on its way, there, or refused. */
export type Loaded<Value> =
  { kind: 'loading' } | { kind: 'ready'; value: Value } | { kind: 'failed'; fault: LibraryFault };

/** Changes that come faster than this, in milliseconds, are shown together. */
const calm = 150;

/**
 * Loads from the library, and again whenever one of `stores` has changed, in this window or another. What was there
 * before stays until the new is.
 *
 * @param load keeps its identity (`useCallback`) for as long as it asks for the same
 */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  stores: readonly StoreNames<LibrarySchema>[],
): [Loaded<Value>, reload: () => void] {
  const [state, setState] = useState<Loaded<Value>>({ kind: 'loading' });
  const latestRef = useRef(0);
  const reload = useCallback(() => {
    latestRef.current += 1;
    const number = latestRef.current;
    load().then(
      (value) => {
        if (number === latestRef.current) setState({ kind: 'ready', value });
      },
      (cause: unknown) => {
        if (number === latestRef.current) setState({ kind: 'failed', fault: libraryErrorOf(cause).fault });
      },
    );
  }, [load]);
  const names = stores.join(' ');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchChanges(names.split(' ') as StoreNames<LibrarySchema>[], () => {
      clearTimeout(timer);
      timer = setTimeout(reload, calm);
    });
    reload();
    return () => {
      stop();
      clearTimeout(timer);
      latestRef.current += 1;
    };
  }, [reload, names]);
  return [state, reload];
}
