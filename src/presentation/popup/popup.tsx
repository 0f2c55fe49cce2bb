import type { Settings } from '#src/library/settings';
import { Scale, Score } from '../panel/headline';
import { Mark } from '../panel/icons';
import type { PanelView } from '../panel-view';
import { HarvestNote } from '../research/harvest-note';
import { frameStrings } from '../strings/frame';
import { pageStrings } from '../strings/pages';
import type { Locale } from '../strings/locale';
import { LocaleSelect } from './locale-select';

/** What the tab shows, as far as the popup is concerned. */
export type TabState =
  | { kind: 'asking' }
  | { kind: 'found'; page: Pick<PanelView, 'headline' | 'score' | 'adTitle'> }
  | { kind: 'nothing' }
  /** A page, or a frame in it, of a portal that the person has not allowed yet. */
  | { kind: 'known-portal'; name: string }
  | { kind: 'checking' }
  | { kind: 'not-allowed' };

interface PopupProps {
  tab: TabState;
  locale: Locale;
  chosen: Settings['locale'];
  onShowPanel: () => void;
  onSidePanel: () => void;
  onCheck: () => void;
  onAllow: () => void;
  onStatus: () => void;
  onLocale: (locale: Settings['locale']) => void;
  onOptions: () => void;
}

/** What is on this tab, and the two things one can do about it. */
export function Popup(props: PopupProps) {
  const { tab, locale, chosen, onShowPanel, onSidePanel, onCheck, onAllow, onStatus, onLocale, onOptions } = props;
  const texts = pageStrings[locale];
  const frame = frameStrings[locale];
  return (
    <main class="popup">
      <header>
        <Mark />
        <h1>Likeverd</h1>
      </header>
      <HarvestNote locale={locale} />
      <div class="tab" aria-live="polite">
        {tab.kind === 'found' && (
          <>
            <p class="ad-title">{tab.page.adTitle}</p>
            <p class="popup-headline">{tab.page.headline}</p>
            {tab.page.score && <Score score={tab.page.score} />}
            {tab.page.score && tab.page.score.band !== null && <Scale score={tab.page.score} />}
            <button type="button" class="main-button" onClick={onShowPanel}>
              {texts.popup.openPanel}
            </button>
            <button type="button" class="plain-button" onClick={onSidePanel}>
              {texts.popup.openSidePanel}
            </button>
          </>
        )}
        {tab.kind === 'nothing' && (
          <>
            <p class="popup-headline">{texts.popup.nothing}</p>
            <p class="soft">{texts.popup.nothingHint}</p>
            <button type="button" class="main-button" onClick={onCheck}>
              {texts.popup.checkPage}
            </button>
          </>
        )}
        {tab.kind === 'known-portal' && (
          <>
            <p class="popup-headline">{texts.popup.knownPortal(tab.name)}</p>
            <button type="button" class="main-button" onClick={onAllow}>
              {texts.portals.allowNamed(tab.name)}
            </button>
            <button type="button" class="plain-button" onClick={onCheck}>
              {texts.popup.checkPage}
            </button>
          </>
        )}
        {tab.kind === 'checking' && <p class="popup-headline">{texts.popup.checking}</p>}
        {tab.kind === 'not-allowed' && <p class="popup-headline">{texts.popup.notAllowed}</p>}
      </div>
      <nav class="popup-pages" aria-label={frame.navigation}>
        {(['library', 'preview'] as const).map((name) => (
          <a key={name} href={`/${name}.html`} target="_blank" rel="noreferrer">
            {frame.pages[name]}
          </a>
        ))}
      </nav>
      <footer>
        <label>
          <span class="soft">{texts.popup.language}</span>
          <LocaleSelect chosen={chosen} auto={texts.options.languageAuto} onLocale={onLocale} />
        </label>
        <button type="button" class="plain-button" onClick={onOptions}>
          {texts.popup.options}
        </button>
        <button type="button" class="link-button" onClick={onStatus}>
          {texts.popup.status}
        </button>
        <p class="soft promise">{texts.popup.promise}</p>
      </footer>
    </main>
  );
}
