import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:[^/]+\/)*vacancy\/(\d+)(?:\/|$)/iu;
const listPath = /^\/(?:index\.html|intranet\/[^/]+(?:\/index\.html)?)?\/?$/iu;
const place = /^(?:sted|arbeidssted|arbejdssted|arbetsort|ort|location)\s*:?$/iu;
const deadline = /^(?:søknadsfrist|ansøgningsfrist|sista ansökningsdag|application deadline)\s*:?$/iu;

/**
 * EasyCruit (Visma), the recruitment system of many municipalities and organisations. Heading, place and the headings
 * that serve as labels are attested; their words in other languages than English, and the card, are guesses.
 */
export const easycruit: Portal = {
  id: 'easycruit',
  name: 'EasyCruit',
  countries: ['NO', 'DK', 'SE'],
  matches: optionalHosts.easycruit,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['main h1', 'h1'],
    jobLocation: ['.jd-location', { label: 'h3', says: place, value: 'h3 + *' }],
    validThrough: [{ label: 'h3', says: deadline, value: 'h3 + *' }],
  },
  facts: [],
  factLabels: {},
  ignoredFacts: [],
  body: ['.jd-content', 'article', 'main'],
  exclude: 'h1, .jd-location, [class*="contact" i], [class*="kontakt" i], [class*="cookie" i], form, nav, footer',
  cards: {
    link: 'a[href*="/vacancy/"]',
    card: 'a',
    title: 'h2, h3, h4',
    text: 'p, span',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'six public readers of the site, two of them of its ads' },
};
