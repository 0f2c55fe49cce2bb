import type { StoreNames } from 'idb';
import type { LibrarySchema } from './database';

type Store = StoreNames<LibrarySchema>;
const channelName = 'likeverd-library';

/** Tells the extension's other windows that something in the store has changed. */
export function announceChange(store: Store): void {
  const channel = new BroadcastChannel(channelName);
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- channels have no origin to name
  channel.postMessage(store);
  channel.close();
}

/**
 * Calls back after changes that other windows or the background made in one of the stores.
 *
 * @returns ends it
 */
export function watchChanges(stores: readonly Store[], onChange: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<Store>) => {
    if (stores.includes(data)) onChange();
  });
  return () => channel.close();
}
