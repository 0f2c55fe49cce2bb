import { createReadStream } from 'node:fs';
import { Report } from '#src/assessment/report';
import { DatasetRecord } from '#src/research/dataset/dataset-record';
import { parseRecord, RecordError } from '#src/research/dataset/parse-record';
import { readDataset } from '#src/research/export/read-dataset';
import type { Terminal } from '../command';
import { fileProblem, readLines } from './read-lines';

/** An ad that was assessed: its record, or only the report. */
export type AssessedAd = { record: DatasetRecord } | { report: Report } | { problem: string };

/** What `readAssessedAds` takes, for help texts. */
export const assessedAdsUsage = `  .jsonl   reports or records, one a line, as \`likeverd assess\` or an export writes them; also packed with gzip
  .zip     a Data Package that Likeverd exported`;

/** Reports and records of files, in the order given; `-` is standard input. */
export async function* readAssessedAds(paths: readonly string[], terminal: Terminal): AsyncGenerator<AssessedAd> {
  for (const path of paths) {
    if (path.endsWith('.zip')) yield* readPackage(path);
    else
      for await (const read of readLines(path, terminal))
        yield 'problem' in read ? read : parseAd(read.line, read.place);
  }
}

async function* readPackage(path: string): AsyncGenerator<AssessedAd> {
  try {
    for await (const read of readDataset(createReadStream(path)))
      yield 'problem' in read ? { problem: `${path}: ${read.problem}` } : read;
  } catch (error) {
    yield { problem: fileProblem(path, error) };
  }
}

/** Contacts are not masked here, which takes most of the time of reading: no text of an ad goes out of these commands. */
function parseAd(line: string, place: string): AssessedAd {
  const value = jsonOrNull(line);
  const record = DatasetRecord.safeParse(value);
  if (record.success) return { record: record.data };
  const report = Report.safeParse(value);
  if (report.success) return { report: report.data };
  try {
    return { record: parseRecord(line) };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { problem: `${place}: ${error.message}` };
  }
}

export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
