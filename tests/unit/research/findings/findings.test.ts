import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRecord, countReport, type CountedAd } from '#src/research/findings/counted-ad';
import { findIn } from '#src/research/findings/findings';
import { findingsTables, surveySentences } from '#src/research/findings/findings-tables';
import { methodsParagraph } from '#src/research/findings/methods-paragraph';
import type { Level } from '#src/rubric/level';
import { locales } from '#src/rubric/localized';
import { recordOf, reportOf, type RecordWishes } from '../record-of';

const ad = (wishes: RecordWishes): CountedAd => countRecord(recordOf(wishes))!;
const supervised = (id: string, level: Level, more: Partial<RecordWishes> = {}): CountedAd =>
  ad({ id, levels: { 'regular-supervision': level }, ...more });
const contract = reportOf({ id: 'x' }).contract;

describe('what is counted', () => {
  const ads = [
    supervised('first reading', 'not-stated', { postId: 'post', readAt: '2026-01-01T00:00:00Z' }),
    supervised('second reading', 'met', { postId: 'post', readAt: '2026-02-01T00:00:00Z' }),
    ad({ id: 'nurse', gate: 'no' }),
    ad({ id: 'nurse with experience', gate: 'hybrid' }),
    ad({ id: 'out', excluded: 'duplicate' }),
    ad({ id: 'unreadable', report: { notices: ['unreadable'] } }),
    ad({ id: 'two', report: { contract: { ...contract, positions: 2 } } }),
  ];
  const { coverage, criteria } = findIn(ads);

  it('is posts, each as its last ad says, and every ad is accounted for', () => {
    expect(coverage).toEqual({
      ads: 7,
      excluded: [{ reason: 'duplicate', ads: 1 }],
      notPeerWork: 1,
      hybrid: 1,
      notParsed: 1,
      samePost: 1,
      posts: 2,
      positions: 3,
    });
    expect(criteria.find(({ criterion }) => criterion === 'regular-supervision')).toMatchObject({
      shares: { met: { count: 1, of: 1 }, 'not-stated': { count: 0 } },
      notParsed: 1,
    });
  });

  it('does not depend on the order of the ads', () => expect(findIn(ads.toReversed())).toEqual(findIn(ads)));

  it('takes the newest report, or the newest with the weights asked for', () => {
    const record = recordOf({ id: 'a' });
    const strict = reportOf({ id: 'a', report: { weights: 'strict', score: 10 } });
    const both = { ...record, reports: [strict, reportOf({ id: 'a', report: { score: 20 } })] };
    expect(countRecord(both)!.score).toBe(20);
    expect(countRecord(both, 'strict')!.score).toBe(10);
    expect(countRecord(both, 'equal')).toBeNull();
  });

  it('adds up whatever the ads are', () => {
    const anyAd = fc.record({
      id: fc.uuid(),
      postId: fc.constantFrom('a', 'b', 'c', 'd'),
      gate: fc.constantFrom('yes', 'hybrid', 'no'),
      excluded: fc.constantFrom(null, 'x', 'y'),
      level: fc.constantFrom<Level>('met', 'partly', 'not-stated', 'contradicted', 'unclear'),
    });
    fc.assert(
      fc.property(fc.array(anyAd, { maxLength: 20 }), (wishes) => {
        const found = findIn(wishes.map(({ level, ...one }) => ad({ ...one, levels: { 'not-alone': level } })));
        const { ads: all, excluded, positions: _, ...parts } = found.coverage;
        const left = excluded.reduce((sum, reason) => sum + reason.ads, 0);
        expect(Object.values(parts).reduce((sum, part) => sum + part, left)).toBe(all);
        const { shares } = found.criteria.find(({ criterion }) => criterion === 'not-alone')!;
        const counted = Object.values(shares).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(found.coverage.posts);
        for (const { lower, upper } of found.surveys) expect(lower.count).toBeLessThanOrEqual(upper.count);
      }),
    );
  });
});

describe('beside a survey', () => {
  // The codebook's own example: of 40 ads 12 mention supervision, 26 do not, 2 say no.
  const ads = Array.from({ length: 40 }, (_, place) =>
    supervised(`ad-${place}`, place < 12 ? 'met' : place < 38 ? 'not-stated' : 'contradicted'),
  );
  const found = findIn(ads);
  const supervision = found.surveys.find(({ figure }) => figure.id === 'no-supervision-2021')!;

  it('bounds the share that goes without: those that deny it, and those that do not tell', () => {
    expect(supervision.lower).toMatchObject({ count: 2, of: 40 });
    expect(supervision.upper).toMatchObject({ count: 28, of: 40, share: 0.7 });
    expect(supervision.upperWithPartly).toMatchObject({ count: 28 });
    expect(supervision.counts).toEqual({ stated: 12, silent: 26, denied: 2 });
  });

  it.each(locales)('says so in words that subtract nothing (%s)', (locale) => {
    const sentence = surveySentences(found, locale)[1]!;
    for (const number of ['40', '12', '26', '2', '45']) expect(sentence).toContain(number);
    expect(sentence).toMatch(/Tallene måler ulike ting|Tala måler ulike ting|measure different things/);
  });
});

describe('distributions', () => {
  const sized = (
    id: string,
    extentMin: number | null,
    extentMax: number | null,
    score: number | null,
    band: number | null,
  ) => ad({ id, report: { contract: { ...contract, extentMin, extentMax }, score, band } });
  const found = findIn([
    sized('a', 50, 100, 10, 1),
    sized('b', 20, 20, 30, 2),
    sized('c', null, null, 100, 4),
    sized('d', 79.6, 79.6, null, null),
  ]);

  it('puts sizes in the classes of the district of 2017, by their smaller and larger end', () => {
    expect(found.extents.map(({ from, smallest, largest }) => [from, smallest.count, largest.count])).toEqual([
      [1, 1, 1],
      [21, 0, 0],
      [50, 1, 0],
      [80, 1, 2],
      [null, 1, 1],
    ]);
    expect(found.extents.map(({ district2017 }) => district2017)).toEqual([1, null, 3, 3, null]);
  });

  it('describes the scores', () => {
    expect(found.scores).toMatchObject({ scored: 3, summary: { lowest: 10, median: 30, highest: 100 } });
    expect(found.scores.bins.map(({ posts }) => posts)).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0, 1]);
    expect(found.scores.bands.map(({ share }) => share.count)).toEqual([1, 1, 0, 1, 1]);
  });
});

describe('groups', () => {
  const found = findIn([
    supervised('a', 'met', { portal: 'finn', datePosted: '2025-12-30', employerType: 'municipality' }),
    supervised('b', 'not-stated', { portal: 'finn' }),
    supervised('c', 'partly', { portal: 'nav', datePosted: 'i går' }),
  ]);

  it('are told by portal, year and employer, the unknown last', () => {
    expect(found.groups.portal.map(({ value, posts }) => [value, posts.count])).toEqual([
      ['finn', 2],
      ['nav', 1],
    ]);
    expect(found.groups.year.map(({ value }) => value)).toEqual(['2025', '2026']);
    expect(found.groups.employerType.map(({ value }) => value)).toEqual(['municipality', null]);
    expect(found.groups.portal[0]!.stated['regular-supervision']).toMatchObject({ count: 1, of: 2 });
  });
});

describe.each(locales)('tables and methods in %s', (locale) => {
  const found = findIn([
    supervised('a', 'met', { portal: 'finn' }),
    supervised('b', 'met', { portal: 'nav', report: { engineVersion: '2.0.0' } }),
    ad({ id: 'out', excluded: 'test' }),
    countReport(reportOf({ id: 'c' })),
  ]);
  const tables = findingsTables(found, locale);

  it('have as many cells as columns, named once', () => {
    for (const { columns, rows } of tables) {
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });
  it('leave out comparisons of one group', () => {
    const ids = tables.map(({ id }) => id);
    expect(ids).toContain('levels-by-portal');
    expect(ids).not.toContain('levels-by-language');
  });
  it('the paragraph states versions, counts, exclusions and that versions are mixed', () => {
    const text = methodsParagraph(found, locale);
    for (const part of ['1.0.0', '2.0.0', '(1)', 'Wilson', 'Likeverd']) expect(text).toContain(part);
    expect(text).toMatch(/blandet|blanda|mixed/);
    expect(text).not.toMatch(/undefined|null|mangler|missing/);
  });
});
