import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/jobs\/(\d+)(?:-[^/]*)?\/?$/iu;
const listPath = /^\/jobs\/(?:companies|company-groups)\/\d+\/embed\/v\d+\/?$/iu;

/**
 * Jobylon: ads stand on its own host and carry JSON-LD, lists in a frame of the employer's page. The container of the
 * ad's text is attested once; what the title is called within a card is a guess.
 */
export const jobylon: Portal = {
  id: 'jobylon',
  name: 'Jobylon',
  countries: ['SE', 'NO', 'DK'],
  matches: optionalHosts.jobylon,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['main h1', 'h1'],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  body: ['.canvas-job-description'],
  exclude: '[class*="contact" i], [class*="similar" i], [class*="cookie" i], form, nav, footer',
  cards: {
    link: 'a[id^="job-"]',
    card: '.job-wrapper',
    title: '.job-title, h2, h3',
    text: '.job-company, .job-location, .job-function',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'three public readers of the site, one of them with a stored page' },
};
