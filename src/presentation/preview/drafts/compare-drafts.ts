import type { Level, Report } from '#src/assessment/report';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { compareTexts, type TextChange } from '../../changes/compare-texts';
import type { Reading } from '../report/live-reader';

export interface Comparison {
  changes: TextChange[];
  /** Criteria whose level differs, in the order of the codebook. */
  moves: { id: CriterionId; from: Level; to: Level }[];
  /** True when the two scores differ by less than either one's interval is wide: then the difference says little. */
  withinInterval: boolean;
}

/** What changed from one version of an ad to another: in its words, and in what they say. */
export function compareReadings(before: Reading, after: Reading): Comparison {
  return {
    changes: compareTexts(wholeText(before), wholeText(after)),
    moves: criteria.flatMap(({ id }) => {
      const [from, to] = [before.report.criteria[id]?.level, after.report.criteria[id]?.level];
      return from === undefined || to === undefined || from === to ? [] : [{ id, from, to }];
    }),
    withinInterval: isWithinInterval(before.report, after.report),
  };
}

/** The facts are part of the ad: a line each, before the text. */
function wholeText({ facts: { title, employer, fields }, collected }: Reading): string {
  const facts = Object.entries(fields).filter(([, value]) => value.trim() !== '');
  return [title, employer, ...facts.map(([label, value]) => `${label}: ${value}`), collected.text]
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function isWithinInterval(before: Report, after: Report): boolean {
  if (before.score === null || after.score === null || before.score === after.score) return false;
  const width = ({ low, high }: Report): number => (high ?? 0) - (low ?? 0);
  return Math.abs(before.score - after.score) < Math.max(width(before), width(after));
}
