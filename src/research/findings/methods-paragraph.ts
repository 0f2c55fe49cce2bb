import type { Locale } from '#src/rubric/localized';
import { isProfileId, profiles } from '#src/rubric/profiles';
import type { Findings } from './findings';
import { findingsWords } from './words';

/** How the figures came about, as a paragraph to set beside them: counts, exclusions, versions, weights, limits. */
export function methodsParagraph({ coverage, versions, readBetween }: Findings, locale: Locale): string {
  const { methods, coverage: names } = findingsWords[locale];
  const number = (value: number): string => value.toLocaleString(locale);
  const list = (parts: readonly string[]): string =>
    parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${methods.and} ${parts.at(-1)}` : (parts[0] ?? '–');
  const leftOut = [
    ...coverage.excluded.map(({ reason, ads }) => ({ name: names.excluded(reason), ads })),
    ...(['notPeerWork', 'hybrid', 'notParsed', 'samePost'] as const).map((key) => ({
      name: names[key],
      ads: coverage[key],
    })),
  ].filter(({ ads }) => ads);
  const reasons = list(leftOut.map(({ name, ads }) => `${lowerFirst(name)} (${number(ads)})`));
  const counts = methods.counted({
    ads: number(coverage.ads),
    posts: number(coverage.posts),
    positions: number(coverage.positions),
  });
  const exclusions = leftOut.length ? methods.leftOut(reasons) : methods.nothingLeftOut;
  // Without a post there is nothing that was read with a version or has an interval.
  if (!coverage.posts) return `${counts} ${exclusions}`;
  const mixed = [versions.engine, versions.rubric, versions.extractor].some(({ length }) => length > 1);
  return [
    counts,
    readBetween && methods.readBetween(readBetween.first, readBetween.last),
    exclusions,
    methods.versions({
      engine: list(versions.engine),
      rubric: list(versions.rubric),
      extractor: versions.extractor.length ? list(versions.extractor) : null,
    }),
    mixed && methods.mixed,
    methods.weights(list(versions.weights.map((id) => weightsName(id, locale)))),
    methods.intervals,
    methods.limits,
  ]
    .filter(Boolean)
    .join(' ');
}

function weightsName(id: string, locale: Locale): string {
  const { methods } = findingsWords[locale];
  return isProfileId(id) ? methods.quoted(profiles[id].names[locale]) : methods.ownWeights;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
