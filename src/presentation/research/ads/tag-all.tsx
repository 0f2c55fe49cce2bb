import { useState } from 'preact/hooks';
import { addTag, removeTag } from '#src/library/projects/harvest-store';
import type { HarvestedAd } from '#src/library/projects/project';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { numberIn } from '../../pages/formats';
import { UndoNote, type Done } from '../../pages/undo-note';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';

interface TagAllProps {
  projectId: string;
  ads: readonly HarvestedAd[];
  locale: Locale;
}

/** Gives every ad of a selection a tag. */
export function TagAll({ projectId, ads, locale }: TagAllProps) {
  const [tag, setTag] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const texts = datasetStrings[locale].tagAll;
  const attempt = (what: () => Promise<unknown>): void => {
    setFault(null);
    what().catch((cause: unknown) => setFault(libraryErrorOf(cause).fault));
  };
  const add = (name: string): void =>
    attempt(async () => {
      const ids = ads.filter(({ tags }) => !tags.includes(name)).map(({ id }) => id);
      await addTag(projectId, ids, name);
      setTag('');
      setDone({
        words: texts.done(name, numberIn(locale)(ids.length)),
        undo: () => attempt(() => removeTag(projectId, ids, name)),
      });
    });
  return (
    <>
      <form
        class="tag-all"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== '') add(tag.trim());
        }}
      >
        <label class="field">
          <span>{texts.label}</span>
          <input
            type="text"
            value={tag}
            maxLength={60}
            autocomplete="off"
            onInput={(event) => setTag(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain-button" disabled={ads.length === 0}>
          {texts.add(numberIn(locale)(ads.length))}
        </button>
      </form>
      {fault && <FaultNote fault={fault} locale={locale} />}
      <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />
    </>
  );
}
