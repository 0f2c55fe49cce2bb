import { expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { correctReport } from '#src/assessment/correct-report';
import { labelledExample } from '#src/research/labelled-example';
import { findWords } from '#src/posting/find-words';
import { calledWrong } from '../../support/called-wrong';
import { postingOf } from '../../support/read-text';

const posting = postingOf(
  [
    'Vi søker erfaringskonsulent med egen erfaring fra rus eller psykisk helse.',
    'Du får veiledning hver uke.',
    'Kontaktperson: Kari Nordmann, tlf. 900 00 000',
  ].join('\n'),
  { title: 'Erfaringskonsulent' },
);
const report = correctReport(assess(posting), calledWrong(['regular-supervision']), posting);
const example = labelledExample(posting, report);

it('labels what a person called wrong, and nothing nobody has judged', () => {
  const labelled = Object.entries(example.gold.criteria).filter(([, { level }]) => level !== null);
  expect(labelled).toEqual([['regular-supervision', { level: 'not-stated', quotes: [] }]]);
  expect(Object.keys(example.gold.criteria)).toHaveLength(18);
  expect(example).toMatchObject({ kind: 'peer-ad', lang: 'nb', title: 'Erfaringskonsulent' });
});

it('says in its notes which words were read wrongly, and as what', () => {
  expect(example.notes).toMatch(/regular-supervision: met \(“.*veiledning hver uke.*” by .+\)/u);
});

it('hides the contacts, also in the notes', () => {
  expect(JSON.stringify(example)).not.toMatch(/900 00 000|Nordmann/u);
  expect(example.text).toHaveLength(posting.text.length);
});

it('labels what a person has found, with the masked words, and the flags called wrong', () => {
  const raised = {
    ...assess(posting),
    flags: ['F1'],
    flagEvidence: { F1: [{ quote: 'rus', start: 45, end: 48, rule: 'f' }] },
  };
  const place = findWords(posting, 'Kontaktperson: Kari Nordmann');
  const corrections = { criteria: { 'peer-network': { level: 'partly' as const, place } }, flags: ['F1'] };
  const { gold, notes } = labelledExample(posting, correctReport(raised, corrections, posting));
  expect(gold.criteria['peer-network']).toMatchObject({
    level: 'partly',
    quotes: [expect.stringMatching(/^Kontaktperson/u)],
  });
  expect(JSON.stringify(gold)).not.toContain('Nordmann');
  expect(gold.flags).toBeNull();
  expect(gold.notFlags).toEqual(['F1']);
  expect(notes).toMatch(/peer-network: not-stated \(\)\nF1: flag/u);
});
