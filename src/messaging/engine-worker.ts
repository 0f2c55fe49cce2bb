import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import type { WeightChoice } from '#src/rubric/weight-choice';
import type { Question } from './answer-page';
import type { SectionHeading } from './engine';

const Answer = z.object({ number: z.number(), value: z.unknown(), error: z.nullable(z.string()) });
const Outline = z.array(z.object({ heading: z.string(), kind: z.string() }));

/** Reads ads in a thread of its own, so that a page stays at hand while it does. */
export interface EngineWorker {
  /**
   * @throws {Error} when the engine refuses the weights, could not be loaded, or was stopped meanwhile
   */
  assess(posting: Posting, weights?: WeightChoice): Promise<Report>;
  /** The headings of the ad's text, in their order. */
  outline(posting: Posting): Promise<SectionHeading[]>;
  /** Ends the thread; what is being read is refused. */
  stop(): void;
}

/** Starts the engine's script as a worker of an extension page. */
export function startEngineWorker(): EngineWorker {
  const worker = new Worker(browser.runtime.getURL('/engine.js'));
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  const refuseAll = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }) => {
    const { number, value, error } = Answer.parse(data);
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error === null) asked?.resolve(value);
    else asked?.reject(new Error(error));
  });
  worker.addEventListener('error', () => refuseAll('The engine could not be loaded: install the extension again.'));
  const ask = (question: (number: number) => Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin to name
      worker.postMessage(question(count));
    });
  return {
    assess: async (posting, weights = 'default') =>
      Report.parse(await ask((number) => ({ number, about: 'report', posting, weights }))),
    outline: async (posting) => Outline.parse(await ask((number) => ({ number, about: 'outline', posting }))),
    stop: () => {
      worker.terminate();
      refuseAll('The engine was stopped.');
    },
  };
}
