import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { buildDoc } from '#src/analysis/text/doc';
import { claims } from '#src/analysis/weighing/claims';
import { featuresOf } from '#src/analysis/weighing/features';
import { weigh } from '#src/analysis/weighing/weigh';
import { weighedIn, weighedWith } from '#src/analysis/weighing/weighed-findings';
import trained from '#src/analysis/weighing/claim-weights.json';
import trainedPages from '#src/analysis/weighing/page-weights.json';
import trainedLevels from '#src/assessment/level-weights.json';
import { addRow, packRow, unpack, weighFeatures } from '#src/analysis/weighing/packed-weights';
import { digestOf } from '../../../scripts/weighing/digests';

const docOf = (text: string) => buildDoc(parsePostingInput({ id: 'w', title: 'Erfaringskonsulent', text }));
const likely = (claim: string, text: string): number => weigh(text)[claims.indexOf(claim)]!;

describe('weights', () => {
  it('were learnt from what now stands in the project', () => {
    expect(trained.examples, 'examples, claims or features have changed: run `npm run weights`').toBe(
      digestOf('claims'),
    );
    expect(trainedLevels.examples, 'examples, claims or features have changed: run `npm run weights -- levels`').toBe(
      digestOf('claims'),
    );
    expect(trainedPages.examples, 'pages or features have changed: run `npm run weights -- pages`').toBe(
      digestOf('pages'),
    );
  });

  it('have a row for each feature, and in it no more than a weight for each claim', () => {
    const { rowOf, starts, answers, counts, biases, steps } = unpack(trained);
    const features = trained.features.split('\n');
    expect(new Set(features).size).toBe(features.length);
    expect(rowOf.size).toBe(features.length);
    expect(starts).toHaveLength(features.length + 1);
    expect(starts.at(-1)).toBe(answers.length);
    expect(Math.max(...new Set(answers))).toBeLessThan(claims.length);
    expect(counts).not.toContain(0);
    expect(biases).toHaveLength(claims.length);
    expect(steps.every((step) => step > 0)).toBe(true);
  });

  it('are packed row by row, and unpacked as they were', () => {
    const rows = [
      [0, 3, 0, -6],
      [-1, 0, 0, 0],
      [0, 0, 0, 6],
    ];
    const packed = rows.map(packRow);
    const answers = packed.map((row) => row.answers).join('\n');
    const counts = packed.map((row) => row.counts).join('');
    const weights = unpack({ steps: [], biases: [], features: 'a\nb\nc', answers, counts });
    const unpacked = rows.map((_, row) => {
      const sums = new Int32Array(4);
      addRow(weights, row, sums);
      return [...sums];
    });
    expect(unpacked).toEqual(rows);
  });
});

describe('features of a text', () => {
  it('are its words, pieces of them, and pairs of words', () => {
    expect(featuresOf('Gå tur')).toEqual(
      new Set(['<gå>', '<gå', 'gå>', '<tur>', '<tu', 'tur', 'ur>', '<tur', 'tur>', 'gå tur']),
    );
  });

  it('do not tell one number from another, nor capitals', () => {
    expect(featuresOf('UKE 37')).toEqual(featuresOf('uke 52'));
  });

  it('are bounded for a word without end', () => {
    expect(featuresOf('a'.repeat(100_000)).size).toBeLessThan(200);
  });
});

describe('weighing', () => {
  it.each([
    [
      'network.secured',
      'Fire ganger i året reiser du bort for å være sammen med erfaringskonsulentene i de andre kommunene.',
    ],
    [
      'supervision.received-regular',
      'Every second Tuesday you sit down with an outside supervisor, and nothing of it reaches your manager.',
    ],
    ['team.only-one', 'Nokon med same jobb som du finst ikkje her; du blir den einaste.'],
    ['experienceDemand.required', 'Vi söker dig som själv har levt med missbruk och tagit dig ur det.'],
    ['duties.accompany-and-navigate', 'Du går med, når nogen skal til møde på jobcentret eller i retten.'],
  ])('finds %s in words that no list holds', (claim, text) => {
    expect(likely(claim, text)).toBeGreaterThan(0.4);
  });

  it.each([
    ['network.secured', 'Kommunen har et godt nettverk av fiberkabler.'],
    ['supervision.received-regular', 'Stillingsinnehaver gir veiledning til studenter hver uke.'],
    ['experienceDemand.required', 'Du har erfaring med regnskap og god kjennskap til Excel.'],
  ])('does not find %s where only its words stand', (claim, text) => {
    expect(likely(claim, text)).toBeLessThan(0.4);
  });

  it('counts the same features as are learnt from, each once', () => {
    const weights = unpack(trained);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('du', 'får', 'veiledning', 'Hver', '14', 'dag', 'peer', 'x-y', '!')),
        (words) => {
          const text = words.join(' ');
          expect(weigh(text)).toEqual(weighFeatures(weights, featuresOf(text)));
        },
      ),
    );
  });

  it('gives a likelihood for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const all = [...weigh(text)];
        expect(all).toHaveLength(claims.length);
        expect(all.every((one) => one >= 0 && one <= 1)).toBe(true);
      }),
    );
  });
});

describe('what is weighed in an ad', () => {
  const told = 'Nokon med same jobb som du finst ikkje her; du blir den einaste.';

  it('is one finding of low confidence with the sentence it stands in', () => {
    const [finding, ...others] = weighedIn(docOf(`Vi søkjer erfaringskonsulent.\n${told}\nSøk innan 1. mai.`), 'team');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'only-one', confidence: 'low', evidence: { rule: 'team.weighed-only-one' } });
    expect(told).toContain(finding!.evidence.quote);
  });

  it('is nothing in an ad that says nothing of it', () => {
    expect(weighedIn(docOf('Vi holder til i Storgata 4. Søk innen 1. mai.'), 'team')).toEqual([]);
  });

  it('takes a rule’s finding away where the sentence speaks of something else by all its words', () => {
    const text = 'Vi tilbyr gratis parkering og god kaffe.';
    const found = {
      kind: 'secured' as const,
      confidence: 'high' as const,
      evidence: { quote: 'gratis parkering', start: 10, end: 26, rule: 'network.test' },
    };
    expect(weighedWith(docOf(text), 'network', [found])).toEqual([]);
  });

  it('leaves findings in fields and titles alone', () => {
    const found = {
      kind: 'secured' as const,
      confidence: 'high' as const,
      evidence: { quote: 'x', start: 0, end: 1, field: 'Nettverk', rule: 'network.test' },
    };
    expect(weighedWith(docOf('Vi tilbyr god kaffe.'), 'network', [found])).toEqual([found]);
  });
});
