import { shareOf, type Share } from '#src/research/wilson-interval';
import { bootstrapIntervals, type BootstrapOptions, type Interval } from './bootstrap';
import { tallied, type Unit } from './ratings';
import { markF1, present } from './set-agreement';

export interface MarkComparison {
  /** Records of which the reference tells what is set. */
  records: number;
  precision: Share;
  recall: Share;
  /** Of all marks of all records together; null when nobody set any. */
  f1: number | null;
  interval: Interval | null;
  /** By mark, those that anyone set. */
  marks: { id: string; precision: Share; recall: Share; f1: number | null }[];
}

interface MarkedRecord {
  label: readonly string[] | null;
  read: readonly string[] | null;
}

/** How well marks such as duties are found, all together and one by one. */
export function compareMarks(records: readonly MarkedRecord[], options: BootstrapOptions): MarkComparison {
  const known = records.flatMap(({ label, read }) => (label === null ? [] : [{ label, read: read ?? [] }]));
  const ids = [...new Set(known.flatMap(({ label, read }) => [...label, ...read]))].sort();
  const units = known.map(({ label, read }) =>
    ids.map((id): Unit => [Number(label.includes(id)), Number(read.includes(id))]),
  );
  const { f1: interval } = bootstrapIntervals(units, { f1: (drawn) => markF1(drawn).value }, options);
  return {
    records: known.length,
    ...scoresOf(units.flat()),
    interval,
    marks: ids.map((id, place) => ({ id, ...scoresOf(units.map((ofRecord) => ofRecord[place]!)) })),
  };
}

function scoresOf(units: readonly Unit[]): { precision: Share; recall: Share; f1: number | null } {
  const labelled = units.filter(([label]) => label === present);
  const both = labelled.filter(([, read]) => read === present).length;
  return {
    precision: shareOf(both, units.filter(([, read]) => read === present).length),
    recall: shareOf(both, labelled.length),
    f1: markF1(tallied(units)).value,
  };
}
