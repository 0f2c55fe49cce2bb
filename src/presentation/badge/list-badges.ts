import { localeOf, type Settings } from '#src/library/settings';
import { send } from '#src/messaging/exchange';
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
    // A later list overtook this one while it was being described.
    if (latest !== ads) return;
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

  return {
    update,
    async arrange(next) {
      settings = next;
      await update([...latest]);
    },
  };
}

function describe(ads: readonly ListedAd[]) {
  return send({
    kind: 'describe-ads',
    ads: ads.map(({ portal, id, titleNamesRole }) => ({ portal, id, titleNamesRole })),
  });
}
