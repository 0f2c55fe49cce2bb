import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { correctReport } from '#src/assessment/correct-report';
import { type Corrections, Report } from '#src/assessment/report';
import { findWords } from '#src/posting/find-words';
import { calledWrong } from '../../support/called-wrong';
import { postingOf } from '../../support/read-text';

const posting = postingOf(
  [
    'Vi søker erfaringskonsulent til et bydelsteam. Du har egen erfaring med rusproblemer og bruker den i møte med andre.',
    'Bydelen ligger mellom elva og skogen, og kontoret vårt er i det gamle biblioteket ved torget. Hit kommer folk til fots, på sykkel og med buss, og døra står åpen fra morgenen av. Vi drikker mye kaffe, spiser lunsj sammen og har en hund som heter Bris.',
    'Arbeidsoppgaver',
    '• Likepersonssamtaler med beboere',
    '• Følge beboere til lege og NAV',
    '• Lede en treffgruppe hver uke',
    'Vi tilbyr',
    '• Fast stilling i 80 %',
    '• Du får jevnlig veiledning annenhver uke sammen med andre erfaringskonsulenter',
    '• Opplæring i rollen de første månedene',
  ].join('\n'),
  { title: 'Erfaringskonsulent' },
);
const report = assess(posting);
const corrected = (one: Report, corrections: Corrections): Report => correctReport(one, corrections, posting);

describe('a finding that a person calls wrong', () => {
  it('counts as not stated, without words, and keeps what was found', () => {
    const before = report.criteria['regular-supervision']!;
    expect(before.level).toBe('met');
    const after = corrected(report, calledWrong(['regular-supervision']));
    expect(after.criteria['regular-supervision']).toEqual({
      level: 'not-stated',
      confidence: 'high',
      evidence: [],
      dismissed: before,
    });
    expect(after.score).toBe(report.score! - 12);
    expect(after.coverage).toBe(report.coverage! - 12);
    expect(Report.parse(after)).toEqual(after);
  });

  it('is back when it is taken back, and the report is then what it was', () => {
    const after = corrected(report, calledWrong(['regular-supervision', 'permanent-position']));
    expect(corrected(after, calledWrong(['permanent-position']))).toEqual(
      corrected(report, calledWrong(['permanent-position'])),
    );
    expect(corrected(after, calledWrong([]))).toEqual(report);
  });

  it('is weighed as the report was, own weights too', () => {
    const own = assess(posting, { weights: { 'regular-supervision': 3, 'permanent-position': 1 } });
    expect(own).toMatchObject({ weights: 'custom', score: 100 });
    expect(corrected(own, calledWrong(['regular-supervision'])).score).toBe(25);
    const equal = assess(posting, { weights: 'equal' });
    expect(corrected(equal, calledWrong(['regular-supervision'])).score).toBeCloseTo(equal.score! - 100 / 18);
  });

  it('takes the top band away where a core point is no longer stated', () => {
    const core = { 'regular-supervision': 0, 'permanent-position': 1, 'role-description': 1 };
    const full = assess(posting, { weights: core });
    const without = corrected(full, calledWrong(['regular-supervision']));
    expect(without).toMatchObject({ score: 100, band: 3, notices: ['core-missing'] });
    expect(corrected(without, calledWrong([]))).toEqual(full);
  });

  it('changes nothing where there is nothing to call wrong', () => {
    const silent = Object.keys(report.criteria).find((id) => report.criteria[id]!.level === 'not-stated')!;
    expect(corrected(report, calledWrong([silent, 'no-criterion']))).toEqual(report);
    const nothing = assess(postingOf('Vi søker rørlegger til prosjekt i Oslo.', { title: 'Rørlegger' }));
    expect(corrected(nothing, calledWrong(['regular-supervision']))).toBe(nothing);
  });
});

describe('a criterion that a person has found in the ad', () => {
  const words = 'Likepersonssamtaler med beboere';
  const found = (
    level: 'met' | 'partly' | 'contradicted' | 'unclear',
    place = findWords(posting, words),
  ): Corrections => ({
    criteria: { 'prepared-workplace': { level, place } },
    flags: [],
  });

  it('counts as the person says, with the words that were shown', () => {
    const before = report.criteria['prepared-workplace']!;
    expect(before.level).toBe('not-stated');
    const after = corrected(report, found('met'));
    expect(after.criteria['prepared-workplace']).toMatchObject({
      level: 'met',
      confidence: 'high',
      evidence: [{ quote: words, rule: 'person' }],
      dismissed: before,
    });
    expect(after.score).toBeGreaterThan(report.score!);
    expect(after.low).toBeGreaterThan(report.low!);
    expect(Report.parse(after)).toEqual(after);
    expect(corrected(after, calledWrong([]))).toEqual(report);
  });

  it('needs no words, and shows none that do not stand there', () => {
    expect(corrected(report, found('partly', null)).criteria['prepared-workplace']).toMatchObject({
      level: 'partly',
      evidence: [],
    });
    const nowhere = { start: 99_990, end: 99_999 };
    expect(corrected(report, found('met', nowhere)).criteria['prepared-workplace']!.evidence).toEqual([]);
  });

  it('gives nothing where the ad is unclear or says otherwise', () => {
    expect(corrected(report, found('contradicted')).score).toBe(report.score);
    expect(corrected(report, found('unclear')).score).toBe(report.score);
  });
});

describe('a flag that a person calls wrong', () => {
  const raised = {
    ...report,
    flags: ['F1', 'F3'],
    flagEvidence: {
      F1: [{ quote: 'a', start: 0, end: 1, rule: 'r' }],
      F3: [{ quote: 'b', start: 1, end: 2, rule: 'r' }],
    },
  };

  it('is kept apart, changes no number, and comes back in its place', () => {
    const after = corrected(raised, calledWrong([], ['F1']));
    expect(after).toMatchObject({ flags: ['F3'], dismissedFlags: { F1: raised.flagEvidence.F1 }, score: report.score });
    expect(Object.keys(after.flagEvidence)).toEqual(['F3']);
    expect(Report.parse(after)).toEqual(after);
    expect(JSON.stringify(corrected(after, calledWrong([])))).toBe(JSON.stringify(raised));
  });

  it('that was not raised is none', () => {
    expect(corrected(raised, calledWrong([], ['F2', 'F99']))).toEqual(raised);
  });
});
