import { useRef, useState } from 'preact/hooks';
import { deleteRecords } from '#src/library/projects/harvest-store';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { numberIn } from '../../pages/formats';
import { Progress } from '../../pages/progress';
import { UndoNote, type Done } from '../../pages/undo-note';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { ImportConflicts } from './import-conflicts';
import { importRecords, type RecordImport } from './import-records';

type State =
  | { kind: 'idle' }
  | { kind: 'running'; done: number }
  | { kind: 'done'; result: RecordImport; cancelled: boolean }
  | { kind: 'failed'; fault: LibraryFault };

const mostProblems = 20;

/** Brings a colleague's export into the project. */
export function ImportPanel({ projectId, locale }: { projectId: string; locale: Locale }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [done, setDone] = useState<Done | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const lifeRef = useRef<AbortController | null>(null);
  const texts = datasetStrings[locale].import;
  const number = numberIn(locale);
  const failed = (cause: unknown): void => setState({ kind: 'failed', fault: libraryErrorOf(cause).fault });

  const read = (file: File): void => {
    const controller = new AbortController();
    lifeRef.current = controller;
    setDone(null);
    setState({ kind: 'running', done: 0 });
    const onProgress = (count: number): void => setState({ kind: 'running', done: count });
    importRecords(projectId, file, { signal: controller.signal, onProgress }).then((result) => {
      setState({ kind: 'done', result, cancelled: controller.signal.aborted });
      if (result.added.length === 0) return;
      setDone({
        words: texts.canUndo(number(result.added.length)),
        undo: () => void deleteRecords(projectId, result.added).then(() => setState({ kind: 'idle' }), failed),
      });
    }, failed);
  };
  return (
    <section class="transfer">
      <p class="soft">{texts.hint}</p>
      <div class="actions-row">
        <button
          type="button"
          class="plain-button"
          disabled={state.kind === 'running'}
          onClick={() => input.current?.click()}
        >
          {texts.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".jsonl,.zip"
          aria-label={texts.choose}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) read(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {state.kind === 'running' && (
        <Progress
          words={texts.running}
          done={state.done}
          of={null}
          locale={locale}
          onCancel={() => lifeRef.current?.abort()}
        />
      )}
      <div role="status">
        {state.kind === 'done' && (
          <p>
            {state.cancelled && `${texts.cancelled} `}
            {texts.done(number(state.result.added.length), number(state.result.merged))}
          </p>
        )}
      </div>
      {state.kind === 'done' && state.result.problems.length > 0 && (
        <div class="import-problems">
          <p>{texts.problems(number(state.result.problems.length))}</p>
          <ul lang="en">
            {state.result.problems.slice(0, mostProblems).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {state.kind === 'done' && (
        <ImportConflicts projectId={projectId} conflicts={state.result.conflicts} locale={locale} />
      )}
      {state.kind === 'failed' && <FaultNote fault={state.fault} locale={locale} />}
      <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />
    </section>
  );
}
