import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:job\/.*-v(\d+)|job-advert\/(\d+))\/?$/iu;
const listPath = /^\/job_list\/?$/iu;

/**
 * Trac, the system of most NHS employers, with its list on HealthJobsUK. The ad has one number under both addresses. On
 * a card the link holds everything, and its `title` alone is what the job is called: the text of a card's heading is a
 * guess. So are the headings that an ad's text is found by. Employers' own addresses are not known one by one.
 */
export const trac: Portal = {
  id: 'trac',
  name: 'HealthJobsUK / Trac',
  countries: ['GB'],
  matches: optionalHosts.trac,
  match: ({ pathname }) => {
    const [, listed, own] = adPath.exec(pathname) ?? [];
    const adId = listed ?? own;
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: { title: ['main h1', 'h1'] },
  facts: ['dl dt'],
  factLabels: {
    'Contract type': 'employmentType',
    Contract: 'employmentType',
    Hours: 'workHours',
    Closing: 'validThrough',
  },
  ignoredFacts: [],
  body: [{ around: /^(?:job overview|main duties|detailed job description|person specification)/iu }],
  exclude: '.hj-job, [class*="contact" i], [class*="similar" i], [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: '.hj-job > a[href*="-v"]',
    card: '.hj-job',
    title: 'h2, h3, [class*="title" i]',
    text: 'a > *',
  },
  confidence: 'low',
  checked: { on: '2026-09-24', against: 'three public readers of the list, one of them measured; no reader of an ad' },
};
