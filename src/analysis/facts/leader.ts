import type { Finding, LeaderKind } from '#src/analysis/facts/facts';
import { leaderPatterns } from '#src/analysis/patterns/leader';
import type { Doc } from '#src/analysis/text/doc';

/** How a leader follows the employee up. */
export const readLeader = (doc: Doc): Finding<LeaderKind>[] => leaderPatterns.read(doc.sentences);
