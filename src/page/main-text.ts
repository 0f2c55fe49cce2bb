import { collectText, type CollectedText } from '#src/page/collect-text';

/** Parts of a page that are never its main text. */
export const besides =
  'nav, footer, aside, form, [role="navigation"], [role="contentinfo"], [class*="cookie" i], [id*="cookie" i]';

/**
 * The text of the page's main element; null when there is none.
 *
 * @param exclude selector of what is left out besides
 */
export function readMainText(document: Document, exclude = ''): CollectedText | null {
  const main = document.querySelector('main, [role="main"], article') ?? document.body;
  const text = main && collectText(main, { exclude: exclude === '' ? besides : `${besides}, ${exclude}` });
  return text && text.text !== '' ? text : null;
}
