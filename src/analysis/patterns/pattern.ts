import { concepts, type ConceptName } from '#src/analysis/concepts';
import { ending, entriesOf } from '#src/analysis/concepts/concept';
import { factored } from '#src/analysis/patterns/factored';
import {
  edgesOf,
  fold,
  hasOpener,
  letters,
  lowerCase,
  startsOf,
  startsSo,
  type FoldedText,
  type Starts,
} from '#src/analysis/patterns/folded-text';
import {
  knownOfEntries,
  meets,
  requirementsOf,
  within,
  type Heads,
  type Known,
  type Requirement,
} from '#src/analysis/patterns/openers';

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

/** Between two words: blanks, commas, quotes, brackets, dashes; never the end of a sentence. */
const gap = `[^${letters}\\d.!?\\n]{1,5}`;
const anyWord = String.raw`\S+\x20`;
const opening = `[^${letters}\\d.!?\\n]{0,3}`;
const edgeBefore = `(?<![${letters}\\d])`;
const edgeAfter = `(?![${letters}\\d])`;

const known = new Map<string, Pattern>();

function pattern(source: string): Pattern {
  let found = known.get(source);
  if (!found) {
    if (/\\[bB]/u.test(source)) {
      throw new SyntaxError(`${source}: an ASCII word edge takes å, ø and æ for edges; edges are added by themselves`);
    }
    if (/[+*]\)[+*]/u.test(source)) throw new SyntaxError(`${source}: quantifiers inside each other can run away`);
    found = {
      alternatives: splitAlternatives(source).map((part) => {
        const { requirements, heads } = requirementsOf(inLowerCase(part), knownOfConcept);
        return { requirements, classes: classesNeededBy(part), matcher: new Matcher(part, heads) };
      }),
    };
    known.set(source, found);
  }
  return found;
}

/** Finds one alternative in texts: tried only where a word starts as it may, since most words of a text do not. */
class Matcher {
  private readonly starts: Starts | null;
  private readonly inner: readonly number[];
  private regex: RegExp | null = null;

  constructor(
    private readonly source: string,
    { keys, inner }: Heads,
  ) {
    this.starts = keys && startsOf(keys);
    this.inner = [...inner];
  }

  /** Where it stands first; -1 where it does not. It ends at `end`. */
  find(folded: FoldedText): number {
    const { starts } = this;
    if (starts === null) return this.stands(folded, 0);
    if (this.inner.some((id) => hasOpener(folded.openers, id))) {
      for (const at of edgesOf(folded)) if (this.stands(folded, at) === at) return at;
      return -1;
    }
    for (let nth = 0; nth < folded.starts.length; nth++) {
      if (!startsSo(starts, folded, nth)) continue;
      const at = folded.starts[nth]!;
      if (this.stands(folded, at) === at) return at;
    }
    return -1;
  }

  /** Where the words found last end. */
  get end(): number {
    return this.regex!.lastIndex;
  }

  private stands({ text }: FoldedText, at: number): number {
    this.regex ??= compile(this.source, this.starts === null ? 'g' : 'y');
    this.regex.lastIndex = at;
    if (this.starts !== null) return this.regex.test(text) ? at : -1;
    return this.regex.exec(text)?.index ?? -1;
  }
}

/** The first place where the pattern occurs in the text; null when there is none. */
export function findIn(source: string, text: string): Found | null {
  const folded = fold(text);
  let first: { start: number; end: number } | null = null;
  for (const one of worthTrying(pattern(source)).alternatives) {
    if (!mayOccur(one, folded)) continue;
    const start = one.matcher.find(folded);
    if (start >= 0 && (!first || start < first.start)) first = { start, end: one.matcher.end };
  }
  return first && { ...first, words: text.slice(first.start, first.end) };
}

/** Whether the pattern occurs in the text. */
export function occursIn(source: string, text: string): boolean {
  const { alternatives, answers } = worthTrying(pattern(source));
  if (alternatives.length === 0) return false;
  const folded = fold(text);
  let answer = answers?.get(folded);
  if (answer === undefined) {
    answer = alternatives.some((one) => mayOccur(one, folded) && one.matcher.find(folded) >= 0);
    answers?.set(folded, answer);
  }
  return answer;
}

/** What is left of a pattern in the ad that is being read, and what was said about parts of that ad. */
interface Living extends Pattern {
  answers?: Map<FoldedText, boolean>;
}

/** The ad that is being read. */
let whole: { folded: FoldedText; living: Map<Pattern, Living> } | null = null;

/**
 * Runs `read`, in which patterns are looked for in parts of `text` only. What the whole cannot hold none of its parts
 * holds, so that most alternatives are passed over once and not in every clause.
 */
export function readingPartsOf<Result>(text: string, read: () => Result): Result {
  const before = whole;
  whole = { folded: fold(text), living: new Map() };
  try {
    return read();
  } finally {
    whole = before;
  }
}

/** Whether the ad that is being read may hold the pattern at all; true where no ad is (`readingPartsOf`). */
export const mayStandInAd = (source: string): boolean => worthTrying(pattern(source)).alternatives.length > 0;

function worthTrying(one: Pattern): Living {
  if (whole === null) return one;
  const { folded, living } = whole;
  let rest = living.get(one);
  if (!rest) {
    const alternatives = one.alternatives
      .filter((alternative) => mayOccur(alternative, folded))
      .map((alternative) => ({ ...alternative, requirements: within(alternative.requirements, folded) }));
    living.set(one, (rest = { alternatives, answers: new Map() }));
  }
  return rest;
}

/** Whether it is worth running an alternative over the text: whether the words it cannot do without are there. */
const mayOccur = ({ requirements, classes }: Alternative, folded: FoldedText): boolean =>
  meets(requirements, folded.openers) && classes.every((name) => holdsClass(name, folded));

/** Most patterns share a few large word classes, so each is looked for once in a text. */
function holdsClass(name: string, folded: FoldedText): boolean {
  const { classes } = folded;
  let holds = classes.get(name);
  if (holds === undefined) {
    let matcher = classMatchers.get(name);
    if (!matcher) classMatchers.set(name, (matcher = new Matcher(`{${name}}`, knownOfConcept(name).heads)));
    classes.set(name, (holds = matcher.find(folded) >= 0));
  }
  return holds;
}

const classMatchers = new Map<string, Matcher>();

/** The word classes that stand by themselves outside of every bracket, and may not be missing. */
function classesNeededBy(part: string): string[] {
  const outside = outermost(part);
  return [...outside.matchAll(/(?<=^| )\{(\p{Ll}[\p{L}\p{N}-]*)\}(?= [^?]|$)/gu)].map(([, name]) => name!);
}

/** The part without its brackets and character classes, each a sign that is no letter. */
function outermost(part: string): string {
  let depth = 0;
  let rest = '';
  for (let at = 0; at < part.length; at++) {
    const character = part[at]!;
    if (character === '\\') at++;
    else if (character === '[') at = part.indexOf(']', at + 1);
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0) {
      rest += character;
      continue;
    }
    if (depth === 0) rest += '#';
  }
  return rest;
}

/** Parts a pattern at the `|` that stand outside of brackets and character classes. */
function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '[') at = source.indexOf(']', at + 1);
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Whether the text ends in the pattern, but for punctuation. */
export const endsIn = (source: string, text: string): boolean =>
  occursIn(`(?:${source}) ${endMark}`, `${text.trimEnd()} ${endMark}`);

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
export function compile(source: string, flag: 'g' | 'y' = 'g'): RegExp {
  const expanded = `${edgeBefore}(?:${expand(inLowerCase(source))})${edgeAfter}`;
  try {
    return new RegExp(expanded, flag);
  } catch (error) {
    // The engine's own message quotes pages of expanded word classes.
    const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(':') + 1).trim() : '';
    throw new SyntaxError(`${source}: ${reason}`);
  }
}

/** Lower case but for the names of word classes and the escapes of regular expressions. */
const inLowerCase = (source: string): string =>
  source.replace(/\\[pP]\{[^}]*\}|\\.|\{\p{Ll}[^}]*\}|[^\\{]+|\{/gu, (part) =>
    part.startsWith('\\') || part.startsWith('{') ? part : lowerCase(part),
  );

function expand(source: string): string {
  const gapped = source
    // A word in a run of words may hold a hyphen, an apostrophe or a number.
    .replaceAll(String.raw`(\p{L}+ )`, String.raw`([\p{L}\p{N}'.-]+ )`)
    .replace(/ \.\.(\d+) /gu, (_, words: string) => ` (?:${anyWord}){0,${words}}?${opening}`)
    // At the end of a part the words stand behind it.
    .replace(/ \.\.(\d+)(?=[|)]|$)/gu, (_, words: string) => `(?:\\x20\\S+){0,${words}}?`);
  return withLetters(withGaps(withFactors(gapped))).replace(/\{(\p{Ll}[\p{L}\p{N}-]*)\}/gu, (_, name: string) =>
    alternation(name, source),
  );
}

/** Lists of plain words in brackets. */
const withFactors = (source: string): string =>
  source.replace(/\((\?:)?([\p{L}\d' |-]+)\)/gu, (_, mark: string | undefined, list: string) =>
    list.includes('|') ? `(${mark ?? ''}${factored(list.split('|')).join('|')})` : `(${mark ?? ''}${list})`,
  );

/** Blanks outside of character classes become gaps; a blank with `?` behind it may be missing. */
const withGaps = (source: string): string =>
  source.replace(
    /(\[[^\]]*\])| (\?)?/gu,
    (_, characterClass: string | undefined, optional: string | undefined) =>
      characterClass ?? (optional ? `(?:${gap})?` : gap),
  );

/** Unicode classes become the letters of the languages that are read: far faster, and the text is in lower case. */
const withLetters = (source: string): string =>
  source
    .replace(/\[(?:\\.|[^\]])*\]/gu, (characterClass) =>
      characterClass.replace(/\\p\{L[ul]?\}/gu, letters).replace(/\\p\{N\}/gu, String.raw`\d`),
    )
    .replace(/\\p\{L[ul]?\}/gu, `[${letters}]`)
    .replace(/\\P\{L\}/gu, `[^${letters}]`)
    .replace(/\\p\{N\}/gu, String.raw`\d`);

const alternations = new Map<string, string>();

function alternation(name: string, where: string): string {
  const done = alternations.get(name);
  if (done !== undefined) return done;
  const { entries, except } = conceptEntries(name, where);
  // Longer entries first: the first alternative that fits is taken, and "får du" should not end after "får".
  const sorted = factored(entries.toSorted((a, b) => b.length - a.length));
  const not = except.length > 0 ? `(?!(?:${except.map(entryPattern).join('|')})${edgeAfter})` : '';
  const result = `${not}(?:${entryPattern(sorted.join('|'))})`;
  alternations.set(name, result);
  return result;
}

/** One entry of a word class as a pattern. */
const entryPattern = (entry: string): string =>
  withLetters(
    withGaps(
      inLowerCase(entry)
        .replace(/(?<!\\p\{\p{L}+\})\*/gu, String.raw`[\p{L}-]*`)
        .replace(/~/gu, ending),
    ),
  );

function conceptEntries(name: string, where: string): ReturnType<typeof entriesOf> {
  if (!isConceptName(name)) throw new SyntaxError(`${where}: no word class {${name}} in src/analysis/concepts`);
  return entriesOf(concepts[name]);
}

const isConceptName = (name: string): name is ConceptName => Object.hasOwn(concepts, name);

const knownConcepts = new Map<string, Known>();

function knownOfConcept(name: string): Known {
  let one = knownConcepts.get(name);
  if (!one) knownConcepts.set(name, (one = knownOfEntries(conceptEntries(name, `{${name}}`).entries)));
  return one;
}
