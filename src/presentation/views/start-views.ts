import { readSettings, watchSettings } from '#src/library/settings';
import { createListBadges } from '../badge/list-badges';
import { createOverlay } from '../overlay/create-overlay';
import type { Views } from './views';

/** Panel and badges as the person has arranged them, now and whenever that changes. */
export async function startViews(document: Document): Promise<Views> {
  const settings = await readSettings();
  const views: Views = { overlay: createOverlay(document, settings), badges: createListBadges(settings) };
  watchSettings((changed) => {
    views.overlay.arrange(changed);
    void views.badges.arrange(changed);
  });
  return views;
}
