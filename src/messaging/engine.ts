import { browser } from 'wxt/browser';
import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import type { PanelView } from '#src/presentation/panel-view';
import type { Locale } from '#src/presentation/strings/locale';
import type { WeightChoice } from '#src/rubric/weight-choice';

/** What the script `engine.js` offers to the background: reading an ad, and what the panel says about it. */
export interface Engine {
  /** @throws {RangeError} when the weights cannot be used */
  assess(posting: Posting, weights?: WeightChoice): Report;
  buildPanelView(report: Report, locale: Locale): PanelView;
}

const script = '/engine.js';

/** Where the engine's script leaves what it offers. */
const scope = globalThis as typeof globalThis & {
  likeverdEngine?: Engine;
  /** Only in service workers, which is what Chromium's background is. */
  importScripts?: (path: string) => void;
};

/** Called once by the engine's script. */
export function offerEngine(engine: Engine): void {
  scope.likeverdEngine = engine;
}

/**
 * Lets the background load the engine later on. To be called as the background starts: a service worker may only load
 * scripts later that it has loaded while it was being installed.
 */
export function prepareEngine(): void {
  if (scope.importScripts) addEventListener('install', () => scope.importScripts?.(script));
}

/**
 * The engine, loaded when an ad is first read: the background is woken for every list and every tab, and most of them
 * show no ad for a peer worker. Its word tables and rules are far larger than everything else together.
 *
 * @throws {Error} when the script could not be loaded, which only a damaged installation explains
 */
export async function loadEngine(): Promise<Engine> {
  if (!scope.likeverdEngine) {
    if (scope.importScripts) scope.importScripts(script);
    else await loadInPage();
  }
  if (!scope.likeverdEngine) throw new Error('The engine could not be loaded: install the extension again.');
  return scope.likeverdEngine;
}

/** Firefox's background is a page. */
function loadInPage(): Promise<void> {
  const element = document.createElement('script');
  element.src = browser.runtime.getURL(script);
  const loaded = new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () =>
      reject(new Error(`${script} could not be loaded: install the extension again.`)),
    );
  });
  document.head.append(element);
  return loaded;
}
