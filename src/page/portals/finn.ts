import { builtInHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/job\/ad\/(\d+)/u;
const oldAdPath = /^\/job\/[a-z]+\/ad\.html$/u;
const listPath = /^\/job\/(?:search|browse|[a-z]+\/search\.html)?\/?$/u;

/**
 * FINN jobb. The hooks are those that several public readers of the site agree on; layout classes are avoided, with
 * one exception: `import-decoration` has marked the ad's body through at least four years and one redesign.
 */
export const finn: Portal = {
  id: 'finn',
  name: 'FINN jobb',
  countries: ['NO'],
  matches: builtInHosts.finn,
  match: ({ pathname, searchParams }) => {
    const adId = adPath.exec(pathname)?.[1] ?? (oldAdPath.test(pathname) ? searchParams.get('finnkode') : null);
    if (adId) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    // Where both are there, h1 is a headline ("Bli med på laget!") and h2 names the job.
    title: ['main h1 ~ h2.t2', 'main h1'],
    hiringOrganization: ['main a[href*="/job/employer/company/"]', 'main a[href*="/job/search?orgId="]'],
    jobLocation: ['main a[href*="/job/search?location="]'],
  },
  headline: ['main h1'],
  facts: ['main ul > li', 'main dl > dt', 'main dl > div > dt'],
  factLabels: {
    Arbeidsgiver: 'hiringOrganization',
    Frist: 'validThrough',
    Ansettelsesform: 'employmentType',
    Sted: 'jobLocation',
    'Antall stillinger': 'totalJobOpenings',
  },
  ignoredFacts: ['FINN-kode', 'Sist endret'],
  body: ['main div.import-decoration', 'main section[aria-label="Jobbdetaljer"]'],
  exclude: 'aside, article',
  cards: {
    link: 'a[href*="/job/ad/"], a[href*="/job/"][href*="finnkode="]',
    card: 'article',
    text: '.text-caption, .job-card__pills li',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'five public readers of the site, 2022–2026' },
};
