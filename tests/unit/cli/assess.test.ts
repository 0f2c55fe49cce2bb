import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Report } from '#src/assessment/report';
import { runInMemory } from './run-in-memory';

const peerText =
  'Vi søker erfaringskonsulent til oppfølgingsteamet. Stillingen er fast, 100 %.\n' +
  '• Du har samtaler med innbyggere og bruker egne erfaringer med psykisk uhelse.\n' +
  '• Du får veiledning i gruppe annenhver uke.';
const peerAd = { id: 'peer', title: 'Erfaringskonsulent', employer: 'Lillevik kommune', text: peerText };
const cookAd = { id: 'cook', title: 'Kokk', text: 'Kantina søker kokk i fast stilling. Fagbrev kreves.' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-assess-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (...ads: object[]) => ads.map((ad) => JSON.stringify(ad)).join('\n');
const records = (output: string) =>
  output
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('likeverd assess', () => {
  it('writes one report a line, in the order of the input', async () => {
    const path = file('ads.jsonl', lines(peerAd, cookAd));
    const { exitCode, output, complaints } = await runInMemory(['assess', path]);
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
    const [peer, cook] = records(output);
    expect(Report.parse(peer)).toMatchObject({ id: 'peer', employer: 'Lillevik kommune', gate: 'yes' });
    expect(Object.keys(peer.criteria)).toHaveLength(18);
    expect(cook).toMatchObject({ id: 'cook', gate: 'no', score: null, criteria: {} });
  });

  it('gives evidence whose start and end count in the text as it was given', async () => {
    const { output } = await runInMemory(['assess', '--with-text', '-'], lines(peerAd));
    const [record] = records(output);
    expect(record.text).toBe(peerText);
    const evidence = Object.values(Report.parse(record).criteria).flatMap((one) => one.evidence);
    const inText = evidence.filter(({ field }) => field === undefined);
    expect(inText.length).toBeGreaterThan(0);
    for (const { quote, start, end } of inText) expect(peerText.slice(start, end)).toBe(quote);
  });

  it('says where a line is broken, reads the rest, and ends with 1', async () => {
    const path = file('ads.jsonl', `${lines(peerAd)}\n{ "id": \n${lines({ id: 'untitled', text: '' }, cookAd)}`);
    const { exitCode, output, complaints } = await runInMemory(['assess', path]);
    expect(exitCode).toBe(1);
    expect(records(output).map(({ id }) => id)).toEqual(['peer', 'cook']);
    expect(complaints).toContain(`${path}:2: not JSON`);
    expect(complaints).toContain(`${path}:3: "title"`);
  });

  it('names the line of a fault in a whole JSON file', async () => {
    const path = file('ad.json', '{\n  "id": "a",\n  "title" "b"\n}');
    const { exitCode, complaints } = await runInMemory(['assess', path]);
    expect(exitCode).toBe(1);
    expect(complaints).toContain(`${path}:3: not JSON`);
  });

  it('names a file that is not there, or of a kind it does not read, and goes on', async () => {
    const { exitCode, output, complaints } = await runInMemory([
      'assess',
      join(folder, 'none.json'),
      file('ad.pdf', ''),
      file('ad.json', lines(peerAd)),
    ]);
    expect(exitCode).toBe(1);
    expect(complaints).toMatch(/none\.json: no such file/);
    expect(complaints).toMatch(/ad\.pdf: .*\.jsonl/);
    expect(records(output)).toHaveLength(1);
  });

  it('reads a folder in depth, in the order of the names', async () => {
    mkdirSync(join(folder, 'b'));
    file('c.txt', 'Erfaringskonsulent\n\nFast stilling.');
    file('b/two.json', lines(cookAd));
    file('a.json', JSON.stringify([peerAd, { ...peerAd, id: 'again' }]));
    file('notes.md', 'not an ad');
    const { exitCode, output } = await runInMemory(['assess', folder]);
    expect(exitCode).toBe(0);
    expect(records(output).map(({ id }) => id)).toEqual(['peer', 'again', 'cook', 'c']);
    expect(records(output).at(-1)).toMatchObject({ title: 'Erfaringskonsulent', source: join(folder, 'c.txt') });
  });

  it('says so when a folder holds no ads', async () => {
    const { exitCode, complaints } = await runInMemory(['assess', folder]);
    expect(exitCode).toBe(1);
    expect(complaints).toContain(`${folder}: no .json`);
  });

  it.each([
    ['an ad', JSON.stringify(peerAd, null, 2), ['peer']],
    ['a list', JSON.stringify([peerAd, cookAd]), ['peer', 'cook']],
    ['lines', lines(peerAd, cookAd), ['peer', 'cook']],
    ['text', `Erfaringskonsulent\n${peerText}`, ['standard input']],
  ])('tells by itself that standard input is %s', async (_, input, ids) => {
    const { exitCode, output } = await runInMemory(['assess', '-'], input);
    expect(exitCode).toBe(0);
    expect(records(output).map(({ id }) => id)).toEqual(ids);
  });

  it('reads the body of an ad from HTML', async () => {
    const html = `<h2>Om stillingen</h2><p>${peerText.replaceAll('\n', '</p><p>')}</p><script>hidden()</script>`;
    const { output } = await runInMemory(['assess', '--with-text', '-'], lines({ ...peerAd, text: undefined, html }));
    const [record] = records(output);
    expect(record.gate).toBe('yes');
    expect(record.text).toContain('Om stillingen\n');
    expect(record.text).not.toContain('hidden');
  });

  it('reads a saved page with the reader of the portal it came from', async () => {
    const url = 'https://www.finn.no/job/fulltime/ad.html?finnkode=123456789';
    const page = `<html><head><title>x</title></head><body><main><h1>Erfaringskonsulent</h1><p>${peerText}</p></main></body></html>`;
    const { output } = await runInMemory(['assess', '--url', url, file('page.html', page)]);
    expect(records(output)[0]).toMatchObject({ url, portal: 'finn', source: join(folder, 'page.html') });
  });

  it('writes one list with --format json, an empty one too', async () => {
    const { output } = await runInMemory(['assess', '--format', 'json', '-'], lines(peerAd, cookAd));
    expect(JSON.parse(output).map(({ id }: { id: string }) => id)).toEqual(['peer', 'cook']);
    expect(JSON.parse((await runInMemory(['assess', '--format', 'json', join(folder, 'none.json')])).output)).toEqual(
      [],
    );
  });

  it('writes a summary for people in each language', async () => {
    const summaries = await Promise.all(
      ['nb', 'nn', 'en'].map(async (ui) => {
        const { output } = await runInMemory(['assess', '--format', 'text', '--ui', ui, '-'], lines(peerAd));
        return output;
      }),
    );
    expect(new Set(summaries).size).toBe(3);
    for (const summary of summaries) expect(summary).toContain('«Du får veiledning i gruppe annenhver uke');
  });

  it('weighs with another profile', async () => {
    const [usual, equal] = await Promise.all(
      ['default', 'equal'].map(async (weights) => {
        const { output } = await runInMemory(['assess', '--weights', weights, '-'], lines(peerAd));
        return records(output)[0];
      }),
    );
    expect([usual.weights, equal.weights]).toEqual(['default', 'equal']);
    expect(equal.score).not.toBe(usual.score);
  });

  it('takes the language it is told', async () => {
    const { output } = await runInMemory(['assess', '--lang', 'sv', '-'], lines(peerAd));
    expect(records(output)[0].language).toBe('sv');
  });

  it.each([
    [[], 'name a file'],
    [['--format', 'xml', '-'], 'choose jsonl, json, text'],
    [['--weights', 'mine', '-'], 'choose default'],
    [['--lang', 'fi', '-'], 'choose auto'],
    [['--ui', 'de', '-'], 'choose nb, nn, en'],
    [['--url', 'finn', '-'], 'not an address'],
    [['--colour', '-'], '--colour'],
  ])('ends with 2 and says how to call it: %j', async (args, message) => {
    const { exitCode, output, complaints } = await runInMemory(['assess', ...args]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(complaints).toContain(message);
    expect(complaints).toContain('usage: likeverd assess');
  });
});
