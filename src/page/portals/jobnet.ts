import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/find-job\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/iu;
const oldAdPath = /^\/cv\/findwork\/details\/([\da-f-]+)\/?$/iu;
const listPath = /^\/find-job\/?$/iu;

/**
 * Jobnet, the portal of the Danish employment service. The end of each class name changes with every version, so that
 * only their beginnings are used. Many ads are a few lines and a link to the employer; those are too short to judge.
 */
export const jobnet: Portal = {
  id: 'jobnet',
  name: 'Jobnet',
  countries: ['DK'],
  matches: optionalHosts.jobnet,
  match: ({ pathname }) => {
    const adId = (adPath.exec(pathname) ?? oldAdPath.exec(pathname))?.[1];
    if (adId !== undefined) return { kind: 'ad', adId: adId.toLowerCase() };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['main h1', 'h1'],
  },
  facts: ['main dl dt'],
  factLabels: {},
  ignoredFacts: [],
  body: ['main [class*="description" i]', '[class*="description" i]'],
  exclude: 'article:has(a[href*="/find-job/"]), [class*="contact" i], [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'a[href*="/find-job/"]',
    card: 'article',
    title: 'h3',
    text: 'p',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'one public reader of the site, 2026' },
};
