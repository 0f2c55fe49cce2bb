import type { Finding, NetworkKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readNetwork = (_doc: Doc): Finding<NetworkKind>[] => [];
