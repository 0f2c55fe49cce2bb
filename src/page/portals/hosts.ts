/**
 * Match patterns of the portals, by portal id: all pages from which the portal reaches an ad without loading anew.
 * A file of its own without imports, since the manifest is made from it too.
 */

/** Pages that the extension may read without asking. Every other portal is an optional permission. */
export const builtInHosts = {
  arbeidsplassen: ['https://arbeidsplassen.nav.no/*'],
  finn: ['https://www.finn.no/job/*'],
  jobbnorge: ['https://www.jobbnorge.no/*'],
  webcruiter: ['https://*.webcruiter.no/*', 'https://candidate.webcruiter.com/*'],
} as const;

/** Pages that a person may let the extension read, one portal at a time. In the order they are offered. */
export const optionalHosts = {
  easycruit: ['https://*.easycruit.com/*'],
  emply: ['https://*.career.emply.com/*'],
  glassdoor: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.com.au/*',
    'https://*.glassdoor.co.nz/*',
  ],
  governmentjobs: ['https://www.governmentjobs.com/*'],
  'hr-manager': ['https://candidate.hr-manager.net/*'],
  'hr-on': ['https://*.hr-on.com/*', 'https://*.hr-skyen.dk/*'],
  indeed: ['https://*.indeed.com/*'],
  jobindex: ['https://www.jobindex.dk/*'],
  jobnet: ['https://jobnet.dk/*', 'https://job.jobnet.dk/*'],
  'jobs-nhs-uk': ['https://www.jobs.nhs.uk/*', 'https://beta.jobs.nhs.uk/*'],
  jobylon: ['https://emp.jobylon.com/*', 'https://cdn.jobylon.com/*'],
  karrierestart: ['https://karrierestart.no/*', 'https://www.karrierestart.no/*'],
  linkedin: ['https://*.linkedin.com/*'],
  platsbanken: ['https://arbetsformedlingen.se/platsbanken*'],
  reachmee: ['https://*.reachmee.com/*'],
  recman: ['https://*.recman.no/*', 'https://*.recman.page/*'],
  seek: ['https://*.seek.com.au/*', 'https://*.seek.co.nz/*', 'https://*.seek.com/*'],
  teamtailor: ['https://*.teamtailor.com/*'],
  trac: ['https://www.healthjobsuk.com/*', 'https://apps.trac.jobs/*'],
} as const satisfies Record<string, readonly string[]>;
export type OptionalPortalId = keyof typeof optionalHosts;

/** Portals whose ads also stand in frames of employers' own pages, where they are read too. */
export const framedPortals: ReadonlySet<OptionalPortalId> = new Set([
  'easycruit',
  'hr-manager',
  'hr-on',
  'jobylon',
  'reachmee',
]);

/** Whether an address fits a match pattern. A pattern is no URL: browsers escape the `*` of its host, each in its own way. */
export function fitsPattern({ protocol, host, pathname }: URL, pattern: string): boolean {
  const [, scheme = '', ownHost = '', ownPath = ''] = /^([a-z]+:)\/\/([^/]+)(\/.*)\*$/u.exec(pattern) ?? [];
  const onHost = ownHost.startsWith('*.') ? `.${host}`.endsWith(ownHost.slice(1)) : host === ownHost;
  return protocol === scheme && onHost && pathname.startsWith(ownPath);
}
