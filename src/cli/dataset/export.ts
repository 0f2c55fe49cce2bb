import { parseArgs } from 'node:util';
import { csvDialects, csvWriter } from '#src/research/export/csv';
import { exportDataPackage } from '#src/research/export/data-package';
import { licences, type LicenceId } from '#src/research/export/describe-package';
import { exportTable, type Records, type Selection } from '#src/research/export/export-table';
import { exportJsonl } from '#src/research/export/jsonl';
import { parquetWriter } from '#src/research/export/parquet';
import { tableNames, type Table, type TableWriter } from '#src/research/export/table';
import { tables } from '#src/research/export/tables';
import { version } from '../../../package.json';
import { oneOf, UsageError, type Command } from '../command';
import { openDataset } from './open-dataset';
import { writeWhole } from './write-whole';

const formats = ['csv', 'spreadsheet', 'parquet', 'jsonl', 'package'] as const;
const licenceIds = Object.keys(licences) as LicenceId[];

const usage = `usage: likeverd export --to FORMAT [options] DATASET|-

Writes a dataset (records.jsonl, also packed with gzip, or a Data Package) in another format. Contact persons are masked.

  --to csv           one table, for programs: comma, decimal point, UTF-8
  --to spreadsheet   one table as CSV that Excel and LibreOffice with Norwegian settings open right
  --to parquet       one table with its types
  --to jsonl         the whole records, one a line
  --to package       everything: a zipped Data Package with tables, records, codebook, licences and checksums

  --table NAME       ${tableNames.join(', ')} (default: ads)
  --all-reports      also what older engines and other weights made of the ads
  --with-texts       also the ads' texts in full; quotes are always there
  --out FILE         writes there instead of to standard output

For the package:
  --title TEXT --about TEXT --maker NAME (again for each)
  --licence ID       of tables, coding and notes: ${licenceIds.join(', ')} (default: CC-BY-4.0)
  --created INSTANT  (default: now)
`;

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes a dataset as CSV, Parquet, JSON lines or Data Package',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        table: { type: 'string' },
        'all-reports': { type: 'boolean', default: false },
        'with-texts': { type: 'boolean', default: false },
        out: { type: 'string' },
        title: { type: 'string', default: 'Job ads for peer workers' },
        about: { type: 'string', default: '' },
        maker: { type: 'string', multiple: true, default: [] },
        licence: { type: 'string', default: 'CC-BY-4.0' },
        created: { type: 'string' },
      },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0)
      throw new UsageError('name one dataset; `likeverd merge` makes one of several');
    const format = oneOf('to', values.to ?? '', formats);
    if (values.table !== undefined && (format === 'jsonl' || format === 'package'))
      throw new UsageError(`--table: ${format} holds everything`);
    const table = tables[oneOf('table', values.table ?? 'ads', tableNames)];
    if (table.name === 'texts' && !values['with-texts'])
      throw new UsageError('--table texts: only together with --with-texts');
    if (values.created !== undefined && Number.isNaN(Date.parse(values.created)))
      throw new UsageError(`--created ${values.created}: not an instant like 2026-03-01T12:00:00Z`);
    const description = {
      title: values.title,
      about: values.about,
      makers: values.maker,
      licence: oneOf('licence', values.licence, licenceIds),
      created: values.created ?? new Date().toISOString(),
      softwareVersion: version,
    };
    const selection: Selection = { withTexts: values['with-texts'], reports: values['all-reports'] ? 'all' : 'newest' };
    const dataset = openDataset(path, terminal, 'export');
    const pieces =
      format === 'package'
        ? exportDataPackage(dataset.records, description, selection)
        : format === 'jsonl'
          ? exportJsonl(dataset.records, selection)
          : exportOne(dataset.records, table, writers[format], selection);
    await writeWhole(pieces, values.out, terminal);
    return dataset.problems() > 0 ? 1 : 0;
  },
};

const writers: Readonly<Record<'csv' | 'spreadsheet' | 'parquet', (table: Table) => TableWriter>> = {
  csv: (table) => csvWriter(table, csvDialects.comma),
  spreadsheet: (table) => csvWriter(table, csvDialects.spreadsheet),
  parquet: parquetWriter,
};

const exportOne = (records: Records, table: Table, writer: (table: Table) => TableWriter, selection: Selection) =>
  exportTable(records, table, writer(table), selection);
