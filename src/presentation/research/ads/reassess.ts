import { addReport, readRecords } from '#src/library/projects/harvest-store';
import type { HarvestedAd } from '#src/library/projects/project';
import { startEngineWorker } from '#src/messaging/engine-worker';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { differencesOf, type ReportDifferences } from '#src/research/dataset/report-differences';
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
  /** How many had a report of this engine, codebook and weights already. */
  alreadyThere: number;
  changed: ChangedAd[];
}

interface ReassessOptions {
  weights: Extract<WeightChoice, string>;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** More threads than this do not help: the library takes one report at a time. */
const mostThreads = 4;

/**
 * Reads the ads' kept texts anew with the present engine. Old reports stay; the new one is added beside them. What was
 * done when it is cancelled stays done.
 *
 * @throws {Error} when the engine refuses, or `LibraryError` when a report cannot be kept
 */
export async function reassess(ads: readonly HarvestedAd[], options: ReassessOptions): Promise<Reassessment> {
  const { weights, signal, onProgress } = options;
  const result: Reassessment = { assessed: 0, alreadyThere: 0, changed: [] };
  const records = readRecords(ads);
  const projectId = ads[0]?.projectId ?? '';
  const lane = async (): Promise<void> => {
    const engine = startEngineWorker();
    try {
      for (;;) {
        const { value: record, done } = signal.aborted ? { value: undefined, done: true } : await records.next();
        if (done || !record) return;
        const report = await engine.assess(record.posting, weights);
        if (hasReportLike(record, report)) result.alreadyThere += 1;
        else {
          await addReport(projectId, record.id, report);
          result.assessed += 1;
          const differences = differencesOf(record.reports[record.reports.length - 1]!, report);
          if (differences.levels.length > 0 || differences.score) {
            result.changed.push({ id: record.id, title: record.posting.title, differences });
          }
        }
        onProgress(result.assessed + result.alreadyThere);
      }
    } finally {
      engine.stop();
    }
  };
  const threads = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency - 1));
  await Promise.all(Array.from({ length: threads }, lane));
  return result;
}

const hasReportLike = (
  { reports }: DatasetRecord,
  { engineVersion, rubricVersion, weights }: DatasetRecord['reports'][number],
): boolean =>
  reports.some(
    (one) => one.engineVersion === engineVersion && one.rubricVersion === rubricVersion && one.weights === weights,
  );
