import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { peeked, type Bytes } from './bytes';
import { longestPiece, type Piece } from './piece';

const separators = [',', ';', '\t'];
const known = new Set(['id', 'title', 'employer', 'text', 'html', 'url', 'readAt']);
/** `field:Stillingsprosent` is the portal's fact "Stillingsprosent". */
const fieldPrefix = 'field:';
/** Enough for any row of headings. */
const headLength = 64_000;

/**
 * The ads of a CSV file with a row of headings: `id`, `title`, `employer`, `text` or `html`, `url`, and `field:LABEL` for
 * the portal's facts. Other columns are left alone. The separator is told by the headings.
 */
export async function* csvRows(bytes: Bytes, origin: Pick<Piece, 'source' | 'readAt'>): AsyncGenerator<Piece> {
  const { source } = origin;
  const { start, all } = await peeked(bytes, headLength);
  const broken: string[] = [];
  const parser = parse({
    bom: true,
    delimiter: separatorIn(start),
    columns: true,
    info: true,
    max_record_size: longestPiece,
    relax_column_count: true,
    // An error would also take rows along that were cut already, how many depending on chance.
    skip_records_with_error: true,
    on_skip: (error) => void broken.push(error?.message ?? 'a row that cannot be read'),
  });
  // The error comes out of the reading end; nobody else waits for it.
  const rows = pipeline(Readable.from(all), parser, () => {}) as AsyncIterable<Row>;
  for await (const { record, info } of rows)
    yield { ...origin, kind: 'value', place: `${source}:${info.lines}`, value: adIn(record) };
  for (const message of broken) yield { ...origin, kind: 'problem', place: source, problem: `${source}: ${message}` };
}

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

function separatorIn(start: Uint8Array): string {
  const [head = ''] = new TextDecoder().decode(start).split('\n', 1);
  const count = (separator: string): number => head.split(separator).length;
  return separators.toSorted((a, b) => count(b) - count(a))[0]!;
}

function adIn(row: Record<string, string>): Record<string, unknown> {
  // An empty text is an ad that could not be read; everything else that is empty is not there.
  const filled = Object.entries(row).filter(([name, value]) => value !== '' || (name === 'text' && !row['html']));
  const fields = filled
    .filter(([name]) => name.startsWith(fieldPrefix))
    .map(([name, value]) => [name.slice(fieldPrefix.length), value]);
  return {
    ...Object.fromEntries(filled.filter(([name]) => known.has(name))),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
  };
}
