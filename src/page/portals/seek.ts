import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/job\/(\d+)\/?$/iu;
const listPath = /^\/(?:[^/]+-)?jobs(?:-in-[^/]+)?(?:\/.*)?$/iu;

/**
 * SEEK. The attributes that its own tests use have carried readers of the site for many years. That the address of a
 * list names the ad open beside it (`jobId`), the kind of work and the newest addresses (seek.com) are general
 * knowledge, attested by none of the readers. The date is not read: it says how long ago, not when.
 */
export const seek: Portal = {
  id: 'seek',
  name: 'SEEK',
  countries: ['AU', 'NZ'],
  matches: optionalHosts.seek,
  match: ({ pathname, searchParams }) => {
    const isList = listPath.test(pathname);
    const adId = adPath.exec(pathname)?.[1] ?? (isList ? searchParams.get('jobId') : null);
    if (adId) return { kind: 'ad', adId };
    return { kind: isList ? 'list' : 'other' };
  },
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    hiringOrganization: ['[data-automation="advertiser-name"]'],
    jobLocation: ['[data-automation="job-detail-location"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  body: ['[data-automation="jobAdDetails"]'],
  exclude: 'article[data-automation], article[data-testid], [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'a[data-automation="jobTitle"]',
    card: 'article',
    text: '[data-automation="jobCompany"], [data-automation="jobLocation"], [data-automation="jobShortDescription"]',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'more than fifteen public readers of the site, none measured on live pages' },
};
