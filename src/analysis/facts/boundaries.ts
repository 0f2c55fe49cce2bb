import type { BoundaryKind, Finding } from '#src/analysis/facts/facts';
import { isGotByOthers } from '#src/analysis/mentions/others';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import { boundaryPatterns } from '#src/analysis/patterns/boundaries';
import { occursIn } from '#src/analysis/patterns/pattern';
import { workingHoursPatterns } from '#src/analysis/patterns/working-hours';
import type { Doc } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** Labels of portal fields that state hours or shifts. */
const scheduleLabel =
  '(arbeidstid|arbeidstidsordning|skift|turnus|schedule|working pattern|shift|shifts|work schedule|arbejdstid|arbetstid)';

/** What the ad promises or demands at the border between work and private life. */
export function readBoundaries(doc: Doc): Finding<BoundaryKind>[] {
  const found = weighedWith(
    doc,
    'boundaries',
    boundaryPatterns.read([
      ...doc.fieldSentences.filter(({ passage: { field = '' } }) => occursIn(scheduleLabel, field)),
      ...likelySentences(doc, 'boundaries').filter(({ line }) => !line.isHeading),
    ]),
  );
  const isRead = found.some(({ kind, confidence }) => kind === 'schedule' && confidence !== 'low');
  return isRead ? found : [...found, ...hoursOfThePost(doc)];
}

function hoursOfThePost(doc: Doc): Finding<BoundaryKind>[] {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  return workingHoursPatterns.read(
    doc.sentences.filter(
      (sentence) =>
        !sentence.line.isHeading && owners?.get(sentence) !== 'other' && !isGotByOthers(sentence.text, doc.title.text),
    ),
  );
}
