import { concepts, type ConceptName } from '#src/analysis/concepts';
import { ending, entriesOf } from '#src/analysis/concepts/concept';

/**
 * A pattern over words, compiled. Written as a regular expression in which
 *
 * - `{name}` is a word class of src/analysis/concepts;
 * - a blank is the gap between two words, with whatever comma, quote or bracket stands there;
 * - `..4` is at most four words of any kind;
 * - the whole starts and ends at the edge of a word. (`\b` would take å, ø and æ for such edges.)
 *
 * Letters match in either case.
 */
export interface Pattern {
  source: string;
  /** Classes without a word of which the pattern cannot match: lets a sentence be passed over cheaply. */
  needs: readonly ConceptName[];
  /** With the flags `giu`. */
  regex: RegExp;
}

const opening = String.raw`[(«“"'–-]*`;
const gap = String.raw`[,:;)»”"'/]*\x20${opening}`;
const anyWord = String.raw`\S+\x20`;
const edgeBefore = String.raw`(?<![\p{L}\p{N}])`;
const edgeAfter = String.raw`(?![\p{L}\p{N}])`;

const compiled = new Map<string, Pattern>();

/**
 * Compiles once per pattern and process.
 *
 * @throws {SyntaxError} for a class that does not exist, an ASCII word edge, or quantifiers inside each other
 */
export function pattern(source: string): Pattern {
  const known = compiled.get(source);
  if (known) return known;
  if (/\\[bB]/u.test(source)) {
    throw new SyntaxError(
      `${source}: an ASCII word edge takes å, ø and æ for word edges; edges are added by themselves`,
    );
  }
  if (/[+*]\)[+*]/u.test(source)) throw new SyntaxError(`${source}: quantifiers inside each other can run away`);
  const result: Pattern = {
    source,
    needs: neededConcepts(source),
    regex: compileRegex(source),
  };
  compiled.set(source, result);
  return result;
}

function compileRegex(source: string): RegExp {
  const expanded = `${edgeBefore}(?:${expand(source)})${edgeAfter}`;
  try {
    return new RegExp(expanded, 'giu');
  } catch (error) {
    // The engine's own message quotes pages of expanded word classes.
    const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(':') + 1).trim() : '';
    throw new SyntaxError(`${source}: ${reason}`);
  }
}

/** Whether the pattern occurs in the text. */
export function occursIn(source: string, text: string): boolean {
  const { regex } = pattern(source);
  regex.lastIndex = 0;
  return regex.test(text);
}

/** Whether the text ends in the pattern, but for punctuation. */
export const endsIn = (source: string, text: string): boolean =>
  occursIn(`(?:${source}) ${endMark}`, `${text.trimEnd()} ${endMark}`);

/** A sign that no ad holds, to match the end of a text by. */
const endMark = '\uE000';

function expand(source: string): string {
  const gapped = source
    // A word in a run of words may hold a hyphen, an apostrophe or a number.
    .replaceAll(String.raw`(\p{L}+ )`, String.raw`([\p{L}\p{N}'.-]+ )`)
    .replace(/ \.\.(\d+) /gu, (_, words: string) => ` (?:${anyWord}){0,${words}}?${opening}`)
    // At the end of a part the words stand behind it.
    .replace(/ \.\.(\d+)(?=[|)]|$)/gu, (_, words: string) => `(?:\\x20\\S+){0,${words}}?`);
  return withGaps(gapped).replace(/\{(\p{Ll}[\p{L}\p{N}-]*)\}/gu, (_, name: string) => alternation(name, source));
}

/** Blanks outside of character classes become gaps; a blank with `?` behind it may be missing. */
const withGaps = (source: string): string =>
  source.replace(
    /(\[[^\]]*\])| (\?)?/gu,
    (_, characterClass: string | undefined, optional: string | undefined) =>
      characterClass ?? (optional ? `(?:${gap})?` : gap),
  );

const alternations = new Map<string, string>();

function alternation(name: string, where: string): string {
  const known = alternations.get(name);
  if (known !== undefined) return known;
  if (!isConceptName(name)) throw new SyntaxError(`${where}: no word class {${name}} in src/analysis/concepts`);
  const { entries, except } = entriesOf(concepts[name]);
  // Longer entries first: the first alternative that fits is taken, and "får du" should not end after "får".
  const sorted = entries.toSorted((a, b) => b.length - a.length).map(entryPattern);
  const not = except.length > 0 ? `(?!(?:${except.map(entryPattern).join('|')})${edgeAfter})` : '';
  const result = `${not}(?:${sorted.join('|')})`;
  alternations.set(name, result);
  return result;
}

/** One entry of a word class as a pattern. */
export function entryPattern(entry: string): string {
  return withGaps(entry.replace(/(?<!\\p\{\p{L}+\})\*/gu, String.raw`[\p{L}-]*`).replace(/~/gu, ending));
}

const isConceptName = (name: string): name is ConceptName => Object.hasOwn(concepts, name);

function neededConcepts(source: string): ConceptName[] {
  const needs: ConceptName[] = [];
  let depth = 0;
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (character === '\\') index++;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth > 0) continue;
    else if (character === '|') return [];
    else if (character === '{') {
      const [whole = '', name = ''] = /^\{(\p{Ll}[\p{L}\p{N}-]*)\}/u.exec(source.slice(index)) ?? [];
      if (whole === '') continue;
      index += whole.length - 1;
      if (!'?*'.includes(source[index + 1] ?? ' ') && isConceptName(name)) needs.push(name);
    }
  }
  return needs;
}
