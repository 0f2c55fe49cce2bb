import type { Locale } from '../locale';
import { en } from './en';
import type { GuideStrings } from './guide-strings';
import { nb } from './nb';
import { nn } from './nn';

/** Everything the guide says that is not the rubric's own. */
export const guideStrings: Record<Locale, GuideStrings> = { nb, nn, en };
