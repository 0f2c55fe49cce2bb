import type { Level } from '#src/assessment/report';

/** Tone of a mark: the level the words speak for. */
export type Tone = Exclude<Level, 'not-stated'>;

const tones: readonly Tone[] = ['unclear', 'partly', 'met', 'contradicted'];
const nameOf = (tone: Tone | 'focus'): string => `likeverd-${tone}`;

/** False in older browsers; then the panel lists the quotes and marks nothing. */
export function canMark(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Marks the ranges in the page's text, without touching its nodes. Replaces the marks made before. */
export function markQuotes(marks: readonly { tone: Tone; ranges: readonly Range[] }[]): void {
  if (!canMark()) return;
  for (const [priority, tone] of tones.entries()) {
    const ranges = marks.filter((mark) => mark.tone === tone).flatMap((mark) => mark.ranges);
    setHighlight(nameOf(tone), ranges, priority);
  }
}

/** Lights up one quote, on top of the other marks, until the next one or `clearMarks`. */
export function lightUp(ranges: readonly Range[]): void {
  if (canMark()) setHighlight(nameOf('focus'), ranges, tones.length);
}

/** Takes every mark of ours out of the page. */
export function clearMarks(): void {
  if (!canMark()) return;
  for (const tone of [...tones, 'focus' as const]) CSS.highlights.delete(nameOf(tone));
}

function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
