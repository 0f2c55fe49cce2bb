import type { Finding, PreparationKind } from '#src/analysis/facts/facts';
import { preparationPatterns } from '#src/analysis/patterns/preparation';
import type { Doc } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** What the ad says has been done so that the workplace is ready for the role. */
export const readPreparation = (doc: Doc): Finding<PreparationKind>[] =>
  weighedWith(
    doc,
    'preparation',
    preparationPatterns.read(likelySentences(doc, 'preparation').filter(({ line }) => !line.isHeading)),
  );
