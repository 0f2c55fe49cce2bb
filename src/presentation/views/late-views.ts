import { send } from '#src/messaging/exchange';
import type { Reading } from '#src/page/read-posting';
import type { ListedAd } from '../badge/list-badges';
import { providedViews, type Views } from './views';

/**
 * Panel and badges, put into the page when there is something to show: most pages of a portal show no ad for a peer
 * worker, and should not carry what draws one.
 */
export interface LateViews {
  open(reading: Reading, options: { asked: boolean; signal: AbortSignal }): Promise<void>;
  /** Makes the badges those of `ads`, if one of them should carry one. */
  updateBadges(ads: readonly ListedAd[]): Promise<void>;
  /** An ad may have been read since, in this tab or in another. */
  refreshBadges(): Promise<void>;
  /** The views as far as there are any. */
  readonly started: Promise<Views> | null;
}

export function createLateViews(document: Document): LateViews {
  let started: Promise<Views> | null = null;
  let latest: readonly ListedAd[] = [];

  const start = (): Promise<Views> => (started ??= load(document));

  async function updateBadges(ads: readonly ListedAd[]): Promise<void> {
    latest = ads;
    if (!started && !(await anyBadge(ads))) return;
    await (await start()).badges.update(ads);
  }

  return {
    open: async (reading, options) => (await start()).overlay.open(reading, options),
    updateBadges,
    refreshBadges: () => updateBadges([...latest]),
    get started() {
      return started;
    },
  };
}

async function load(document: Document): Promise<Views> {
  if (!providedViews()) await send({ kind: 'add-views' });
  return providedViews()!(document);
}

/** Whether an ad of the list names the role, or has been read before. */
async function anyBadge(ads: readonly ListedAd[]): Promise<boolean> {
  if (ads.some(({ titleNamesRole }) => titleNamesRole)) return true;
  if (ads.length === 0) return false;
  const asked = ads.map(({ portal, id }) => ({ portal, id, titleNamesRole: false }));
  const badges = await send({ kind: 'describe-ads', ads: asked }).catch(() => []);
  return badges.some((badge) => badge !== null);
}
