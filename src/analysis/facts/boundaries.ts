import type { Finding, BoundaryKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readBoundaries = (_doc: Doc): Finding<BoundaryKind>[] => [];
