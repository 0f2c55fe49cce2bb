import { localeOf, type Settings } from '#src/library/settings';
import { NobodyThere, send } from '#src/messaging/exchange';
import type { AnswerTo } from '#src/messaging/messages';
import { mountBadge, type MountedBadge } from './mount-badge';

/** An ad on a result list, and where its badge belongs. */
export interface ListedAd {
  portal: string;
  id: string;
  titleNamesRole: boolean;
  /** The badge comes right after this element, which is or holds the link to the ad. */
  beside: Element;
  card: Element;
}

export interface ListBadges {
  /** Makes the badges those of `ads`: new ones come, those of vanished cards go, the others stay. */
  update(ads: readonly ListedAd[]): Promise<void>;
  /** Asks again what the badges say: an ad may have been opened since, in this tab or in another. */
  refresh(): Promise<void>;
  arrange(settings: Settings): Promise<void>;
}

/** The badges of the result lists on a page. */
export function createListBadges(initial: Settings): ListBadges {
  let settings = initial;
  let latest: readonly ListedAd[] = [];
  const badges = new Map<Element, MountedBadge>();

  async function update(ads: readonly ListedAd[]): Promise<void> {
    latest = ads;
    const views = ads.length === 0 ? [] : await describe(ads);
    // A later list overtook this one while it was being described, or nobody is left to ask: badges stay as they are.
    if (latest !== ads || views === null) return;
    const wanted = new Set<Element>();
    for (const [index, { beside, card }] of ads.entries()) {
      const view = views[index];
      if (!view || !beside.isConnected) continue;
      wanted.add(beside);
      const badge = badges.get(beside) ?? mountBadge(beside, card);
      badges.set(beside, badge);
      badge.show(view, { theme: settings.theme, locale: localeOf(settings) });
    }
    for (const [beside, badge] of badges) {
      if (wanted.has(beside)) continue;
      badge.remove();
      badges.delete(beside);
    }
  }

  const refresh = (): Promise<void> => update([...latest]);

  return {
    update,
    refresh,
    async arrange(next) {
      settings = next;
      await refresh();
    },
  };
}

/** Null where the extension was updated while the page stood open. */
async function describe(ads: readonly ListedAd[]): Promise<AnswerTo<'describe-ads'> | null> {
  try {
    return await send({
      kind: 'describe-ads',
      ads: ads.map(({ portal, id, titleNamesRole }) => ({ portal, id, titleNamesRole })),
    });
  } catch (error) {
    if (error instanceof NobodyThere) return null;
    throw error;
  }
}
