import type { BadgeView } from './badge-view';
import tokensCss from '../tokens.css?inline';
import badgeCss from './badge.css?inline';
import { placeBadge } from './place-badge';

/** The name of the elements that hold badges; pages are read without them. */
export const badgeHostName = 'likeverd-badge';

export interface MountedBadge {
  show(view: BadgeView, dress: { theme: string; locale: string }): void;
  remove(): void;
}

/**
 * A badge on a result card, in a shadow root of its own right after `beside` and never inside a link. It has no size in
 * the card's layout. A click opens a note and does not reach the card, which many portals make one large link.
 */
export function mountBadge(beside: Element, card: Element): MountedBadge {
  const document = beside.ownerDocument;
  const host = document.createElement(badgeHostName);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokensCss + badgeCss;
  const button = document.createElement('button');
  button.type = 'button';
  const words = document.createElement('span');
  button.append(mark(document), words);
  const note = document.createElement('div');
  note.popover = 'auto';
  button.popoverTargetElement = note;
  root.append(style, button, note);

  note.addEventListener('toggle', () => {
    const { left, top, bottom } = button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = note;
    note.style.left = `${Math.max(16, Math.min(left, innerWidth - width - 16))}px`;
    note.style.top = `${bottom + 6 + height <= innerHeight ? bottom + 6 : Math.max(6, top - 6 - height)}px`;
  });
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }

  const place = (): void => placeBadge(host, button, beside, card);
  const sizes = new ResizeObserver(place);
  return {
    show({ basis, words: text, explanation }, { theme, locale }) {
      host.dataset.theme = theme;
      button.dataset.basis = basis;
      button.lang = note.lang = locale;
      words.textContent = text;
      note.textContent = explanation;
      if (!host.isConnected) beside.after(host);
      place();
      sizes.observe(card);
    },
    remove() {
      sizes.disconnect();
      host.remove();
    },
  };
}

/** The equals sign of Likeverd. */
function mark(document: Document): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({
    width: '12',
    height: '12',
    viewBox: '0 0 12 12',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, value);
  }
  const lines = document.createElementNS(svg.namespaceURI!, 'path');
  for (const [name, value] of Object.entries({
    d: 'M1.5 4h9M1.5 8h9',
    stroke: 'currentColor',
    'stroke-width': '2.2',
    'stroke-linecap': 'round',
  })) {
    lines.setAttribute(name, value);
  }
  svg.append(lines);
  return svg;
}
