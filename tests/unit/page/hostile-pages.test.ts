import { describe, expect, it } from 'vitest';
import { parseHtml } from '#src/cli/inputs/parse-html';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';
import { readPosting } from '#src/page/read-posting';

// Read as on the command line: the parser of the other tests gives up on deep pages itself.
provideGeneralReader(fullReader);

const sentences = [
  'Vi søker en erfaringskonsulent til et lite team som arbeider hjemme hos folk i hele kommunen.',
  'Du har egen erfaring med psykiske helseplager eller rus, og du har fått avstand til det verste.',
  'Stillingen er fast i hundre prosent, og du får veiledning hver fjortende dag i arbeidstida.',
];
const article = `<h1>Erfaringskonsulent</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}`;

/** Milliseconds for a page of so many paragraphs, the quicker of two tries. */
function time(paragraphs: number): number {
  const page = parseHtml(`<main>${article}${'<p>noen <b>ord</b> til</p>'.repeat(paragraphs)}</main>`);
  const runs = [1, 2].map(() => {
    const started = performance.now();
    readPosting(page, 'https://www.finn.no/job/ad/1');
    return performance.now() - started;
  });
  return Math.min(...runs);
}

describe('a page that means harm', () => {
  it.each([
    ['nests ten thousand deep', () => '<div>'.repeat(10_000) + article + '</div>'.repeat(10_000)],
    ['has a hundred thousand elements', () => `<main>${article}${'<p>ord<b>ord</b></p>'.repeat(50_000)}</main>`],
    ['has five million characters', () => `<main>${article}<p>${'ord '.repeat(1_250_000)}</p></main>`],
    ['has no end of blanks', () => `<main>${article}<p>${' \n'.repeat(300_000)}slutt</p></main>`],
    ['opens and never closes', () => `<main>${article}${'<b><i><li>'.repeat(2_000)}`],
    [
      'has a thousand blocks of data',
      () => `<main>${article}</main>${'<script type="application/ld+json">{"@type":["</script>'.repeat(1_000)}`,
    ],
  ])('%s, and is read all the same', { timeout: 30_000 }, (_, html) => {
    const { posting } = readPosting(parseHtml(html()), 'https://granvik.example/1');
    expect(posting.text).toContain(sentences[2]);
  });

  it('costs in proportion to its size', { timeout: 60_000 }, () => {
    time(500);
    // Ten times the page; a hundred times the work would be a square.
    expect(time(20_000) / Math.max(2, time(2_000))).toBeLessThan(40);
  });
});
