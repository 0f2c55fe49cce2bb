import { describe, expect, it } from 'vitest';
import { buildBadgeView } from '#src/presentation/badge/build-badge-view';
import { signHarvest, toolbarState } from '#src/presentation/toolbar';
import { reportOf } from './sample-report';

describe('a badge in a result list', () => {
  it('says of an ad that was not opened only what its title says', () => {
    expect(buildBadgeView(undefined, true, 'nb')).toMatchObject({
      basis: 'title',
      words: expect.stringMatching(/fra tittelen/u),
    });
    expect(buildBadgeView(undefined, false, 'nb')).toBeNull();
  });

  it('says of an opened ad how much it mentions', () => {
    const badge = buildBadgeView({ gate: 'yes', score: 54.5, band: 3 }, true, 'nb');
    expect(badge).toMatchObject({ basis: 'text', words: 'Nevner mye · 55' });
  });

  it('trusts the text over the title', () => {
    expect(buildBadgeView({ gate: 'no', score: null, band: null }, true, 'nb')).toBeNull();
    expect(buildBadgeView({ gate: 'yes', score: 54.5, band: 3 }, false, 'nn')?.words).toBe('Nemner mykje · 55');
  });

  it('shows no number that the panel would let stand back', () => {
    const badge = buildBadgeView({ gate: 'hybrid', score: 54.5, band: null }, true, 'en');
    expect(badge).toMatchObject({ basis: 'text', words: 'Read, no number' });
  });
});

describe('the toolbar button', () => {
  it('shows the number and the headline of the ad in its tab', () => {
    expect(toolbarState(reportOf(), 'nb')).toEqual({
      badge: '55',
      title: 'Annonsen nevner mye av det dokumentene anbefaler (55 av 100)',
    });
  });

  it('shows no number without a band', () => {
    expect(toolbarState(reportOf({ band: null }), 'en')).toEqual({ badge: '', title: 'What we found in the ad' });
  });

  it('is plain where there is no ad for a peer worker', () => {
    expect(toolbarState(null, 'nb')).toEqual({ badge: '', title: 'Likeverd' });
    expect(toolbarState(reportOf({ gate: 'no' }), 'nb')).toEqual({ badge: '', title: 'Likeverd' });
  });

  it('carries a sign while opened ads are kept, and loses it again', () => {
    const on = signHarvest(toolbarState(reportOf(), 'nb'), ['Ringvik', 'Pilot'], 'nb');
    expect(on.badge).toBe('55●');
    expect(on.title).toMatch(/^Annonsen nevner mye.*\n.*Ringvik, Pilot$/u);
    expect(signHarvest(on, ['Pilot'], 'nb').title).toMatch(/\(55 av 100\)\n[^\n]*: Pilot$/u);
    expect(signHarvest(on, [], 'nb')).toEqual(toolbarState(reportOf(), 'nb'));
    expect(signHarvest(toolbarState(null, 'nb'), ['Pilot'], 'nb').badge).toBe('●');
  });
});
