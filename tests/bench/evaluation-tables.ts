import type { Disagreement, Evaluation, Share } from './evaluation';

/** Evaluations of one set of ads: of all of them, and of each language's. */
export interface MeasuredSet {
  name: string;
  columns: { language: string; engine: Evaluation; baseline: Evaluation | null }[];
}

const measures: [label: string, pick: (evaluation: Evaluation) => Share][] = [
  ['gate: precision', ({ gate }) => gate.precision],
  ['gate: recall', ({ gate }) => gate.recall],
  ['gate: F1', ({ gate }) => gate.f1],
  ['gate: hybrids seen', ({ gate }) => gate.hybrid],
  ['criteria: accuracy', ({ criteria }) => criteria.accuracy],
  ['criteria: macro-F1', ({ criteria }) => criteria.macroF1],
  ['criteria: false claims', ({ criteria }) => criteria.falseClaim],
  ['criteria: false contradictions', ({ criteria }) => criteria.falseContradiction],
  ['criteria: abstained', ({ criteria }) => criteria.abstained],
  ['contract: term', ({ facts }) => facts['contract.term']],
  ['contract: extent', ({ facts }) => facts['contract.extent']],
  ['contract: positions', ({ facts }) => facts['contract.positions']],
  ['supervision: received', ({ facts }) => facts['supervision.received']],
  ['supervision: given', ({ facts }) => facts['supervision.given']],
  ['duties: F1', ({ dutiesF1 }) => dutiesF1],
  ['flags: F1', ({ flagsF1 }) => flagsF1],
  ['evidence agrees with labels', ({ evidence }) => evidence.agrees],
];

/** The set as plain text: shares in per cent, the keyword baseline's beside each in brackets. */
export function formatSet({ name, columns }: MeasuredSet): string {
  const whole = columns[0]!;
  const heads = columns.map(({ language, engine }) => `${language} ${engine.ads}`);
  const rows = measures.map(([label, pick]) => [
    label,
    ...columns.map(({ engine, baseline }) => cell(pick(engine), baseline && pick(baseline))),
  ]);
  const criteria = Object.entries(whole.engine.perCriterion)
    .sort(([, a], [, b]) => (a.macroF1 ?? 0) - (b.macroF1 ?? 0))
    .map(([id, score]) => {
      const baseline = whole.baseline?.perCriterion[id];
      return [
        id,
        cell(score.accuracy, baseline?.accuracy),
        cell(score.macroF1, baseline?.macroF1),
        counts(score.falseClaims, baseline?.falseClaims),
        counts(score.falseContradictions, baseline?.falseContradictions),
      ];
    });
  const { badOffsets, claimsWithoutQuote } = whole.engine.evidence;
  return [
    `${name}: ${whole.engine.ads} ads; in per cent${whole.baseline ? ', keyword baseline in brackets' : ''}`,
    table(['', ...heads], rows),
    `offsets that do not give their quote: ${badOffsets}; claims without a quote: ${claimsWithoutQuote}`,
    '',
    table(['criterion', 'accuracy', 'macro-F1', 'false claims', 'false contradictions'], criteria),
  ].join('\n');
}

/** One line per disagreement, tab-separated. */
export function formatDisagreements(disagreements: Disagreement[]): string {
  return disagreements
    .map(({ about, ad, label, reading, words }) => [about, ad, `label=${label}`, `read=${reading}`, words].join('\t'))
    .join('\n');
}

/** How often each thing was misread, without the words: for ads that nobody may tune on. */
export function formatDisagreementCounts(disagreements: Disagreement[]): string {
  const tally = new Map<string, number>();
  for (const { about, label, reading } of disagreements) {
    const key = `${about}\tlabel=${label}\tread=${reading}`;
    if (!about.includes(' ')) tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  return [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, times]) => `${key}\t${times}`)
    .join('\n');
}

function cell(engine: Share, baseline: Share | undefined): string {
  return baseline === undefined || baseline === null ? percent(engine) : `${percent(engine)} (${percent(baseline)})`;
}

function counts(engine: number, baseline: number | undefined): string {
  return baseline === undefined ? String(engine) : `${engine} (${baseline})`;
}

function percent(share: Share): string {
  return share === null ? '—' : (100 * share).toFixed(1);
}

function table(head: string[], rows: string[][]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line.map((text, column) => (column ? text.padStart(widths[column]!) : text.padEnd(widths[0]!))).join('  '),
    )
    .join('\n');
}
