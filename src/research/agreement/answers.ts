import type { Report } from '#src/assessment/report';
import type { Coding, Extent } from '#src/research/coding/coding';
import { sameExtent, type FactId, type ItemId } from '#src/research/coding/coding-items';
import { criteria, type CriterionId } from '#src/rubric/criteria';

/** What a person or the engine says one ad states, as far as it is compared. Null: not said. */
export interface Answers {
  recordId: string;
  textHash: string;
  gate: string | null;
  /** By criterion; the engine may also answer `unclear` or `not-parsed`. */
  levels: Partial<Record<CriterionId, string | null>>;
  facts: Record<Exclude<FactId, 'extent'>, string | null>;
  extent: Extent | null;
  duties: readonly string[] | null;
  flags: readonly string[] | null;
}

/** Nothing but facts of the contract is compared where the coder says that the ad is not for a peer worker. */
export function answersOfCoding({ recordId, textHash, gate, criteria: coded, facts, duties, flags }: Coding): Answers {
  const peerWork = gate !== 'no';
  return {
    recordId,
    textHash,
    gate,
    levels: peerWork ? Object.fromEntries(Object.entries(coded).map(([id, { level }]) => [id, level])) : {},
    facts: {
      term: facts.term,
      positions: facts.positions === null ? null : String(facts.positions),
      supervisionReceived: peerWork ? facts.supervisionReceived : null,
      supervisionGiven: peerWork && facts.supervisionGiven !== null ? yesOrNo(facts.supervisionGiven) : null,
    },
    extent: facts.extent,
    duties: peerWork ? duties : null,
    flags: peerWork ? flags : null,
  };
}

/** A criterion the report has no level for (no peer worker's ad to the engine, or unreadable) is `not-parsed`. */
export function answersOfReport(recordId: string, report: Report): Answers {
  const { textHash, gate, contract, supervision, duties, flags } = report;
  return {
    recordId,
    textHash,
    gate,
    levels: Object.fromEntries(criteria.map(({ id }) => [id, report.criteria[id]?.level ?? 'not-parsed'])),
    facts: {
      term: contract.term,
      positions: String(contract.positions),
      supervisionReceived: supervision.received,
      supervisionGiven: yesOrNo(supervision.given),
    },
    extent: { min: contract.extentMin, max: contract.extentMax },
    duties,
    flags,
  };
}

/** The answer as a category. Extents that two points of rounding set apart are one category, the first reader's. */
export function categoriesOf(answers: readonly (Answers | undefined)[], item: SingleItem): (string | null)[] {
  if (item !== 'extent') return answers.map((one) => (one ? answerTo(one, item) : null));
  const extents = answers.map((one) => one?.extent ?? null);
  return extents.map((extent) => {
    if (extent === null) return null;
    const first = extents.find((other) => other !== null && sameExtent(other, extent)) ?? extent;
    return `${first.min ?? '?'}–${first.max ?? '?'}`;
  });
}

/** Items with one answer; duties and flags have many. */
export type SingleItem = Exclude<ItemId, 'duties' | 'flags'>;

function answerTo(answers: Answers, item: Exclude<SingleItem, 'extent'>): string | null {
  if (item === 'gate') return answers.gate;
  if (item in answers.facts) return answers.facts[item as keyof Answers['facts']];
  return answers.levels[item as CriterionId] ?? null;
}

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');
