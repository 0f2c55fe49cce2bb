/** A script of the background that is loaded when it is first needed, and what it offers. */
export interface LateScript<Offer> {
  /**
   * Lets the background load the script later on. To be called as the background starts: a service worker may only load
   * scripts later that it has loaded while it was being installed.
   */
  prepare(): void;
  /** Called once by the script itself. */
  offer(offer: Offer): void;
  /** @throws {Error} when the script could not be loaded, which only a damaged installation explains */
  load(): Promise<Offer>;
}

/** Where the scripts leave what they offer. */
const scope = globalThis as typeof globalThis & {
  likeverdOffers?: Record<string, unknown>;
  /** Only in service workers, which is what Chromium's background is. */
  importScripts?: (path: string) => void;
};

/** @param path of the built script, from the extension's root */
export function lateScript<Offer>(path: string): LateScript<Offer> {
  const offered = (): Offer | undefined => scope.likeverdOffers?.[path] as Offer | undefined;
  return {
    prepare() {
      if (scope.importScripts) addEventListener('install', () => scope.importScripts?.(path));
    },
    offer(offer) {
      scope.likeverdOffers = { ...scope.likeverdOffers, [path]: offer };
    },
    async load() {
      if (!offered()) {
        if (scope.importScripts) scope.importScripts(path);
        else await loadInPage(path);
      }
      const offer = offered();
      if (!offer) throw couldNotLoad(path);
      return offer;
    },
  };
}

/**
 * Firefox's background is a page, and `path` counts from its root. The browser's own interface is not asked for it: it
 * is not there in the workers of pages, which load these scripts too.
 */
function loadInPage(path: string): Promise<void> {
  const element = document.createElement('script');
  element.src = path;
  const loaded = new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(couldNotLoad(path)));
  });
  document.head.append(element);
  return loaded;
}

const couldNotLoad = (path: string): Error => new Error(`${path} could not be loaded: install the extension again.`);
