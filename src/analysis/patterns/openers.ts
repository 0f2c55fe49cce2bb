import {
  hasOpener,
  innerId,
  lowerCase,
  openerId,
  openerLength,
  startKey,
  wholeKey,
  wordId,
  type FoldedText,
} from '#src/analysis/patterns/folded-text';

type Openers = ReadonlySet<number> | null;

/** Openers of which a text must have one. */
export type Requirement = readonly number[];

/** How what is found may start. */
export interface Heads {
  /** `startKey`s and `wholeKey`s of the first word; null: it may start with anything. */
  keys: Set<number> | null;
  /** Letters within the first word, of a pattern that leaves its beginning open. */
  inner: Set<number>;
}

/** What is known of a pattern, or of the entries of a word class. */
export interface Known {
  openers: Openers;
  heads: Heads;
}

/** Everything that is known of one stretch of a pattern. */
interface Reading {
  alternatives: Openers[][];
  /** What the first word may begin with; null: anything, or nothing at all. */
  first: Openers;
  /** Whether what follows stands at the start of a word. */
  endsInGap: boolean;
}

const letter = /[a-zß-öø-ÿ\u0100-\u024f\d]/;

/**
 * Which words a pattern cannot do without: a text must hold one of every set for the pattern to be worth trying. Errs
 * on the side of "may occur": what it does not understand asks for nothing.
 *
 * @param source in the notation of `Pattern`, in lower case, without `|` outside of brackets
 */
export function requirementsOf(
  source: string,
  known: (concept: string) => Known,
): { requirements: Requirement[]; heads: Heads } {
  const reader = new OpenerReader(source, known);
  const [sets = []] = reader.readWhole().alternatives;
  const requirements = sets
    .filter((set): set is ReadonlySet<number> => set !== null)
    .map((set) => [...set])
    // The set that fewest words are in says no soonest.
    .toSorted((a, b) => a.length - b.length);
  return { requirements, heads: reader.heads };
}

/** Whether a text with these openers may hold what is required. */
export function meets(requirements: readonly Requirement[], openers: Uint32Array): boolean {
  for (const ids of requirements) {
    let found = false;
    for (let i = 0; i < ids.length && !found; i++) found = hasOpener(openers, ids[i]!);
    if (!found) return false;
  }
  return true;
}

/** What is left of the requirements in a text that meets them, to be asked of parts of it. */
export const within = (requirements: readonly Requirement[], { openers }: FoldedText): Requirement[] =>
  requirements.map((ids) => ids.filter((id) => hasOpener(openers, id))).toSorted((a, b) => a.length - b.length);

/** What the first words of the entries of a word class begin with. */
export function knownOfEntries(entries: readonly string[]): Known {
  const heads: Heads = { keys: new Set(), inner: new Set() };
  const openers = new Set<number>();
  let isCertain = true;
  for (const entry of entries) {
    const reader = new OpenerReader(lowerCase(entry), null, heads);
    const { first } = reader.readWhole();
    isCertain &&= first !== null;
    for (const id of first ?? []) openers.add(id);
  }
  return { openers: isCertain ? openers : null, heads };
}

const anything: Heads = { keys: null, inner: new Set() };
const digits: Heads = { keys: new Set(Array.from('0123456789', startKey)), inner: new Set() };

class OpenerReader {
  private at = 0;
  /** Whether nothing that must be there was read yet. */
  private isHead = true;
  private readonly isEntry: boolean;

  constructor(
    private readonly source: string,
    /** Null within the entries of a class, where `*` and `~` stand for more letters. */
    private readonly known: ((concept: string) => Known) | null,
    readonly heads: Heads = { keys: new Set(), inner: new Set() },
  ) {
    this.isEntry = known === null;
  }

  readWhole(): Reading {
    const reading = this.readAlternation();
    if (this.isHead) this.heads.keys = null;
    return reading;
  }

  /** What was read stands first, unless something must stand before it. */
  private takeHeads({ keys, inner }: Heads, isOptional = false): void {
    if (!this.isHead) return;
    if (keys === null) this.heads.keys = null;
    else for (const key of keys) this.heads.keys?.add(key);
    for (const id of inner) this.heads.inner.add(id);
    if (!isOptional) this.isHead = false;
  }

  private readAlternation(): Reading {
    const { isHead } = this;
    const parts: Reading[] = [this.readSequence()];
    let mayBeEmpty = this.isHead;
    while (this.source[this.at] === '|') {
      this.at++;
      this.isHead = isHead;
      parts.push(this.readSequence());
      mayBeEmpty ||= this.isHead;
    }
    this.isHead = mayBeEmpty;
    const firsts = parts.map(({ first }) => first);
    const first = firsts.includes(null) ? null : new Set(firsts.flatMap((set) => [...set!]));
    return {
      alternatives: parts.flatMap(({ alternatives }) => alternatives),
      first,
      endsInGap: parts.every(({ endsInGap }) => endsInGap),
    };
  }

  private readSequence(): Reading {
    const sets: Openers[] = [];
    let first: Openers | undefined;
    let atStart = true;
    const take = (openers: Openers): void => {
      if (first === undefined) first = openers;
      if (openers !== null) sets.push(openers);
    };
    while (this.at < this.source.length) {
      const character = this.source[this.at]!;
      if (character === '|' || character === ')') break;
      if (character === ' ') {
        this.takeHeads(anything);
        this.at++;
        const range = /^\.\.\d+/.exec(this.source.slice(this.at));
        if (range) this.at += range[0].length;
        if (this.source[this.at] === '?') {
          // The words may also be joined.
          this.at++;
          atStart = false;
        } else atStart = true;
      } else if (character === '(') {
        atStart = this.readGroup(atStart, take);
      } else if (character === '{') {
        const [whole, name = ''] = /^\{(\p{Ll}[\p{L}\p{N}-]*)\}/u.exec(this.source.slice(this.at)) ?? ['{'];
        this.at += whole!.length;
        const optional = this.skipQuantifier();
        const known = name === '' ? null : this.known?.(name);
        this.takeHeads(known?.heads ?? anything, optional);
        if (atStart && !optional && known) take(known.openers);
        else if (atStart && first === undefined) first = null;
        atStart = false;
      } else if (letter.test(character)) {
        const openers = this.readLetters();
        if (atStart) take(openers);
        atStart = false;
      } else {
        const inner = this.readOpenLeft();
        if (inner === null) {
          const isDigit = /^\\(?:d|p\{N\})/.test(this.source.slice(this.at));
          this.takeHeads(isDigit ? digits : anything, this.skipOther());
        } else this.takeHeads({ keys: new Set(), inner });
        if (atStart && inner !== null) take(inner);
        else if (atStart && first === undefined) first = null;
        atStart = false;
      }
    }
    return { alternatives: [sets], first: first ?? null, endsInGap: atStart };
  }

  /** @returns whether what follows stands at the start of a word */
  private readGroup(atStart: boolean, take: (openers: Openers) => void): boolean {
    this.at++;
    const isLook = /^\?[=!<]/.test(this.source.slice(this.at));
    if (this.source.startsWith('?:', this.at)) this.at += 2;
    if (isLook) this.at += /^\?<?[=!]/.exec(this.source.slice(this.at))![0].length;
    const { isHead } = this;
    // What is only looked at is no part of what is found.
    if (isLook) this.isHead = false;
    const inner = this.readAlternation();
    if (this.source[this.at] === ')') this.at++;
    if (isLook) {
      this.isHead = isHead;
      return atStart;
    }
    const isLonger = this.isEntry && this.source[this.at] === '*';
    const optional = this.skipQuantifier();
    if (optional && !isLonger) this.isHead = isHead;
    // What is optional may be missing, so that what follows it may stand first.
    if (atStart && !optional) take(inner.first);
    return inner.endsInGap && (atStart || !optional);
  }

  /** A run of letters at the start of a word, as far as they are certain; null when too few are. */
  private readLetters(): Openers {
    let run = '';
    while (this.at < this.source.length && letter.test(this.source[this.at]!)) run += this.source[this.at++];
    const next = this.source[this.at];
    if (next === '?' || next === '*' || (next === '{' && /\d/.test(this.source[this.at + 1] ?? ''))) {
      if (!(this.isEntry && next === '*')) run = run.slice(0, -1);
      if (!this.isEntry) this.skipQuantifier();
      else if (next !== '*') this.at++;
    }
    const after = this.source[this.at];
    const endsInBlank = next === ' ' && this.source[this.at + 1] !== '?';
    if (run === '') this.takeHeads(anything);
    else this.takeHeads({ keys: new Set([endsInBlank ? wholeKey(run) : startKey(run)]), inner: new Set() });
    const isWhole =
      after === undefined || after === ' ' || after === '|' || after === ')' || after === '/' || after === ',';
    const certain = run.length >= openerLength || (isWhole && next === after && run !== '');
    if (!certain) return null;
    return new Set([endsInBlank ? wordId(run) : openerId(run)]);
  }

  /** "*stilling", `\\p{L}*nettverk`: the letters stand somewhere in a word. */
  private readOpenLeft(): Set<number> | null {
    const open = this.isEntry ? /^\*([a-zß-öø-ÿ]{3,})(?![?{*])/ : /^\\p\{L\}\*([a-zß-öø-ÿ]{3,})(?![?{*])/;
    const [whole, inner = ''] = open.exec(this.source.slice(this.at)) ?? [];
    if (whole === undefined) return null;
    this.at += whole.length;
    return new Set([innerId(inner)]);
  }

  private skipQuantifier(): boolean {
    const [quantifier] = /^(?:[*+?]|\{\d*,?\d*\})\??/.exec(this.source.slice(this.at)) ?? [''];
    this.at += quantifier!.length;
    return quantifier !== '' && !/^(?:\+|\{[1-9])/.test(quantifier!);
  }

  private skipOther(): boolean {
    const rest = this.source.slice(this.at);
    const [skipped] = /^(?:\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]])*\]|.)/su.exec(rest) ?? ['x'];
    this.at += skipped!.length;
    return this.skipQuantifier();
  }
}
