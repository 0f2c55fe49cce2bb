import * as z from 'zod/mini';
import { CodingPlan } from '#src/library/projects/coding-plan';
import type { Project } from '#src/library/projects/project';
import { Posting } from '#src/posting/posting';
import type { Decision } from '#src/research/coding/adjudication';
import type { Coding } from '#src/research/coding/coding';
import { DatasetRecord } from '#src/research/dataset/dataset-record';

/** What one coder gets: the ads to code, in their order, without anything that was made of them. */
export const Assignment = z.object({
  kind: z.literal('likeverd-assignment'),
  schemaVersion: z.literal(1),
  project: z.string(),
  coder: z.string(),
  plan: CodingPlan,
  ads: z.array(
    z.extend(z.pick(DatasetRecord, { id: true, readAt: true, textHash: true, extractorVersion: true, postId: true }), {
      posting: Posting,
    }),
  ),
});
export type Assignment = z.infer<typeof Assignment>;

/** The assignment as a file. The plan in it names this coder's tasks alone. */
export async function assignmentFor(
  coder: string,
  { name, codingPlan }: Pick<Project, 'name' | 'codingPlan'>,
  records: AsyncIterable<DatasetRecord>,
): Promise<string> {
  if (!codingPlan) throw new Error('No sample has been drawn.');
  const ads: Assignment['ads'] = [];
  for await (const { id, readAt, textHash, extractorVersion, postId, posting } of records) {
    ads.push({ id, readAt, textHash, extractorVersion, postId, posting });
  }
  const assignment: Assignment = {
    kind: 'likeverd-assignment',
    schemaVersion: 1,
    project: name,
    coder,
    plan: { ...codingPlan, coders: [coder], tasks: codingPlan.tasks.filter((task) => task.coder === coder) },
    ads,
  };
  return JSON.stringify(assignment, null, 1);
}

/** Codings and what was settled, one a line. */
export const codingLines = (codings: readonly Coding[], decisions: readonly Decision[]): string =>
  [...codings, ...decisions].map((one) => `${JSON.stringify(one)}\n`).join('');
