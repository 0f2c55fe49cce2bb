/** The built files that are put into pages; the same that the manifest names for the built-in portals. */
export const pageScript = {
  js: '/content-scripts/posting.js',
  css: '/content-scripts/posting.css',
  /** Panel and badges, for pages in which `js` has found something to show. */
  views: '/views.js',
  /** Goes before `js` wherever the portal is not built in. */
  optionalPortals: '/optional-portals.js',
} as const;
