import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/job-listing\//iu;
const listPath = /^\/job\//iu;

/**
 * Glassdoor. An ad opens beside the list without a new address: only the card marked as chosen tells which one it is.
 * Of the class names only what stands before the part that changes with every build is used. The site has about twenty
 * addresses; those of English-speaking countries are asked for.
 */
export const glassdoor: Portal = {
  id: 'glassdoor',
  name: 'Glassdoor',
  countries: ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'],
  matches: optionalHosts.glassdoor,
  match: ({ pathname, searchParams }) => {
    const adId = adPath.test(pathname) ? searchParams.get('jl') : null;
    if (adId) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['header[class*="JobDetails_jobDetailsHeaderWrapper"] h1', '[class*="JobDetails_jobDetailsContainer"] h1'],
    hiringOrganization: ['[class*="JobDetails_jobDetailsContainer"] [class*="EmployerProfile_employerName"]'],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  body: ['[class*="JobDetails_jobDescription"]'],
  exclude: '[data-test="jobListing"], [data-test="job-card-wrapper"], [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'a[data-test="job-title"]',
    id: 'data-jobid',
    card: '[data-test="jobListing"], [data-test="job-card-wrapper"]',
    text: '[class*="EmployerProfile_compactEmployerName"], [data-test="emp-location"], [data-test="descSnippet"]',
  },
  openAd: {
    selector: '[data-test="job-card-wrapper"][data-selected="true"][data-jobid]',
    id: 'data-jobid',
    chosenBy: 'data-selected',
  },
  confidence: 'medium',
  checked: {
    on: '2026-11-22',
    against: 'three public readers of the site, one of them with a page as a person saw it',
  },
};
