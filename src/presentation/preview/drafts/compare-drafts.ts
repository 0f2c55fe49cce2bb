import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';
import type { Level, Report } from '#src/assessment/report';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import type { Reading } from '../report/live-reader';

/** A stretch of text that two versions share, or that one of them has alone. */
export interface TextChange {
  text: string;
  change: 'same' | 'added' | 'removed';
}

export interface Comparison {
  changes: TextChange[];
  /** Criteria whose level differs, in the order of the codebook. */
  moves: { id: CriterionId; from: Level; to: Level }[];
  /** True when the two scores differ by less than either one's interval is wide: then the difference says little. */
  withinInterval: boolean;
}

/** Milliseconds after which words are no longer compared, but lines. */
const patience = 1_500;

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

function compareTexts(before: string, after: string): TextChange[] {
  const found: ChangeObject<string>[] =
    diffWordsWithSpace(before, after, { timeout: patience }) ?? diffLines(before, after);
  return found.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function isWithinInterval(before: Report, after: Report): boolean {
  if (before.score === null || after.score === null || before.score === after.score) return false;
  const width = ({ low, high }: Report): number => (high ?? 0) - (low ?? 0);
  return Math.abs(before.score - after.score) < Math.max(width(before), width(after));
}
