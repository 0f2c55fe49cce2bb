import type { Settings } from '#src/library/settings';
import { Mark } from '../panel/icons';
import { LocaleSelect } from '../popup/popup';
import { PortalList } from '../portals/portal-list';
import { usePortalAccess } from '../portals/use-portal-access';
import { pageStrings } from '../strings/pages';
import type { Locale } from '../strings/locale';

interface OptionsProps {
  settings: Settings;
  locale: Locale;
  /** True once a change has been stored. */
  saved: boolean;
  onChange: (change: Partial<Settings>) => void;
}

/** Language, appearance, marks and portals; every change is stored at once. */
export function Options({ settings, locale, saved, onChange }: OptionsProps) {
  const texts = pageStrings[locale].options;
  const access = usePortalAccess();
  return (
    <main class="options">
      <header>
        <Mark />
        <h1>Likeverd</h1>
      </header>
      <h2>{texts.title}</h2>
      <label class="field">
        <span>{texts.language}</span>
        <LocaleSelect
          chosen={settings.locale}
          auto={texts.languageAuto}
          onLocale={(chosen) => onChange({ locale: chosen })}
        />
      </label>
      <fieldset>
        <legend>{texts.theme}</legend>
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => onChange({ theme })} />
            <span>{texts.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.markQuotes}
          onChange={(event) => onChange({ markQuotes: event.currentTarget.checked })}
        />
        <span>
          {texts.markQuotes}
          <span class="soft">{texts.markQuotesHint}</span>
        </span>
      </label>
      <p role="status" class="saved">
        {saved ? texts.saved : ''}
      </p>
      <PortalList locale={locale} access={access} />
      <h2>{texts.privacy}</h2>
      <p class="soft">{texts.privacyText}</p>
    </main>
  );
}
