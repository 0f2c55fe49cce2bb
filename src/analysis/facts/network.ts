import { across } from '#src/analysis/mentions/refused-next';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Finding, NetworkKind } from '#src/analysis/facts/facts';
import { networkPatterns, ownTimeAlone, peersMeet } from '#src/analysis/patterns/network';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** What the ad says of contact with peer workers of other places. */
export const readNetwork = (doc: Doc): Finding<NetworkKind>[] =>
  weighedWith(doc, 'network', [...networkPatterns.read(likelySentences(doc, 'network')), ...inOwnTime(doc.sentences)]);

/** "Peers across the county meet in spring. That would be your own Saturday and your own fare." */
const inOwnTime = (sentences: readonly Sentence[]): Finding<NetworkKind>[] =>
  sentences.flatMap((sentence, nth) => {
    const next = sentences[nth + 1];
    if (next?.line !== sentence.line || !occursIn(peersMeet, sentence.text) || !occursIn(ownTimeAlone, next.text))
      return [];
    return across('own-time', 'network.own-time-next', [sentence, next]);
  });
