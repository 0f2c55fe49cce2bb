/** A document of its own for some markup: nothing in it runs, loads or is shown. */
export function parseHtml(document: Document, html: string): Document {
  // The parser of the page's own window: where there is no browser, the document brings one along.
  const { DOMParser } = document.defaultView ?? globalThis;
  return new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
}
