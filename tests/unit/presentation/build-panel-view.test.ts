import { describe, expect, it } from 'vitest';
import type { Report } from '#src/assessment/report';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { PanelView } from '#src/presentation/panel-view';
import { Locale } from '#src/presentation/strings/locale';
import { reportOf } from './sample-report';

const viewOf = (parts: Partial<Report> = {}, locale: Locale = 'nb') => buildPanelView(reportOf(parts), locale);
const noScore = { score: null, low: null, high: null, coverage: null, fit: null, band: null, criteria: {} };

describe('the panel of a report', () => {
  it.each(Locale.options)('is as agreed between background and page in %s', (locale) => {
    expect(PanelView.parse(viewOf({}, locale))).toEqual(viewOf({}, locale));
  });

  it.each<[string, Partial<Report>, string]>([
    ['a band', {}, 'Annonsen nevner mye av det dokumentene anbefaler'],
    [
      'two bands near their limit, the lower first',
      { band: 3, bandNeighbour: 2 },
      'Annonsen nevner mellom noe og mye av det dokumentene anbefaler',
    ],
    ['no band', { band: null }, 'Dette fant vi i annonsen'],
    [
      'another profession',
      { gate: 'hybrid', band: null, notices: ['hybrid'] },
      'En annen stilling, der egen erfaring er ønsket',
    ],
    [
      'no peer worker',
      { ...noScore, gate: 'no', notices: ['not-peer-work'] },
      'Ser ikke ut som en annonse for erfaringskonsulent',
    ],
    ['no text', { ...noScore, notices: ['unreadable'] }, 'Annonseteksten lot seg ikke lese'],
    ['the card only', { ...noScore, notices: ['card-only'] }, 'Bare tittelen er lest'],
  ])('says in one sentence what there is: %s', (_, parts, headline) => {
    expect(viewOf(parts).headline).toBe(headline);
  });

  it('shows every criterion once, and heavier ones first in each group', () => {
    const { groups } = viewOf();
    expect(groups.map(({ level }) => level)).toEqual(['met', 'partly', 'contradicted', 'unclear', 'not-stated']);
    expect(new Set(groups.flatMap(({ criteria }) => criteria.map(({ id }) => id))).size).toBe(18);
    for (const { criteria } of groups) {
      const weights = criteria.map(({ points }) => Number(points.match(/(\d+)\D*$/u)?.[1]));
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    }
  });

  it('shows a quote once, however many rules found it', () => {
    const partly = viewOf().groups[1]?.criteria[0];
    expect(partly?.quotes).toEqual([{ text: 'veiledning etter behov', start: 120, end: 142 }]);
  });

  it('says where a quote stood that is not in the text', () => {
    const met = viewOf().groups[0]?.criteria[0];
    expect(met?.quotes).toEqual([{ text: 'Fast, heltid 100%', place: 'fra faktalisten: Type ansettelse' }]);
  });

  it('says that a reading is in doubt, but not of what is not mentioned', () => {
    const doubts = viewOf().groups.map(({ level, criteria }) => [level, criteria[0]?.doubt !== undefined]);
    expect(Object.fromEntries(doubts)).toEqual({
      met: false,
      partly: true,
      contradicted: false,
      unclear: true,
      'not-stated': false,
    });
  });

  it('names each source document once, with its sections', () => {
    for (const { sources } of viewOf().groups.flatMap(({ criteria }) => criteria)) {
      const documents = sources.map((source) => source.split(':')[0]);
      expect(documents).toEqual([...new Set(documents)]);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('gives the number its interval, and says so where nothing is in doubt', () => {
    expect(viewOf().score).toMatchObject({ shown: '55', interval: 'Trolig mellom 46 og 63' });
    expect(viewOf({ low: 54.5, high: 54.5 }).score).toMatchObject({ interval: 'Ingen punkter er lest med tvil' });
  });

  it.each(['da', 'sv'] as const)('says in words that %s is newer', (language) => {
    const { notices, adLanguage } = viewOf({ language, band: null, notices: ['newer-language'] });
    expect(notices).toEqual(['Vi har lest færre annonser på dette språket. Les sitatene nøye.']);
    expect(adLanguage).toBe(language);
  });

  it.each<[Partial<Report>, PanelView['status']]>([
    [{ ...noScore, gate: 'no', notices: ['not-peer-work'] }, 'not-peer-work'],
    [{ ...noScore, notices: ['unreadable'] }, 'unreadable'],
  ])('shows neither number nor findings where there are none', (parts, status) => {
    expect(viewOf(parts)).toMatchObject({ status, score: null, groups: [], facts: [], duties: [], flags: [] });
  });

  it('writes contract and numbers as the language does', () => {
    const contract = {
      term: 'temporary',
      basis: 'substitute',
      prospectOfPermanent: true,
      extentMin: 37.5,
      extentMax: 80,
      hoursPerWeek: null,
      positions: 1,
    } as const;
    expect(viewOf({ contract }).facts.map(({ value }) => value)).toEqual([
      'Midlertidig (vikariat, mulighet for fast)',
      '37,5–80 %',
      '1',
      'Nevnt uten detaljer',
      'Ja',
    ]);
    expect(viewOf({ contract }, 'en').facts[1]).toEqual({ label: 'Size of the post', value: '37.5–80%' });
  });
});

describe('the report as text', () => {
  it('has the same sentences as the panel, the questions, and what the number does not mean', () => {
    const { plainText, headline, groups, meansNot } = viewOf();
    expect(plainText).toContain(`${headline}\n55 av 100. Trolig mellom 46 og 63.`);
    expect(plainText).toContain('«krever bachelorgrad»');
    expect(plainText).toContain('«Fast, heltid 100%» (fra faktalisten: Type ansettelse)');
    for (const { level, criteria } of groups) {
      for (const { name, ask } of criteria) {
        expect(plainText).toContain(name);
        expect(plainText.includes(ask)).toBe(level !== 'met');
      }
    }
    for (const text of meansNot) expect(plainText).toContain(text);
  });

  it('holds no number where there is none', () => {
    expect(viewOf({ ...noScore, gate: 'no', notices: ['not-peer-work'] }).plainText).not.toContain('av 100');
  });
});
