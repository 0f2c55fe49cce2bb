/** The built files that are put into pages; the same that the manifest names for the built-in portals. */
export const pageScript = {
  js: '/content-scripts/posting.js',
  css: '/content-scripts/posting.css',
  /** Goes before `js` wherever the portal is not built in. */
  optionalPortals: '/optional-portals.js',
} as const;
