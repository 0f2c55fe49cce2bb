import type { Span } from '#src/analysis/text/sentences';

/** A size of a post, as written. */
export interface ExtentMention extends Span {
  kind: 'percent' | 'hours';
  /** Per cent of full time; for `hours` null until the country's full week is known. */
  min: number | null;
  max: number | null;
  /** Hours a week, lowest and highest; null for per cent. */
  hours: { min: number; max: number } | null;
}

/** Tens, and what ads write out besides: "femti prosent", "twenty hours a week". */
const tens: Record<string, number> = {
  ti: 10,
  tjue: 20,
  tretti: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
  hundre: 100,
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  tio: 10,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
  hundra: 100,
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  halvtreds: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
  hundrede: 100,
};
const written = `(${Object.keys(tens).join('|')})`;
const number = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const percentSign = String.raw`(?:%|prosent|pst\.?|percent|per cent|procent|pct\.?)`;
const between = String.raw`\s*(?:%|prosent|pst\.?|percent|procent)?\s*(?:-|–|—|til|to|och|og|eller|or|and|till|\/|upp till|opp til|up to)\s*`;
const noDigit = String.raw`(?<![\d.,])`;
const aWeek = String.raw`(?:\/|per|pr\.?|i|om|a|each|every)?\s*`;
const week = String.raw`(?:uke[nra]?|uka|veke[ra]?|veka|week|weekly|wk|uge[nr]?|vecka[n]?|pw)`;

const shapes: {
  kind: ExtentMention['kind'];
  regex: RegExp;
  read: (groups: (string | undefined)[]) => [number, number];
}[] = [
  {
    kind: 'percent',
    regex: new RegExp(`${noDigit}(${number})(?:${between}(${number}))?\\s*${percentSign}`, 'giu'),
    read: ([low, high]) => pair(low, high),
  },
  {
    // "1,0 årsverk", "0.6 WTE": parts of one whole post.
    kind: 'percent',
    regex: new RegExp(
      `${noDigit}([01][.,]\\d{1,2}|1)(?:\\s*(?:-|–|til|to)\\s*([01][.,]\\d{1,2}))?\\s*(?:årsverk|årsværk|f\\.?t\\.?e\\.?|w\\.?t\\.?e\\.?|eft|stilling)(?![\\p{L}\\d])`,
      'giu',
    ),
    read: ([low, high]) => scale(pair(low, high), 100),
  },
  {
    kind: 'percent',
    regex: new RegExp(
      `(?<![\\p{L}\\d])(?:f\\.?t\\.?e\\.?|w\\.?t\\.?e\\.?|eft)\\s*[:=(]?\\s*([01][.,]\\d{1,2}|1)(?![\\d])`,
      'giu',
    ),
    read: ([low]) => scale(pair(low, undefined), 100),
  },
  {
    kind: 'hours',
    regex: new RegExp(
      `${noDigit}(\\d{1,2}(?:[.,]\\d{1,2})?)(?:\\s*(?:-|–|til|to|och|og|or|eller|till)\\s*(\\d{1,2}(?:[.,]\\d{1,2})?))?\\s*(?:timers?|timar|timmars?|timer|hours?|hrs?|t|h|arbeidstimer)\\.?\\s*(?:arbejds)?(?:\\/|per|pr\\.?|i|om|a|each|every|pågår)?\\s*(?:per )?${week}`,
      'giu',
    ),
    read: ([low, high]) => pair(low, high),
  },
  {
    kind: 'percent',
    regex: new RegExp(`(?<![\\p{L}])${written}\\s+(?:prosent|percent|per cent|procent)`, 'giu'),
    read: ([low]) => [tens[low!.toLowerCase()]!, tens[low!.toLowerCase()]!],
  },
  {
    // "Stillingsprosent: 60": the label says what the number is.
    kind: 'percent',
    regex: new RegExp(
      `(?<![\\p{L}])(?:stillingsprosent|stillingsstørrelse|stillingsstorleik|sysselsättningsgrad|beskæftigelsesgrad)(?:en|a)?\\s*(?:er|:|på|=)?\\s*(\\d{2,3})(?![\\d.,]*\\s*(?:%|[-–\\d]|til|prosent|procent|timer))`,
      'giu',
    ),
    read: ([low]) => pair(low, undefined),
  },
  {
    kind: 'hours',
    regex: new RegExp(`(?<![\\p{L}])${written}\\s+(?:timer|timar|timmar|hours)\\s*${aWeek}${week}`, 'giu'),
    read: ([low]) => [tens[low!.toLowerCase()]!, tens[low!.toLowerCase()]!],
  },
  {
    kind: 'hours',
    regex: new RegExp(
      `(?<![\\p{L}])(?:hours per week|weekly hours|hours a week|timer per uke|ukentlig arbeidstid|timetal|ugentlig arbejdstid)\\s*:?\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)`,
      'giu',
    ),
    read: ([low]) => pair(low, undefined),
  },
];

const mayHoldSize = new RegExp(String.raw`\d|(?<![\p{L}])${written}(?![\p{L}])`, 'iu');

/** Every size in a text, in order; what they are sizes of is for the caller to say. Offsets count in `text`. */
export function scanExtents(text: string): ExtentMention[] {
  if (!mayHoldSize.test(text)) return [];
  const found = shapes.flatMap(({ kind, regex, read }) =>
    [...text.matchAll(regex)].map((match): ExtentMention => {
      const [min, max] = read([match[1], match[2]]);
      const span = { start: match.index, end: match.index + match[0].length };
      return kind === 'percent'
        ? { kind, ...span, min, max, hours: null }
        : { kind, ...span, min: null, max: null, hours: { min, max } };
    }),
  );
  return found
    .filter(({ min, max, hours }) => (hours ? hours.max >= 2 && hours.max <= 45 : min! > 0 && max! <= 100))
    .sort((a, b) => a.start - b.start);
}

const parse = (digits: string): number => Number(digits.replace(',', '.'));

function pair(low: string | undefined, high: string | undefined): [number, number] {
  const first = parse(low ?? '0');
  const second = high === undefined ? first : parse(high);
  return [Math.min(first, second), Math.max(first, second)];
}

const scale = ([low, high]: [number, number], by: number): [number, number] => [round(low * by), round(high * by)];

const round = (value: number): number => Math.round(value * 10) / 10;
