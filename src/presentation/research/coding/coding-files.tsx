import { useRef, useState } from 'preact/hooks';
import { readRecords } from '#src/library/projects/harvest-store';
import { LibraryError, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { inFileName, saveFile } from '../../save-file';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';
import { assignmentFor, codingLines } from './coding-file';
import type { CodedProject } from './coding-view';
import { importCodingFile, type CodingImport } from './import-coding-file';

type State =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'done'; result: CodingImport }
  | { kind: 'failed'; fault: LibraryFault | null; words: string };

/** What goes to other coders and comes back from them. */
export function CodingFiles({ all, locale }: { all: CodedProject; locale: Locale }) {
  const { project, ads, codings, decisions } = all;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const texts = codingStrings[locale].files;
  const plan = project.codingPlan;
  const failed = (cause: unknown): void =>
    setState({
      kind: 'failed',
      fault: cause instanceof LibraryError ? cause.fault : null,
      words: cause instanceof Error ? cause.message : String(cause),
    });

  const saveAssignment = async (coder: string): Promise<void> => {
    const wanted = new Set(plan?.tasks.filter((task) => task.coder === coder).map(({ recordId }) => recordId));
    const content = await assignmentFor(coder, project, readRecords(ads.filter(({ id }) => wanted.has(id))));
    saveFile(
      `${inFileName(project.name)}-${inFileName(coder)}.json`,
      new Blob([content], { type: 'application/json' }),
    );
  };
  const saveCodings = (): void =>
    saveFile(
      `${inFileName(project.name)}-codings.jsonl`,
      new Blob([codingLines(codings, decisions)], { type: 'application/jsonl' }),
    );
  const read = (file: File): void => {
    setState({ kind: 'reading' });
    file
      .text()
      .then((content) => importCodingFile(project, ads, content))
      .then((result) => setState({ kind: 'done', result }), failed);
  };
  return (
    <section class="coding-files">
      <h2>{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      <div class="actions-row">
        {plan?.coders.map((coder) => (
          <button
            key={coder}
            type="button"
            class="plain-button"
            onClick={() => void saveAssignment(coder).catch(failed)}
          >
            {texts.assignment(coder)}
          </button>
        ))}
        <button type="button" class="plain-button" disabled={codings.length === 0} onClick={saveCodings}>
          {texts.codings}
        </button>
        <button
          type="button"
          class="plain-button"
          disabled={state.kind === 'reading'}
          onClick={() => input.current?.click()}
        >
          {texts.read}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.jsonl"
          aria-label={texts.read}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) read(file);
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {state.kind === 'reading' && <p>{texts.reading}</p>}
        {state.kind === 'done' && <p>{texts.done(state.result)}</p>}
      </div>
      {state.kind === 'failed' &&
        (state.fault ? (
          <FaultNote fault={state.fault} locale={locale} />
        ) : (
          <div role="alert" class="fault-note">
            <p>
              {texts.failed} <span lang="en">{state.words}</span>
            </p>
          </div>
        ))}
    </section>
  );
}
