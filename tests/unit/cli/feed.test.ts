import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFeedServer, type ServedAd } from './feed-server';
import { runInMemory } from './run-in-memory';

const peer = (uuid: string, change: Partial<ServedAd> = {}): ServedAd => ({
  uuid,
  title: 'Erfaringskonsulent',
  description:
    '<p>Vi søker erfaringskonsulent i 80 % fast stilling.</p><p>Kontakt Solveig Testdal, tlf. 912 34 567.</p>',
  ...change,
});
const cook: ServedAd = { uuid: 'cook', title: 'Kokk', description: '<p>Kantina søker kokk.</p>' };
const later = '2026-03-05T10:00:00+01:00';

let folder: string;
let out: string;
let server: Awaited<ReturnType<typeof startFeedServer>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-feed-'));
  out = join(folder, 'ads.jsonl');
  server = await startFeedServer();
  writeFileSync(join(folder, 'token'), `${server.token}\n`);
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const feed = (...more: string[]) =>
  runInMemory(
    ['feed', '--from', server.url, '--token-file', join(folder, 'token'), '--out', out, '--rate', '10000', ...more],
    '',
    { pauses: { first: 1, longest: 20, timeout: 300 } },
  );
const kept = () =>
  readFileSync(out, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const ids = () => kept().map(({ id }) => id);

describe('likeverd feed', () => {
  it('follows the pages and keeps the active ads for peer workers, masked, as assess reads them', async () => {
    server.addPage(peer('a'), cook);
    server.addPage(peer('b', { title: 'Miljøterapeut', description: '<p>Egen erfaring med rus er ønskelig.</p>' }));
    server.addPage(peer('c'));
    const { exitCode, complaints } = await feed();
    expect({ exitCode, ids: ids() }).toEqual({ exitCode: 0, ids: ['a', 'b', 'c'] });
    expect(complaints).toContain('3 pages; 3 ads');
    expect(kept()[0]).toMatchObject({
      employer: 'Lillevik kommune',
      url: 'https://arbeidsplassen.nav.no/stillinger/stilling/a',
      fields: { 'Type ansettelse': 'Fast', Sted: 'LILLEVIK', Frist: 'Snarest' },
      text: expect.stringMatching(/^Vi søker erfaringskonsulent i 80 % fast stilling\.\nKontakt ▒/),
    });
    expect(readFileSync(out, 'utf8')).not.toMatch(/Solveig|912 34 567|91234567/);
    const assessed = await runInMemory(['assess', out]);
    expect(assessed).toMatchObject({ exitCode: 0, complaints: '' });
    expect(JSON.parse(assessed.output.split('\n')[0]!)).toMatchObject({
      id: 'a',
      gate: 'yes',
      contract: { extentMin: 80 },
    });
  });

  it('asks for nothing of ads that a later page says are not active, and drops what became so', async () => {
    server.addPage(peer('a'), peer('b'));
    server.addPage(peer('a', { status: 'INACTIVE', title: '...', modified: later }));
    await feed();
    expect(ids()).toEqual(['b']);
    expect(server.paths()).not.toContain('/api/v1/feedentry/a');
    server.addPage(peer('b', { status: 'INACTIVE', title: '...', modified: later }));
    await feed();
    expect(ids()).toEqual([]);
    expect(readFileSync(`${out}.state`, 'utf8')).not.toContain('"b"');
  });

  it('drops an ad whose details say that it is not active, or that are gone', async () => {
    server.addPage(peer('a'), peer('b'), peer('c'));
    server.override.set('/api/v1/feedentry/a', { uuid: 'a', status: 'INACTIVE', sistEndret: later });
    server.override.set('/api/v1/feedentry/b', { uuid: 'b', status: 'ACTIVE', sistEndret: later, ad_content: null });
    await feed();
    expect(ids()).toEqual(['c']);
  });

  it('fetches only what is new the next time, and asks whether the newest page has changed', async () => {
    server.addPage(peer('a'), peer('b'));
    await feed();
    server.requests.length = 0;
    expect(await feed()).toMatchObject({ exitCode: 0, complaints: expect.stringContaining('0 pages; 2 ads') });
    expect(server.requests).toMatchObject([
      { headers: { 'if-none-match': expect.any(String), 'if-modified-since': expect.any(String) } },
    ]);
    server.requests.length = 0;
    server.addPage(peer('b', { title: 'Erfaringskonsulent 50 %', modified: later }), peer('d'));
    await feed();
    expect(server.paths().filter((path) => path.includes('entry'))).toEqual([
      '/api/v1/feedentry/b',
      '/api/v1/feedentry/d',
    ]);
    expect(kept().map(({ id, title }) => `${id} ${title}`)).toEqual([
      'a Erfaringskonsulent',
      'b Erfaringskonsulent 50 %',
      'd Erfaringskonsulent',
    ]);
  });

  it('is patient with a server that fails, is busy, slow, or breaks off', async () => {
    server.addPage(peer('a'));
    server.addPage(peer('b'));
    server.fail('/api/v1/feed', 'error', 'busy', 'reset');
    server.fail('/api/v1/feed/page-1', 'truncated', 'slow');
    server.fail('/api/v1/feedentry/a', 'truncated', 'error', 'busy');
    const { exitCode, complaints } = await feed();
    expect({ exitCode, ids: ids() }).toEqual({ exitCode: 0, ids: ['a', 'b'] });
    for (const what of ['answered 500', 'answered 429', 'broke off', 'broken JSON', 'took too long'])
      expect(complaints).toContain(what);
    expect(complaints).not.toContain(server.token);
  });

  it('waits as long as the server asks for, up to a limit', async () => {
    server.addPage(peer('a'));
    server.fail('/api/v1/feed', 'busy');
    expect((await feed()).complaints).toContain('answered 429; once more in 0.0 s');
  });

  it('goes on with the others where one ad cannot be had, and tries that again the next time', async () => {
    server.addPage(peer('a'), peer('b'));
    server.fail('/api/v1/feedentry/a', 'error', 'error', 'error');
    const first = await feed('--attempts', '2');
    expect({ exitCode: first.exitCode, ids: ids() }).toEqual({ exitCode: 1, ids: ['b'] });
    expect(first.complaints).toContain('1 could not be fetched');
    expect((await feed()).exitCode).toBe(0);
    expect(new Set(ids())).toEqual(new Set(['a', 'b']));
  });

  it('goes on where it was interrupted, also in the middle of a line', async () => {
    server.addPage(peer('a'));
    server.addPage(peer('b'));
    server.addPage(peer('c'));
    server.fail('/api/v1/feed/page-2', 'error', 'error');
    expect(await feed('--attempts', '2')).toMatchObject({
      exitCode: 1,
      complaints: expect.stringContaining('the next run goes on'),
    });
    expect(existsSync(out)).toBe(false);
    writeFileSync(`${out}.state`, `${readFileSync(`${out}.state`, 'utf8')}{"fetched":"a","mod`);
    writeFileSync(`${out}.part`, '{"id":"a","tit');
    server.requests.length = 0;
    expect((await feed()).exitCode).toBe(0);
    expect(server.paths()[0]).toBe('/api/v1/feed/page-2');
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(existsSync(`${out}.part`)).toBe(false);
  });

  it('stops where the feed runs in a circle', async () => {
    server.addPage(peer('a'));
    server.addPage(peer('b'));
    server.override.set('/api/v1/feed/page-1', { next_url: '/api/v1/feed/page-1', items: [] });
    const { complaints } = await feed();
    expect(complaints).toContain('comes back to a page');
    expect(ids()).toEqual(['a']);
  });

  it('follows neither the feed nor a redirection to another server', async () => {
    server.addPage(peer('a'));
    server.override.set('/api/v1/feed', { next_url: 'https://other.example/api/v1/feed/2', items: [] });
    expect(await feed()).toMatchObject({
      exitCode: 1,
      complaints: expect.stringContaining('another server, other.example'),
    });
    server.override.clear();
    server.fail('/api/v1/feed', 'elsewhere');
    rmSync(`${out}.state`);
    expect(await feed()).toMatchObject({ exitCode: 1, complaints: expect.stringContaining('answered 302') });
  });

  it('says when the token is not accepted, once and without showing it', async () => {
    server.addPage(peer('a'));
    writeFileSync(join(folder, 'token'), 'another-token');
    const { exitCode, complaints } = await feed();
    expect({ exitCode, asked: server.requests.length }).toEqual({ exitCode: 1, asked: 1 });
    expect(complaints).toMatch(/does not accept the token/);
    expect(complaints).not.toContain('another-token');
  });

  it('says when the server speaks another format', async () => {
    server.override.set('/api/v1/feed', { content: [] });
    expect(await feed()).toMatchObject({
      exitCode: 1,
      complaints: expect.stringContaining('not as NAV documents its feed'),
    });
  });

  it('begins at a date, and asks only for titles of peer work where told so', async () => {
    server.addPage(peer('a'), cook, peer('b', { title: 'Miljøterapeut' }));
    await feed('--since', '2026-01-31', '--ads', 'peer-work-title');
    expect(server.requests[0]!.headers['if-modified-since']).toBe('Sat, 31 Jan 2026 00:00:00 GMT');
    expect(server.paths().filter((path) => path.includes('entry'))).toEqual(['/api/v1/feedentry/a']);
    expect(ids()).toEqual(['a']);
  });

  it('keeps all ads where told so', async () => {
    server.addPage(peer('a'), cook);
    await feed('--ads', 'all');
    expect(ids()).toEqual(['a', 'cook']);
  });

  it.each([
    [['--from', 'http://nav.example/feed'], 'https'],
    [['--from', 'nav'], 'not an address'],
    [['--token-file', '/nowhere'], 'name the file'],
    [['--since', 'yesterday'], 'not a date'],
    [['--ads', 'some'], 'choose all, peer-work'],
  ])('ends with 2 when called wrongly: %j', async (more, message) => {
    const { exitCode, complaints } = await feed(...more);
    expect(exitCode).toBe(2);
    expect(complaints).toContain(message);
  });
});
