import { expect, it } from 'vitest';
import { concepts } from '#src/analysis/concepts';
import { entriesOf } from '#src/analysis/concepts/concept';
import { occursIn } from '#src/analysis/patterns/pattern';

const plain = Object.entries(concepts).flatMap(([name, concept]) => {
  const { entries, except } = entriesOf(concept);
  // What is taken out again is no entry.
  return except.length > 0
    ? []
    : entries.filter((entry) => /^[\p{L} ]+$/u.test(entry)).map((entry) => ({ name, entry }));
});

it('every entry without signs is found, alone, before another word and within a pattern', () => {
  expect(plain.length).toBeGreaterThan(1_000);
  const missed = plain.filter(
    ({ name, entry }) =>
      !occursIn(`{${name}}`, entry) ||
      !occursIn(`{${name}} zebra`, `zebra, ${entry} zebra.`) ||
      !occursIn(`zebra ..2 {${name}}`, `Zebra of ${entry.toUpperCase()}`),
  );
  expect(missed).toEqual([]);
});
