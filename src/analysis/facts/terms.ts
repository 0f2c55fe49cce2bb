import type { Finding, TermsKind } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readTerms = (_doc: Doc): Finding<TermsKind>[] => [];
