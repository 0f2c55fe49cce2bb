/** Why the library could not do what was asked; each has its own words for the person (`strings`). */
export const libraryFaults = [
  /** The disk or the browser's share of it is full. Nothing was changed. */
  'full',
  /** Another tab holds an older version of the library open. */
  'blocked',
  /** This page is older than the library: the extension was updated. Reload. */
  'outdated',
  /** The browser refuses to open the library: private window, blocked site data, damaged files. */
  'closed',
  /** What was asked for is not there any more. */
  'gone',
  /** Something that nobody has foreseen, most likely our own mistake. */
  'unknown',
] as const;
export type LibraryFault = (typeof libraryFaults)[number];

/** A fault of the library. Nothing is lost: a change that failed was not made at all. */
export class LibraryError extends Error {
  override name = 'LibraryError';
  constructor(
    readonly fault: LibraryFault,
    options?: ErrorOptions,
  ) {
    super(`The library: ${fault}.`, options);
  }
}

/** What IndexedDB's exceptions (Indexed Database API 3.0, §"Exceptions") mean for the person. */
const faultOf: Record<string, LibraryFault> = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  // Blocked site data; a private window of Firefox; files that cannot be read.
  SecurityError: 'closed',
  InvalidStateError: 'closed',
  UnknownError: 'closed',
  NotReadableError: 'closed',
};

export function libraryErrorOf(cause: unknown): LibraryError {
  if (cause instanceof LibraryError) return cause;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return new LibraryError(faultOf[name] ?? 'unknown', { cause });
}
