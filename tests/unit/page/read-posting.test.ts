// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';
import { rangesOf } from '#src/page/ranges';
import { readPosting } from '#src/page/read-posting';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Puts the page in the place of the test's own, so that its nodes are connected. */
function show(html: string): Document {
  document.body.replaceWith(document.importNode(parse(html).body, true));
  return document;
}

beforeEach(() => provideGeneralReader(fullReader));
afterEach(() => document.body.replaceChildren());

const sentences = [
  'Vi søker en erfaringskonsulent til et lite team som arbeider hjemme hos folk i hele kommunen.',
  'Du har egen erfaring med psykiske helseplager eller rus, og du har fått avstand til det verste.',
  'Stillingen er fast i hundre prosent, og du får veiledning hver fjortende dag i arbeidstida.',
  'Søknaden kan være kort, og det er helt i orden å ringe først for å høre hvordan det er hos oss.',
];
const article = `<h1>Erfaringskonsulent</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}`;

const id = (html: string): string => readPosting(parse(html), null).posting.id;

describe('a page that nobody has described', () => {
  const page = `<header><nav><a href="/">Hjem</a> <a href="/jobb">Jobb</a></nav></header>
    <div class="cookie-banner"><p>Vi bruker informasjonskapsler på dette nettstedet.</p></div>
    <main>${article}<dl><dt>Søknadsfrist</dt><dd>1. mai</dd><dt>Kontaktperson</dt><dd>Kari Lie</dd></dl></main>
    <aside><h2>Les også</h2><p>Vi søker sykepleier</p></aside><footer>Granvik kommune</footer>`;

  it('gives its readable text, with places, and labelled facts', () => {
    const { posting, segments } = readPosting(show(page), 'https://granvik.example/jobb/1');
    expect(posting).toMatchObject({
      portal: null,
      title: 'Erfaringskonsulent',
      validThrough: '1. mai',
      fields: { Søknadsfrist: '1. mai' },
      textStatus: 'full',
      provenance: { title: 'readable-text', fields: 'labels', text: 'readable-text' },
    });
    for (const sentence of sentences) expect(posting.text).toContain(sentence);
    for (const beside of ['informasjonskapsler', 'sykepleier', 'Hjem']) expect(posting.text).not.toContain(beside);
    const start = posting.text.indexOf(sentences[1]!);
    const ranges = rangesOf({ text: posting.text, segments }, start, start + sentences[1]!.length);
    expect(ranges.map(String)).toEqual([sentences[1]]);
  });

  it('has the same id when it is read again, and another for another text', () => {
    expect(id(page)).toMatch(/^[\da-f]{16}$/u);
    expect(id(page)).toBe(id(page));
    expect(id(page.replace('fjortende', 'sjuende'))).not.toBe(id(page));
  });

  it('is read from its main element where only the portals’ hooks are there', () => {
    provideGeneralReader({
      readReadableText: () => null,
      readEditedText: () => null,
      findInPage: () => null,
      repairJson: (text) => text,
    });
    const { posting } = readPosting(parse(page), null);
    expect(posting.text).toContain(sentences[0]);
    expect(posting.text).not.toContain('Les også');
  });
});

describe('a page with no ad to read', () => {
  it.each([
    ['empty', ''],
    [
      'a script still to run',
      '<div id="root"></div><noscript>Slå på JavaScript for å se denne siden, takk for det.</noscript>',
    ],
    ['loading', '<main><p>Laster …</p></main>'],
    [
      'a login',
      '<main><h1>Logg inn</h1><form><label>Brukernavn <input></label><label>Passord <input type="password"></label></form></main>',
    ],
    ['a title alone', '<title>Erfaringskonsulent</title><main><h1>Erfaringskonsulent</h1></main>'],
  ])('%s', (_, html) => {
    for (const url of [null, 'https://granvik.example/', 'https://arbeidsplassen.nav.no/stillinger/stilling/x']) {
      expect(readPosting(parse(html), url)).toMatchObject({
        posting: { text: '', textStatus: 'unreadable' },
        segments: [],
      });
    }
  });

  it('keeps the id of the ad that its address names', () => {
    const { posting } = readPosting(parse(''), 'https://www.finn.no/job/ad/42');
    expect(posting).toMatchObject({ portal: 'finn', id: '42', textStatus: 'unreadable' });
  });

  it.each(['', 'no address', 'http://', 'javascript:alert(1)', 'about:blank'])('takes %j for no portal', (url) => {
    expect(readPosting(parse(`<main>${article}</main>`), url).posting.portal).toBeNull();
  });
});
