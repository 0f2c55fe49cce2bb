import * as z from 'zod/mini';
import { libraryFaults } from '../database/library-error';
import { browser } from 'wxt/browser';

const storageKey = 'harvest';

/**
 * Into which projects the ads a person opens are kept at present. Beside the library, so that the background need not
 * open it for every ad while nothing is switched on, and every window hears of a change.
 */
const HarvestState = z.object({
  projects: z.catch(z.array(z.object({ id: z.string(), name: z.string() })), []),
  /** Why the last ad could not be kept; null once one could again. */
  fault: z.catch(z.nullable(z.enum(libraryFaults)), null),
});
export type HarvestState = z.infer<typeof HarvestState>;

export async function readHarvestState(): Promise<HarvestState> {
  const stored = await browser.storage.local.get(storageKey);
  return HarvestState.parse(stored[storageKey] ?? {});
}

async function change(how: (state: HarvestState) => HarvestState): Promise<void> {
  await browser.storage.local.set({ [storageKey]: how(await readHarvestState()) });
}

/** Also to be called when the project gets another name. */
export const switchHarvestOn = (project: { id: string; name: string }): Promise<void> =>
  change(({ projects }) => ({
    projects: [...projects.filter(({ id }) => id !== project.id), { id: project.id, name: project.name }],
    fault: null,
  }));

export const switchHarvestOff = (projectId: string): Promise<void> =>
  change(({ projects, fault }) => ({ projects: projects.filter(({ id }) => id !== projectId), fault }));

/** Nothing is kept anywhere any more until a person switches it on again. */
export const pauseHarvest = (): Promise<void> => change(() => ({ projects: [], fault: null }));

export const noteHarvestFault = (fault: HarvestState['fault']): Promise<void> =>
  change(({ projects }) => ({ projects, fault }));

/** Calls back after each change, from whichever window it came. */
export function watchHarvestState(onChange: (state: HarvestState) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const changed = changes[storageKey];
    if (area === 'local' && changed) onChange(HarvestState.parse(changed.newValue ?? {}));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
