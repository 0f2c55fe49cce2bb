import { builtInHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:[a-z]{2}\/)?(?:ledige-stillinger\/stilling|available-jobs\/job)\/(\d+)(?:\/|$)/iu;
const listPath = /^\/(?:[a-z]{2}\/?)?(?:search|ledige-stillinger|available-jobs)?\/?$/iu;

/**
 * Universities, the state and many municipalities. The page is drawn by script; only its heading is attested, so that
 * the ad's text is found by the headings inside it.
 */
export const jobbnorge: Portal = {
  id: 'jobbnorge',
  name: 'Jobbnorge',
  countries: ['NO'],
  matches: builtInHosts.jobbnorge,
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['h1.heading', 'main h1', 'h1'],
  },
  facts: ['dl dt', 'ul > li'],
  factLabels: {
    Arbeidsgiver: 'hiringOrganization',
    Arbeidsgjevar: 'hiringOrganization',
    Employer: 'hiringOrganization',
    Arbeidssted: 'jobLocation',
    Arbeidsstad: 'jobLocation',
    'Place of service': 'jobLocation',
    Søknadsfrist: 'validThrough',
    Deadline: 'validThrough',
    Varighet: 'employmentType',
    Varigheit: 'employmentType',
    Duration: 'employmentType',
    Omfang: 'workHours',
    Scope: 'workHours',
    'Antall stillinger': 'totalJobOpenings',
    'Talet på stillingar': 'totalJobOpenings',
  },
  ignoredFacts: ['Jobbnorge-ID', 'Jobbnorge ID', 'Del', 'Share'],
  body: [
    {
      around:
        /^(?:om stilling|arbeidsoppg[aå]v|kvalifikasjon|utdanning|personleg|personlige|vi tilbyr|about the (?:position|job)|duties|responsibilities|qualification|required|we offer)/iu,
    },
  ],
  exclude: 'nav, footer, form, aside, [class*="contact" i], [class*="kontakt" i], [id^="coi" i], [class*="similar" i]',
  cards: {
    link: 'a[href*="/ledige-stillinger/stilling/"], a[href*="/available-jobs/job/"]',
    card: 'article, li, tr',
    text: 'p, span',
  },
  confidence: 'low',
  checked: { on: '2026-09-14', against: 'one public reader of the site and its open interface' },
};
