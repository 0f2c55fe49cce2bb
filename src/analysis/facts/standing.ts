import type { Finding, StandingKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readStanding = (_doc: Doc): Finding<StandingKind>[] => [];
