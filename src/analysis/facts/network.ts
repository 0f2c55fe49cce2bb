import type { Finding, NetworkKind } from '#src/analysis/facts/facts';
import { networkPatterns } from '#src/analysis/patterns/network';
import type { Doc } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** What the ad says of contact with peer workers of other places. */
export const readNetwork = (doc: Doc): Finding<NetworkKind>[] =>
  weighedWith(doc, 'network', networkPatterns.read(likelySentences(doc, 'network')));
