import { ByteWriter, ParquetWriter, type BasicType, type SchemaElement } from 'hyparquet-writer';
import type { Cell, CellType, Column, Table, TableWriter } from './table';
import { tableSchema } from './table-schema';

const basicTypes = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<CellType, BasicType>;

const primitives: Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** Rows held back until they are written together. Small enough for a browser, large enough to compress well. */
const rowGroup = 2_000;

/** The table's schema, with descriptions and allowed values, stands in the file's metadata as `likeverd:table-schema`. */
export function parquetWriter(table: Table): TableWriter {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: table.columns.length }, ...table.columns.map(schemaElement)],
    kvMetadata: [{ key: 'likeverd:table-schema', value: JSON.stringify(tableSchema(table)) }],
    createdBy: 'likeverd',
  });
  let waiting: (readonly Cell[])[] = [];
  const write = (): void => {
    if (waiting.length === 0) return;
    const columnData = table.columns.map(({ name, type }, index) => ({
      name,
      type: basicTypes[type],
      data: waiting.map((row) => row[index]),
    }));
    // Without `flush` in the byte writer, all of it happens before this returns.
    void file.write({ columnData, rowGroupSize: waiting.length });
    waiting = [];
  };
  return {
    add(rows) {
      waiting.push(...rows);
      if (waiting.length >= rowGroup) write();
      return taken(bytes);
    },
    end() {
      write();
      void file.finish();
      return taken(bytes);
    },
  };
}

const schemaElement = ({ name, type, required }: Column): SchemaElement => ({
  name,
  ...primitives[type],
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
});

/** What was written since the last time. `index` counts in the buffer, `offset`, which the footer uses, in the file. */
function taken(bytes: ByteWriter): Uint8Array {
  const written = bytes.getBytes().slice();
  bytes.index = 0;
  return written;
}
