import { describe, expect, it } from 'vitest';
import { codingOfLabels, type LabelledAd } from '#src/research/coding/labelled-ad';

const ad: LabelledAd = {
  id: 'made-up-1',
  lang: 'nb',
  kind: 'peer-ad',
  title: 'Erfaringskonsulent',
  fields: { Stillingsprosent: '60 %' },
  text: 'Du får veiledning hver uke.',
  gold: {
    gate: 'yes',
    criteria: {
      'regular-supervision': { level: 'met', quotes: ['veiledning hver uke'] },
      'position-size': { level: 'partly', quotes: ['60 %'] },
      'not-alone': { level: null, quotes: ['words that are not there'] },
    },
    contract: { term: 'unstated', extentMin: 60, extentMax: 60 },
    supervision: { received: 'regular', given: false },
    flags: ['F1 control-tasks'],
  },
};

describe('codingOfLabels', () => {
  const coding = codingOfLabels(ad, 'labels');

  it('keeps levels, and finds the quotes in text and fields', () => {
    expect(coding.criteria).toEqual({
      'regular-supervision': { level: 'met', quotes: [{ quote: 'veiledning hver uke', start: 7, end: 26 }] },
      'position-size': { level: 'partly', quotes: [{ quote: '60 %', start: 0, end: 4, field: 'Stillingsprosent' }] },
      'not-alone': { level: null, quotes: [] },
    });
  });

  it('keeps facts, and what is not labelled is not coded', () => {
    expect(coding.facts).toEqual({
      term: 'unstated',
      extent: { min: 60, max: 60 },
      positions: null,
      supervisionReceived: 'regular',
      supervisionGiven: false,
    });
    expect([coding.duties, coding.flags]).toEqual([[], ['F1']]);
  });

  it('takes only facts of the contract from an ad that is not for a peer worker', () => {
    const other = codingOfLabels({ ...ad, gold: { ...ad.gold, gate: 'no' } }, 'labels');
    expect(other).toMatchObject({ criteria: {}, duties: null, flags: null });
    expect(other.facts).toMatchObject({ term: 'unstated', supervisionReceived: null, supervisionGiven: null });
  });

  it('refuses a label the codebook does not know', () => {
    const odd = { ...ad, gold: { ...ad.gold, duties: ['make-coffee'] } };
    expect(() => codingOfLabels(odd, 'labels')).toThrow('"duties.0" must be');
  });
});
