import type { Finding, ExperienceDemandKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readExperienceDemand = (_doc: Doc): Finding<ExperienceDemandKind>[] => [];
