import { keepReports, readRecords } from '#src/library/projects/harvest-store';
import type { HarvestedAd } from '#src/library/projects/project';
import { startEngineWorker } from '#src/messaging/engine-worker';
import { reassess } from '#src/research/dataset/reassess';
import type { ReportDifferences } from '#src/research/dataset/report-differences';
import type { WeightChoice } from '#src/rubric/weight-choice';

/** An ad that the new report says something else of than the newest before. */
export interface ChangedAd {
  id: string;
  title: string;
  differences: ReportDifferences;
}

export interface Reassessment {
  /** How many ads got one more report. */
  assessed: number;
  /** How many had a report of this engine, codebook and weights already, which is the newest again. */
  known: number;
  /** How many came without their text, so that there was nothing to read. */
  withoutText: number;
  changed: ChangedAd[];
}

interface ReassessOptions {
  weights: WeightChoice;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** More threads than this do not help: the library takes one report at a time. */
const mostThreads = 4;

/**
 * Reads the ads' kept texts anew with the present engine, in threads of its own. Old reports stay beside the new. What
 * was done when it is cancelled stays done.
 *
 * @throws {Error} when the engine refuses, or `LibraryError` when a report cannot be kept
 */
export async function reassessAds(ads: readonly HarvestedAd[], options: ReassessOptions): Promise<Reassessment> {
  const { weights, signal, onProgress } = options;
  const result: Reassessment = { assessed: 0, known: 0, withoutText: 0, changed: [] };
  const records = readRecords(ads);
  const projectId = ads[0]?.projectId ?? '';
  let done = 0;
  const lane = async (): Promise<void> => {
    const engine = startEngineWorker();
    try {
      while (!signal.aborted) {
        const next = await records.next();
        if (next.done) return;
        const report = await engine.assess(next.value.posting, weights);
        const again = reassess(next.value, () => report);
        if (again.outcome === 'no-text') result.withoutText += 1;
        else {
          await keepReports(projectId, again.record.id, again.record.reports);
          result[again.outcome] += 1;
        }
        if (again.outcome === 'assessed' && (again.differences.levels.length > 0 || again.differences.score)) {
          const { id, posting } = again.record;
          result.changed.push({ id, title: posting.title, differences: again.differences });
        }
        done += 1;
        onProgress(done);
      }
    } finally {
      engine.stop();
    }
  };
  const threads = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency - 1));
  await Promise.all(Array.from({ length: threads }, lane));
  return result;
}
