import { sourceDocuments } from '#src/rubric/sources';
import { csvDialects } from './csv';
import type { Table } from './table';
import { tableSchema } from './table-schema';

/** What the maker of a dataset says of it. */
export interface DatasetDescription {
  title: string;
  /** What the ads are, how they were found, what was left out. */
  about: string;
  /** ISO 8601 instant. */
  created: string;
  /** Who made it; may be empty. */
  makers: readonly string[];
  licence: LicenceId;
  /** Version of the program that wrote it. */
  softwareVersion: string;
}

/** Under what the maker may hand on what is theirs: the coding, the tables and their notes, not the employers' words. */
export const licences = {
  'CC-BY-4.0': { title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC0-1.0': { title: 'CC0 1.0 Universal', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'ODC-By-1.0': {
    title: 'Open Data Commons Attribution License 1.0',
    path: 'https://opendatacommons.org/licenses/by/1-0/',
  },
} as const;
export type LicenceId = keyof typeof licences;

export interface PackedFile {
  path: string;
  /** Before compression. */
  bytes: number;
  /** 64 hex digits, of the same. */
  sha256: string;
  /** What the file holds, if it is a table. */
  table?: Table;
}

interface Versions {
  engines: ReadonlySet<string>;
  rubrics: ReadonlySet<string>;
  extractors: ReadonlySet<string>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown',
};

const descriptions: Readonly<Record<string, string>> = {
  'records.jsonl': 'The whole records, one a line, as Likeverd reads them back.',
  'codebook.json': 'What ads are read for: criteria, weights, levels, examples and sources, as data.',
  'codebook.md': 'The codebook for people.',
  'README.md': 'How to read this dataset.',
};

/** `datapackage.json`: valid under version 2 of the standard and, for older software, under version 1. */
export function describePackage(
  { title, about, created, makers, licence, softwareVersion }: DatasetDescription,
  files: readonly PackedFile[],
  versions: Versions,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: 'likeverd-dataset',
    title,
    description: about,
    created,
    keywords: ['peer work', 'job advertisements', 'erfaringskonsulent'],
    licenses: [{ name: licence, ...licences[licence] }],
    ...(makers.length > 0 && {
      contributors: makers.map((maker) => ({ title: maker, role: 'author', roles: ['creator'] })),
    }),
    software: {
      name: 'Likeverd',
      version: softwareVersion,
      engineVersions: [...versions.engines].sort(),
      rubricVersions: [...versions.rubrics].sort(),
      extractorVersions: [...versions.extractors].sort(),
    },
    resources: files.map(describeFile),
  };
}

function describeFile({ path, bytes, sha256, table }: PackedFile): object {
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const format = fileName.slice(fileName.lastIndexOf('.') + 1);
  return {
    name: table?.name ?? fileName.toLowerCase().replace('.', '-'),
    path,
    description: table?.description ?? descriptions[fileName],
    format,
    mediatype: mediaTypes[format],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && {
      type: 'table',
      profile: 'tabular-data-resource',
      dialect: {
        delimiter: csvDialects.comma.delimiter,
        lineTerminator: csvDialects.comma.lineEnd,
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: tableSchema(table),
    }),
    ...(fileName.startsWith('codebook') && {
      licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
      sources: sourceDocuments.map(({ title: source }) => ({ title: source })),
    }),
  };
}
