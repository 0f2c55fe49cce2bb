import { defineTable } from '../table';

const parts = ['title', 'text', 'field'] as const;

interface Part {
  number: number;
  part: (typeof parts)[number];
  field: string | null;
  content: string;
}

/** Only in datasets whose maker chose to hand on the texts. */
export const textsTable = defineTable<Part>({
  name: 'texts',
  description: 'The ads in full, contact persons masked: the texts that `start` and `end` of the evidence count in.',
  key: ['part_number'],
  rows: ({ record: { posting } }) => [
    { number: 1, part: 'title', field: null, content: posting.title },
    { number: 2, part: 'text', field: null, content: posting.text },
    ...Object.entries(posting.fields).map(([field, content], index): Part => ({
      number: index + 3,
      part: 'field',
      field,
      content,
    })),
  ],
  columns: [
    {
      name: 'part_number',
      type: 'integer',
      required: true,
      description: 'Counts the parts of an ad, from 1.',
      of: ({ number }) => number,
    },
    {
      name: 'part',
      type: 'string',
      required: true,
      description: 'Title, body, or one of the portal’s facts.',
      allowed: parts,
      of: ({ part }) => part,
    },
    {
      name: 'field',
      type: 'string',
      description: 'Label of the portal’s fact; empty for title and body.',
      of: ({ field }) => field,
    },
    { name: 'content', type: 'string', description: 'The words.', of: ({ content }) => content },
  ],
});
