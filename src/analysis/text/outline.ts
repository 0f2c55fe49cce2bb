import { inferSections } from '#src/analysis/text/infer-sections';
import { normalise } from '#src/analysis/text/normalise';
import { readLines, type SectionKind } from '#src/analysis/text/sections';
import type { Posting } from '#src/posting/posting';

/** A heading of an ad and what the section below it is about. */
export interface SectionHeading {
  /** As it stands in the text, blanks made single. */
  heading: string;
  kind: SectionKind;
}

/** The headings of an ad's text, in their order, as the reader of the text takes them. */
export function outline({ text }: Pick<Posting, 'text'>): SectionHeading[] {
  const body = normalise(text).text;
  return inferSections(readLines(body), body)
    .filter(({ isHeading }) => isHeading)
    .map(({ start, end, section }) => ({ heading: body.slice(start, end).replaceAll(/\s+/gu, ' '), kind: section }));
}
