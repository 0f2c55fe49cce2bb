import type { Level } from '#src/assessment/report';
import type { Strength } from '#src/rubric/sources';

/** What the guide says around the rubric's own texts. */
export interface GuideStrings {
  title: string;
  lead: string;
  contents: string;
  number: {
    title: string;
    /** How many criteria, in how many themes. */
    points: (criteria: string, themes: string) => string;
    levels: string;
    share: Record<Level, string>;
    interval: string;
    coverage: (enough: string) => string;
    bands: string;
    /** From which score a band begins. */
    bandFrom: (score: string) => string;
    neighbour: (points: string) => string;
    core: string;
    without: (words: string) => string;
    weights: string;
    profiles: string;
  };
  criteria: {
    title: string;
    lead: string;
    weight: (points: string) => string;
    why: string;
    levels: string;
    examples: string;
    nearMisses: string;
    ask: string;
    paragraph: string;
    sources: string;
    strength: Record<Strength, string>;
    lines: (from: string, to: string) => string;
    weightTitle: string;
    toTop: string;
  };
  flags: { title: string; lead: string };
  duties: { title: string; lead: string };
  documents: { title: string; lead: string };
  version: (rubric: string) => string;
}
