import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '#src/library/drafts/draft';
import { readDraft } from '#src/library/drafts/drafts';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';

export type LoadedDraft =
  { kind: 'loading' } | { kind: 'loaded'; draft: Draft } | { kind: 'fault'; fault: LibraryFault };

/** A draft as it was stored when the page opened it. */
export function useDraft(id: string): LoadedDraft {
  const [loaded, setLoaded] = useState<LoadedDraft>({ kind: 'loading' });
  useEffect(() => {
    readDraft(id).then(
      (draft) => setLoaded({ kind: 'loaded', draft }),
      (cause: unknown) => setLoaded({ kind: 'fault', fault: libraryErrorOf(cause).fault }),
    );
  }, [id]);
  return loaded;
}
