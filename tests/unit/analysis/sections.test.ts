import { describe, expect, it } from 'vitest';
import { headingKind, readLines } from '#src/analysis/text/sections';

/** The section of what stands below a heading. */
const below = (heading: string): string =>
  readLines(
    `${heading}\nHer står en setning som er lang nok til at linjen over er en overskrift for den, og som slutter her.`,
  ).at(-1)!.section;

describe('what a part of an ad is called', () => {
  it.each([
    ['Kort om oppgavene', 'duties'],
    ['Litt om deg', 'qualifications'],
    ['Kort om betingelsene', 'offer'],
    ['Mer om vilkåra', 'offer'],
    ['Kort om oss', 'about'],
    ['Om Fjordgløtt', 'about'],
    ['About Birchfield', 'about'],
    ['OM FJORDGLØTT', 'about'],
    ['Om rutiner', 'none'],
    ['Details of the package', 'offer'],
    ['The jobholder will be required to:', 'duties'],
    ['I jobben skal du:', 'duties'],
    ['Hos oss vil du', 'duties'],
    ['What do I get?', 'offer'],
    ['What do I need?', 'qualifications'],
    ['You will also get', 'offer'],
    ['Key selection criteria', 'qualifications'],
    ['Dette gjør du ikke', 'post'],
    ['Kva skal eg ikkje?', 'post'],
    ['You will not', 'post'],
    ['Det vi ikke krever', 'qualifications'],
    ['Hva du får jobbe med', 'duties'],
    ['Korleis søkjer eg?', 'application'],
    ['Hvem er du?', 'qualifications'],
    ['Vi ser etter deg som', 'qualifications'],
  ])('%s: %s', (heading, section) => expect(below(heading)).toBe(section));

  it.each([
    'Til deg som tenker på å søke',
    'Hei, du som har kjent det selv!',
    'Kjære deg som leser dette',
    'Who you would work beside',
    'Kven passar på meg?',
    'Vi søker en til i vaktlaget',
    'Du slipper',
    'Seks spørsmål du har, med svar',
    'Arbeidstreningen',
    'Slik arbeider vi sammen',
  ])('tells nothing of what follows: %s', (heading) => expect(['none', 'about']).toContain(below(heading)));

  it('takes no word after “om” for a name', () => {
    expect(headingKind('Om Havgløtt')).toBe('about');
    expect(headingKind('Om havgløtt')).toBeNull();
  });
});
