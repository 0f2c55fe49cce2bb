import type { Finding, InfluenceKind } from '#src/analysis/facts/facts';
import { mayTellOfReader } from '#src/analysis/mentions/reader';
import { tasksIn } from '#src/analysis/mentions/tasks';
import { inForum, inPhase, inReview, onBody } from '#src/analysis/patterns/duty-words';
import { isWay } from '#src/analysis/patterns/duties';
import { influencePatterns } from '#src/analysis/patterns/influence';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** The employee's part in developing the service: what the ad says of it, and the tasks that name a place or a phase. */
export const readInfluence = (doc: Doc): Finding<InfluenceKind>[] =>
  weighedWith(
    doc,
    'influence',
    [
      ...influencePatterns.read(
        likelySentences(doc, 'influence').filter((one) => !one.line.isHeading && mayTellOfReader(one)),
      ),
      ...tasksIn(doc).flatMap(({ sentence, clause, confidence }): Finding<InfluenceKind>[] => {
        const kind = influenceOf(clause.text);
        if (kind === null) return [];
        return [
          { kind, confidence, evidence: evidenceAt(sentence.passage, clause, sentence, `influence.task-${kind}`) },
        ];
      }),
    ],
    mayTellOfReader,
  );

const influenceOf = (task: string): InfluenceKind | null => {
  if ([inForum, onBody].some((way) => isWay(way, task))) return 'arena';
  return [inPhase, inReview].some((way) => isWay(way, task)) ? 'phase' : null;
};
