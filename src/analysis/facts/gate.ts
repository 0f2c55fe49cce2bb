import type { GateFact } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readGate = (_doc: Doc): GateFact => ({ verdict: 'no', evidence: [] });
