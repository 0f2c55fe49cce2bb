const gap = 8;

/**
 * Puts the badge at the end of the title's last line where the card has room for it, else on the card's upper edge.
 * Measured from the title's words, since links on cards often hold an invisible layer as large as the card.
 */
export function placeBadge(host: Element, button: HTMLElement, title: Element, card: Element): void {
  const line = lastLineOf(title);
  if (!line) return;
  const origin = host.getBoundingClientRect();
  const bounds = card.getBoundingClientRect();
  const { width, height } = button.getBoundingClientRect();
  const fits = line.right + gap + width <= bounds.right - gap;
  const left = fits ? line.right + gap : Math.max(bounds.left + gap, bounds.right - gap - width);
  const top = fits ? line.top + (line.height - height) / 2 : bounds.top - height / 2;
  button.style.translate = `${Math.round(left - origin.left)}px ${Math.round(top - origin.top)}px`;
}

function lastLineOf(title: Element): DOMRect | undefined {
  const texts = title.ownerDocument.createTreeWalker(title, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.trim() !== '') last = text;
  }
  if (!last) return undefined;
  const range = title.ownerDocument.createRange();
  range.selectNodeContents(last);
  return [...range.getClientRects()].at(-1);
}
