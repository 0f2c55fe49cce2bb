import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/jobs\/view\/(?:[^/]*-)?(\d+)\/?$/iu;
const listPath = /^\/jobs(?:\/(?:search|search-results|collections)(?:\/.*)?|\/[^/]*-jobs[^/]*)?\/?$/iu;
const aboutTheJob =
  ':is([id^="JobDetails_AboutTheJob_"], [componentkey^="JobDetails_AboutTheJob_"], [data-view-name="job-details-about-the-job"])';

/**
 * LinkedIn, in three layouts: for those not signed in, the classic one, and that of 2026, whose class names all change
 * with every build and whose cards are buttons without an address. Which layout a person gets differs from account to
 * account. The rest of a text behind "more" is read when it is in the page, and never asked for. Where the classic
 * layout and that of 2026 show the place, it is not told apart from the date.
 */
export const linkedin: Portal = {
  id: 'linkedin',
  name: 'LinkedIn',
  countries: ['NO', 'SE', 'DK', 'GB', 'IE', 'US', 'CA', 'AU', 'NZ'],
  matches: optionalHosts.linkedin,
  match: ({ pathname, searchParams }) => {
    const isList = listPath.test(pathname);
    const adId = adPath.exec(pathname)?.[1] ?? (isList ? searchParams.get('currentJobId') : null);
    if (adId) return { kind: 'ad', adId };
    return { kind: isList ? 'list' : 'other' };
  },
  fields: {
    title: [
      '.top-card-layout__title',
      '.job-details-jobs-unified-top-card__job-title',
      '[data-sdui-screen*="JobDetails"] a[href*="/jobs/view/"]',
    ],
    hiringOrganization: [
      '.topcard__org-name-link',
      '.job-details-jobs-unified-top-card__company-name',
      '[data-sdui-screen*="JobDetails"] a[href*="/company/"]',
    ],
    jobLocation: ['.topcard__flavor--bullet'],
  },
  facts: [
    {
      item: '.description__job-criteria-item',
      label: '.description__job-criteria-subheader',
      value: '.description__job-criteria-text',
    },
  ],
  factLabels: { 'Employment type': 'employmentType' },
  ignoredFacts: [],
  body: [
    '.show-more-less-html__markup',
    '#job-details',
    '.jobs-description__content',
    '.jobs-box__html-content',
    `${aboutTheJob} [data-testid="expandable-text-box"]`,
    aboutTheJob,
  ],
  exclude: '[class*="similar-jobs"], [class*="job-card"], [componentkey^="job-card"], [class*="cookie" i], aside, form',
  cards: {
    link: '.base-search-card a.base-card__full-link, .job-card-container a[href*="/jobs/view/"], [componentkey^="job-card-component-ref-"]',
    id: 'componentkey',
    idAfter: 'job-card-component-ref-',
    card: '.base-search-card, .job-card-container, [componentkey^="job-card-component-ref-"]',
    title: '.base-search-card__title, [componentkey^="job-card-component-ref-"] p',
    text: '.base-search-card__subtitle, .job-search-card__location, [componentkey^="job-card-component-ref-"] p ~ * p, [componentkey^="job-card-component-ref-"] p ~ p',
  },
  confidence: 'medium',
  checked: {
    on: '2026-11-22',
    against:
      'more than ten public readers of the site; the layout of 2026 by four, one of them on live pages in October',
  },
};
