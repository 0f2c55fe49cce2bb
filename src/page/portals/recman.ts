import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/jobs?\/(\d+)(?:[/-]|$)/iu;
const listPath = /^\/(?:jobs\/?)?$/iu;

/**
 * RecMan, the recruitment system of many Norwegian staffing agencies. Nothing but its addresses is attested (and of the
 * newer host only that of the list), so the ad is found by the headings that Norwegian ads have.
 */
export const recman: Portal = {
  id: 'recman',
  name: 'RecMan',
  countries: ['NO'],
  matches: optionalHosts.recman,
  match: ({ pathname, searchParams }) => {
    const number = /^\/job\.php$/iu.test(pathname) ? (searchParams.get('job_id') ?? '') : '';
    const adId = adPath.exec(pathname)?.[1] ?? /^\d+$/u.exec(number)?.[0];
    // With this parameter the page is the form alone.
    if (adId !== undefined) return searchParams.has('apply_only') ? { kind: 'other' } : { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['main h1', 'h1'],
  },
  facts: ['dl dt'],
  factLabels: { Søknadsfrist: 'validThrough', Arbeidssted: 'jobLocation', Stillingstype: 'employmentType' },
  ignoredFacts: [],
  body: [
    {
      around:
        /^(?:om (?:stilling|oss)|arbeidsoppg[aå]ver|kvalifikasjon|(?:personlege )?eigenskap|personlige|vi tilbyr)/iu,
    },
  ],
  exclude: '[class*="contact" i], [class*="kontakt" i], [class*="cookie" i], aside, form, nav, footer',
  cards: {
    link: 'a[href*="job_id="], a[href*="/job/"], a[href*="/jobs/"]',
    card: 'a',
    title: 'h2, h3, h4',
    text: 'p, span',
  },
  confidence: 'low',
  checked: { on: '2026-11-22', against: 'addresses in two public lists; nothing about the pages themselves' },
};
