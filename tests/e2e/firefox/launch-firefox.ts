import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/lib/firefox.mjs';

const extensionId = 'likeverd@likeverd.example';
/** Firefox gives every installation an address of its own; this one is fixed, so that its pages can be opened. */
const uuid = '11111111-2222-4333-8444-555555555555';
const extensionOrigin = `moz-extension://${uuid}`;

/** A page of the extension's own. */
export interface OwnPage {
  /** What a person reads in it. */
  text(): Promise<string>;
  /** Clicks the button with this name, as soon as there is one. */
  click(name: string): Promise<void>;
  /** Ticks the box with this name. */
  check(name: string): Promise<void>;
  /** Follows the link with these words. */
  follow(words: string): Promise<void>;
  /** Fills the field with this label. */
  fill(label: string, value: string): Promise<void>;
  /** Writes paragraphs into the text that is edited under this label, as keys do. */
  write(label: string, paragraphs: readonly string[]): Promise<void>;
  /** Opens what belongs to the button that begins with these words. */
  open(words: string): Promise<void>;
  /** What the first element that fits says; empty when there is none. */
  read(selector: string): Promise<string>;
  /** Hands a file to the page's chooser. */
  handOver(selector: string, name: string, content: string): Promise<void>;
  /** Chooses from a menu. */
  choose(selector: string, value: string): Promise<void>;
}

export interface RunningFirefox {
  /** Answers an address, its query aside, with a page in every tab opened later. Others are refused. */
  route(url: string, html: string): void;
  /** Opens a page of the web in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension's, such as `/options.html`, in a new tab. */
  openOwn(path: string): Promise<OwnPage>;
  /** Presses the toolbar button over the tab in front and gives the popup. */
  openPopup(): Promise<OwnPage>;
  /** Every http(s) request so far. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Starts Debian's Firefox with a fresh profile and the built extension, over WebDriver BiDi. Playwright cannot drive a
 * Firefox that it did not build itself.
 */
export async function launchFirefox(): Promise<RunningFirefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install one, or set FIREFOX_PATH to its executable.');
  const userDataDir = mkdtempSync(join(tmpdir(), 'likeverd-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    userDataDir,
    headless: true,
    // The extension's own pages and the toolbar belong to the browser itself, which is closed to tests otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      // The browser's question whether a portal may be read is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const routes = new Map<string, string>();
  const requests: string[] = [];

  async function newTab(): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const html = routes.get(withoutQuery(request.url()));
      // Firefox asks every site for its icon by itself.
      if (/^https?:/u.test(request.url()) && !request.url().endsWith('/favicon.ico')) requests.push(request.url());
      if (html === undefined) void request.abort();
      else void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    });
    return page;
  }

  return {
    requests,
    route: (url, html) => void routes.set(withoutQuery(url), html),
    async open(url) {
      const page = await newTab();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async openOwn(path) {
      await inBrowserWindow(
        browser,
        `void (gBrowser.selectedTab = gBrowser.addTrustedTab('${extensionOrigin}${path}'))`,
      );
      return ownPage(browser, `${extensionOrigin}${path}`);
    },
    async openPopup() {
      await inBrowserWindow(
        browser,
        `(() => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const extension = ExtensionParent.GlobalManager.extensionMap.get('${extensionId}');
          return ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        })()`,
      );
      return ownPage(browser, `${extensionOrigin}/popup.html`);
    },
    async close() {
      // A tab that a page of the extension's was opened in can keep the browser from closing.
      await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 3_000))]);
      browser.process()?.kill('SIGKILL');
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const withoutQuery = (url: string): string => url.replace(/[?#].*$/, '');

/**
 * Runs a script in the browser's own window and gives its value. Not in puppeteer: Firefox's own addition to WebDriver
 * BiDi.
 */
async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: object }> };
  };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree as { contexts: { context: string }[] };
  const target = { context: contexts[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const answer = result as { result: { value?: unknown } } | { exceptionDetails: { text: string } };
  if ('exceptionDetails' in answer) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

/** A page of the extension's, once it is there. WebDriver BiDi does not see the popup, so that all go through the window. */
async function ownPage(browser: Browser, address: string): Promise<OwnPage> {
  /**
   * Runs a script over the page's `document` as if a person had just clicked there; undefined when the page is closed,
   * when it moves to a process of its own meanwhile and cannot answer, or when what the script needs is not there.
   */
  const run = async (expression: string): Promise<string | undefined> => {
    const script = `{
      const { document, Event, windowUtils } = content;
      const handling = windowUtils.setHandlingUserInput(true);
      try {
        sendAsyncMessage('likeverd-test', String(${expression}));
      } catch {
        sendAsyncMessage('likeverd-test', null);
      } finally {
        handling.destruct();
      }
    }`;
    const answer = await inBrowserWindow(
      browser,
      `(() => {
        const page = [...document.querySelectorAll('browser')].find((one) => one.currentURI?.specIgnoringRef === ${JSON.stringify(address)});
        if (!page) return null;
        return new Promise((resolve) => {
          setTimeout(resolve, 2_000, null);
          page.messageManager.addMessageListener('likeverd-test', function listener({ data }) {
            page.messageManager.removeMessageListener('likeverd-test', listener);
            resolve(data);
          });
          page.messageManager.loadFrameScript(${JSON.stringify(`data:;charset=utf-8,${encodeURIComponent(script)}`)}, false);
        });
      })()`,
    );
    return (answer as string | null) ?? undefined;
  };
  const button = (name: string): string =>
    // A button with a title and a hint is called by its title.
    `[...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? (one.querySelector('strong') ?? one).innerText) === ${JSON.stringify(name)})`;
  const box = (name: string): string =>
    `[...document.querySelectorAll('input')].find((one) => one.ariaLabel === ${JSON.stringify(name)})`;
  const link = (words: string): string =>
    `[...document.querySelectorAll('a')].find((one) => one.innerText === ${JSON.stringify(words)})`;
  const text = async (): Promise<string> => (await run('document.body.innerText')) ?? '';
  const there = async (what: string, otherwise: string): Promise<void> => {
    try {
      await until(async () => (await run(`(${what} ?? null) !== null`)) === 'true' || undefined, otherwise);
    } catch {
      throw new Error(`${otherwise} The page says: ${await text()}`);
    }
  };
  const press = async (what: string, otherwise: string): Promise<void> => {
    await there(what, otherwise);
    await run(`${what}.click()`);
  };
  const field = (label: string): string =>
    `[...document.querySelectorAll('input, textarea')].find((one) => one.labels[0]?.innerText.startsWith(${JSON.stringify(label)}))`;
  /** The address in the bar is there before the page is. */
  const isOpen = `document.URL === ${JSON.stringify(address)} && document.readyState === 'complete'`;
  await until(async () => (await run(isOpen)) === 'true' || undefined, `${address} did not open.`);
  return {
    text,
    click: (name) => press(button(name), `There is no button “${name}”.`),
    check: (name) => press(box(name), `There is no box “${name}”.`),
    follow: (words) => press(link(words), `There is no link “${words}”.`),
    async fill(label, value) {
      await there(field(label), `There is no field “${label}”.`);
      await run(
        `[${field(label)}.value = ${JSON.stringify(value)}, ${field(label)}.dispatchEvent(new Event('input', { bubbles: true }))]`,
      );
    },
    async write(label, paragraphs) {
      const edited = `document.querySelector('[contenteditable][aria-label=${JSON.stringify(label)}]')`;
      await there(edited, `There is no text “${label}”.`);
      await run(`${edited}.focus()`);
      for (const [index, paragraph] of paragraphs.entries()) {
        if (index > 0) await run(`document.execCommand('insertParagraph')`);
        await run(`document.execCommand('insertText', false, ${JSON.stringify(paragraph)})`);
      }
    },
    open: (words) =>
      press(
        `[...document.querySelectorAll('button[aria-expanded="false"]')].find((one) => one.innerText.startsWith(${JSON.stringify(words)}))`,
        `There is nothing to open under “${words}”.`,
      ),
    read: async (selector) => (await run(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)) ?? '',
    async handOver(selector, name, content) {
      const chooser = `document.querySelector(${JSON.stringify(selector)})`;
      await there(chooser, `There is no ${selector}.`);
      const file = `new content.File([${JSON.stringify(content)}], ${JSON.stringify(name)}, { type: 'application/json' })`;
      await run(
        `[${chooser}.mozSetFileArray([${file}]), ${chooser}.dispatchEvent(new Event('change', { bubbles: true }))]`,
      );
    },
    async choose(selector, value) {
      const select = `document.querySelector(${JSON.stringify(selector)})`;
      await there(select, `There is no ${selector}.`);
      await run(
        `[${select}.value = ${JSON.stringify(value)}, ${select}.dispatchEvent(new Event('change', { bubbles: true }))]`,
      );
    },
  };
}

async function until<Found>(look: () => Promise<Found | undefined>, otherwise: string): Promise<Found> {
  // Generous, since Firefox and its database start slowly on a busy machine.
  const deadline = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(otherwise);
    await new Promise((done) => setTimeout(done, 50));
  }
}
