import { mendWordLists } from './word-lists';

/** Never the text of an ad, or of the page around it. */
const junk =
  'script, style, meta, link, title, base, template, noscript, iframe, object, embed, svg, canvas, img, picture, video, ' +
  'audio, button, input, select, textarea, nav, [hidden], [aria-hidden="true"], head';
const bold = /font-weight:\s*(?:bold|bolder|[6-9]00)/iu;
const notBold = /font-weight:\s*(?:normal|[1-4]00)/iu;
const italic = /font-style:\s*(?:italic|oblique)/iu;
const hidden = /(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/iu;
/** Word's own names for the styles of titles and headings; "1" to "6" are their levels. */
const headingClass = /^Mso(Title|Subtitle|Heading([1-6])?)/u;

/**
 * Makes plain HTML of what a program puts on the clipboard: headings, paragraphs, lists, bold and italic. Reads the
 * structure that Word, Google Docs and the recruiting systems hide in styles, and drops the rest of theirs.
 */
export function cleanHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  cleanBody(body);
  return body.innerHTML;
}

/** The same, on a parsed page's body, in place. */
export function cleanBody(body: HTMLElement): void {
  dropComments(body);
  for (const element of body.querySelectorAll(junk)) element.remove();
  for (const element of body.querySelectorAll('[style]'))
    if (hidden.test(element.getAttribute('style') ?? '')) element.remove();
  mendWordLists(body);
  nameHeadings(body);
  mendNestedLists(body);
  for (const element of body.querySelectorAll('*')) mendElement(element);
  dropEmptyBlocks(body);
}

function dropComments(body: HTMLElement): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
}

/** The editor has two levels of headings under the ad's title: what is above is the first, what is below the second. */
function nameHeadings(body: HTMLElement): void {
  for (const element of body.querySelectorAll('h1, h2, h3, h4, h5, h6, p[class^="Mso"], [role="heading"]')) {
    const level = levelOf(element);
    if (level !== null) rename(element, level <= 2 ? 'h2' : 'h3');
  }
}

function levelOf(element: Element): number | null {
  const tag = /^h([1-6])$/u.exec(element.localName)?.[1];
  if (tag !== undefined) return Number(tag);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  const style = headingClass.exec(element.className);
  return style ? Number(style[2] ?? (style[1] === 'Subtitle' ? 3 : 1)) : null;
}

/** Google Docs and old editors put a nested list beside the item it belongs to, which HTML does not allow. */
function mendNestedLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
    else list.replaceWith(...list.children);
  }
}

/** Turns the styles that mean something into elements, and takes every attribute away. */
function mendElement(element: Element): void {
  const style = element.getAttribute('style') ?? '';
  const isHeading = /^h[1-6]$/u.test(element.localName);
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  if (element.tagName.includes(':')) unwrap(element);
  // Google Docs wraps all it copies in a <b> that is not bold.
  else if ((element.localName === 'b' || element.localName === 'strong') && notBold.test(style)) unwrap(element);
  else if (element.localName === 'span' || element.localName === 'font') {
    // A heading is bold already.
    if (bold.test(style) && !isHeading && element.closest('h2, h3') === null) wrapContent(element, 'strong');
    if (italic.test(style)) wrapContent(element, 'em');
    unwrap(element);
  }
}

/** Programs part paragraphs with empty ones; the reader sees the gap anyhow. */
function dropEmptyBlocks(body: HTMLElement): void {
  for (const block of [...body.querySelectorAll('p, h2, h3, li, ul, ol, div')].toReversed())
    if (block.textContent.trim() === '') block.remove();
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function wrapContent(element: Element, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
