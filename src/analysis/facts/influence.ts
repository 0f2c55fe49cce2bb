import type { Finding, InfluenceKind } from '#src/analysis/facts/facts';
import { influencePatterns } from '#src/analysis/patterns/influence';
import type { Doc } from '#src/analysis/text/doc';

/** The employee's part in developing the service. */
export const readInfluence = (doc: Doc): Finding<InfluenceKind>[] =>
  influencePatterns.read(doc.sentences.filter(({ line }) => !line.isHeading));
