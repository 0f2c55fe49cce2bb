import type { Settings } from '#src/library/settings';
import { LocaleSelect } from '../popup/locale-select';
import { PortalList } from '../portals/portal-list';
import { usePortalAccess } from '../portals/use-portal-access';
import { optionsStrings } from '../strings/options';
import { pageStrings } from '../strings/pages';
import type { Locale } from '../strings/locale';
import { AboutSection } from './about-section';
import { DataSection } from './data-section';
import { QuietSection } from './quiet-section';
import { ShortcutsSection } from './shortcuts-section';
import { WeightsSection } from './weights/weights-section';

export interface SettingsProps {
  settings: Settings;
  locale: Locale;
  onChange: (change: Partial<Settings>) => void;
}

/** `saved`: a change has been stored. */
export function Options({ saved, ...props }: SettingsProps & { saved: boolean }) {
  const { locale } = props;
  const texts = pageStrings[locale].options;
  const access = usePortalAccess();
  return (
    <>
      <p role="status" class="saved">
        {saved ? texts.saved : ''}
      </p>
      <LookSection {...props} />
      <QuietSection {...props} />
      <WeightsSection {...props} />
      <PortalList locale={locale} access={access} />
      <ShortcutsSection locale={locale} />
      <DataSection locale={locale} />
      <section>
        <h2>{texts.privacy}</h2>
        <p class="soft">{texts.privacyText}</p>
      </section>
      <AboutSection locale={locale} />
    </>
  );
}

function LookSection({ settings, locale, onChange }: SettingsProps) {
  const texts = pageStrings[locale].options;
  return (
    <section>
      <h2>{optionsStrings[locale].look}</h2>
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
    </section>
  );
}
