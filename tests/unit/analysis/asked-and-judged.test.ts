import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { postingOf } from '../../support/read-text';

const levelOf = (criterion: string, text: string, title = 'Peer Support Worker / Erfaringskonsulent'): string =>
  assess(postingOf(text, { title })).criteria[criterion]!.level;

describe('education', () => {
  it.each([
    ['Do I need an A-level? You do, I am afraid.', 'partly'],
    ['Do I need a degree? Not at all.', 'met'],
    ['Exams, diplomas? Not needed.', 'met'],
    ['Trenger jeg fagbrev? Nei.', 'met'],
    ['Må jeg ha bachelor? Ja, i sosialfag.', 'contradicted'],
    ['Autorisasjon? Det har sykepleierne våre.', 'not-stated'],
    ['Utdanning: bachelor er et krav, helst i barnevern.', 'contradicted'],
    ['Essential\n• Diploma of Community Services\n• Current licence', 'contradicted'],
    ['Essential\n• High school diploma\n• Current licence', 'partly'],
    ['Dette trenger du ikke\n• fagbrev\n• studiepoeng', 'met'],
    ['Bachelor hadde vært fint.', 'partly'],
    ['Uten vitnemål kommer du ikke videre.', 'partly'],
    ["For the caseworker's post a Bachelor of Social Work is a must.", 'not-stated'],
    ["The support worker's role requires a bachelor's degree.", 'contradicted'],
    ['Du trenger ikke papirer på at du har vært syk.', 'not-stated'],
    ["The peer support worker position requires a bachelor's degree.", 'contradicted'],
  ])('%s: %s', (text, level) => expect(levelOf('no-education-barrier', text)).toBe(level));
});

describe('own experience as a demand', () => {
  it.each([
    ['Må jeg ha vært innlagt selv? Nei.', 'contradicted'],
    ['Må jeg ha vært innlagt selv? Ja, det er selve kravet.', 'met'],
    ['Om du selv har vært innlagt, betyr ingenting for oss.', 'contradicted'],
    ['Trots titeln behöver du inte ha egen erfarenhet av psykisk ohälsa.', 'contradicted'],
    [
      'Applications are sought for a worker with personal experience of addiction and of prison. Both are mandatory.',
      'met',
    ],
  ])('%s: %s', (text, level) => expect(levelOf('lived-experience-required', text)).toBe(level));

  it('is not left out by what need not be told', () => {
    const text = 'Vi søker deg som har levd med psykose. Du trenger ikke oppgi at du har vært innlagt.';
    expect(levelOf('lived-experience-required', text)).toBe('met');
  });

  it('is not made a demand by the next sentence on something else', () => {
    const before = 'Vi vil gjerne høre fra folk som har levd med psykose.';
    expect(levelOf('lived-experience-required', `${before} Det er et krav at du har førerkort.`)).toBe(
      levelOf('lived-experience-required', before),
    );
  });
});

describe('terms', () => {
  it.each([
    ['Lønn som oss andre, og pensjon.', 'met'],
    ['Lønn som vi avtaler nærmere.', 'partly'],
    ['We pay the same rate at weekends.', 'not-stated'],
    ['You are paid a fee of £85 per session.', 'contradicted'],
    ['De tre andre på huset har tariff og pensjon.', 'not-stated'],
    ['The post sits one band below our nurses.', 'contradicted'],
    ['It is regular employment, not a stipend.', 'not-stated'],
    ['Kommunens lønnstabell gjelder.', 'partly'],
  ])('%s: %s', (text, level) => expect(levelOf('equal-terms', text)).toBe(level));
});

describe('working hours', () => {
  it.each([
    ['Fast stilling, 60 %, i tredelt turnus, lønn etter tariff og god pensjon.', 'partly'],
    ['Miljøterapeutene går i tredelt turnus.', 'not-stated'],
    ['Sykehuset er åpent for besøk mandag til fredag, 14.00–18.00.', 'not-stated'],
  ])('%s: %s', (text, level) => expect(levelOf('clear-boundaries', text)).toBe(level));
});

describe('contract', () => {
  const termOf = (text: string): string =>
    assess(postingOf(text, { title: 'Erfaringskonsulent / Peer Support Worker' })).contract.term;

  it.each([
    ['Er jobben fast?\nJa, fra første dag.', 'permanent'],
    ['Is the job permanent? Yes.', 'permanent'],
    ['Is the job permanent? No.', 'unstated'],
    ['What we offer\n• Permanent, after vetting and a trial half-year', 'permanent'],
    ['Du er med på morgenmøtet og har en fast post der.', 'unstated'],
  ])('%s: %s', (text, term) => expect(termOf(text)).toBe(term));
});
