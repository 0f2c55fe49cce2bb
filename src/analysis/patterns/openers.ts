import { hasOpener, innerId, lowerCase, openerId, openerLength, wordId } from '#src/analysis/patterns/folded-text';

type Openers = ReadonlySet<number> | null;

/** Openers of which a text must have one. */
export type Requirement = readonly number[];

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
export function requirementsOf(source: string, conceptOpeners: (name: string) => Openers): Requirement[] {
  const [sets = []] = new OpenerReader(source, conceptOpeners).readAll().alternatives;
  return (
    sets
      .filter((set): set is ReadonlySet<number> => set !== null)
      .map((set) => [...set])
      // The set that fewest words are in says no soonest.
      .toSorted((a, b) => a.length - b.length)
  );
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

/** What the first words of the entries of a word class begin with; null when one may begin with anything. */
export function entryOpeners(entries: readonly string[]): Openers {
  const all = new Set<number>();
  for (const entry of entries) {
    const { first } = new OpenerReader(lowerCase(entry), () => null, true).readAll();
    if (first === null) return null;
    for (const id of first) all.add(id);
  }
  return all;
}

class OpenerReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly conceptOpeners: (name: string) => Openers,
    /** In word classes `*` and `~` stand for more letters. */
    private readonly isEntry = false,
  ) {}

  readAll(): Reading {
    return this.readAlternation();
  }

  private readAlternation(): Reading {
    const parts: Reading[] = [this.readSequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.readSequence());
    }
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
        if (atStart && !optional && name !== '') take(this.conceptOpeners(name));
        else if (atStart && first === undefined) first = null;
        atStart = false;
      } else if (letter.test(character)) {
        const openers = this.readLetters();
        if (atStart) take(openers);
        atStart = false;
      } else {
        const inner = this.readOpenLeft();
        if (inner === null) this.skipOther();
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
    const inner = this.readAlternation();
    if (this.source[this.at] === ')') this.at++;
    if (isLook) return atStart;
    const optional = this.skipQuantifier();
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
    const isWhole =
      after === undefined || after === ' ' || after === '|' || after === ')' || after === '/' || after === ',';
    const certain = run.length >= openerLength || (isWhole && next === after && run !== '');
    if (!certain) return null;
    const endsInBlank = next === ' ' && this.source[this.at + 1] !== '?';
    return new Set([endsInBlank ? wordId(run) : openerId(run)]);
  }

  /** "*stilling", `\\p{L}*nettverk`: the letters stand somewhere in a word. */
  private readOpenLeft(): Openers {
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

  private skipOther(): void {
    const rest = this.source.slice(this.at);
    const [skipped] = /^(?:\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]])*\]|.)/su.exec(rest) ?? ['x'];
    this.at += skipped!.length;
    this.skipQuantifier();
  }
}
