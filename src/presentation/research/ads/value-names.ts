import type { Report } from '#src/assessment/report';
import { builtInPortals } from '#src/page/portals/registry';
import { optionalPortals } from '#src/page/portals/optional';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { noPortal, type AdValues } from './filter-ads';

const portalNames = new Map([...builtInPortals, ...optionalPortals].map(({ id, name }) => [id, name]));

/** What a portal is called; the words for other pages where the ad was read on none. */
export const portalName = (id: string | null, locale: Locale): string =>
  id === null || id === noPortal ? datasetStrings[locale].otherPage : (portalNames.get(id) ?? id);

export const languageName = (tag: string, locale: Locale): string =>
  datasetStrings[locale].languages[tag as Report['language']] ?? tag;

/** The words for a value of an ad, in the reader's language. */
export const valueNames: Record<keyof AdValues, (value: string, locale: Locale) => string> = {
  portal: portalName,
  language: languageName,
  year: (year) => year,
  tag: (tag) => tag,
  employerType: (type) => type,
  gate: (gate, locale) => datasetStrings[locale].gates[gate as 'yes' | 'hybrid' | 'no'] ?? gate,
};
