import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

/**
 * HR Manager (Talentech), the recruitment system of many Danish regions and Norwegian municipalities, often in a frame of
 * the employer's own page. The page names the maker of the system where others name the employer.
 */
export const hrManager: Portal = {
  id: 'hr-manager',
  name: 'HR Manager',
  countries: ['DK', 'NO'],
  matches: optionalHosts['hr-manager'],
  match: ({ pathname, searchParams }) => {
    const adId = /^\/applicationinit\.aspx$/iu.test(pathname) ? idIn(searchParams) : undefined;
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: /^\/vacancies\/list\.aspx$/iu.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['h1.ProjectName', 'h1'],
    validThrough: ['.frist span.empty'],
    jobLocation: ['.workplacelist span.empty'],
  },
  facts: [{ item: '.emptyparent:not(.contact)', label: '.rowheader', value: 'span.empty' }],
  factLabels: {},
  ignoredFacts: [],
  body: ['#AdvertisementInnerContent', '.AdContentContainer'],
  exclude: '.contact, .contactinfo, form',
  cards: {
    link: 'a[href*="ProjectId=" i]',
    card: 'tr, li, article, .vacancy',
    text: 'td, p, span',
  },
  confidence: 'high',
  checked: { on: '2026-09-20', against: 'one public reader of the site, measured on live pages' },
};

/** The names of parameters come in either case. */
const idIn = (parameters: URLSearchParams): string | undefined =>
  [...parameters].find(([name, value]) => name.toLowerCase() === 'projectid' && /^\d+$/u.test(value))?.[1];
