import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { jsonValues } from '#src/cli/inputs/json-values';
import { linesOf } from '#src/cli/inputs/lines';
import { DatasetRecord } from '#src/research/dataset/dataset-record';
import { runInMemory } from './run-in-memory';

const text =
  'Vi søker erfaringskonsulent til oppfølgingsteamet. Stillingen er fast, 100 %. Du får veiledning annenhver uke. ' +
  'Spørsmål? Ring Solveig Testdal på 912 34 567.';
const ad = { id: 'én', title: 'Erfaringskonsulent', employer: 'Lillevik kommune', text };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-bulk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}
const records = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function warc(
  pages: { url: string; html: string | Uint8Array; type?: string; status?: string; headers?: Record<string, string> }[],
) {
  const parts = await Promise.all(
    pages.map(async ({ url, html, type = 'text/html; charset=utf-8', status = 'HTTP/1.1 200 OK', headers = {} }) => {
      const bytes = typeof html === 'string' ? Buffer.from(html) : html;
      const record = WARCRecord.create(
        {
          url,
          date: '2026-02-03T04:05:06Z',
          type: 'response',
          statusline: status,
          httpHeaders: { 'Content-Type': type, ...headers },
        },
        (async function* () {
          yield bytes;
        })(),
      );
      return WARCSerializer.serialize(record, { gzip: false });
    }),
  );
  return parts;
}

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Side</title>${head}</head><body>${body}</body></html>`;
const adPage = page(`<main><h1>Erfaringskonsulent</h1><p>${text}</p><p>${text}</p></main>`);

describe('likeverd assess reads', () => {
  it.each([',', ';', '\t'])(
    'CSV parted by %j, with quoted line breaks, a byte order mark and facts',
    async (separator) => {
      const head = ['id', 'title', 'employer', 'text', 'field:Stillingsprosent', 'unknown'].join(separator);
      const row = [
        'c1',
        'Erfaringskonsulent',
        'Lillevik kommune',
        `"${text}\r\nMed ""egne"" erfaringer, ; og ro."`,
        '60 %',
        'x',
      ].join(separator);
      const { output, complaints } = await runInMemory([
        'assess',
        '--with-text',
        file('ads.csv', `\uFEFF${head}\r\n${row}\r\n`),
      ]);
      expect(complaints).toBe('');
      expect(records(output)).toMatchObject([
        {
          id: 'c1',
          employer: 'Lillevik kommune',
          text: `${text}\r\nMed "egne" erfaringer, ; og ro.`,
          contract: { extentMin: 60 },
        },
      ]);
    },
  );

  it('CSV rows before a broken one, and says what is wrong with it', async () => {
    const { output, complaints, exitCode } = await runInMemory([
      'assess',
      file('ads.csv', `id,title,text\n1,Kokk,Fast.\n2,"Kokk"x,"Fast\n`),
    ]);
    expect({ exitCode, ids: records(output).map(({ id }) => id) }).toEqual({ exitCode: 1, ids: ['1'] });
    expect(complaints).toMatch(/ads\.csv: .*[Qq]uot/);
  });

  it('all of these packed with gzip, also in several members, and from standard input', async () => {
    const line = `${JSON.stringify(ad)}\n`;
    const packed = Buffer.concat([gzipSync(line), gzipSync(line)]);
    file('d/a.jsonl.gz', packed);
    file('d/b.html.gz', gzipSync(adPage));
    file('d/c.csv.gz', gzipSync('id,title,text\nx,Kokk,Fast.'));
    file('d/d.txt.gz', gzipSync('Kokk\nFast.'));
    file('d/e.json.gz', gzipSync(JSON.stringify([ad, ad])));
    const { output, complaints } = await runInMemory(['assess', join(folder, 'd')]);
    expect(complaints).toBe('');
    expect(records(output).map(({ source }) => source.slice(-8))).toEqual(
      ['jsonl.gz', 'jsonl.gz', 'html.gz', 'csv.gz', 'txt.gz', 'json.gz', 'json.gz'].map((end) =>
        expect.stringMatching(new RegExp(`${end}$`)),
      ),
    );
  });

  it('a gzip file that breaks off as far as it goes', async () => {
    const line = `${JSON.stringify(ad)}\n`;
    const many = gzipSync(
      Array.from({ length: 3_000 }, (_, index) =>
        JSON.stringify({ id: String(index), title: 'Kokk', text: `Fast ${index * 7919}.` }),
      ).join('\n'),
    );
    const { output, complaints, exitCode } = await runInMemory([
      'assess',
      file('a.jsonl.gz', many.subarray(0, many.length / 2)),
      file('b.jsonl', line),
    ]);
    expect(exitCode).toBe(1);
    expect(complaints).toContain('a.jsonl.gz: unexpected end of file');
    expect(records(output).at(-1)).toMatchObject({ id: 'én' });
  });

  it('a web archive: pages that may be ads, with address and date; nothing else', async () => {
    const jsonLd = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Erfaringskonsulent', description: `<p>${text}</p>`, hiringOrganization: { '@type': 'Organization', name: 'Lillevik kommune' } }).replaceAll('ø', '\\u00f8')}</script>`;
    const parts = await warc([
      { url: 'https://example.org/ad', html: adPage },
      { url: 'https://example.org/structured', html: page('<p>Ledig stilling</p>', jsonLd) },
      { url: 'https://example.org/cook', html: page('<h1>Kokk</h1><p>Kantina søker kokk.</p>') },
      { url: 'https://example.org/gone', html: adPage, status: 'HTTP/1.1 404 Not Found' },
      { url: 'https://example.org/data', html: '{"erfaringskonsulent":1}', type: 'application/json' },
      { url: 'https://example.org/old', html: Buffer.from(adPage, 'latin1'), type: 'text/html; charset=iso-8859-1' },
      { url: 'https://example.org/packed', html: gzipSync(adPage), headers: { 'Content-Encoding': 'gzip' } },
    ]);
    const expected = ['ad', 'structured', 'old', 'packed'].map((name) => `https://example.org/${name}`);
    const forms = [
      file('a.warc', Buffer.concat(parts)),
      file('b.warc.gz', Buffer.concat(parts.map((part) => gzipSync(part)))),
    ];
    for (const path of forms) {
      const { output, complaints } = await runInMemory(['assess', '--format', 'records', path]);
      expect(complaints).toBe('');
      const found = records(output).map((one) => DatasetRecord.parse(one));
      expect(found.map(({ posting }) => posting.url)).toEqual(expected);
      expect(found.map(({ readAt }) => readAt)).toEqual(expected.map(() => '2026-02-03T04:05:06Z'));
      expect(found.map(({ reports }) => reports[0]!.gate)).toEqual(expected.map(() => 'yes'));
      expect(found[1]!.posting).toMatchObject({
        hiringOrganization: 'Lillevik kommune',
        provenance: { text: 'json-ld' },
      });
      expect(found[2]!.posting.text).toContain('søker');
      expect(output).not.toMatch(/Solveig|912 34 567/);
    }
  });

  it('records of a dataset, and adds to what was made of them', async () => {
    const first = await runInMemory(
      ['assess', '--format', 'records', '--read-at', '2026-01-01T00:00:00Z', '-'],
      JSON.stringify(ad),
    );
    const again = await runInMemory(['assess', '--format', 'records', '--weights', 'equal', '-'], first.output);
    const [record] = records(again.output).map((one) => DatasetRecord.parse(one));
    expect(record).toMatchObject({
      readAt: '2026-01-01T00:00:00Z',
      reports: [{ weights: 'default' }, { weights: 'equal' }],
    });
    const once = await runInMemory(['assess', '--format', 'records', '--weights', 'equal', '-'], again.output);
    expect(once.output).toBe(again.output);
  });

  it('what standard input is said to hold', async () => {
    const { output } = await runInMemory(['assess', '--input', 'csv', '-'], 'id,title,text\nx,Kokk,Fast.');
    expect(records(output)).toMatchObject([{ id: 'x', source: 'standard input' }]);
  });

  it('only ads with words of peer work where the gate comes first', async () => {
    const { output } = await runInMemory(
      ['assess', '--gate-first', '-'],
      `${JSON.stringify({ id: 'k', title: 'Kokk', text: 'Fast stilling.' })}\n${JSON.stringify(ad)}`,
    );
    expect(records(output).map(({ id }) => id)).toEqual(['én']);
  });
});

describe('cutting a text that comes in pieces', () => {
  const cut = (whole: string, at: number[]) => {
    const ends = [...new Set(at.map((one) => one % (whole.length + 1)))].sort((a, b) => a - b);
    return (async function* () {
      let from = 0;
      for (const end of [...ends, whole.length]) {
        yield whole.slice(from, end);
        from = end;
      }
    })();
  };
  const all = async <Item>(items: AsyncIterable<Item>) => {
    const found: Item[] = [];
    for await (const item of items) found.push(item);
    return found;
  };
  const cuts = fc.array(fc.nat(500), { maxLength: 12 });

  it('gives each element of a JSON list, wherever the pieces end', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }),
        fc.boolean(),
        cuts,
        async (values, pretty, at) => {
          const found = await all(jsonValues(cut(JSON.stringify(values, null, pretty ? 2 : 0), at), 1e6));
          expect(found.map(({ json }) => JSON.parse(json!))).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    ));

  it('gives each line, wherever the pieces end, and passes over those that are too long', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 12 }).map((line) => line.replaceAll('\n', ' '))),
        cuts,
        async (lines, at) => {
          const found = await all(linesOf(cut(lines.join('\n'), at), 8));
          const expected = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
          expect(found.map(({ text: line }) => line)).toEqual(expected.map((line) => (line.length > 8 ? null : line)));
          expect(found.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
        },
      ),
    ));

  it.each(['[1,2', '[1,2]]', '[1,]', '[', '', ' ', '{"a":1', '[1] x'])(
    'leaves something that is no JSON where the text is none: %j',
    async (whole) => {
      const found = await all(jsonValues(cut(whole, []), 1e6));
      expect(found.some(({ json }) => !isJson(json!))).toBe(true);
    },
  );
});

function isJson(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
