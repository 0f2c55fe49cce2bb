// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readEditedText } from '#src/page/edited-text';

const paragraph =
  'Vi søker en erfaringskonsulent med egen erfaring med psykisk uhelse. Du leder en samtalegruppe, følger folk til møter og er med i team som drar hjem til dem. Stillingen er fast, og du får veiledning hver fjortende dag av en ekstern veileder.';
const page = (html: string): Document => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document;
};

describe('an ad that is being written', () => {
  it('is read from a rich text field, with its lists', () => {
    const read = readEditedText(
      page(`<h1>Rediger</h1><div contenteditable="true"><p>${paragraph}</p><ul><li>Lønn etter tariff</li></ul></div>`),
    );
    expect(read?.body?.text).toBe(`${paragraph}\n• Lønn etter tariff`);
    expect(read?.body?.segments).not.toEqual([]);
  });

  it('is read from a plain field, as text or as markup', () => {
    expect(readEditedText(page(`<textarea>  ${paragraph}\n\n  Søk nå </textarea>`))?.body?.text).toBe(
      `${paragraph}\nSøk nå`,
    );
    const area = page('<textarea></textarea>').querySelector('textarea')!;
    area.value = `<p>${paragraph}</p><ul><li>Pensjon</li></ul>`;
    expect(readEditedText(document)?.body?.text).toBe(`${paragraph}\n• Pensjon`);
  });

  it('has the title and the facts of the form around it', () => {
    const read = readEditedText(
      page(
        `<label for="t">Tittel *</label><input id="t" value="Erfaringskonsulent">
         <label for="a">Ansettelsesform</label><select id="a"><option>Fast</option></select>
         <label for="p">Passord</label><input id="p" value="hemmelig">
         <textarea>${paragraph}</textarea>`,
      ),
    );
    expect(read?.values.title?.text).toBe('Erfaringskonsulent');
    expect(Object.entries(read?.facts ?? {}).map(([label, { text }]) => [label, text])).toEqual([
      ['Ansettelsesform', 'Fast'],
    ]);
  });

  it.each([
    ['no field', `<main><p>${paragraph}</p></main>`],
    ['a short comment under an ad', `<main><p>${paragraph}</p></main><textarea>Fin annonse!</textarea>`],
    [
      'a long comment under a longer ad',
      `<main>${`<p>${paragraph}</p>`.repeat(5)}</main><textarea>${paragraph}</textarea>`,
    ],
  ])('is not seen in %s', (_, html) => expect(readEditedText(page(html))).toBeNull());
});
