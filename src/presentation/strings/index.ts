import { en } from './en';
import type { Locale } from './locale';
import { nb } from './nb';
import { nn } from './nn';
import type { Strings } from './strings';

export const strings: Record<Locale, Strings> = { nb, nn, en };
