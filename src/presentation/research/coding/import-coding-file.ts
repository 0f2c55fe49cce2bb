import { announceChange } from '#src/library/database/changes';
import { listCodings, listDecisions, saveCodings, saveDecisions } from '#src/library/projects/coding-store';
import { addRecords } from '#src/library/projects/harvest-store';
import type { HarvestedAd, Project } from '#src/library/projects/project';
import { changeProject } from '#src/library/projects/project-store';
import { startEngineWorker } from '#src/messaging/engine-worker';
import { parseDecision, type Decision } from '#src/research/coding/adjudication';
import type { Coding } from '#src/research/coding/coding';
import { CodingError, parseCoding } from '#src/research/coding/parse-coding';
import { makeRecord } from '#src/research/dataset/make-record';
import { Assignment } from './coding-file';

/** What came in with a file. */
export interface CodingImport {
  /** Ads that were not in the project yet. */
  ads: number;
  codings: number;
  decisions: number;
  /** Codings that were there already, changed later than those in the file, and kept as they are. */
  older: number;
}

/**
 * Takes in an assignment, or codings and decisions a line each. Of two codings of one ad by one coder the later stands.
 *
 * @throws {CodingError} when the file is neither; then nothing was changed
 */
export async function importCodingFile(
  project: Project,
  ads: readonly HarvestedAd[],
  content: string,
): Promise<CodingImport> {
  const assignment = Assignment.safeParse(jsonOrNull(content));
  return assignment.success ? takeAssignment(project, ads, assignment.data) : takeCodings(project.id, content);
}

async function takeAssignment(
  project: Project,
  ads: readonly HarvestedAd[],
  { plan, ads: given }: Assignment,
): Promise<CodingImport> {
  const known = new Set(ads.map(({ id }) => id));
  const missing = given.filter(({ id }) => !known.has(id));
  const posts = new Map<string, string>();
  const engine = startEngineWorker();
  try {
    for (const { id, postId, posting, readAt, extractorVersion } of missing) {
      const report = await engine.assess(posting);
      const record = makeRecord({ posting, report, readAt, extractorVersion });
      await addRecords(project.id, [{ ...record, id, postId }], posts);
    }
  } finally {
    engine.stop();
    announceChange('harvest');
  }
  const own = project.codingPlan;
  const others = own?.tasks.filter(({ coder }) => !plan.coders.includes(coder)) ?? [];
  const coders = [...new Set([...(own?.coders ?? []), ...plan.coders])];
  await changeProject(project.id, { codingPlan: { ...plan, coders, tasks: [...others, ...plan.tasks] } });
  return { ads: missing.length, codings: 0, decisions: 0, older: 0 };
}

async function takeCodings(projectId: string, content: string): Promise<CodingImport> {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const codings: Coding[] = [];
  const decisions: Decision[] = [];
  for (const [index, line] of lines.entries()) {
    const value = jsonOrNull(line);
    try {
      if (typeof value === 'object' && value !== null && 'item' in value) decisions.push(parseDecision(value));
      else codings.push(parseCoding(value));
    } catch (cause) {
      throw new CodingError(`Line ${index + 1}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
  if (lines.length === 0) throw new CodingError('The file is empty.');
  const kept = await listCodings(projectId);
  const newer = codings.filter((coding) => !kept.some((one) => isSame(one, coding) && isLater(one, coding)));
  const settled = await listDecisions(projectId);
  const laterDecisions = decisions.filter(
    (decision) =>
      !settled.some(
        ({ recordId, item, at }) => recordId === decision.recordId && item === decision.item && at > decision.at,
      ),
  );
  await saveCodings(projectId, newer);
  await saveDecisions(projectId, laterDecisions);
  return {
    ads: 0,
    codings: newer.length,
    decisions: laterDecisions.length,
    older: codings.length - newer.length,
  };
}

const isSame = (a: Coding, b: Coding): boolean => a.recordId === b.recordId && a.coder === b.coder;
const isLater = (a: Coding, b: Coding): boolean => (a.codedAt ?? '') > (b.codedAt ?? '');

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
