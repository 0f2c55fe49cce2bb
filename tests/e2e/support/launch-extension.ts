import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../../scripts/lib/chromium.mjs';

const builtExtension = resolve('.output/chrome-mv3');

export interface LoggedRequest {
  url: string;
  /** Whether it came from the extension's service worker; requests of pages and content scripts look alike. */
  fromServiceWorker: boolean;
}

export interface RunningExtension {
  context: BrowserContext;
  serviceWorker: Worker;
  extensionId: string;
  /** Every http(s) request since the start, answered or not. */
  requests: LoggedRequest[];
  close(): Promise<void>;
}

export interface LaunchOptions extends BrowserContextOptions {
  /** Show the window. Default: no. */
  headed?: boolean;
  /**
   * Whether every optional portal counts as allowed. No test can answer Chromium's own question for it, so that the
   * manifest then names their hosts from the start; the question itself is tried in Firefox.
   */
  allPortalsAllowed?: boolean;
  /** Folder of a profile to go on with, which is left as it is. Default: a fresh one, which is thrown away. */
  profile?: string;
}

/**
 * Starts Chromium with a fresh profile and the built extension. No request reaches the network: what no later route
 * answers is refused, so a test can neither depend on the internet nor leak to it.
 */
export async function launchExtension({
  headed = false,
  allPortalsAllowed = false,
  profile: kept,
  ...options
}: LaunchOptions = {}): Promise<RunningExtension> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to its executable.');
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'likeverd-profile-'));
  const isFresh = readdirSync(profile).length === 0;
  const extension = allPortalsAllowed ? withAllPortals(join(profile, 'extension')) : builtExtension;
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath,
    headless: !headed,
    args: [
      // Chromium refuses its sandbox to root, which is who runs in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const requests: LoggedRequest[] = [];
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) {
      requests.push({ url: request.url(), fromServiceWorker: request.serviceWorker() !== null });
    }
  });
  await context.route(/^https?:/, (route) => route.abort('blockedbyclient'));
  const serviceWorker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (isFresh) await welcomed(context, new URL('/welcome.html', serviceWorker.url()).href);
  return {
    context,
    serviceWorker,
    extensionId: new URL(serviceWorker.url()).host,
    requests,
    async close() {
      await context.close();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Waits for the page that greets who installs. A start that goes on with a profile may remember the extension, and greet nobody.
 *
 * It opens in front. A test's page that was opened before it stands behind it from then on: Playwright has it believe
 * that it is seen, but Chromium draws it once a second, and lets what a key sets off wait for that.
 */
async function welcomed(context: BrowserContext, address: string): Promise<void> {
  const find = (): Page | undefined => context.pages().find((page) => page.url() === address);
  const latest = Date.now() + 15_000;
  let welcome = find();
  while (!welcome) {
    if (Date.now() > latest) throw new Error('No page greeted who installed the extension.');
    await setTimeout(20);
    welcome = find();
  }
  await welcome.waitForLoadState();
}

function withAllPortals(folder: string): string {
  cpSync(builtExtension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions.push(...hosts);
  writeFileSync(path, JSON.stringify({ ...manifest, optional_host_permissions: hosts }));
  return folder;
}
