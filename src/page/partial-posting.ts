import type { CollectedText } from '#src/page/collect-text';
import type { TextField } from '#src/page/portals/portal';
import type { Source } from '#src/posting/posting';

/** What one source says about the job. Every part may be missing: sources complete each other, field by field. */
export interface PartialPosting {
  source: Source;
  values: Partial<Record<TextField, CollectedText>>;
  totalJobOpenings?: number;
  inLanguage?: string;
  /** Fact list, label to value. */
  facts: Record<string, CollectedText>;
  body?: CollectedText;
}

/** Text that does not stand in the page, or whose place is not known. */
export function textWithoutPlace(text: string): CollectedText {
  return { text, segments: [] };
}

/** The same text on one line, for values that are shown on one. Line breaks become spaces, so offsets stay. */
export function onOneLine({ text, segments }: CollectedText): CollectedText {
  return { text: text.replaceAll('\n', ' '), segments };
}
