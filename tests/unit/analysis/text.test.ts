import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '#src/analysis/text/clauses';
import { normalise } from '#src/analysis/text/normalise';
import { splitSentences } from '#src/analysis/text/sentences';
import { readLines } from '#src/analysis/text/sections';
import { tokenise } from '#src/analysis/text/world';
import { docOf } from '../../support/read-text';

const sentencesOf = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const clausesOf = (text: string): string[] =>
  splitClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const sectionsOf = (text: string): [string, string][] =>
  readLines(text).map(({ section, start, end }) => [section, text.slice(start, end)]);

describe('normalise', () => {
  it.each([
    ['soft hyphens go', 'erfarings\u00ADkonsulent', 'erfaringskonsulent'],
    ['no-break spaces are blanks', '100\u00A0% fast', '100 % fast'],
    ['marks join their letter', 'pa\u030A', 'på'],
    ['zero-width characters go', 'rus\u200Bfri', 'rusfri'],
    ['blanks and line breaks run together', 'a \t b\r\n\r\nc', 'a b\nc'],
    ['å, æ and ø stay', 'får på råd søke ære', 'får på råd søke ære'],
    ['runs of marks are cut', '!!!!!!!!', '!!!'],
  ])('%s', (_, source, expected) => expect(normalise(source).text).toBe(expected));

  it('leads back to the words of the source', () => {
    const source = 'Vi  søker erfarings\u00ADkonsulent i\u00A0100 %';
    const { text, toSource } = normalise(source);
    const at = text.indexOf('erfaringskonsulent');
    const { start, end } = toSource(at, at + 'erfaringskonsulent'.length);
    expect(source.slice(start, end)).toBe('erfarings\u00ADkonsulent');
  });

  it('keeps every place within the source, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (source) => {
        const { text, toSource } = normalise(source);
        for (let i = 0; i < text.length; i++) {
          const { start, end } = toSource(i, i + 1);
          expect(start >= 0 && start < end && end <= source.length).toBe(true);
        }
      }),
      { examples: [['\u{1D1B9}\u{1D165}\u0370']] },
    );
  });

  it('says when the text was longer than what is read', () => {
    expect(normalise('a'.repeat(50_000))).toMatchObject({ capped: true });
  });
});

describe('sentences', () => {
  it.each([
    ['Det gjelder f.eks. kurs og bl.a. turer. Du får veiledning.', 2],
    ['Ring tlf. 900 00 000 ca. kl. 12. Vi svarer.', 2],
    ['Oppstart 1. januar i 2. etasje.', 1],
    ['Møte hver 14. dag med leder.', 1],
    ['Vi er ferdige i 2026. Du begynner da.', 2],
    ['Du mangler vitamin D. Du liker det.', 2],
    ['Førerkort klasse B. Politiattest kreves.', 2],
    ['Er du den vi søker? Søk nå! Vi venter.', 3],
    ['Lønn kr. 500.000,- i året.', 1],
    ['• Jevnlig veiledning\n• Pensjon', 2],
    ['Teamet er nytt.Du blir med.', 2],
  ])('%s: %i', (text, count) => expect(sentencesOf(text)).toHaveLength(count));

  it('takes time that grows with the text only: a million full stops end', () => {
    expect(splitSentences('. '.repeat(100_000)).length).toBeGreaterThan(0);
  });
});

describe('clauses', () => {
  it.each([
    ['Vi kan ikke tilby veiledning, men du får opplæring.', 2],
    ['Du gir ikke råd til pårørende; det gjør legen.', 2],
    ['You supervise volunteers and you receive supervision.', 2],
    ['Vi tilbyr veiledning, opplæring og pensjon.', 1],
    ['Stillingen er på 50 - 100 %.', 1],
  ])('%s: %i', (text, count) => expect(clausesOf(text)).toHaveLength(count));
});

describe('sections', () => {
  it.each([
    ['Arbeidsoppgaver', 'duties'],
    ['Kva gjer du hos oss?', 'duties'],
    ["What you'll do", 'duties'],
    ['Vad du gör', 'duties'],
    ['Vi tilbyr', 'offer'],
    ['Hva kan du vente deg av oss?', 'offer'],
    ['Litt om goder', 'offer'],
    ["What's in it for you", 'offer'],
    ['Hvad tilbyder vi?', 'offer'],
    ['Kvalifikasjonar', 'qualifications'],
    ['Hvem er du?', 'qualifications'],
    ['Essential criteria', 'qualifications'],
    ['Personlige egenskaper', 'personal'],
    ['Om oss', 'about'],
    ['Kontaktinformasjon', 'contact'],
    ['Slik søker du', 'application'],
    ['Lignende stillinger', 'other-ads'],
  ])('"%s" opens %s', (heading, section) => {
    expect(sectionsOf(`${heading}\n• noe som står under`)[1]![0]).toBe(section);
  });

  it('reads labels inside a line and goes back after them', () => {
    const text = 'Vi tilbyr: Fast stilling og pensjon.\nTeamet holder til ved elva og har et stort kjøkken.';
    expect(sectionsOf(text).map(([section]) => section)).toEqual(['offer', 'none']);
  });

  it('tells lists under unknown headings by their bullets', () => {
    const doc = docOf('Sånn blir dagene\n• følge folk til legen\n• lede en turgruppe\n• ha samtaler på tomannshånd');
    expect(doc.lines.filter(({ isBullet }) => isBullet).map(({ section }) => section)).toEqual([
      'duties',
      'duties',
      'duties',
    ]);
  });

  it('leaves out what belongs to other ads', () => {
    const doc = docOf('Fast stilling.\nLignende stillinger\nVikariat som erfaringskonsulent, 20 %');
    expect(doc.sentences.map(({ text }) => text)).toEqual(['Fast stilling.']);
  });
});

describe('tokens', () => {
  it('stand where they say, with Norwegian letters, abbreviations and slashes', () => {
    const text = 'Du får ca. 37,5 t/uke, på «fast» veiledning f.eks. i gruppe <3 og/eller rus- og psykisk helse.';
    const tokens = tokenise(text, 0);
    expect(tokens.map(({ text: word }) => word)).toContain('får');
    for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
  });
});

describe('language', () => {
  it.each([
    ['nb', 'Vi søker en kollega som har egne erfaringer, og du får veiledning hver uke fra noen utenfor teamet.'],
    ['nn', 'Vi søkjer ein kollega som har eigne erfaringar, og du får rettleiing kvar veke frå nokon utanfor teamet.'],
    ['en', 'We are looking for a colleague with experience of their own, and you will have supervision every week.'],
    ['da', 'Vi søger en kollega med egne erfaringer, og du får supervision hver uge af nogen uden for teamet.'],
    [
      'sv',
      'Vi söker en kollega som har egna erfarenheter, och du får handledning varje vecka av någon utanför teamet.',
    ],
    ['unknown', 'Wir suchen eine Kollegin mit eigener Erfahrung und bieten Ihnen regelmäßige Supervision im Haus.'],
  ])('%s', (language, text) => expect(docOf(text).language).toBe(language));
});
