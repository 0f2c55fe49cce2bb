import type { Level } from '#src/assessment/report';

/** What a plot is drawn with: the page's own colours, which follow light and dark, or fixed ones for a file. */
export interface PlotLook {
  /** Pixels. */
  width: number;
  /** Begins every id inside the drawing, which must be unique in the page. */
  prefix: string;
  /** Whether it is a file of its own, with no page around it to explain it. */
  standsAlone: boolean;
  ink: string;
  soft: string;
  line: string;
  paper: string;
  accent: string;
  levels: Record<Level, string>;
}

const tone = (name: string): string => `var(--lv-${name})`;

export const pageLook = (width: number, prefix: string): PlotLook => ({
  width,
  prefix,
  standsAlone: false,
  ink: tone('ink'),
  soft: tone('ink-soft'),
  line: tone('line-strong'),
  paper: tone('paper'),
  accent: tone('accent'),
  levels: {
    met: tone('met'),
    partly: tone('partly'),
    contradicted: tone('contradicted'),
    unclear: tone('unclear'),
    'not-stated': tone('not-stated'),
  },
});

/** The light colours of `tokens.css`; a drawing by itself has no style sheet to look them up in. */
export const fileLook = (width: number, prefix: string): PlotLook => ({
  width,
  prefix,
  standsAlone: true,
  ink: '#1b2827',
  soft: '#51605e',
  line: '#85908d',
  paper: '#ffffff',
  accent: '#0c5c57',
  levels: {
    met: '#0f6a4b',
    partly: '#855600',
    contradicted: '#7a3a78',
    unclear: '#365780',
    'not-stated': '#5a6664',
  },
});
