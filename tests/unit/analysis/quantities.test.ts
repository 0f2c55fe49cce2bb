import { describe, expect, it } from 'vitest';
import { readContract } from '#src/analysis/facts/contract';
import { readExtent } from '#src/analysis/facts/extent';
import { scanExtents } from '#src/analysis/quantities/extent';
import { docOf } from '../../support/read-text';

describe('sizes in a text', () => {
  it.each([
    ['50–100 %', 50, 100],
    ['100%', 100, 100],
    ['60 pst.', 60, 60],
    ['80 prosent', 80, 80],
    ['50 til 80 prosent', 50, 80],
    ['åtti prosent', 80, 80],
    ['Stillingsprosent: 60', 60, 60],
  ])('%s', (text, min, max) => expect(scanExtents(text)[0]).toMatchObject({ kind: 'percent', min, max }));

  it.each([
    ['1,0 årsverk', 100, 100],
    ['0.6 WTE', 60, 60],
    ['FTE: 0.8', 80, 80],
    ['.5 to .75 FTE', 50, 75],
    ['stillingsbrøk 0,4', 40, 40],
    ['tre fjerdedels stilling', 75, 75],
    ['4/5 stilling', 80, 80],
  ])('%s', (text, min, max) => expect(scanExtents(text)[0]).toMatchObject({ kind: 'part', min, max }));

  it.each([
    ['three days a week', 60, 60],
    ['to og en halv dag i uka', 50, 50],
    ['nine days a fortnight', 90, 90],
    ['two mornings a week', 20, 20],
  ])('%s', (text, min, max) => expect(scanExtents(text)).toMatchObject([{ kind: 'days', min, max }]));

  it.each(['24 hours a day', '24-hour cover', '3 hours of supervision'])('%s tells of no week', (text) =>
    expect(scanExtents(text)).toEqual([]),
  );

  it.each([
    ['37,5 timer per uke', 37.5],
    ['Hours: 21 per week', 21],
    ['3 x 8 hour shifts', 24],
    ['50 hours per fortnight', 25],
    ['timetallet er 15 om ugen', 15],
    ['22.5 hours a week', 22.5],
    ['20 timmar i veckan', 20],
    ['15 t/uke', 15],
    ['Twenty hours a week', 20],
    ['18 hrs pw', 18],
  ])('%s', (text, hours) => expect(scanExtents(text)[0]?.hours).toEqual({ min: hours, max: hours }));
});

describe('size of the post', () => {
  it.each([
    ['Vi søker erfaringskonsulent i 60 % stilling.', 60, 60],
    ['To stillinger på 50 % som erfaringskonsulent.', 50, 50],
    ['Stillingen er på 22,5 timer per uke.', 60, 60],
    ['Vi er 100 % opptatt av recovery.', null, null],
    ['49 % av brukerne våre bor alene.', null, null],
    ['Du er rusfri 100 %.', null, null],
    ['Kafeen er åpen fire dager i uka.', null, null],
    ['Du jobber fire dager i uka.', 80, 80],
    ['Stillingen er på 30 timer i uka, fordelt på tre dager i uka.', 80, 80],
  ])('%s', (text, min, max) =>
    expect(readExtent(docOf(text, { title: 'Erfaringskonsulent' }))).toMatchObject({ min, max }),
  );

  it('shows both where field and text disagree', () => {
    const doc = docOf('Vi søker erfaringskonsulent i 40 % stilling.', {
      title: 'x',
      fields: { Stillingsprosent: '80 %' },
    });
    expect(readExtent(doc)).toMatchObject({ min: 40, max: 80, conflict: true });
  });
});

describe('contract', () => {
  it.each([
    ['Stillingen er fast.', 'permanent', null],
    ['Vikariat fram til 30. juni.', 'temporary', 'substitute'],
    ['Engasjement i ett år.', 'temporary', 'engagement'],
    ['Du har stort engasjement for mennesker.', 'unstated', null],
    ['Vi har faste møter og faste rammer.', 'unstated', null],
    ['Fixed-term contract for 12 months.', 'temporary', 'fixed-term'],
  ])('%s', (text, term, basis) => expect(readContract(docOf(text))).toMatchObject({ term, basis }));

  it('does not take an extension for permanence', () => {
    expect(readContract(docOf('Vikariat i ett år, med mulighet for forlengelse.')).prospectOfPermanent).toBe(false);
    expect(readContract(docOf('Vikariat i ett år, med mulighet for fast ansettelse.')).prospectOfPermanent).toBe(true);
  });

  it('is mixed where field and text disagree', () => {
    const doc = docOf('Dette er et vikariat ut 2027.', { fields: { Ansettelsesform: 'Fast' } });
    expect(readContract(doc)).toMatchObject({ term: 'mixed', conflict: true });
  });

  it.each([
    ['Vi søker to erfaringskonsulenter.', 2],
    ['Vi har to erfaringskonsulenter fra før.', 1],
    ['Det er ledig tre stillinger som erfaringskonsulent.', 3],
  ])('counts the posts: %s', (text, positions) => expect(readContract(docOf(text)).positions).toBe(positions));
});
