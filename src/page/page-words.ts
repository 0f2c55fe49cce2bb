/**
 * All text of a page by text nodes, hidden ones and those of its scripts too. Far cheaper than reading the page: to see
 * whether it can hold an ad at all. To be joined with a space and without: pages made by scripts have no space between
 * blocks, and markup stands inside words.
 */
export function pageWords(document: Document): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) words.push((node as Text).data);
  return words;
}
