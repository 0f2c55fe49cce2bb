import { fileURLToPath } from 'node:url';

/** The command line as one file that runs without node_modules. */
export default {
  input: { cli: 'src/cli/main.ts' },
  platform: 'node',
  resolve: { alias: { '#src': fileURLToPath(new URL('src', import.meta.url)) } },
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false, cleanDir: true },
};
