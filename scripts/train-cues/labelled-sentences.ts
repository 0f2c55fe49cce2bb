import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CueLevel } from '#src/analysis/cues/cue-weights';
import { everyClass, featuresOf } from '#src/analysis/cues/sentence-features';
import { buildDoc, type Doc, type Sentence } from '#src/analysis/text/doc';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import type { Posting } from '#src/posting/posting';
import { criteria } from '#src/rubric/criteria';
import { codedLevels } from '#src/rubric/level';
import { locales } from '#src/rubric/localized';
import { readLabelledAds } from '../../tests/bench/labelled-ad';
import type { AnnotatedAd } from './annotated-ad';

type Label = CueLevel | 'none';

/** What a sentence, or the sentences of one line together, state. A criterion that is not named is not known. */
export interface LabelledSentence {
  features: ReadonlySet<string>;
  labels: Readonly<Record<string, Label>>;
}

const criterionIds: readonly string[] = criteria.map(({ id }) => id);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const kept = new WeakMap<Sentence, Set<string>>();
/** The features of a sentence, made once. */
export function featuresKept(sentence: Sentence): Set<string> {
  let features = kept.get(sentence);
  if (!features) kept.set(sentence, (features = featuresOf(sentence, everyClass)));
  return features;
}

export function postingOf({ id, title, employer, fields, lines }: AnnotatedAd): Posting {
  const text = lines.map(({ k, t }) => (k === 'b' ? `• ${t}` : t)).join('\n');
  return parsePostingInput({ id, title, employer: employer ?? undefined, fields: fields ?? {}, text });
}

/** The sentences of an annotated ad, each with what its line says it states. */
export function sentencesOfAnnotated(ad: AnnotatedAd, doc: Doc): LabelledSentence[] {
  const left = doc.sentences.filter(({ line }) => !line.isHeading);
  return ad.lines.flatMap(({ t, c = {}, q = {} }) => {
    const words = plain(t);
    const own: Sentence[] = [];
    while (left.length > 0 && words.includes(plain(left[0]!.text))) own.push(left.shift()!);
    if (own.length === 0) return [];
    const unquoted = Object.keys(c).filter((id) => own.length > 1 && !(id in q));
    const single = own.map((sentence) => ({
      features: featuresKept(sentence),
      labels: Object.fromEntries(
        criterionIds.flatMap((id): [string, Label][] => {
          const level = c[id];
          if (level === undefined) return [[id, 'none']];
          if (unquoted.includes(id)) return [];
          return [[id, own.length === 1 || overlap(plain(q[id]!), plain(sentence.text)) ? level : 'none']];
        }),
      ),
    }));
    if (unquoted.length === 0) return single;
    const together = new Set(own.flatMap((sentence) => [...featuresKept(sentence)]));
    return [...single, { features: together, labels: Object.fromEntries(unquoted.map((id) => [id, c[id]!])) }];
  });
}

const usualTitles = {
  nb: 'Erfaringskonsulent',
  nn: 'Erfaringskonsulent',
  en: 'Peer support worker',
  da: 'Peer-medarbejder',
  sv: 'Peer supporter',
};

/** The codebook's own examples of every level, each an ad of a sentence or two. */
export function sentencesOfCodebook(): LabelledSentence[] {
  return criteria.flatMap(({ id, examples }) =>
    codedLevels.flatMap((level) =>
      locales.flatMap((locale) =>
        examples[level][locale].flatMap((text) => sentencesOfPassage({ lang: locale, text, expected: level }, id)),
      ),
    ),
  );
}

/** Passages that were written to one criterion each (tests/fixtures/passages). */
export function sentencesOfPassages(folder: string): LabelledSentence[] {
  const subjects = readdirSync(folder).map((file) => file.replace('.jsonl', ''));
  return subjects
    .filter((subject) => criterionIds.includes(subject))
    .flatMap((subject) => {
      const lines = readFileSync(join(folder, `${subject}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean);
      return lines.flatMap((line) => sentencesOfPassage(JSON.parse(line) as Passage, subject));
    });
}

interface Passage {
  lang: keyof typeof usualTitles;
  title?: string;
  fields?: Record<string, string>;
  text: string;
  expected: string;
}

function sentencesOfPassage(
  { lang, title, fields = {}, text, expected }: Passage,
  subject: string,
): LabelledSentence[] {
  const doc = buildDoc(parsePostingInput({ id: 'passage', title: title ?? usualTitles[lang], fields, text }));
  const own = doc.sentences.filter(({ line: { isHeading } }) => !isHeading).map(featuresKept);
  if (expected === 'not-stated') return own.map((features) => ({ features, labels: { [subject]: 'none' } }));
  return [{ features: new Set(own.flatMap((some) => [...some])), labels: { [subject]: expected as CueLevel } }];
}

/** Sentences of whole labelled ads that hold a quote, and all of those ads that state nothing on a criterion. */
export function sentencesOfLabelled(folder: string): LabelledSentence[] {
  if (!existsSync(folder)) return [];
  return readLabelledAds(folder).flatMap(({ id, title, employer, fields, text, gold }) => {
    if (gold.gate === 'no') return [];
    const doc = buildDoc(parsePostingInput({ id, title, employer: employer ?? undefined, fields, text }));
    return doc.sentences
      .filter(({ line }) => !line.isHeading)
      .map((sentence) => ({
        features: featuresKept(sentence),
        labels: Object.fromEntries(
          Object.entries(gold.criteria).flatMap(([criterion, { level, quotes }]): [string, Label][] => {
            if (level === null) return [];
            if (level === 'not-stated') return [[criterion, 'none']];
            return quotes.some((quote) => overlap(plain(quote), plain(sentence.text))) ? [[criterion, level]] : [];
          }),
        ),
      }));
  });
}
