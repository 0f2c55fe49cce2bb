import type { Locale } from './locale';
import { en } from './page-en';
import { nb } from './page-nb';
import { nn } from './page-nn';
import type { PageStrings } from './page-strings';

/** Everything the extension's own pages say. */
export const pageStrings: Record<Locale, PageStrings> = { nb, nn, en };
