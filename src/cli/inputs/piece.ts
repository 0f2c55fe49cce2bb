/**
 * One ad as it was cut out of an input, not yet read. Plain data, so that it can be handed to another thread; cutting is
 * cheap and reading is not.
 */
export type Piece = Origin &
  (
    | { kind: 'json'; json: string; line: number }
    | { kind: 'value'; value: Record<string, unknown> }
    | { kind: 'page'; html: string; url: string | null; crawled: boolean }
    | { kind: 'text'; text: string }
    | { kind: 'problem'; problem: string }
  );

export interface Origin {
  /** The file as it was named, or `standard input`. */
  source: string;
  /** `source`, with line or number where there are several; begins every complaint about the piece. */
  place: string;
  /** ISO 8601 instant the ad was read from the web, as far as the input tells. */
  readAt: string | null;
}

/** An ad longer than this is none, and would not fit in the memory that reading may take. */
export const longestPiece = 32_000_000;

export const tooLong = (place: string): string =>
  `${place}: longer than ${longestPiece / 1_000_000} million characters: no ad, left out`;
