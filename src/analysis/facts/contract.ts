import type { ContractFact } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readContract = (_doc: Doc): ContractFact => ({
  term: 'unstated',
  basis: null,
  prospectOfPermanent: false,
  positions: 1,
  otherPosts: false,
  conflict: false,
  findings: [],
});
