import { useState } from 'preact/hooks';
import { changeSettings, type Settings } from '#src/library/settings';
import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { pageStrings } from '../strings/pages';
import { Options } from './options';
import './options.css';

/** The settings; every change is stored at once. */
export function OptionsPage({ settings, locale }: PageProps) {
  const [saved, setSaved] = useState(false);
  const change = (changed: Partial<Settings>): void => void changeSettings(changed).then(() => setSaved(true));
  return (
    <PageFrame locale={locale} page="options" title={pageStrings[locale].options.title}>
      <Options settings={settings} locale={locale} saved={saved} onChange={change} />
    </PageFrame>
  );
}
