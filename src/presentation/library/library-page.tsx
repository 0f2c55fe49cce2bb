import { useMemo, useState } from 'preact/hooks';
import { listSavedAds } from '#src/library/ads/ad-store';
import { FaultNote } from '../pages/fault-note';
import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { UndoNote, type Done } from '../pages/undo-note';
import { useLoaded } from '../pages/use-loaded';
import { libraryStrings } from '../strings/library';
import { AdView } from './ad/ad-view';
import { Comparison } from './compare/comparison';
import { DeletedAds } from './deleted/deleted-ads';
import { DeletedLink } from './deleted/deleted-link';
import { SavedAds } from './list/saved-ads';
import { useLibraryRoute } from './route';
import { Transfer } from './transfer/transfer';

/** The ads a person has saved: the list, one of them, or some of them side by side. */
export function LibraryPage({ locale }: PageProps) {
  const route = useLibraryRoute();
  const texts = libraryStrings[locale];
  const title = { list: texts.title, ad: texts.title, compare: texts.compare.title, deleted: texts.deleted.title };
  return (
    <PageFrame locale={locale} page="library" title={title[route.kind]}>
      {route.kind === 'list' && <ListView locale={locale} />}
      {route.kind === 'ad' && <AdView key={route.id} id={route.id} locale={locale} />}
      {route.kind === 'deleted' && <DeletedAds locale={locale} />}
      {route.kind === 'compare' && <Comparison ids={route.ids} locale={locale} />}
    </PageFrame>
  );
}

function ListView({ locale }: Pick<PageProps, 'locale'>) {
  const [list, reload] = useLoaded(listSavedAds, ['ads']);
  const [done, setDone] = useState<Done | null>(null);
  const texts = libraryStrings[locale];
  const notes = useMemo(() => <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />, [done, locale]);
  if (list.kind === 'loading') return <p role="status">{texts.loading}</p>;
  return (
    <>
      {list.kind === 'failed' && <FaultNote fault={list.fault} locale={locale} onAgain={reload} />}
      {notes}
      {list.kind === 'ready' && <SavedAds list={list.value} locale={locale} onDone={setDone} onChange={reload} />}
      <DeletedLink locale={locale} />
      <Transfer locale={locale} onChange={reload} />
    </>
  );
}
