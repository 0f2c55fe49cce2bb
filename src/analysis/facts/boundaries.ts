import type { BoundaryKind, Finding } from '#src/analysis/facts/facts';
import { boundaryPatterns } from '#src/analysis/patterns/boundaries';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Doc } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** Labels of portal fields that state hours or shifts. */
const scheduleLabel =
  '(arbeidstid|arbeidstidsordning|skift|turnus|schedule|working pattern|shift|shifts|work schedule|arbejdstid|arbetstid)';

/** What the ad promises or demands at the border between work and private life. */
export const readBoundaries = (doc: Doc): Finding<BoundaryKind>[] =>
  weighedWith(
    doc,
    'boundaries',
    boundaryPatterns.read([
      ...doc.fieldSentences.filter(({ passage: { field = '' } }) => occursIn(scheduleLabel, field)),
      ...likelySentences(doc, 'boundaries').filter(({ line }) => !line.isHeading),
    ]),
  );
