import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { dismissFindings } from '#src/assessment/dismiss-findings';
import { Report } from '#src/assessment/report';
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

describe('a finding that a person calls wrong', () => {
  it('counts as not stated, without words, and keeps what was found', () => {
    const before = report.criteria['regular-supervision']!;
    expect(before.level).toBe('met');
    const after = dismissFindings(report, ['regular-supervision']);
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
    const after = dismissFindings(report, ['regular-supervision', 'permanent-position']);
    expect(dismissFindings(after, ['permanent-position'])).toEqual(dismissFindings(report, ['permanent-position']));
    expect(dismissFindings(after, [])).toEqual(report);
  });

  it('is weighed as the report was, own weights too', () => {
    const own = assess(posting, { weights: { 'regular-supervision': 3, 'permanent-position': 1 } });
    expect(own).toMatchObject({ weights: 'custom', score: 100 });
    expect(dismissFindings(own, ['regular-supervision']).score).toBe(25);
    const equal = assess(posting, { weights: 'equal' });
    expect(dismissFindings(equal, ['regular-supervision']).score).toBeCloseTo(equal.score! - 100 / 18);
  });

  it('takes the top band away where a core point is no longer stated', () => {
    const core = { 'regular-supervision': 0, 'permanent-position': 1, 'role-description': 1 };
    const full = assess(posting, { weights: core });
    const without = dismissFindings(full, ['regular-supervision']);
    expect(without).toMatchObject({ score: 100, band: 3, notices: ['core-missing'] });
    expect(dismissFindings(without, [])).toEqual(full);
  });

  it('changes nothing where there is nothing to call wrong', () => {
    const silent = Object.keys(report.criteria).find((id) => report.criteria[id]!.level === 'not-stated')!;
    expect(dismissFindings(report, [silent, 'no-criterion'])).toEqual(report);
    const nothing = assess(postingOf('Vi søker rørlegger til prosjekt i Oslo.', { title: 'Rørlegger' }));
    expect(dismissFindings(nothing, ['regular-supervision'])).toBe(nothing);
  });
});
