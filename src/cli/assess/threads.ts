import type { Piece } from '../inputs/piece';
import { assessPieces, type Assessed, type AssessSettings } from './assess-pieces';

/** Another copy of this program in a thread of its own (`node:worker_threads`), as far as it is used here. */
export interface Thread {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  terminate(): unknown;
}

/** Where pieces are assessed. */
export interface Workplace {
  assess(pieces: Piece[]): Promise<Assessed>;
  /** How many calls of `assess` are of use at once. */
  lanes: number;
  close(): void;
}

export const ownThread = (settings: AssessSettings): Workplace => ({
  assess: async (pieces) => assessPieces(pieces, settings),
  lanes: 1,
  close: () => {},
});

interface Task {
  pieces: Piece[];
  settings: AssessSettings;
}

/** What a thread does with each message it is sent. */
export const answer = (task: unknown): Assessed => {
  const { pieces, settings } = task as Task;
  return assessPieces(pieces, settings);
};

interface Waiting {
  resolve(assessed: Assessed): void;
  reject(error: Error): void;
}

/** A thread works on its messages one after the other, so its answers come in the order of what it was sent. */
export function otherThreads(settings: AssessSettings, jobs: number, start: () => Thread): Workplace {
  const threads = Array.from({ length: jobs }, () => {
    const thread = start();
    const waiting: Waiting[] = [];
    thread.on('message', (message) => waiting.shift()?.resolve(message as Assessed));
    thread.on('error', (error) => {
      for (const one of waiting.splice(0)) one.reject(error);
    });
    return { thread, waiting };
  });
  return {
    assess(pieces) {
      const { thread, waiting } = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        thread.postMessage({ pieces, settings } satisfies Task);
      });
    },
    // One more than a thread works on, so that it need not wait for the next.
    lanes: 2 * jobs,
    close() {
      for (const { thread } of threads) thread.terminate();
    },
  };
}
