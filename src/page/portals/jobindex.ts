import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:jobannonce|vis-job)\/([a-z]\d+)(?:\/|$)/iu;
const listPath = /^\/jobsoegning(?:\/|$)/iu;

/**
 * Jobindex, Denmark's largest portal. An ad is either in the portal's own layout of August 2026, or a page of HR Manager
 * served under the portal's address. On a card the title leads to the employer's site: only `data-tid` names the ad.
 * Nowhere in the page's text is the employer told apart, so that it is not read.
 */
export const jobindex: Portal = {
  id: 'jobindex',
  name: 'Jobindex',
  countries: ['DK'],
  matches: optionalHosts.jobindex,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId: adId.toLowerCase() };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['.jd-appetizer h1', 'h1.ProjectName', 'h1'],
    jobLocation: ['.jd-location p', '.workplacelist span.empty'],
    validThrough: ['.jd-deadline p', '.frist span.empty'],
  },
  facts: [
    { item: '.jd-facts > *', label: 'h3', value: 'p' },
    { item: '.emptyparent:not(.contact)', label: '.rowheader', value: 'span.empty' },
  ],
  factLabels: { Jobtype: 'employmentType', Arbejdstid: 'workHours' },
  ignoredFacts: [],
  body: ['.jd-description', '#AdvertisementInnerContent', '.AdContentContainer'],
  exclude: '.jd-facts, .contact, .contactinfo, .jobsearch-result, form, nav, footer',
  cards: {
    link: '.jobsearch-result h4 a',
    id: 'data-tid',
    card: '.jobsearch-result',
    text: '.jix-toolbar-top__company, .jix_robotjob--area',
  },
  confidence: 'high',
  checked: {
    on: '2026-09-11',
    against: 'three public readers of the site, measured on live pages from May to September 2026',
  },
};
