import { builtInHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/stillinger\/stilling\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/iu;
const listPath = /^\/stillinger(?:\/favoritter)?\/?$/u;
const article = 'main#main-content > article';

/**
 * NAV's own portal. Its source is open (navikt/pam-stillingsok), so the hooks are read there; it has no structured
 * data. Only the first four facts are in the page until "Vis flere detaljer" is pressed.
 */
export const arbeidsplassen: Portal = {
  id: 'arbeidsplassen',
  name: 'Arbeidsplassen',
  countries: ['NO'],
  matches: builtInHosts.arbeidsplassen,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId: adId.toLowerCase() };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: [`${article} h1`, 'main h1'],
    hiringOrganization: [{ label: `${article} svg title`, says: 'Arbeidsgiver', value: 'p' }],
    jobLocation: [{ label: `${article} svg title`, says: 'Sted', value: 'p' }],
    validThrough: [{ label: `${article} h2`, says: 'Søk på jobben', value: 'p' }],
  },
  facts: ['dl#employment-details-dl-list dt'],
  factLabels: { 'Type ansettelse': 'employmentType', Arbeidstid: 'workHours', 'Antall stillinger': 'totalJobOpenings' },
  ignoredFacts: [],
  // An ad written in the portal's own form has its opening outside the ad's text proper.
  body: [
    `${article} #arb-aapningstekst, ${article} .job-posting-text`,
    `#arb-aapningstekst, #arb-arbeidsoppgaver, #arb-serEtter, #arb-tilbyr`,
  ],
  exclude: '.about-company, [aria-label="Lignende annonser"]',
  cards: {
    link: 'a[href*="/stillinger/stilling/"]',
    card: 'article[aria-label]',
    text: 'p',
    beside: 'h2',
  },
  shownAdId: 'dl[aria-labelledby="ad-details-heading"] dd',
  confidence: 'high',
  checked: { on: '2026-08-21', against: 'the portal’s source code' },
};
