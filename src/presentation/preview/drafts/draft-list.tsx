import { useState } from 'preact/hooks';
import type { AdContent, Draft } from '#src/library/drafts/draft';
import { createDraft, deleteDraft, listDrafts, restoreDraft } from '#src/library/drafts/draft-store';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { instantIn } from '../../pages/formats';
import { UndoNote, type Done } from '../../pages/undo-note';
import { useLoaded } from '../../pages/use-loaded';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { addressOfDraft } from './draft-address';
import { draftName } from './draft-name';
import { StartChoices } from './start-choices';

/** Where one begins: a new draft, or one of those there are. */
export function DraftList({ locale }: { locale: Locale }) {
  const { lead, drafts: texts } = previewStrings[locale];
  const [drafts, reload] = useLoaded(listDrafts, ['drafts']);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      setFault(null);
      reload();
    } catch (cause) {
      setFault(libraryErrorOf(cause).fault);
    }
  };
  const begin = async (content: AdContent): Promise<void> => {
    const { id } = await createDraft(content);
    location.hash = addressOfDraft(id);
  };
  const remove = async (draft: Draft): Promise<void> => {
    const removed = await deleteDraft(draft.id);
    setDone({
      words: texts.removed(draftName(draft, locale)),
      undo: () => void attempt(() => restoreDraft(removed)),
    });
  };
  return (
    <>
      <p class="lead">{lead}</p>
      <StartChoices locale={locale} onStart={(content) => void attempt(() => begin(content))} />
      <section class="drafts" aria-labelledby="drafts-title">
        <h2 id="drafts-title">{texts.title}</h2>
        {fault !== null && <FaultNote fault={fault} locale={locale} />}
        <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />
        {drafts.kind === 'loading' && <p class="soft">{texts.loading}</p>}
        {drafts.kind === 'failed' && <FaultNote fault={drafts.fault} locale={locale} onAgain={reload} />}
        {drafts.kind === 'ready' && drafts.value.length === 0 && <p class="soft">{texts.none}</p>}
        {drafts.kind === 'ready' && (
          <ul>
            {drafts.value.map((draft) => (
              <DraftRow
                key={draft.id}
                draft={draft}
                locale={locale}
                onCopy={() => void attempt(() => createDraft(draft.content, texts.copyOf(draftName(draft, locale))))}
                onRemove={() => void attempt(() => remove(draft))}
              />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

interface DraftRowProps {
  draft: Draft;
  locale: Locale;
  onCopy: () => void;
  onRemove: () => void;
}

function DraftRow({ draft, locale, onCopy, onRemove }: DraftRowProps) {
  const texts = previewStrings[locale].drafts;
  const name = draftName(draft, locale);
  return (
    <li>
      <p>
        <a href={addressOfDraft(draft.id)}>{name}</a>
        <span class="soft">{texts.changed(instantIn(locale)(draft.changedAt))}</span>
      </p>
      <button type="button" class="plain-button" aria-label={`${texts.duplicate}: ${name}`} onClick={onCopy}>
        {texts.duplicate}
      </button>
      <button type="button" class="plain-button" aria-label={`${texts.remove}: ${name}`} onClick={onRemove}>
        {texts.remove}
      </button>
    </li>
  );
}
