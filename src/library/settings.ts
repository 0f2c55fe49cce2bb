import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { profileIds, type WeightChoice } from '#src/rubric/weight-choice';
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
  /** Where the panel was put by hand, as shares (0..1) of the room there is beside and below it; null: at its side. */
  panelPlace: z.catch(z.nullable(z.object({ x: z.number(), y: z.number() })), null),
  /** Whether the panel waits to be asked for, everywhere; the toolbar button tells all the same. */
  quiet: z.catch(z.boolean(), false),
  /** Host names of the sites on which it does. */
  quietSites: z.catch(z.array(z.string()), []),
  /** The weights that every ad is judged with: a stored profile, or the person's own. */
  weights: z.catch(z.enum([...profileIds, 'own']), 'default'),
  /** By criterion id; kept while a profile is chosen. */
  ownWeights: z.catch(z.record(z.string(), z.number().check(z.gte(0))), {}),
  /** Whether all quotes are marked in the ad, not only the one a person asks to see. */
  markQuotes: z.catch(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;

/** What is stored now, with defaults for the rest. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(storageKey);
  return Settings.parse(stored[storageKey] ?? {});
}

let changing: Promise<void> = Promise.resolve();

/** Stores the change and keeps the rest. Changes wait for each other: two quick ones would each keep what was there before both. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const changed = changing.then(async () =>
    browser.storage.local.set({ [storageKey]: { ...(await readSettings()), ...change } }),
  );
  changing = changed.catch(() => undefined);
  return changed;
}

/** Calls back with the new settings, and those before, after each change, from whichever window it came. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    const change = changes[storageKey];
    if (area === 'local' && change)
      onChange(Settings.parse(change.newValue ?? {}), Settings.parse(change.oldValue ?? {}));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The language to speak under these settings. */
export function localeOf(settings: Settings): Locale {
  return settings.locale === 'auto' ? nearestLocale(browser.i18n.getUILanguage()) : settings.locale;
}

/** The weights to judge with under these settings. Own weights that are all 0 weigh nothing and are not used. */
export function weightsIn({ weights, ownWeights }: Settings): WeightChoice {
  if (weights !== 'own') return weights;
  return Object.values(ownWeights).some((weight) => weight > 0) ? ownWeights : 'default';
}

export const sameWeights = (one: Settings, other: Settings): boolean =>
  JSON.stringify(weightsIn(one)) === JSON.stringify(weightsIn(other));

/** Whether the panel waits to be asked for on a site. */
export const isQuiet = ({ quiet, quietSites }: Settings, host: string): boolean => quiet || quietSites.includes(host);
