import type { SavedAd } from '#src/library/ads/saved-ad';
import { dayIn, numberIn } from '../pages/formats';
import { libraryStrings } from '../strings/library';
import type { Locale } from '../strings/locale';

/** Deadlines within so many days are said with the number of days left. */
export const soonWithin = 14;

const dayLength = 24 * 60 * 60 * 1000;
const isoDate = /^\d{4}-\d{2}-\d{2}/u;

/** Today where this machine is, as an ISO 8601 date. */
export function todayOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whole days from `today` (ISO 8601 date) to the deadline, negative when it has passed; null where it is no date. */
export function daysUntil(deadline: string | null, today: string): number | null {
  if (deadline === null || !isoDate.test(deadline)) return null;
  return Math.round((Date.parse(deadline.slice(0, 10)) - Date.parse(today)) / dayLength);
}

export const deadlineKinds = ['soon', 'later', 'passed', 'none'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Which kind of deadline an ad has, seen from `today`. */
export function kindOfDeadline({ deadline }: Pick<SavedAd, 'deadline'>, today: string): DeadlineKind {
  const days = daysUntil(deadline, today);
  if (days === null) return 'none';
  if (days < 0) return 'passed';
  return days <= soonWithin ? 'soon' : 'later';
}

/** The deadline in words: how long there is left where it is soon, its date otherwise. */
export function deadlineWords(deadline: string | null, today: string, locale: Locale): string {
  const texts = libraryStrings[locale].deadline;
  if (deadline === null || deadline === '') return texts.none;
  const days = daysUntil(deadline, today);
  const date = dayIn(locale)(days === null ? deadline : deadline.slice(0, 10));
  if (days === null || days > soonWithin) return texts.on(date);
  if (days < 0) return texts.passed(date);
  if (days === 0) return texts.today;
  return days === 1 ? texts.tomorrow : texts.inDays(numberIn(locale)(days), date);
}
