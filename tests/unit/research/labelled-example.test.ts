import { expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { dismissFindings } from '#src/assessment/dismiss-findings';
import { labelledExample } from '#src/research/labelled-example';
import { postingOf } from '../../support/read-text';

const posting = postingOf(
  [
    'Vi søker erfaringskonsulent med egen erfaring fra rus eller psykisk helse.',
    'Du får veiledning hver uke.',
    'Kontaktperson: Kari Nordmann, tlf. 900 00 000',
  ].join('\n'),
  { title: 'Erfaringskonsulent' },
);
const report = dismissFindings(assess(posting), ['regular-supervision']);
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
