import { CharacterSet, digits, letters, lineEnds, white } from '#src/analysis/patterns/character-set';

/**
 * What a pattern is made of. Names are those of regular expressions; so is what each part means, with the one difference
 * that `wordClass` stands for the entries of a word class of src/analysis/concepts.
 */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'set'; set: CharacterSet }
  | { kind: 'wordClass'; name: string }
  | { kind: 'sequence'; parts: Part[] }
  | { kind: 'alternation'; branches: Part[] }
  | { kind: 'repeat'; part: Part; min: number; max: number; isLazy: boolean }
  | { kind: 'look'; part: Part; isBehind: boolean; isNegative: boolean }
  | { kind: 'start' }
  | { kind: 'end' };

/** Between two words: blanks, commas, quotes, brackets, dashes; never the end of a sentence. */
const betweenWords = letters.with(digits).with(CharacterSet.of('.!?\n')).complement();
const gap: Part = repeat({ kind: 'set', set: betweenWords }, 1, 5);
/** A bracket or quote before the word that follows a run of any words. */
const opening: Part = repeat({ kind: 'set', set: betweenWords }, 0, 3);
const someSigns: Part = repeat({ kind: 'set', set: white.complement() }, 1, Infinity);
const blank: Part = { kind: 'text', text: ' ' };
/** A word in a run of words may hold a hyphen, an apostrophe or a number. */
const anyWordAndGap: Part = sequence([
  repeat({ kind: 'set', set: letters.with(digits).with(CharacterSet.of("'.-")) }, 1, Infinity),
  gap,
]);
/** What `*` stands for in the entries of a word class. */
const moreLetters: Part = repeat({ kind: 'set', set: letters.with(CharacterSet.of('-')) }, 0, Infinity);
/** What `~` does: Scandinavian and English endings of nouns, adjectives and participles (-en, -er, -ane, -arna, -s …). */
const ending: Part = repeat({ kind: 'set', set: CharacterSet.of("aeinorst'") }, 0, 4);

/**
 * Reads a pattern.
 *
 * @param source in the notation of `Pattern` or, with `isEntry`, of the entries of a word class; in lower case
 * @throws {SyntaxError} for brackets that do not match and signs that stand for nothing
 */
export function parseNotation(source: string, isEntry = false): Part {
  const parser = new Parser(source, isEntry);
  return parser.parse();
}

/** The letters in `\p{L}*nettverk` and "*stilling", which stand somewhere in a word; null where a sequence begins otherwise. */
export function openLeft([first, second]: readonly Part[]): string | null {
  if (first?.kind !== 'repeat' || first.min > 0 || first.part.kind !== 'set' || second?.kind !== 'text') return null;
  const inner = /^[a-zß-öø-ÿ]{3,}/.exec(second.text);
  return inner && inner[0];
}

class Parser {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly isEntry: boolean,
  ) {}

  parse(): Part {
    const part = this.alternation();
    if (this.at < this.source.length) throw this.fault('a bracket closes that none opened');
    return part;
  }

  private alternation(): Part {
    const branches = [this.sequence()];
    while (this.take('|')) branches.push(this.sequence());
    return branches.length === 1 ? branches[0]! : { kind: 'alternation', branches };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      const part = this.repeated(this.single());
      const last = parts.at(-1);
      if (part.kind === 'text' && last?.kind === 'text') parts[parts.length - 1] = text(last.text + part.text);
      else parts.push(part);
    }
    return sequence(parts);
  }

  private single(): Part {
    const character = this.source[this.at++]!;
    if (character === ' ') return this.gap();
    if (character === '(') return this.group();
    if (character === '{') return this.wordClass();
    if (character === '[') return { kind: 'set', set: this.set() };
    if (character === '\\') return this.escaped();
    if (character === '.') return { kind: 'set', set: lineEnds.complement() };
    if (character === '^') return { kind: 'start' };
    if (character === '$') return { kind: 'end' };
    if (this.isEntry && character === '*') return moreLetters;
    if (this.isEntry && character === '~') return ending;
    if (/[*+?}\]]/.test(character)) throw this.fault(`nothing that “${character}” could belong to`);
    return text(character);
  }

  /** A blank: a gap, which may be missing, or a run of any words. */
  private gap(): Part {
    const [run, most = ''] = /^\.\.(\d+)(?: |(?=[|)]|$))/.exec(this.source.slice(this.at)) ?? [];
    if (run === undefined) return gap;
    this.at += run.length;
    if (!run.endsWith(' ')) return repeat(sequence([blank, someSigns]), 0, Number(most), true);
    return sequence([gap, repeat(sequence([someSigns, blank]), 0, Number(most), true), opening]);
  }

  private group(): Part {
    if (this.take(String.raw`\p{L}+ )`)) return anyWordAndGap;
    const [mark = ''] = /^\?(?::|<?[=!])/.exec(this.source.slice(this.at)) ?? [];
    this.at += mark.length;
    const part = this.alternation();
    if (!this.take(')')) throw this.fault('a bracket is not closed');
    if (!/[=!]/.test(mark)) return part;
    return { kind: 'look', part, isBehind: mark.includes('<'), isNegative: mark.endsWith('!') };
  }

  private wordClass(): Part {
    const [whole, name = ''] = /^(\p{Ll}[\p{L}\p{N}-]*)\}/u.exec(this.source.slice(this.at)) ?? [];
    if (whole === undefined) throw this.fault('a brace that names no word class');
    this.at += whole.length;
    return { kind: 'wordClass', name };
  }

  private set(): CharacterSet {
    const isNegative = this.take('^');
    let set = CharacterSet.of('');
    while (!this.take(']')) {
      if (this.at >= this.source.length) throw this.fault('a character class is not closed');
      const from = this.inSet();
      if (typeof from === 'string' && /^-[^\]]/.test(this.source.slice(this.at))) {
        this.at++;
        const to = this.inSet();
        if (typeof to !== 'string' || to < from) throw this.fault('a range that ends before it starts');
        set = set.with(CharacterSet.range(from.charCodeAt(0), to.charCodeAt(0)));
      } else set = set.with(typeof from === 'string' ? CharacterSet.of(from) : from);
    }
    return isNegative ? set.complement() : set;
  }

  private inSet(): string | CharacterSet {
    const character = this.source[this.at++]!;
    if (character !== '\\') return character;
    const escaped = this.escaped();
    if (escaped.kind === 'text') return escaped.text;
    if (escaped.kind === 'set') return escaped.set;
    throw this.fault('no sign of a character class');
  }

  private escaped(): Part {
    const rest = this.source.slice(this.at);
    const [whole, property, x, u] =
      /^(?:([pP]\{(?:L[ul]?|N)\}|[dDsS])|x([\da-f]{2})|u([\da-f]{4})|n|[^\p{L}\d])/u.exec(rest) ?? [];
    if (whole === undefined) throw this.fault(`\\${rest[0] ?? ''} stands for nothing`);
    this.at += whole.length;
    if (property !== undefined) {
      const set = /^[pP]\{L/.test(property) ? letters : /^(?:[pP]\{N|[dD])/.test(property) ? digits : white;
      return { kind: 'set', set: /^[PDS]/.test(property) ? set.complement() : set };
    }
    const code = x ?? u;
    if (code !== undefined) return text(String.fromCharCode(Number.parseInt(code, 16)));
    return text(whole === 'n' ? '\n' : whole);
  }

  private repeated(part: Part): Part {
    const [found] = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.source.slice(this.at)) ?? [];
    // In entries `*` stands for letters, but behind `\p{L}`.
    if (found === undefined || (this.isEntry && found === '*' && this.source[this.at - 1] !== '}')) return part;
    this.at += found.length;
    const [min, max] = timesOf(found);
    return repeat(part, min, max, this.take('?'));
  }

  private take(sign: string): boolean {
    const isThere = this.source.startsWith(sign, this.at);
    if (isThere) this.at += sign.length;
    return isThere;
  }

  private fault(what: string): SyntaxError {
    return new SyntaxError(`${this.source}: ${what}, at ${this.at}`);
  }
}

/** Fewest and most times. */
function timesOf(quantifier: string): [number, number] {
  if (quantifier === '*') return [0, Infinity];
  if (quantifier === '+') return [1, Infinity];
  if (quantifier === '?') return [0, 1];
  const [min, max] = quantifier.slice(1, -1).split(',');
  return [Number(min), max === undefined ? Number(min) : max === '' ? Infinity : Number(max)];
}

function text(characters: string): Part {
  return { kind: 'text', text: characters };
}

function repeat(part: Part, min: number, max: number, isLazy = false): Part {
  return { kind: 'repeat', part, min, max, isLazy };
}

function sequence(parts: Part[]): Part {
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
}
