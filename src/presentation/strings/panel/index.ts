import type { PanelLabel } from '../../panel-labels';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What only the panel says, and whatever shows a whole report. The background does without. */
export interface PanelStrings {
  labels: Record<PanelLabel, string>;
  overview: {
    met: string;
    unclear: string;
    contradicted: string;
    notStated: string;
    /** After the names of a few: how many more there are. */
    more: (count: number) => string;
    none: string;
  };
  /** What a person called wrong: the level it was given. */
  youDismissed: (level: string) => string;
  /** What a person found: the level it was given, and the one it has now. */
  youFound: (level: string, now: string) => string;
  /** The parts of a weight, by the points they give (codebook, `WeightReasons`). */
  weightReasons: {
    advice: Record<1 | 2 | 3 | 4, string>;
    problem: Record<1 | 2 | 3, string>;
    breadth: Record<1 | 2 | 3, string>;
    shown: Record<1 | 2 | 3, string>;
    minus: (points: number) => string;
    total: (weight: number) => string;
  };
  sum: {
    /** What each level gives. */
    intro: string;
    /** The same where what is contradicted takes points away. */
    strictIntro: string;
    profile: (name: string) => string;
    score: string;
    low: string;
    high: string;
    /** The evidence is too uncertain for the number and counts in its upper end. */
    onlyInHigh: (points: string) => string;
    notInLow: string;
    dismissed: string;
  };
  /** How many of a theme's criteria the ad mentions, whole or in part. */
  themeSaid: (said: number, total: number) => string;
  /** A question that begins with the ad's own words. */
  askAbout: (quote: string, ask: string) => string;
  /** Stands for the name of a weight profile. */
  ownWeights: string;
}

export const panelStrings: Record<Locale, PanelStrings> = { nb, nn, en };
