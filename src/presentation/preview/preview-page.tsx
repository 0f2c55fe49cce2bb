import { useEffect, useState } from 'preact/hooks';
import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { previewStrings } from '../strings/preview';
import { OpenDraft } from './desk/open-draft';
import { draftAt } from './drafts/draft-address';
import { DraftList } from './drafts/draft-list';
import './preview.css';

/** Where an employer writes an ad and sees as they write what it mentions. */
export function PreviewPage({ locale }: PageProps) {
  const [draftId, setDraftId] = useState(() => draftAt(location.hash));
  useEffect(() => {
    const follow = (): void => setDraftId(draftAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return (
    <PageFrame locale={locale} page="preview" title={previewStrings[locale].title}>
      {draftId === null ? <DraftList locale={locale} /> : <OpenDraft key={draftId} draftId={draftId} locale={locale} />}
    </PageFrame>
  );
}
