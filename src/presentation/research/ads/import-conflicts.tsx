import { useState } from 'preact/hooks';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import type { Choice } from '#src/research/dataset/merge-datasets';
import { FaultNote } from '../../pages/fault-note';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { settleConflict, type RecordImport } from './import-records';

interface ImportConflictsProps {
  projectId: string;
  conflicts: RecordImport['conflicts'];
  locale: Locale;
}

/** What the file says differently from the project, with a choice for each. Until one is made the project's own stands. */
export function ImportConflicts({ projectId, conflicts, locale }: ImportConflictsProps) {
  const [settled, setSettled] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const texts = datasetStrings[locale].import;
  if (conflicts.length === 0) return null;
  const settle = (index: number, choice: Choice): void => {
    setFault(null);
    settleConflict(projectId, conflicts[index]!, choice).then(
      () => setSettled((before) => new Map([...before, [index, choice]])),
      (cause: unknown) => setFault(libraryErrorOf(cause).fault),
    );
  };
  return (
    <section class="import-conflicts" aria-label={texts.conflicts(conflicts.length)}>
      <h3>{texts.conflicts(conflicts.length)}</h3>
      {fault && <FaultNote fault={fault} locale={locale} />}
      <ul>
        {conflicts.map(({ conflict, theirs }, index) => (
          <li key={`${conflict.recordId} ${conflict.about} ${conflict.second}`}>
            <p>
              <a href={addressOf({ kind: 'project', projectId, view: 'ads', path: [conflict.recordId] })}>
                {theirs.posting.title || conflict.recordId}
              </a>{' '}
              <span class="soft">{texts.about[conflict.about]}</span>
            </p>
            {settled.has(index) ? (
              <p class="soft">{texts.settled[settled.get(index)!]}</p>
            ) : (
              <div class="actions-row">
                {(['first', 'second'] as const).map((side) => (
                  <button key={side} type="button" class="plain-button" onClick={() => settle(index, side)}>
                    {texts.keep[side]} <span class="soft">{conflict[side]}</span>
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
