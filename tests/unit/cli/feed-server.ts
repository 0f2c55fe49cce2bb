import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedAd {
  uuid: string;
  title: string;
  /** HTML. */
  description: string;
  status?: 'ACTIVE' | 'INACTIVE';
  modified?: string;
}

/** How an answer goes wrong: once for each time it stands in the list of an address. */
export type Fault = 'error' | 'busy' | 'slow' | 'truncated' | 'reset' | 'elsewhere';

const token = 'hemmelig.token-123';

/** Replays NAV's documented feed from what it is given, page by page, and misbehaves as told. */
export async function startFeedServer() {
  const pages: ServedAd[][] = [];
  const ads = new Map<string, ServedAd>();
  const faults = new Map<string, Fault[]>();
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const override = new Map<string, object>();

  const page = (number: number): object => ({
    version: '1.0',
    title: 'Stillingsfeed',
    feed_url: `/api/v1/feed/page-${number}`,
    id: `page-${number}`,
    next_url: number + 1 < pages.length ? `/api/v1/feed/page-${number + 1}` : null,
    next_id: number + 1 < pages.length ? `page-${number + 1}` : null,
    items: pages[number]!.map((ad) => ({
      id: ad.uuid,
      url: `/api/v1/feedentry/${ad.uuid}`,
      title: ad.title,
      content_text: 'Stillingsannonse',
      date_modified: modified(ad),
      _feed_entry: {
        uuid: ad.uuid,
        status: ad.status ?? 'ACTIVE',
        title: ad.title,
        businessName: 'Lillevik kommune',
        municipal: 'LILLEVIK',
        sistEndret: modified(ad),
      },
    })),
  });
  const modified = (ad: ServedAd): string => ad.modified ?? '2026-03-01T10:00:00+01:00';
  const entry = (ad: ServedAd): object => ({
    uuid: ad.uuid,
    sistEndret: modified(ad),
    status: ad.status ?? 'ACTIVE',
    ...(ad.status !== 'INACTIVE' && {
      ad_content: {
        uuid: ad.uuid,
        title: ad.title,
        description: ad.description,
        link: `https://arbeidsplassen.nav.no/stillinger/stilling/${ad.uuid}`,
        contactList: [{ name: 'Solveig Testdal', email: 'solveig@lillevik.example', phone: '91234567' }],
        employer: { name: 'Lillevik kommune', orgnr: '1' },
        workLocations: [{ country: 'NORGE', municipal: 'LILLEVIK', county: 'FJORDANE', city: null }],
        engagementtype: 'Fast',
        extent: 'Heltid',
        positioncount: '1',
        applicationDue: 'Snarest',
      },
    }),
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url!;
    requests.push({ path, headers: request.headers });
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end();
    const fault = faults.get(path)?.shift();
    const number = path === '/api/v1/feed' ? 0 : Number(/^\/api\/v1\/feed\/page-(\d+)$/.exec(path)?.[1] ?? -1);
    const ad = ads.get(path.replace('/api/v1/feedentry/', ''));
    const body = override.get(path) ?? (pages[number] ? page(number) : ad ? entry(ad) : null);
    if (body === null) return void response.writeHead(404).end();
    const text = JSON.stringify(body);
    const etag = `"${text.length}-${number}"`;
    if (fault === 'error') return void response.writeHead(500).end('Internal error');
    if (fault === 'busy') return void response.writeHead(429, { 'Retry-After': '0' }).end();
    if (fault === 'elsewhere') return void response.writeHead(302, { Location: 'http://other.example/' }).end();
    if (fault === 'reset') return void request.socket.destroy();
    if (fault === 'slow') return;
    if (number >= 0 && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, {
      'Content-Type': 'application/json',
      ETag: etag,
      'Last-Modified': 'Sun, 01 Mar 2026 09:00:00 GMT',
    });
    response.end(fault === 'truncated' ? text.slice(0, text.length / 2) : text);
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/feed`,
    token,
    requests,
    override,
    paths: () => requests.map(({ path }) => path),
    /** Each ad as a page mentions it; the newest mention is what its details say. */
    addPage(...mentioned: ServedAd[]) {
      pages.push(mentioned);
      for (const ad of mentioned) ads.set(ad.uuid, ad);
    },
    fail: (path: string, ...list: Fault[]) => void faults.set(path, list),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
