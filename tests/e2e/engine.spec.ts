import type { CDPSession } from '@playwright/test';
import { addressOf, adPage, listAddress, listPage, nurseAd, otherPeerAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

/** The service worker as a target of the browser's: Playwright loses sight of it when it ends and is woken. */
async function backgroundTarget(session: CDPSession, extensionId: string) {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
}

/** Ends the background as Chromium does after half a minute without work; the next message wakes it. */
async function endBackground(session: CDPSession, extensionId: string): Promise<void> {
  const target = await backgroundTarget(session, extensionId);
  if (!target) throw new Error('The background is not running.');
  await session.send('Target.closeTarget', { targetId: target.targetId });
  await expect.poll(() => backgroundTarget(session, extensionId)).toBeUndefined();
}

async function holdsEngine(session: CDPSession, extensionId: string): Promise<boolean> {
  const target = await backgroundTarget(session, extensionId);
  if (!target) throw new Error('The background is not running.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
  const answered = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId && JSON.parse(event.message).id === 1) resolve(event.message);
    });
  });
  const parameters = { expression: "'likeverdOffers' in globalThis", returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: parameters });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const { result } = JSON.parse(await answered);
  await session.send('Target.detachFromTarget', { sessionId });
  return result.result.value;
}

test('a list wakes the background without the engine, the first ad loads it', async ({
  context,
  extensionId,
  page,
  routePage,
}) => {
  await routePage(listAddress, { html: listPage([peerAd, nurseAd]) });
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await routePage(addressOf(otherPeerAd), { html: adPage(otherPeerAd) });

  const session = await context.browser()!.newBrowserCDPSession();
  await endBackground(session, extensionId);
  await page.goto(listAddress);
  await expect(page.locator('likeverd-badge')).toHaveCount(1);
  expect(await holdsEngine(session, extensionId)).toBe(false);

  for (const ad of [peerAd, otherPeerAd]) {
    await page.goto(addressOf(ad));
    await expect(page.getByTestId('score')).toBeVisible();
    expect(await holdsEngine(session, extensionId)).toBe(true);
  }
});
