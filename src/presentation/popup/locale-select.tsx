import type { Settings } from '#src/library/settings';
import { localeNames } from '../strings/locale';

interface LocaleSelectProps {
  chosen: Settings['locale'];
  /** The words for following the browser. */
  auto: string;
  onLocale: (locale: Settings['locale']) => void;
}

/** A menu of languages, each by its own name. */
export function LocaleSelect({ chosen, auto, onLocale }: LocaleSelectProps) {
  return (
    <select value={chosen} onChange={(event) => onLocale(event.currentTarget.value as Settings['locale'])}>
      <option value="auto">{auto}</option>
      {Object.entries(localeNames).map(([id, name]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
