import type { Finding, StandingKind } from '#src/analysis/facts/facts';
import { across, refusalsOf } from '#src/analysis/mentions/refused-next';
import { mayTellOfReader } from '#src/analysis/mentions/reader';
import { meeting, standingPatterns } from '#src/analysis/patterns/standing';
import type { Doc } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

const elsewhere = ['contact', 'application', 'qualifications'];

/** How the peer worker stands among colleagues. */
export function readStanding(doc: Doc): Finding<StandingKind>[] {
  const sentences = likelySentences(doc, 'standing').filter(({ line }) => !line.isHeading);
  // "Nurses and doctors meet at nine. You are not part of that."
  const keptOut = refusalsOf(
    doc.sentences.filter(({ section }) => !elsewhere.includes(section)),
    meeting,
  );
  const found = weighedWith(
    doc,
    'standing',
    [
      ...standingPatterns.read(sentences.filter(mayTellOfReader)),
      // An exchange is between whoever is named: "our therapists give consultation to the aides" leaves the reader out.
      ...standingPatterns
        .read(sentences.filter((sentence) => !mayTellOfReader(sentence)))
        .filter(({ kind }) => kind !== 'structured-exchange'),
    ],
    mayTellOfReader,
  );
  return [...found, ...keptOut.map((both) => across('no-access', 'standing.refused-next', both))];
}
