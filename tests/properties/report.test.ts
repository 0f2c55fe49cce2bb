import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse';
import { assess } from '#src/assessment/assess';
import { buildReport } from '#src/assessment/build-report';
import { standsInPosting } from '#src/assessment/checked-evidence';
import { postingOf } from '../support/read-text';

/** Sentences of ads, which a generator puts together in any order, with noise between them. */
const sentences = [
  'Vi søker erfaringskonsulent i fast 100 % stilling.',
  'Du får veiledning annenhver uke av ekstern veileder.',
  'Arbeidsoppgaver\n• følge brukere til NAV\n• lede en gruppe\n• ha samtaler én til én',
  'Stillinga er eit vikariat fram til 31. desember 2027.',
  'Vi kan dessverre ikke tilby veiledning.',
  'Du blir vår første erfaringskonsulent.',
  'You will have weekly one-to-ones with your line manager.',
  'Løn etter tariff, pensjon og forsikring.',
  'Egen erfaring med psykisk uhelse er et krav.',
  'Det stilles ikke krav til utdanning.',
  'Politiattest må fremlegges.',
  'Kontakt: avdelingsleder, telefon 900 00 000.',
];
const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('\u00AD', '\u00A0 ', '\n\n', '• ', 'f.eks. ', '50 % ', '🙂'),
);
const adText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sentences) }, { weight: 1, arbitrary: noise }), {
    maxLength: 14,
  })
  .map((parts) => parts.join('\n'));

describe('a report', () => {
  it('has evidence that is, letter for letter, what stands at its offsets', () => {
    fc.assert(
      fc.property(adText, (text) => {
        const posting = postingOf(text, { title: 'Erfaringskonsulent' });
        const report = assess(posting);
        const evidence = [
          ...report.gateEvidence,
          ...Object.values(report.criteria).flatMap((one) => one.evidence),
          ...Object.values(report.dutyEvidence).flat(),
          ...Object.values(report.flagEvidence).flat(),
        ];
        expect(evidence.filter((one) => !standsInPosting(posting, one))).toEqual([]);
        expect(report.trace.filter(({ detail }) => detail.includes('do not stand'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('makes no claim without a quote', () => {
    fc.assert(
      fc.property(adText, (text) => {
        const { criteria } = assess(postingOf(text, { title: 'Peer support worker' }));
        const bare = Object.entries(criteria).filter(
          ([, { level, evidence }]) => level !== 'not-stated' && !evidence.length,
        );
        expect(bare).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same, byte for byte, for the same posting', () => {
    fc.assert(
      fc.property(adText, (text) => {
        const posting = postingOf(text, { title: 'Erfaringskonsulent' });
        expect(JSON.stringify(assess(posting))).toBe(JSON.stringify(assess(structuredClone(posting))));
      }),
      { numRuns: 60 },
    );
  });

  it('has low <= score <= high, and no number where the ad is for somebody else', () => {
    fc.assert(
      fc.property(adText, fc.constantFrom('Erfaringskonsulent', 'Sykepleier', 'Kokk'), (text, title) => {
        const { gate, score, low, high } = assess(postingOf(text, { title }));
        const holds =
          gate === 'no' ? score === null && low === null && high === null : low! <= score! && score! <= high!;
        expect(holds).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

const statements = [
  'Du får jevnlig veiledning i gruppe.',
  'Du får en opplæringsplan for de første ukene.',
  'Vi har to erfaringskonsulenter fra før.',
  'Lønn etter tariff og pensjon i KLP.',
  'Egen erfaring med rus er et krav.',
  'Det er ikke krav om utdanning.',
];

const scoreOfAd = (lines: string[]): number =>
  assess(
    postingOf(['Vi søker erfaringskonsulent i fast 100 % stilling til teamet.', ...lines].join('\n'), {
      title: 'Erfaringskonsulent',
    }),
  ).score!;

it('is not scored lower for one more thing that is stated', () => {
  fc.assert(
    fc.property(fc.subarray(statements), fc.constantFrom(...statements), (some, more) => {
      expect(scoreOfAd([...some, more])).toBeGreaterThanOrEqual(scoreOfAd(some));
    }),
    { numRuns: 60 },
  );
});

it.each(['network', 'contract', 'duties', 'flags', 'supervision'] as const)(
  'lets the rest stand when reading %s fails',
  (name) => {
    const posting = postingOf('Vi søker erfaringskonsulent i fast 100 % stilling.', { title: 'Erfaringskonsulent' });
    const analysis = analyse(posting);
    Object.defineProperty(analysis.facts, name, {
      get() {
        throw new TypeError('broken on purpose');
      },
    });
    const report = buildReport(posting, analysis);
    expect(report.criteria['position-size']!.level).toBe(name === 'contract' ? 'unclear' : 'met');
  },
);

it('says in the trace which criterion failed, and that it is unclear', () => {
  const posting = postingOf('Vi søker erfaringskonsulent i fast 100 % stilling.', { title: 'Erfaringskonsulent' });
  const analysis = analyse(posting);
  Object.defineProperty(analysis.facts, 'network', {
    get() {
      throw new TypeError('broken on purpose');
    },
  });
  const report = buildReport(posting, analysis);
  expect(report.criteria['peer-network']).toEqual({ level: 'unclear', confidence: 'low', evidence: [] });
  expect(report.criteria['permanent-position']!.level).toBe('met');
  expect(report.trace).toContainEqual({ step: 'peer-network', detail: 'Failed: TypeError.' });
});
