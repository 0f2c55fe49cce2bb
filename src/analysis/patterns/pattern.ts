import { concepts, type ConceptName } from '#src/analysis/concepts';
import { ending, entriesOf } from '#src/analysis/concepts/concept';
import { factored } from '#src/analysis/patterns/factored';
import { fold, letters, lowerCase, type FoldedText } from '#src/analysis/patterns/folded-text';
import { entryOpeners, meets, requirementsOf, type Requirement } from '#src/analysis/patterns/openers';

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
  alternatives: Alternative[];
}

interface Alternative {
  source: string;
  requirements: readonly Requirement[];
  classes: readonly string[];
  regex: RegExp | null;
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
      alternatives: splitAlternatives(source).map((part) => ({
        source: part,
        requirements: requirementsOf(inLowerCase(part), conceptOpeners),
        classes: classesNeededBy(part),
        regex: null,
      })),
    };
    known.set(source, found);
  }
  return found;
}

/** The first place where the pattern occurs in the text; null when there is none. */
export function findIn(source: string, text: string): Found | null {
  const folded = fold(text);
  let first: { start: number; end: number } | null = null;
  for (const one of worthTrying(pattern(source))) {
    if (!mayOccur(one, folded)) continue;
    one.regex ??= compile(one.source);
    one.regex.lastIndex = 0;
    const match = one.regex.exec(folded.text);
    if (match && (!first || match.index < first.start))
      first = { start: match.index, end: match.index + match[0].length };
  }
  return first && { ...first, words: text.slice(first.start, first.end) };
}

/** Whether the pattern occurs in the text. */
export function occursIn(source: string, text: string): boolean {
  const folded = fold(text);
  return worthTrying(pattern(source)).some((one) => {
    if (!mayOccur(one, folded)) return false;
    one.regex ??= compile(one.source);
    one.regex.lastIndex = 0;
    return one.regex.test(folded.text);
  });
}

/** The ad that is being read, and of each pattern the alternatives that may occur in it. */
let whole: { folded: FoldedText; alive: Map<Pattern, readonly Alternative[]> } | null = null;

/**
 * Runs `read`, in which patterns are looked for in parts of `text` only. What the whole cannot hold none of its parts
 * holds, so that most alternatives are passed over once and not in every clause.
 */
export function readingPartsOf<Result>(text: string, read: () => Result): Result {
  const before = whole;
  whole = { folded: fold(text), alive: new Map() };
  try {
    return read();
  } finally {
    whole = before;
  }
}

/** Whether the ad that is being read may hold the pattern at all; true where no ad is (`readingPartsOf`). */
export const mayStandInAd = (source: string): boolean => worthTrying(pattern(source)).length > 0;

function worthTrying(one: Pattern): readonly Alternative[] {
  if (whole === null) return one.alternatives;
  const { folded, alive } = whole;
  let some = alive.get(one);
  if (!some) alive.set(one, (some = one.alternatives.filter((alternative) => mayOccur(alternative, folded))));
  return some;
}

/** Whether it is worth running an alternative over the text: whether the words it cannot do without are there. */
const mayOccur = ({ requirements, classes }: Alternative, folded: FoldedText): boolean =>
  meets(requirements, folded.openers) && classes.every((name) => holdsClass(name, folded));

/** Most patterns share a few large word classes, so each is looked for once in a text. */
function holdsClass(name: string, { text, classes }: FoldedText): boolean {
  let holds = classes.get(name);
  if (holds === undefined) {
    let regex = classRegexes.get(name);
    if (!regex) classRegexes.set(name, (regex = compile(`{${name}}`)));
    regex.lastIndex = 0;
    classes.set(name, (holds = regex.test(text)));
  }
  return holds;
}

const classRegexes = new Map<string, RegExp>();

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
export function compile(source: string): RegExp {
  const expanded = `${edgeBefore}(?:${expand(inLowerCase(source))})${edgeAfter}`;
  try {
    return new RegExp(expanded, 'g');
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

const openersByConcept = new Map<string, ReadonlySet<number> | null>();

function conceptOpeners(name: string): ReadonlySet<number> | null {
  const done = openersByConcept.get(name);
  if (done !== undefined) return done;
  const openers = entryOpeners(conceptEntries(name, `{${name}}`).entries);
  openersByConcept.set(name, openers);
  return openers;
}
