import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What is said of an ad that is, or could be, saved: in the panel and on the library's page. */
export interface SavedStrings {
  save: string;
  /** It is saved now. */
  justSaved: string;
  /** Since when it is saved. */
  savedOn: (day: string) => string;
  /** Where and when its text was met before, when this is not the same page. */
  metOn: (where: string, day: string) => string;
  /** A saved ad that this seems to be another version of. */
  alike: (title: string, where: string, day: string) => string;
  join: string;
  saveApart: string;
  open: string;
  retry: string;
  elsewhere: string;
  /** Heads the list of what differs from the text that was met before. */
  changedSince: (day: string) => string;
  /** The texts differ, and nothing that we read in them does. */
  otherWords: string;
  deadline: string;
  notMentioned: string;
}

export const savedStrings: Record<Locale, SavedStrings> = { nb, nn, en };
