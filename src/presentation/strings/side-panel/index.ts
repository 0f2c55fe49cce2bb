import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the side panel says beside the report it shows. */
export interface SidePanelStrings {
  title: string;
  asking: string;
  nothing: string;
  nothingHint: string;
}

export const sidePanelStrings: Record<Locale, SidePanelStrings> = { nb, nn, en };
