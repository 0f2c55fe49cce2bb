import type { Finding, LeaderKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readLeader = (_doc: Doc): Finding<LeaderKind>[] => [];
