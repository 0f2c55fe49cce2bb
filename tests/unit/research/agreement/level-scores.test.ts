import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confusionTable, levelScores, macroF1, type Judged } from '#src/research/agreement/level-scores';

interface Figures {
  levels?: { precision: number; recall: number; f1: number; labelled: number }[];
  macroF1?: number;
}
const { categories, sets } = JSON.parse(readFileSync('tests/fixtures/agreement/independent-figures.json', 'utf8')) as {
  categories: number;
  sets: { units: [number, number][]; figures: Figures }[];
};
const compared = sets.flatMap(({ units, figures }) =>
  figures.levels ? [{ units, levels: figures.levels, macro: figures.macroF1! }] : [],
);
const levels = Array.from({ length: categories }, (_, level) => String(level));

describe('levelScores', () => {
  it.each(compared)('is what scikit-learn gives ($macro)', ({ units, levels: expected, macro }) => {
    const judged = units.map(([label, read]) => ({ label: String(label), read: String(read) }));
    const scores = levelScores(confusionTable(judged, levels, levels));
    expect(
      scores.map(({ precision, recall, f1 }) => ({
        precision: precision.share ?? 0,
        recall: recall.share ?? 0,
        f1: f1 ?? 0,
        labelled: recall.of,
      })),
    ).toEqual(
      expected.map((one) => Object.fromEntries(Object.entries(one).map(([k, v]) => [k, expect.closeTo(v, 10)]))),
    );
    expect(macroF1(scores)).toBeCloseTo(macro, 10);
  });

  it('counts an answer that no label has as a miss, not as a false claim', () => {
    const judged: Judged[] = [
      { label: 'met', read: 'met' },
      { label: 'met', read: 'unclear' },
    ];
    const table = confusionTable(judged, ['met', 'partly'], ['met', 'partly', 'unclear']);
    expect(table.counts).toEqual([
      [1, 0, 1],
      [0, 0, 0],
    ]);
    const [met, partly] = levelScores(table);
    expect([met!.precision.share, met!.recall.share, met!.f1]).toEqual([1, 0.5, 2 / 3]);
    expect([partly!.precision.share, partly!.f1]).toEqual([null, null]);
  });

  it('has no macro F1 without labels', () => {
    expect(macroF1(levelScores(confusionTable([], ['met'], ['met'])))).toBeNull();
  });
});
