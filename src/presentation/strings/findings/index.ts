import type { Grouping } from '#src/research/findings/group-posts';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the page of findings says beside the findings' own words (`research/findings/words`). */
export interface FindingsPageStrings {
  lead: string;
  none: string;
  methods: string;
  copyMethods: string;
  copied: string;
  copyFailed: string;
  figure: {
    asTable: string;
    save: (kind: string) => string;
    saveNamed: (title: string, kind: string) => string;
    failed: string;
  };
  plots: { levels: string; surveys: string; extents: string };
  groups: {
    by: string;
    what: string;
    scores: string;
    scoresHint: string;
    statedHint: string;
    one: string;
    groupings: Record<Grouping, string>;
  };
}

export const findingsPageStrings: Record<Locale, FindingsPageStrings> = { nb, nn, en };
