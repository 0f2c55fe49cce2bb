import { useRef, useState } from 'preact/hooks';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { deleteEverything } from '#src/library/transfer/delete-everything';
import { exportLibrary } from '#src/library/transfer/export-library';
import { importLibrary, type ImportResult } from '#src/library/transfer/import-library';
import { LibraryFileError, parseLibraryFile, type FileFault } from '#src/library/transfer/library-file';
import { FaultNote } from '../../pages/fault-note';
import { numberIn } from '../../pages/formats';
import { Progress } from '../../pages/progress';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { DeleteEverything } from './delete-everything';
import { ImportNote } from './import-note';
import { saveFile } from '../../save-file';

interface TransferProps {
  locale: Locale;
  /** What is kept has changed. */
  onChange?: () => void;
}

type State =
  | { kind: 'idle' }
  | { kind: 'busy'; words: string }
  | { kind: 'importing'; done: number; of: number }
  | { kind: 'said'; words: string }
  | { kind: 'imported'; result: ImportResult }
  | { kind: 'file-fault'; fault: FileFault }
  | { kind: 'fault'; fault: LibraryFault };

/** Everything that is kept: taken along in a file, brought in from one, or deleted. */
export function Transfer({ locale, onChange = () => {} }: TransferProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [isDeleting, setDeleting] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController>(null);
  const texts = libraryStrings[locale].transfer;
  const number = numberIn(locale);
  const run = (busy: string, work: () => Promise<State>): void => {
    setState({ kind: 'busy', words: busy });
    void work()
      .catch((cause: unknown): State =>
        cause instanceof LibraryFileError
          ? { kind: 'file-fault', fault: cause.fault }
          : { kind: 'fault', fault: libraryErrorOf(cause).fault },
      )
      .then(setState);
  };
  const takeAlong = (): void =>
    run(texts.exporting, async () => {
      const now = new Date().toISOString();
      const { pieces, records } = await exportLibrary(now);
      saveFile(`likeverd-${now.slice(0, 10)}.json`, new Blob([...pieces], { type: 'application/json' }));
      return { kind: 'said', words: texts.exported(number(records)) };
    });
  const bringIn = (file: File): void =>
    run(texts.importing, async () => {
      const stopping = new AbortController();
      stop.current = stopping;
      const result = await importLibrary(parseLibraryFile(await file.text()), {
        newId: () => crypto.randomUUID(),
        onProgress: (done, of) => setState({ kind: 'importing', done, of }),
        signal: stopping.signal,
      });
      if (!result) return { kind: 'said', words: texts.importStopped };
      onChange();
      return { kind: 'imported', result };
    });
  return (
    <section class="transfer-tools on-screen">
      <h2>{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      <p class="actions">
        <button type="button" class="plain-button" onClick={takeAlong}>
          {texts.export}
        </button>
        <button type="button" class="plain-button" onClick={() => chooser.current?.click()}>
          {texts.import}
        </button>
        <button type="button" class="plain-button" aria-expanded={isDeleting} onClick={() => setDeleting(!isDeleting)}>
          {texts.delete}
        </button>
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={texts.import}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) bringIn(file);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
      {isDeleting && (
        <DeleteEverything
          locale={locale}
          onDelete={() =>
            run(texts.delete, async () => {
              await deleteEverything();
              setDeleting(false);
              onChange();
              return { kind: 'said', words: texts.deleted };
            })
          }
        />
      )}
      {state.kind === 'importing' && (
        <Progress
          words={texts.bringingIn}
          done={state.done}
          of={state.of}
          locale={locale}
          onCancel={() => stop.current?.abort()}
        />
      )}
      <div role="status">
        {(state.kind === 'busy' || state.kind === 'said') && <p>{state.words}</p>}
        {state.kind === 'imported' && <ImportNote result={state.result} locale={locale} />}
      </div>
      {state.kind === 'file-fault' && (
        <p class="fault-note" role="alert">
          {fileFaultWords(state.fault, locale)}
        </p>
      )}
      {state.kind === 'fault' && <FaultNote fault={state.fault} locale={locale} />}
    </section>
  );
}

function fileFaultWords(fault: FileFault, locale: Locale): string {
  const texts = libraryStrings[locale].transfer;
  if (fault.kind === 'not-ours') return texts.notOurs;
  if (fault.kind === 'newer') return texts.newer;
  return texts.damaged(`${texts.parts[fault.part]}, ${numberIn(locale)(fault.index)}`);
}
