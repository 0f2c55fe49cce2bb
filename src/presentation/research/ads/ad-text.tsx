import { forwardRef } from 'preact/compat';
import { useEffect, useImperativeHandle, useRef } from 'preact/hooks';
import type { Posting } from '#src/posting/posting';
import { canMark, clearMarks, lightUp, markQuotes, type Tone } from '../../highlight/mark-quotes';
import { scrollToRange } from '../../highlight/scroll-to';
import type { QuoteView } from '../../panel-view';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';

export interface AdTextHandle {
  /** Lights a quote up where it stands; false when it stands in no text of the ad or marks cannot be made. */
  reveal(quote: QuoteView): boolean;
}

export type Mark = Pick<QuoteView, 'start' | 'end'> & { tone: Tone };

interface AdTextProps {
  posting: Posting;
  marks: readonly Mark[];
  language: string;
  locale: Locale;
}

/** The ad as it was kept, one text node whose offsets are those of the reports, with the quotes marked in it. */
export const AdText = forwardRef<AdTextHandle, AdTextProps>(function AdText(
  { posting, marks, language, locale },
  handle,
) {
  const words = useRef<HTMLParagraphElement>(null);
  const texts = datasetStrings[locale];
  useEffect(() => {
    const node = words.current?.firstChild;
    if (!(node instanceof Text)) return undefined;
    const tones = [...new Set(marks.map(({ tone }) => tone))];
    markQuotes(
      tones.map((tone) => ({
        tone,
        ranges: marks.filter((mark) => mark.tone === tone).flatMap((mark) => rangeIn(node, mark) ?? []),
      })),
    );
    return clearMarks;
  }, [marks, posting.text]);
  useImperativeHandle(handle, () => ({
    reveal: (quote) => {
      const node = words.current?.firstChild;
      const range = node instanceof Text ? rangeIn(node, quote) : null;
      if (!range || !canMark()) return false;
      lightUp([range]);
      scrollToRange(range);
      return true;
    },
  }));
  const fields = Object.entries(posting.fields);
  return (
    <section class="ad-text" aria-label={texts.text} lang={language === 'unknown' ? 'und' : language}>
      {fields.length > 0 && (
        <dl class="ad-fields">
          {fields.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="ad-words" ref={words}>
        {posting.text}
      </p>
    </section>
  );
});

/** The stretch of the text between two offsets; null where it does not lie in it. */
export function rangeIn(node: Text, { start, end }: Pick<QuoteView, 'start' | 'end'>): Range | null {
  if (start === undefined || end === undefined || end > node.length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
