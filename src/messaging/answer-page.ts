import type { Posting } from '#src/posting/posting';
import type { WeightChoice } from '#src/rubric/weight-choice';
import type { Engine } from './engine';

/** What a page asks the engine's worker. Page and worker are one version and one origin, so it is not parsed again. */
export interface Question {
  number: number;
  posting: Posting;
  weights: WeightChoice;
}

/** Called by the engine's script: answers a page, when it runs as the worker of one (`startEngineWorker`). */
export function answerPage(engine: Pick<Engine, 'assess'>): void {
  if (!('DedicatedWorkerGlobalScope' in globalThis)) return;
  addEventListener('message', ({ data: { number, posting, weights } }: MessageEvent<Question>) => {
    try {
      postMessage({ number, report: engine.assess(posting, weights), error: null });
    } catch (error) {
      postMessage({ number, report: null, error: error instanceof Error ? error.message : String(error) });
    }
  });
}
