import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteria } from '#src/rubric/criteria';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { codedLevels } from '#src/rubric/level';
import { locales } from '#src/rubric/localized';
import { profiles } from '#src/rubric/profiles';
import { sourceDocuments } from '#src/rubric/sources';

const texts = (localized: Record<string, string>): string[] => locales.map((locale) => localized[locale] ?? '');

it('registers every criterion file, in the order of the numbers', () => {
  const files = readdirSync('src/rubric/criteria')
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'index');
  expect(criteria.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  expect(criteria.map(({ number }) => number)).toEqual(
    criteria.map((_, index) => `C${String(index + 1).padStart(2, '0')}`),
  );
});

it('has weights that sum to 100, each the sum of its reasons', () => {
  expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  for (const { id, weight, weightReasons } of criteria) {
    const { advice, problem, breadth, shown, minus } = weightReasons;
    expect({ id, weight }).toEqual({ id, weight: advice + problem + breadth + shown - minus });
  }
});

it('has profiles whose weights sum to 100', () => {
  for (const { id, weights } of Object.values(profiles)) {
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
    expect({ id, sum: Math.round(sum * 1e6) / 1e6 }).toEqual({ id, sum: 100 });
  }
});

describe.each(criteria)('$id', (criterion) => {
  it('speaks bokmål, nynorsk and English', () => {
    const all = [
      criterion.names,
      criterion.why,
      criterion.ask,
      criterion.paragraph,
      ...Object.values(criterion.levelTexts),
    ];
    expect(all.flatMap(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('says "not mentioned" and never "missing" where the ad is silent', () => {
    expect(texts(criterion.levelTexts['not-stated']).join(' ')).not.toMatch(/mangler|manglar|missing|lacks/iu);
  });

  it('has examples of every level in every language, and sources that resolve', () => {
    for (const level of codedLevels) {
      for (const locale of locales) expect(criterion.examples[level][locale].length).toBeGreaterThan(0);
    }
    const documents = sourceDocuments.map(({ id }): string => id);
    expect(criterion.sources.length).toBeGreaterThan(0);
    for (const { document } of criterion.sources) expect(documents).toContain(document);
  });
});

it.each([...flags, ...duties])('$id has its name in three languages', ({ names }) => {
  expect(texts(names).filter((name) => name.trim() === '')).toEqual([]);
});
