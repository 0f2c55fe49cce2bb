// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readFacts } from '#src/page/read-facts';

/** Facts of the elements that the selector finds. */
function factsIn(html: string, selector: string, ignored: string[] = []): Record<string, string> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const facts = readFacts(body.querySelectorAll(selector), { ignored });
  return Object.fromEntries(Object.entries(facts).map(([label, { text }]) => [label, text]));
}

describe('label and value', () => {
  it.each([
    ['a definition list', '<dl><div><dt>Frist:</dt><dd>1. mai</dd></div></dl>', 'dt'],
    ['the value in bold', '<ul><li>Frist <b>1. mai</b></li></ul>', 'li'],
    ['the label in bold', '<ul><li><strong>Frist:</strong> 1. mai</li></ul>', 'li'],
    ['bold by class', '<ul><li><span class="font-bold">Frist:</span> <a href="/">1. mai</a></li></ul>', 'li'],
    ['a value of two lines', '<dl><dt>Frist</dt><dd>1.<br>mai</dd></dl>', 'dt'],
  ])('%s', (_, html, selector) => {
    expect(factsIn(html, selector)).toEqual({ Frist: '1. mai' });
  });

  it('the first of two under one label counts', () => {
    expect(factsIn('<dl><dt>Sted</dt><dd>Granvik</dd><dt>Sted</dt><dd>Oslo</dd></dl>', 'dt')).toEqual({
      Sted: 'Granvik',
    });
  });

  it.each([
    ['a label without a value', '<dl><dt>Frist</dt></dl>', 'dt'],
    ['an empty value', '<dl><dt>Frist</dt><dd> </dd></dl>', 'dt'],
    ['a plain item', '<ul><li>bare tekst</li></ul>', 'li'],
    ['an item that is all bold', '<ul><li><b>bare tekst</b></li></ul>', 'li'],
    ['a whole paragraph', `<dl><dt>Om oss</dt><dd>${'ord '.repeat(80)}</dd></dl>`, 'dt'],
    ['what the portal counts as its own', '<dl><dt>FINN-kode</dt><dd>1</dd></dl>', 'dt'],
  ])('none in %s', (_, html, selector) => {
    expect(factsIn(html, selector, ['FINN-kode'])).toEqual({});
  });

  it.each(['Kontaktperson', 'Kontakt:', 'Telefon', 'Mobil', 'E-post', 'Contact name', 'Saksbehandler'])(
    'persons are not read: %s',
    (label) => {
      expect(factsIn(`<dl><dt>${label}</dt><dd>Kari Lie, 400 00 100</dd></dl>`, 'dt')).toEqual({});
    },
  );
});
