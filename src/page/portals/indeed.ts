import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:m\/)?viewjob\/?$/iu;
const listPath = /^\/(?:jobs|q-[^/]*\.html|[^/]*-jobs\.html)?\/?$/iu;

/**
 * Indeed, on its own address for every country. An ad stands on a page of its own or beside the list, whose address then
 * names the open ad. The text's id has lasted through all designs, the test ids through the last few. Nothing attests
 * structured data, nor facts told apart by labels.
 */
export const indeed: Portal = {
  id: 'indeed',
  name: 'Indeed',
  countries: ['NO', 'SE', 'DK', 'GB', 'IE', 'US', 'CA', 'AU', 'NZ'],
  matches: optionalHosts.indeed,
  match: ({ pathname, searchParams }) => {
    const isList = listPath.test(pathname);
    const adId = (isList && searchParams.get('vjk')) || (adPath.test(pathname) && searchParams.get('jk'));
    if (adId) return { kind: 'ad', adId: adId.toLowerCase() };
    return { kind: isList ? 'list' : 'other' };
  },
  fields: {
    title: ['[data-testid="jobsearch-JobInfoHeader-title"]', '[data-testid="simpler-jobTitle"]'],
    hiringOrganization: ['[data-testid="inlineHeader-companyName"]', '.jobsearch-JobInfoHeader-companyNameSimple'],
    jobLocation: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  body: ['#jobDescriptionText'],
  exclude: '#mosaic-provider-jobcards, [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'h2.jobTitle a, h3.jobTitle a, a.jcs-JobTitle',
    id: 'data-jk',
    card: '.job_seen_beacon, li',
    text: '[data-testid="company-name"], [data-testid="text-location"], .companyName, .companyLocation',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'more than ten public readers of the site, none measured on live pages' },
};
