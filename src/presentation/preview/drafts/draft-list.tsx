import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '#src/library/drafts/draft';
import { createDraft, deleteDraft, listDrafts, restoreDraft, type DraftWithVersions } from '#src/library/drafts/drafts';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { frameStrings } from '../../strings/frame';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { addressOfDraft } from './draft-address';
import { draftName, writtenTime } from './draft-name';
import { StartChoices } from './start-choices';

/** Where one begins: a new draft, or one of those there are. */
export function DraftList({ locale }: { locale: Locale }) {
  const { lead, drafts: texts } = previewStrings[locale];
  const [drafts, setDrafts] = useState<Draft[] | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [removed, setRemoved] = useState<DraftWithVersions | null>(null);

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
      setDrafts(await listDrafts());
      setFault(null);
    } catch (cause) {
      setFault(libraryErrorOf(cause).fault);
    }
  };
  useEffect(() => void attempt(async () => {}), []);

  return (
    <>
      <p class="lead">{lead}</p>
      <StartChoices
        locale={locale}
        onStart={(content) =>
          void attempt(async () => {
            location.hash = addressOfDraft((await createDraft(content)).id);
          })
        }
      />
      {fault !== null && (
        <p role="alert" class="problem">
          {frameStrings[locale].faults[fault]}
        </p>
      )}
      <section class="drafts" aria-labelledby="drafts-title">
        <h2 id="drafts-title">{texts.title}</h2>
        <p role="status" class="undo-line">
          {removed && (
            <>
              <span>{texts.removed(draftName(removed.draft, locale))}</span>
              <button
                type="button"
                class="plain-button"
                onClick={() =>
                  void attempt(async () => {
                    await restoreDraft(removed);
                    setRemoved(null);
                  })
                }
              >
                {frameStrings[locale].undo}
              </button>
            </>
          )}
        </p>
        {drafts === null && fault === null && <p class="soft">{texts.loading}</p>}
        {drafts?.length === 0 && <p class="soft">{texts.none}</p>}
        <ul>
          {drafts?.map((draft) => {
            const name = draftName(draft, locale);
            return (
              <li key={draft.id}>
                <p>
                  <a href={addressOfDraft(draft.id)}>{name}</a>
                  <span class="soft">{texts.changed(writtenTime(draft.changedAt, locale))}</span>
                </p>
                <button
                  type="button"
                  class="plain-button"
                  aria-label={`${texts.duplicate}: ${name}`}
                  onClick={() => void attempt(() => createDraft(draft.content, texts.copyOf(name)))}
                >
                  {texts.duplicate}
                </button>
                <button
                  type="button"
                  class="plain-button"
                  aria-label={`${texts.remove}: ${name}`}
                  onClick={() => void attempt(async () => setRemoved(await deleteDraft(draft.id)))}
                >
                  {texts.remove}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
