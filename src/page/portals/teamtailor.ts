import { optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';

const adPath = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(\d+)(?:-[^/]*)?\/?$/iu;
const listPath = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:jobs)?\/?$/iu;

/**
 * Teamtailor makes career sites, often on the employer's own domain: there a page is known by the style sheet, the
 * controllers or the form's frame of the platform. Its scripts alone say nothing, since they also draw a list of jobs
 * into ordinary pages. Employer, place and date come from JSON-LD, which every ad has; after a change of page without
 * loading anew, that of the ad before may still be there. The hook for the text and the card are guesses; without the
 * former the text is that of JSON-LD.
 */
export const teamtailor: Portal = {
  id: 'teamtailor',
  name: 'Teamtailor',
  countries: ['SE', 'NO', 'DK'],
  matches: optionalHosts.teamtailor,
  mark: 'body[data-controller*="careersite--"], link[rel="stylesheet"][href*="teamtailor-cdn.com"], turbo-frame#application_form',
  match: ({ pathname }) => {
    const adId = adPath.exec(pathname)?.[1];
    if (adId !== undefined) return { kind: 'ad', adId };
    return { kind: listPath.test(pathname) ? 'list' : 'other' };
  },
  fields: {
    title: ['main h1', 'h1'],
  },
  facts: ['main dl dt'],
  factLabels: {},
  ignoredFacts: [],
  body: ['main .prose'],
  exclude: 'turbo-frame, aside, form, nav, footer, dialog, [class*="cookie" i]',
  cards: {
    link: 'a[href*="/jobs/"]',
    card: 'li, article, tr',
    text: 'a ~ * span, p',
  },
  confidence: 'medium',
  checked: { on: '2026-11-22', against: 'four public readers of such sites, one of them measured in August 2026' },
};
