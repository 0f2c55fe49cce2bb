import { useCallback, useMemo, useState } from 'preact/hooks';
import { listAds } from '#src/library/projects/harvest-store';
import type { HarvestedAd, Project } from '#src/library/projects/project';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { AdList } from './ad-list';
import { AdPage } from './ad-page';
import { AdFilters } from './ad-filters';
import { everyAd, filterAds, sortAds, valuesOf, type AdOrder } from './filter-ads';
import { Transfers } from './transfers';

interface AdsViewProps {
  project: Project;
  /** The ad that is looked at, or null for the list. */
  recordId: string | null;
  locale: Locale;
}

/** The ads of a project: the list with what one can do with all of them, or one ad. */
export function AdsView({ project, recordId, locale }: AdsViewProps) {
  const projectId = project.id;
  const load = useCallback(() => listAds(projectId), [projectId]);
  const [ads, reload] = useLoaded(load, ['harvest']);
  const [filter, setFilter] = useState(everyAd);
  const [order, setOrder] = useState<AdOrder>({ by: 'readAt', descending: true });
  const all: readonly HarvestedAd[] = ads.kind === 'ready' ? ads.value : noAds;
  const values = useMemo(() => valuesOf(all), [all]);
  const shown = useMemo(() => sortAds(filterAds(all, filter), order, locale), [all, filter, order, locale]);
  const texts = datasetStrings[locale];

  if (ads.kind === 'failed') return <FaultNote fault={ads.fault} locale={locale} onAgain={reload} />;
  if (ads.kind === 'loading') return <p role="status">{texts.loading}</p>;
  if (recordId !== null) {
    return <AdPage key={recordId} projectId={projectId} recordId={recordId} ads={all} shown={shown} locale={locale} />;
  }
  return (
    <>
      {all.length === 0 ? (
        <p class="empty">{texts.none}</p>
      ) : (
        <AdFilters
          filter={filter}
          order={order}
          values={values}
          locale={locale}
          onFilter={setFilter}
          onOrder={setOrder}
        />
      )}
      <Transfers project={project} shown={shown} locale={locale} />
      {all.length > 0 && <AdList projectId={projectId} all={all} shown={shown} locale={locale} />}
    </>
  );
}

const noAds: readonly HarvestedAd[] = [];
