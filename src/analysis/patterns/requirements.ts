import { digits, letters, type CharacterSet } from '#src/analysis/patterns/character-set';
import {
  hasOpener,
  innerId,
  openerId,
  openerLength,
  startKey,
  startsOf,
  wholeKey,
  wordId,
  type FoldedText,
  type Starts,
} from '#src/analysis/patterns/folded-text';
import { openLeft, type Part } from '#src/analysis/patterns/notation';

/** Openers of which a text must have one. All patterns that need the same word class share it. */
export interface Requirement {
  readonly ids: readonly number[];
  /** Those that the ad has that is being read, … */
  here: readonly number[];
  /** … by its number; others may ask meanwhile. */
  ad: number;
}

/** How what is found may start. */
export interface Heads {
  /** `startKey`s and `wholeKey`s of the first word; null: it may start with anything. */
  keys: ReadonlySet<number> | null;
  /** Letters within the first word, of what leaves its beginning open. */
  inner: ReadonlySet<number>;
}

/** What a text must have for a pattern to be worth trying in it, and where. */
export interface Requirements {
  requirements: Requirement[];
  heads: Heads;
  /** Word classes that stand by themselves. */
  classes: string[];
}

/**
 * Which words a pattern cannot do without. Errs on the side of "may occur".
 *
 * @param part a pattern without alternatives outside of brackets
 */
export function requirementsOf(part: Part, partOfClass: (name: string) => Part): Requirements {
  const reader = new RequirementReader(partOfClass);
  const start = reader.headsOf(part, true);
  const { needs } = reader.read(part, { atWordStart: true, beforeEdge: true });
  const parts = part.kind === 'sequence' ? part.parts : [part];
  return {
    // The set that fewest words are in says no soonest.
    requirements: needs.map(requirementOf).sort((a, b) => a.ids.length - b.ids.length),
    heads: start.mayBeEmpty ? anyStart : start,
    classes: parts.flatMap((one) => (one.kind === 'wordClass' ? [one.name] : [])),
  };
}

/** How the entries of a word class may start, whatever follows them; null: with anything. */
export function startsOfEntries(entries: Part): Starts | null {
  const { keys, inner, mayBeEmpty } = new RequirementReader(noClass).headsOf(entries, false);
  return keys === null || mayBeEmpty || inner.size > 0 ? null : startsOf(keys);
}

function noClass(name: string): never {
  throw new SyntaxError(`{${name}} within the entries of a word class`);
}

/** Whether a part of an ad may hold what is required; `ad` as in `narrowTo`, 0 for a text by itself. */
export function meets(requirements: readonly Requirement[], { openers }: FoldedText, ad: number): boolean {
  for (const one of requirements) if (!hasOneOf(one.ad === ad ? one.here : one.ids, openers)) return false;
  return true;
}

function hasOneOf(ids: readonly number[], openers: Uint32Array): boolean {
  for (let i = 0; i < ids.length; i++) if (hasOpener(openers, ids[i]!)) return true;
  return false;
}

/**
 * Keeps of the requirements what the ad has, to be asked of its parts. Those of word classes are asked of an ad hundreds of
 * times, so each remembers it.
 *
 * @param ad number of the ad, from 1 up: another one each time an ad is read
 * @returns whether the ad may hold what is required
 */
export function narrowTo(ad: number, { openers }: FoldedText, requirements: readonly Requirement[]): boolean {
  for (const one of requirements) {
    if (one.ad !== ad) {
      one.ad = ad;
      one.here = hasOneOf(one.ids, openers) ? one.ids.filter((id) => hasOpener(openers, id)) : nothing;
    }
    if (one.here.length === 0) return false;
  }
  return true;
}

const nothing: readonly number[] = [];

const known = new WeakMap<ReadonlySet<number>, Requirement>();

function requirementOf(need: ReadonlySet<number>): Requirement {
  let found = known.get(need);
  if (!found) {
    const ids = [...need];
    known.set(need, (found = { ids, here: ids, ad: 0 }));
  }
  return found;
}

/** Where a part stands. */
interface Place {
  /** A part that begins with a letter begins a word. */
  atWordStart: boolean;
  /** A part that ends with a letter ends a word. */
  beforeEdge: boolean;
}

interface Reading {
  /** Openers of which a text must have one, for each that is needed. */
  needs: ReadonlySet<number>[];
  /** Whether what follows begins a word. */
  endsAtWordStart: boolean;
}

const wordUnits = letters.with(digits);

class RequirementReader {
  constructor(private readonly partOfClass: (name: string) => Part) {}

  read(part: Part, place: Place): Reading {
    switch (part.kind) {
      case 'text':
        return {
          needs: runsOf(part.text, place).flatMap((run) => needOf(run) ?? []),
          endsAtWordStart: !wordUnits.has(part.text.charCodeAt(part.text.length - 1)),
        };
      case 'set':
        return { needs: [], endsAtWordStart: isOutsideWords(part.set) };
      case 'wordClass':
        return { needs: this.needsOfClass(part.name, place), endsAtWordStart: false };
      case 'sequence':
        return this.readSequence(part.parts, place);
      case 'alternation':
        return this.readAlternation(part.branches, place);
      case 'repeat': {
        const { needs, endsAtWordStart } = this.read(part.part, {
          ...place,
          beforeEdge: place.beforeEdge && part.max === 1,
        });
        return part.min > 0
          ? { needs, endsAtWordStart }
          : { needs: [], endsAtWordStart: endsAtWordStart && place.atWordStart };
      }
      case 'look':
      case 'start':
      case 'end':
        return { needs: [], endsAtWordStart: place.atWordStart };
    }
  }

  private readSequence(parts: readonly Part[], place: Place): Reading {
    const needs: ReadonlySet<number>[] = [];
    let { atWordStart } = place;
    for (const [index, part] of parts.entries()) {
      const reading = this.read(part, {
        atWordStart,
        beforeEdge: this.isBeforeEdge(parts, index + 1, place.beforeEdge),
      });
      needs.push(...reading.needs);
      atWordStart = reading.endsAtWordStart;
    }
    return { needs, endsAtWordStart: atWordStart };
  }

  /** One need for all: of each branch the one that fewest words meet. */
  private readAlternation(branches: readonly Part[], place: Place): Reading {
    let either: Set<number> | null = new Set();
    let endsAtWordStart = true;
    for (const branch of branches) {
      const reading = this.read(branch, place);
      endsAtWordStart &&= reading.endsAtWordStart;
      const [first, ...others] = reading.needs;
      if (first === undefined) either = null;
      else if (either !== null) {
        for (const id of others.reduce((least, set) => (set.size < least.size ? set : least), first)) either.add(id);
      }
    }
    return { needs: either === null ? [] : [either], endsAtWordStart };
  }

  private needsOfClass(name: string, place: Place): ReadonlySet<number>[] {
    const key = `${name} ${place.atWordStart} ${place.beforeEdge}`;
    let needs = knownNeeds.get(key);
    if (!needs) knownNeeds.set(key, (needs = this.read(this.partOfClass(name), place).needs));
    return needs;
  }

  /** Whether a word that ends before this part of a sequence ends there. */
  private isBeforeEdge(parts: readonly Part[], from: number, beforeEdge: boolean): boolean {
    const next = parts.slice(from).find(({ kind }) => kind !== 'look');
    return next === undefined ? beforeEdge : beginsOutsideWords(next);
  }

  /** How what is found may start, as far as it is known by the first part that must be there. */
  headsOf(part: Part, beforeEdge: boolean): Start {
    switch (part.kind) {
      case 'text': {
        const [run] = runsOf(part.text, { atWordStart: true, beforeEdge });
        if (!run || run.from > 0) return anyStart;
        return startWith([run.isWhole ? wholeKey(run.letters) : startKey(run.letters)]);
      }
      case 'set': {
        const units = part.set.few();
        if (units === null || !units.every((unit) => wordUnits.has(unit))) return anyStart;
        return startWith(units.map((unit) => startKey(String.fromCharCode(unit))));
      }
      case 'wordClass':
        return this.headsOfClass(part.name, beforeEdge);
      case 'sequence':
        return openStart(part.parts) ?? this.headsOfSequence(part.parts, beforeEdge);
      case 'alternation':
        return joined(part.branches.map((branch) => this.headsOf(branch, beforeEdge)));
      case 'repeat': {
        const start = this.headsOf(part.part, beforeEdge && part.max === 1);
        return part.min > 0 ? start : { ...start, mayBeEmpty: true };
      }
      case 'look':
      case 'start':
      case 'end':
        return { keys: new Set(), inner: new Set(), mayBeEmpty: true };
    }
  }

  private headsOfSequence(parts: readonly Part[], beforeEdge: boolean): Start {
    const starts: Start[] = [];
    for (const [index, part] of parts.entries()) {
      const start = this.headsOf(part, this.isBeforeEdge(parts, index + 1, beforeEdge));
      starts.push(start);
      if (!start.mayBeEmpty) return { ...joined(starts), mayBeEmpty: false };
    }
    return { ...joined(starts), mayBeEmpty: true };
  }

  private headsOfClass(name: string, beforeEdge: boolean): Start {
    const key = `${name} ${beforeEdge}`;
    let start = knownStarts.get(key);
    if (!start) knownStarts.set(key, (start = this.headsOf(this.partOfClass(name), beforeEdge)));
    return start;
  }
}

/** Classes are the same for all patterns. */
const knownNeeds = new Map<string, ReadonlySet<number>[]>();
const knownStarts = new Map<string, Start>();

interface Start extends Heads {
  mayBeEmpty: boolean;
}

const anyStart: Start = { keys: null, inner: new Set(), mayBeEmpty: false };
const startWith = (keys: readonly number[]): Start => ({ keys: new Set(keys), inner: new Set(), mayBeEmpty: false });

function joined(starts: readonly Start[]): Start {
  if (starts.length === 1) return starts[0]!;
  let keys: Set<number> | null = new Set();
  const inner = new Set<number>();
  let mayBeEmpty = false;
  for (const start of starts) {
    if (start.keys === null) keys = null;
    else if (keys !== null) for (const key of start.keys) keys.add(key);
    for (const id of start.inner) inner.add(id);
    mayBeEmpty ||= start.mayBeEmpty;
  }
  return { keys, inner, mayBeEmpty };
}

function openStart(parts: readonly Part[]): Start | null {
  const inner = openLeft(parts);
  return inner === null ? null : { keys: new Set(), inner: new Set([innerId(inner)]), mayBeEmpty: false };
}

interface Run {
  letters: string;
  /** Where in the text of its part. */
  from: number;
  isStart: boolean;
  isWhole: boolean;
}

/** The words, and pieces of words, that a text is made of. */
function runsOf(text: string, { atWordStart, beforeEdge }: Place): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < text.length; from++) {
    if (!wordUnits.has(text.charCodeAt(from))) continue;
    let end = from;
    while (wordUnits.has(text.charCodeAt(end))) end++;
    const isStart = from > 0 || atWordStart;
    runs.push({ letters: text.slice(from, end), from, isStart, isWhole: isStart && (end < text.length || beforeEdge) });
    from = end;
  }
  return runs;
}

/** Null for letters that are too few to tell by. */
function needOf({ letters: run, isStart, isWhole }: Run): ReadonlySet<number> | null {
  if (isWhole) return new Set([wordId(run)]);
  if (run.length < openerLength) return null;
  return new Set([isStart ? openerId(run) : innerId(run)]);
}

const outsideWords = new WeakMap<CharacterSet, boolean>();

function isOutsideWords(set: CharacterSet): boolean {
  let is = outsideWords.get(set);
  if (is === undefined) outsideWords.set(set, (is = !set.meets(wordUnits)));
  return is;
}

function beginsOutsideWords(part: Part): boolean {
  switch (part.kind) {
    case 'text':
      return !wordUnits.has(part.text.charCodeAt(0));
    case 'set':
      return isOutsideWords(part.set);
    case 'repeat':
      return part.min > 0 && beginsOutsideWords(part.part);
    case 'sequence':
      return part.parts.length > 0 && beginsOutsideWords(part.parts[0]!);
    case 'alternation':
      return part.branches.every(beginsOutsideWords);
    default:
      return false;
  }
}
