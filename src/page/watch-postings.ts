import { portalPage, type PortalPage } from '#src/page/portals/registry';
import { readCards, type Card } from '#src/page/read-cards';
import { readPosting, type Reading } from '#src/page/read-posting';

export interface PostingWatcher {
  document: Document;
  /** Ends all watching. */
  signal: AbortSignal;
  /** Whether the page can hold an ad worth reading; asked before each reading of one that is not on show. */
  mayHoldAd(): boolean;
  /** A new ad is on show. `until` ends as soon as it is not any more, before the next one is read. */
  onPosting(reading: Reading, until: AbortSignal): void;
  /** The ad that was on show is gone and no other has come. */
  onGone(): void;
  /** The cards of the page, whenever they have changed. */
  onCards(cards: Card[]): void;
}

/** The page counts as at rest when nothing has changed for this many milliseconds … */
const quiet = 150;
/** … and is read all the same after this many of constant change. */
const patience = 1_000;
/** How long, in milliseconds, the text of an ad may take to appear after its address. */
const slowest = 6_000;
/** How often the address is looked at where the browser does not tell of changes. */
const lookEvery = 1_000;

interface Shown {
  key: string;
  /** Everything that was read of the ad. */
  words: string;
  controller: AbortController;
}

/**
 * Follows which ad a portal's page shows, through soft navigation, late content and "show more". Addresses change
 * before the page does, so that an ad is only read when the page itself shows its id, or a text other than the one
 * before, or has come to rest long enough.
 */
export function watchPostings({ document, signal, mayHoldAd, onPosting, onGone, onCards }: PostingWatcher): void {
  const window = document.defaultView!;
  let shown: Shown | null = null;
  let address = window.location.href;
  let since = Date.now();
  /** The text on show when the address changed: until it changes too, it is the ad before. */
  let before: string | null = null;
  /** What was open when it last changed, read or not. */
  let openKey: string | null = null;
  let cardKeys = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;

  const observer = new window.MutationObserver((records) => {
    if (!records.some(({ addedNodes, removedNodes }) => !isOurs(addedNodes, removedNodes))) return;
    // A pane that changes under the same address: what is no longer open goes before it can be seen beside the next.
    const page = pageNow();
    if (keyOf(page) !== openKey) onOpened(page);
    schedule();
  });

  /** What is on show: by the address, or by the page where an ad opens without a new address. */
  function pageNow(): PortalPage | null {
    const page = portalPage(address);
    const { openAd } = page?.portal ?? {};
    const adId = openAd && document.querySelector(openAd.selector)?.getAttribute(openAd.id);
    return page && adId ? { ...page, kind: 'ad', adId } : page;
  }

  function schedule(wait = quiet): void {
    firstChange ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(wait, firstChange + patience - Date.now())));
  }

  function leave(): void {
    if (!shown) return;
    shown.controller.abort();
    before = shown.words;
    shown = null;
  }

  /** The address may have changed: what no longer belongs to it goes at once. */
  function onAddress(): void {
    const { href } = window.location;
    if (href === address) return;
    address = href;
    const page = pageNow();
    onOpened(page);
    follow(page);
    schedule();
  }

  /** Another ad may be open, by its address or in a pane of the same: its text can take as long as after an address. */
  function onOpened(page: PortalPage | null): void {
    openKey = keyOf(page);
    since = Date.now();
    if (shown && openKey !== shown.key) {
      leave();
      if (page?.kind !== 'ad') onGone();
    } else if (!shown && page?.kind === 'ad') {
      // The ad before was passed over unread: what stands there now is still its text.
      before = wordsOf(readPosting(document, address, page));
    }
  }

  /** Pages that are neither ad nor list are not watched; only the address is. */
  function follow(page: PortalPage | null): void {
    observer.disconnect();
    if (page && page.kind !== 'other') {
      observer.observe(document.documentElement, {
        childList: true,
        subtree: true,
        characterData: true,
        ...(page.portal.openAd && { attributeFilter: [page.portal.openAd.chosenBy] }),
      });
    }
  }

  function look(): void {
    firstChange = null;
    clearTimeout(timer);
    onAddress();
    const page = pageNow();
    if (!page || page.kind === 'other') return updateCards([]);
    if (page.kind === 'ad') lookForAd(page);
    else if (shown) {
      leave();
      onGone();
    }
    updateCards(readCards(document, page.portal, address));
  }

  function lookForAd(page: PortalPage): void {
    const key = keyOf(page)!;
    const waited = Date.now() - since;
    if (showsOtherAd(page)) {
      if (waited < slowest) schedule(quiet * 2);
      return;
    }
    if (!shown && !mayHoldAd()) return;
    const reading = readPosting(document, address, page);
    const words = wordsOf(reading);
    if (shown?.key === key && shown.words === words) return;
    const mayBeOld = page.portal.shownAdId === undefined && words === before;
    const isEmpty = reading.posting.textStatus === 'unreadable';
    if (!shown && (mayBeOld || isEmpty) && waited < slowest) return schedule(quiet * 2);
    if (shown && isEmpty) return;
    shown?.controller.abort();
    const controller = new AbortController();
    shown = { key, words, controller };
    before = null;
    onPosting(reading, AbortSignal.any([signal, controller.signal]));
  }

  function showsOtherAd({ portal, adId }: PortalPage): boolean {
    if (portal.shownAdId === undefined) return false;
    const shownId = document.querySelector(portal.shownAdId)?.textContent?.trim().toLowerCase();
    return shownId !== undefined && shownId !== adId;
  }

  function updateCards(cards: Card[]): void {
    const keys = cards.map(({ id, title, text }) => `${id}\t${title}\t${text}`).join('\n');
    const allStand = cards.every(({ beside }) => beside.isConnected);
    // A list that was drawn anew has new elements under the same words.
    if (keys === cardKeys && allStand && sameElements(cards)) return;
    cardKeys = keys;
    lastCards = cards;
    onCards(cards);
  }

  let lastCards: Card[] = [];
  const sameElements = (cards: Card[]): boolean =>
    cards.length === lastCards.length && cards.every(({ beside }, index) => beside === lastCards[index]!.beside);

  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', onAddress, { signal });
  else {
    const poll = setInterval(onAddress, lookEvery);
    signal.addEventListener('abort', () => clearInterval(poll), { once: true });
  }
  window.addEventListener('popstate', onAddress, { signal });
  window.addEventListener('pageshow', () => schedule(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      shown?.controller.abort();
    },
    { once: true },
  );
  openKey = keyOf(pageNow());
  follow(pageNow());
  look();
}

const wordsOf = ({ posting: { title, fields, text } }: Reading): string => JSON.stringify([title, fields, text]);

const keyOf = (page: PortalPage | null): string | null =>
  page?.kind === 'ad' && page.adId !== undefined ? `${page.portal.id}:${page.adId}` : null;

/** Our own panel and badges coming and going are no change of the page. */
function isOurs(added: NodeList, removed: NodeList): boolean {
  if (added.length + removed.length === 0) return false;
  return [...added, ...removed].every(
    (node) => node.nodeType === 1 && (node as Element).localName.startsWith('likeverd-'),
  );
}
