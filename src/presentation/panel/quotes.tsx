import { useContext } from 'preact/hooks';
import type { QuoteView } from '../panel-view';
import { Icon } from './icons';
import { RevealContext } from './reveal';

/** The ad's own words, in the ad's language; a click shows them where they stand. */
export function Quotes({ quotes }: { quotes: readonly QuoteView[] }) {
  if (quotes.length === 0) return null;
  return (
    <ul class="quotes">
      {quotes.map((quote) => (
        <li key={`${quote.place ?? ''} ${quote.start} ${quote.end} ${quote.text}`}>
          <Quote quote={quote} />
        </li>
      ))}
    </ul>
  );
}

function Quote({ quote }: { quote: QuoteView }) {
  const { reveal, adLanguage, label } = useContext(RevealContext);
  const words = <q lang={adLanguage}>{quote.text}</q>;
  if (!reveal || quote.start === undefined) {
    return (
      <p class="quote">
        {words}
        {quote.place && <span class="place">{quote.place}</span>}
      </p>
    );
  }
  return (
    <button type="button" class="quote" title={label} onClick={() => reveal(quote)}>
      {words}
      <Icon name="find" />
    </button>
  );
}
