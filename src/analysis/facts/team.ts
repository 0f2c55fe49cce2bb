import type { Finding, TeamKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readTeam = (_doc: Doc): Finding<TeamKind>[] => [];
