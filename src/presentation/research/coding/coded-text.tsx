import { useEffect, useRef } from 'preact/hooks';
import type { CodedQuote } from '#src/research/coding/coding';
import { clearMarks, lightUp, markQuotes, type Tone } from '../../highlight/mark-quotes';
import { scrollToRange } from '../../highlight/scroll-to';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { rangeIn } from '../ads/ad-text';
import { quoteOf, type AdPart } from './ad-parts';

interface CodedTextProps {
  parts: readonly AdPart[];
  quotes: readonly CodedQuote[];
  /** How the quotes are marked. */
  tone: Tone;
  /** The sentence that the keys have come to. */
  cursor: CodedQuote | null;
  language: string;
  locale: Locale;
}

/** The ad as a coder reads it: each part is one text node, so that what is selected has the offsets of the evidence. */
export function CodedText({ parts, quotes, tone, cursor, language, locale }: CodedTextProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const ranges = quotes.flatMap((one) => rangeOf(root.current, parts, one) ?? []);
    markQuotes([{ tone, ranges }]);
  }, [quotes, tone, parts]);
  useEffect(() => {
    const range = cursor && rangeOf(root.current, parts, cursor);
    lightUp(range ? [range] : []);
    if (range) scrollToRange(range);
  }, [cursor, parts]);
  useEffect(() => clearMarks, []);
  const [title, ...rest] = parts;
  const fields = rest.slice(0, -1);
  return (
    <section
      class="coded-text"
      ref={root}
      aria-label={datasetStrings[locale].text}
      lang={language === 'unknown' ? 'und' : language}
    >
      <h2 data-part={0}>{title?.text}</h2>
      {fields.length > 0 && (
        <dl class="ad-fields">
          {fields.map(({ field, text }, index) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd data-part={index + 1}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="ad-words" data-part={parts.length - 1}>
        {parts[parts.length - 1]?.text}
      </p>
    </section>
  );
}

/** What the person has selected, as a quote; null where that is nothing, or not within one part of the ad. */
export function selectedQuote(parts: readonly AdPart[]): CodedQuote | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const element = startContainer.parentElement?.closest<HTMLElement>('[data-part]');
  const part = element && parts[Number(element.dataset['part'])];
  if (!part || !(startContainer instanceof Text)) return null;
  // A selection to the end of a block ends in the next one, before its first letter.
  const end = endContainer === startContainer ? endOffset : part.text.length;
  return quoteOf(part, startOffset, end);
}

function rangeOf(root: HTMLElement | null, parts: readonly AdPart[], { field, start, end }: CodedQuote): Range | null {
  const index = parts.findIndex((part) => part.field === field);
  const node = root?.querySelector(`[data-part="${index}"]`)?.firstChild;
  return node instanceof Text ? rangeIn(node, { start, end }) : null;
}
