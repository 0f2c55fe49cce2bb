import { describe, expect, it } from 'vitest';
import { claims } from '#src/analysis/weighing/claims';
import { LabelledAd } from '#src/research/coding/labelled-ad';
import { exampleAd } from '../../../scripts/weighing/claim-examples';

const sentences = ['Du følger folk til legen.', 'Du lager middag sammen med dem.', 'Kontoret ligger ved elva.'];

/** For each sentence whether the ad's label says that it names a task, and that it leaves the role undefined. */
function answersOf(level: string | null, quotes: readonly string[], gate = 'yes'): [unknown, unknown][] {
  const ad = LabelledAd.parse({
    id: 'x1-001',
    lang: 'nb',
    kind: 'peer-ad',
    title: 'Erfaringskonsulent',
    fields: {},
    text: sentences.join('\n'),
    gold: { gate, criteria: level === 'no label' ? {} : { 'role-description': { level, quotes } } },
  });
  return exampleAd(ad).sentences.map(({ answers }) => [
    answers[claims.indexOf('role.task')],
    answers[claims.indexOf('role.undefined-role')],
  ]);
}

describe('what the label of an ad’s tasks tells of its sentences', () => {
  const [first, second] = sentences as [string, string];

  it('of many tasks some are quoted: the others may be tasks too', () => {
    expect(answersOf('met', [first])).toEqual([
      [true, false],
      [null, false],
      [null, false],
    ]);
  });

  it('of few tasks all are quoted, beside aims: the others are none', () => {
    expect(answersOf('partly', [second])).toEqual([
      [false, false],
      [null, false],
      [false, false],
    ]);
    expect(answersOf('not-stated', [])).toEqual(sentences.map(() => [false, false]));
  });

  it('what leaves the role undefined is quoted, and tasks beside it are not', () => {
    expect(answersOf('contradicted', [first])).toEqual([
      [null, true],
      [null, false],
      [null, false],
    ]);
  });

  it('what is a task of somebody else’s job nobody noted', () => {
    expect(answersOf('no label', [], 'no').map(([task]) => task)).toEqual([null, null, null]);
  });
});
