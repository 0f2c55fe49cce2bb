import {
  addSlot,
  hasSlot,
  letters,
  digits,
  noSlots,
  slotOf,
  type CharacterSet,
  type Slots,
} from '#src/analysis/patterns/character-set';
import { hasOpener, innerId, startsAt, type FoldedText, type Starts } from '#src/analysis/patterns/folded-text';
import { openLeft, type Part } from '#src/analysis/patterns/notation';

/**
 * Matches what follows from an offset.
 *
 * @returns where it ends, -1 when it does not match
 */
export type Step = (at: number) => number;

/** A word class: where its entries may end, by where they start. */
export interface WordClass {
  /** Number of the class, for tables of classes. */
  id: number;
  part: Part;
  /** The same, one entry after the other: their first letters tell in which texts none can stand, … */
  entries: Part;
  /** … and where; null when they may be any. */
  starts: Starts | null;
}

/** What is being matched: steps are small and many, and would all pass it on. */
let subject: FoldedText;
let text = '';

/**
 * Runs a step on a text. The browser's regular expressions would be compiled once for each pattern, with every word class
 * written out in it, and again for texts with and without wide characters; that took longer than reading the ad. Here a
 * class is a table of its own, and is looked for once at each place of a text, whichever patterns ask.
 */
export function runOn(folded: FoldedText, step: Step, at: number): number {
  subject = folded;
  text = folded.text;
  return step(at);
}

const isWordUnit = letters.with(digits);
/** Nothing may follow within the same word. */
const edgeAfter: Step = (at) => (isWordUnit.has(text.charCodeAt(at)) ? -1 : at);

/** The step for a whole pattern, which ends at the edge of a word. */
export const stepOf = (part: Part, classOf: (name: string) => WordClass): Step =>
  new Builder(classOf).build(part, edgeAfter);

/** What a pattern may begin with; everything where it may be empty. */
export function firstSlotsOf(part: Part, classOf: (name: string) => WordClass): Slots {
  const { slots, mayBeEmpty } = new Builder(classOf).firstOf(part);
  return mayBeEmpty ? slots.map(() => -1) : slots;
}

class Builder {
  constructor(private readonly classOf: (name: string) => WordClass) {}

  /** @param next what must follow */
  build(part: Part, next: Step): Step {
    switch (part.kind) {
      case 'text':
        return textStep(part.text, next);
      case 'set':
        return (at) => (part.set.has(text.charCodeAt(at)) ? next(at + 1) : -1);
      case 'sequence':
        return this.sequence(part.parts, next);
      case 'alternation':
        return this.choice(part.branches, next);
      case 'repeat':
        return this.repeat(part, next);
      case 'look':
        return part.isBehind ? this.lookBehind(part, next) : this.lookAhead(part, next);
      case 'start':
        return (at) => (at === 0 ? next(at) : -1);
      case 'end':
        return (at) => (at === text.length ? next(at) : -1);
      case 'wordClass':
        return this.wordClass(this.classOf(part.name), next);
    }
  }

  private sequence(parts: readonly Part[], next: Step): Step {
    const step = parts.reduceRight((rest, one) => this.build(one, rest), next);
    const inner = openLeft(parts);
    if (inner === null) return step;
    // Every place of every word would be tried for "*stilling", in texts that hold no "stilling" at all.
    const id = innerId(inner);
    return (at) => (hasOpener(subject.openers, id) ? step(at) : -1);
  }

  /** In order; only those that may begin with the character that stands there are tried, and built when first tried. */
  private choice(branches: readonly Part[], next: Step): Step {
    const built: Step[] = [];
    const bySlot: Step[][] = [];
    const stepsAt = (slot: number): Step[] =>
      branches.flatMap((part, index) => {
        const { slots, mayBeEmpty } = this.firstOf(part);
        return mayBeEmpty || hasSlot(slots, slot) ? [(built[index] ??= this.build(part, next))] : [];
      });
    return (at) => {
      const slot = slotOf(text.charCodeAt(at));
      const steps = (bySlot[slot] ??= stepsAt(slot));
      for (const step of steps) {
        const end = step(at);
        if (end >= 0) return end;
      }
      return -1;
    };
  }

  private repeat({ part, min, max, isLazy }: Part & { kind: 'repeat' }, next: Step): Step {
    if (part.kind === 'set') return isLazy ? lazyRun(part.set, min, max, next) : greedyRun(part.set, min, max, next);
    let step = max === Infinity ? this.loop(part, isLazy, next) : next;
    if (max !== Infinity) {
      for (let times = min; times < max; times++) step = either(this.build(part, step), next, isLazy);
    }
    for (let times = 0; times < min; times++) step = this.build(part, step);
    return step;
  }

  private loop(part: Part, isLazy: boolean, next: Step): Step {
    let from = -1;
    // A turn that takes nothing ends the loop.
    const body = this.build(part, (at) => (at === from ? -1 : loop(at)));
    const turn: Step = (at) => {
      const before = from;
      from = at;
      const end = body(at);
      from = before;
      return end;
    };
    const loop = either(turn, next, isLazy);
    return loop;
  }

  private lookAhead({ part, isNegative }: Part & { kind: 'look' }, next: Step): Step {
    const step = this.build(part, (at) => at);
    return (at) => (step(at) >= 0 === isNegative ? -1 : next(at));
  }

  private lookBehind({ part, isNegative }: Part & { kind: 'look' }, next: Step): Step {
    let end = -1;
    const step = this.build(part, (at) => (at === end ? at : -1));
    const isBehind = (at: number): boolean => {
      end = at;
      for (let from = at; from >= Math.max(0, at - reachBehind); from--) if (step(from) >= 0) return true;
      return false;
    };
    return (at) => (isBehind(at) === isNegative ? -1 : next(at));
  }

  private wordClass(wordClass: WordClass, next: Step): Step {
    const { starts } = wordClass;
    return (at) => {
      if (starts !== null && !startsAt(starts, subject, at)) return -1;
      for (const end of endsOf(wordClass, at)) {
        const whole = next(end);
        if (whole >= 0) return whole;
      }
      return -1;
    };
  }

  /** What a part may begin with. */
  firstOf(part: Part): First {
    switch (part.kind) {
      case 'text':
        return firstOfText(part.text);
      case 'set':
        return { slots: part.set.slots, mayBeEmpty: false };
      case 'wordClass':
        return this.firstOf(this.classOf(part.name).part);
      case 'alternation': {
        let first = firsts.get(part);
        if (!first) firsts.set(part, (first = union(part.branches.map((branch) => this.firstOf(branch)))));
        return first;
      }
      case 'sequence':
        return this.firstOfSequence(part.parts);
      case 'repeat': {
        const first = this.firstOf(part.part);
        return part.min > 0 ? first : { ...first, mayBeEmpty: true };
      }
      case 'look':
      case 'start':
      case 'end':
        return nothing;
    }
  }

  private firstOfSequence(parts: readonly Part[]): First {
    const all: First[] = [];
    for (const part of parts) {
      const first = this.firstOf(part);
      if (!first.mayBeEmpty) return all.length === 0 ? first : { ...union([...all, first]), mayBeEmpty: false };
      all.push(first);
    }
    return { ...union(all), mayBeEmpty: true };
  }
}

/** How far back is looked. */
const reachBehind = 200;

interface First {
  slots: Slots;
  mayBeEmpty: boolean;
}

const nothing: First = { slots: noSlots(), mayBeEmpty: true };
/** Of alternations, which are large and shared. */
const firsts = new WeakMap<Part, First>();
const firstsOfTexts = new Map<number, First>();

function firstOfText(shown: string): First {
  const slot = slotOf(shown.charCodeAt(0));
  let first = firstsOfTexts.get(slot);
  if (!first) {
    firstsOfTexts.set(slot, (first = { slots: noSlots(), mayBeEmpty: false }));
    addSlot(first.slots, slot);
  }
  return first;
}

function union(all: readonly First[]): First {
  const slots = noSlots();
  for (const one of all) for (let i = 0; i < slots.length; i++) slots[i]! |= one.slots[i]!;
  return { slots, mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty) };
}

function textStep(expected: string, next: Step): Step {
  const units = Array.from(expected, (_, index) => expected.charCodeAt(index));
  const [first, second] = units;
  const { length } = units;
  if (length === 1) return (at) => (text.charCodeAt(at) === first ? next(at + 1) : -1);
  return (at) => {
    if (text.charCodeAt(at) !== first || text.charCodeAt(at + 1) !== second) return -1;
    for (let i = 2; i < length; i++) if (text.charCodeAt(at + i) !== units[i]) return -1;
    return next(at + length);
  };
}

const either = (one: Step, other: Step, isOtherFirst: boolean): Step => {
  const [first, second] = isOtherFirst ? [other, one] : [one, other];
  return (at) => {
    const end = first(at);
    return end >= 0 ? end : second(at);
  };
};

const greedyRun =
  (set: CharacterSet, min: number, max: number, next: Step): Step =>
  (at) => {
    let end = at;
    while (end - at < max && set.has(text.charCodeAt(end))) end++;
    for (; end >= at + min; end--) {
      const whole = next(end);
      if (whole >= 0) return whole;
    }
    return -1;
  };

const lazyRun =
  (set: CharacterSet, min: number, max: number, next: Step): Step =>
  (at) => {
    for (let end = at; ; end++) {
      if (end - at >= min) {
        const whole = next(end);
        if (whole >= 0) return whole;
      }
      if (end - at >= max || !set.has(text.charCodeAt(end))) return -1;
    }
  };

/** More than there are word classes. */
const mostClasses = 512;
const nowhere: readonly number[] = [];
let collected = nowhere;
const collect: Step = (at) => {
  if (!collected.includes(at)) collected = [...collected, at];
  return -1;
};
const collectors = new WeakMap<WordClass, Step>();

/** Where entries of the class that start here end, in the order in which entries are tried. */
function endsOf(wordClass: WordClass, at: number): readonly number[] {
  const place = at * mostClasses + wordClass.id;
  let ends = subject.classEnds.get(place);
  if (ends === undefined) {
    let step = collectors.get(wordClass);
    // Entries hold no word classes, so that this needs none.
    if (!step) collectors.set(wordClass, (step = new Builder(noClass).build(wordClass.part, collect)));
    collected = nowhere;
    step(at);
    subject.classEnds.set(place, (ends = collected));
  }
  return ends;
}

function noClass(name: string): never {
  throw new SyntaxError(`{${name}} within the entries of a word class`);
}
