import { useState } from 'preact/hooks';
import type { Findings } from '#src/research/findings/findings';
import { methodsParagraph } from '#src/research/findings/methods-paragraph';
import { findingsPageStrings } from '../../strings/findings';
import type { Locale } from '../../strings/locale';

/** How the figures came about, to be set beside them wherever they are used. */
export function Methods({ findings, locale }: { findings: Findings; locale: Locale }) {
  const [said, setSaid] = useState('');
  const texts = findingsPageStrings[locale];
  const paragraph = methodsParagraph(findings, locale);
  const copy = (): void => {
    navigator.clipboard.writeText(paragraph).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.copyFailed),
    );
  };
  return (
    <section class="finding">
      <h2>{texts.methods}</h2>
      <p class="methods">{paragraph}</p>
      <div class="actions-row">
        <button type="button" class="plain-button" onClick={copy}>
          {texts.copyMethods}
        </button>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
