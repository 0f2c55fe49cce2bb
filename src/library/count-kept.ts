import { openLibrary } from './database/database';

/** How much of each kind is kept. */
export interface KeptCounts {
  ads: number;
  corrections: number;
  questions: number;
  drafts: number;
  projects: number;
}

/** @throws {LibraryError} when the library cannot be opened */
export async function countKept(): Promise<KeptCounts> {
  const library = await openLibrary();
  const [ads, corrections, questions, drafts, projects] = await Promise.all(
    (['ads', 'dismissals', 'questions', 'drafts', 'projects'] as const).map((store) => library.count(store)),
  );
  return {
    ads: ads ?? 0,
    corrections: corrections ?? 0,
    questions: questions ?? 0,
    drafts: drafts ?? 0,
    projects: projects ?? 0,
  };
}
