import type { Finding, StandingKind } from '#src/analysis/facts/facts';
import { mayTellOfReader } from '#src/analysis/mentions/reader';
import { standingPatterns } from '#src/analysis/patterns/standing';
import type { Doc } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** How the peer worker stands among colleagues. */
export const readStanding = (doc: Doc): Finding<StandingKind>[] =>
  weighedWith(
    doc,
    'standing',
    standingPatterns
      .read(likelySentences(doc, 'standing').filter(({ line }) => !line.isHeading))
      .filter(isOfReader(doc)),
    mayTellOfReader,
  );

/** An exchange is between whoever is named: "our therapists give consultation to the residential staff" leaves the reader out. */
const isOfReader =
  ({ sentences }: Doc) =>
  ({ kind, evidence: { start, end, field } }: Finding<StandingKind>): boolean =>
    kind !== 'structured-exchange' ||
    field !== undefined ||
    sentences.some((sentence) => {
      const source = sentence.passage.toSource(sentence.start, sentence.end);
      return source.start < end && start < source.end && mayTellOfReader(sentence);
    });
