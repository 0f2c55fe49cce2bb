import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:[a-z]{2}\/)?ad\/[^/]+\/([a-z\d-]+)\/?$/iu;
const listPath = /^\/(?:[a-z]{2}\/?)?(?:ledige-stillinger)?\/?$/iu;

/**
 * Emply, the recruitment system of several Danish municipalities. The two hooks of the ad were measured; the list is
 * filled by script and its card is a guess, so that the link itself is taken for it.
 */
export const emply: Portal = {
  id: 'emply',
  name: 'Emply',
  countries: ['DK'],
  matches: optionalHosts.emply,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['h1.css_headline', 'h1'],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  body: ['.csa_jobadText'],
  exclude: '[class*="contact" i], [class*="cookie" i], form, nav, footer',
  cards: {
    link: 'a[href*="/ad/"]',
    card: 'a',
    title: 'h2, h3, h4',
    text: 'p, span',
  },
  confidence: 'high',
  checked: { on: '2026-09-20', against: 'one public reader of the site, measured on live pages' },
};
