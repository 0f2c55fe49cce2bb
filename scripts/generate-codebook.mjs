// npm run codebook: writes docs/codebook.md from src/rubric.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = await rolldown({
  input: join(root, 'src/rubric/codebook-markdown.ts'),
  resolve: { alias: { '#src': join(root, 'src') } },
});
const {
  output: [{ code }],
} = await bundle.generate({ format: 'esm' });
// The rubric is pure and imports no package, so its bundle can be run without a file.
const { codebookMarkdown } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/codebook.md'), codebookMarkdown());
console.log('docs/codebook.md written');
