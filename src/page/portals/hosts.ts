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
