import type { Facts } from '#src/analysis/facts/facts';
import type { Analysis } from '#src/analysis/analyse';
import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import { shortText } from '#src/rubric/limits';

export type Notice = Report['notices'][number];

/**
 * Reasons to trust nothing in the ad more than a little (codebook §4.5): then no band is given, findings only.
 */
export function doubtsAbout(
  posting: Posting,
  { facts, language, words }: Pick<Analysis, 'language' | 'words'> & { facts: Pick<Facts, 'gate' | 'contract'> },
): Notice[] {
  const doubts: [Notice, boolean][] = [
    ['card-only', posting.textStatus === 'card'],
    ['hybrid', facts.gate.verdict === 'hybrid'],
    ['two-posts', facts.contract.otherPosts],
    ['short-text', words < shortText],
    ['other-language', language === 'unknown'],
    ['newer-language', language === 'da' || language === 'sv'],
  ];
  return doubts.filter(([, applies]) => applies).map(([notice]) => notice);
}
