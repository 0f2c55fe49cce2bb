import { findIn, occursIn } from '#src/analysis/patterns/pattern';
import type { Clause, Sentence } from '#src/analysis/text/doc';

/** A place where something is spoken of that an employee may get or give. */
export interface Mention {
  sentence: Sentence;
  /** The part of a clause in which one verb of giving or getting reigns. */
  clause: Clause;
  /** Offsets in the text of the sentence's passage. */
  start: number;
  end: number;
  words: string;
  /** The words of the sentence before `clause`: what an elided subject is taken from. */
  before: string;
  /** The sentence before: what a pronoun is taken from. */
  previous: string;
  /** The sentence after it: what answers a question. */
  next: string;
  /** The ad's title: what the post is called. */
  title: string;
}

/** "Du gir veiledning til kollegaer og får selv veiledning": a second verb without a subject of its own. */
const joinedVerb =
  /,? (?:og|men|and|but|och|samt|while|mens) (?=(?:(?:selv|sjølv|själv|også|också|also|in turn|yourself|vil|will|skal|ska|i tillegg|dessuten) ){0,2}(?:får|få|mottar|motta|mottek|modtager|deltar|deltek|deltager|gir|gi|gjev|gje|giver|give|ger|ge|gives|receive|receives|get|gets|attend|attends|provide|provides|offer|offers|tilbyr|tilbyder|erbjuder|har|have|has|veileder|veilede|rettleier|rettleie|vejleder|vejlede|handleder|handleda|supervise|supervises|mentor|mentors|be supervised|blir veiledet)(?!\p{L}))/giu;

/** Every mention of a class of words, at most one for each verb that may reign over it, in the order of the text. */
export function findMentions(sentences: readonly Sentence[], source: string, title = ''): Mention[] {
  return sentences.flatMap((sentence, nth) => {
    if (sentence.line.isHeading || !occursIn(source, sentence.text)) return [];
    return sentence.clauses.flatMap(partsOf).flatMap((clause) => {
      const found = findIn(source, clause.text);
      if (!found) return [];
      const start = clause.start + found.start;
      const before = sentence.passage.text.slice(sentence.start, clause.start);
      const previous = sentences[nth - 1]?.text ?? '';
      const next = sentences[nth + 1]?.text ?? '';
      const end = clause.start + found.end;
      return [{ sentence, clause, start, end, words: found.words, before, previous, next, title }];
    });
  });
}

function partsOf(clause: Clause): Clause[] {
  const parts: Clause[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = clause.text.slice(from, to);
    if (text !== '') parts.push({ start: clause.start + from, end: clause.start + to, text });
  };
  for (const { index, 0: mark } of clause.text.matchAll(joinedVerb)) {
    add(index);
    from = index + mark.length;
  }
  add(clause.text.length);
  return parts;
}

/** A clause that goes on about what the one before it names: "introduksjon, som varer fire uker". */
const goesOn =
  /^(?:som|der|which|who|that|med|with|vilken|vilket|och|og|and|etter|efter|after|over|på|—|–|-|\()(?!\p{L})/iu;

/** What is said of a mention: its clause, the clauses that go on about it and, after a bare label, the next sentence. */
export function saidOf({ sentence, clause }: Mention, sentences: readonly Sentence[]): string {
  const parts = [clause.text];
  const at = sentence.clauses.findIndex(({ end }) => end >= clause.end);
  for (const later of sentence.clauses.slice(at + 1)) {
    if (!goesOn.test(later.text) && !isShort(clause.text)) break;
    parts.push(later.text);
  }
  const next = sentences[sentences.indexOf(sentence) + 1];
  if (next && !next.line.isHeading && isLabel(sentence)) parts.push(next.text);
  return parts.join(', ');
}

/** "Veiledning?", "Orientation:": two words at the most, of which the next sentence tells. */
const isLabel = ({ text }: Sentence): boolean => /[?:]\s*$/u.test(text) && isShort(text);
const isShort = (text: string): boolean => text.trim().split(' ').length <= 2;

/** "Noe slikt opplegg finnes ikke", "nothing of the kind": denies what the sentence before names. */
export const noneSuch =
  '{not} ..4 ((noe|noko|något|noget|nokon|any|anything) (slik|slikt|sånt|sådant|liknende|liknande|tilsvarende|tilsvarande|such|like (it|that)|of the kind)|(slikt|slike|such|sådant) (an? )?(opplegg|tilbud|tilbod|ordning|avtale|arrangement|thing|upplägg))|nothing (like that|of the kind|similar)';
