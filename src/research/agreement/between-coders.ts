import type { Coding } from '#src/research/coding/coding';
import type { ItemId } from '#src/research/coding/coding-items';
import { answersOfCoding, categoriesOf, type Answers } from './answers';
import { bootstrapIntervals, type BootstrapOptions, type Interval } from './bootstrap';
import type { Coefficient } from './coefficient';
import { cohensKappa, linear, quadratic } from './cohens-kappa';
import { gwetsAc1 } from './gwets-ac1';
import { krippendorffsAlpha, nominal, ordinal } from './krippendorffs-alpha';
import { levelOrder } from './level-order';
import { percentAgreement } from './percent-agreement';
import { tallied, type TalliedUnits, type Unit } from './ratings';
import { scales, type Scale } from './scales';
import { markCategories, markF1 } from './set-agreement';

/** In the order tables show them. The three after `kappa`, and `alphaOrdinal`, are for ordered levels only. */
export const measureIds = [
  'percent',
  'kappa',
  'kappaLinear',
  'kappaQuadratic',
  'alpha',
  'alphaOrdinal',
  'ac1',
  'f1',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** A measure with a 95 % bootstrap interval; none where the measure is undefined in too many draws. */
export interface Figure extends Coefficient {
  interval: Interval | null;
}

export interface ItemAgreement {
  /** `all-criteria`: the levels of all criteria counted together. */
  item: ItemId | 'all-criteria';
  kind: Scale['kind'];
  /** Measures that do not apply to this kind of item are left out. */
  figures: Partial<Record<MeasureId, Figure>>;
}

export interface CoderAgreement {
  /** In alphabetical order. */
  coders: string[];
  /** Texts that at least two coded. */
  records: number;
  /** Texts that one coder alone coded. */
  codedByOne: number;
  items: ItemAgreement[];
}

/** How far coders of the same texts agree, item by item. Of a coder's codings of one text the last counts. */
export function agreementBetween(codings: readonly Coding[], options: BootstrapOptions): CoderAgreement {
  const coders = [...new Set(codings.map(({ coder }) => coder))].sort();
  const texts = new Map<string, (Answers | undefined)[]>();
  for (const coding of codings) {
    const key = `${coding.recordId} ${coding.textHash}`;
    const answers = texts.get(key) ?? coders.map(() => undefined);
    answers[coders.indexOf(coding.coder)] = answersOfCoding(coding);
    texts.set(key, answers);
  }
  const all = [...texts.values()];
  const shared = all.filter((answers) => answers.filter(Boolean).length >= 2);
  const allCriteria = (): ItemAgreement => {
    const levels = scales.filter(({ kind }) => kind === 'ordered').map((scale) => unitsOn(scale, shared).records);
    const records = shared.map((_, record) => levels.flatMap((ofCriterion) => ofCriterion[record]!));
    return figuresOf('all-criteria', 'ordered', { categories: levelOrder.length, records }, options);
  };
  return {
    coders,
    records: shared.length,
    codedByOne: all.length - shared.length,
    items: [
      allCriteria(),
      ...scales.map((scale) => figuresOf(scale.item, scale.kind, unitsOn(scale, shared), options)),
    ],
  };
}

/** A record's units stand together, so that the bootstrap draws them together. */
interface RecordUnits {
  categories: number;
  records: Unit[][];
}

function unitsOn(scale: Scale, texts: readonly (readonly (Answers | undefined)[])[]): RecordUnits {
  if (scale.kind === 'marks') {
    const records = texts.map((answers) =>
      scale.marks.map((mark) => answers.map((one) => markOf(one?.[scale.item] ?? null, mark))),
    );
    return { categories: markCategories.length, records };
  }
  const answered = texts.map((answers) => categoriesOf(answers, scale.item));
  const categories = scale.categories ?? [...new Set(answered.flat().filter((one) => one !== null))].sort();
  const records = answered.map((codes) => [codes.map((code) => (code === null ? null : categories.indexOf(code)))]);
  return { categories: categories.length, records };
}

const markOf = (set: readonly string[] | null, mark: string): number | null =>
  set === null ? null : Number(set.includes(mark));

function figuresOf(
  item: ItemAgreement['item'],
  kind: Scale['kind'],
  { categories, records }: RecordUnits,
  options: BootstrapOptions,
): ItemAgreement {
  const measures = measuresFor(kind, categories);
  const units = tallied(records.flat());
  const values = Object.fromEntries(
    Object.entries(measures).map(([id, measure]) => [id, (drawn: TalliedUnits) => measure(drawn).value]),
  );
  const intervals = bootstrapIntervals(records, values, options);
  const figures = Object.entries(measures).map(([id, measure]) => [
    id,
    { ...measure(units), interval: intervals[id] ?? null },
  ]);
  return { item, kind, figures: Object.fromEntries(figures) as ItemAgreement['figures'] };
}

type Measures = Partial<Record<MeasureId, (units: TalliedUnits) => Coefficient>>;

function measuresFor(kind: Scale['kind'], categories: number): Measures {
  return {
    percent: percentAgreement,
    kappa: (units) => cohensKappa(units),
    ...(kind === 'ordered' && {
      kappaLinear: (units: TalliedUnits) => cohensKappa(units, linear),
      kappaQuadratic: (units: TalliedUnits) => cohensKappa(units, quadratic),
    }),
    alpha: (units) => krippendorffsAlpha(units, categories, nominal),
    ...(kind === 'ordered' && {
      alphaOrdinal: (units: TalliedUnits) => krippendorffsAlpha(units, categories, ordinal),
    }),
    ac1: (units) => gwetsAc1(units, categories),
    ...(kind === 'marks' && { f1: markF1 }),
  };
}
