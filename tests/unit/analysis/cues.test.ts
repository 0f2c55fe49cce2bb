import { describe, expect, it } from 'vitest';
import { statedBySentence, sumUpCues } from '#src/analysis/cues/cue-summary';
import {
  adChancesOf,
  adLevels,
  adNumbersOf,
  chancesOf,
  classesIn,
  decodeWeights,
  encodeWeights,
} from '#src/analysis/cues/cue-weights';
import { featuresOf } from '#src/analysis/cues/sentence-features';
import { trainedAdWeights, trainedCues } from '#src/analysis/cues/trained-cues';
import { readCues } from '#src/analysis/facts/cues';
import { buildDoc } from '#src/analysis/text/doc';
import { assess } from '#src/assessment/assess';
import { weighCues, weighedLevel } from '#src/assessment/weigh-cues';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { criteria } from '#src/rubric/criteria';
import { notStated } from '#src/rubric/verdict';
import type { Facts } from '#src/analysis/facts/facts';

const postingOf = (text: string) => parsePostingInput({ id: 'ad', title: 'Erfaringskonsulent', fields: {}, text });
const sentenceOf = (text: string) => buildDoc(postingOf(text)).sentences.at(-1)!;

describe('what a sentence shows', () => {
  it('is its words, neighbours, section and word classes', () => {
    const features = featuresOf(sentenceOf('Vi tilbyr\n• Hjelp fra lederen din'), ['leader', 'peer']);
    expect([...features]).toEqual(expect.arrayContaining(['whjelp', 'bhjelp fra', 'shjelp ledere', 'B', 'Soffer']));
    expect(features).toContain('cleader');
    expect(features).toContain('Cleader offer');
    expect(features).not.toContain('cpeer');
  });

  it('takes every number for the same, and of a long word only its beginning', () => {
    const features = featuresOf(sentenceOf('Du er her i 14 uker med fagkollegaer.'), []);
    expect(features).toContain('w#');
    expect(features).toContain('wfagkol');
    expect(features).toContain('pfagk');
  });
});

describe('the weights', () => {
  it('come back from their text as they went in, to the nearest step', () => {
    const weights = new Map([
      ['wfast', [0, 1.1, 53, -0.6]],
      ['bdu får', [2, 0.75]],
      ['wlite', [1, 0.05]],
    ]);
    expect(decodeWeights(encodeWeights(weights))).toEqual(
      new Map([
        ['bdu får', [2, 0.75]],
        ['wfast', [0, 1, 53, -0.5]],
      ]),
    );
  });

  it('name the word classes they need', () => {
    expect(classesIn(['cleader', 'Cleader offer', 'Cyou none', 'wcare'])).toEqual(['leader', 'you']);
  });

  it('add up to the chance of each level', () => {
    const features = new Map([['wa', [0, 2]]]);
    const [first, second] = chancesOf(new Set(['wa', 'wunknown']), {
      criteria: [],
      bias: [-2, 0],
      features,
      classes: [],
    });
    expect(first).toBeCloseTo(0.5);
    expect(second).toBeCloseTo(0.5);
  });

  it('know every criterion of the codebook', () => {
    const ids = criteria.map(({ id }) => id);
    expect(trainedCues().criteria).toEqual(ids);
    expect(Object.keys(trainedAdWeights)).toEqual(ids);
    for (const ofLevels of Object.values(trainedAdWeights)) {
      expect(ofLevels.map((numbers) => numbers.length)).toEqual(adLevels.map(() => 1 + 8 + adLevels.length));
    }
  });
});

describe('what the sentences of an ad show together', () => {
  it('is the strongest of each level, and how many there are', () => {
    const summary = sumUpCues([
      [0, 0.5, 0],
      [0, 0.9, 0],
    ]);
    expect(summary[1]).toBeCloseTo(Math.log(0.901 / 0.101));
    expect(statedBySentence(summary)).toBeCloseTo(Math.log(0.901 / 0.101));
    expect(summary[5]).toBeCloseTo(1.4);
  });

  it('is silence where there is no sentence', () => {
    expect(statedBySentence(sumUpCues([]))).toBeLessThan(-6);
  });
});

describe('the weighing', () => {
  const summary = (stated: number) => [-6, stated, -6, stated, 0, 1, 0, 1];

  it('needs a level to be four times as likely as silence', () => {
    expect(weighedLevel([0.15, 0.05, 0.8, 0], summary(2))).toBe('met');
    expect(weighedLevel([0.25, 0.05, 0.7, 0], summary(2))).toBe('not-stated');
  });

  it('reads nothing into an ad in which no sentence says it, however common it is', () => {
    expect(weighedLevel([0.01, 0, 0.99, 0], summary(-1))).toBe('not-stated');
  });

  it('leaves alone what a rule found, and works without cues', () => {
    const found = { ...notStated(), level: 'partly' as const };
    expect(weighCues('peer-network', found, { cues: {} } as Facts)).toBe(found);
    const facts = {
      get cues(): never {
        throw new Error('not read');
      },
    } as unknown as Facts;
    const silent = notStated();
    expect(weighCues('peer-network', silent, facts)).toBe(silent);
  });

  it('gives chances that add up to 1', () => {
    const numbers = adNumbersOf(summary(1), 'not-stated');
    const chances = adChancesOf(numbers, trainedAdWeights['peer-network']!);
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it('shows the sentence it took a level from, marked as weighed and not as a rule', () => {
    const text =
      'Vi trenger en kollega til.\nHver mandag setter sjefen av en time til å høre hvordan du har det på jobb.';
    const cues = readCues(buildDoc(postingOf(text)));
    const [, met] = cues['leader-support']!.strongest;
    expect(met?.[0]?.quote).toContain('setter sjefen av en time');
    expect(met?.[0]?.rule).toBe('cues.leader-support');
    expect(statedBySentence(cues['leader-support']!.summary)).toBeGreaterThan(
      statedBySentence(cues['position-size']!.summary),
    );
  });

  it('reads the same ad the same way again', () => {
    const posting = postingOf('Du følges opp av en som har gjort jobben før.\nLønn etter avtale.');
    expect(assess(posting)).toEqual(assess(posting));
  });
});
