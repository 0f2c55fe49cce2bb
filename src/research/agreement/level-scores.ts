import { shareOf, type Share } from '#src/research/wilson-interval';

/** What a reader said of one record where the reference says `label`. */
export interface Judged {
  label: string;
  read: string;
}

export interface LevelScore {
  level: string;
  /** Of the records read so, the share that are labelled so. */
  precision: Share;
  /** Of the records labelled so, the share that are read so. */
  recall: Share;
  /** 2 × hits / (read + labelled); null when there is neither. */
  f1: number | null;
}

/** Rows are labels, columns readings, cells counts; every category has its row and column. */
export interface ConfusionTable {
  labels: readonly string[];
  readings: readonly string[];
  counts: readonly (readonly number[])[];
}

/** `readings` may hold categories that no label has, such as a program's `unclear`. */
export function confusionTable(
  judged: readonly Judged[],
  labels: readonly string[],
  readings: readonly string[],
): ConfusionTable {
  const counts = labels.map((label) =>
    readings.map((reading) => judged.filter((one) => one.label === label && one.read === reading).length),
  );
  return { labels, readings, counts };
}

/** Precision, recall and F1 of every label, in the order of the table's rows. */
export function levelScores({ labels, readings, counts }: ConfusionTable): LevelScore[] {
  return labels.map((level, row) => {
    const column = readings.indexOf(level);
    const hits = counts[row]![column] ?? 0;
    const labelled = counts[row]!.reduce((sum, count) => sum + count, 0);
    const read = counts.reduce((sum, countsOfRow) => sum + (countsOfRow[column] ?? 0), 0);
    return {
      level,
      precision: shareOf(hits, read),
      recall: shareOf(hits, labelled),
      f1: read + labelled ? (2 * hits) / (read + labelled) : null,
    };
  });
}

/** Mean F1 of the levels that occur among the labels, each counting the same however rare; null when none does. */
export function macroF1(scores: readonly LevelScore[]): number | null {
  const known = scores.flatMap(({ f1, recall }) => (f1 === null || !recall.of ? [] : [f1]));
  return known.length ? known.reduce((sum, f1) => sum + f1, 0) / known.length : null;
}
