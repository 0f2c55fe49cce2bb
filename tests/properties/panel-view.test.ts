import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';

import { buildPanelView } from '#src/presentation/build-panel-view';
import { headlineOf } from '#src/presentation/headline';
import { PanelView } from '#src/presentation/panel-view';
import { Locale } from '#src/presentation/strings/locale';
import { toolbarState } from '#src/presentation/toolbar';
import { readLabelledAds } from '../bench/labelled-ad';
import { postingOf } from '../support/read-text';

const postings = readLabelledAds('tests/fixtures/frozen').map(({ text, title, fields }) =>
  postingOf(text, { title, fields }),
);

describe.each(Locale.options)('the panel of any ad, in %s', (locale) => {
  const views = postings.map((posting) => {
    const report = assess(posting);
    return { posting, report, view: buildPanelView(report, locale) };
  });

  it('is as agreed between background and page, and the same each time', () => {
    for (const { report, view } of views) {
      expect(PanelView.parse(view)).toEqual(view);
      expect(buildPanelView(report, locale)).toEqual(view);
    }
  });

  it('says every sentence in full', () => {
    const unfinished = /undefined|null|NaN|\[object|(?:\s{2}|\s[.,;:!?])$/u;
    for (const { view } of views) {
      const sentences = [view.headline, ...view.notices, view.madeWith, ...view.facts.map(({ value }) => value)];
      expect(sentences.filter((sentence) => sentence === '' || unfinished.test(sentence))).toEqual([]);
    }
  });

  it('has quotes that stand in the ad, and something said for every claim', () => {
    for (const { posting, view } of views) {
      for (const { level, criteria } of view.groups) {
        for (const { id, quotes } of criteria) {
          expect({ id, level, quoted: quotes.length > 0 }).toEqual({ id, level, quoted: level !== 'not-stated' });
        }
        const inText = criteria.flatMap(({ quotes }) => quotes).filter(({ start }) => start !== undefined);
        expect(inText.map(({ start, end }) => posting.text.slice(start, end))).toEqual(inText.map(({ text }) => text));
      }
    }
  });

  it('puts no bare number in the toolbar', () => {
    for (const { report } of views) {
      const { badge, title } = toolbarState(report, locale);
      expect(badge !== '').toBe(report.gate !== 'no' && report.band !== null);
      expect(badge === '' || title.startsWith(headlineOf(report, locale))).toBe(true);
    }
  });
});
