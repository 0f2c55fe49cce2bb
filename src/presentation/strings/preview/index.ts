import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';
import type { PreviewStrings } from './preview-strings';
import { takeAlong } from './take-along';
import type { TakeAlongStrings } from './take-along-strings';

const written: Record<Locale, PreviewStrings> = { nb, nn, en };

export type WholePreviewStrings = PreviewStrings & TakeAlongStrings;

/** Everything the page for writing an ad says. */
export const previewStrings: Record<Locale, WholePreviewStrings> = {
  nb: { ...written.nb, ...takeAlong.nb },
  nn: { ...written.nn, ...takeAlong.nn },
  en: { ...written.en, ...takeAlong.en },
};
