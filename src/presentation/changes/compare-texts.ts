import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A stretch of text that two versions share, or that one of them has alone. */
export interface TextChange {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** Milliseconds after which words are no longer compared, but lines. */
const patience = 1_500;

/** Two texts word by word; line by line where that would take too long. */
export function compareTexts(before: string, after: string): TextChange[] {
  const found: ChangeObject<string>[] =
    diffWordsWithSpace(before, after, { timeout: patience }) ?? diffLines(before, after);
  return found.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
