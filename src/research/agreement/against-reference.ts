import { factIds, type FactId } from '#src/research/coding/coding-items';
import { shareOf, type Share } from '#src/research/wilson-interval';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { categoriesOf, type Answers, type SingleItem } from './answers';
import { bootstrapIntervals, type BootstrapOptions, type Interval } from './bootstrap';
import { levelOrder } from './level-order';
import {
  confusionTable,
  levelScores,
  macroF1,
  type ConfusionTable,
  type Judged,
  type LevelScore,
} from './level-scores';
import type { TalliedUnits } from './ratings';
import { compareMarks, type MarkComparison } from './compare-marks';

/** What the engine may answer: the coded levels and two of its own, which are wrong wherever people coded a level. */
const readLevels = [...levelOrder, 'unclear', 'not-parsed'] as const;

export interface CriterionComparison {
  criterion: CriterionId;
  accuracy: Share;
  macroF1: number | null;
  macroF1Interval: Interval | null;
  levels: LevelScore[];
  table: ConfusionTable;
}

export interface FactComparison {
  fact: FactId;
  /** Extents count as the same within two points. */
  accuracy: Share;
  table: ConfusionTable;
}

export interface GateComparison {
  /** `yes` against `no`. Ads labelled `hybrid` are counted apart: reading one as yes or no is an error of kind. */
  precision: Share;
  recall: Share;
  f1: number | null;
  hybrid: Share;
  table: ConfusionTable;
}

export interface ReferenceComparison {
  /** Records that both the reference and the readings have, with the same text. */
  records: number;
  /** Records of the reference that were not read, or read from another text: not compared. */
  unread: number;
  otherText: number;
  gate: GateComparison;
  overall: {
    accuracy: Share;
    /** Mean over the criteria. */
    macroF1: number | null;
    /** Of what is labelled not stated, read as met or partly. */
    falseClaims: Share;
    /** Of what is not labelled contradicted, read as contradicted. */
    falseContradictions: Share;
    /** Read as unclear. */
    abstained: Share;
  };
  criteria: CriterionComparison[];
  facts: FactComparison[];
  duties: MarkComparison;
  flags: MarkComparison;
}

interface Pair {
  label: Answers;
  read: Answers;
}

/** How well readings, the engine's or a person's, find what a reference says. What the reference leaves out is not compared. */
export function compareWithReference(
  reference: readonly Answers[],
  readings: readonly Answers[],
  options: BootstrapOptions,
): ReferenceComparison {
  const byRecord = new Map(readings.map((one) => [one.recordId, one]));
  const found = reference.flatMap((label): Pair[] => {
    const read = byRecord.get(label.recordId);
    return read ? [{ label, read }] : [];
  });
  const pairs = found.filter(({ label, read }) => label.textHash === read.textHash);
  const judgedByCriterion = criteria.map(({ id }) => ({ criterion: id, judged: judgedOn(pairs, id) }));
  const compared = judgedByCriterion.map(({ criterion, judged }) => compareCriterion(criterion, judged, options));
  return {
    records: pairs.length,
    unread: reference.length - found.length,
    otherText: found.length - pairs.length,
    gate: compareGate(judgedOn(pairs, 'gate')),
    overall: {
      ...overallShares(judgedByCriterion.flatMap(({ judged }) => judged)),
      macroF1: mean(compared.map((one) => one.macroF1)),
    },
    criteria: compared,
    facts: factIds.map((fact) => compareFact(fact, judgedOn(pairs, fact))),
    duties: compareMarks(
      pairs.map(({ label, read }) => ({ label: label.duties, read: read.duties })),
      options,
    ),
    flags: compareMarks(
      pairs.map(({ label, read }) => ({ label: label.flags, read: read.flags })),
      options,
    ),
  };
}

function judgedOn(pairs: readonly Pair[], item: SingleItem): Judged[] {
  return pairs.flatMap(({ label, read }) => {
    const [labelled, answered] = categoriesOf([label, read], item);
    return labelled == null ? [] : [{ label: labelled, read: answered ?? 'not-parsed' }];
  });
}

function compareCriterion(
  criterion: CriterionId,
  judged: readonly Judged[],
  options: BootstrapOptions,
): CriterionComparison {
  const table = confusionTable(judged, levelOrder, readLevels);
  const levels = levelScores(table);
  const records = judged.map(({ label, read }) => [
    [(levelOrder as readonly string[]).indexOf(label), (readLevels as readonly string[]).indexOf(read)],
  ]);
  const { macro } = bootstrapIntervals(records, { macro: (units) => macroF1(levelScores(tableOf(units))) }, options);
  return {
    criterion,
    accuracy: accuracyOf(judged),
    macroF1: macroF1(levels),
    macroF1Interval: macro,
    levels,
    table,
  };
}

function tableOf(units: TalliedUnits): ConfusionTable {
  const counts = levelOrder.map(() => readLevels.map(() => 0));
  for (const { unit, times } of units) counts[unit[0]!]![unit[1]!]! += times;
  return { labels: levelOrder, readings: readLevels, counts };
}

function compareGate(judged: readonly Judged[]): GateComparison {
  const hybrids = judged.filter(({ label }) => label === 'hybrid');
  const others = judged.filter(({ label }) => label !== 'hybrid');
  const labelled = others.filter(({ label }) => label === 'yes');
  const read = others.filter((one) => one.read === 'yes').length;
  const both = labelled.filter((one) => one.read === 'yes').length;
  const kinds = ['yes', 'hybrid', 'no'];
  return {
    precision: shareOf(both, read),
    recall: shareOf(both, labelled.length),
    f1: labelled.length + read ? (2 * both) / (labelled.length + read) : null,
    hybrid: shareOf(hybrids.filter((one) => one.read === 'hybrid').length, hybrids.length),
    table: confusionTable(judged, kinds, kinds),
  };
}

function compareFact(fact: FactId, judged: readonly Judged[]): FactComparison {
  const labels = [...new Set(judged.map(({ label }) => label))].sort();
  const readings = [...new Set([...labels, ...judged.map(({ read }) => read)])];
  return { fact, accuracy: accuracyOf(judged), table: confusionTable(judged, labels, readings) };
}

function overallShares(judged: readonly Judged[]): Omit<ReferenceComparison['overall'], 'macroF1'> {
  const notStated = judged.filter(({ label }) => label === 'not-stated');
  const notContradicted = judged.filter(({ label }) => label !== 'contradicted');
  return {
    accuracy: accuracyOf(judged),
    falseClaims: shareOf(notStated.filter(({ read }) => read === 'met' || read === 'partly').length, notStated.length),
    falseContradictions: shareOf(
      notContradicted.filter(({ read }) => read === 'contradicted').length,
      notContradicted.length,
    ),
    abstained: shareOf(judged.filter(({ read }) => read === 'unclear').length, judged.length),
  };
}

function accuracyOf(judged: readonly Judged[]): Share {
  return shareOf(judged.filter(({ label, read }) => label === read).length, judged.length);
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
