import { describe, expect, it } from 'vitest';
import { dutiesIn, dutyPatterns } from '#src/analysis/patterns/duties';

describe.each(dutyPatterns.map((duty) => [duty.id, duty] as const))('%s', (id, duty) => {
  it('says why, and has examples and near-misses', () => {
    expect(duty.why).not.toBe('');
    expect(duty.yes.length).toBeGreaterThan(0);
    expect(duty.no.length).toBeGreaterThan(0);
  });
  it.each([...duty.yes])('catches %s', (text) => expect(dutiesIn(text)).toContain(id));
  it.each([...duty.no])('leaves %s', (text) => expect(dutiesIn(text)).not.toContain(id));
});
