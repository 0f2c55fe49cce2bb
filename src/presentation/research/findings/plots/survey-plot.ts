import type { Findings } from '#src/research/findings/findings';
import type { Locale } from '../../../strings/locale';
import { percentIn, rowLabels, rowLayout, rowsOfPlot, type Plot } from './plot-parts';
import type { PlotLook } from './plot-look';

/** Between which shares of posts may go without something, with intervals at both ends, and the survey's figure as a line. */
export function surveyPlot(plot: Plot, { surveys }: Findings, look: PlotLook, locale: Locale): SVGSVGElement {
  const percent = percentIn(locale);
  const rows = surveys
    .filter(({ posts }) => posts > 0)
    .map(({ figure, lower, upper }) => ({
      name: figure.names[locale],
      lower,
      upper,
      survey: figure.share / 100,
    }));
  const row = rowLayout(look);
  return plot.plot({
    ...rowsOfPlot(
      rows.map(({ name }) => name),
      look,
    ),
    x: { domain: [0, 1], label: null, tickFormat: percent, grid: true, ticks: 5 },
    marks: [
      plot.ruleY(rows, {
        y: 'name',
        x1: ({ lower }) => lower.low,
        x2: ({ upper }) => upper.high,
        stroke: look.line,
        strokeWidth: 1.5,
        marker: 'tick',
        dy: row.toBar,
      }),
      plot.barX(rows, {
        y: 'name',
        x1: ({ lower }) => lower.share,
        x2: ({ upper }) => upper.share,
        fill: look.accent,
        fillOpacity: 0.35,
        stroke: look.accent,
        insetTop: row.barTop + 3,
        insetBottom: row.barBottom + 3,
      }),
      // Where both ends are one, the field has no width to be seen by.
      ...(['lower', 'upper'] as const).map((end) =>
        plot.tickX(rows, {
          y: 'name',
          x: (one: (typeof rows)[number]) => one[end].share,
          stroke: look.accent,
          strokeWidth: 2,
          insetTop: row.barTop + 3,
          insetBottom: row.barBottom + 3,
        }),
      ),
      plot.tickX(rows, {
        y: 'name',
        x: 'survey',
        stroke: look.ink,
        strokeWidth: 3,
        insetTop: row.barTop - 1,
        insetBottom: row.barBottom - 1,
      }),
      rowLabels(plot, rows, look, ({ name, survey }) => `${name}: ${percent(survey)}`),
    ],
  }) as SVGSVGElement;
}
