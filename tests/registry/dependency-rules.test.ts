import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Case {
  file: string;
  code: string;
  /** Words of the message that says what to do instead; undefined where the import is allowed. */
  message?: string;
}

const cases: Case[] = [
  { file: 'src/analysis/a.ts', code: "import '#src/page/ranges';", message: 'hands over Facts' },
  { file: 'src/analysis/b.ts', code: "import '../rubric/bands';", message: 'hands over Facts' },
  { file: 'src/analysis/patterns/c.ts', code: "import '../../assessment/score';", message: 'hands over Facts' },
  {
    file: 'src/analysis/d.ts',
    code: "import type { A } from '#src/page/a'; export type B = A;",
    message: 'hands over',
  },
  {
    file: 'src/analysis/e.ts',
    code: "export const e = () => import('#src/page/ranges');",
    message: 'hands over Facts',
  },
  { file: 'src/analysis/f.ts', code: "import 'compromise/one';", message: 'Only src/analysis/text/world.ts' },
  { file: 'src/analysis/text/world.ts', code: "import 'compromise/one';" },
  { file: 'src/analysis/text/g.ts', code: "import '#src/posting/posting';" },
  { file: 'src/page/a.ts', code: "import '#src/analysis/analyse';", message: 'hand the Posting on' },
  { file: 'src/page/b.ts', code: "import '#src/posting/posting';" },
  { file: 'src/posting/a.ts', code: "import '#src/page/collect-text';", message: 'knows nobody' },
  { file: 'src/posting/b.ts', code: "import 'node:fs';", message: 'This folder is pure' },
  {
    file: 'src/rubric/a.ts',
    code: "import '#src/analysis/patterns/contract';",
    message: 'find the words in src/analysis',
  },
  { file: 'src/rubric/b.ts', code: "import '#src/analysis/facts/facts';" },
  { file: 'src/rubric/c.ts', code: "import 'zod';", message: 'zod/mini' },
  { file: 'src/rubric/d.ts', code: "import 'wxt/browser';", message: 'This folder is pure' },
  { file: 'src/assessment/a.ts', code: "import '#src/presentation/report-text';", message: 'let the view read' },
  { file: 'src/presentation/a.ts', code: "import '#src/analysis/analyse';", message: 'A view knows no rule' },
  { file: 'src/presentation/b.ts', code: "import '#src/assessment/assess';", message: 'A view knows no rule' },
  { file: 'src/presentation/c.ts', code: "import '#src/assessment/report';" },
  { file: 'src/messaging/a.ts', code: "import '#src/assessment/assess';", message: 'only shapes' },
  { file: 'src/library/a.ts', code: "import '#src/analysis/analyse';", message: 'let its caller hand them over' },
  { file: 'src/research/a.ts', code: "import '#src/library/settings';", message: 'let its caller hand them over' },
  { file: 'src/cli/a.ts', code: "import '#src/library/settings';", message: 'no browser behind it' },
  {
    file: 'src/cli/b.ts',
    code: "import '../../tests/bench/evaluation';",
    message: 'move the code into the folder of src',
  },
  {
    file: 'entrypoints/posting.content/a.ts',
    code: "import '#src/assessment/assess';",
    message: 'engine runs in the back',
  },
  { file: 'entrypoints/posting.content/b.ts', code: "import '#src/assessment/report';" },
];

let project: string;
let findings: { filename: string; help: string | null }[];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'likeverd-rules-'));
  for (const file of ['dependency-rules.mjs', 'oxlint.config.mjs']) cpSync(file, join(project, file));
  for (const { file, code } of cases) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), code);
  }
  // One run for all: starting oxlint costs more than the whole list.
  const allowSideEffectImports = ['-A', 'import/no-unassigned-import'];
  const { stdout } = spawnSync(
    process.execPath,
    [
      resolve('node_modules/oxlint/bin/oxlint'),
      '-c',
      'oxlint.config.mjs',
      '-f',
      'json',
      ...allowSideEffectImports,
      '.',
    ],
    { cwd: project, encoding: 'utf8' },
  );
  findings = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(project, { recursive: true }));

describe('dependency rules', () => {
  it.each(cases)('$file: $code', ({ file, message }) => {
    const help = findings.filter(({ filename }) => filename === file).map((finding) => finding.help);
    const wanted = message === undefined ? [] : [message];
    expect(help).toHaveLength(wanted.length);
    for (const [index, words] of wanted.entries()) expect(help[index]).toContain(words);
  });
});
