import type { Evidence } from '#src/posting/evidence';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { defineTable, type ColumnOf } from '../table';
import { quotesOf } from './judgement-cells';

interface Found {
  id: string;
  evidence: readonly Evidence[] | undefined;
}

export const dutiesTable = defineTable<Found>({
  name: 'duties',
  description: 'One row per assessed ad and duty that the ad gives the post. Ads that name none have no row.',
  key: ['duty'],
  rows: ({ report }) => report.duties.map((id) => ({ id, evidence: report.dutyEvidence[id] })),
  columns: foundColumns('duty', 'Id of the duty (codebook).', duties),
});

export const flagsTable = defineTable<Found>({
  name: 'flags',
  description: 'One row per assessed ad and thing to talk about that the ad raises. Neither a plus nor a minus.',
  key: ['flag'],
  rows: ({ report }) => report.flags.map((id) => ({ id, evidence: report.flagEvidence[id] })),
  columns: foundColumns('flag', 'F1 … F10 (codebook).', flags),
});

function foundColumns(name: string, description: string, registry: readonly { id: string }[]): ColumnOf<Found>[] {
  return [
    {
      name,
      type: 'string',
      required: true,
      description,
      allowed: registry.map(({ id }) => id),
      of: ({ id }) => id,
    },
    {
      name: 'quotes',
      type: 'string',
      description: 'The words it stands on, parted by “ | ”. Their places stand in the table `evidence`.',
      of: ({ evidence }) => quotesOf(evidence),
    },
  ];
}
