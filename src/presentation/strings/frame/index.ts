import type { LibraryFault } from '#src/library/database/library-error';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** The extension's own pages that one can go to from every other. */
export const pages = ['library', 'preview', 'research', 'guide', 'options'] as const;
export type PageName = (typeof pages)[number];

/** What every page of the extension says alike. */
export interface FrameStrings {
  skip: string;
  navigation: string;
  pages: Record<PageName, string>;
  /** What happened, and what the person can do. */
  faults: Record<LibraryFault, string>;
  reload: string;
  tryAgain: string;
  undo: string;
  cancel: string;
  close: string;
}

export const frameStrings: Record<Locale, FrameStrings> = { nb, nn, en };
