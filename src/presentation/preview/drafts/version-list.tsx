import { useCallback, useState } from 'preact/hooks';
import type { AdContent, DraftVersion } from '#src/library/drafts/draft';
import { keepVersion, listVersions } from '#src/library/drafts/draft-store';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { instantIn } from '../../pages/formats';
import { useLoaded } from '../../pages/use-loaded';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import type { DeskWork } from '../desk/desk-work';
import { adSchema } from '../document/ad-schema';
import { readSnapshot, type Reading } from '../report/live-reader';
import { ComparisonView } from './comparison-view';

interface VersionListProps {
  draftId: string;
  work: DeskWork;
  locale: Locale;
  onSay: (words: string) => void;
}

/** Stands for the draft as it is now among the versions. */
const present = 'now';

/** Versions of the draft: keeps one on request, and compares any two. */
export function VersionList({ draftId, work, locale, onSay }: VersionListProps) {
  const { versions: texts } = previewStrings[locale];
  const [versions, reload] = useLoaded(
    useCallback(() => listVersions(draftId), [draftId]),
    ['draftVersions'],
  );
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [chosen, setChosen] = useState<{ from: string | null; to: string }>({ from: null, to: present });
  const [compared, setCompared] = useState<{ before: Reading; after: Reading } | null>(null);
  const kept = versions.kind === 'ready' ? versions.value : [];
  const from = chosen.from ?? kept.at(-1)?.id ?? present;

  const keep = async (): Promise<void> => {
    const content = work.contentNow();
    if (!content) return;
    try {
      await keepVersion(draftId, content, 'asked');
      onSay(texts.kept);
      setFault(null);
      reload();
    } catch (cause) {
      setFault(libraryErrorOf(cause).fault);
    }
  };
  const read = async (id: string): Promise<Reading | null> => {
    const content = id === present ? work.contentNow() : kept.find((one) => one.id === id)?.content;
    return content ? readContent(work, content) : null;
  };
  const compare = async (): Promise<void> => {
    const [before, after] = await Promise.all([read(from), read(chosen.to)]);
    if (before && after) setCompared({ before, after });
  };
  return (
    <section class="versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{texts.title}</h2>
      <p class="soft">{texts.lead}</p>
      {fault !== null && <FaultNote fault={fault} locale={locale} />}
      {versions.kind === 'failed' && <FaultNote fault={versions.fault} locale={locale} onAgain={reload} />}
      <p>
        <button type="button" class="plain-button" onClick={() => void keep()}>
          {texts.keep}
        </button>
      </p>
      {versions.kind === 'ready' && kept.length === 0 && <p class="soft">{texts.none}</p>}
      {kept.length > 0 && (
        <div class="version-choice">
          <VersionSelect
            label={texts.from}
            value={from}
            versions={kept}
            locale={locale}
            onValue={(id) => setChosen({ ...chosen, from: id })}
          />
          <VersionSelect
            label={texts.to}
            value={chosen.to}
            versions={kept}
            locale={locale}
            onValue={(id) => setChosen({ ...chosen, to: id })}
          />
          <button type="button" class="plain-button" onClick={() => void compare()}>
            {texts.compare}
          </button>
        </div>
      )}
      <div role="status">{compared && <ComparisonView {...compared} locale={locale} />}</div>
    </section>
  );
}

function readContent(work: DeskWork, { document, ...facts }: AdContent): Promise<Reading> {
  return readSnapshot(work.engine, { doc: adSchema.nodeFromJSON(document), facts });
}

interface VersionSelectProps {
  label: string;
  value: string;
  versions: readonly DraftVersion[];
  locale: Locale;
  onValue: (id: string) => void;
}

function VersionSelect({ label, value, versions, locale, onValue }: VersionSelectProps) {
  const { versions: texts } = previewStrings[locale];
  const when = instantIn(locale);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        <option value={present}>{texts.now}</option>
        {versions.map(({ id, keptAt, reason }) => (
          <option key={id} value={id}>
            {texts.at(when(keptAt))}
            {reason === 'export' ? ` (${texts.onExport})` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
