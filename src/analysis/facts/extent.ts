import type { ExtentFact } from '#src/analysis/facts/facts';
import type { Doc } from '#src/analysis/text/doc';

export const readExtent = (_doc: Doc): ExtentFact => ({
  min: null,
  max: null,
  hoursPerWeek: null,
  conflict: false,
  findings: [],
});
