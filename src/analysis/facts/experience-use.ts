import type { Finding, ExperienceUseKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readExperienceUse = (_doc: Doc): Finding<ExperienceUseKind>[] => [];
