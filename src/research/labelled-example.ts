import type { Level, Report } from '#src/assessment/report';
import type { Evidence } from '#src/posting/evidence';
import { wordsAt } from '#src/posting/find-words';
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
    criteria: Record<string, { level: Level | null; quotes: string[] }>;
    contract: null;
    supervision: null;
    duties: null;
    flags: null;
    /** Flags that the ad does not give reason for. The other flags nobody has judged. */
    notFlags: string[];
  };
  notes: string;
}

const kinds = { yes: 'peer-ad', hybrid: 'hybrid', no: 'near-miss-ad' } as const;

/**
 * What a person called wrong, as an example to learn from. Only that is labelled: the rest nobody has looked at.
 * Contacts are hidden (masking moves no words), and the wrong quotes stand in the notes.
 */
export function labelledExample(posting: Posting, report: Report): LabelledExample {
  const masked = maskPosting(posting);
  const { title, text, fields, hiringOrganization } = masked;
  const judged = Object.entries(report.criteria);
  const wrongFlags = Object.entries(report.dismissedFlags ?? {});
  const found = (id: string, as: string, evidence: readonly Evidence[]): string =>
    `${id}: ${as} (${evidence.map((one) => `“${wordsAt(masked, one)}” by ${one.rule}`).join(' | ')})`;
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
        judged.map(([id, { level, evidence, dismissed }]) => [
          id,
          { level: dismissed ? level : null, quotes: dismissed ? evidence.map((one) => wordsAt(masked, one)) : [] },
        ]),
      ),
      contract: null,
      supervision: null,
      duties: null,
      flags: null,
      notFlags: wrongFlags.map(([id]) => id),
    },
    notes: [
      `Read by engine ${report.engineVersion}, rubric ${report.rubricVersion}. A person called these findings wrong:`,
      ...judged.flatMap(([id, { dismissed }]) => (dismissed ? [found(id, dismissed.level, dismissed.evidence)] : [])),
      ...wrongFlags.map(([id, evidence]) => found(id, 'flag', evidence)),
    ].join('\n'),
  };
}

/** The labelled example as a file to take along. */
export function exampleFile(posting: Posting, report: Report): { name: string; content: string } {
  const example = labelledExample(posting, report);
  return { name: `likeverd-${example.id}.json`, content: `${JSON.stringify(example, null, 2)}\n` };
}
