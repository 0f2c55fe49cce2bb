import type { Report } from '#src/assessment/report';
import { maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';

/** An ad in the form of the labelled ads that reading is measured on, with the labels one person has corrected. */
export interface LabelledExample {
  id: string;
  lang: Report['language'];
  kind: 'peer-ad' | 'hybrid' | 'near-miss-ad';
  title: string;
  employer: string | null;
  fields: Record<string, string>;
  text: string;
  gold: {
    gate: Report['gate'];
    /** A level of null: nobody has judged it, so it is not measured. */
    criteria: Record<string, { level: 'not-stated' | null; quotes: string[] }>;
    contract: null;
    supervision: null;
    duties: null;
    flags: null;
  };
  notes: string;
}

const kinds = { yes: 'peer-ad', hybrid: 'hybrid', no: 'near-miss-ad' } as const;

/**
 * What a person called wrong, as an example to learn from. Only that is labelled: the rest nobody has looked at.
 * Contacts are hidden, and the wrong quotes stand in the notes.
 */
export function labelledExample(posting: Posting, report: Report): LabelledExample {
  const { title, text, fields, hiringOrganization } = maskPosting(posting);
  const judged = Object.entries(report.criteria);
  return {
    id: report.textHash.slice(0, 16),
    lang: report.language,
    kind: kinds[report.gate],
    title,
    employer: hiringOrganization ?? null,
    fields,
    text,
    gold: {
      gate: report.gate,
      criteria: Object.fromEntries(
        judged.map(([id, { dismissed }]) => [id, { level: dismissed ? 'not-stated' : null, quotes: [] }]),
      ),
      contract: null,
      supervision: null,
      duties: null,
      flags: null,
    },
    notes: [
      `Read by engine ${report.engineVersion}, rubric ${report.rubricVersion}. A person called these findings wrong:`,
      ...judged.flatMap(([id, { dismissed }]) =>
        dismissed
          ? [`${id}: ${dismissed.level} (${dismissed.evidence.map(wordsIn({ title, text, fields })).join(' | ')})`]
          : [],
      ),
    ].join('\n'),
  };
}

/** The labelled example as a file to take along. */
export function exampleFile(posting: Posting, report: Report): { name: string; content: string } {
  const example = labelledExample(posting, report);
  return { name: `likeverd-${example.id}.json`, content: `${JSON.stringify(example, null, 2)}\n` };
}

/** The quote as it stands in the masked posting: masking moves nothing. */
const wordsIn =
  (masked: Pick<Posting, 'title' | 'text' | 'fields'>) =>
  ({ start, end, field, rule }: Report['gateEvidence'][number]): string => {
    const place = field === undefined ? masked.text : field === 'title' ? masked.title : (masked.fields[field] ?? '');
    return `“${place.slice(start, end)}” by ${rule}`;
  };
