import type { Finding, LeaderKind } from '#src/analysis/facts/facts';
import { isGotByOthers } from '#src/analysis/mentions/others';
import { leaderPatterns, readOn, readWriter, writesAsPeer } from '#src/analysis/patterns/leader';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** One of these stands wherever a leader, or a talk only leaders hold, is spoken of: most sentences are passed over. */
const trigger =
  /l(?:ed(?:er|els|ning|ar)|eia?r|eii|ead)|s[cj](?:h?ef)|chef|manag|superv|oordinat|direct|head of|mentor|coach|onta[ck]t|stöttp|samtal|samordn|one[- ]|1[:-]|mus(?!\p{L})|apprais|følg|fulgt|följ|follow|fag(?:ansv|utv)|check in|oversight|overordn|person|makk/iu;
const elsewhere = ['duties', 'contact', 'qualifications', 'personal', 'application'];

/** Who supervises and is expressly no leader of one's own. */
const noLeader =
  '{not} (\\p{L}+ )?(din|ditt|your|the) (\\p{L}+ )?{leader}|(from|fra|frå|från) (outside|utsiden|utsida)|outside (\\p{L}+ )?supervisor';

/** How a leader follows the employee up. */
export function readLeader(doc: Doc): Finding<LeaderKind>[] {
  const { sentences } = doc;
  const findings = leaderPatterns.read(
    likelySentences(doc, 'leader').filter(({ text }) => trigger.test(text) && !isGotByOthers(text, doc.title.text)),
  );
  const isLeadersAd = !sentences.some(({ text }) => occursIn(writesAsPeer, text));
  sentences.forEach((sentence, index) => {
    const byWriter = isLeadersAd && !elsewhere.includes(sentence.section) ? readWriter(sentence.text) : null;
    if (byWriter)
      findings.push({
        kind: byWriter,
        confidence: 'medium',
        evidence: evidenceAt(sentence.passage, sentence, sentence, 'leader.writer'),
      });
    const before = sentences[index - 1];
    // "Your manager is Renata. She and you meet every other Monday": the leader is named in the sentence before.
    if (
      !before ||
      elsewhere.includes(sentence.section) ||
      !occursIn('{leader}|(reports?|rapporter\\p{L}*) (to|til|till)', before.text)
    )
      return;
    const kind = readOn(sentence.text);
    if (kind)
      findings.push({
        kind,
        confidence: 'high',
        evidence: evidenceAt(sentence.passage, sentence, sentence, `leader.read-on`),
      });
  });
  return weighedWith(doc, 'leader', findings, ({ text }) => !occursIn(noLeader, text));
}
