import type { Sighting } from '#src/library/ads/saved-ad';
import { dayIn } from './pages/formats';
import { changesBetween } from './report-views/changes';
import type { EarlierText, SavedState, SavedView, Version } from './saved-view';
import { frameStrings } from './strings/frame';
import type { Locale } from './strings/locale';
import { panelStrings } from './strings/panel';
import { savedStrings } from './strings/saved';

/** What the panel says of an ad's place among the saved ones, in the reader's language. */
export function buildSavedView(state: SavedState, locale: Locale): SavedView {
  const texts = savedStrings[locale];
  if (state.kind === 'new') {
    return { state: 'new', adId: null, said: '', changes: null, actions: [{ id: 'save', words: texts.save }] };
  }
  if (state.kind === 'fault') {
    const said = frameStrings[locale].faults[state.fault];
    return { state: 'fault', adId: null, said, changes: null, actions: [{ id: 'retry', words: texts.retry }] };
  }
  const { ad, before, now } = state;
  const open = { id: 'open', words: texts.open } as const;
  const shared = { adId: ad.id, changes: before && shortened(changesView(before, now, locale), locale) };
  if (state.kind === 'alike') {
    const last = ad.sightings[ad.sightings.length - 1]!;
    return {
      ...shared,
      state: 'alike',
      said: texts.alike(ad.title, placeOf(last) ?? texts.elsewhere, dayIn(locale)(last.seenAt)),
      actions: [{ id: 'join', words: texts.join }, { id: 'save', words: texts.saveApart }, open],
    };
  }
  return { ...shared, state: 'saved', said: savedWords(state, locale), actions: [open] };
}

function savedWords({ ad, isFresh, here }: SavedState & { kind: 'saved' }, locale: Locale): string {
  const texts = savedStrings[locale];
  const day = dayIn(locale);
  const since = isFresh ? texts.justSaved : texts.savedOn(day(ad.savedAt));
  const elsewhere = ad.sightings.findLast(({ portal, adId }) => portal !== here.portal || adId !== here.adId);
  return elsewhere ? `${since} ${texts.metOn(placeOf(elsewhere) ?? texts.elsewhere, day(elsewhere.seenAt))}` : since;
}

/** The panel has room for the first few; the library's page has them all. */
const mostInPanel = 4;

function shortened<Changes extends NonNullable<SavedView['changes']>>(changes: Changes, locale: Locale): Changes {
  const rest = changes.list.length - mostInPanel;
  if (rest <= 0) return changes;
  return { ...changes, list: changes.list.slice(0, mostInPanel), note: panelStrings[locale].overview.more(rest) };
}

/** What a text says otherwise than an earlier one, under the day of that. */
export function changesView(
  { reading, sighting }: EarlierText,
  now: Version,
  locale: Locale,
): NonNullable<SavedView['changes']> {
  const texts = savedStrings[locale];
  const earlier = { posting: reading.posting, report: reading.reports[reading.reports.length - 1]! };
  const list = changesBetween(earlier, now, locale);
  return {
    title: texts.changedSince(dayIn(locale)(sighting.seenAt)),
    list,
    note: list.length === 0 ? texts.otherWords : '',
  };
}

/** The site of a meeting: "finn.no". */
export function placeOf({ url }: Pick<Sighting, 'url'>): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./u, '');
}
