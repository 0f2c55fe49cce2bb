import { describe, expect, it } from 'vitest';
import { lightHalf } from '#src/library/projects/store-record';
import type { HarvestedAd } from '#src/library/projects/project';
import { everyAd, filterAds, sortAds, valuesOf, yearOf } from '#src/presentation/research/ads/filter-ads';
import { sampleRecord } from '../../library/projects/sample-record';

const ad = (id: string, change: Partial<HarvestedAd> = {}): HarvestedAd => ({
  ...lightHalf('p', sampleRecord({ id }), false),
  id,
  ...change,
});

const ads = [
  ad('a', { title: 'Åpen dør', employer: 'Granvik kommune', tags: ['rus', 'ny'], score: 20, portal: 'finn' }),
  ad('b', { title: 'Bli med', employer: null, excluded: 'prøve', score: null, portal: null }),
  ad('c', { title: 'Zebra', employer: 'Fjell sykehus', notes: 'ring Granvik', score: 80, portal: 'finn' }),
];
const ids = (some: readonly HarvestedAd[]): string => some.map(({ id }) => id).join('');

describe('a filter', () => {
  it('finds all words, wherever they stand', () => {
    expect(ids(filterAds(ads, { ...everyAd, text: 'GRANVIK' }))).toBe('ac');
    expect(ids(filterAds(ads, { ...everyAd, text: 'granvik rus' }))).toBe('a');
    expect(ids(filterAds(ads, { ...everyAd, text: ' ' }))).toBe('abc');
  });

  it('tells those that count from those left out', () => {
    expect(ids(filterAds(ads, { ...everyAd, standing: 'counted' }))).toBe('ac');
    expect(ids(filterAds(ads, { ...everyAd, standing: 'excluded' }))).toBe('b');
  });

  it('chooses by tag, and by pages that are no portal', () => {
    expect(ids(filterAds(ads, { ...everyAd, tag: 'ny' }))).toBe('a');
    expect(ids(filterAds(ads, { ...everyAd, portal: '' }))).toBe('b');
  });
});

describe('an order', () => {
  it('is that of the language, with Å after Z', () => {
    expect(ids(sortAds(ads, { by: 'title', descending: false }, 'nb'))).toBe('bca');
  });

  it('puts ads without the value last, whichever the direction', () => {
    expect(ids(sortAds(ads, { by: 'score', descending: false }, 'nb'))).toBe('acb');
    expect(ids(sortAds(ads, { by: 'score', descending: true }, 'nb'))).toBe('cab');
    expect(ids(sortAds(ads, { by: 'employer', descending: true }, 'nb')).at(-1)).toBe('b');
  });
});

it('offers what is in use, with how many there are of it', () => {
  expect(valuesOf(ads).portal).toEqual([
    { value: '', ads: 1 },
    { value: 'finn', ads: 2 },
  ]);
  expect(valuesOf(ads).tag.map(({ value }) => value)).toEqual(['ny', 'rus']);
});

it('takes the year from the ad, or from the reading where the ad gives words instead of a date', () => {
  expect(yearOf({ datePosted: '2024-05-01', readAt: '2026-01-01T00:00:00Z' })).toBe('2024');
  expect(yearOf({ datePosted: 'Snarest', readAt: '2026-01-01T00:00:00Z' })).toBe('2026');
});
