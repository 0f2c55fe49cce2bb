import { parseHTML } from 'linkedom';

const wholePage = /<(?:html|body)[\s>]/iu;

/** A document as the page readers know it, without a browser. A fragment becomes the body of an otherwise empty page. */
export function parseHtml(html: string): Document {
  return parseHTML(wholePage.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
    .document;
}
