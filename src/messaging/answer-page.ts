import type { Posting } from '#src/posting/posting';
import type { WeightChoice } from '#src/rubric/weight-choice';
import type { Engine } from './engine';

/** What a page asks the engine's worker. Page and worker are one version and one origin, so it is not parsed again. */
export type Question = { number: number; posting: Posting } & (
  { about: 'report'; weights: WeightChoice } | { about: 'outline' }
);

/** Called by the engine's script: answers a page, when it runs as the worker of one (`startEngineWorker`). */
export function answerPage(engine: Pick<Engine, 'assess' | 'outline'>): void {
  if (!('DedicatedWorkerGlobalScope' in globalThis)) return;
  const answer = (question: Question): unknown =>
    question.about === 'report' ? engine.assess(question.posting, question.weights) : engine.outline(question.posting);
  addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
    const { number } = question;
    try {
      postMessage({ number, value: answer(question), error: null });
    } catch (error) {
      postMessage({ number, value: null, error: error instanceof Error ? error.message : String(error) });
    }
  });
}
