import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskContacts, maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';

/** What was hidden, in order; words hidden side by side are one. */
const hiddenIn = (text: string): string[] => {
  const masked = maskContacts(text);
  return Array.from(masked.matchAll(/[█▒]+(?:[ \u00A0]*[█▒]+)*/gu), ({ 0: hidden, index }) =>
    text.slice(index, index + hidden.length),
  );
};

describe('addresses and numbers', () => {
  it.each([
    ['Send søknaden til losen@kaia.example innen fredag.', ['losen@kaia.example']],
    ['Skriv til aud.lie [at] granvik.example', ['aud.lie [at] granvik.example']],
    ['Les linkedin.com/in/aud-lie-1234 først', ['linkedin.com/in/aud-lie-1234']],
    ['Vakta når du på 22 33 44 55.', ['22 33 44 55']],
    ['Vakta når du på 912 34 567 eller 91234567', ['912 34 567', '91234567']],
    ['Tlf: +47 91 23 45 67', ['+47 91 23 45 67']],
    ['Telefonnr. 91234567', ['91234567']],
    ['ring 05005', ['05005']],
    ['Ring til os på +45 2233 4455.', ['+45 2233 4455']],
    ['Mobil 070-123 45 67 eller 08-123 45 67', ['070-123 45 67', '08-123 45 67']],
    ['Ring +46 (0)70 123 45 67', ['+46 (0)70 123 45 67']],
    ['Call 0161 496 0123 or 07700 900123.', ['0161 496 0123', '07700 900123']],
    ['Call (555) 010-0123 or 555-010-0199', ['(555) 010-0123', '555-010-0199']],
    ['Call 0491 570 156, (02) 5550 1234 or 1300 975 707', ['0491 570 156', '(02) 5550 1234', '1300 975 707']],
  ])('%s', (text, expected) => {
    expect(hiddenIn(text)).toEqual(expected);
  });

  it.each([
    'Org.nr. 987 654 321',
    'Organisasjonsnummer: 987654321',
    'Søknadsfrist 12.05.2027 kl. 12.00',
    'Oppstart 2027-05-12, intervju 01-06-2027',
    'Lønn 450 000 – 520 000 kroner',
    'Kr 630 000 - 950 000',
    'Lønn fra kr 48000000 i rammen',
    '20000000 kr er satt av',
    'FINN-kode 312345678, stillings-ID 40000131',
    'Referanse: 22334455',
    'Vakt kl. 08 00–15 30, 37,5 t/uke, 2 x 60 %',
    '£30,000 - £35,500 per annum, 0.6 WTE',
    'Webcruiter-ID: 4812345678',
    'Lov av 24. juni 2011 nr. 30, § 5-4',
  ])('leaves alone: %s', (text) => {
    expect(maskContacts(text)).toBe(text);
  });
});

describe('names', () => {
  it.each([
    ['nb', 'Kontakt: Kari Nordlie, avdelingsleder', ['Kari Nordlie']],
    ['nb', 'For spørsmål ring seksjonsleder Ola Sæther-Dahl.', ['Ola Sæther-Dahl']],
    ['nb', 'Spørsmål? Ta gjerne kontakt med Enhetsleder Åse Ødegård Lie.', ['Åse Ødegård Lie']],
    ['nb', 'Spørsmål rettes til husleder Gro.', ['Gro']],
    ['nb', 'Kontaktpersoner\nKari Nordlie\nAvdelingsleder\nOla Dahl\nTillitsvalgt', ['Kari Nordlie', 'Ola Dahl']],
    ['nb', 'Kari Nordlie\nAvdelingsleder\n912 34 567', ['Kari Nordlie', '912 34 567']],
    ['nn', 'Spør einingsleiar Torhild, tlf. 912 34 567.', ['Torhild', '912 34 567']],
    ['nn', 'Spørsmål kan rettast til dagleg leiar Jostein Vik.', ['Jostein Vik']],
    ['da', 'Yderligere oplysninger fås hos afdelingsleder Birgitte Lund.', ['Birgitte Lund']],
    ['sv', 'Frågor besvaras av enhetschef Lena Öst eller Rickard Falk.', ['Lena Öst', 'Rickard Falk']],
    ['en', 'For an informal chat please contact Dr Jane O’Brien, Team Manager.', ['Jane O’Brien']],
    ['en', 'Enquiries: Ward Manager Ade Fenwick', ['Ade Fenwick']],
  ])('%s: %s', (_, text, expected) => {
    expect(hiddenIn(text)).toEqual(expected);
  });

  it('hides a name everywhere when it stands in one contact line', () => {
    const text = 'Teamet ledes av Kari Nordlie.\nKontakt: Kari Nordlie, leder';
    expect(hiddenIn(text)).toEqual(['Kari Nordlie', 'Kari Nordlie']);
  });

  it('hides a name that an e-mail address spells', () => {
    const text = 'Kari Nordlie har jobbet her lenge.\nDu kan skrive til kari.nordlie@granvik.example.';
    expect(hiddenIn(text)).toEqual(['Kari Nordlie', 'kari.nordlie@granvik.example']);
  });

  it.each([
    'Du får kontakt med Granvik kommune og NAV hver uke.',
    'Ta kontakt med Kirkens Bymisjon.',
    'Spørsmål om stillingen? Vi holder til i Store Strandgate.',
    'Erfaringskonsulenten blir en del av FACT Granvik og Recovery College.',
    'Du er kontaktperson for brukere. Jevnlig veiledning gis.',
    'Har du spørsmål, så kom innom. Huset ble tegnet av Arne Havn i 1920.',
    'Contact the Peer Support Team at Harrow Vale Care Trust.',
    'Vi følger brukere til møter med NAV. Ringe fastlege hører med.',
  ])('leaves alone: %s', (text) => {
    expect(maskContacts(text)).toBe(text);
  });
});

describe('what always holds', () => {
  const scraps = constantFrom(
    ...'Kontakt:|ring|Kari|Nordlie|leder|tlf.|912|34|567|22334455|+47|a.b@c.no|\n| |, |. |Org.nr.|kr|█|▒▒|0|-|(|Ø|😀|\u00AD|\u00A0|Dr|and|1. mai'.split(
      '|',
    ),
  );
  const texts = oneof(
    array(scraps, { maxLength: 40 }).map((parts) => parts.join(' ')),
    array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
    string({ unit: 'grapheme', maxLength: 200 }),
  );

  it('the length stays, and every character is the same or hidden', () => {
    assert(
      property(texts, (text) => {
        const masked = maskContacts(text);
        expect(masked).toHaveLength(text.length);
        const changed = Array.from({ length: text.length }, (_, i) => i).filter((i) => masked[i] !== text[i]);
        expect(changed.filter((i) => !/[█▒]/u.test(masked[i]!) || /\s/u.test(text[i]!))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('masking what is masked changes nothing', () => {
    assert(
      property(texts, (text) => {
        const masked = maskContacts(text);
        expect(maskContacts(masked)).toBe(masked);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['capitals', 'Kari Nordlie '],
    ['cues', 'Kontakt: Kari Nordlie. '],
    ['digits', '0'],
    ['groups', '22 '],
    ['at signs', 'a@'],
    ['dots', 'a.'],
    ['names and numbers', 'Kari Lie\n912 34 567\n'],
    ['letters', 'a'],
  ])('the work grows with the text, not with its square: %s', (_, scrap) => {
    const time = (times: number): number => {
      const text = scrap.repeat(times / scrap.length);
      const runs = [1, 2, 3].map(() => {
        const started = performance.now();
        maskContacts(text);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    time(10_000);
    // Eight times the text; sixty-four times the work would be a square.
    expect(time(160_000) / Math.max(1, time(20_000))).toBeLessThan(30);
  });
});

describe('a posting', () => {
  const posting: Posting = {
    id: '1',
    portal: 'finn',
    url: 'https://www.finn.no/job/ad/1',
    title: 'Erfaringskonsulent, ring 912 34 567',
    hiringOrganization: 'Granvik kommune',
    fields: { Kontaktperson: 'Kari Nordlie', Telefon: '22 33 44 55', Ansettelsesform: 'Fast', Sted: 'Store Granvik' },
    text: 'Vi søker deg.\nKontakt: Kari Nordlie',
    textStatus: 'full',
    provenance: {},
  };

  it('is masked in title, facts and text, and nowhere else', () => {
    expect(maskPosting(posting)).toEqual({
      ...posting,
      title: 'Erfaringskonsulent, ring ███ ██ ███',
      fields: {
        Kontaktperson: '▒▒▒▒ ▒▒▒▒▒▒▒',
        Telefon: '██ ██ ██ ██',
        Ansettelsesform: 'Fast',
        Sted: 'Store Granvik',
      },
      text: 'Vi søker deg.\nKontakt: ▒▒▒▒ ▒▒▒▒▒▒▒',
    });
  });
});
