import type { Finding, LeaderKind } from '#src/analysis/facts/facts';
import { leaderPatterns } from '#src/analysis/patterns/leader';
import type { Doc } from '#src/analysis/text/doc';

/** One of these stands wherever a leader, or a talk only leaders hold, is spoken of: most sentences are passed over. */
const trigger =
  /l(?:ed(?:er|els|ning|ar)|eia?r|eii|ead)|s[cj](?:h?ef)|chef|manag|superv|oordinat|direct|head of|mentor|coach|onta[ck]t|stöttp|samtal|samordn|one[- ]|1[:-]|mus(?!\p{L})|apprais|følg|fulgt|följ|follow|fag(?:ansv|utv)|check in|oversight|overordn|person|makk/iu;

/** How a leader follows the employee up. */
export const readLeader = (doc: Doc): Finding<LeaderKind>[] =>
  leaderPatterns.read(doc.sentences.filter(({ text }) => trigger.test(text)));
