import type { Report } from '#src/assessment/report';
import { criteria } from '#src/rubric/criteria';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { datasetLevel, datasetLevels, readingExtent } from '../../dataset/dataset-level';
import { columnName, defineTable, type AssessedAd } from '../table';
import { factColumns, originColumns, reportColumns } from './ad-columns';
import { always, oneOf, text, yesNo, type AdColumn } from './column-kinds';
import { confidences, confidenceIn, quotesOf } from './judgement-cells';

/** Duties and flags are looked for in ads for peer workers that could be read. */
const ifLookedFor = (report: Report, found: boolean): boolean | null =>
  report.gate === 'no' || readingExtent(report) === 'not-parsed' ? null : found;

const dutyColumns = duties.map(({ id, names, covers }) =>
  yesNo(
    `duty_${columnName(id)}`,
    `${names.en}. ${covers} Empty where the ad was not read or is not for a peer worker.`,
    ({ report }) => ifLookedFor(report, report.duties.includes(id)),
  ),
);

const flagColumns = flags.map(({ id, names }) =>
  yesNo(
    `flag_${id.toLowerCase()}`,
    `${names.en}: something to talk about, neither a plus nor a minus. Empty as for duties.`,
    ({ report }) => ifLookedFor(report, report.flags.includes(id)),
  ),
);

const criterionColumns = criteria.flatMap(({ id, number, names }): AdColumn[] => {
  const name = columnName(id);
  const about = `${number} ${names.en}`;
  return [
    always(
      oneOf(
        datasetLevels,
        text(name, `${about}: level.`, ({ report }) => datasetLevel(report, id)),
      ),
    ),
    oneOf(
      confidences,
      text(`${name}_confidence`, `${about}: how sure the reading is; empty where nothing was judged.`, ({ report }) =>
        confidenceIn(report, id),
      ),
    ),
    text(`${name}_quotes`, `${about}: the words it stands on, parted by “ | ”.`, ({ report }) =>
      quotesOf(report.criteria[id]?.evidence),
    ),
  ];
});

const remarkColumns: readonly AdColumn[] = [
  text('tags', 'The researcher’s tags, parted by “ | ”.', ({ record }) => record.tags.join(' | ')),
  text('notes', 'The researcher’s notes.', ({ record }) => record.notes),
  text('excluded', 'Why the ad does not count; empty when it does.', ({ record }) => record.excluded),
];

/** Wide: everything about an ad on one row. */
export const adsTable = defineTable<AssessedAd>({
  name: 'ads',
  description:
    'One row per assessed ad: where it came from, score, facts, and for each criterion level, confidence and quotes.',
  key: [],
  columns: [
    ...originColumns,
    ...reportColumns,
    ...factColumns,
    ...dutyColumns,
    ...flagColumns,
    ...criterionColumns,
    ...remarkColumns,
  ],
  rows: (ad) => [ad],
});
