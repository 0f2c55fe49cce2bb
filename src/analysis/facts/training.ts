import type { Finding, TrainingKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readTraining = (_doc: Doc): Finding<TrainingKind>[] => [];
