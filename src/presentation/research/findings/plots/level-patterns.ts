import type { Level } from '#src/assessment/report';
import type { PlotLook } from './plot-look';

const svg = 'http://www.w3.org/2000/svg';

/** How each level is filled, so that it is told apart in grey too: full, hatched, crossed, dotted, empty. */
const strokes: Record<Level, string | null> = {
  met: null,
  partly: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  contradicted: 'M0 0l8 8M8 0l-8 8',
  unclear: 'M2 2h1.6v1.6h-1.6zM6 6h1.6v1.6h-1.6z',
  'not-stated': '',
};

/** The fill of a level. */
export const fillOf = (level: Level, { prefix, levels }: PlotLook): string =>
  strokes[level] === null ? levels[level] : `url(#${prefix}-${level})`;

/** The patterns that `fillOf` names, as a mark of the plot. */
export function levelPatterns(look: PlotLook): SVGElement {
  const defs = document.createElementNS(svg, 'defs');
  for (const [level, path] of Object.entries(strokes) as [Level, string | null][]) {
    if (path === null) continue;
    const pattern = element('pattern', {
      id: `${look.prefix}-${level}`,
      width: '8',
      height: '8',
      patternUnits: 'userSpaceOnUse',
    });
    pattern.append(element('rect', { width: '8', height: '8', fill: look.paper }));
    if (path !== '') {
      const filled = path.endsWith('z');
      pattern.append(
        element('path', {
          d: path,
          stroke: filled ? 'none' : look.levels[level],
          'stroke-width': '1.6',
          fill: filled ? look.levels[level] : 'none',
        }),
      );
    }
    defs.append(pattern);
  }
  return defs;
}

/** How high the key of a plot is, in pixels. */
export const keyHeight = 34;
const sample = { width: '26', height: '14', y: '4' };
/** Of a letter of the key, about; wide enough for every language. */
const letter = 6.6;

/** What the fillings mean, in a row, as a mark of a plot that stands alone. */
export function levelKey(levels: readonly Level[], names: Record<Level, string>, look: PlotLook): SVGElement {
  const key = element('g', {});
  let x = 14;
  for (const level of levels) {
    const words = element('text', { x: String(x + 32), y: '15', fill: look.ink, 'text-anchor': 'start' });
    words.textContent = names[level];
    key.append(
      element('rect', { ...sample, x: String(x), fill: fillOf(level, look), stroke: look.levels[level] }),
      words,
    );
    x += 50 + names[level].length * letter;
  }
  return key;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
