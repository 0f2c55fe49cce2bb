import type { AdStatus, SavedAd } from '#src/library/ads/saved-ad';
import { daysUntil, deadlineKinds, kindOfDeadline } from '../deadline';

export const deadlineFilters = ['any', ...deadlineKinds] as const;
export type DeadlineFilter = (typeof deadlineFilters)[number];

/** Which saved ads are shown; null leaves a choice open. */
export interface SavedAdFilter {
  /** Words that must all stand in title, employer, place, tags or notes. */
  text: string;
  status: AdStatus | null;
  tag: string | null;
  deadline: DeadlineFilter;
  /** 1..4, of the newest report. */
  band: number | null;
  shelf: 'active' | 'archived' | 'all';
}

export const everySavedAd: SavedAdFilter = {
  text: '',
  status: null,
  tag: null,
  deadline: 'any',
  band: null,
  shelf: 'active',
};

export const adOrders = ['savedAt', 'deadline', 'changedAt', 'title', 'employer', 'score'] as const;
export type AdOrder = (typeof adOrders)[number];

/** @param today ISO 8601 date */
export function filterSavedAds(ads: readonly SavedAd[], filter: SavedAdFilter, today: string): SavedAd[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return ads.filter((ad) => {
    if (filter.shelf !== 'all' && ad.archived !== (filter.shelf === 'archived')) return false;
    if (filter.status !== null && ad.status !== filter.status) return false;
    if (filter.tag !== null && !ad.tags.includes(filter.tag)) return false;
    if (filter.band !== null && ad.summary.band !== filter.band) return false;
    if (filter.deadline !== 'any' && kindOfDeadline(ad, today) !== filter.deadline) return false;
    if (words.length === 0) return true;
    const text = [ad.title, ad.employer, ad.place, ad.notes, ...ad.tags].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The nearest deadline first, those that have passed after those to come; otherwise newest, most or A first. */
export function sortSavedAds(
  ads: readonly SavedAd[],
  order: AdOrder,
  { today, locale }: { today: string; locale: string },
): SavedAd[] {
  if (order === 'deadline') return sortBy(ads, (ad) => deadlineRank(ad, today));
  if (order === 'score') return sortBy(ads, ({ summary }) => -(summary.score ?? -1));
  if (order === 'title' || order === 'employer') {
    const { compare } = new Intl.Collator(locale);
    return ads.toSorted((a, b) => compare(a[order] ?? '\u{10ffff}', b[order] ?? '\u{10ffff}'));
  }
  return ads.toSorted((a, b) => (a[order] < b[order] ? 1 : a[order] > b[order] ? -1 : 0));
}

function deadlineRank({ deadline }: SavedAd, today: string): number {
  const days = daysUntil(deadline, today);
  const far = 1e9;
  if (days === null) return 2 * far;
  return days < 0 ? far - days : days;
}

function sortBy(ads: readonly SavedAd[], rank: (ad: SavedAd) => number): SavedAd[] {
  return ads.toSorted((a, b) => rank(a) - rank(b));
}

/** Every tag in use, in alphabetical order. */
export function tagsOf(ads: readonly SavedAd[], locale: string): string[] {
  return [...new Set(ads.flatMap(({ tags }) => tags))].sort(new Intl.Collator(locale).compare);
}
