import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/candidate\/jobadvert\/([a-z\d-]+)\/?$/iu;
const listPath = /^\/candidate\/search\/results\/?$/iu;

/**
 * NHS Jobs, whose pages are drawn by the server alone. The long description is there but empty in most ads, and the
 * person specification stands in the page twice, for narrow and for wide windows. The headings between the parts of the
 * text have no hooks of their own; labels and values stand side by side with nothing around them, but the values have ids.
 */
export const jobsNhsUk: Portal = {
  id: 'jobs-nhs-uk',
  name: 'NHS Jobs',
  countries: ['GB'],
  matches: optionalHosts['jobs-nhs-uk'],
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId: adId.toUpperCase() };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['#heading', 'main h1'],
    hiringOrganization: ['#employer_name'],
    jobLocation: ['#employer_town'],
    datePosted: ['#date_posted'],
    validThrough: ['#closing_date'],
    employmentType: ['#contract_type'],
    workHours: ['#working_pattern_heading + p'],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  // The headings between the parts tell what they are: duties, the employer.
  body: [
    '#job_overview, :is(h2, h3):has(+ #job_description), #job_description, :is(h2, h3):has(+ #about_organisation), #about_organisation, #job_description_large, main div.hide-mobile',
  ],
  exclude: '.show-mobile, .nhsuk-button, [id*="contact" i], [id*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'a[data-test="search-result-job-title"]',
    card: '[data-test="search-result"]',
    text: '[data-test="search-result-location"] h3',
  },
  confidence: 'high',
  checked: { on: '2026-09-24', against: 'ten public readers of the site, one of them measured on live pages' },
};
