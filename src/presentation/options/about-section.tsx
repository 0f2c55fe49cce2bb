import { browser } from 'wxt/browser';
import { engineVersion } from '#src/assessment/engine-version';
import { sourceDocuments } from '#src/rubric/sources';
import { rubricVersion } from '#src/rubric/version';
import { optionsStrings } from '../strings/options';
import type { Locale } from '../strings/locale';

/** Versions, and the documents that everything stands on. */
export function AboutSection({ locale }: { locale: Locale }) {
  const texts = optionsStrings[locale].about;
  const documents = sourceDocuments.map(({ id, names, year }) => ({ id, name: names[locale], year }));
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul class="plain">
        <li>{texts.version(browser.runtime.getManifest().version)}</li>
        <li>{texts.engine(engineVersion)}</li>
        <li>{texts.codebook(rubricVersion)}</li>
        <li>{texts.license}</li>
      </ul>
      <h3>{texts.documents}</h3>
      <p class="soft">{texts.documentsHint}</p>
      <ul class="points">
        {documents.map(({ id, name, year }) => (
          <li key={id}>
            {name} ({year ?? texts.undated})
          </li>
        ))}
      </ul>
    </section>
  );
}
