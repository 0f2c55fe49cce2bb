import type { CollectedText } from '#src/page/collect-text';
import type { PartialPosting } from '#src/page/partial-posting';

/**
 * What it takes to read a page that nobody has described: finding its main text, knowing a text again, and mending broken JSON. Half as large
 * as all the rest of the page script, so that it is only put into pages that a person asks to have checked.
 */
export interface GeneralReader {
  readReadableText(document: Document): CollectedText | null;
  /** The ad that is being written on the page; null where none is. */
  readEditedText(document: Document): PartialPosting | null;
  /** The same text with its places in the page; null when it does not stand there. */
  findInPage(document: Document, text: string): CollectedText | null;
  /** @throws when the text cannot be made JSON. */
  repairJson(text: string): string;
}

const key = '__likeverdGeneralReader';
type Holder = { [key]?: GeneralReader };

/** The scripts that the extension puts into one page share their global object, and the page does not see it. */
export function provideGeneralReader(reader: GeneralReader): void {
  (globalThis as Holder)[key] = reader;
}

/** Undefined in pages where only the portals' own hooks are needed. */
export const generalReader = (): GeneralReader | undefined => (globalThis as Holder)[key];
