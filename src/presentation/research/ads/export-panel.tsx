import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readRecords } from '#src/library/projects/harvest-store';
import type { HarvestedAd, Project } from '#src/library/projects/project';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { licences, type LicenceId } from '#src/research/export/describe-package';
import type { Selection } from '#src/research/export/export-table';
import { tableNames, type TableName } from '#src/research/export/table';
import { FaultNote } from '../../pages/fault-note';
import { numberIn } from '../../pages/formats';
import { now } from '../../pages/now';
import { Progress } from '../../pages/progress';
import { inFileName, saveFile } from '../../save-file';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { exportAds, exportFormats, extensions, isTableFormat, type ExportFormat } from './export-ads';

interface ExportPanelProps {
  project: Project;
  ads: readonly HarvestedAd[];
  locale: Locale;
}

type State =
  | { kind: 'idle' }
  | { kind: 'running'; done: number }
  | { kind: 'done' | 'cancelled' }
  | { kind: 'failed'; fault: LibraryFault };

/** How often, in records, it is told how far the export has come. */
const told = 50;

/** Takes the selection along as a file, in the format of one's choice. */
export function ExportPanel({ project, ads, locale }: ExportPanelProps) {
  const [format, setFormat] = useState<ExportFormat>('package');
  const [table, setTable] = useState<TableName>('ads');
  const [selection, setSelection] = useState<Selection>({ withTexts: false, reports: 'newest' });
  const [licence, setLicence] = useState<LicenceId>('CC-BY-4.0');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const lifeRef = useRef<AbortController | null>(null);
  const texts = datasetStrings[locale].export;

  async function* counted(): AsyncGenerator<DatasetRecord> {
    let done = 0;
    for await (const record of readRecords(ads)) {
      yield record;
      done += 1;
      if (done % told === 0) setState({ kind: 'running', done });
    }
  }
  const start = async (): Promise<void> => {
    const controller = new AbortController();
    lifeRef.current = controller;
    setState({ kind: 'running', done: 0 });
    const description = {
      title: project.name,
      about: project.notes,
      created: now(),
      makers: [],
      licence,
      softwareVersion: browser.runtime.getManifest().version,
    };
    const file = await exportAds(counted(), { format, table, selection, description, signal: controller.signal });
    if (file) {
      const name = isTableFormat(format) ? `${project.name} ${table}` : project.name;
      saveFile(`${inFileName(name)}.${extensions[format]}`, file);
    }
    setState({ kind: file ? 'done' : 'cancelled' });
  };
  return (
    <form
      class="transfer"
      onSubmit={(event) => {
        event.preventDefault();
        start().catch((cause: unknown) => setState({ kind: 'failed', fault: libraryErrorOf(cause).fault }));
      }}
    >
      <div class="actions-row">
        <label class="field">
          <span>{texts.format}</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}>
            {exportFormats.map((one) => (
              <option key={one} value={one}>
                {texts.formats[one].name}
              </option>
            ))}
          </select>
        </label>
        {isTableFormat(format) && (
          <label class="field">
            <span>{texts.table}</span>
            <select value={table} onChange={(event) => setTable(event.currentTarget.value as TableName)}>
              {tableNames.map((one) => (
                <option key={one} value={one}>
                  {texts.tables[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        {format === 'package' && (
          <label class="field">
            <span>{texts.licence}</span>
            <select value={licence} onChange={(event) => setLicence(event.currentTarget.value as LicenceId)}>
              {Object.entries(licences).map(([id, { title }]) => (
                <option key={id} value={id} lang="en">
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="soft">{texts.formats[format].about}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={selection.withTexts}
          onChange={(event) => setSelection({ ...selection, withTexts: event.currentTarget.checked })}
        />
        <span>
          {texts.withTexts}
          <span class="soft">{texts.withTextsHint}</span>
        </span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={selection.reports === 'all'}
          onChange={(event) => setSelection({ ...selection, reports: event.currentTarget.checked ? 'all' : 'newest' })}
        />
        <span>{texts.allReports}</span>
      </label>
      <div class="actions-row">
        <button type="submit" class="main-button" disabled={ads.length === 0 || state.kind === 'running'}>
          {texts.start(numberIn(locale)(ads.length))}
        </button>
      </div>
      {state.kind === 'running' && (
        <Progress
          words={texts.running}
          done={state.done}
          of={ads.length}
          locale={locale}
          onCancel={() => lifeRef.current?.abort()}
        />
      )}
      <p role="status">{(state.kind === 'done' || state.kind === 'cancelled') && texts[state.kind]}</p>
      {state.kind === 'failed' && <FaultNote fault={state.fault} locale={locale} />}
    </form>
  );
}
