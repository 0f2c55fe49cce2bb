import type { Finding, RoleLimitKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readRoleLimits = (_doc: Doc): Finding<RoleLimitKind>[] => [];
