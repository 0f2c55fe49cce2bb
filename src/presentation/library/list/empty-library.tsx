import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';

/** Nothing is saved yet: what to do. */
export function EmptyLibrary({ locale }: { locale: Locale }) {
  const { title, steps } = libraryStrings[locale].empty;
  return (
    <section class="empty-library">
      <h2>{title}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
