import type { ReferenceComparison } from '#src/research/agreement/against-reference';
import type { CoderAgreement, Figure, MeasureId } from '#src/research/agreement/between-coders';
import type { Interval } from '#src/research/agreement/bootstrap';
import type { UndefinedReason } from '#src/research/agreement/coefficient';
import type { MarkComparison } from '#src/research/agreement/compare-marks';
import type { ConfusionTable } from '#src/research/agreement/level-scores';
import type { Share } from '#src/research/wilson-interval';
import { markdownTable } from './markdown-table';

const measures: readonly [MeasureId, string][] = [
  ['percent', 'agreement'],
  ['kappa', 'kappa'],
  ['kappaLinear', 'kappa, linear'],
  ['kappaQuadratic', 'kappa, quadratic'],
  ['alpha', 'alpha'],
  ['alphaOrdinal', 'alpha, ordinal'],
  ['ac1', 'AC1'],
  ['f1', 'F1'],
];

const reasons: Record<UndefinedReason, string> = {
  'no-pairs': 'not coded by two',
  'no-variation': 'one category only',
  'no-positives': 'nothing set',
};

/** Below this kappa the codebook (§4.6) advises to leave a criterion out of an analysis. */
const usableKappa = 0.6;

/** Agreement between coders as a Markdown table, with what to make of it. */
export function coderAgreementText({ coders, records, codedByOne, items }: CoderAgreement): string {
  const rows = items.map(({ item, figures }) => [
    item,
    String(figures.percent?.n ?? 0),
    ...measures.map(([id]) => figureText(figures[id])),
  ]);
  const weak = items.filter(({ kind, figures }) => kind === 'ordered' && (figures.kappa?.value ?? 1) < usableKappa);
  return [
    `## Between coders: ${coders.join(', ')}`,
    `${records} texts coded by at least two, ${codedByOne} by one alone. 95 % bootstrap intervals in brackets.`,
    markdownTable(['item', 'n', ...measures.map(([, name]) => name)], rows),
    weak.length > 0 &&
      `Kappa below ${usableKappa}: ${weak.map(({ item }) => item).join(', ')}. The codebook advises to leave such criteria out of an analysis.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The engine against a reference as Markdown tables. */
export function referenceText(comparison: ReferenceComparison, withTables: boolean): string {
  const { records, unread, otherText, gate, overall, criteria, facts, duties, flags } = comparison;
  const criteriaRows = criteria.map(({ criterion, accuracy, macroF1, macroF1Interval, levels }) => [
    criterion,
    String(accuracy.of),
    shareText(accuracy),
    numberText(macroF1, macroF1Interval),
    ...levels.map(({ f1 }) => numberText(f1, null)),
  ]);
  const levelRows = criteria.flatMap(({ criterion, levels }) =>
    levels
      .filter(({ precision, recall }) => precision.of || recall.of)
      .map(({ level, precision, recall, f1 }) => [
        criterion,
        level,
        shareText(precision),
        shareText(recall),
        numberText(f1, null),
      ]),
  );
  const levelNames = criteria[0]!.levels.map(({ level }) => level);
  const tables = withTables
    ? [...criteria.map(({ criterion, table }) => ({ name: criterion, table })), { name: 'gate', table: gate.table }]
    : [];
  return [
    '## The engine against the coders',
    `${records} records compared; ${unread} not read, ${otherText} read from another text. 95 % Wilson intervals in brackets, for F1 bootstrap intervals.`,
    markdownTable(
      ['', 'value'],
      [
        ['gate: precision', shareText(gate.precision)],
        ['gate: recall', shareText(gate.recall)],
        ['gate: F1', numberText(gate.f1, null)],
        ['gate: hybrids seen', shareText(gate.hybrid)],
        ['criteria: accuracy', shareText(overall.accuracy)],
        ['criteria: macro-F1', numberText(overall.macroF1, null)],
        ['criteria: false claims', shareText(overall.falseClaims)],
        ['criteria: false contradictions', shareText(overall.falseContradictions)],
        ['criteria: unclear', shareText(overall.abstained)],
        ...facts.map(({ fact, accuracy }) => [fact, shareText(accuracy)]),
        ['duties: F1', numberText(duties.f1, duties.interval)],
        ['flags: F1', numberText(flags.f1, flags.interval)],
      ],
    ),
    '### Criteria',
    markdownTable(
      ['criterion', 'n', 'accuracy', 'macro-F1', ...levelNames.map((level) => `F1 ${level}`)],
      criteriaRows,
    ),
    '### Levels',
    markdownTable(['criterion', 'level', 'precision', 'recall', 'F1'], levelRows, [0, 1]),
    '### Duties and flags',
    markdownTable(['', 'precision', 'recall', 'F1'], [...markRows(duties), ...markRows(flags)]),
    ...tables.flatMap(({ name, table }) => [`### ${name}: coded down, read across`, tableText(table)]),
  ].join('\n\n');
}

function markRows({ marks }: MarkComparison): string[][] {
  return marks.map(({ id, precision, recall, f1 }) => [
    id,
    shareText(precision),
    shareText(recall),
    numberText(f1, null),
  ]);
}

function tableText({ labels, readings, counts }: ConfusionTable): string {
  return markdownTable(
    ['', ...readings],
    labels.map((label, row) => [label, ...counts[row]!.map(String)]),
  );
}

function figureText(figure: Figure | undefined): string {
  if (!figure) return '';
  return figure.undefinedBecause
    ? `undefined: ${reasons[figure.undefinedBecause]}`
    : numberText(figure.value, figure.interval);
}

function numberText(value: number | null, interval: Interval | null): string {
  if (value === null) return '–';
  return interval ? `${value.toFixed(3)} [${interval.low.toFixed(2)}, ${interval.high.toFixed(2)}]` : value.toFixed(3);
}

function shareText({ count, of, share, low, high }: Share): string {
  return share === null ? '–' : `${count}/${of} = ${share.toFixed(3)} [${low!.toFixed(2)}, ${high!.toFixed(2)}]`;
}
