import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { useFragmentRoute } from '../pages/use-fragment-route';
import { previewStrings } from '../strings/preview';
import { OpenDraft } from './desk/open-draft';
import { routeOf, type PreviewRoute } from './drafts/draft-address';
import { DraftList } from './drafts/draft-list';
import './preview.css';

/** Where an employer writes an ad and sees as they write what it mentions. */
export function PreviewPage({ locale }: PageProps) {
  const route = useFragmentRoute<PreviewRoute>(routeOf, { kind: 'list' });
  return (
    <PageFrame locale={locale} page="preview" title={previewStrings[locale].title}>
      {route.kind === 'list' ? (
        <DraftList locale={locale} />
      ) : (
        <OpenDraft key={route.id} draftId={route.id} locale={locale} />
      )}
    </PageFrame>
  );
}
