/** Code units below this are told one by one; those above (dashes, bullets, curly quotes, other scripts) by a list. */
const tableSize = 0x250;

/** Which characters something may begin with: one bit for each code unit of the table, and one for all above it. */
export type Slots = Uint32Array;

/** NaN, which stands beyond the end of a text, is counted with those above the table. */
export const slotOf = (unit: number): number => (unit < tableSize ? unit : tableSize);
export const noSlots = (): Slots => new Uint32Array((tableSize >>> 5) + 1);
export const hasSlot = (slots: Slots, slot: number): boolean => (slots[slot >>> 5]! & (1 << (slot & 31))) !== 0;
export function addSlot(slots: Slots, slot: number): void {
  slots[slot >>> 5]! |= 1 << (slot & 31);
}

/** Some of all characters, by UTF-16 code unit. */
export class CharacterSet {
  private known: Slots | null = null;

  private constructor(
    private readonly table: Uint8Array,
    /** Above the table: those that are otherwise than the rest. */
    private readonly others: ReadonlySet<number>,
    private readonly hasRest: boolean,
  ) {}

  static of(characters: string): CharacterSet {
    return CharacterSet.where([...characters].map((character) => character.charCodeAt(0)));
  }

  static range(first: number, last: number): CharacterSet {
    return CharacterSet.where(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  }

  private static where(units: readonly number[]): CharacterSet {
    const table = new Uint8Array(tableSize);
    for (const unit of units) if (unit < tableSize) table[unit] = 1;
    return new CharacterSet(table, new Set(units.filter((unit) => unit >= tableSize)), false);
  }

  has(unit: number): boolean {
    if (unit < tableSize) return this.table[unit] === 1;
    // Beyond the end of a text.
    if (Number.isNaN(unit)) return false;
    return this.others.has(unit) !== this.hasRest;
  }

  with(other: CharacterSet): CharacterSet {
    const [one, two] = this.hasRest ? [this, other] : [other, this];
    if (!one.hasRest) {
      return new CharacterSet(
        one.table.map((value, unit) => value | two.table[unit]!),
        new Set([...one.others, ...two.others]),
        false,
      );
    }
    return new CharacterSet(
      one.table.map((value, unit) => value | two.table[unit]!),
      new Set([...one.others].filter((unit) => !two.has(unit))),
      true,
    );
  }

  complement(): CharacterSet {
    return new CharacterSet(
      this.table.map((value) => 1 - value),
      this.others,
      !this.hasRest,
    );
  }

  /** The code units of a small set; null of one that is large. */
  few(): number[] | null {
    if (this.hasRest) return null;
    const units = [...this.others, ...[...this.table.keys()].filter((unit) => this.table[unit] === 1)];
    return units.length <= 12 ? units : null;
  }

  /** Whether a character is in both sets. */
  meets(other: CharacterSet): boolean {
    return this.slots.some((bits, index) => (bits & other.slots[index]!) !== 0);
  }

  /** Where a character of the set may stand. */
  get slots(): Slots {
    if (this.known === null) {
      this.known = noSlots();
      for (let unit = 0; unit < tableSize; unit++) if (this.table[unit] === 1) addSlot(this.known, unit);
      if (this.hasRest || this.others.size > 0) addSlot(this.known, tableSize);
    }
    return this.known;
  }
}

/** Letters of the languages that are read, in lower case. */
export const letters = CharacterSet.range(0x61, 0x7a)
  .with(CharacterSet.range(0xdf, 0xf6))
  .with(CharacterSet.range(0xf8, 0xff))
  .with(CharacterSet.range(0x100, 0x24f));
export const digits = CharacterSet.range(0x30, 0x39);
export const lineEnds = CharacterSet.of('\n\r\u2028\u2029');
export const white = CharacterSet.of(' \t\n\v\f\r\u00A0\u1680\u202F\u205F\u3000\uFEFF\u2028\u2029').with(
  CharacterSet.range(0x2000, 0x200a),
);
