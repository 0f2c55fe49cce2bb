import type { ExperienceUseKind, Finding } from '#src/analysis/facts/facts';
import { isOfOthers } from '#src/analysis/facts/experience-demand';
import { livedExperienceIn } from '#src/analysis/mentions/lived-experience';
import { tasksIn } from '#src/analysis/mentions/tasks';
import { experienceUsePatterns } from '#src/analysis/patterns/experience-use';
import { dutiesIn } from '#src/analysis/patterns/duties';
import { hopeAlone, lifeInUse, othersTell, takenUp } from '#src/analysis/patterns/life-in-use';
import { occursIn, without } from '#src/analysis/patterns/pattern';
import type { Clause, Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { besideWeakerWord, weighedIn } from '#src/analysis/weighing/weighed-findings';

/** What the ad says own experience is for, besides the tasks that name it. */
export const readExperienceUse = (doc: Doc): Finding<ExperienceUseKind>[] =>
  withoutKept([
    ...experienceUsePatterns.read(doc.sentences.filter(({ line }) => !line.isHeading)),
    ...lifeInUse.read(tasksIn(doc).map(({ sentence, clause }) => narrowedTo(clause, sentence))),
    ...takenUp.read(afterOwnExperience(doc)),
    ...sharingTasks(doc),
    ...besideWeakerWord('experienceUse', weighedIn(doc, 'experienceUse')),
  ]);

/** What the reader is to keep from the work is not used in it, though the same words name it. */
function withoutKept(found: readonly Finding<ExperienceUseKind>[]): Finding<ExperienceUseKind>[] {
  const kept = found.filter(({ evidence }) => evidence.rule === 'experience-use.kept-to-oneself');
  return found.filter(
    ({ kind, evidence: a }) =>
      kind !== 'use-in-duty' || !kept.some(({ evidence: b }) => a.start < b.end && b.start < a.end),
  );
}

/** The tasks of sharing own experience. Hope alone is a word of the role, and tells no use. */
const sharingTasks = (doc: Doc): Finding<ExperienceUseKind>[] =>
  tasksIn(doc)
    .filter(
      ({ clause: { text } }) =>
        dutiesIn(without(hopeAlone, text)).includes('share-experience-and-hope') && !occursIn(othersTell, text),
    )
    .map(({ sentence, clause, confidence }) => ({
      kind: 'use-in-duty',
      confidence,
      evidence: evidenceAt(sentence.passage, clause, sentence, 'experience-use.shared'),
    }));

/** What follows on a mention of the reader's own experience: the rest of its sentence, and the one after that. */
function afterOwnExperience(doc: Doc): Sentence[] {
  return livedExperienceIn(doc).flatMap(({ sentence, clause, end }) => {
    if (isToldElsewhere(sentence) || isOfOthers(clause.text, sentence.line)) return [];
    const rest = { start: end, end: sentence.end, text: sentence.passage.text.slice(end, sentence.end) };
    const next = doc.sentences[doc.sentences.indexOf(sentence) + 1];
    const goesOn = next && next.section === sentence.section && !next.line.isHeading && !next.line.isBullet;
    return [narrowedTo(rest, sentence), ...(goesOn ? [narrowedTo(next.clauses[0] ?? next, next)] : [])];
  });
}

const isToldElsewhere = ({ section }: Sentence): boolean =>
  ['about', 'offer', 'contact', 'application'].includes(section);

/** A part of a sentence, to be read as if it were the whole. */
const narrowedTo = ({ start, end, text }: Clause, sentence: Sentence): Sentence => ({
  ...sentence,
  start,
  end,
  text,
  clauses: [{ start, end, text }],
});
