import { buildDoc, type Doc } from '#src/analysis/text/doc';
import type { Posting } from '#src/posting/posting';

/** A posting as a portal would give it, for tests that only care about its words. */
export const postingOf = (text: string, { title = '', fields = {} }: Partial<Posting> = {}): Posting => ({
  id: 'test',
  portal: null,
  url: null,
  title,
  fields,
  text,
  textStatus: 'full',
  provenance: {},
});

/** The sentences, sections and clauses of a text. */
export const docOf = (text: string, rest: Partial<Posting> = {}): Doc => buildDoc(postingOf(text, rest));
