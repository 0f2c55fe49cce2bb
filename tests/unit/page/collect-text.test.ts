// @vitest-environment happy-dom
import { array, assert, constantFrom, letrec, oneof, property, record } from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseHtml } from '#src/cli/inputs/parse-html';
import { collectText } from '#src/page/collect-text';
import { rangesOf } from '#src/page/ranges';

const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const textOf = (html: string): string => collectText(bodyOf(html)).text;

/** Puts nodes on the test's own page, where they are connected. */
function show(html: string): HTMLElement {
  document.body.replaceChildren(...[...bodyOf(html).childNodes].map((node) => document.importNode(node, true)));
  return document.body;
}

afterEach(() => document.body.replaceChildren());

describe('text as a reader sees it', () => {
  it.each([
    [
      'blocks stand on lines of their own',
      '<h2>Om oss</h2><p>Vi er ti.</p><div>Og en til.</div>',
      'Om oss\nVi er ti.\nOg en til.',
    ],
    ['list items have a bullet', '<ul><li>ro</li><li><p>mot</p></li></ul>', '• ro\n• mot'],
    ['a bullet that is there is not doubled', '<ul><li>• ro</li><li>– mot</li></ul>', '• ro\n– mot'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '• a\n• b\n• c'],
    ['an empty item leaves nothing', '<ul><li></li><li> </li><li>a</li></ul><p>b</p>', '• a\nb'],
    ['br parts lines', '<p>Gate 1<br>9999 By<br><br>Norge</p>', 'Gate 1\n9999 By\nNorge'],
    ['blanks are one space', '<p>  Fast \n\t stilling &nbsp; her </p>', 'Fast stilling her'],
    [
      'inline elements do not part words',
      '<p>erfarings<b>konsulent</b>en <em>får</em> det</p>',
      'erfaringskonsulenten får det',
    ],
    ['pre keeps its lines', '<pre>en\n  to</pre>', 'en\nto'],
    ['white-space: pre-line keeps them too', '<div style="white-space: pre-line">en\nto</div>', 'en\nto'],
    [
      'cells are parted, rows on lines',
      '<table><tr><th>Frist</th><td>1. mai</td></tr><tr><td>a</td><td>b</td></tr></table>',
      'Frist 1. mai\na b',
    ],
    ['soft hyphens and hard blanks keep their place', '<p>rus\u00ADfri 100\u00A0%</p>', 'rus\u00ADfri 100 %'],
    [
      'a bare heading before a paragraph',
      '<div><strong>Om rollen</strong><p>Du får ro.</p></div>',
      'Om rollen\nDu får ro.',
    ],
    ['touching paragraphs without blocks', '<div><p>En.</p><strong>To</strong>Tre</div>', 'En.\nTo\nTre'],
    ['a definition list', '<dl><dt>Frist</dt><dd>1. mai</dd></dl>', 'Frist\n1. mai'],
    [
      'a definition list with colons',
      '<dl><dt>Frist:</dt> <dd>1. mai</dd><dt>Sted:</dt><dd>Vik</dd></dl>',
      'Frist: 1. mai\nSted: Vik',
    ],
    ['nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    ['scripts and styles', '<script>var a</script><style>p{}</style><noscript>slå på</noscript><template>t</template>'],
    ['what is hidden', '<p hidden>h</p><p aria-hidden="true">a</p><p style="display: none">d</p>'],
    [
      'controls and media',
      '<button>Søk</button><select><option>a</option></select><svg><title>ikon</title></svg><textarea>x</textarea>',
    ],
    [
      'navigation, footer and dialogs',
      '<nav>Meny</nav><footer>Om</footer><div role="dialog">Godta</div><dialog open>Ja</dialog>',
    ],
    [
      'what the extension adds itself',
      '<likeverd-badge>3 av 5</likeverd-badge><likeverd-panel>Rapport</likeverd-panel>',
    ],
  ])('leaves out %s', (_, html) => {
    expect(textOf(`<p>før</p>${html}<p>etter</p>`)).toBe('før\netter');
  });

  it('reads what is hidden until found, and a root of any kind', () => {
    expect(textOf('<p hidden="until-found">mer</p>')).toBe('mer');
    expect(collectText(bodyOf('<nav>Meny</nav>').firstElementChild!).text).toBe('Meny');
  });

  it('turns the list marks of word processors into bullets', () => {
    const marked =
      '<p class="MsoListParagraph"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;&nbsp; </span></span>ro og mak</p>';
    expect(textOf(`<p>Vi tilbyr</p>${marked}${marked}`)).toBe('Vi tilbyr\n• ro og mak\n• ro og mak');
  });

  it('leaves out what it is told to, and reads several roots in their order', () => {
    const body = bodyOf('<div id="a">a<i class="x">nei</i></div><div id="b">b</div>');
    const [a, b] = [body.querySelector('#a')!, body.querySelector('#b')!];
    expect(collectText([b, a], { exclude: '.x' }).text).toBe('b\na');
  });

  it('is the same without a browser', () => {
    const html = '<h2>Om</h2><ul><li>a <b>b</b></li></ul><p>c<br>d</p><table><tr><td>e</td><td>f</td></tr></table>';
    expect(collectText(parseHtml(html).body).text).toBe(textOf(html));
  });
});

describe('places', () => {
  it('are one range for each text node, and none crosses an element', () => {
    const { text, segments } = collectText(show('<p>100&nbsp;% <b>fast</b> stil<i>ling</i></p>'));
    expect(text).toBe('100 % fast stilling');
    const ranges = rangesOf({ text, segments }, text.indexOf('fast'), text.length);
    expect(ranges.map(String)).toEqual(['fast', ' stil', 'ling']);
    expect(ranges.every(({ startContainer, endContainer }) => startContainer === endContainer)).toBe(true);
  });

  it('leave out bullets and line breaks that do not stand in the page', () => {
    const { text, segments } = collectText(show('<ul><li>ro</li><li>mot</li></ul>'));
    expect(rangesOf({ text, segments }, 0, text.length).map(String)).toEqual(['ro', 'mot']);
  });

  it('are none for words that are gone, moved or changed', () => {
    const body = show('<p>fast <b>stilling</b></p>');
    const collected = collectText(body);
    const { length } = collected.text;
    body.querySelector('b')!.firstChild!.nodeValue = 'timelønn';
    expect(rangesOf(collected, 0, length)).toEqual([]);
    expect(rangesOf(collected, 0, 4).map(String)).toEqual(['fast']);
    body.replaceChildren();
    expect(rangesOf(collected, 0, 4)).toEqual([]);
  });

  it('are none for an empty stretch and for what is past the end', () => {
    const collected = collectText(show('<p>fast</p>'));
    expect(rangesOf(collected, 2, 2)).toEqual([]);
    expect(rangesOf(collected, 10, 20)).toEqual([]);
  });
});

describe('what always holds', () => {
  const { node } = letrec<{ node: string }>((tie) => ({
    node: oneof(
      { maxDepth: 5 },
      constantFrom('ord', ' ', '  \n', 'to ord', '•', '· ', '\u00AD', '&nbsp;', '😀', '<br>', 'A', '1'),
      record({
        name: constantFrom('p', 'b', 'li', 'ul', 'div', 'td', 'pre', 'span', 'h2', 'script', 'p hidden', 'strong'),
        inner: array(tie('node'), { maxLength: 4 }),
      }).map(({ name, inner }) => `<${name}>${inner.join('')}</${name.split(' ')[0]}>`),
    ),
  }));
  const pages = array(node, { maxLength: 8 }).map((parts) => parts.join(''));

  it('every segment stands in its node, character for character, in ascending order', () => {
    assert(
      property(pages, (html) => {
        const { text, segments } = collectText(bodyOf(html));
        let end = 0;
        for (const segment of segments) {
          expect(segment.start).toBeGreaterThanOrEqual(end);
          const shown = segment.node.data.slice(segment.offset, segment.offset + segment.end - segment.start);
          expect(shown.replace(/\s/gu, ' ')).toBe(text.slice(segment.start, segment.end));
          end = segment.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('no blank stands beside a blank, at an end or round a line break', () => {
    assert(
      property(pages, (html) => {
        expect(textOf(html)).not.toMatch(/^\s|\s$|\s{2}/u);
      }),
    );
  });

  it('the page is not changed', () => {
    assert(
      property(pages, (html) => {
        const body = bodyOf(html);
        const before = body.outerHTML;
        collectText(body);
        expect(body.outerHTML).toBe(before);
      }),
    );
  });
});
