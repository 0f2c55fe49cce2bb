import type { ExperienceUseKind, Finding } from '#src/analysis/facts/facts';
import { experienceUsePatterns } from '#src/analysis/patterns/experience-use';
import type { Doc } from '#src/analysis/text/doc';

/** What the ad says own experience is for, besides the tasks that name it. */
export const readExperienceUse = (doc: Doc): Finding<ExperienceUseKind>[] =>
  experienceUsePatterns.read(doc.sentences.filter(({ line }) => !line.isHeading));
