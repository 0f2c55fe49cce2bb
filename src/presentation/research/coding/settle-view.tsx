import { useMemo, useState } from 'preact/hooks';
import { deleteDecision, saveDecisions } from '#src/library/projects/coding-store';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { differencesBetween, type Decision, type Difference } from '#src/research/coding/adjudication';
import type { ItemValue } from '#src/research/coding/coding-items';
import { FaultNote } from '../../pages/fault-note';
import { now } from '../../pages/now';
import { UndoNote, type Done } from '../../pages/undo-note';
import { codingStrings } from '../../strings/coding';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import type { CodedProject } from './coding-view';
import { DifferenceCard } from './difference-card';

/** What coders differ on, one after the other, for the person who settles it. */
export function SettleView({ all, locale }: { all: CodedProject; locale: Locale }) {
  const { project, ads, codings, decisions } = all;
  const [by, setBy] = useState('');
  const [openOnly, setOpenOnly] = useState(true);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const texts = codingStrings[locale].settle;
  const differences = useMemo(() => differencesBetween(codings), [codings]);
  const titles = useMemo(() => new Map(ads.map(({ id, title }) => [id, title])), [ads]);
  const decisionOn = ({ recordId, item }: Difference): Decision | undefined =>
    decisions.find((one) => one.recordId === recordId && one.item === item);
  const shown = differences.filter((difference) => !openOnly || !decisionOn(difference));

  const attempt = (what: Promise<unknown>, after: () => void): void => {
    setFault(null);
    what.then(after, (cause: unknown) => setFault(libraryErrorOf(cause).fault));
  };
  const decide = ({ recordId, item }: Difference, value: ItemValue, note: string): void => {
    const decision: Decision = {
      schemaVersion: 1,
      recordId,
      item,
      value,
      by: by.trim(),
      at: now(),
      note,
    };
    const undo = (): void => attempt(deleteDecision(project.id, recordId, item), () => {});
    attempt(saveDecisions(project.id, [decision]), () => setDone({ words: texts.settled, undo }));
  };
  return (
    <section class="settle">
      <p>
        <a href={addressOf({ kind: 'project', projectId: project.id, view: 'coding', path: [] })}>
          {codingStrings[locale].overview}
        </a>
      </p>
      <h2>{texts.title}</h2>
      <div class="actions-row">
        <label class="field">
          <span>{texts.by}</span>
          <input type="text" value={by} autocomplete="off" onInput={(event) => setBy(event.currentTarget.value)} />
        </label>
        <label class="check">
          <input type="checkbox" checked={openOnly} onChange={(event) => setOpenOnly(event.currentTarget.checked)} />
          <span>{texts.openOnly}</span>
        </label>
      </div>
      {fault && <FaultNote fault={fault} locale={locale} />}
      <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />
      {shown.length === 0 && <p class="empty">{texts.none}</p>}
      <ol class="difference-cards">
        {shown.map((difference) => (
          <li key={`${difference.recordId} ${difference.item}`}>
            <DifferenceCard
              projectId={project.id}
              difference={difference}
              title={titles.get(difference.recordId) || datasetStrings[locale].untitled}
              codings={codings.filter(({ recordId }) => recordId === difference.recordId)}
              decision={decisionOn(difference)}
              locale={locale}
              ready={by.trim() !== ''}
              onDecide={(value, note) => decide(difference, value, note)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
