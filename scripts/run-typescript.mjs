// node scripts/run-typescript.mjs FILE.ts [arguments]: bundles one of the project's own commands and runs it.
// Bundling (0.2 s) is what makes `#src/…` and imports without file extension work in plain Node.
import { rmSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry] = process.argv.splice(2, 1);
if (!entry) {
  console.error('usage: node scripts/run-typescript.mjs FILE.ts [arguments]');
  process.exit(2);
}
// Below node_modules, so that the bundle finds the packages it imports.
const bundle = join(root, 'node_modules/.cache/likeverd', `${parse(entry).name}-${process.pid}.mjs`);
await build({
  input: join(root, entry),
  platform: 'node',
  external: /^[^./#]/,
  resolve: { alias: { '#src': join(root, 'src') } },
  output: { file: bundle, format: 'esm', codeSplitting: false, sourcemap: 'inline' },
  logLevel: 'warn',
});
process.argv[1] = bundle;
process.setSourceMapsEnabled(true);
process.on('exit', () => rmSync(bundle, { force: true }));
await import(pathToFileURL(bundle).href);
