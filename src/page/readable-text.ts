import { Readability } from '@mozilla/readability';
import { collectText, type CollectedText } from '#src/page/collect-text';
import { besides, readMainText } from '#src/page/main-text';
import { textWithoutPlace } from '#src/page/partial-posting';

/** A page of more elements is read from its main element alone: finding the readable part would hold the page up. */
const mostElements = 20_000;
/** Words of a block that find it again in the page. */
const landmark = 30;

/**
 * The main text of any page, with its places where they are found: by Readability on a copy, then looked up in the page
 * itself. Null when the page has no text to speak of.
 */
export function readReadableText(document: Document): CollectedText | null {
  const isLarge = document.getElementsByTagName('*').length > mostElements;
  const article = isLarge ? null : readArticle(document);
  if (article === null) return readMainText(document);
  const live = findInPage(document, article);
  return orNull(live ? collectText(live, { exclude: besides }) : textWithoutPlace(collectText(article).text));
}

const orNull = (text: CollectedText): CollectedText | null => (text.text === '' ? null : text);

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

/** The smallest element of the page that holds the first and the last longer block of the article. */
function findInPage(document: Document, article: Element): Element | null {
  const lines = collectText(article)
    .text.split('\n')
    .map((line) => squeeze(line).slice(0, landmark))
    .filter((line) => line.length >= Math.min(landmark, 15));
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const holds = (element: Element): boolean => {
    const text = squeeze(element.textContent ?? '');
    return text.includes(first) && text.includes(last);
  };
  let smallest: Element | null = document.body && holds(document.body) ? document.body : null;
  while (smallest !== null) {
    const inner: Element | undefined = [...smallest.children].find(holds);
    if (inner === undefined || inner.children.length === 0) break;
    smallest = inner;
  }
  return smallest;
}

const squeeze = (text: string): string => text.replace(/[\s•]+/gu, '');
