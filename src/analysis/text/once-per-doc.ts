import type { Doc } from '#src/analysis/text/doc';

/** Remembers what was read out of a document: several facts ask for the same. */
export function oncePerDoc<Result>(read: (doc: Doc) => Result): (doc: Doc) => Result {
  const known = new WeakMap<Doc, { result: Result }>();
  return (doc) => {
    let found = known.get(doc);
    if (!found) known.set(doc, (found = { result: read(doc) }));
    return found.result;
  };
}
