import type { AdCounts } from '#src/library/projects/count-ads';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the research page says about projects and the harvest; its parts have catalogues of their own. */
export interface ResearchStrings {
  title: string;
  lead: string;
  harvest: { label: string; on: (projects: string) => string; pause: string; failed: string };
  how: { title: string; points: readonly string[] };
  parts: { label: string; all: string; ads: string; coding: string; agreement: string; findings: string };
  projects: {
    none: string;
    newName: string;
    add: string;
    name: string;
    notes: string;
    save: string;
    edit: string;
    editNamed: (name: string) => string;
    delete: string;
    deleteNamed: (name: string) => string;
    deleted: (name: string) => string;
    counts: (counts: AdCounts, number: (value: number) => string) => string;
    lastRead: (day: string) => string;
    harvest: string;
    on: string;
    off: string;
    harvestNamed: (name: string) => string;
  };
}

export const researchStrings: Record<Locale, ResearchStrings> = { nb, nn, en };
