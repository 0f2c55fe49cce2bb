import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /\/job\/?$/iu;
const listPath = /\/main\/?$/iu;
const instancePath = /^\/ext\/([^/]+)\//iu;

/**
 * ReachMee (Talentech), nearly always in a frame of the employer's own page. Every instance of the system counts its ads
 * by itself, so that the ad's number alone would name two ads. Which columns a list has, and what they are called, is
 * each customer's choice; a column's name is repeated in its cells for narrow screens.
 */
export const reachmee: Portal = {
  id: 'reachmee',
  name: 'ReachMee',
  countries: ['SE', 'NO'],
  matches: optionalHosts.reachmee,
  match: ({ pathname, searchParams }) => {
    const number = searchParams.get('job_id') ?? '';
    if (adPath.test(pathname) && /^\d+$/u.test(number)) {
      const instance = instancePath.exec(pathname)?.[1]?.toUpperCase();
      return { kind: 'ad', adId: instance === undefined ? number : `${instance}-${number}` };
    }
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['h1#jobad-heading', 'h1'],
    // Place and reference number look alike; the place comes first, and alone it might be the number.
    jobLocation: ['.extid:has(+ .extid)'],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  body: ['.jobad-body'],
  exclude: 'section.contact, .extid, form, nav, footer',
  cards: {
    link: 'a[href*="job_id="]',
    card: 'tr, li',
    text: 'td + td',
  },
  confidence: 'high',
  checked: { on: '2026-09-20', against: 'one public reader of the site, measured on live pages of two customers' },
};
