import { criteria } from '#src/rubric/criteria';
import { dimensions } from '#src/rubric/dimensions';
import { levels } from '#src/rubric/level';
import { datasetLevel, datasetLevels } from '../../dataset/dataset-level';
import { defineTable } from '../table';
import { confidences, confidenceIn, quotesOf } from './judgement-cells';

/** Long: for models and plots that want a row per judgement. */
export const criteriaTable = defineTable<(typeof criteria)[number]>({
  name: 'criteria',
  description: 'One row per assessed ad and criterion, with level and confidence. All criteria are there for every ad.',
  key: ['criterion'],
  rows: () => criteria,
  columns: [
    {
      name: 'criterion',
      type: 'string',
      required: true,
      description: 'Id of the criterion (codebook).',
      allowed: criteria.map(({ id }) => id),
      of: ({ id }) => id,
    },
    {
      name: 'criterion_number',
      type: 'string',
      required: true,
      description: 'C01 … C18, the order people see.',
      allowed: criteria.map(({ number }) => number),
      of: ({ number }) => number,
    },
    {
      name: 'theme',
      type: 'string',
      required: true,
      description: 'Theme the criterion belongs to.',
      allowed: dimensions.map(({ id }) => id),
      of: ({ dimension }) => dimension,
    },
    {
      name: 'level',
      type: 'string',
      required: true,
      description:
        'What the ad says. `not-stated` is the silence of an ad that was read; `not-parsed`: it was not read; `not-applicable`: it is not for a peer worker.',
      allowed: datasetLevels,
      of: ({ id }, { report }) => datasetLevel(report, id),
    },
    {
      name: 'confidence',
      type: 'string',
      description: 'How sure the reading is; empty where nothing was judged.',
      allowed: confidences,
      of: ({ id }, { report }) => confidenceIn(report, id),
    },
    {
      name: 'quotes',
      type: 'string',
      description: 'The words the level stands on, parted by “ | ”. Their places stand in the table `evidence`.',
      of: ({ id }, { report }) => quotesOf(report.criteria[id]?.evidence),
    },
    {
      name: 'dismissed_level',
      type: 'string',
      description: 'What was read, where a person called that wrong; the criterion then counts as not stated.',
      allowed: levels,
      of: ({ id }, { report }) => report.criteria[id]?.dismissed?.level ?? null,
    },
  ],
});
