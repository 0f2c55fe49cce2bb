import { frameStrings } from '../../strings/frame';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { addressOfList } from '../drafts/draft-address';
import { Workplace } from './workplace';
import { useDraft } from './use-draft';

/** A draft, open to be written. */
export function OpenDraft({ draftId, locale }: { draftId: string; locale: Locale }) {
  const loaded = useDraft(draftId);
  const texts = previewStrings[locale].drafts;
  if (loaded.kind === 'loaded') return <Workplace draft={loaded.draft} locale={locale} />;
  return (
    <>
      <p>
        <a href={addressOfList}>{texts.all}</a>
      </p>
      {loaded.kind === 'loading' ? (
        <p class="soft">{texts.loading}</p>
      ) : (
        <p role="alert" class="problem">
          {frameStrings[locale].faults[loaded.fault]}
        </p>
      )}
    </>
  );
}
