/** What the page says about versions of a draft and about taking the ad and its report along. */
export interface TakeAlongStrings {
  versions: {
    title: string;
    lead: string;
    keep: string;
    kept: string;
    none: string;
    now: string;
    at: (when: string) => string;
    onExport: string;
    from: string;
    to: string;
    compare: string;
    text: string;
    criteria: string;
    score: string;
    sameText: string;
    noMoves: string;
    added: string;
    removed: string;
    withinInterval: string;
    noScore: string;
  };
  take: {
    ad: string;
    report: string;
    formatted: string;
    html: string;
    plain: string;
    saveHtml: string;
    print: string;
    markdown: string;
    json: string;
    copied: string;
    copyFailed: string;
    savedFile: (name: string) => string;
    /** Names of files, without ending: plain letters. */
    adFile: string;
    reportFile: string;
    noReport: string;
  };
  print: {
    title: string;
    made: (when: string) => string;
    criterion: string;
    level: string;
    points: string;
    words: string;
    sources: string;
    quotesCut: string;
  };
}
