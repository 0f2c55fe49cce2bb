import type { Locale } from '#src/rubric/localized';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';
import type { FindingsWords } from './words';

export const findingsWords: Readonly<Record<Locale, FindingsWords>> = { nb, nn, en };
