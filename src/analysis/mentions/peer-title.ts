import { pattern, occursIn } from '#src/analysis/patterns/pattern';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { titleVerdict } from '#src/posting/title-gate';

/** The words by which the ad names the post it fills as a peer worker's. */
export interface PeerTitle {
  sentence: Sentence;
  start: number;
  end: number;
}

/** The peer worker is a colleague, a partner or somebody's to lead, and not the one who is sought. */
const besides =
  '(sammen med|saman med|together with|along with|alongside|i tillegg til|in addition to|av|from|fra|frå|for|to|med|with|våre?|our|the|kontakt|contact|tillsammans med|bland|blant|among|leder|lede|leiar|manage|supervise|supervising|støtte|support|and|og|,) (\\p{L}+ ){0,2}$';

/** Where the post itself is named a peer worker's: the title, or a clause that seeks one. */
export function peerTitleIn(doc: Doc): PeerTitle | null {
  const [title] = doc.titleSentences;
  if (title && titleVerdict(doc.title.text) === 'yes') {
    return { sentence: title, ...(spanOf('{peer}', title) ?? { start: title.start, end: title.end }) };
  }
  for (const sentence of doc.sentences) {
    if (!sentence.concepts.has('peer') || ['contact', 'about', 'offer'].includes(sentence.section)) continue;
    const sought = spanOf('{seek} (\\p{L}+ |\\p{N}+ ?% |\\p{N}+ ){0,5}{peer}', sentence);
    if (!sought) continue;
    const role = spanOf('{peer}', sentence, sought.start)!;
    const lead = sentence.passage.text.slice(sought.start, role.start);
    if (!occursIn('{not}', lead) && !new RegExp(besides, 'iu').test(lead)) return { sentence, ...role };
  }
  return null;
}

function spanOf(
  source: string,
  { passage, start, end }: Sentence,
  from = start,
): { start: number; end: number } | null {
  const { regex } = pattern(source);
  regex.lastIndex = 0;
  const match = regex.exec(passage.text.slice(from, end));
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}
