import type { Table, TableName } from '../table';
import { adsTable } from './ads';
import { criteriaTable } from './criteria';
import { dutiesTable, flagsTable } from './duties-and-flags';
import { evidenceTable } from './evidence';
import { textsTable } from './texts';

export const tables: Readonly<Record<TableName, Table>> = {
  ads: adsTable,
  criteria: criteriaTable,
  evidence: evidenceTable,
  duties: dutiesTable,
  flags: flagsTable,
  texts: textsTable,
};
