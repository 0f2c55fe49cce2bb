import { describe, expect, it } from 'vitest';
import type { SavedAd } from '#src/library/ads/saved-ad';
import { newAd } from '#src/library/ads/merge-sighting';
import { buildSavedView } from '#src/presentation/build-saved-view';
import { compareRows } from '#src/presentation/library/compare/compare-rows';
import { daysUntil, deadlineWords } from '#src/presentation/library/deadline';
import { everySavedAd, filterSavedAds, sortSavedAds } from '#src/presentation/library/list/filter-saved-ads';
import { addressOf, routeOf } from '#src/presentation/library/route';
import { changesBetween } from '#src/presentation/report-views/changes';
import { met } from '../../library/ads/sample-ad';
import { reportOf } from '../sample-report';

const today = '2026-03-10';
const ad = (id: string, change: Partial<SavedAd> = {}): SavedAd => ({
  ...newAd(met(), id, `2026-03-0${id}T10:00:00.000Z`),
  ...change,
});

describe('a deadline in words', () => {
  it.each([
    ['2026-03-10', 'Frist i dag'],
    ['2026-03-11', 'Frist i morgen'],
    ['2026-03-15T23:59:00', 'Frist om 5 dager (15. mars 2026)'],
    ['2026-04-20', 'Frist 20. apr. 2026'],
    ['2026-03-09', 'Fristen gikk ut 9. mars 2026'],
    ['Snarest', 'Frist Snarest'],
    [null, 'Ingen frist'],
  ])('%s', (deadline, words) => expect(deadlineWords(deadline, today, 'nb')).toBe(words));

  it('is counted in whole days, over the change to summer time too', () => {
    expect(daysUntil('2026-04-10', '2026-03-10')).toBe(31);
  });
});

describe('saved ads', () => {
  const ads = [
    ad('1', { title: 'Ås', deadline: '2026-03-12', tags: ['nær'], summary: { gate: 'yes', score: 80, band: 4 } }),
    ad('2', { title: 'Bø', deadline: '2026-03-01', status: 'applied', notes: 'Ringe Kåre' }),
    ad('3', { title: 'Vik', deadline: null, archived: true }),
    ad('4', { title: 'Ytre', deadline: '2026-08-01', employer: null }),
  ];
  const idsOf = (some: readonly SavedAd[]): string => some.map(({ id }) => id).join(' ');

  it.each([
    [{}, '1 2 4'],
    [{ shelf: 'archived' }, '3'],
    [{ shelf: 'all' }, '1 2 3 4'],
    [{ status: 'applied' }, '2'],
    [{ tag: 'nær' }, '1'],
    [{ band: 4 }, '1'],
    [{ deadline: 'soon' }, '1'],
    [{ deadline: 'passed' }, '2'],
    [{ deadline: 'later' }, '4'],
    [{ deadline: 'none', shelf: 'all' }, '3'],
    [{ text: 'ringe KÅRE' }, '2'],
    [{ text: 'strandvik ås' }, '1'],
  ] as const)('that pass %j', (filter, ids) => {
    expect(idsOf(filterSavedAds(ads, { ...everySavedAd, ...filter }, today))).toBe(ids);
  });

  it.each([
    ['savedAt', '4 3 2 1'],
    ['deadline', '1 4 2 3'],
    ['title', '2 3 4 1'],
    ['score', '1 2 3 4'],
  ] as const)('by %s', (order, ids) => {
    expect(idsOf(sortSavedAds(ads, order, { today, locale: 'nb' }))).toBe(ids);
  });
});

describe('what changed', () => {
  const before = { posting: { validThrough: '2026-03-20' }, report: reportOf() };
  const criteria = {
    ...reportOf().criteria,
    'regular-supervision': { level: 'not-stated', confidence: 'high', evidence: [] } as const,
  };
  const contract = { ...reportOf().contract, term: 'temporary', basis: 'substitute' } as const;
  const after = {
    posting: {},
    report: reportOf({ contract, supervision: { received: 'none', given: true }, criteria } as never),
  };

  it('names contract and supervision first, in words', () => {
    expect(changesBetween(before, after, 'nb')).toEqual([
      { label: 'Ansettelse', before: 'Fast', after: 'Midlertidig (vikariat)' },
      { label: 'Veiledning til deg', before: 'Nevnt uten detaljer', after: 'Ikke nevnt' },
      { label: 'Søknadsfrist', before: '20. mars 2026', after: 'Ikke nevnt' },
      { label: 'Jevnlig veiledning til deg', before: 'Delvis nevnt', after: 'Ikke nevnt' },
    ]);
    expect(changesBetween(before, before, 'nb')).toEqual([]);
  });

  it('is said to be in the wording alone where nothing we read has changed', () => {
    const saved = ad('1');
    const reading = { textHash: 'x', posting: met().posting, reports: [met().report] };
    const earlier = { reading, sighting: saved.sightings[0]! };
    expect(buildSavedView({ kind: 'alike', ad: saved, before: earlier, now: met() }, 'en')).toMatchObject({
      state: 'alike',
      changes: { list: [], note: 'The wording has changed. What we read in it is the same.' },
      actions: [{ id: 'join' }, { id: 'save' }, { id: 'open' }],
    });
  });

  it('is told with where the ad was seen before', () => {
    const [first] = ad('1').sightings;
    const here = { ...first!, portal: null, url: null };
    const saved = { ...ad('1'), sightings: [first!, here] };
    const view = buildSavedView({ kind: 'saved', ad: saved, isFresh: false, here, before: null, now: met() }, 'nb');
    expect(view.said).toBe('Du lagret annonsen 1. mars 2026. Du har sett den før: finn.no, 1. mars 2026.');
  });

  it('a fault of the library is said, with a way to try again', () => {
    expect(buildSavedView({ kind: 'fault', fault: 'full' }, 'nn')).toMatchObject({
      state: 'fault',
      actions: [{ id: 'retry' }],
    });
  });
});

describe('a comparison', () => {
  const other = reportOf({ contract: { ...reportOf().contract, term: 'temporary' }, flags: [] });
  const first = { ad: ad('1'), report: reportOf() };
  const rows = compareRows([first, { ad: ad('2'), report: other }], today, 'nb');
  const row = (id: string) => rows.find((one) => one.id === id)!;

  it('tells where ads differ', () => {
    expect(rows.filter(({ isSame }) => !isSame).map(({ label }) => label)).toEqual(['Ansettelse', 'Verdt å snakke om']);
  });

  it('shows level and quotes of each criterion', () => {
    expect(row('permanent-position').cells[0]).toMatchObject({ level: 'met', quotes: [{ text: 'Fast, heltid 100%' }] });
    expect(row('role-training').cells[0]).toMatchObject({ words: ['Ikke nevnt'], quotes: [] });
  });

  it('leaves out what cannot be read', () => {
    const [facts] = compareRows([first, { ad: ad('2'), report: null }], today, 'nb');
    expect(facts!.cells[1]!.words).toEqual(['–']);
  });
});

it.each(['#/', '#/ad/a%2Fb', '#/compare/a,b'])('the address %s leads where it came from', (address) => {
  expect(addressOf(routeOf(address)!)).toBe(address);
});

it('an address that is none leads to the list, and the skip link nowhere', () => {
  expect(routeOf('#/compare/a')).toEqual({ kind: 'list' });
  expect(routeOf('#content')).toBeNull();
});
