import { describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '#src/analysis/analyse';
import { weighedKinds } from '#src/analysis/weighing/claims';
import { assess } from '#src/assessment/assess';
import { levelByWords, subjectOf, type AskedCriterion } from '#src/assessment/level-by-words';
import type { Evidence } from '#src/posting/evidence';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { notStated, type Verdict } from '#src/rubric/verdict';

const asked = Object.keys(subjectOf) as AskedCriterion[];
const evidence = (rule: string): Evidence => ({ rule, start: 0, end: 4, quote: 'Ord.' });
const read = (level: Verdict['level'], confidence: Verdict['confidence'] = 'high'): Verdict => ({
  level,
  confidence,
  evidence: [evidence('some.rule')],
});

/** What would have been analysed in a long ad in which words say `kind` so loudly, and nothing else. */
function heard(id: AskedCriterion, kind: string | null, { likely = 0.999, words = 300 } = {}): Analysis {
  const kinds = weighedKinds[subjectOf[id]];
  const nearest = kinds.map((one) => {
    const claim = `${subjectOf[id]}.${one}`;
    const said =
      one === kind ? { likely, next: 0.3, expected: likely + 0.3 } : { likely: 0.001, next: 0.001, expected: 0.01 };
    return [claim, { ...said, evidence: evidence(claim.replace('.', '.weighed-')) }] as const;
  });
  return { nearest: new Map(nearest), words } as unknown as Analysis;
}

describe('the level by rules and words', () => {
  it.each(asked)('%s: silence stays silence where words say nothing either', (id) => {
    expect(levelByWords(id, notStated(), heard(id, null))).toEqual(notStated());
  });

  it.each(asked)('%s: what all words say loudly is found, with the sentence that says it', (id) => {
    const [fullest] = weighedKinds[subjectOf[id]];
    const verdict = levelByWords(id, notStated(), heard(id, fullest));
    expect(verdict.level).not.toBe('not-stated');
    expect(verdict.confidence).toBe('low');
    expect(verdict.evidence.map(({ rule }) => rule)).toEqual([expect.stringMatching(`^${subjectOf[id]}\\.weighed-`)]);
    expect(verdict.because).toContain('not-stated');
  });

  it.each(asked)('%s: what rules are sure of stands where words agree', (id) => {
    expect(levelByWords(id, read('met'), heard(id, weighedKinds[subjectOf[id]][0]))).toEqual(read('met'));
  });

  // Tasks and protections are counted: no kind of them is the weaker one.
  it.each(asked.filter((id) => id !== 'clear-boundaries' && id !== 'role-description'))(
    '%s: so does a part where words tell of a part',
    (id) => {
      expect(levelByWords(id, read('partly'), heard(id, weighedKinds[subjectOf[id]][1]))).toEqual(read('partly'));
    },
  );

  it.each(asked)('%s: what rules read as denied stands where words deny it too', (id) => {
    const denied = heard(id, weighedKinds[subjectOf[id]].at(-1)!);
    expect(levelByWords(id, read('contradicted'), denied)).toEqual(read('contradicted'));
  });

  it('leaves alone what rules could not settle', () => {
    for (const id of asked)
      expect(levelByWords(id, read('unclear'), heard(id, weighedKinds[subjectOf[id]][0]))).toEqual(read('unclear'));
  });

  it('leaves all to rules where words could not be weighed', () => {
    const analysis = { nearest: new Map(), words: 300 } as unknown as Analysis;
    for (const id of asked) expect(levelByWords(id, read('met'), analysis)).toEqual(read('met'));
  });

  it('leaves short texts and criteria that words are not asked about to rules', () => {
    for (const id of asked) {
      const analysis = heard(id, weighedKinds[subjectOf[id]][0], { words: 60 });
      expect(levelByWords(id, notStated(), analysis)).toEqual(notStated());
    }
    expect(levelByWords('position-size', notStated(), heard('not-alone', 'several-here'))).toEqual(notStated());
  });
});

describe('a report', () => {
  const filler = 'Huset ligger ved elva og har åpent hver dag hele året, med kafé, verksted og hage. '.repeat(9);
  const text = `${filler}\nAnnenhver tirsdag setter du deg ned med Solveig, som er veilederen din, og går gjennom det som har vært tungt i jobben.`;
  const posting = parsePostingInput({ id: 'x', title: 'Erfaringskonsulent', text });

  it('says the same of supervision as its criterion does', () => {
    const { criteria, supervision } = assess(posting);
    expect(criteria['regular-supervision']?.level).toBe('met');
    expect(supervision.received).toBe('regular');
  });

  it('has a sentence for each thing that words may say', () => {
    const { nearest } = analyse(posting);
    const regular = nearest.get('supervision.received-regular')!;
    expect(regular.likely).toBeGreaterThan(regular.next);
    expect(posting.text.slice(regular.evidence.start, regular.evidence.end)).toBe(regular.evidence.quote);
    expect(regular.evidence.quote).toContain('Annenhver tirsdag');
  });
});
