import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';

/** Which keys do what at the desk. */
export function KeyHelp({ locale }: { locale: Locale }) {
  const texts = codingStrings[locale].keys;
  return (
    <details class="key-help">
      <summary>{texts.title}</summary>
      <dl>
        {texts.list.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{texts.scope}</p>
    </details>
  );
}
