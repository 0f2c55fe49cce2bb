import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { Locale, nearestLocale } from '#src/presentation/strings/locale';

const storageKey = 'settings';

/** What a person has chosen. Each value falls back on its own, so that one spoilt value does not reset the others. */
export const Settings = z.object({
  /** `auto` follows the browser's language. */
  locale: z.catch(z.enum(['auto', ...Locale.options]), 'auto'),
  /** `auto` follows the system. */
  theme: z.catch(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Which side of the window the panel stands on. */
  panelSide: z.catch(z.enum(['left', 'right']), 'right'),
  panelOpen: z.catch(z.boolean(), true),
  /** Whether all quotes are marked in the ad, not only the one a person asks to see. */
  markQuotes: z.catch(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;

/** What is stored now, with defaults for the rest. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(storageKey);
  return Settings.parse(stored[storageKey] ?? {});
}

/** Stores the change and keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [storageKey]: { ...(await readSettings()), ...change } });
}

/** Calls back with the new settings after each change, from whichever window it came. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[storageKey];
    if (area === 'local' && change) onChange(Settings.parse(change.newValue ?? {}));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The language to speak under these settings. */
export function localeOf(settings: Settings): Locale {
  return settings.locale === 'auto' ? nearestLocale(browser.i18n.getUILanguage()) : settings.locale;
}
