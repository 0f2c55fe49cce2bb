import { concepts, type ConceptName } from '#src/analysis/concepts';
import { entriesOf } from '#src/analysis/concepts/concept';
import { factored } from '#src/analysis/patterns/factored';
import {
  edgesOf,
  fold,
  hasOpener,
  lowerCase,
  startsOf,
  startsSo,
  type FoldedText,
  type Starts,
} from '#src/analysis/patterns/folded-text';
import { digits, hasSlot, letters, slotOf, type Slots } from '#src/analysis/patterns/character-set';
import { firstSlotsOf, runOn, stepOf, type Step, type WordClass } from '#src/analysis/patterns/matcher';
import { parseNotation, type Part } from '#src/analysis/patterns/notation';
import {
  meets,
  narrowTo,
  requirementsOf,
  startsOfEntries,
  type Heads,
  type Requirement,
} from '#src/analysis/patterns/requirements';

/**
 * A pattern over words. Written as a regular expression in which
 *
 * - `{name}` is a word class of src/analysis/concepts;
 * - a blank is the gap between two words, with whatever comma, quote or bracket stands there; with `?` behind it, it
 *   may be missing;
 * - `..4` is at most four words of any kind;
 * - the whole starts and ends at the edge of a word, whatever its letters: the regular expression’s own edge takes å, ø and æ for gaps.
 *
 * Letters match in either case. Patterns are compiled when a text first holds the words they cannot do without.
 */
interface Pattern {
  /** The parts between the outermost `|`: most are passed over, so each is compiled alone and only when needed. */
  alternatives: readonly Alternative[];
  /** Those that the ad may hold that is being read, … */
  living: readonly Alternative[];
  /** … what was said about parts of it, … */
  answers: Map<FoldedText, boolean>;
  /** … and its number. */
  ad: number;
}

interface Alternative {
  requirements: readonly Requirement[];
  classes: readonly string[];
  matcher: Matcher;
}

/** Where a pattern was found in a text, UTF-16 and half-open. */
export interface Found {
  start: number;
  end: number;
  words: string;
}

/** Of the rules' patterns there are some thousand. Others are made of an ad's own title, so that what is kept is bounded. */
const remembered = 4_000;
const known = new Map<string, Pattern>();

function pattern(source: string): Pattern {
  let found = known.get(source);
  if (!found) {
    if (/\\[bB]/u.test(source)) {
      throw new SyntaxError(`${source}: an ASCII word edge takes å, ø and æ for edges; edges are added by themselves`);
    }
    if (/[+*]\)[+*]/u.test(source)) throw new SyntaxError(`${source}: quantifiers inside each other can run away`);
    const whole = parseNotation(inLowerCase(source));
    const alternatives = (whole.kind === 'alternation' ? whole.branches : [whole]).map(alternativeOf);
    found = { alternatives, living: alternatives, answers: new Map(), ad: 0 };
    if (known.size >= remembered) known.clear();
    known.set(source, found);
  }
  return found;
}

function alternativeOf(part: Part): Alternative {
  const { requirements, classes, heads } = requirementsOf(part, (name) => wordClass(name).entries);
  return { requirements, classes, matcher: new Matcher(part, heads) };
}

/** Finds one alternative in texts: tried only where a word starts as it may, since most words of a text do not. */
class Matcher {
  private readonly starts: Starts | null;
  private readonly inner: readonly number[];
  private readonly isAtStart: boolean;
  private first: Slots | null = null;
  private step: Step | null = null;
  /** Where the words found last end. */
  end = -1;

  constructor(
    private readonly part: Part,
    { keys, inner }: Heads,
  ) {
    this.starts = keys && startsOf(keys);
    this.inner = [...inner];
    this.isAtStart = part.kind === 'sequence' && part.parts[0]?.kind === 'start';
  }

  /** Where it stands first; -1 where it does not. It ends at `end`. */
  find(folded: FoldedText): number {
    const { starts } = this;
    if (this.isAtStart) return this.stands(folded, 0) ? 0 : -1;
    if (starts === null || this.inner.some((id) => hasOpener(folded.openers, id))) {
      const first = (this.first ??= firstSlotsOf(this.part, wordClass));
      for (const at of edgesOf(folded)) {
        if (hasSlot(first, slotOf(folded.text.charCodeAt(at))) && this.stands(folded, at)) return at;
      }
      return -1;
    }
    for (let nth = 0; nth < folded.starts.length; nth++) {
      if (!startsSo(starts, folded, nth)) continue;
      const at = folded.starts[nth]!;
      if (this.stands(folded, at)) return at;
    }
    return -1;
  }

  private stands(folded: FoldedText, at: number): boolean {
    this.step ??= stepOf(this.part, wordClass);
    this.end = runOn(folded, this.step, at);
    return this.end >= 0;
  }
}

/**
 * Tag for a pattern put together of others. The string is built anew only when one of them is not the one of last time: an
 * engine finds a string that it has seen by where it lies, and one that was put together again by every letter of it.
 */
export function combined(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  const last = combinations.get(strings);
  if (last?.parts.every((part, at) => part === parts[at])) return last.source;
  // Escapes are as in any string: a tag would otherwise have to be given them twice.
  const source = strings.reduce((whole, next, at) => whole + parts[at - 1]! + next);
  combinations.set(strings, { parts, source });
  return source;
}

const combinations = new WeakMap<TemplateStringsArray, { parts: readonly string[]; source: string }>();

/** The first place where the pattern occurs in the text; null when there is none. */
export function findIn(source: string, text: string): Found | null {
  const living = livingOf(pattern(source));
  if (living.length === 0) return null;
  const folded = fold(text);
  let first: { start: number; end: number } | null = null;
  for (const one of living) {
    if (!mayOccur(one, folded)) continue;
    const start = one.matcher.find(folded);
    if (start >= 0 && (!first || start < first.start)) first = { start, end: one.matcher.end };
  }
  return first && { ...first, words: text.slice(first.start, first.end) };
}

/** Whether the pattern occurs in the text. */
export function occursIn(source: string, text: string): boolean {
  const one = pattern(source);
  return livingOf(one).length > 0 && stands(one, fold(text));
}

/** As `occursIn`, for a pattern that is asked of many parts of the ad that is being read. */
export function searchFor(source: string): (part: FoldedText) => boolean {
  const one = pattern(source);
  return (part) => livingOf(one).length > 0 && stands(one, part);
}

/** @param one whose `living` is up to date */
function stands({ living, answers }: Pattern, folded: FoldedText): boolean {
  const told = reading === null ? undefined : answers.get(folded);
  if (told !== undefined) return told;
  const answer = isFoundBy(living, folded);
  if (reading !== null) answers.set(folded, answer);
  return answer;
}

function isFoundBy(alternatives: readonly Alternative[], folded: FoldedText): boolean {
  for (const one of alternatives) if (mayOccur(one, folded) && one.matcher.find(folded) >= 0) return true;
  return false;
}

/** The ad that is being read, and the number it was given. */
let reading: { folded: FoldedText; ad: number } | null = null;
let ads = 0;

/**
 * Runs `read`, in which patterns are looked for in parts of `text` only. What the whole cannot hold none of its parts
 * holds, so that most alternatives are passed over once and not in every clause.
 */
export function readingPartsOf<Result>(text: string, read: () => Result): Result {
  const before = reading;
  reading = { folded: fold(text), ad: ++ads };
  try {
    return read();
  } finally {
    reading = before;
  }
}

/** Whether the ad that is being read may hold the pattern at all; true where no ad is (`readingPartsOf`). */
export const mayStandInAd = (source: string): boolean => livingOf(pattern(source)).length > 0;

function livingOf(one: Pattern): readonly Alternative[] {
  const ad = reading?.ad ?? 0;
  if (one.ad !== ad) {
    one.ad = ad;
    one.living = reading ? one.alternatives.filter((alternative) => mayLive(alternative, reading!)) : one.alternatives;
    if (one.answers.size > 0) one.answers.clear();
  }
  return one.living;
}

const mayLive = ({ requirements }: Alternative, { ad, folded }: NonNullable<typeof reading>): boolean =>
  narrowTo(ad, folded, requirements);

/** Whether it is worth running an alternative over the text: whether the words it cannot do without are there. */
const mayOccur = (alternative: Alternative, folded: FoldedText): boolean =>
  meets(alternative.requirements, folded, reading?.ad ?? 0) && holdsClasses(alternative, folded);

function holdsClasses({ classes }: Alternative, folded: FoldedText): boolean {
  for (const name of classes) if (!holdsClass(name, folded)) return false;
  return true;
}

/** Most patterns share a few large word classes, so each is looked for once in a text. */
function holdsClass(name: string, folded: FoldedText): boolean {
  const { classes } = folded;
  let holds = classes.get(name);
  if (holds === undefined) {
    let matcher = classMatchers.get(name);
    if (!matcher) classMatchers.set(name, (matcher = matcherOfClass(name)));
    classes.set(name, (holds = matcher.find(folded) >= 0));
  }
  return holds;
}

const classMatchers = new Map<string, Matcher>();

function matcherOfClass(name: string): Matcher {
  const part: Part = { kind: 'wordClass', name };
  return new Matcher(part, requirementsOf(part, (one) => wordClass(one).entries).heads);
}

/** Whether the text ends in the pattern, but for punctuation. */
export function endsIn(source: string, text: string): boolean {
  let atEnd = ends.get(source);
  if (atEnd === undefined) ends.set(source, (atEnd = `(?:${source}) ${endMark}`));
  return occursIn(atEnd, `${text.trimEnd()} ${endMark}`);
}

const ends = new Map<string, string>();

/** A sign that no ad holds, to match the end of a text by. */
const endMark = '\uE000';

/** The text with every occurrence blanked out. */
export function without(source: string, text: string): string {
  let rest = text;
  for (let found = findIn(source, rest); found && found.end > found.start; found = findIn(source, rest)) {
    rest = rest.slice(0, found.start) + ' '.repeat(found.end - found.start) + rest.slice(found.end);
  }
  return rest;
}

/**
 * Compiles a pattern at once, to find faults in it.
 *
 * @throws {SyntaxError} for a class that does not exist, an ASCII word edge, or quantifiers inside each other
 */
export const compile = (source: string): Step => stepOf(parseNotation(inLowerCase(source)), wordClass);

/** Lower case but for the names of word classes and the escapes of regular expressions. */
const inLowerCase = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|\{\p{Ll}[^}]*\}|[^\\{]+|\{/gu, (part) =>
    part.startsWith('\\') || part.startsWith('{') ? part : lowerCase(part),
  );

const wordClasses = new Map<string, WordClass>();

function wordClass(name: string): WordClass {
  let found = wordClasses.get(name);
  if (!found) {
    const { entries, except } = conceptEntries(name, `{${name}}`);
    // Longer entries first: the first alternative that fits is taken, and "får du" should not end after "får".
    const sorted = entries.toSorted((a, b) => b.length - a.length);
    const part = parseNotation(inLowerCase(factored(sorted).join('|')), true);
    const all = parseNotation(inLowerCase(sorted.join('|')), true);
    found = {
      id: wordClasses.size,
      part: except.length > 0 ? exceptFor(except, part) : part,
      entries: all,
      starts: startsOfEntries(all),
    };
    wordClasses.set(name, found);
  }
  return found;
}

const exceptFor = (except: readonly string[], part: Part): Part => ({
  kind: 'sequence',
  parts: [
    {
      kind: 'look',
      isBehind: false,
      isNegative: true,
      part: { kind: 'sequence', parts: [parseNotation(inLowerCase(except.join('|')), true), wordEnd] },
    },
    part,
  ],
});
const wordEnd: Part = {
  kind: 'look',
  isBehind: false,
  isNegative: true,
  part: { kind: 'set', set: letters.with(digits) },
};

function conceptEntries(name: string, where: string): ReturnType<typeof entriesOf> {
  if (!isConceptName(name)) throw new SyntaxError(`${where}: no word class {${name}} in src/analysis/concepts`);
  return entriesOf(concepts[name]);
}

const isConceptName = (name: string): name is ConceptName => Object.hasOwn(concepts, name);
