import { findingsWords } from '#src/research/findings/words';
import type { Findings } from '#src/research/findings/findings';
import type { Locale } from '../../../strings/locale';
import { fillOf, levelPatterns } from './level-patterns';
import { percentIn, rowLabels, rowLayout, rowsOfPlot, type Plot } from './plot-parts';
import type { PlotLook } from './plot-look';

/** Sizes of posts, by the least and by the most that each ad offers. */
export function extentPlot(plot: Plot, { extents }: Findings, look: PlotLook, locale: Locale): SVGSVGElement {
  const words = findingsWords[locale];
  const percent = percentIn(locale);
  const rows = extents.map(({ from, to, smallest, largest }) => ({
    name: from === null || to === null ? words.noSize : words.sizes(from, to),
    smallest,
    largest,
  }));
  const row = rowLayout(look);
  const bar = (side: 'smallest' | 'largest') => ({
    y: 'name',
    x: (one: (typeof rows)[number]) => one[side].share ?? 0,
    stroke: look.levels.met,
    ...(side === 'smallest'
      ? {
          fill: fillOf('partly', look),
          stroke: look.levels.partly,
          insetTop: row.barTop - 2,
          insetBottom: row.barBottom + 11,
        }
      : { fill: fillOf('met', look), insetTop: row.barTop + 11, insetBottom: row.barBottom - 2 }),
  });
  return plot.plot({
    ...rowsOfPlot(
      rows.map(({ name }) => name),
      look,
    ),
    x: { domain: [0, 1], label: null, tickFormat: percent, grid: true, ticks: 5 },
    marks: [
      () => levelPatterns(look),
      plot.barX(rows, bar('smallest')),
      plot.barX(rows, bar('largest')),
      plot.ruleX([0], { stroke: look.line }),
      rowLabels(
        plot,
        rows,
        look,
        ({ name, smallest, largest }) =>
          `${name}: ${words.columns.smallest.toLowerCase()} ${percent(smallest.share ?? 0)}, ${words.columns.largest.toLowerCase()} ${percent(largest.share ?? 0)}`,
      ),
    ],
  }) as SVGSVGElement;
}
