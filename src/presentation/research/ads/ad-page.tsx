import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { readRecord } from '#src/library/projects/harvest-store';
import type { HarvestedAd } from '#src/library/projects/project';
import { LibraryError } from '#src/library/database/library-error';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { AdReports } from './ad-reports';
import { AdText, type AdTextHandle, type Mark } from './ad-text';
import { PostLinks } from './post-links';
import { Provenance } from './provenance';
import { Remarks } from './remarks';

interface AdPageProps {
  projectId: string;
  recordId: string;
  /** Every ad of the project. */
  ads: readonly HarvestedAd[];
  /** Those of the list one came from, in its order. */
  shown: readonly HarvestedAd[];
  locale: Locale;
}

/** One ad of a project: its text, what was made of it, where it came from, and what the researcher says of it. */
export function AdPage({ projectId, recordId, ads, shown, locale }: AdPageProps) {
  const load = useCallback(() => recordOrFault(projectId, recordId), [projectId, recordId]);
  const [record] = useLoaded(load, ['harvest', 'harvestTexts']);
  const ad = useMemo(() => ads.find(({ id }) => id === recordId), [ads, recordId]);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const text = useRef<AdTextHandle>(null);
  const texts = datasetStrings[locale];

  if (record.kind === 'failed') return <FaultNote fault={record.fault} locale={locale} />;
  if (record.kind === 'loading' || !ad) return <p role="status">{texts.loading}</p>;
  const { posting, reports } = record.value;
  return (
    <article class="ad-page">
      <Neighbours projectId={projectId} recordId={recordId} shown={shown} locale={locale} />
      <header class="ad-page-header">
        <h2>{posting.title || texts.untitled}</h2>
        {posting.hiringOrganization !== undefined && <p class="soft">{posting.hiringOrganization}</p>}
      </header>
      <div class="ad-columns">
        <div class="ad-column">
          <Remarks key={ad.id} ad={ad} ads={ads} locale={locale} />
          <PostLinks ad={ad} ads={ads} locale={locale} />
          <AdText ref={text} posting={posting} marks={marks} language={ad.language} locale={locale} />
          <Provenance record={record.value} locale={locale} />
        </div>
        <AdReports
          reports={reports}
          locale={locale}
          onMarks={setMarks}
          reveal={(quote) => text.current?.reveal(quote) ?? false}
        />
      </div>
    </article>
  );
}

async function recordOrFault(projectId: string, recordId: string): Promise<DatasetRecord> {
  const record = await readRecord(projectId, recordId);
  if (!record) throw new LibraryError('gone');
  return record;
}

/** Back to the list, and to the ads before and after in it. */
function Neighbours({ projectId, recordId, shown, locale }: Omit<AdPageProps, 'ads'>) {
  const texts = datasetStrings[locale];
  const place = shown.findIndex(({ id }) => id === recordId);
  const to = (id: string | null): string =>
    addressOf({ kind: 'project', projectId, view: 'ads', path: id === null ? [] : [id] });
  const [before, after] = [shown[place - 1], place < 0 ? undefined : shown[place + 1]];
  return (
    <nav class="neighbours" aria-label={texts.neighbours.label}>
      <a href={to(null)}>{texts.neighbours.list}</a>
      {before && <a href={to(before.id)}>{texts.neighbours.before}</a>}
      {after && <a href={to(after.id)}>{texts.neighbours.after}</a>}
    </nav>
  );
}
