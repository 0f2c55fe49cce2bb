import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { hasText, maskRecord, withoutText } from '#src/research/dataset/mask-record';
import { record } from '../export/sample-records';

const person = 'Kontakt: Solveig Testdal, tlf. 912 34 567, solveig.testdal@nordfjaere.example';
const unmasked = () =>
  record(
    { hiringOrganization: person, jobLocation: person, title: `Erfaringskonsulent – ${person}` },
    { notes: person, tags: [person], excluded: person, employerType: person },
  );

describe('a masked record', () => {
  it('names no contact person anywhere', () => {
    expect(JSON.stringify(unmasked())).toMatch(/Solveig.*912 34 567/);
    expect(JSON.stringify(maskRecord(unmasked()))).not.toMatch(/Solveig|Testdal|912 34 567|solveig\.testdal/);
  });

  it('hides them in quotes too, whether or not the text is there', () => {
    const one = record();
    const quote = { quote: 'Ring Solveig Testdal på 912 34 567', start: 0, end: 34, rule: 'r' };
    const start = one.posting.text.indexOf('Ring Solveig');
    const placed = { ...quote, start, end: start + quote.quote.length };
    const reports = one.reports.map((report) => ({
      ...report,
      gateEvidence: [placed],
      dutyEvidence: { outreach: [placed] },
    }));
    for (const form of [{ ...one, reports }, withoutText({ ...one, reports })]) {
      const masked = maskRecord(form);
      expect(JSON.stringify(masked.reports)).not.toMatch(/Solveig|912/);
      expect(masked.reports[0]!.gateEvidence[0]!.quote).toHaveLength(quote.quote.length);
    }
  });

  it('is the same when masked again, and tells whether its text is there', () => {
    const masked = maskRecord(unmasked());
    expect(maskRecord(masked)).toEqual(masked);
    expect(hasText(masked)).toBe(true);
    expect(hasText(withoutText(masked))).toBe(false);
    expect(maskRecord(withoutText(masked))).toEqual(withoutText(masked));
  });

  it('is read as it was before', () => {
    const { posting, reports } = maskRecord(record());
    expect(assess(posting)).toEqual(reports[0]);
  });
});
