// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '#src/page/read-cards';
import { watchPostings } from '#src/page/watch-postings';

const adHost = 'https://arbeidsplassen.nav.no/stillinger/stilling';
const [first, second] = ['3f6a1c52-9d0e-4b7a-8c31-5e2d7f90ab14', 'b8d40e77-2c15-4f6e-9a08-61c3d2e4f5a6'] as const;
const listAddress = 'https://arbeidsplassen.nav.no/stillinger?v=6';

const sample = (name: string): Node[] => {
  const html = readFileSync(`tests/fixtures/portals/${name}`, 'utf8');
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
};
const draw = (name: string): void => {
  document.body.replaceChildren(...sample(name).map((node) => document.importNode(node, true)));
};
const goTo = (address: string): void => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  window.dispatchEvent(new Event('popstate'));
};
const wait = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** What happened, in order: `+id: first words`, `-id` when it ended, `gone`, and `cards: n`. */
let events: string[];
let cards: Card[];
let stop: AbortController;
let mayHold: boolean;

function watch(): void {
  watchPostings({
    document,
    signal: stop.signal,
    mayHoldAd: () => mayHold,
    onPosting({ posting }, until) {
      events.push(`+${posting.id.slice(0, 4)}: ${posting.text.slice(0, 13)}`);
      until.addEventListener('abort', () => events.push(`-${posting.id.slice(0, 4)}`));
    },
    onGone: () => events.push('gone'),
    onCards(seen) {
      cards = seen;
      events.push(`cards: ${seen.length}`);
    },
  });
}
/** Without those about cards. */
const postings = (): string[] => events.filter((event) => !event.startsWith('cards'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  events = [];
  cards = [];
  stop = new AbortController();
  mayHold = true;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const firstAd = '+3f6a: Oppfølgingste';
const secondAd = '+b8d4: Dagsenteret i';

describe('an ad', () => {
  beforeEach(() => {
    goTo(`${adHost}/${first}`);
    draw('arbeidsplassen/ad.html');
  });

  it('that is there is read once, however much time passes', async () => {
    watch();
    await wait(10_000);
    expect(postings()).toEqual([firstAd]);
  });

  it('that cannot be one worth reading is left alone until its page changes', async () => {
    mayHold = false;
    watch();
    await wait(2_000);
    expect(postings()).toEqual([]);
    mayHold = true;
    document.body.append('Vi søker en erfaringskonsulent.');
    await wait(2_000);
    expect(postings()).toEqual([firstAd]);
  });

  it('that comes late is read when it is there', async () => {
    document.body.replaceChildren();
    watch();
    await wait(2_000);
    expect(postings()).toEqual([]);
    draw('arbeidsplassen/ad.html');
    await wait(2_000);
    expect(postings()).toEqual([firstAd]);
  });

  it('that follows another ends that one at once, and is only read when the page shows it', async () => {
    watch();
    await wait(500);
    goTo(`${adHost}/${second}`);
    expect(postings()).toEqual([firstAd, '-3f6a']);
    await wait(1_500);
    expect(postings()).toEqual([firstAd, '-3f6a']);
    draw('arbeidsplassen/ad-nynorsk.html');
    await wait(1_000);
    expect(postings()).toEqual([firstAd, '-3f6a', secondAd]);
  });

  it('that grows ("show more") is read anew', async () => {
    watch();
    await wait(500);
    const facts = document.querySelector('#employment-details-dl-list')!;
    const row = facts.firstElementChild!.cloneNode(true) as Element;
    row.querySelector('dt')!.textContent = 'Antall stillinger';
    row.querySelector('dd')!.textContent = '3';
    facts.append(row);
    await wait(1_000);
    expect(postings()).toEqual([firstAd, '-3f6a', firstAd]);
  });

  it('that is left for a list is gone', async () => {
    watch();
    await wait(500);
    goTo(listAddress);
    expect(postings()).toEqual([firstAd, '-3f6a', 'gone']);
    draw('arbeidsplassen/list.html');
    await wait(1_000);
    expect(postings()).toEqual([firstAd, '-3f6a', 'gone']);
    expect(cards).toHaveLength(6);
  });

  it('is not read anew for what the extension adds itself', async () => {
    watch();
    await wait(500);
    const before = events.length;
    const panel = document.createElement('likeverd-panel');
    document.body.append(panel);
    document.querySelector('article h2')!.after(document.createElement('likeverd-badge'));
    await wait(1_000);
    panel.remove();
    await wait(1_000);
    expect(events).toHaveLength(before);
  });

  it('is read although the page never comes to rest', async () => {
    watch();
    const clock = document.createElement('p');
    document.querySelector('footer')!.append(clock);
    for (let tick = 0; tick < 40; tick++) {
      clock.textContent = String(tick);
      await wait(100);
    }
    expect(postings()).toEqual([firstAd]);
  });

  it('ends, and none follows, when watching ends', async () => {
    watch();
    await wait(500);
    stop.abort();
    goTo(`${adHost}/${second}`);
    draw('arbeidsplassen/ad-nynorsk.html');
    await wait(5_000);
    expect(postings()).toEqual([firstAd, '-3f6a']);
  });
});

describe('a portal that does not show the ad’s id', () => {
  it('is read when its text is another than before', async () => {
    goTo('https://www.finn.no/job/ad/388000101');
    draw('finn/ad.html');
    watch();
    await wait(500);
    goTo('https://www.finn.no/job/ad/388000102');
    await wait(2_000);
    expect(postings()).toEqual(['+3880: Bli med og ho', '-3880']);
    draw('finn/ad-english.html');
    await wait(1_000);
    expect(postings()).toEqual(['+3880: Bli med og ho', '-3880', '+3880: Open Harbour ']);
  });
});

describe('a list', () => {
  it('gives its cards again when it grows, and not when nothing changes', async () => {
    goTo(listAddress);
    draw('arbeidsplassen/list.html');
    watch();
    await wait(500);
    expect(events).toEqual(['cards: 6']);
    const card = document.querySelector('#search-wrapper article')!;
    const more = card.cloneNode(true) as Element;
    more.querySelector('a')!.href = `/stillinger/stilling/${second.replace('b8', 'c8')}`;
    card.parentElement!.append(more);
    await wait(1_000);
    expect(events).toEqual(['cards: 6', 'cards: 7']);
    document.querySelector('footer')!.append('Takk for besøket');
    await wait(1_000);
    expect(events).toEqual(['cards: 6', 'cards: 7']);
  });
});

describe('any other page of a portal', () => {
  it('is not read, and not watched either', async () => {
    goTo('https://arbeidsplassen.nav.no/personvern');
    draw('arbeidsplassen/ad.html');
    const observe = vi.spyOn(window.MutationObserver.prototype, 'observe');
    watch();
    await wait(5_000);
    expect(postings()).toEqual([]);
    expect(cards).toEqual([]);
    expect(observe).not.toHaveBeenCalled();
    observe.mockRestore();
  });
});
