import type { CDPSession, Page } from '@playwright/test';
import { launchExtension } from '../e2e/support/launch-extension';
import { routePage } from '../e2e/support/route-page';

export interface PageCost {
  name: string;
  /** Milliseconds of script of the extension's in the page until one and a half seconds after it was loaded. */
  own: number;
  /** The same for the page's own scripts and its layout. */
  page: number;
}

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
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

const loadsOfEach = 7;

/** Loads each page several times in Chromium with the extension and gives the load in which the extension ran least. */
export async function measurePages(): Promise<PageCost[]> {
  const { context, extensionId, close } = await launchExtension();
  try {
    for (const { url, html } of pages) await routePage(context, url, { html });
    const costs: PageCost[] = [];
    for (const { name, url } of pages) {
      const loads: Omit<PageCost, 'name'>[] = [];
      for (let load = 0; load < loadsOfEach; load++)
        loads.push(await measureLoad(await context.newPage(), url, extensionId));
      loads.sort((a, b) => a.own - b.own);
      costs.push({ name, ...loads[0]! });
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
    await page.waitForTimeout(1_500);
  });
  await page.close();
  const isOwn = ({ args: { data } }: TraceEvent): boolean =>
    (data?.url ?? data?.scriptName ?? '').includes(extensionId);
  const scripts = events.filter(
    ({ name }) => name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.compile',
  );
  const layout = events.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree' || name === 'ParseHTML');
  return {
    own: covered(scripts.filter(isOwn)),
    page: covered([...scripts.filter((event) => !isOwn(event)), ...layout]),
  };
}

/** Milliseconds in which at least one of the events ran: a script's evaluation holds its compilation and calls. */
function covered(events: TraceEvent[]): number {
  let [total, until] = [0, 0];
  for (const { ts, dur = 0 } of events.toSorted((one, other) => one.ts - other.ts)) {
    total += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return total / 1_000;
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
