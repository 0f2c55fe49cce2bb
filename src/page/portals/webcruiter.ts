import { builtInHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/main\d*\/recruit\/public\/(\d+)\/?$/iu;
const listPath = /^\/(?:[a-z]{2}-[a-z]{2}\/)?home\/companyadverts\/?$/iu;

/**
 * The recruitment system of many municipalities and hospitals. Public readers attest the key facts and the list; the
 * ad's text has no hook of its own, so that it is all of the card but title and key facts.
 */
export const webcruiter: Portal = {
  id: 'webcruiter',
  name: 'Webcruiter',
  countries: ['NO'],
  matches: builtInHosts.webcruiter,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['.card-block .row h2', '.card-block h1', 'h1'],
  },
  facts: [{ item: '.row:has(> .key-info-value)', label: 'span', value: '.key-info-value' }],
  factLabels: {
    'Heltid / Deltid': 'workHours',
    Ansettelsesform: 'employmentType',
    Tilsetjingsform: 'employmentType',
    Arbeidssted: 'jobLocation',
    Arbeidsstad: 'jobLocation',
    Virksomhet: 'hiringOrganization',
    Verksemd: 'hiringOrganization',
    Søknadsfrist: 'validThrough',
    'Antall stillinger': 'totalJobOpenings',
    'Talet på stillingar': 'totalJobOpenings',
  },
  ignoredFacts: ['Webcruiter-ID'],
  body: [
    '.card-block',
    { around: /^(?:arbeidsoppg[aå]ver|kvalifikasjon(?:ar|er)|(?:personlege )?eigenskapar|vi tilbyr)/iu },
  ],
  exclude: '.row:has(> .key-info-value), .row > * > h2, form, footer',
  cards: {
    link: 'a[id^="item-"]',
    card: 'a[id^="item-"]',
    title: '[data-bind^="text:Heading"]',
    text: '[data-bind^="text:Workplace"]',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'three public readers of the site, 2022–2026' },
};
