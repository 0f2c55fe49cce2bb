import { useEffect, useMemo, useState } from 'preact/hooks';
import { countAds } from '#src/library/projects/count-ads';
import type { HarvestedAd } from '#src/library/projects/project';
import { dayIn, numberIn } from '../../pages/formats';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { researchStrings } from '../../strings/research';
import { addressOf } from '../route';
import { Pager } from './pager';
import { TagAll } from './tag-all';
import { languageName, portalName } from './value-names';

interface AdListProps {
  projectId: string;
  all: readonly HarvestedAd[];
  /** Those that pass the filter, in order. */
  shown: readonly HarvestedAd[];
  locale: Locale;
}

const pageSize = 100;

/** A page of ads at a time, so that tens of thousands stay at hand. */
export function AdList({ projectId, all, shown, locale }: AdListProps) {
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [shown.length]);
  const texts = datasetStrings[locale];
  const inPost = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { postId } of all) counts.set(postId, (counts.get(postId) ?? 0) + 1);
    return counts;
  }, [all]);
  const counts = useMemo(() => countAds(shown), [shown]);
  const number = numberIn(locale);
  return (
    <section class="ad-list" aria-label={texts.listLabel}>
      <p class="counts" role="status" data-testid="counts">
        {researchStrings[locale].projects.counts(counts, number)}
        {shown.length < all.length && ` · ${texts.ofAll(number(all.length))}`}
      </p>
      <TagAll projectId={projectId} ads={shown} locale={locale} />
      <ol class="ads" start={page * pageSize + 1}>
        {shown.slice(page * pageSize, (page + 1) * pageSize).map((ad) => (
          <li key={ad.id}>
            <AdRow ad={ad} readings={inPost.get(ad.postId) ?? 1} locale={locale} />
          </li>
        ))}
      </ol>
      <Pager page={page} size={pageSize} count={shown.length} locale={locale} onPage={setPage} />
    </section>
  );
}

interface AdRowProps {
  ad: HarvestedAd;
  /** How many ads of the project are of this post. */
  readings: number;
  locale: Locale;
}

function AdRow({ ad, readings, locale }: AdRowProps) {
  const texts = datasetStrings[locale];
  const { projectId, id, title, employer, excluded, score, tags } = ad;
  return (
    <article class="ad-row" data-excluded={excluded !== null}>
      <p class="ad-row-title">
        <a href={addressOf({ kind: 'project', projectId, view: 'ads', path: [id] })}>{title || texts.untitled}</a>
        {employer !== null && <span class="soft">{employer}</span>}
      </p>
      <p class="ad-row-score">{score === null ? texts.noScore : texts.score(numberIn(locale)(score))}</p>
      <p class="ad-row-meta soft">
        {[
          portalName(ad.portal, locale),
          texts.readOn(dayIn(locale)(ad.readAt)),
          languageName(ad.language, locale),
          ...(ad.gate === 'yes' ? [] : [texts.gates[ad.gate]]),
          ...(readings > 1 ? [texts.readings(readings)] : []),
          ...(ad.reports > 1 ? [texts.reportCount(ad.reports)] : []),
        ].join(' · ')}
      </p>
      {(excluded !== null || tags.length > 0) && (
        <ul class="tags">
          {excluded !== null && <li class="excluded">{texts.excludedBecause(excluded)}</li>}
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
