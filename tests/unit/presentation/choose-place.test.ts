import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { choosePlace, margin, type Box } from '#src/presentation/panel/place/choose-place';

const window = { width: 1280, height: 800 };
const size = { width: 400, height: 768 };
const right = { left: 1280 - 400 - margin, top: margin };
const choose = (keepClear: Box[], wanted = right, least = 320) =>
  choosePlace({ window, size, least, wanted, keepClear });

describe('the place of the panel', () => {
  it('is the wanted one where nothing is in the way', () => {
    expect(choose([])).toEqual({ ...right, maxHeight: 768 });
    expect(choose([{ left: 20, top: 100, width: 200, height: 44 }])).toEqual({ ...right, maxHeight: 768 });
  });

  it('is below or above what stands in the way, on the same side, while there is height', () => {
    expect(choose([{ left: 900, top: 100, width: 300, height: 44 }])).toEqual({
      left: right.left,
      top: 152,
      maxHeight: 632,
    });
    expect(choose([{ left: 900, top: 500, width: 300, height: 44 }])).toEqual({ ...right, maxHeight: 476 });
  });

  it('is on the other side where this one has no room', () => {
    const column = [100, 300, 500, 700].map((top) => ({ left: 900, top, width: 300, height: 44 }));
    expect(choose(column)?.left).toBe(margin);
  });

  it('is none where both sides have no room', () => {
    const rows = [150, 400, 650].map((top) => ({ left: 0, top, width: 1280, height: 44 }));
    expect(choose(rows)).toBeNull();
  });

  it('keeps a height worth having when it was put far down by hand', () => {
    const place = choose([], { left: 300, top: 700 })!;
    expect(place.maxHeight).toBeGreaterThanOrEqual(320);
    expect(place.left).toBe(300);
  });

  it('never covers what is kept clear, and stays in the window', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: -200, max: 900 }),
      width: fc.integer({ min: 10, max: 400 }),
      height: fc.integer({ min: 10, max: 80 }),
    });
    const wanted = fc.record({ left: fc.integer({ min: 16, max: 864 }), top: fc.integer({ min: 16, max: 464 }) });
    const covering = fc.check(
      fc.property(fc.array(box, { maxLength: 6 }), wanted, (keepClear, at) => {
        const place = choose(keepClear, at);
        if (!place) return true;
        const covered = keepClear.some(
          ({ left, top, width, height }) =>
            left < place.left + size.width &&
            place.left < left + width &&
            top < place.top + place.maxHeight &&
            place.top < top + height,
        );
        return !covered && place.top >= margin && place.top + place.maxHeight <= window.height - margin;
      }),
    );
    expect(covering.counterexample).toBeNull();
  });
});
