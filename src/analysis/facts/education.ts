import type { Finding, EducationKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readEducation = (_doc: Doc): Finding<EducationKind>[] => [];
