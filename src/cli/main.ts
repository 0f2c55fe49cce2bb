#!/usr/bin/env node
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { answer } from './assess/threads';
import { run } from './run';

// The program is one file, so its threads run the same one.
if (isMainThread) await runHere();
else parentPort?.on('message', (task) => parentPort?.postMessage(answer(task)));

async function runHere(): Promise<void> {
  const { stdin, stdout, stderr, argv } = process;
  // A reader such as `head` closes the pipe when it has had enough: that is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await run(argv.slice(2), {
    input: stdin,
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    complain: (text) => void stderr.write(text),
    isWatched: stderr.isTTY ?? false,
    startThread: () => new Worker(fileURLToPath(import.meta.url)),
  });
}
