import type { Level } from '#src/assessment/report';

/** Matters of law or role that an ad's wording may touch. */
export type CheckId = 'health' | 'vetting' | 'control' | 'temporary';

/** Everything the page for writing an ad says. */
export interface PreviewStrings {
  title: string;
  lead: string;
  start: {
    title: string;
    sample: string;
    sampleHint: string;
    skeleton: string;
    skeletonHint: string;
    empty: string;
    emptyHint: string;
    file: string;
    fileHint: string;
    /** Of the choice in which language a sample or skeleton is. */
    language: string;
  };
  drafts: {
    title: string;
    none: string;
    untitled: string;
    changed: (when: string) => string;
    open: (name: string) => string;
    duplicate: string;
    remove: string;
    removed: (name: string) => string;
    copyOf: (name: string) => string;
    all: string;
    loading: string;
  };
  desk: {
    name: string;
    nameHint: string;
    saved: string;
    saving: string;
    failed: string;
    elsewhere: string;
    elsewhereHint: string;
    facts: string;
    adTitle: string;
    employer: string;
  };
  editor: {
    text: string;
    tools: string;
    heading: string;
    subheading: string;
    bold: string;
    italic: string;
    bullets: string;
    numbers: string;
    undo: string;
    redo: string;
    openFile: string;
    drop: string;
  };
  files: {
    opened: (name: string) => string;
    kind: (name: string) => string;
    large: (name: string) => string;
    broken: (name: string) => string;
    empty: (name: string) => string;
    replaced: string;
  };
  report: {
    title: string;
    reading: string;
    waiting: string;
    failed: string;
    points: string;
    marks: string;
    /** What the line under words of each level looks like. */
    lines: Record<Exclude<Level, 'not-stated'>, string>;
    notFound: string;
    /** Where the ad does not say yet that it seeks a peer worker. */
    noRole: string;
    openBlanks: (count: number) => string;
  };
  advice: {
    title: string;
    lead: string;
    none: string;
    gain: (points: string) => string;
    why: string;
    asks: string;
    sources: string;
    more: string;
    paragraph: string;
    honest: string;
    insert: string;
    insertHonest: string;
    inserted: (section: string) => string;
    showAll: (count: number) => string;
    showFewer: string;
    /** Said kindly where the ad is open about something that the documents would have otherwise. */
    openness: string;
    prospect: string;
    temporary: string;
    /** Headings of new sections, in the language of the ad. */
    sections: Record<'duties' | 'offer' | 'qualifications' | 'post' | 'about', string>;
  };
  checks: {
    title: string;
    lead: string;
    none: string;
    source: string;
    texts: Record<CheckId, { name: string; text: string; source: string }>;
  };
  blanks: {
    title: string;
    hint: string;
    goTo: (context: string) => string;
    warning: (count: number) => string;
    first: string;
    anyway: string;
  };
}
