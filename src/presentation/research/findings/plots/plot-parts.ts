import type * as PlotModule from '@observablehq/plot';
import { intlLocales, type Locale } from '../../../strings/locale';
import type { PlotLook } from './plot-look';

/** Observable Plot, loaded when the first plot is drawn. */
export type Plot = typeof PlotModule;

const margins = { marginLeft: 14, marginRight: 22, marginTop: 6, marginBottom: 30 };
const barHeight = 20;
const gap = 4;
const labelSize = 12;
/** What letters reach below their line. */
const descent = 3;
/** Below this width, in pixels, words above a row take two lines. */
const narrow = 560;

/** Where things stand in a row of a plot, in pixels: words above, then a bar. */
interface RowLayout {
  height: number;
  /** From the row's upper and lower edge to the bar. */
  barTop: number;
  barBottom: number;
  /** From the row's middle to the bar's middle, and to the foot of the words. */
  toBar: number;
  toWords: number;
}

export function rowLayout({ width }: PlotLook): RowLayout {
  const height = width < narrow ? 62 : 44;
  const barTop = height - barHeight - gap;
  return {
    height,
    barTop,
    barBottom: gap,
    toBar: barTop + barHeight / 2 - height / 2,
    toWords: barTop - gap - descent - height / 2,
  };
}

/** Measures, colours and rows of a plot with one row a name. */
export function rowsOfPlot(names: readonly string[], look: PlotLook) {
  return {
    ...margins,
    width: look.width,
    height: names.length * rowLayout(look).height + margins.marginTop + margins.marginBottom,
    y: { domain: names, axis: null, padding: 0 },
    ...dressed(look),
  };
}

export const dressed = ({ ink }: PlotLook) => ({
  style: { color: ink, background: 'transparent' },
  className: 'likeverd-plot',
});

/** The words above each row, beginning at its left end. */
export function rowLabels<Row extends { name: string }>(
  plot: Plot,
  rows: readonly Row[],
  look: PlotLook,
  words: (one: Row) => string,
): PlotModule.Markish {
  return plot.text([...rows], {
    y: 'name',
    text: words,
    frameAnchor: 'left',
    textAnchor: 'start',
    lineAnchor: 'bottom',
    lineWidth: (look.width - margins.marginLeft - margins.marginRight) / labelSize,
    dy: rowLayout(look).toWords,
    fill: look.ink,
    fontSize: labelSize,
  });
}

/** A share, 0..1, in whole per cents. */
export function percentIn(locale: Locale): (share: number) => string {
  const format = new Intl.NumberFormat(intlLocales(locale), { style: 'percent', maximumFractionDigits: 0 });
  return (share) => format.format(share);
}
