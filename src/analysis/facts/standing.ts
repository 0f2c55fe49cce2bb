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
    standingPatterns.read(likelySentences(doc, 'standing').filter(({ line }) => !line.isHeading)),
    mayTellOfReader,
  );
