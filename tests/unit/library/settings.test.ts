import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, type Settings, watchSettings } from '#src/library/settings';

const defaults: Settings = {
  locale: 'auto',
  theme: 'auto',
  panelSide: 'right',
  panelOpen: true,
  panelPlace: null,
  quiet: false,
  quietSites: [],
  weights: 'default',
  ownWeights: {},
  markQuotes: true,
};

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('have defaults before anything was chosen', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it('keep the other choices when one is changed', async () => {
    await changeSettings({ theme: 'dark' });
    await changeSettings({ locale: 'nn' });
    expect(await readSettings()).toEqual({ ...defaults, theme: 'dark', locale: 'nn' });
  });

  it('lose none of two changes made at once, nor one behind a change that failed', async () => {
    await Promise.all([changeSettings({ panelSide: 'left' }), changeSettings({ panelOpen: false })]);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const failed = changeSettings({ theme: 'dark' });
    await Promise.all([expect(failed).rejects.toThrow('full'), changeSettings({ locale: 'en' })]);
    expect(await readSettings()).toEqual({ ...defaults, panelSide: 'left', panelOpen: false, locale: 'en' });
  });

  it('fall back value by value when what is stored is spoilt', async () => {
    await browser.storage.local.set({ settings: { theme: 'purple', panelOpen: 'no', locale: 'en' } });
    expect(await readSettings()).toEqual({ ...defaults, locale: 'en' });
  });

  it('are told to those who watch, until they stop', async () => {
    const life = new AbortController();
    const seen: Settings['theme'][] = [];
    watchSettings(({ theme }) => seen.push(theme), life.signal);
    await changeSettings({ theme: 'light' });
    life.abort();
    await changeSettings({ theme: 'dark' });
    expect(seen).toEqual(['light']);
  });
});
