const prefix = '#draft=';

/** Where the page shows a draft: the part of its address after the "#". */
export const addressOfDraft = (id: string): string => prefix + encodeURIComponent(id);

/** The draft that the page's address names; null for the list of drafts. */
export function draftAt(hash: string): string | null {
  return hash.startsWith(prefix) ? decodeURIComponent(hash.slice(prefix.length)) : null;
}

/** Where the page lists the drafts. */
export const addressOfList = '#drafts';
