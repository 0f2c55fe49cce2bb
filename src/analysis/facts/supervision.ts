import type { SupervisionFact } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readSupervision = (_doc: Doc): SupervisionFact => ({ received: 'none', given: false, findings: [] });
