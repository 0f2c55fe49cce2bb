import type { PostGroup } from '#src/research/findings/group-posts';
import type { Share } from '#src/research/wilson-interval';
import type { Locale } from '../../../strings/locale';
import { percentIn, rowLabels, rowLayout, rowsOfPlot, type Plot } from './plot-parts';
import type { PlotLook } from './plot-look';

export interface NamedGroup {
  name: string;
  group: PostGroup;
}

/** The median score of each group with its quartiles, or, for a criterion, the share that states it with its interval. Points, no line: no trend is claimed. */
export function groupPlot(
  plot: Plot,
  groups: readonly NamedGroup[],
  shareOf: ((group: PostGroup) => Share) | null,
  look: PlotLook,
  locale: Locale,
): SVGSVGElement {
  const percent = percentIn(locale);
  const rows = groups.map(({ name, group }) => ({ name, ...rangeOf(group, shareOf) }));
  const basis = shareOf === null ? { domain: [0, 100] } : { domain: [0, 1], tickFormat: percent };
  const row = rowLayout(look);
  return plot.plot({
    ...rowsOfPlot(
      rows.map(({ name }) => name),
      look,
    ),
    x: { ...basis, label: null, grid: true, ticks: 5 },
    marks: [
      plot.ruleY(rows, {
        y: 'name',
        x1: 'low',
        x2: 'high',
        stroke: look.ink,
        strokeWidth: 2,
        marker: 'tick',
        dy: row.toBar,
      }),
      plot.dot(rows, { y: 'name', x: 'middle', r: 6, fill: look.accent, stroke: look.paper, dy: row.toBar }),
      rowLabels(plot, rows, look, ({ name, words }) => `${name}: ${words}`),
    ],
  }) as SVGSVGElement;

  function rangeOf(
    group: PostGroup,
    share: typeof shareOf,
  ): { low: number | null; middle: number | null; high: number | null; words: string } {
    const n = `n = ${group.posts.count}`;
    if (share !== null) {
      const { share: middle, low, high, count, of } = share(group);
      return { low, middle, high, words: middle === null ? '–' : `${percent(middle)} (${count}/${of})` };
    }
    const { firstQuartile: low = null, median: middle = null, thirdQuartile: high = null } = group.scores ?? {};
    return { low, middle, high, words: middle === null ? `– (${n})` : `${Math.round(middle)} (${n})` };
  }
}
