import type { Findings } from '#src/research/findings/findings';
import { findingsWords } from '#src/research/findings/words';
import { criteria } from '#src/rubric/criteria';
import type { Level } from '#src/assessment/report';
import type { Locale } from '../../../strings/locale';
import { fillOf, keyHeight, levelKey, levelPatterns } from './level-patterns';
import { percentIn, rowLabels, rowLayout, rowsOfPlot, type Plot } from './plot-parts';
import type { PlotLook } from './plot-look';

/** From what the ad states to what it is silent about. */
export const levelsInPlot: readonly Level[] = ['met', 'partly', 'unclear', 'contradicted', 'not-stated'];

/** Share of posts at each level, a bar a criterion, with the interval of what is stated (met or partly). */
export function levelPlot(plot: Plot, findings: Findings, look: PlotLook, locale: Locale): SVGSVGElement {
  const rows = findings.criteria.map(({ criterion, shares, stated }) => ({
    name: criteria.find(({ id }) => id === criterion)!.names[locale],
    shares,
    stated,
  }));
  const bars = rows.flatMap(({ name, shares }) => {
    let from = 0;
    return levelsInPlot.map((level) => {
      const share = shares[level].share ?? 0;
      const bar = { name, level, from, to: from + share };
      from += share;
      return bar;
    });
  });
  const percent = percentIn(locale);
  const row = rowLayout(look);
  return plot.plot({
    ...rowsOfPlot(
      rows.map(({ name }) => name),
      look,
    ),
    ...(look.standsAlone && { marginTop: keyHeight, height: rows.length * row.height + keyHeight + 30 }),
    x: { domain: [0, 1], label: null, tickFormat: percent, grid: true, ticks: 5 },
    marks: [
      () => levelPatterns(look),
      ...(look.standsAlone ? [() => levelKey(levelsInPlot, findingsWords[locale].levels, look)] : []),
      plot.barX(bars, {
        y: 'name',
        x1: 'from',
        x2: 'to',
        fill: ({ level }: { level: Level }) => fillOf(level, look),
        stroke: ({ level }: { level: Level }) => look.levels[level],
        insetTop: row.barTop,
        insetBottom: row.barBottom,
      }),
      plot.ruleY(rows, {
        y: 'name',
        x1: ({ stated }) => stated.low,
        x2: ({ stated }) => stated.high,
        stroke: look.ink,
        strokeWidth: 2,
        marker: 'tick',
        dy: row.toBar,
      }),
      rowLabels(plot, rows, look, ({ name, stated }) =>
        stated.share === null ? name : `${name}: ${percent(stated.share)}`,
      ),
    ],
  }) as SVGSVGElement;
}
