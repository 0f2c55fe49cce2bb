/** A rectangle in the window, in CSS pixels from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** How high the panel may be there. */
  maxHeight: number;
}

interface Choice {
  window: { width: number; height: number };
  /** `height`: as high as it would like to be. */
  size: { width: number; height: number };
  /** A place of less height than this is none. */
  least: number;
  wanted: { left: number; top: number };
  /** What must not be covered. */
  keepClear: readonly Box[];
}

/** Room left free round the panel, in CSS pixels: to the edges of the window, and to what is kept clear. */
export const margin = 16;
const distance = 8;

/**
 * The place nearest to the wanted one that covers nothing of what is kept clear: beside, above or below it on the same
 * side, else on the other side. Null where there is no such place.
 */
export function choosePlace({ window, size, least, wanted, keepClear }: Choice): Place | null {
  const opposite = window.width - size.width - wanted.left;
  for (const left of [wanted.left, opposite]) {
    const slots = freeSlots(window.height, inTheWay(left, size.width, keepClear)).filter(
      ({ from, to }) => to - from >= Math.min(least, size.height),
    );
    const slot = slots.find(({ from, to }) => from <= wanted.top && wanted.top + size.height <= to) ?? tallest(slots);
    if (!slot) continue;
    const lowest = slot.to - Math.min(size.height, Math.max(least, slot.to - wanted.top));
    const top = Math.max(slot.from, Math.min(wanted.top, lowest));
    return { left, top, maxHeight: slot.to - top };
  }
  return null;
}

/** A stretch of the window's height. */
interface Slot {
  from: number;
  to: number;
}

const inTheWay = (left: number, width: number, boxes: readonly Box[]): Slot[] =>
  boxes
    .filter((box) => box.left < left + width + distance && left - distance < box.left + box.width)
    .map(({ top, height }) => ({ from: top - distance, to: top + height + distance }))
    .toSorted((one, other) => one.from - other.from);

function freeSlots(height: number, blocked: readonly Slot[]): Slot[] {
  const slots: Slot[] = [];
  let from = margin;
  for (const block of blocked) {
    if (block.from > from) slots.push({ from, to: Math.min(block.from, height - margin) });
    from = Math.max(from, block.to);
  }
  if (from < height - margin) slots.push({ from, to: height - margin });
  return slots;
}

const tallest = (slots: readonly Slot[]): Slot | undefined =>
  slots.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
