import { keyNames, type Column, type Table } from './table';

/** A Table Schema (https://datapackage.org/standard/table-schema/): names, types, descriptions and allowed values. */
export function tableSchema(table: Table): object {
  return {
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(table.name !== 'ads' && {
      foreignKeys: [{ fields: keyNames, reference: { resource: 'ads', fields: keyNames } }],
    }),
  };
}

function fieldOf({ name, type, description, allowed, required }: Column): object {
  const constraints = { ...(required && { required }), ...(allowed && { enum: allowed }) };
  return {
    name,
    type,
    description,
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
