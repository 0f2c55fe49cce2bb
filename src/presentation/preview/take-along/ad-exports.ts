import type { Node as DocumentNode } from '@tiptap/pm/model';
import { renderDocument } from '../document/collect-document';
import type { Facts } from '../desk/desk-work';

/** The ad's text as HTML for a portal's text field: headings, paragraphs and lists, without classes and styles. */
export const adHtml = (doc: DocumentNode): string => renderDocument(doc).innerHTML;

/** The whole ad as a page of its own, with the facts beside the text as portals show them. UTF-8. */
export function adPage(facts: Facts, doc: DocumentNode, language: string): string {
  const page = document.implementation.createHTMLDocument(facts.title);
  page.documentElement.lang = language;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  const main = page.createElement('main');
  const list = page.createElement('dl');
  for (const [label, value] of Object.entries(facts.fields))
    if (value.trim() !== '') list.append(withText(page, 'dt', label), withText(page, 'dd', value));
  main.append(withText(page, 'h1', facts.title));
  if (facts.employer.trim() !== '') main.append(withText(page, 'p', facts.employer));
  if (list.childElementCount > 0) main.append(list);
  main.append(...page.importNode(renderDocument(doc), true).childNodes);
  page.body.append(main);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function withText(page: Document, name: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}
