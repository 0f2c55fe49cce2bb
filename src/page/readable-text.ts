import { Readability } from '@mozilla/readability';
import { collectText, type CollectedText } from '#src/page/collect-text';
import { findInPage } from '#src/page/find-in-page';
import { readMainText } from '#src/page/main-text';
import { textWithoutPlace } from '#src/page/partial-posting';

/** A page of more elements is read from its main element alone: finding the readable part would hold the page up. */
const mostElements = 20_000;

/**
 * The main text of any page, with its places where they are found: by Readability on a copy, then looked up in the page
 * itself. Null when the page has no text to speak of.
 *
 * Readability was measured beside Defuddle 0.19 on the portals' 34 sample ads, by the words of the ad they find: all of
 * them at a precision of 91 % (F1 0.94), against 98 % at 80 % (F1 0.88).
 */
export function readReadableText(document: Document): CollectedText | null {
  const isLarge = document.getElementsByTagName('*').length > mostElements;
  const article = isLarge ? null : readArticle(document);
  if (article === null) return readMainText(document);
  const { text } = collectText(article);
  return text === '' ? null : (findInPage(document, text) ?? textWithoutPlace(text));
}

function readArticle(document: Document): Element | null {
  try {
    const copy = document.cloneNode(true) as Document;
    const article = new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      charThreshold: 200,
    }).parse();
    return article?.content ?? null;
  } catch {
    // A page that the library cannot take apart is read as it stands.
    return null;
  }
}
