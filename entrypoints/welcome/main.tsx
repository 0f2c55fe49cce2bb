import { render } from 'preact';
import { localeOf, readSettings, watchSettings, type Settings } from '#src/library/settings';
import { dressPage } from '#src/presentation/dress-page';
import '#src/presentation/page.css';
import { Welcome } from '#src/presentation/welcome/welcome';

function draw(settings: Settings): void {
  const locale = localeOf(settings);
  dressPage(document, settings.theme, locale);
  render(<Welcome locale={locale} />, document.querySelector('#welcome')!);
}

watchSettings(draw);
draw(await readSettings());
