import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FindingsTable } from '#src/research/findings/findings-tables';
import { inFileName, saveFile } from '../../save-file';
import { findingsPageStrings } from '../../strings/findings';
import type { Locale } from '../../strings/locale';
import { FindingsRows } from './findings-rows';
import { fileLook, pageLook, type PlotLook } from './plots/plot-look';
import type { Plot } from './plots/plot-parts';
import { pngOf, svgOf } from './save-plot';

interface FigureProps {
  table: FindingsTable;
  /** Names the files. */
  project: string;
  locale: Locale;
  /** Draws the plot; keeps its identity for as long as it draws the same. */
  draw: (plot: Plot, look: PlotLook) => SVGSVGElement;
  /** What belongs between the title and the plot. */
  children?: preact.ComponentChildren;
}

/** The width of a plot in a file, in pixels. */
const fileWidth = 760;

/** A plot with its table beside it, both to be taken along. */
export function Figure({ table, project, locale, draw, children }: FigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const [failed, setFailed] = useState(false);
  const texts = findingsPageStrings[locale].figure;
  const { title, note } = table;

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let gone = false;
    const paint = async (width: number): Promise<void> => {
      const plot = await import('@observablehq/plot');
      if (gone || width < 1) return;
      const drawing = withoutStyles(draw(plot, pageLook(width, `plot${id.replaceAll(':', '')}`)));
      // The table says all of it; a reader of the screen need not go through every mark.
      drawing.setAttribute('aria-hidden', 'true');
      element.replaceChildren(drawing);
    };
    const observer = new ResizeObserver(([entry]) => {
      paint(entry?.contentRect.width ?? 0).catch(() => setFailed(true));
    });
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [draw, id]);

  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const plot = await import('@observablehq/plot');
    const drawing = withoutStyles(draw(plot, fileLook(fileWidth, 'plot')));
    const svg = svgOf(drawing, title, note);
    saveFile(`${inFileName(`${project} ${title}`)}.${kind}`, kind === 'svg' ? svg : await pngOf(svg));
  };
  return (
    <figure class="finding">
      <figcaption>
        <h2>{title}</h2>
        {note !== null && <p class="soft">{note}</p>}
      </figcaption>
      {children}
      <div class="plot-place" ref={place} />
      {failed && <p role="alert">{texts.failed}</p>}
      <div class="actions-row">
        {(['svg', 'png'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="plain-button"
            aria-label={texts.saveNamed(title, kind.toUpperCase())}
            onClick={() => void save(kind).catch(() => setFailed(true))}
          >
            {texts.save(kind.toUpperCase())}
          </button>
        ))}
      </div>
      <details class="finding-table">
        <summary>{texts.asTable}</summary>
        <FindingsRows table={table} locale={locale} />
      </details>
    </figure>
  );
}

/** Plot puts a style element into its drawing, which the extension's pages do not allow; `findings.css` says the same. */
function withoutStyles(drawing: SVGSVGElement): SVGSVGElement {
  for (const style of drawing.querySelectorAll('style')) style.remove();
  return drawing;
}
