import type { Finding, NetworkKind } from '#src/analysis/facts/facts';
import { across } from '#src/analysis/mentions/refused-next';
import { networkPatterns, ownTimeAlone, peersMeet } from '#src/analysis/patterns/network';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** What the ad says of contact with peer workers of other places. */
export function readNetwork(doc: Doc): Finding<NetworkKind>[] {
  const inOwnTime = onlyInOwnTime(doc.sentences);
  const named = new Set(inOwnTime.map(({ sentence }) => sentence));
  const sentences = likelySentences(doc, 'network').filter((sentence) => !named.has(sentence));
  return [
    ...weighedWith(doc, 'network', networkPatterns.read(sentences), (sentence) => !named.has(sentence)),
    ...inOwnTime.map(({ sentence, next }) => across('own-time', 'network.own-time-next', [sentence, next])),
  ];
}

/** "Peers across the county meet in spring. That would be your own Saturday and your own fare." */
const onlyInOwnTime = (sentences: readonly Sentence[]): { sentence: Sentence; next: Sentence }[] =>
  sentences.flatMap((sentence, nth) => {
    const next = sentences[nth + 1];
    return next?.line === sentence.line && occursIn(peersMeet, sentence.text) && occursIn(ownTimeAlone, next.text)
      ? [{ sentence, next }]
      : [];
  });
