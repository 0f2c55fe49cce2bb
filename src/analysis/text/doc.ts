import { splitClauses } from '#src/analysis/text/clauses';
import { recogniseLanguage, type Language } from '#src/analysis/text/language';
import { normalise, type NormalText } from '#src/analysis/text/normalise';
import { inferSections } from '#src/analysis/text/infer-sections';
import { readLines, type Line, type SectionKind } from '#src/analysis/text/sections';
import { splitSentences, type Span } from '#src/analysis/text/sentences';
import type { Posting } from '#src/posting/posting';

/** One text that evidence may point into: the body, the title, or the value of a portal's field. */
export interface Passage extends NormalText {
  /** Absent for the body; `title`; or the field's label. */
  field?: string;
}

/** The widest span in which a negation or a receiver reaches. Offsets count in `passage.text`. */
export interface Clause extends Span {
  text: string;
}

export interface Sentence extends Span {
  passage: Passage;
  text: string;
  /** The block it stands in: a paragraph, a bullet, a heading. */
  line: Line;
  section: SectionKind;
  clauses: readonly Clause[];
}

/** A posting, read into lines, sections, sentences and clauses. Every span points into one of its passages. */
export interface Doc {
  posting: Posting;
  body: Passage;
  title: Passage;
  fields: readonly Passage[];
  lines: readonly Line[];
  /** Of the body, in order; headings are among them; blocks that are not of this ad ("Lignende stillinger") are not. */
  sentences: readonly Sentence[];
  titleSentences: readonly Sentence[];
  /** Of the fields' values, in the order of the fields. */
  fieldSentences: readonly Sentence[];
  language: Language;
  /** Number of words of the body. */
  words: number;
  capped: boolean;
}

/** More sentences than any ad has; a text of nothing but full stops is cut here, and the report says so. */
const mostSentences = 1_500;

export function buildDoc(posting: Posting): Doc {
  const body: Passage = normalise(posting.text);
  const title: Passage = { ...normalise(posting.title), field: 'title' };
  const fields = Object.entries(posting.fields).map(([label, value]): Passage => ({
    ...normalise(value),
    field: label,
  }));
  const lines = inferSections(readLines(body.text), body.text);
  const ofThisAd = lines.filter(({ section }) => section !== 'other-ads');
  const sentences = ofThisAd.flatMap((line) => sentencesOf(body, line));
  return {
    posting,
    body,
    title,
    fields,
    lines,
    sentences: sentences.slice(0, mostSentences),
    titleSentences: sentencesOf(title, wholeLine(title, 'title')),
    fieldSentences: fields.flatMap((field) => sentencesOf(field, wholeLine(field, 'field'))),
    language: recogniseLanguage(body.text, posting.inLanguage),
    words: body.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    capped: body.capped || sentences.length > mostSentences,
  };
}

function sentencesOf(passage: Passage, line: Line): Sentence[] {
  return splitSentences(passage.text.slice(line.start, line.end)).flatMap((span) => {
    const start = line.start + span.start;
    const end = line.start + span.end;
    const text = passage.text.slice(start, end);
    // Numbers and marks alone say something in a field ("2"), and nothing in a text unless they are a share ("50 %.").
    if (line.section !== 'field' && !/\p{L}{2}|\p{N} ?%/u.test(text)) return [];
    return {
      passage,
      start,
      end,
      text,
      line,
      section: line.section,
      clauses: splitClauses(passage.text, { start, end }).map((clause) => ({
        ...clause,
        text: passage.text.slice(clause.start, clause.end),
      })),
    };
  });
}

const wholeLine = ({ text }: Passage, section: SectionKind): Line => ({
  start: 0,
  end: text.length,
  isBullet: false,
  isHeading: false,
  section,
  heading: null,
});
