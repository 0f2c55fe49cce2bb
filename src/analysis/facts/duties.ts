import type { DutiesFact } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readDuties = (_doc: Doc): DutiesFact => ({ duties: [], role: [] });
