import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the page with the questions for an interview says, beside the panel's own words. */
export interface QuestionsStrings {
  title: string;
  lead: string;
  /** No list is kept for the ad that the address names. */
  none: string;
  asking: string;
}

export const questionsStrings: Record<Locale, QuestionsStrings> = { nb, nn, en };
