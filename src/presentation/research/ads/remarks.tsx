import { useId, useState } from 'preact/hooks';
import { remark } from '#src/library/projects/harvest-store';
import type { HarvestedAd, Remark } from '#src/library/projects/project';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { UndoNote, type Done } from '../../pages/undo-note';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { Exclusion } from './exclusion';

interface RemarksProps {
  ad: HarvestedAd;
  ads: readonly HarvestedAd[];
  locale: Locale;
}

/** What the researcher says of an ad; each field is kept when it is left. */
export function Remarks({ ad, ads, locale }: RemarksProps) {
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const types = useId();
  const texts = datasetStrings[locale].remarks;
  const keep = (change: Remark, words: string = texts.saved, undo?: Remark): void => {
    setFault(null);
    remark(ad.projectId, [ad.id], change).then(
      () => setDone({ words, ...(undo && { undo: () => keep(undo) }) }),
      (cause: unknown) => setFault(libraryErrorOf(cause).fault),
    );
  };
  const knownTypes = [...new Set(ads.flatMap(({ employerType }) => employerType ?? []))];
  return (
    <section class="remarks" aria-label={texts.label}>
      <Exclusion ad={ad} locale={locale} onKeep={keep} />
      <label class="field">
        <span>{texts.tags}</span>
        <input
          type="text"
          defaultValue={ad.tags.join(', ')}
          autocomplete="off"
          onChange={(event) => keep({ tags: tagsIn(event.currentTarget.value) })}
        />
      </label>
      <label class="field">
        <span>{texts.employerType}</span>
        <input
          type="text"
          defaultValue={ad.employerType ?? ''}
          list={types}
          autocomplete="off"
          onChange={(event) => keep({ employerType: event.currentTarget.value.trim() || null })}
        />
      </label>
      <datalist id={types}>
        {[...new Set([...knownTypes, ...texts.employerTypes])].map((type) => (
          <option key={type}>{type}</option>
        ))}
      </datalist>
      <label class="field">
        <span>{texts.notes}</span>
        <textarea
          rows={3}
          defaultValue={ad.notes}
          onChange={(event) => keep({ notes: event.currentTarget.value.trim() })}
        />
      </label>
      {fault && <FaultNote fault={fault} locale={locale} />}
      <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />
    </section>
  );
}

/** Tags stand between commas; each counts once. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
