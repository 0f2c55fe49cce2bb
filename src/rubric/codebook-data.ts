import { bands } from '#src/rubric/bands';
import { criteria } from '#src/rubric/criteria';
import { dimensions } from '#src/rubric/dimensions';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { levelValue } from '#src/rubric/level';
import { profiles } from '#src/rubric/profiles';
import { sourceDocuments } from '#src/rubric/sources';
import { rubricVersion } from '#src/rubric/version';

/** The whole codebook as data that JSON can hold. */
export const codebookData = (): object => ({
  rubricVersion,
  levelValue,
  dimensions,
  criteria: criteria.map((criterion) => ({ ...criterion, decide: undefined })),
  duties,
  flags,
  bands,
  profiles,
  sources: sourceDocuments,
});
