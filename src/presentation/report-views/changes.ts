import { criteria } from '#src/rubric/criteria';
import { factsOf } from '../build-panel-view';
import { dayIn } from '../pages/formats';
import type { ChangeView, Version } from '../saved-view';
import { strings } from '../strings';
import type { Locale } from '../strings/locale';
import { savedStrings } from '../strings/saved';

/**
 * What a later version of an ad says otherwise, in words: first contract, extent and supervision, then the deadline,
 * then the criteria as the codebook orders them.
 */
export function changesBetween(before: Version, after: Version, locale: Locale): ChangeView[] {
  const day = dayIn(locale);
  const later = factsOf(after.report, strings[locale], locale);
  const facts = factsOf(before.report, strings[locale], locale).map(({ label, value }, index) => ({
    label,
    before: value,
    after: later[index]!.value,
  }));
  const deadlineOf = ({ posting: { validThrough } }: Version): string =>
    validThrough === undefined ? savedStrings[locale].notMentioned : day(validThrough);
  const deadline = { label: savedStrings[locale].deadline, before: deadlineOf(before), after: deadlineOf(after) };
  const levels = criteria.flatMap(({ id, names }) => {
    const [from, to] = [before.report.criteria[id]?.level, after.report.criteria[id]?.level];
    if (from === undefined || to === undefined) return [];
    const { levels: words } = strings[locale];
    return [{ label: names[locale], before: words[from].title, after: words[to].title }];
  });
  return [...facts, deadline, ...levels].filter((one) => one.before !== one.after);
}
