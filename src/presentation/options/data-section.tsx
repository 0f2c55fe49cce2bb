import { useEffect, useState } from 'preact/hooks';
import { countKept, type KeptCounts } from '#src/library/count-kept';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { Transfer } from '../library/transfer/transfer';
import { FaultNote } from '../pages/fault-note';
import { numberIn } from '../pages/formats';
import { optionsStrings } from '../strings/options';
import type { Locale } from '../strings/locale';

/** What is stored on this machine, in numbers, and the way to it. */
export function DataSection({ locale }: { locale: Locale }) {
  const texts = optionsStrings[locale].data;
  const [counts, setCounts] = useState<KeptCounts | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const countAgain = (): void => {
    countKept().then(setCounts, (cause: unknown) => setFault(libraryErrorOf(cause).fault));
  };
  useEffect(countAgain, []);
  const number = numberIn(locale);
  return (
    <section>
      <h2>{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      {fault && <FaultNote fault={fault} locale={locale} />}
      {!fault && !counts && <p role="status">{texts.counting}</p>}
      {counts && (
        <dl class="pairs">
          {Object.entries(counts).map(([kind, count]) => (
            <div key={kind}>
              <dt>{texts.counts[kind as keyof KeptCounts]}</dt>
              <dd>{number(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <a href="/library.html">{texts.toLibrary}</a>
      </p>
      <Transfer locale={locale} onChange={countAgain} />
    </section>
  );
}
