import type { Settings } from '#src/library/settings';
import type { Locale } from './strings/locale';

/** Gives one of the extension's own pages its language and colours. */
export function dressPage({ documentElement }: Document, theme: Settings['theme'], locale: Locale): void {
  documentElement.lang = locale;
  documentElement.dataset.theme = theme;
}
