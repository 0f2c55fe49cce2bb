// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '#src/presentation/preview/paste/clean-html';

const clipboard = (name: string): string => readFileSync(`tests/fixtures/clipboard/${name}.html`, 'utf8');
/** Without the line breaks between elements and the runs of blanks that no reader sees. */
const cleaned = (html: string): string =>
  cleanHtml(html)
    .replaceAll(/(?:[\s\u00A0]|&nbsp;)+/gu, ' ')
    .replaceAll(/> </gu, '><')
    .trim();

describe('what is pasted', () => {
  it('from Word keeps headings and emphasis, and its list paragraphs become lists', () => {
    expect(cleaned(clipboard('word'))).toBe(
      '<h2>Om stillingen</h2>' +
        '<p>Granvik kommune søker en <b>erfaringskonsulent</b> med egen erfaring med psykisk uhelse. Stillingen er <i>fast</i>, og den er på 80 %.</p>' +
        '<h2>Arbeidsoppgaver</h2>' +
        '<ul><li>Samtaler med brukerne våre, hjemme eller ute</li>' +
        '<li>Lede en samtalegruppe<ul><li>sammen med en kollega</li></ul></li>' +
        '<li>Følge til møter med lege og NAV</li></ul>' +
        '<h2>Slik søker du</h2>' +
        '<ol><li>Ring oss gjerne først</li><li>Send søknaden</li></ol>',
    );
  });

  it('from Google Docs keeps what its styles say, and a nested list stands in its item', () => {
    expect(cleaned(clipboard('google-docs'))).toBe(
      '<h2>Arbeidsoppgaver</h2>' +
        '<ul><li><p>Lede en <strong>samtalegruppe</strong></p><ul><li><p><em>sammen med en kollega</em></p></li></ul></li>' +
        '<li><p>Følge til møter</p></li></ul>' +
        '<p>Du får veiledning hver uke.</p><br>',
    );
  });

  it('from Webcruiter drops buttons, pictures, scripts and classes', () => {
    expect(cleaned(clipboard('webcruiter'))).toBe(
      '<div><h3>Vi tilbyr</h3><div><ul><li>Fast stilling</li><li><strong>Veiledning</strong> hver fjortende dag</li></ul>' +
        '<p><strong>Kontakt</strong><br>Ring oss på vakttelefonen.</p></div></div>',
    );
  });

  it('from Jobbnorge drops what is hidden and the way about the page', () => {
    expect(cleaned(clipboard('jobbnorge'))).toBe(
      '<h2>Kvalifikasjoner</h2><p>Egen erfaring er det viktigste.</p>' +
        '<ol><li>Du har egen erfaring.</li><li>Du liker å være sammen med folk.</li></ol>',
    );
  });

  it('loses its marks where Word’s styles were lost on the way', () => {
    expect(
      cleaned('<p class="MsoListParagraph">· Lede en gruppe</p><p class="MsoListParagraph">2) Følge til møter</p>'),
    ).toBe('<ul><li>Lede en gruppe</li><li>Følge til møter</li></ul>');
  });

  it('leaves a paragraph that only begins with a number', () => {
    expect(cleaned('<p>100 % stilling</p><p class="MsoNormal">2 stillinger</p>')).toBe(
      '<p>100 % stilling</p><p>2 stillinger</p>',
    );
  });

  it('parts two lists with text between them', () => {
    const item = (text: string) =>
      `<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>${text}</p>`;
    expect(cleaned(`${item('a')}<p>b</p>${item('c')}`)).toBe('<ul><li>a</li></ul><p>b</p><ul><li>c</li></ul>');
  });
});
