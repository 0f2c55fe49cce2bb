import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ExchangeFailed, listen, NobodyThere, send } from '#src/messaging/exchange';
import type { MessageOf } from '#src/messaging/messages';

const adInList: MessageOf<'describe-ads'> = {
  kind: 'describe-ads',
  ads: [{ portal: 'finn', id: '1', titleNamesRole: true }],
};
const badge = { basis: 'title', words: 'fra tittelen', explanation: 'Teksten er ikke lest.' } as const;

describe('messages between the parts of the extension', () => {
  beforeEach(() => fakeBrowser.reset());

  it('brings the answer of whoever handles the message', async () => {
    listen({ 'describe-ads': ({ ads }) => ads.map(() => badge) });
    expect(await send(adInList)).toEqual([badge]);
  });

  it('says that nobody is there when nothing listens', async () => {
    await expect(send({ kind: 'open-options' })).rejects.toThrow(NobodyThere);
  });

  it('leaves messages without a handler to others', async () => {
    listen({ 'open-options': () => null });
    await expect(send({ kind: 'show-panel' })).rejects.toThrow(NobodyThere);
    // @ts-expect-error: a page script of another version knows other messages.
    await expect(send({ kind: 'erase-everything' })).rejects.toThrow(NobodyThere);
  });

  it('hands on what went wrong, with the name of the message', async () => {
    listen({
      'open-options': () => {
        throw new Error('no window');
      },
    });
    await expect(send({ kind: 'open-options' })).rejects.toThrow(
      new ExchangeFailed('"open-options" failed: no window'),
    );
  });

  it('refuses an answer that is not as agreed', async () => {
    // @ts-expect-error: a page script of another version does not know our types.
    listen({ 'describe-ads': () => [{ basis: 'guess' }] });
    await expect(send(adInList)).rejects.toThrow(/answer to "describe-ads" is not as agreed/u);
  });

  it('refuses an answer that is not wrapped as ours', async () => {
    browser.runtime.onMessage.addListener((_message, _sender, reply) => {
      reply('hello');
      return true;
    });
    await expect(send({ kind: 'open-options' })).rejects.toThrow(ExchangeFailed);
  });

  it.each([
    ['a missing part', { kind: 'describe-ads' }],
    ['a part of another type', { kind: 'check-tab', tabId: 'first' }],
    ['no object', 'assess-posting'],
  ])('answers %s with an error and never calls a handler', async (_, raw) => {
    let called = false;
    const answering =
      <Answer>(answer: Answer) =>
      () => {
        called = true;
        return answer;
      };
    listen({
      'check-tab': answering({ outcome: 'reading' as const, framed: null }),
      'describe-ads': answering([]),
    });
    expect(await browser.runtime.sendMessage(raw)).toMatchObject({ ok: false });
    expect(called).toBe(false);
  });

  it('stops listening when the signal ends', async () => {
    const life = new AbortController();
    listen({ 'open-options': () => null }, life.signal);
    expect(await send({ kind: 'open-options' })).toBeNull();
    life.abort();
    await expect(send({ kind: 'open-options' })).rejects.toThrow(NobodyThere);
  });
});
