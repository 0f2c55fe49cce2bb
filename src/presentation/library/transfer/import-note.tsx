import type { ImportResult } from '#src/library/transfer/import-library';
import { numberIn } from '../../pages/formats';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';

/** What came in from a file, and where it said something else than what was here. */
export function ImportNote({ result: { added, merged, conflicts }, locale }: { result: ImportResult; locale: Locale }) {
  const texts = libraryStrings[locale].transfer;
  const number = numberIn(locale);
  return (
    <>
      <p>{added + merged === 0 ? texts.nothingNew : texts.imported(number(added), number(merged))}</p>
      {conflicts.length > 0 && (
        <>
          <h3>{texts.conflicts}</h3>
          <ul class="conflicts">
            {conflicts.map(({ kind, what }, index) => (
              <li key={index}>{texts.conflict[kind](what)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
