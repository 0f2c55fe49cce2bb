import { bands } from '#src/rubric/bands';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { levels } from '#src/rubric/level';
import type { Locale } from '#src/rubric/localized';
import type { Share } from '#src/research/wilson-interval';
import type { Findings } from './findings';
import { groupings, type Grouping } from './group-posts';
import { findingsWords } from './words';
import type { ColumnId, FindingsWords } from './words/words';

/** `share`: 0..1. `points`: 0..100. `count`: a whole number. An empty cell is null. */
export type ColumnKind = 'text' | 'count' | 'share' | 'points';

/** Findings as plain rows, which a page draws and the command line prints. */
export interface FindingsTable {
  id: keyof FindingsWords['tables'];
  title: string;
  note: string | null;
  columns: readonly { id: ColumnId; name: string; kind: ColumnKind }[];
  rows: readonly (string | number | null)[][];
}

/** Every table of the findings, in the order people read them. Tables over one group alone are left out. */
export function findingsTables(findings: Findings, locale: Locale): FindingsTable[] {
  const compared = groupings.filter((by) => findings.groups[by].length > 1);
  return [
    coverageTable(findings, locale),
    levelsTable(findings, locale),
    surveysTable(findings, locale),
    extentsTable(findings, locale),
    scoresTable(findings, locale),
    bandsTable(findings, locale),
    ...compared.flatMap((by) => [groupScoresTable(findings, by, locale), groupLevelsTable(findings, by, locale)]),
  ];
}

/** What each survey found beside what the ads say, a safe sentence each. */
export function surveySentences({ surveys }: Findings, locale: Locale): string[] {
  return surveys.map(({ figure, posts, counts }) =>
    findingsWords[locale].survey({
      posts,
      ...counts,
      criterion: criterionName(figure.criterion, locale),
      share: figure.share,
      found: figure.names[locale],
    }),
  );
}

type Rows = FindingsTable['rows'];

function table(
  id: FindingsTable['id'],
  locale: Locale,
  columns: readonly [id: ColumnId, kind: ColumnKind][],
  rows: Rows,
): FindingsTable {
  const words = findingsWords[locale];
  return {
    id,
    ...words.tables[id],
    columns: columns.map(([column, kind]) => ({ id: column, name: words.columns[column], kind })),
    rows,
  };
}

const shareColumns: readonly [ColumnId, ColumnKind][] = [
  ['count', 'count'],
  ['of', 'count'],
  ['share', 'share'],
  ['low', 'share'],
  ['high', 'share'],
];
const shareCells = ({ count, of, share, low, high }: Share) => [count, of, share, low, high];

function coverageTable({ coverage }: Findings, locale: Locale): FindingsTable {
  const { coverage: names } = findingsWords[locale];
  const row = (key: keyof typeof coverage & keyof typeof names): [string, number] => [
    names[key] as string,
    coverage[key] as number,
  ];
  return table(
    'coverage',
    locale,
    [
      ['what', 'text'],
      ['number', 'count'],
    ],
    [
      row('ads'),
      ...coverage.excluded.map(({ reason, ads }) => [names.excluded(reason), ads]),
      ...(['notPeerWork', 'hybrid', 'notParsed', 'samePost', 'posts', 'positions'] as const).map(row),
    ],
  );
}

function levelsTable(findings: Findings, locale: Locale): FindingsTable {
  const names = findingsWords[locale].levels;
  const rows = findings.criteria.flatMap(({ criterion, shares }) =>
    levels.map((level) => [criterionName(criterion, locale), names[level], ...shareCells(shares[level])]),
  );
  return table('levels', locale, [['criterion', 'text'], ['level', 'text'], ...shareColumns], rows);
}

function surveysTable({ surveys }: Findings, locale: Locale): FindingsTable {
  const rows = surveys.map(({ figure, posts, lower, upper, upperWithPartly }) => [
    criterionName(figure.criterion, locale),
    figure.names[locale],
    figure.share / 100,
    posts,
    lower.share,
    lower.low,
    lower.high,
    upper.share,
    upper.low,
    upper.high,
    upperWithPartly?.share ?? null,
    figure.remember[locale],
  ]);
  const shares = ['lower', 'lowerLow', 'lowerHigh', 'upper', 'upperLow', 'upperHigh', 'upperWithPartly'] as const;
  return table(
    'surveys',
    locale,
    [
      ['criterion', 'text'],
      ['figure', 'text'],
      ['surveyShare', 'share'],
      ['posts', 'count'],
      ...shares.map((id): [ColumnId, ColumnKind] => [id, 'share']),
      ['remember', 'text'],
    ],
    rows,
  );
}

function extentsTable({ extents }: Findings, locale: Locale): FindingsTable {
  const words = findingsWords[locale];
  const rows = extents.map(({ from, to, smallest, largest, district2017 }) => [
    from === null || to === null ? words.noSize : words.sizes(from, to),
    smallest.count,
    smallest.share,
    largest.count,
    largest.share,
    district2017,
  ]);
  return table(
    'extents',
    locale,
    [
      ['size', 'text'],
      ['smallest', 'count'],
      ['smallestShare', 'share'],
      ['largest', 'count'],
      ['largestShare', 'share'],
      ['district2017', 'count'],
    ],
    rows,
  );
}

function scoresTable({ scores }: Findings, locale: Locale): FindingsTable {
  const rows = scores.bins.map(({ from, to, posts }) => [`${from}–${to === 100 ? 100 : `<${to}`}`, posts]);
  return table(
    'scores',
    locale,
    [
      ['score', 'text'],
      ['posts', 'count'],
    ],
    rows,
  );
}

function bandsTable({ scores }: Findings, locale: Locale): FindingsTable {
  const label = (wanted: number | null): string =>
    bands.find(({ number }) => number === wanted)?.label[locale] ?? findingsWords[locale].noBand;
  const rows = scores.bands.map(({ band, share }) => [label(band), ...shareCells(share)]);
  return table('bands', locale, [['band', 'text'], ...shareColumns], rows);
}

function groupScoresTable({ groups }: Findings, by: Grouping, locale: Locale): FindingsTable {
  const rows = groups[by].map(({ value, posts, scores }) => [
    value ?? findingsWords[locale].notKnown,
    ...shareCells(posts),
    scores?.firstQuartile ?? null,
    scores?.median ?? null,
    scores?.thirdQuartile ?? null,
  ]);
  return table(
    `scores-by-${by}`,
    locale,
    [
      ['group', 'text'],
      ...shareColumns,
      ['firstQuartile', 'points'],
      ['median', 'points'],
      ['thirdQuartile', 'points'],
    ],
    rows,
  );
}

function groupLevelsTable({ groups }: Findings, by: Grouping, locale: Locale): FindingsTable {
  const rows = criteria.flatMap(({ id, names }) =>
    groups[by].map(({ value, stated }) => [
      names[locale],
      value ?? findingsWords[locale].notKnown,
      ...shareCells(stated[id]),
    ]),
  );
  return table(`levels-by-${by}`, locale, [['criterion', 'text'], ['group', 'text'], ...shareColumns], rows);
}

function criterionName(wanted: CriterionId, locale: Locale): string {
  return criteria.find(({ id }) => id === wanted)!.names[locale];
}
