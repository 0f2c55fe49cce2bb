import type { Concept } from '#src/analysis/concepts/concept';
import { education } from '#src/analysis/concepts/education';
import { employment } from '#src/analysis/concepts/employment';
import { experience } from '#src/analysis/concepts/experience';
import { learning } from '#src/analysis/concepts/learning';
import { offering } from '#src/analysis/concepts/offering';
import { people } from '#src/analysis/concepts/people';
import { polarity } from '#src/analysis/concepts/polarity';
import { tasks } from '#src/analysis/concepts/tasks';
import { work } from '#src/analysis/concepts/work';

const themes = {
  ...people,
  ...offering,
  ...polarity,
  ...experience,
  ...education,
  ...employment,
  ...learning,
  ...tasks,
  ...work,
} as const;

export type ConceptName = keyof typeof themes;

/** Every word class, by the name that patterns use. One file a theme; a name stands in one theme only. */
export const concepts: Readonly<Record<ConceptName, Concept>> = themes;
