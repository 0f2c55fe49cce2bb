import type { Report } from '#src/assessment/report';
import type { Tone } from '../../highlight/mark-quotes';
import type { CollectedDocument } from '../document/collect-document';
import type { QuoteMark } from '../editor/quote-marks';

/** The places in the document that the report's levels stand on, each with the tone of its level. */
export function marksOf({ criteria }: Pick<Report, 'criteria'>, collected: CollectedDocument): QuoteMark[] {
  return Object.values(criteria).flatMap(({ level, evidence }) =>
    level === 'not-stated' ? [] : evidence.flatMap((one) => (one.field === undefined ? rangesWith(level, one) : [])),
  );

  function rangesWith(tone: Tone, { start, end }: { start: number; end: number }): QuoteMark[] {
    return collected.rangesOf(start, end).map((range) => ({ ...range, tone }));
  }
}
