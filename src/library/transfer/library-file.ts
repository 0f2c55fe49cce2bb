import * as z from 'zod/mini';
import { Dismissal } from '../ads/dismissal';
import { Reading, SavedAd } from '../ads/saved-ad';
import { Draft, DraftVersion } from '../drafts/draft';
import { HarvestedAd, HarvestedText, Project, StoredCoding, StoredDecision } from '../projects/project';
import { QuestionList } from '../questions/question-list';

/** What is in the library, by store, with the shape of its records. */
export const partShapes = {
  ads: SavedAd,
  readings: Reading,
  dismissals: Dismissal,
  questions: QuestionList,
  drafts: Draft,
  draftVersions: DraftVersion,
  projects: Project,
  harvest: HarvestedAd,
  harvestTexts: HarvestedText,
  codings: StoredCoding,
  decisions: StoredDecision,
};
export type LibraryPart = keyof typeof partShapes;
export const libraryParts = Object.keys(partShapes) as LibraryPart[];
export type RecordOf<Part extends LibraryPart> = z.infer<(typeof partShapes)[Part]>;
export type LibraryContent = { [Part in LibraryPart]: RecordOf<Part>[] };

export const libraryFormat = 'likeverd-library';
export const librarySchemaVersion = 1;

/** The head of a file; what is in it is looked at record by record, so that a fault can be named. */
const Head = z.object({ format: z.literal(libraryFormat), schemaVersion: z.number() });

/** Why a file cannot be read. */
export type FileFault =
  | { kind: 'not-ours' }
  /** Made with a newer version of the extension. */
  | { kind: 'newer' }
  /** `index` counts from 1. */
  | { kind: 'damaged'; part: LibraryPart; index: number };

export class LibraryFileError extends Error {
  override name = 'LibraryFileError';
  constructor(readonly fault: FileFault) {
    super(`The file is ${fault.kind}.`);
  }
}

/**
 * Reads a file made with `exportLibrary`.
 *
 * @throws {LibraryFileError}
 */
export function parseLibraryFile(text: string): LibraryContent {
  const raw = parseJson(text);
  const head = Head.safeParse(raw);
  if (!head.success) throw new LibraryFileError({ kind: 'not-ours' });
  if (head.data.schemaVersion > librarySchemaVersion) throw new LibraryFileError({ kind: 'newer' });
  return Object.fromEntries(
    libraryParts.map((part) => [part, parsePart(part, (raw as Record<string, unknown>)[part] ?? [])]),
  ) as unknown as LibraryContent;
}

function parsePart(part: LibraryPart, records: unknown): unknown[] {
  if (!Array.isArray(records)) throw new LibraryFileError({ kind: 'damaged', part, index: 1 });
  return records.map((record, index) => {
    const parsed = partShapes[part].safeParse(record);
    if (!parsed.success) throw new LibraryFileError({ kind: 'damaged', part, index: index + 1 });
    return parsed.data;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
