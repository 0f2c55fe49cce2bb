import type { PageMatch, Portal } from '#src/page/portals/portal';

/** What the extension's own pages say: popup, options, welcome and status. Background and engine do without. */
export interface PageStrings {
  popup: {
    nothing: string;
    nothingHint: string;
    checking: string;
    checkPage: string;
    openPanel: string;
    openSidePanel: string;
    notAllowed: string;
    options: string;
    language: string;
    promise: string;
    /** On a page of a portal that may be allowed. */
    knownPortal: (portal: string) => string;
    status: string;
  };
  options: {
    title: string;
    language: string;
    languageAuto: string;
    theme: string;
    themes: Record<'auto' | 'light' | 'dark', string>;
    markQuotes: string;
    markQuotesHint: string;
    saved: string;
    privacy: string;
    privacyText: string;
  };
  portals: {
    title: string;
    hint: string;
    builtIn: string;
    builtInHint: string;
    more: string;
    allow: string;
    allowNamed: (portal: string) => string;
    allowed: string;
    giveBack: string;
    giveBackNamed: (portal: string) => string;
    refused: (portal: string) => string;
    confidence: Record<Portal['confidence'], string>;
  };
  welcome: {
    title: string;
    lead: string;
    howTitle: string;
    how: readonly string[];
    tryIt: string;
    elsewhere: string;
  };
  status: {
    title: string;
    lead: string;
    noTab: string;
    notAllowed: string;
    asking: string;
    again: string;
    page: (address: string) => string;
    claimedBy: (portal: string, kind: string) => string;
    claimedByNone: string;
    kinds: Record<PageMatch['kind'], string>;
    hook: string;
    result: string;
    found: string;
    notFound: string;
    cards: (count: number) => string;
    others: string;
    verdicts: Record<'reads' | 'partly' | 'broken', string>;
    copy: string;
    copied: string;
    copyFailed: string;
  };
}
