import type { Finding, TitleKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readTitle = (_doc: Doc): Finding<TitleKind>[] => [];
