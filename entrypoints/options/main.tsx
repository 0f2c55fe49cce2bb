import { render } from 'preact';
import { changeSettings, localeOf, readSettings, watchSettings } from '#src/library/settings';
import { Options } from '#src/presentation/options/options';
import { dressPage } from '#src/presentation/dress-page';
import '#src/presentation/page.css';

let settings = await readSettings();
let saved = false;

function draw(): void {
  const locale = localeOf(settings);
  dressPage(document, settings.theme, locale);
  render(
    <Options settings={settings} locale={locale} saved={saved} onChange={(change) => void changeSettings(change)} />,
    document.querySelector('#options')!,
  );
}

watchSettings((changed) => {
  settings = changed;
  saved = true;
  draw();
});
draw();
