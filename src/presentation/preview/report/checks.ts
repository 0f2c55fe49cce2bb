import type { Report } from '#src/assessment/report';
import type { Evidence } from '#src/posting/evidence';
import type { CheckId } from '../../strings/preview/preview-strings';

/** A matter of law or role that the wording may touch, with the words. Never a verdict, never part of the score. */
export interface Check {
  id: CheckId;
  evidence: readonly Evidence[];
}

const flagOf = { health: 'F3', vetting: 'F4', control: 'F1' } as const;

/** What an employer might have someone look at, from the report's flags and its reading of the contract. */
export function checksFor(report: Report): Check[] {
  const flagged = (['health', 'vetting', 'control'] as const).flatMap((id): Check[] => {
    const evidence = report.flagEvidence[flagOf[id]] ?? [];
    return evidence.length === 0 ? [] : [{ id, evidence }];
  });
  const { term, basis } = report.contract;
  // "Tidsbegrenset" says for how long, not why.
  if (term !== 'temporary' || (basis !== null && basis !== 'fixed-term')) return flagged;
  return [...flagged, { id: 'temporary', evidence: report.criteria['permanent-position']?.evidence ?? [] }];
}
