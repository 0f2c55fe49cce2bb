import type { Finding, PreparationKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readPreparation = (_doc: Doc): Finding<PreparationKind>[] => [];
