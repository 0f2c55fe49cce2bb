import type { Report } from '#src/assessment/report';
import type { Evidence } from '#src/posting/evidence';
import { defineTable } from '../table';

const kinds = ['gate', 'criterion', 'dismissed', 'duty', 'flag'] as const;

interface Quote {
  kind: (typeof kinds)[number];
  /** Of the criterion, duty or flag; `gate` for the gate. */
  id: string;
  number: number;
  evidence: Evidence;
}

export const evidenceTable = defineTable<Quote>({
  name: 'evidence',
  description: 'One row per quote: the words a level, duty, flag or the gate stands on, with their place in the ad.',
  key: ['about', 'about_id', 'quote_number'],
  rows: ({ report }) => quotesIn(report),
  columns: [
    {
      name: 'about',
      type: 'string',
      required: true,
      description: 'What the quote is evidence of. `dismissed`: of a finding that a person called wrong.',
      allowed: kinds,
      of: ({ kind }) => kind,
    },
    {
      name: 'about_id',
      type: 'string',
      required: true,
      description: 'Id of the criterion, duty or flag; `gate` for the gate.',
      of: ({ id }) => id,
    },
    {
      name: 'quote_number',
      type: 'integer',
      required: true,
      description: 'Counts the quotes for one thing, from 1.',
      of: ({ number }) => number,
    },
    {
      name: 'quote',
      type: 'string',
      description: 'The words, contact persons masked.',
      of: ({ evidence }) => evidence.quote,
    },
    {
      name: 'start',
      type: 'integer',
      required: true,
      description: 'Where the quote begins, in UTF-16 units from 0, in the text or in the fact named by `field`.',
      of: ({ evidence }) => evidence.start,
    },
    {
      name: 'end',
      type: 'integer',
      required: true,
      description: 'Where the quote ends; the unit at this place is not part of it.',
      of: ({ evidence }) => evidence.end,
    },
    {
      name: 'field',
      type: 'string',
      description: 'Label of the portal’s fact the words stand in, or `title`; empty where they stand in the text.',
      of: ({ evidence }) => evidence.field ?? null,
    },
    {
      name: 'section',
      type: 'string',
      description: 'Kind of section the words stand in, when it was recognised.',
      of: ({ evidence }) => evidence.section ?? null,
    },
    {
      name: 'rule',
      type: 'string',
      required: true,
      description: 'Id of the rule that found the words.',
      of: ({ evidence }) => evidence.rule,
    },
  ],
});

function quotesIn({ gateEvidence, criteria, dutyEvidence, flagEvidence }: Report): Quote[] {
  const quotes = (kind: Quote['kind'], id: string, all: readonly Evidence[]): Quote[] =>
    all.map((evidence, index) => ({ kind, id, number: index + 1, evidence }));
  const judged = Object.entries(criteria);
  return [
    ...quotes('gate', 'gate', gateEvidence),
    ...judged.flatMap(([id, { evidence }]) => quotes('criterion', id, evidence)),
    ...judged.flatMap(([id, { dismissed }]) => quotes('dismissed', id, dismissed?.evidence ?? [])),
    ...Object.entries(dutyEvidence).flatMap(([id, evidence]) => quotes('duty', id, evidence)),
    ...Object.entries(flagEvidence).flatMap(([id, evidence]) => quotes('flag', id, evidence)),
  ];
}
