import type { CDPSession, Page } from '@playwright/test';
import { launchExtension } from '../e2e/support/launch-extension';
import { routePage } from '../e2e/support/route-page';

export interface PageCost {
  name: string;
  /** Milliseconds of script of the extension's in the page until three seconds after it was loaded. */
  own: number;
  /** The same for the page's own scripts and its layout. */
  page: number;
}

interface TraceEvent {
  name: string;
  dur?: number;
  args: { data?: { url?: string; scriptName?: string } };
}

const filler = 'Granvik ligger ved sjøen, og bussen går to ganger i timen hele uken. ';
const page200kB = (inner: string): string =>
  `<!doctype html><html lang="nb"><title>FINN</title><main><h1>Om oss</h1>${inner}${`<p>${filler.repeat(10)}</p>`.repeat(290)}</main></html>`;
const card = (number: number): string =>
  `<article><a href="https://www.finn.no/job/ad/${400_000_000 + number}">Sykepleier ${number}</a><div class="text-caption"><strong>Granvik</strong></div></article>`;

/** Pages on which there is nothing to show. */
const pages = [
  { name: 'neither ad nor list', url: 'https://www.finn.no/job/employer/17', html: page200kB('') },
  {
    name: 'an ad for a nurse',
    url: 'https://www.finn.no/job/ad/400000001',
    html: page200kB('<div class="import-decoration"><p>Vi søker sykepleier i fast stilling.</p></div>'),
  },
  {
    name: 'a list of fifty ads for nurses',
    url: 'https://www.finn.no/job/search',
    html: page200kB(Array.from({ length: 50 }, (_, number) => card(number)).join('')),
  },
];

/** Loads each page three times in Chromium with the extension and adds up what its trace says ran. */
export async function measurePages(): Promise<PageCost[]> {
  const { context, extensionId, close } = await launchExtension();
  try {
    for (const { url, html } of pages) await routePage(context, url, { html });
    const costs: PageCost[] = [];
    for (const { name, url } of pages) {
      const loads: Omit<PageCost, 'name'>[] = [];
      for (let load = 0; load < 3; load++) loads.push(await measureLoad(await context.newPage(), url, extensionId));
      loads.sort((a, b) => a.own - b.own);
      costs.push({ name, ...loads[1]! });
    }
    return costs;
  } finally {
    await close();
  }
}

async function measureLoad(page: Page, url: string, extensionId: string): Promise<Omit<PageCost, 'name'>> {
  const session = await page.context().newCDPSession(page);
  const events = await traced(session, async () => {
    await page.goto(url);
    await page.waitForTimeout(3_000);
  });
  await page.close();
  const sum = (some: TraceEvent[]): number => some.reduce((total, { dur = 0 }) => total + dur, 0) / 1_000;
  const isOwn = ({ args: { data } }: TraceEvent): boolean =>
    (data?.url ?? data?.scriptName ?? '').includes(extensionId);
  // A script's evaluation holds the calls in it, so that calls alone are those that come later.
  const scripts = events.filter(
    ({ name }) => name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.compile',
  );
  const layout = events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree' || name === 'ParseHTML');
  return { own: sum(scripts.filter(isOwn)), page: sum([...scripts.filter((event) => !isOwn(event)), ...layout]) };
}

async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const categories = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'].join();
  await session.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}
