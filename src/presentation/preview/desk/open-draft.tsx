import { useCallback } from 'preact/hooks';
import { readDraft } from '#src/library/drafts/draft-store';
import { FaultNote } from '../../pages/fault-note';
import { useLoaded } from '../../pages/use-loaded';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { addressOfList } from '../drafts/draft-address';
import { Workplace } from './workplace';

/** A draft, open to be written. What is stored meanwhile comes from here, so that it is loaded once. */
export function OpenDraft({ draftId, locale }: { draftId: string; locale: Locale }) {
  const [draft, reload] = useLoaded(
    useCallback(() => readDraft(draftId), [draftId]),
    [],
  );
  const texts = previewStrings[locale].drafts;
  if (draft.kind === 'ready') return <Workplace draft={draft.value} locale={locale} />;
  return (
    <>
      <p>
        <a href={addressOfList}>{texts.all}</a>
      </p>
      {draft.kind === 'loading' ? (
        <p class="soft">{texts.loading}</p>
      ) : (
        <FaultNote fault={draft.fault} locale={locale} onAgain={reload} />
      )}
    </>
  );
}
