import type { Doc } from '#src/analysis/text/doc';

/** An ad's own full week: "35 hours per week constitutes full time", "Full-time, 36 hours". */
const ownWeek = [
  /\d{2}(?:[.,]\d{1,2})? ?(?:t\/[uv]|h\/v|hrs?(?:\/wk)?|hours?|timer|timar)[^.\n;\d]{0,22}(?:av|of|out of|against|mot)[^.\n;\d]{0,12}(\d{2}(?:[.,]\d{1,2})?)(?!\d)/iu,
  /(?:full[ -]?(?:time |working )?|standard (?:working )?|normal (?:working )?)week[^.\n;\d]{0,45}(\d{2}(?:[.,]\d{1,2})?)(?!\d)/iu,
  /full[ -]?(?:time |working )?(?:week )?(?:is|=|of|:) ?(\d{2}(?:[.,]\d{1,2})?)(?!\d)/iu,
  /(\d{2}(?:[.,]\d{1,2})?)[ -]*(?:hours?|timers?|timar|timmars?)?[^.\n;\d]{0,40}(?:full[ -]?(?:time|working week|week)|heltid|heiltid|fuldtid|fuld tid)/iu,
  /(?:full[ -]?time|heltid|heiltid|fuldtid|fuld tid)(?:sstilling)?[^.\n;\d]{0,30}(\d{2}(?:[.,]\d{1,2})?) ?(?:hours?|timer|timar|timmar)/iu,
];

/** By words of no other country's ads, by the names of states, and by their two letters behind a town's name. */
const unitedStates = [
  /samhsa|(?<!\p{L})(?:w-2|pto|ssdi|403\(?b|401\(?k|medicaid|medicare|ged)(?!\p{L})|benefits[- ]eligible|(?<!\p{L})(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|(?:north|south) (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|wisconsin|wyoming)(?!\p{L})/iu,
  /, (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WI|WV|WY)(?![\p{L}])/u,
];

/** "Centre", "programme", "organise": not of the United States, whose full week is longer. */
const britishSpelling = /centres?(?!\p{L})|programmes?(?!\p{L})|organis(?:e|ation|ing)|counsell|behaviour|whilst/iu;

/** So many days of 7.6 hours, a fifth of the Australian week: no other week is shared out so. */
const australianDays = /(?<![\d.,])(?:7\.6|15\.2|22\.8|26\.6|30\.4|34\.2)[ -]?(?:hours?|hrs?|h)(?!\p{L})/iu;

/**
 * The full week that hours are a share of, in hours (codebook, size of the post): the ad's own where it names one, else that of
 * the country which its language, currency, places and laws tell.
 */
export function fullWeekOf(doc: Doc): number {
  const shown = [doc.title.text, doc.body.text, ...Object.entries(doc.posting.fields).map((one) => one.join(' '))].join(
    '\n',
  );
  for (const regex of ownWeek) {
    const stated = Number((regex.exec(shown)?.[1] ?? '').replace(',', '.'));
    if (stated >= 35 && stated <= 42) return stated;
  }
  // A passage too short to tell its language by still counts its hours in words of one.
  if (
    doc.language === 'da' ||
    /ansæt|arbejd|fleksjob|fuldtid|søger|(?<!\p{L})(?:ugen?(?!\p{L})|ugentlig|aftale)/iu.test(shown)
  )
    return 37;
  if (doc.language === 'sv' || /anställ|tjänst|(?<!\p{L})(?:söker|veckan?(?!\p{L}))/iu.test(shown)) return 40;
  if (doc.language === 'en' || /(?<!\p{L})(?:hours?|hrs?|week|the|and)(?!\p{L})/iu.test(shown)) {
    const text = shown;
    if (australianDays.test(text)) return 38;
    // Long vowels are written so in words and names of Māori alone.
    if (/[āēīōū]|(?<!\p{L})nz(?!\p{L})|aotearoa|te whatu ora|new zealand|nz\$|kia ora|kiwisaver/iu.test(text))
      return 40;
    if (/(?<!\p{L})(?:nhs|dbs|pro[ -]rata|band \d|wales|scotland|ireland|hse|trust)(?!\p{L})|£|€/iu.test(text))
      return 37.5;
    if (unitedStates.some((sign) => sign.test(text)) && !/superannuation|schads|nsw|qld|perth/iu.test(text)) return 40;
    if (
      /superannuation|schads|award|aboriginal|(?<!\p{L})(?:lhd|nsw|vic|qld|tas|wa|hobart|perth|melbourne|geelong|ballarat|ndis)(?!\p{L})|super(?!\p{L})|new south wales|victoria|queensland|tasmania/iu.test(
        text,
      )
    )
      return 38;
    if (/(?:hours?|hrs?) (?:per|a|each) fortnight|(?<!\p{L})phn(?!\p{L})/iu.test(text)) return 38;
    if (
      /canada|bargaining unit|first nations?|non-insured|métis|(?<!\p{L})(?:toronto|vancouver|calgary|edmonton|ottawa|winnipeg|halifax|saskatoon|thunder bay|red deer|qu[eé]bec|bc)(?!\p{L})|ontario|alberta|british columbia|saskatchewan|manitoba|nova scotia|province/iu.test(
        text,
      )
    )
      return 37.5;
    if (
      !britishSpelling.test(text) &&
      /\$|401\(?k|medicaid|(?<!\p{L})ged(?!\p{L})|eoe|state of|county|veterans|hs diploma/iu.test(text)
    )
      return 40;
  }
  return 37.5;
}
