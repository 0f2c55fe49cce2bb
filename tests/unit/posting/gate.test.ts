import { assert, constantFrom, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBePeerWork } from '#src/posting/gate';
import { titleVerdict } from '#src/posting/title-gate';

describe('may be peer work', () => {
  it.each([
    ['nb', 'Vi søker erfaringskonsulent til teamet'],
    ['nb', 'Du har egenerfaring fra rus'],
    ['nb', 'Du har selv kjent på kroppen hva det vil si'],
    ['nb', 'Vi ansetter en likeperson'],
    ['nn', 'Vi treng ein erfaringsmedarbeidar'],
    ['nn', 'Du har eigne brukarerfaringar'],
    ['nn', 'Du har sjølv slite med psykisk helse'],
    ['en', 'Peer Support Worker, band 3'],
    ['en', 'You bring lived experience of recovery'],
    ['en', 'An expert by experience joins our board'],
    ['da', 'Peer-medarbejder til botilbud'],
    ['da', 'Du har levede erfaringer med psykisk sygdom'],
    ['sv', 'Peer support sökes till psykiatrin'],
    ['sv', 'Du har egen erfarenhet av psykisk ohälsa'],
    ['soft hyphens', 'Erfarings\u00ADkonsulent'],
    ['hard blanks', 'egen\u00A0erfaring'],
    ['line breaks', 'egen\nerfaring'],
    ['capitals', 'ERFARINGSKONSULENT'],
  ])('%s: %s', (_, text) => {
    expect(mayBePeerWork(text)).toBe(true);
  });

  it.each([
    ['', ''],
    ['an experienced consultant', 'Erfaren konsulent innen skyløsninger'],
    ['a nurse', 'Sykepleier til natt. Du har norsk autorisasjon og liker travle dager.'],
    ['peer review', 'Experience with peer review and code review'],
    ['equal treatment', 'Vi legger vekt på likestilling og mangfold'],
    ['a support line', 'Technical Support Worker for our help desk'],
  ])('not %s', (_, text) => {
    expect(mayBePeerWork(text)).toBe(false);
  });

  it('looks no further than the analysis reads', () => {
    expect(mayBePeerWork(`${'ord '.repeat(10_000)}erfaringskonsulent`)).toBe(true);
    expect(mayBePeerWork(`${'ord '.repeat(20_000)}erfaringskonsulent`)).toBe(false);
  });

  it('what surrounds the words does not hide them', () => {
    const around = string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\p{L}\p{M}]/gu, ''));
    const words = constantFrom('erfaringskonsulent', 'likeperson', 'egenerfaring', 'lived experience');
    assert(
      property(tuple(around, words, around), ([before, word, after]) => {
        expect(mayBePeerWork(`${before}\n${word}\n${after}`)).toBe(true);
      }),
    );
  });

  it.each(['der ', 'rus ', 'har selv ', 'peer ', 'in recovery ', 'own ', 'a', ' '])(
    'its work grows with the text, not with its square: %j',
    (scrap) => {
      // The least of several: what else the machine does only ever adds.
      const time = (length: number): number => {
        const text = scrap.repeat(length / scrap.length);
        const runs = Array.from({ length: 5 }, () => {
          const started = performance.now();
          mayBePeerWork(text);
          return performance.now() - started;
        });
        return Math.min(...runs);
      };
      time(20_000);
      // Eight times the text; sixty-four times the work would be a square.
      expect(time(160_000) / Math.max(1, time(20_000))).toBeLessThan(30);
    },
  );
});

describe('what a title tells', () => {
  it.each([
    ['yes', 'Erfaringsmedarbejder til Kollegiet'],
    ['yes', 'Røynslekonsulent i 60 % stilling'],
    ['yes', 'Kamratstödjare till psykiatrin'],
    ['yes', 'Erfaringskonsulent i FACT-team'],
    ['yes', 'To erfaringskonsulenter, 50 %'],
    ['yes', 'Erfaringsmedarbeidar i prosjekt'],
    ['yes', 'Medarbeider med brukererfaring'],
    ['yes', 'Recoverymentor i botilbud'],
    ['yes', 'Peer Support Worker'],
    ['yes', 'Lived Experience Practitioner'],
    ['yes', 'Peer-medarbejder til botilbud'],
    ['yes', 'Peer supporter till psykiatrin'],
    ['maybe', 'Leder for erfaringskonsulenter'],
    ['maybe', 'Kurs for erfaringskonsulenter'],
    ['no', 'Sykepleier natt'],
    ['no', 'Erfaren konsulent, skytjenester'],
    ['no', 'UX-designer med brukererfaring'],
    ['no', 'Healthcare Support Worker'],
    ['no', ''],
  ])('%s: %s', (verdict, title) => {
    expect(titleVerdict(title)).toBe(verdict);
  });

  it('the rest of the card makes it a perhaps, never a yes', () => {
    expect(titleVerdict('Ny kollega søkes', 'Erfaringskonsulent\nGranvik kommune')).toBe('maybe');
    expect(titleVerdict('Ny kollega søkes', 'Granvik kommune')).toBe('no');
  });

  it('soft hyphens and line breaks do not matter', () => {
    expect(titleVerdict('Erfarings\u00ADkonsulent\n100 %')).toBe('yes');
  });
});
