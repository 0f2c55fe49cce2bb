// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import 'fake-indexeddb/auto';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Settings } from '#src/library/settings';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { buildSavedView } from '#src/presentation/build-saved-view';
import { LibraryPage } from '#src/presentation/library/library-page';
import { Options } from '#src/presentation/options/options';
import { Panel, type PanelContent } from '#src/presentation/panel/panel';
import { Popup } from '#src/presentation/popup/popup';
import { QuestionsPage } from '#src/presentation/questions/questions-page';
import { SidePanel } from '#src/presentation/side-panel/side-panel';
import { Status } from '#src/presentation/status/status';
import { Locale } from '#src/presentation/strings/locale';
import { Welcome } from '#src/presentation/welcome/welcome';
import { reportOf } from '../unit/presentation/sample-report';

vi.mock('#src/messaging/portal-access', () => ({
  allowedPortals: () => Promise.resolve([]),
  watchAccess: () => () => {},
}));
vi.mock('#src/presentation/side-panel/use-shown-report', () => ({ useShownReport: () => ({ kind: 'none' }) }));

/** Small words that one of the languages has and the other has not: no sentence of any length does without. */
const smallWords: Record<'english' | 'norwegian', RegExp> = {
  english:
    /(?<![\p{L}])(?:the|and|of|is|are|not|this|that|with|your|you|what|which|it|has|have|be|or|from|by)(?![\p{L}])/giu,
  norwegian: /(?<![\p{L}])(?:og|ikke|ikkje|det|som|på|av|ein|eit|du|er|til|hva|kva|å)(?![\p{L}])/giu,
};
const foreign = { nb: smallWords.english, nn: smallWords.english, en: smallWords.norwegian } as const;

const none = (): void => {};
const done = (): Promise<void> => Promise.resolve();
const settings = Settings.parse({ weights: 'own', quietSites: ['finn.no'] });
const look = { panelSide: 'right', panelOpen: true, panelPlace: null, markQuotes: true, quietHere: false } as const;

function panelWith(content: PanelContent): JSX.Element {
  const events = { onLook: none, onQuietHere: none, onClose: none, onOptions: none, keepClear: () => [] };
  return <Panel content={content} look={look} {...events} />;
}

function reportPanel(locale: Locale): JSX.Element {
  const everyFlag = Array.from({ length: 10 }, (_, index) => `F${index + 1}`);
  const report = reportOf({ flags: everyFlag, flagEvidence: {}, dismissedFlags: { F3: [] } });
  report.criteria['permanent-position'] = {
    level: 'not-stated',
    confidence: 'high',
    evidence: [],
    dismissed: report.criteria['permanent-position']!,
  };
  return panelWith({
    kind: 'report',
    view: buildPanelView(report, locale),
    reveal: () => true,
    actions: {
      correct: () => Promise.resolve(true),
      selectedText: () => Promise.resolve(''),
      makeExample: () => Promise.resolve({ name: '', content: '' }),
      keepQuestions: done,
      forgetQuestions: done,
      openQuestions: done,
      recallAd: () => Promise.resolve(buildSavedView({ kind: 'new' }, locale)),
      saveAd: () => Promise.resolve(buildSavedView({ kind: 'fault', fault: 'full' }, locale)),
      openSavedAd: done,
    },
    broken: { diagnosis: '', onCheck: none },
  });
}

const popup = (locale: Locale, tab: Parameters<typeof Popup>[0]['tab']): JSX.Element => (
  <Popup
    tab={tab}
    locale={locale}
    chosen={locale}
    onShowPanel={none}
    onSidePanel={none}
    onCheck={none}
    onAllow={none}
    onStatus={none}
    onLocale={none}
    onOptions={none}
  />
);

const screens: Record<string, (locale: Locale) => JSX.Element> = {
  panel: reportPanel,
  'panel while reading': (locale) => panelWith({ kind: 'reading', locale }),
  'panel that failed': (locale) => panelWith({ kind: 'failed', locale, why: 'failed', retry: none }),
  'popup with an ad': (locale) => popup(locale, { kind: 'found', page: buildPanelView(reportOf(), locale) }),
  'popup without': (locale) => popup(locale, { kind: 'nothing' }),
  'popup on a portal': (locale) => popup(locale, { kind: 'known-portal', name: 'Finn' }),
  'popup where nothing is allowed': (locale) => popup(locale, { kind: 'not-allowed' }),
  options: (locale) => <Options settings={settings} locale={locale} saved onChange={none} />,
  welcome: (locale) => <Welcome settings={settings} locale={locale} />,
  status: (locale) => <Status state={{ kind: 'no-tab' }} locale={locale} onAgain={none} />,
  'side panel': (locale) => <SidePanel settings={settings} locale={locale} />,
  library: (locale) => <LibraryPage settings={settings} locale={locale} />,
  questions: (locale) => <QuestionsPage settings={settings} locale={locale} />,
};

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Likeverd', version: '1.0' });
  vi.spyOn(browser.commands, 'getAll').mockImplementation(() => Promise.resolve([]));
});
afterEach(cleanup);

/** Everything a person reads or hears, but for what is told in another language on purpose. */
function wordsOn(screen: Element): string[] {
  const own = [...screen.querySelectorAll('*')].filter((element) => !element.closest('q, option, .sources, kbd'));
  return own.flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
    ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  ]);
}

it.each(
  Object.entries(screens).flatMap(([name, draw]) => Locale.options.map((locale) => [name, locale, draw] as const)),
)('the %s speaks %s only', async (_, locale, draw) => {
  const { container } = render(draw(locale));
  const views = [...container.querySelectorAll<HTMLElement>('[role="tab"]')];
  for (const view of views.length > 0 ? views : [null]) {
    if (view) fireEvent.click(view);
    for (const closed of container.querySelectorAll('[aria-expanded="false"]')) fireEvent.click(closed);
    await Promise.resolve();
    const words = wordsOn(container);
    expect(words.join('').length).toBeGreaterThan(10);
    // What is quoted is named as it is called.
    const said = words.map((text) => text.replace(/[«“][^»”]*[»”]/gu, ''));
    expect(said.filter((text) => text.match(foreign[locale]))).toEqual([]);
  }
});
