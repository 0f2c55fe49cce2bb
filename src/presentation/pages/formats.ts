import { intlLocales, type Locale } from '../strings/locale';

/** Numbers as the language writes them. */
export function numberIn(locale: Locale, decimals = 0): (value: number) => string {
  const format = new Intl.NumberFormat(intlLocales(locale), { maximumFractionDigits: decimals });
  return (value) => format.format(value);
}

/** The day of an ISO 8601 date or instant as the language writes it; the page's own words where it is neither. */
export function dayIn(locale: Locale): (date: string) => string {
  const format = new Intl.DateTimeFormat(intlLocales(locale), { dateStyle: 'medium' });
  return (date) => (/^\d{4}-\d{2}-\d{2}/.test(date) ? format.format(new Date(date)) : date);
}

/** Day and time of an ISO 8601 instant, in the time of this machine. */
export function instantIn(locale: Locale): (instant: string) => string {
  const format = new Intl.DateTimeFormat(intlLocales(locale), { dateStyle: 'medium', timeStyle: 'short' });
  return (instant) => format.format(new Date(instant));
}
