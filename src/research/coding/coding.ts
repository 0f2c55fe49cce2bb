import * as z from 'zod/mini';
import { Gate } from '#src/assessment/report';
import { Evidence } from '#src/posting/evidence';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { codedLevels } from '#src/rubric/level';

/** The words a coder stands on; offsets as in `posting/evidence`. */
export const CodedQuote = z.pick(Evidence, { quote: true, start: true, end: true, field: true });
export type CodedQuote = z.infer<typeof CodedQuote>;

const CodedCriterion = z.object({
  /** Null: the coder could not settle it, or labels of several coders differed. It counts as not coded. */
  level: z.nullable(z.enum(codedLevels)),
  quotes: z.array(CodedQuote),
});
export type CodedCriterion = z.infer<typeof CodedCriterion>;

/** Per cent of a full-time post; a null end is not stated. */
const Extent = z.object({ min: z.nullable(z.number()), max: z.nullable(z.number()) });
export type Extent = z.infer<typeof Extent>;

/** What the ad says of the post; null where the coder did not code it, which is not the same as `unstated`. */
export const CodedFacts = z.object({
  term: z.nullable(z.enum(['permanent', 'temporary', 'mixed', 'unstated'])),
  extent: z.nullable(Extent),
  positions: z.nullable(z.number()),
  supervisionReceived: z.nullable(z.enum(['regular', 'unspecific', 'denied', 'none'])),
  supervisionGiven: z.nullable(z.boolean()),
});
export type CodedFacts = z.infer<typeof CodedFacts>;

const criterionIds = criteria.map(({ id }) => id) as [CriterionId, ...CriterionId[]];
const dutyIds = duties.map(({ id }) => id);
const flagIds = flags.map(({ id }) => id);

/** What one person says one ad states, without having seen what a program or another coder said. */
export const Coding = z.object({
  schemaVersion: z.literal(1),
  coder: z.string().check(z.minLength(1)),
  /** Id of the dataset record, or of the ad where there is no dataset. */
  recordId: z.string().check(z.minLength(1)),
  /** Of the text that was coded: codings of different texts are not compared. */
  textHash: z.string(),
  /** Null until coded. Where it is `no`, nothing else but facts of the contract is coded. */
  gate: z.nullable(Gate),
  /** Criteria left out are not coded. */
  criteria: z.partialRecord(z.enum(criterionIds), CodedCriterion),
  facts: CodedFacts,
  /** Ids of what is set; null when not coded. */
  duties: z.nullable(z.array(z.enum(dutyIds))),
  flags: z.nullable(z.array(z.enum(flagIds))),
  note: z.string(),
  /** ISO 8601 instant of the last change; null when not known. */
  codedAt: z.nullable(z.string()),
});
export type Coding = z.infer<typeof Coding>;

/** A coding of which nothing is coded yet. */
export function emptyCoding(coder: string, recordId: string, textHash: string): Coding {
  return {
    schemaVersion: 1,
    coder,
    recordId,
    textHash,
    gate: null,
    criteria: {},
    facts: { term: null, extent: null, positions: null, supervisionReceived: null, supervisionGiven: null },
    duties: null,
    flags: null,
    note: '',
    codedAt: null,
  };
}
