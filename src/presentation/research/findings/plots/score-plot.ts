import type { Findings } from '#src/research/findings/findings';
import type { Locale } from '../../../strings/locale';
import { numberIn } from '../../../pages/formats';
import { dressed, type Plot } from './plot-parts';
import type { PlotLook } from './plot-look';

/** How many posts have which score, ten points at a time, with the number on each bar. */
export function scorePlot(plot: Plot, { scores }: Findings, look: PlotLook, locale: Locale): SVGSVGElement {
  const number = numberIn(locale);
  const most = Math.max(1, ...scores.bins.map(({ posts }) => posts));
  return plot.plot({
    width: look.width,
    height: 240,
    marginLeft: 16,
    marginRight: 16,
    marginTop: 18,
    marginBottom: 30,
    ...dressed(look),
    x: { domain: [0, 100], label: null, ticks: [0, 25, 50, 75, 100], grid: true },
    y: { domain: [0, most * 1.08], axis: null },
    marks: [
      plot.rectY(scores.bins, { x1: 'from', x2: 'to', y: 'posts', fill: look.accent, insetLeft: 1, insetRight: 1 }),
      plot.text(
        scores.bins.filter(({ posts }) => posts > 0),
        {
          x: ({ from, to }) => (from + to) / 2,
          y: 'posts',
          text: ({ posts }) => number(posts),
          dy: -7,
          fill: look.ink,
        },
      ),
      plot.ruleY([0], { stroke: look.line }),
    ],
  }) as SVGSVGElement;
}
