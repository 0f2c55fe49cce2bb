import type { CodedQuote } from '#src/research/coding/coding';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';

interface QuoteListProps {
  quotes: readonly CodedQuote[];
  /** Whether the level should stand on words. */
  needed: boolean;
  language: string;
  locale: Locale;
  onQuote: () => void;
  onSentence: (by: 1 | -1) => void;
  onRemove: (quote: CodedQuote) => void;
}

/** The words an answer stands on, and the means to mark them. */
export function QuoteList({ quotes, needed, language, locale, onQuote, onSentence, onRemove }: QuoteListProps) {
  const texts = codingStrings[locale].quotes;
  return (
    <section class="quote-list" aria-label={texts.label}>
      {quotes.length === 0 && <p class={needed ? 'needed' : 'soft'}>{needed ? texts.needed : texts.hint}</p>}
      <ul>
        {quotes.map((one) => (
          <li key={`${one.field ?? ''} ${one.start} ${one.end}`}>
            <q lang={language === 'unknown' ? 'und' : language}>{one.quote}</q>
            <button
              type="button"
              class="plain-button"
              aria-label={texts.removeNamed(one.quote)}
              onClick={() => onRemove(one)}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="actions-row">
        {/* A press would take the selection away before the click has read it. */}
        <button type="button" class="plain-button" onMouseDown={(event) => event.preventDefault()} onClick={onQuote}>
          {texts.add} <kbd>q</kbd>
        </button>
        <button type="button" class="plain-button" onClick={() => onSentence(-1)}>
          {texts.previousSentence} <kbd>k</kbd>
        </button>
        <button type="button" class="plain-button" onClick={() => onSentence(1)}>
          {texts.nextSentence} <kbd>j</kbd>
        </button>
      </div>
    </section>
  );
}
