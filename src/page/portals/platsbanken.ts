import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/platsbanken\/annonser\/(\d+)\/?$/iu;
const listPath = /^\/platsbanken(?:\/annonser)?\/?$/iu;

/**
 * Platsbanken, the portal of the Swedish employment service; drawn by script, without loading anew between ads. The
 * names of its own elements and the ids are meant to last, its generated attributes are not. Nothing attests the facts
 * beside the ad, nor the card.
 */
export const platsbanken: Portal = {
  id: 'platsbanken',
  name: 'Platsbanken',
  countries: ['SE'],
  matches: optionalHosts.platsbanken,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['h1[data-read-assistance-title]', 'main h1'],
    hiringOrganization: ['#pb-company-name'],
  },
  facts: ['main dl dt'],
  factLabels: {},
  ignoredFacts: [],
  body: ['.section.job-description', '.job-description'],
  exclude: 'lib-pb-feature-job-qualifications, [class*="contact" i], [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'a[href*="/platsbanken/annonser/"]',
    card: 'li, article, [class*="card" i]',
    text: 'p, span',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'two public readers of the site, 2025' },
};
