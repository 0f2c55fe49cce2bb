import type { Terminal } from '#src/cli/command';
import { run } from '#src/cli/run';

/** Runs a command line with what it would read from and write to a terminal in memory. */
export async function runInMemory(args: string[], input = '', more: Partial<Terminal> = {}) {
  const result = { exitCode: -1, output: '', complaints: '' };
  result.exitCode = await run(args, {
    input: (async function* () {
      yield input;
    })(),
    write: (text) => void (result.output += typeof text === 'string' ? text : Buffer.from(text).toString()),
    complain: (text) => (result.complaints += text),
    ...more,
  });
  return result;
}
