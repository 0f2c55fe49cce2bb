import type { JSX } from 'preact';
import type { Level } from '#src/assessment/report';

/** A shape for each level, told apart without colour. Always beside the level's word, so hidden from assistive tools. */
export function LevelIcon({ level, size = 18 }: { level: Level; size?: number }) {
  return (
    <svg class="level-icon" data-level={level} width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      {shapes[level]}
    </svg>
  );
}

const ring = { cx: 9, cy: 9, r: 7.1, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8 };
const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const shapes: Record<Level, JSX.Element> = {
  met: (
    <>
      <circle cx="9" cy="9" r="8" fill="currentColor" />
      <path {...line} class="on-fill" d="m5.4 9.3 2.5 2.5 4.8-5.2" />
    </>
  ),
  partly: (
    <>
      <circle {...ring} />
      <path d="M9 3.8a5.2 5.2 0 0 0 0 10.4Z" fill="currentColor" />
    </>
  ),
  contradicted: (
    <>
      <circle {...ring} />
      <path {...line} stroke-width="1.6" d="M5.8 7.4h6.4M5.8 10.6h6.4M10.9 5.2 7.1 12.8" />
    </>
  ),
  unclear: (
    <>
      <circle {...ring} />
      <path {...line} stroke-width="1.6" d="M7 7.1a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3" />
      <circle cx="9" cy="12.5" r="1" fill="currentColor" />
    </>
  ),
  'not-stated': <circle {...ring} stroke-width="1.5" stroke-dasharray="2.4 2.06" />,
};
