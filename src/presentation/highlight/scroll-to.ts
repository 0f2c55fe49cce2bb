/** How far down the window a quote comes to rest: a fifth, clear of sticky headers and of the sheet on a phone. */
const restingPlace = 0.2;

/** Brings the first of the ranges into view, in nested scrolling boxes too. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = range.getBoundingClientRect().top - innerHeight * restingPlace;
  scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}
