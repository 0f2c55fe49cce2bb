import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:careers\/[^/]+\/)?jobs\/(?:newprint\/)?(\d+)(?:-\d+)?(?:\/[^/]*)?\/?$/iu;
const listPath = /^\/(?:careers\/[^/]+|jobs)(?:\/(?:transferjobs|promotionaljobs))?\/?$/iu;

/**
 * GovernmentJobs, NEOGOV's site for states, counties and cities of the United States, which employ many certified peer
 * specialists. Nothing was held against it: addresses and hooks are general knowledge and may all be wrong, in which
 * case an ad is read by its headings, or as any page.
 */
export const governmentjobs: Portal = {
  id: 'governmentjobs',
  name: 'GovernmentJobs',
  countries: ['US'],
  matches: optionalHosts.governmentjobs,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: { title: ['.entity-title', 'main h1', 'h1'] },
  facts: ['dl dt'],
  factLabels: { 'Job Type': 'employmentType', Location: 'jobLocation', 'Closing Date': 'validThrough' },
  ignoredFacts: ['Job Number'],
  body: [
    '#details-info',
    { around: /^(?:description|examples? of duties|duties|typical qualifications|qualifications)/iu },
  ],
  exclude: '[class*="contact" i], [class*="similar" i], [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'a[href*="/jobs/"]',
    card: 'li, tr, article',
    text: 'p, td, ul li',
  },
  confidence: 'low',
  checked: { on: '2026-11-26', against: 'nothing: general knowledge of the site' },
};
