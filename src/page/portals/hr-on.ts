import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const shownJob = /(?:^|\/)show-job\/(\d+)\/?$/iu;
const framePath = /\/frame-api\/pages\//iu;

/**
 * HR-ON ("HR-Skyen"), in a frame of the employer's own page. Only the addresses are attested: an ad's frame, and the
 * parameter by which the employer's page names it. What is in the frame is a guess from how Danish ads are written.
 */
export const hrOn: Portal = {
  id: 'hr-on',
  name: 'HR-ON',
  countries: ['DK'],
  matches: optionalHosts['hr-on'],
  match: ({ pathname, searchParams }) => {
    const adId = (shownJob.exec(pathname) ?? shownJob.exec(searchParams.get('hr') ?? ''))?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: framePath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['h1'],
  },
  facts: ['dl dt'],
  factLabels: {},
  ignoredFacts: [],
  body: [
    {
      around:
        /^(?:om (?:stillingen|jobbet|os)|(?:dine )?(?:arbejds)?opgaver|(?:dine )?kvalifikationer|vi (?:tilbyder|forventer)|hvem er du)/iu,
    },
  ],
  exclude: '[class*="contact" i], [class*="kontakt" i], [class*="cookie" i], form, nav, footer',
  cards: {
    link: 'a[href*="show-job/"]',
    card: 'a',
    title: 'h2, h3, h4',
    text: 'p, span',
  },
  confidence: 'low',
  checked: { on: '2026-11-22', against: 'two public pages that embed it; nothing about what is in the frame' },
};
