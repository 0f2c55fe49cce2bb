import { intlLocales, type Locale } from '../strings/locale';

/** Numbers as the language writes them. Whole points unless told: the reader of the text is not surer than that. */
export function numberIn(locale: Locale, decimals = 0): (value: number) => string {
  const format = new Intl.NumberFormat(intlLocales(locale), { maximumFractionDigits: decimals });
  return (value) => format.format(value);
}
