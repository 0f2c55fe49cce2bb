import { collectText } from '#src/page/collect-text';
import type { Portal } from '#src/page/portals/portal';

/** An ad as a result list shows it. */
export interface Card {
  portal: string;
  id: string;
  title: string;
  /** The other lines of the card, one a line. */
  text: string;
  /** Beside this element a badge may stand; it is or holds the link to the ad. */
  beside: Element;
  card: Element;
}

/** The cards of the ads on a page, each ad once for every place it is shown in. */
export function readCards(document: Document, portal: Portal, base: string): Card[] {
  const { link, card: cardSelector, title: titleSelector, text, beside } = portal.cards;
  const cards: Card[] = [];
  const seen = new Set<Element>();
  for (const anchor of document.querySelectorAll(link)) {
    const card = anchor.closest(cardSelector);
    const id = adIdOf(anchor, portal, base);
    if (!card || id === null || seen.has(card)) continue;
    const title = lineOf((titleSelector === undefined ? null : card.querySelector(titleSelector)) ?? anchor);
    if (title === '') continue;
    seen.add(card);
    const lines = Array.from(card.querySelectorAll(text), lineOf).filter(Boolean);
    const place = beside === undefined ? anchor : (anchor.closest(beside) ?? anchor);
    cards.push({ portal: portal.id, id, title, text: lines.join('\n'), beside: place, card });
  }
  return cards;
}

const lineOf = (element: Element): string => collectText(element).text.replace(/^• /u, '').replaceAll('\n', ' ');

function adIdOf(anchor: Element, portal: Portal, base: string): string | null {
  const { id, idAfter } = portal.cards;
  const named = id && anchor.closest(idAfter ? `[${id}^="${idAfter}"]` : `[${id}]`)?.getAttribute(id);
  if (named) return named.slice(idAfter?.length ?? 0);
  const href = anchor.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return null;
  const page = portal.match(new URL(href, base));
  return page.kind === 'ad' ? (page.adId ?? null) : null;
}
