import type { Finding, InfluenceKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readInfluence = (_doc: Doc): Finding<InfluenceKind>[] => [];
