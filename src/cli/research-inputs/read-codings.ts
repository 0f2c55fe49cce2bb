import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseDecision, type Decision } from '#src/research/coding/adjudication';
import type { Coding } from '#src/research/coding/coding';
import { codingOfLabels, LabelledAd } from '#src/research/coding/labelled-ad';
import { CodingError, parseCoding } from '#src/research/coding/parse-coding';
import type { Terminal } from '../command';
import { jsonOrNull } from './read-ads';
import { fileProblem, readLines } from './read-lines';

export interface ReadCodings {
  codings: Coding[];
  decisions: Decision[];
  problems: string[];
}

/** Codings and decisions of files, one a line, and of folders of labelled ads, each folder a coder of its name. */
export async function readCodings(paths: readonly string[], terminal: Terminal): Promise<ReadCodings> {
  const read: ReadCodings = { codings: [], decisions: [], problems: [] };
  for (const path of paths) {
    if (path !== '-' && isFolder(path)) readLabels(path, read);
    else await readFile(path, terminal, read);
  }
  return read;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function readFile(path: string, terminal: Terminal, read: ReadCodings): Promise<void> {
  for await (const one of readLines(path, terminal)) {
    if ('problem' in one) {
      read.problems.push(one.problem);
      continue;
    }
    const value = jsonOrNull(one.line);
    explained(read, one.place, () => {
      if (typeof value === 'object' && value !== null && 'item' in value) read.decisions.push(parseDecision(value));
      else read.codings.push(parseCoding(value));
    });
  }
}

function readLabels(folder: string, read: ReadCodings): void {
  const coder = basename(resolve(folder));
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (!files.length) read.problems.push(`${folder}: no .json file in this folder`);
  for (const path of files.sort().map((name) => join(folder, name))) {
    try {
      const ad = LabelledAd.safeParse(jsonOrNull(readFileSync(path, 'utf8')));
      if (ad.success) explained(read, path, () => read.codings.push(codingOfLabels(ad.data, coder)));
      else read.problems.push(`${path}: no labelled ad`);
    } catch (error) {
      read.problems.push(fileProblem(path, error));
    }
  }
}

function explained({ problems }: ReadCodings, place: string, take: () => void): void {
  try {
    take();
  } catch (error) {
    if (!(error instanceof CodingError)) throw error;
    problems.push(`${place}: ${error.message}`);
  }
}
