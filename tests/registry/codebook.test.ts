import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codebookMarkdown } from '#src/rubric/codebook-markdown';

it('is the codebook that the rubric makes: run `npm run codebook` after changing src/rubric', () => {
  expect(readFileSync('docs/codebook.md', 'utf8')).toBe(codebookMarkdown());
});
