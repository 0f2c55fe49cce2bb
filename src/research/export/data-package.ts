import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Zip, ZipDeflate } from 'fflate';
import { codebookData } from '#src/rubric/codebook-data';
import { codebookMarkdown } from '#src/rubric/codebook-markdown';
import { csvDialects, csvWriter } from './csv';
import { describePackage, type DatasetDescription, type PackedFile } from './describe-package';
import { assessedAds, chosenReports, exportable, inBatches, type Records, type Selection } from './export-table';
import { recordLine } from './jsonl';
import { packageReadme } from './package-readme';
import { tableNames } from './table';
import { tables } from './tables';

/** The file that holds the whole records, in the zip of a Data Package. */
export const recordsFile = 'records.jsonl';

/**
 * The dataset as a zipped Data Package (https://datapackage.org): tables as CSV, whole records as JSON lines, codebook,
 * licences and checksums. One pass over the records: every file is compressed as it grows, and only what is compressed
 * waits for its turn in the zip.
 */
export async function* exportDataPackage(
  records: Records,
  description: DatasetDescription,
  selection: Selection,
): AsyncGenerator<Uint8Array> {
  const zip = openZip(description.created);
  const chosen = tableNames.filter((name) => name !== 'texts' || selection.withTexts);
  const sheets = chosen.map((name) => ({
    table: tables[name],
    writer: csvWriter(tables[name], csvDialects.comma),
    file: zip.add(`data/${name}.csv`),
  }));
  const lines = zip.add(recordsFile);
  const versions = { engines: new Set<string>(), rubrics: new Set<string>(), extractors: new Set<string>() };

  for await (const some of inBatches(records)) {
    const masked = some.map((record) => exportable(record, selection));
    const ads = masked.flatMap((record) => assessedAds(record, selection));
    for (const { record, report } of ads) {
      versions.engines.add(report.engineVersion);
      versions.rubrics.add(report.rubricVersion);
      versions.extractors.add(record.extractorVersion);
    }
    for (const { table, writer, file } of sheets) file.push(writer.add(ads.flatMap((ad) => table.rowsOf(ad))));
    lines.push(utf8ToBytes(masked.map((record) => recordLine(chosenReports(record, selection))).join('')));
    yield zip.taken();
  }

  const packed: PackedFile[] = [];
  for (const { table, writer, file } of sheets) {
    file.push(writer.end());
    packed.push({ ...file.close(), table });
    yield zip.taken();
  }
  packed.push(lines.close());
  packed.push(zip.addWhole('codebook.json', `${JSON.stringify(codebookData(), null, 2)}\n`));
  packed.push(zip.addWhole('codebook.md', codebookMarkdown()));
  packed.push(zip.addWhole('README.md', packageReadme(description, selection)));
  zip.addWhole('datapackage.json', `${JSON.stringify(describePackage(description, packed, versions), null, 2)}\n`);
  zip.end();
  yield zip.taken();
}

/** A zip that hands over what it has, file by file; several files may be open at once. */
function openZip(created: string) {
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 });
    // A zip names times from 1980 on; the dataset's own makes the same records give the same bytes.
    file.mtime = created;
    zip.add(file);
    const hash = sha256.create();
    let bytes = 0;
    const push = (piece: Uint8Array): void => {
      hash.update(piece);
      bytes += piece.length;
      file.push(piece);
    };
    const close = (): PackedFile => {
      file.push(new Uint8Array(0), true);
      return { path, bytes, sha256: bytesToHex(hash.digest()) };
    };
    return { push, close };
  };
  return {
    add,
    addWhole(path: string, content: string): PackedFile {
      const file = add(path);
      file.push(utf8ToBytes(content));
      return file.close();
    },
    end: () => zip.end(),
    taken(): Uint8Array {
      const whole = concat(pieces);
      pieces = [];
      return whole;
    },
  };
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
