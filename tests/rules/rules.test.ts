import { describe, expect, it } from 'vitest';
import { conceptLanguages } from '#src/analysis/concepts/concept';
import { ruleSets } from '#src/analysis/patterns';
import { docOf } from '../support/read-text';

const rules = ruleSets.flatMap((set) => set.rules.map((rule) => ({ set, rule })));

it('has rules, each under an id of its own', () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(rules)('$rule.id', ({ set, rule }) => {
  const found = (example: string) =>
    set.read(docOf(example).sentences).filter(({ evidence }) => evidence.rule === rule.id);
  const caught = conceptLanguages.flatMap((language) => (rule.yes[language] ?? []).map((text) => ({ language, text })));

  it('says why, and has examples and near-misses', () => {
    expect(rule.id.startsWith(`${set.subject}.`)).toBe(true);
    expect(rule.why.length).toBeGreaterThan(10);
    expect(caught.length).toBeGreaterThan(0);
    expect(rule.no.length).toBeGreaterThan(0);
  });
  it.each(caught)('catches ($language) $text', ({ text }) => expect(found(text)).not.toEqual([]));
  it.each([...rule.no])('leaves %s', (text) => expect(found(text)).toEqual([]));
});
