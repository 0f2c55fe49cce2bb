import { inLowerCaseOnly, lowerCase } from '#src/analysis/patterns/folded-text';
import type { Span } from '#src/analysis/text/sentences';

/** A size of a post, as written. */
export interface ExtentMention extends Span {
  /** `part`: of one whole post, "0.6 FTE", "tre fjerdedels stilling"; no pay or pension is told of so. */
  kind: 'percent' | 'part' | 'hours' | 'days';
  /** Per cent of full time; for `hours` null until the country's full week is known. */
  min: number | null;
  max: number | null;
  /** Hours a week, lowest and highest; null for others. */
  hours: { min: number; max: number } | null;
  /** False for hours that are not said to be a week's: "Part time, 18.75 hours". */
  weekly: boolean;
}

/** Numbers that ads write out: "femti prosent", "twenty hours a week", "to og en halv dag". */
const written: Readonly<Record<number, string>> = {
  1: 'a|an|en|én|ein|éin|ei|et|ett|one',
  2: 'to|two|två',
  3: 'tre|three',
  4: 'fire|four|fyra',
  5: 'fem|five',
  6: 'seks|six|sex',
  7: 'sju|syv|seven',
  8: 'åtte|eight|otte|åtta',
  9: 'ni|nine|nio',
  10: 'ti|ten|tio',
  12: 'tolv|twelve',
  14: 'fjorten|fourteen|fjorton',
  15: 'femten|fifteen|femton',
  16: 'seksten|sixteen|sexton',
  17: 'sytten|seventeen|sjutton',
  18: 'atten|eighteen|arton',
  19: 'nitten|nineteen|nitton',
  20: 'tjue|twenty|tjugo|tyve',
  30: 'tretti|thirty|trettio|tredive',
  40: 'førti|forty|fyrtio|fyrre',
  50: 'femti|fifty|femtio|halvtreds',
  60: 'seksti|sixty|sextio|tres',
  70: 'sytti|seventy|sjuttio|halvfjerds',
  80: 'åtti|eighty|åttio|firs',
  90: 'nitti|ninety|nittio|halvfems',
  100: 'hundre|hundred|hundra|hundrede',
};
/** "Twenty-one hours", "sjuttiofem procent": what weeks and fortnights have in hours, and fives between the tens. */
const compounds = [
  21, 22, 23, 24, 25, 26, 27, 28, 29, 31, 32, 33, 34, 35, 36, 37, 38, 39, 42, 44, 45, 46, 48, 52, 54, 55, 56, 58, 61,
  64, 65, 66, 68, 72, 74, 75, 76, 78, 85, 95,
].flatMap((value) => {
  const [bokmål = '', english = '', swedish = '', danish = swedish] = written[value - (value % 10)]!.split('|');
  return written[value % 10]!.split('|').flatMap((unit) =>
    [`${bokmål}${unit}`, `${english}-${unit}`, `${english} ${unit}`, `${swedish}${unit}`, `${unit}og${danish}`].map(
      (word) => [word, value] as const,
    ),
  );
});
const valueOf = new Map([
  ...Object.entries(written).flatMap(([value, words]) =>
    words.split('|').map((word) => [word, Number(value)] as const),
  ),
  ...compounds,
]);
const tens = [...valueOf].flatMap(([word, value]) => (value >= 20 && value % 5 === 0 ? [word] : [])).join('|');
const words = [...valueOf.keys()].sort((a, b) => b.length - a.length).join('|');

const before = String.raw`(?:(?<![\p{L}\d.,])|(?<=\d ?[x×] ?))`;
const after = String.raw`(?![\p{L}\d])`;
const half = String.raw`(?:\s*(½)|\s+(?:and a|og en|og ein|og et|och en)\s+(half|halv|halvt))?`;
const amount = String.raw`(\d{1,3}(?:[.,]\d{1,2})?|${words})`;
const decimal = String.raw`([01]?[.,]\d{1,2}|1)`;
const to = String.raw`(?:-|–|—|to|til|till|og|and|och|or|eller|\/|upp till|opp til|op til|up to|and up to|o[gc]h? (?:helt )?(?:op|opp|upp) (?:til?l?|mot)|maximum|max)`;
const percentSign = String.raw`(?:%|prosents?|pst\.?|percent|per cent|procents?|pct\.?)`;
const range = String.raw`${before}${amount}\+?${half}(?:\s*${percentSign}?\s*${to}\s*${amount}${half})?`;
const hourWord = String.raw`(?:(?:guaranteed|paid|contracted|working|core|faste|betalte) )?(?:arbeids|arbejds|arbets)?(?:timers?|timar|timmars?|tim|hours?|hrs?|t|h)\.?`;
const week = String.raw`(?:uke[nra]?|uka|vek[aeo][nr]?|week|wk|uge[nr]?|veck[ao][nr]?)`;
const aWeek = String.raw`\s*(?:\/|(?:på|som|of work|work|arbeid|arbejde|arbete)?\s*(?:per|pr\.?|i|om|a|an|by|each|every|hver|kvar|hvar|varje|in a|in the|the|for hver)?)?\s*(?:weekly|ukentlig|ugentlig\p{L}*|vekentleg|${week}|pw|p\.w\.|(?<=\/\s?)[uv](?![\p{L}]))`;
const fortnight = String.raw`\s*(?:\/|per|a|each|every|i|(?:in|over|of|out of) (?:a|the|each|every))?\s*(?:fortnight|bi-?weekly|two weeks|pay period|14 dage|fjortende dag|fjorton dagar)`;
/** "24 hours a day", "two hours a month": told of no week. */
const otherSpan = String.raw`\s*\/\s*\p{L}|\s+(?:a|an|per|pr\.?|i|om|på|each|every|hver|kvar|of|av|med|in the)\s+(?!avg|snitt|medium|al(?:l|t|lt)(?!\p{L})|total)\p{L}|-|\s+(?:shifts?|vakt\p{L}*|pass|days?|daily|daglig|monthly|månedlig|supervision|training|veiledning|notice)`;
/** "Two hours every other week" is no size. */
const otherWeeks = 'annen|annan|anna|varann|hveranden|hver|kvar|other|second|third|tredje|fjerde';
const dayWord = String.raw`(?:dagsverk|dager|dagar|dage|days?|dag)`;
/** What hours come in: shifts, days, evenings. */
const turns = String.raw`(?:dag(?:er|ar|e)?|days?|kveld(?:er|ar)?|vakte?r?|vakta?r|shifts?|pass|aftener|kvällar)`;
const parts: Readonly<Record<string, number>> = {
  trekvart: 4 / 3,
  tredje: 3,
  tredel: 3,
  third: 3,
  fjerde: 4,
  fjärde: 4,
  fjärdedel: 4,
  kvart: 4,
  quarter: 4,
  firedel: 4,
  tidel: 10,
  tiendedel: 10,
  tiondel: 10,
  tenth: 10,
  femte: 5,
  femdel: 5,
  fifth: 5,
};
const wholePost = String.raw`(?:[ -]*(?:dels?|delar|deler|s))?(?:[ -]*(?:av|af|of)(?: (?:en|ei|et|a))?(?: (?:hel|heil|full|fuld))?)?[ -]*(?:stilling|årsverk|årsværk|tjänst|heltid|heiltid|full[ -]?time|post|position|jobb?|(?:full|fuld|hel|heil|whole) (?:arbeids|arbejds|arbets|working )?(?:uke|veke|uge|vecka|week))`;

type Groups = (string | undefined)[];
interface Shape {
  kind: ExtentMention['kind'];
  /** Sticky for those that begin with a number: tried only where one stands. */
  regex: RegExp;
  read: (groups: Groups) => [number, number];
  weekly?: boolean;
}
const shape = (
  kind: ExtentMention['kind'],
  source: string,
  read: Shape['read'],
  weekly: boolean | undefined = undefined,
): Shape => ({
  kind,
  regex: inLowerCaseOnly(source, source.startsWith(before) ? 'y' : 'g'),
  read,
  ...(weekly !== undefined && { weekly }),
});

const hourLabel = String.raw`(?<!\p{L})(?:hours?(?: ?(?:\/|per|a|of work|to be worked|offered|available|required)(?: ?week)?)?|weekly hours|working hours|contracted hours|timer(?: (?:per|pr\.?|i) uke| pr\. uge| i veka)?|timar(?: i veka)?|(?:ukentlig |vekentleg |ugentlig )?(?:arbeids|arbejds|arbets|veckoarbets|tjeneste|teneste|tjänstgörings)tid(?:en|a)?|time(?:an)?tal(?:l|let)?(?: (?:per|pr\.?|i) (?:uke|uge|vek[ea]))?|antall? tim[ae]r)`;
const partLabel = String.raw`(?<!\p{L})(?:(?:full|whole)[ -]?time equivalent|f\.?t\.?e\.?|w\.?t\.?e\.?|eft|stillingsbrøk(?:en)?|stillingsstørrelse(?:n)?|stillingsstorleik(?:en)?|brøk|fraction|tjänstgöringsgrad|årsverk)`;

const shapes: readonly Shape[] = [
  shape('percent', `${range}\\s*-?${percentSign}`, (g) => pair(g)),
  // "Stillingsprosenten kan settes til mellom 50 og 100".
  shape(
    'percent',
    `(?<!\\p{L})stillings(?:prosent|størrelse|storleik)(?:en)? [^.\\d]{1,60}(?:mellom|frå|fra|between|from) (\\d{2,3}) (?:og|til|and|to) (\\d{2,3})(?![\\d%]| ?${percentSign})`,
    ([low, high]) => ordered(low, high),
  ),
  // "The one at 80 per cent and the other at 50": the sign is not said twice.
  shape(
    'percent',
    `(?<=${percentSign}[^.\\d]{1,40})(?<!\\p{L})(?:(?:(?:den|det|the) )?(?:andre|andra|anden|second|other|to siste|og én|og ein|og ei|og en|and one|och en) (?:(?:er|is|one|blir|vert) )?(?:på|at|for|i)?|(?:upp|opp|op|up|øke|auke|increase|öka|ned|ner|down) (?:till?|to))\\s*(\\d{2,3})(?![\\d%/]|[.,]\\d|\\s*(?:${percentSign}|\\p{L}))`,
    ([low]) => ordered(low, undefined),
  ),
  // "Seksti prosent eller åtti".
  shape(
    'percent',
    `(?<=${percentSign} (?:eller|or|og|and|och) )(${tens})(?=[.,;)]|$| (?:i|om|if|for|som|to|til)(?!\\p{L}))`,
    ([low]) => ordered(low, undefined),
  ),
  // "80 prosent, eller full om du vil".
  shape(
    'percent',
    `(?<=${percentSign},? (?:eller|or|og|and|och|(?:opp|op|upp|up) (?:til|till|to)) )(?:full|hel|heil|fuld)(?=[.,;)]|$| (?:i|om|if|for|som|hvis|dersom|når|när|when|later|etter|seinere)(?!\\p{L}))`,
    () => [100, 100],
  ),
  // "60, 80 eller 100 prosent", "på 30, 45 og 60 prosent": from the first to the last of them.
  shape(
    'percent',
    `${before}(\\d{2,3}) ?${percentSign}?,(?: \\d{2,3} ?${percentSign}?,){0,2} ?(?:\\d{2,3} ?${percentSign}? )?(?:or|eller|and|og|och) (\\d{2,3})\\s*${percentSign}`,
    ([low, high]) => ordered(low, high),
  ),
  // "1,0 årsverk", "0.6 WTE", ".5 to .8 FTE": parts of one whole post.
  shape(
    'part',
    `(?<![\\d.,])${decimal}(?:\\s*${to}\\s*${decimal})?\\s*(?:årsverk|årsv\\.|årsværk|f\\.?t\\.?e\\.?|w\\.?t\\.?e\\.?|eft|stilling|of (?:full[ -]time|a (?:full[ -]time )?post)|of (?:that|this|these)|basis|time fraction|of an? fte|(?:full|whole)[ -]?time equivalents?)${after}`,
    ([low, high]) => scale(ordered(low, high), 100),
  ),
  // "0.5, 0.6 and 0.8 FTE": from the first to the last.
  shape(
    'part',
    `(?<![\\d.,])${decimal}(?:, ?[01]?[.,]\\d{1,2}){1,3},? (?:and|or|og|eller|och) ${decimal}\\s*(?:årsverk|årsværk|f\\.?t\\.?e\\.?|w\\.?t\\.?e\\.?)${after}`,
    ([low, high]) => scale(ordered(low, high), 100),
  ),
  shape(
    'part',
    `${partLabel}\\s*[:=(]?\\s*(?:er|is|på|of|är)?\\s*${decimal}(?:\\s*${to}\\s*${decimal})?(?![\\d%]|[.,]\\d| ?%)`,
    ([low, high]) => scale(ordered(low, high), 100),
  ),
  shape(
    'part',
    `(?<![\\p{L}\\d])${amount}[ -](${Object.keys(parts).join('|')})s?[ -]time${after}|(?<![\\d.,/])(\\d)\\/(\\d)[ -]time${after}`,
    ([count, part, above, below]) =>
      same(
        Math.round(
          100 * (above === undefined ? value(count) / parts[part!.toLowerCase()]! : Number(above) / Number(below)),
        ),
      ),
  ),
  // "A 0.6 post": no pay or grade stands before the noun so.
  shape('part', `(?<![\\d.,£$€])(0?[.,]\\d{1,2})[ -](?:post|position|role|job|contract)${after}`, ([low]) =>
    scale(ordered(low, undefined), 100),
  ),
  // "One job is open-ended at 0.6, the other 0.4", "Peer worker (0.9)": nothing but a post is told of so.
  shape(
    'part',
    `(?<!\\p{L})(?:one|én|ein|éin|job|post|role|position|other|stilling(?:en|a)?)(?!\\p{L})[^.;\\d]{0,80}(?<!\\p{L})(?:at|for|is|of|er|på|med)\\s*(0[.,]\\d{1,2})(?![\\d%]|[.,]\\d| ?(?:%|miles|km|mil|kilomet|h))`,
    ([low]) => scale(ordered(low, undefined), 100),
  ),
  // "0.6 up to 0.8", "anything from 0.6 to full time", "Permanent, 0.8.": no money is told of so.
  shape(
    'part',
    `(?<![\\d.,£$€])(0[.,]\\d{1,2})\\s*${to}\\s*(?:(0[.,]\\d{1,2}|1[.,]0)(?![\\d%]|[.,]\\d)|full(?:[ -]?time)?${after})`,
    ([low, high]) => scale(ordered(low, high ?? '1'), 100),
  ),
  shape(
    'part',
    `(?<=(?:permanent|ongoing|fixed[ -]term|temporary|fast|midlertidig|mellombels),? )(0[.,]\\d{1,2})(?=[.;)]?(?:\\s|$))(?! ?(?:%|miles|km))`,
    ([low]) => scale(ordered(low, undefined), 100),
  ),
  shape('part', `\\((0[.,]\\d{1,2})\\)`, ([low]) => scale(ordered(low, undefined), 100)),
  // "3 FTEs", "2 x WTE": so many whole posts.
  shape('part', `(?<![\\d.,])[2-9](?:\\.0)? ?(?:x ?)?[fw]tes?${after}`, () => [100, 100]),
  // "Between half and three quarters of full time".
  shape(
    'part',
    `(?<!\\p{L})(?:a )?(?:half|halv)(?: (?:post|stilling))? ${to} (?:three quarters?|trekvart|tre fjerdedels?)${wholePost}`,
    () => [50, 75],
  ),
  // "Tre fjerdedels stilling", "4/5 stilling", "three quarters of a post".
  shape(
    'part',
    `(?<![\\p{L}\\d])(?:${amount}[ -]+)?(${Object.keys(parts).join('|')})(?:s|er|ar|e)?${wholePost}`,
    ([count, part]) => same(Math.round((100 * value(count ?? '1')) / parts[part!.toLowerCase()]!)),
  ),
  shape('part', `(?<![\\d.,/])(\\d)\\/(\\d)${wholePost}`, ([count, part]) =>
    same((100 * Number(count)) / Number(part)),
  ),
  // "Stillingsprosent: 60": the label says what the number is.
  shape(
    'percent',
    `(?<![\\p{L}])(?:stillings(?:prosent|andel|størrelse|storleik|brøk)|prosent(?=en er)|omfang(?:et)?|(?:percent(?:age)? |% )time|appointment percent(?:age)?|fte ?%|sysselsättningsgrad|tjänstgöringsgrad|beskæftigelsesgrad)(?:en|a)?\\s*(?:er|:|på|=|är|ved)?(?:\\s(?:kan|vil|varierer|variere|være|ligger|mellom|mellan|fra|frå)){0,3}\\s*(\\d{2,3})(?:\\s*${to}\\s*(\\d{2,3}))?(?![\\d.,]*\\s*(?:%|[-–\\d]|til|prosent|procent|timer))`,
    ([low, high]) => ordered(low, high),
  ),
  shape('hours', `${range} ?hpw${after}`, (g) => pair(g)),
  shape(
    'hours',
    `${before}(\\d{1,2}) ?h(?:ou)?rs?,? (?:and )?(\\d{2}) ?min(?:ute)?s?(?:${aWeek})?${after}`,
    ([hours, minutes]) => same(Number(hours) + Number(minutes) / 60),
  ),
  shape('hours', `${range}[ -]*${hourWord}\\)?(?: (?!shift|day|vakt|pass|${otherWeeks})\\p{L}+){0,2}?${aWeek}`, (g) =>
    pair(g),
  ),
  // "Your hours are up to you: anything from 15 to 30 a week": the word stands before.
  shape('hours', `(?:hours?|timer|timar|timmar)[^.;\\d]{1,40}?(?=\\d{2}|\\p{L}{5})${range}${aWeek}${after}`, (g) =>
    pair(g),
  ),
  // "21 hours out of a 35-hour week".
  shape(
    'hours',
    `${range}[ -]*${hourWord} (?:out )?of (?:a|an|the|our) (?:full[ -]time )?\\d{2}(?:[.,]\\d{1,2})?[ -]*(?:hours?)?[ -]*week${after}`,
    (g) => pair(g),
  ),
  // "20, 24 or 28 a week": from the first to the last.
  shape(
    'hours',
    `(?<=(?:hours?|timer|timar|timmar)[^.;\\d]{1,30})${amount}(?:, ${amount}){0,2},? (?:or|eller|and|og|och) ${amount}(?: ?${hourWord})?${aWeek}${after}`,
    ([low, , high]) => ordered(low, high),
  ),
  // "One is 20 hours a week and the other 25": the unit is not said twice.
  shape(
    'hours',
    `(?<=(?:hours?|timer|timar|timmar)[^.;\\d]{1,30}(?:and|og|och) (?:the (?:other|second)|one|den (?:andre|andra)|én|ein|en)(?: (?:is|at|for|er|på|är))? )(\\d{1,2}(?:[.,]\\d{1,2})?)(?=[.;)]|,(?!\\d)|$)`,
    ([hours]) => ordered(hours, undefined),
  ),
  // "40/wk", "averages 22.5 a week": no money, and no people are told of so.
  shape(
    'hours',
    `(?<![\\d.,£$€]|kr ?)(\\d{2}(?:[.,]\\d{1,2})?) ?\\/ ?(?:wk|week)(?!\\p{L})|(?<![\\d.,£$€–-]|kr ?)(?:(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*${to}\\s*)?(\\d{2}(?:[.,]\\d{1,2})?) (?:(?:a|per|each) wk|pw|(?<=[.,]\\d{1,2} )(?:a|per|each) week)(?!\\p{L})`,
    ([each, from, withDecimals]) =>
      from === undefined ? ordered(each ?? withDecimals, undefined) : ordered(from, withDecimals),
  ),
  // "5½ time om ugen".
  shape('hours', `${range} *time${aWeek}`, (g) => pair(g)),
  // "A 30 hour contract", "20-hour-per-week job".
  shape(
    'hours',
    `${range}[ -]*(?:hours?|timers?|timars|timmars)[ -]+(?:(?:per|a)[ -]week|contract|post|position|role|job|stilling|jobb|tjänst|uge|uke)${after}`,
    (g) => pair(g),
  ),
  shape('hours', `${range} *(?:hours?|hrs|timers?|timar|timmar)${after}(?!${otherSpan})`, (g) => pair(g), false),
  shape('hours', `(?:${hourLabel}\\s*[:=]?\\s*${range}|${range}[ -]*${hourWord})${fortnight}`, (g) =>
    scale(pair(g[0] === undefined ? g.slice(6) : g), 0.5),
  ),
  shape(
    'hours',
    `${hourLabel}\\s*(?:er|are|is|är|:|=|\\(|ca\\.?|circa|up to|inntil|normalt|normally|on average|i snitt|i gjennomsnitt|(?:i )?gennemsnitligt?|i genomsnitt)*\\s*${range}(?=$|[;)\\n]|[.,](?!\\d)|${aWeek}| om | i | efter| after|\\s*\\()`,
    (g) => (isClock(pair(g)) ? [0, 0] : pair(g)),
  ),
  shape(
    'hours',
    `${range}[ -]*(?:hours?|timers?|timar|timmar)\\s*(?:\\/|per|a|i|om|each) ?(?:month|måned\\p{L}*|månad\\p{L}*|mnd)`,
    (g) => scale(pair(g), 0.23),
  ),
  // "5 hours a day, 3 days a week".
  shape(
    'hours',
    `${before}${amount}\\s*(?:hours?|timers?|timar|timmar)\\s*(?:a|per|om|i|pr\\.?|each|hver|kvar) (?:day|dag|dagen),?\\s*(?:and |og |i |for )?${amount}\\s*${dayWord}${aWeek}`,
    ([each, count]) => same(value(each) * value(count)),
  ),
  // "Tre kveldar i veka à fire timar", "two shifts a week of 8 hours", "two shifts of six hours".
  shape(
    'hours',
    `${before}${amount}\\s*${turns}(?:${aWeek})?\\s*(?:à|a|of|på|på hver|each) ${amount}\\s*(?:hours?|timer|timar)(?:${aWeek})?`,
    ([count, each]) => same(value(count) * value(each)),
  ),
  // "Four or five shifts a fortnight, 7.6 hours each".
  shape(
    'hours',
    `${range}\\s*${turns}(?:${fortnight}|(${aWeek})),? ${amount}\\s*(?:hours?|timer|timar) (?:each|hver|kvar)${after}`,
    (g) => scale(pair(g), (g[6] === undefined ? 0.5 : 1) * value(g[7])),
  ),
  // "One shift a week, six hours".
  shape(
    'hours',
    `${before}(?:one|a|en|én|ein|éin|ett|et|1) (?:shift|vakt|vagt|pass)${aWeek}, (?:of |på |à )?${amount}\\s*${hourWord}${after}`,
    ([each]) => same(value(each)),
  ),
  // "Two eight-hour shifts".
  shape(
    'hours',
    `${before}${amount} ${amount}[ -](?:hour|timers|timars|timmars) (?:shifts|days|evenings|vakter|vaktar|vagter|pass|dager|dagar|dage)${after}`,
    ([count, each]) => same(value(count) * value(each)),
  ),
  // "The hours are 7.5 a week".
  shape('hours', `(?<!\\p{L})(?:hours|timetallet|timetalet) (?:are|is|er|är) ${range}${aWeek}`, (g) => pair(g)),
  // "30.4 hours over four days".
  shape(
    'hours',
    `${range}[ -]*(?:hours?|timer|timar|timmar),? (?:(?:spread|shared|fordelt|fordelte|delt|fördelat|fördelade) )?(?:over|on|på|across) ${amount} ${dayWord}${after}`,
    (g) => pair(g),
  ),
  // "3 x 8 hour shifts", "4 × 10-hour days", "three 12-hour shifts".
  shape(
    'hours',
    `${before}(?:(\\d)\\s*[x×]\\s*(?=.{1,12}(?:hour|tim))|${amount}\\s(?=\\S{1,5}[ -]?(?:hour|tim)\\S{0,3}[ -](?:shift|day|vakt|pass|dag)))(\\d{1,2}(?:[.,]\\d)?)[ -]*(?:hours?|timers?|timar|timmars?)(?:[ -]+${turns})?`,
    ([count, inWords, each]) => same(value(count ?? inWords) * value(each)),
  ),
  shape(
    'days',
    `${range}(?:\\s+(?:full|whole|hele|heile|hela|faste|arbeids|work(?:ing)?))?[ -]*${dayWord}(?!s off)${aWeek}`,
    (g) => scale(pair(g), 20),
  ),
  shape(
    'days',
    `${range}[ -]*(?:half[ -]days?|halve dager|halve dagar|halvdagar|halve dage|mornings?|afternoons?|formiddag\\p{L}*|ettermiddag\\p{L}*|eftermiddag\\p{L}*|förmiddag\\p{L}*)${aWeek}`,
    (g) => scale(pair(g), 10),
  ),
  shape('days', `${range}[ -]*${dayWord}${fortnight}`, (g) => scale(pair(g), 10)),
  shape('days', `(?:part[ -]time|deltid)[ ,(:]+${amount} ${dayWord}(?=[).,]|$)`, ([low]) =>
    scale(ordered(low, undefined), 20),
  ),
  // "Four days out of five", "fire av ukas fem dager".
  shape(
    'days',
    `${before}${amount} (?:${dayWord} )?(?:av|af|of|out of) (?:the |ukas |ukens |vekas |de |dei )?(?:five|fem|5)(?: working)?(?: ${dayWord})?${after}`,
    ([count]) => scale(ordered(count, undefined), 20),
  ),
  // "Two, three or four days a week".
  shape(
    'days',
    `${before}${amount}, (?:(?:\\d|${words}),? ){0,3}(?:or|eller) ${amount} ${dayWord}${aWeek}`,
    ([low, high]) => scale(ordered(low, high), 20),
  ),
  // "Four days a week or five".
  shape('days', `${before}${amount} ${dayWord}${aWeek},? (?:or|eller) ${amount}(?=[,.;:)]|$)`, ([low, high]) =>
    scale(ordered(low, high), 20),
  ),
  // "Anything from three days to five".
  shape('days', `${before}${amount} ${dayWord} ${to} ${amount}(?=[,.;:)]|$|${aWeek})`, ([low, high]) =>
    scale(ordered(low, high), 20),
  ),
  shape(
    'days',
    `(?<!\\p{L})${amount}[ -]?(?:dagars|dagers|dages|day)[ -]*(?:arbeids|arbejds|arbets)?${week}`,
    ([low]) => scale(ordered(low, undefined), 20),
  ),
];

/** What every shape of a kind holds: most sentences hold none, and are not looked at further. */
const unitsIn: Record<ExtentMention['kind'], string> = {
  percent: String.raw`%|pst|pct|pro[sc]ent|per ?cent|(?:andel|grad|storleik|størrelse|brøk|omfang)(?:en|et)?[ :=]`,
  part: String.raw`0[.,]\d|årsv|[fw]\.?t\.?e|eft(?!\p{L})|brøk|fraction|storleik|størrelse|grad|(?:full|whole)[ -]?time|(?:del(?:ar|er)?|kvart|trekvart|fourth|quarter|fifth|third|\d\/\d|\d)s?[ -]*(?:stilling|of|av|af|tjänst|jobb|time|post|position|role|contract)`,
  hours: String.raw`\d ?\/ ?w|\d pw|½|\d (?:a|per) wk|\d (?:a|per|each) week|\d[ -]*(?:timm?|hours?|hrs?|hpw|[th](?!\p{L}))|tim(?:er|ar|mar|e(?:an)?tal)|hours?|(?:arbei?[dt]s|arbejds|neste|görings)tid`,
  days: String.raw`da[gy]s?|dagar|noon|morning|middag|part[ -]time|deltid|out of`,
};
const units = Object.entries(unitsIn).map(([kind, source]) => ({ kind, regex: inLowerCaseOnly(source) }));

/** Every size in a text, in order; what they are sizes of is for the caller to say. Offsets count in `text`. */
export function scanExtents(text: string): ExtentMention[] {
  const lower = lowerCase(text);
  const kinds = units.filter(({ regex }) => regex.test(lower)).map(({ kind }) => kind);
  const numbers = kinds.length > 0 ? numbersIn(lower) : [];
  const found = shapes
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ kind, regex, read, weekly = true }) => {
      const matches = regex.sticky ? matchesAt(numbers, lower, regex) : [...lower.matchAll(regex)];
      return matches.map((match): ExtentMention => {
        const [min, max] = read(match.slice(1));
        const span = { start: match.index, end: match.index + match[0].length };
        return kind === 'hours'
          ? { kind, weekly, ...span, min: null, max: null, hours: { min, max } }
          : { kind, weekly, ...span, min, max, hours: null };
      });
    });
  return found
    .filter(({ min, max, hours }) => (hours ? hours.max >= 2 && hours.max <= 45 : min! > 0 && max! <= 100))
    .filter(({ kind, min, max }) => kind !== 'percent' || min! >= 5 || min === max)
    .filter((one, index) => !found.some((other, at) => other !== one && covers(other, one, at < index)))
    .sort((a, b) => a.start - b.start);
}

/** Where numbers begin, in digits or written out, also with what they count joined to them: "hundreprosent". */
const numbersIn = (lower: string): number[] => [...lower.matchAll(number)].map(({ index }) => index);
const number = inLowerCaseOnly(
  String.raw`(?<!\d)\d|(?<!\p{L})(?:${words})(?:(?!\p{L})|(?=pro|pst|per|pct|tim|hour|hr|dag|day|arb))`,
  'g',
);

/** As `matchAll` of a regular expression that begins at one of these places. */
function matchesAt(places: readonly number[], text: string, sticky: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    if (match === null) continue;
    matches.push(match);
    from = sticky.lastIndex;
  }
  return matches;
}

/** "25 hours a fortnight" holds "25 hours". Of two of the same words the one with a week in it is meant. */
const covers = (a: ExtentMention, b: ExtentMention, isEarlier: boolean): boolean =>
  a.start <= b.start && a.end >= b.end && (a.end - a.start > b.end - b.start || isEarlier);

const value = (shown = '0'): number => valueOf.get(shown.toLowerCase()) ?? Number(shown.replace(',', '.'));

/** Groups of `range`: an amount with what is half of one, twice. */
function pair([low, lowSign, lowHalf, high, highSign, highHalf]: Groups): [number, number] {
  const first = value(low) + ((lowSign ?? lowHalf) ? 0.5 : 0);
  const second = high === undefined ? first : value(high) + ((highSign ?? highHalf) ? 0.5 : 0);
  return [Math.min(first, second), Math.max(first, second)];
}

/** "Working hours 9–15", "arbeidstid 7.45–15.30": from when to when, not how many. */
const isClock = ([from, until]: [number, number]): boolean =>
  (from >= 6 && from <= 10 && until >= 12 && until <= 21 && until - from >= 6) ||
  (from <= 6 && until <= 11 && until > from) ||
  (from >= 6 && until <= 24 && until - from >= 4 && halfHours.test(String(until)));

/** "13–20.30": a minute, and no part of an hour. */
const halfHours = /\.(?:3|15|45)$/u;

const ordered = (low: string | undefined, high: string | undefined): [number, number] =>
  pair([low, undefined, undefined, high]);

const same = (size: number): [number, number] => scale([size, size], 1);

const scale = ([low, high]: [number, number], by: number): [number, number] => [round(low * by), round(high * by)];

const round = (size: number): number => Math.round(size * 10) / 10;
