import { render, type ComponentType } from 'preact';
import { localeOf, readSettings, watchSettings, type Settings } from '#src/library/settings';
import { dressPage } from '../dress-page';
import type { Locale } from '../strings/locale';
import './page-frame.css';

export interface PageProps {
  settings: Settings;
  locale: Locale;
}

/** Draws a page of the extension in its `#page`, and again after each change of settings, from whichever window. */
export async function startPage(Page: ComponentType<PageProps>): Promise<void> {
  const root = document.querySelector('#page');
  if (!root) throw new Error('The page has no element #page.');
  const draw = (settings: Settings): void => {
    const locale = localeOf(settings);
    dressPage(document, settings.theme, locale);
    render(<Page settings={settings} locale={locale} />, root);
  };
  watchSettings(draw);
  draw(await readSettings());
}
