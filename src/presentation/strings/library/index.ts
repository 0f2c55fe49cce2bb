import type { AdStatus } from '#src/library/ads/saved-ad';
import type { LibraryPart } from '#src/library/transfer/library-file';
import type { DeadlineKind } from '#src/presentation/library/deadline';
import type { AdOrder } from '#src/presentation/library/list/filter-saved-ads';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the page with the saved ads says. */
export interface LibraryStrings {
  title: string;
  loading: string;
  /** Nothing is saved yet: what to do. */
  empty: { title: string; steps: string[] };
  unreadable: (count: string) => string;
  untitled: string;
  statuses: Record<AdStatus, string>;
  filter: {
    text: string;
    status: string;
    tag: string;
    deadline: string;
    band: string;
    shelf: string;
    any: string;
    deadlines: Record<DeadlineKind, string>;
    shelves: Record<'active' | 'archived' | 'all', string>;
    reset: string;
  };
  order: { label: string; by: Record<AdOrder, string> };
  /** How many are shown. */
  count: (shown: string, all: string) => string;
  noMatch: string;
  listLabel: string;
  row: {
    score: (points: string) => string;
    noScore: string;
    savedOn: (day: string) => string;
    changed: string;
    archived: string;
    compare: (title: string) => string;
    archive: string;
    unarchive: string;
    remove: string;
  };
  /** When the deadline is, counted in days from today. */
  deadline: {
    today: string;
    tomorrow: string;
    inDays: (days: string, date: string) => string;
    on: (date: string) => string;
    passed: (date: string) => string;
    none: string;
  };
  soon: (count: string) => string;
  done: {
    deleted: (title: string) => string;
    archived: (title: string) => string;
    unarchived: (title: string) => string;
  };
  /** The ads that were deleted lately. */
  deleted: {
    title: string;
    link: (count: string) => string;
    hint: (days: string) => string;
    none: string;
    deletedOn: (day: string) => string;
    /** 0: today. */
    goesIn: (days: number) => string;
    restore: string;
    restored: (title: string) => string;
    empty: string;
    sure: (count: string) => string;
    emptyForGood: string;
    emptied: string;
  };
  compare: {
    title: string;
    chosen: (count: string) => string;
    open: string;
    clear: string;
    chooseMore: string;
    mostChosen: string;
    back: string;
    print: string;
    hint: string;
    differences: string;
    noDifferences: string;
    same: string;
    criterion: string;
    gone: string;
    place: string;
    deadline: string;
    score: string;
    duties: string;
    flags: string;
    none: string;
  };
  ad: {
    back: string;
    yours: string;
    status: string;
    deadline: string;
    /** The page's own words, where they are no date. */
    deadlineInAd: (words: string) => string;
    tags: string;
    tagsHint: string;
    notes: string;
    saved: string;
    openPage: string;
    questions: string;
    met: string;
    metAt: (where: string, day: string) => string;
    changes: string;
    text: string;
    earlierText: (day: string) => string;
    wordByWord: string;
    added: string;
    removed: string;
    report: string;
  };
  transfer: {
    title: string;
    hint: string;
    export: string;
    exporting: string;
    exported: (records: string) => string;
    import: string;
    importing: string;
    /** Before how much has come in, of how much. */
    bringingIn: string;
    importStopped: string;
    imported: (added: string, merged: string) => string;
    nothingNew: string;
    conflicts: string;
    conflict: Record<'ad' | 'questions' | 'draft' | 'project' | 'harvest' | 'coding', (what: string) => string>;
    notOurs: string;
    newer: string;
    damaged: (place: string) => string;
    parts: Record<LibraryPart, string>;
    delete: string;
    deleteHint: string;
    deleteWord: string;
    typeWord: (word: string) => string;
    deleteNow: string;
    deleted: string;
  };
}

export const libraryStrings: Record<Locale, LibraryStrings> = { nb, nn, en };
