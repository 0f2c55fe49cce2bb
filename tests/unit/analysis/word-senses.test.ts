import { describe, expect, it } from 'vitest';
import { claimFeaturesOf } from '#src/analysis/weighing/claim-features';
import { wordsOf } from '#src/analysis/weighing/features';
import { lexiconFor, senseClasses, senseOf } from '#src/analysis/weighing/word-senses';
import senses from '#src/analysis/weighing/word-senses.json';

/** What each word of a text means, read with the lexicon that suits the text. */
function sensesIn(text: string) {
  const words = wordsOf(text);
  const lexicon = lexiconFor(words);
  return words.map((word) => senseOf(lexicon, word));
}
const meant = (text: string): readonly string[] => sensesIn(text).flatMap((sense) => sense?.glosses ?? []);
const classesOf = (text: string): readonly string[] => sensesIn(text).flatMap((sense) => sense?.classes ?? []);

describe('senses of words', () => {
  it.each([
    'veiledning hver uke',
    'rettleiing kvar veke',
    'vejledning hver uge',
    'handledning varje vecka',
    'supervision each week',
  ])('are the same in every language: %s', (text) => {
    expect(meant(text)).toContain('supervision');
    expect(classesOf(text)).toEqual(expect.arrayContaining(['supervise', 'every', 'week']));
  });

  it('are read with the lexicon that knows more of the words', () => {
    expect(classesOf('men du får ikke veiledning')).toContain('but');
    expect(classesOf('the men you meet with')).toContain('person');
  });

  it('of a compound that nobody listed are what its end means, and what stands before it', () => {
    const [sense] = sensesIn('havneveiledning');
    expect(sense?.classes).toContain('supervise');
    expect(sense?.glosses).toContain('supervision');
  });

  it('are none for words that nobody knows, and for those that only hold a sentence together', () => {
    expect(sensesIn('xqzt')).toEqual([null]);
    expect(meant('som er')).toEqual([]);
    expect(meant('the that')).toEqual([]);
  });

  it('are one for each word of a lexicon, in lower case as words are read', () => {
    for (const byClass of Object.values(senses)) {
      const forms = Object.values(byClass).flatMap((byGloss: Record<string, string>) =>
        Object.values(byGloss).flatMap((some) => some.split(' ')),
      );
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
      expect(forms.filter((form) => wordsOf(form).join() !== form)).toEqual([]);
    }
  });

  it('hold the word classes that rules know, of words of one class alone', () => {
    expect(classesOf('supervision')).toEqual(expect.arrayContaining(['supervise', '{supervisionNoun}']));
    expect(senseClasses.filter((name) => !/^(?:[a-z]+|\{[a-z]+\})$/iu.test(name))).toEqual([]);
  });
});

describe('what is weighed in a sentence', () => {
  it('holds what words mean and which class comes before which', () => {
    const features = claimFeaturesOf('Du får ukentlig veiledning');
    expect([...features]).toEqual(
      expect.arrayContaining(['=supervision', ':supervise', ':get :supervise', ':you :get']),
    );
    expect(features.has(':supervise :get')).toBe(false);
  });

  it('looks only a few words with a sense ahead', () => {
    const far = claimFeaturesOf('Du har bil, hund, katt, hus og hage og veiledning');
    expect(far.has(':you :supervise')).toBe(false);
  });
});
