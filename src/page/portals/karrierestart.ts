import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/ledig-stilling\/(\d+)(?:[/-]|$)/iu;
const listPath = /^\/jobb\/?$/iu;

/** Karrierestart. The hooks are those of a single reader of the site, two years old; nothing has confirmed them since. */
export const karrierestart: Portal = {
  id: 'karrierestart',
  name: 'Karrierestart',
  countries: ['NO'],
  matches: optionalHosts.karrierestart,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['main h1', 'h1'],
    hiringOrganization: ['.topic-header-text'],
    validThrough: ['.jobad-deadline-date'],
  },
  facts: [{ item: '.concrete_facta_item', label: '.item_header', value: '.item_cnt' }],
  factLabels: { Stillingstype: 'employmentType' },
  ignoredFacts: [],
  // The rest of the class name is a measure of the layout.
  body: ['[class*="description_cnt"]'],
  exclude:
    '.featured-wrap, .concrete_facta_item, .job-tags, [class*="contact" i], [class*="cookie" i], form, nav, footer',
  cards: {
    link: 'a.j-title, a[href*="/ledig-stilling/"]',
    card: '.featured-wrap',
    title: 'a.j-title > span',
    text: 'p',
  },
  confidence: 'low',
  checked: { on: '2026-11-22', against: 'one public reader of the site, 2024' },
};
