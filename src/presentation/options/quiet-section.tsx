import { optionsStrings } from '../strings/options';
import type { SettingsProps } from './options';

/** Where the panel waits to be asked for. */
export function QuietSection({ settings: { quiet, quietSites }, locale, onChange }: SettingsProps) {
  const texts = optionsStrings[locale].quiet;
  return (
    <section>
      <h2>{texts.title}</h2>
      <label class="check">
        <input type="checkbox" checked={quiet} onChange={(event) => onChange({ quiet: event.currentTarget.checked })} />
        <span>
          {texts.everywhere}
          <span class="soft">{texts.hint}</span>
        </span>
      </label>
      <h3>{texts.sites}</h3>
      {quietSites.length === 0 && <p class="soft">{texts.none}</p>}
      <ul class="rows">
        {quietSites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="plain-button"
              aria-label={texts.wakeNamed(site)}
              onClick={() => onChange({ quietSites: quietSites.filter((other) => other !== site) })}
            >
              {texts.wake}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
