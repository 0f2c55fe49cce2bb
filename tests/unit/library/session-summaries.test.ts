import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAds, keyText, recallAds, rememberAd } from '#src/library/session-summaries';
import { reportOf } from '../presentation/sample-report';

describe('what is remembered of an ad', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is found again under the portal’s id', async () => {
    await rememberAd(reportOf({ portal: 'finn', id: '17', score: 61.5, band: 3 }));
    const [known, unknown] = [
      { portal: 'finn', id: '17' },
      { portal: 'arbeidsplassen', id: '17' },
    ];
    expect(await recallAds([known, unknown])).toEqual({ [keyText(known)]: { gate: 'yes', score: 61.5, band: 3 } });
  });

  it('holds no word of the ad', async () => {
    await rememberAd(
      reportOf({ portal: 'finn', id: '17', title: 'Erfaringskonsulent', employer: 'Fjordheim kommune' }),
    );
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toMatch(
      /Erfaringskonsulent|Fjordheim|veiledning/u,
    );
  });

  it('is forgotten when the weights are others, and nothing else is', async () => {
    await rememberAd(reportOf({ portal: 'finn', id: '17' }));
    await browser.storage.session.set({ other: 1 });
    await forgetAds();
    expect(await browser.storage.session.get(null)).toEqual({ other: 1 });
  });

  it('is nothing for a page that is on no portal', async () => {
    await rememberAd(reportOf({ portal: null }));
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
