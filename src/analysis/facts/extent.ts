import type { ExtentFact, ExtentKind, Finding } from '#src/analysis/facts/facts';
import { isBundle, isOfAnotherRole, postOwners } from '#src/analysis/mentions/posts';
import { endsIn, occursIn } from '#src/analysis/patterns/pattern';
import { scanExtents, type ExtentMention } from '#src/analysis/quantities/extent';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

/** Labels under which portals and ads state the size of a post. */
const extentLabel =
  '(stillingsprosent|stillingsbrøk|stillingsstørrelse|stillingsstorleik|storleik|omfang|heltid\\/deltid|heltid ?\\/ ?deltid|heltid|arbeidstid|prosent|type ansettelse|timer|timetal|ugentlig arbejdstid|arbejdstid|beskæftigelsesgrad|omfattning|sysselsättningsgrad|tjänstgöringsgrad|hours|hours per week|weekly hours|working hours|fte|wte|employment type|job type|work type|position type|contract type|contract|schedule|ansettelsesform|ansættelsesform|stilling|stillingen|position|type|contracted hours|working pattern|salary type)';

/** Per cent of anything but a post. */
const ofSomethingElse =
  '(bor|bur|live|lives|skog|åker)|(av|af|of) (\\p{L}+ )?(brukerne|brukarane|pasient\\p{L}*|innbygger\\p{L}*|tiden|tida|the time|our|våre|people|those|alle|all|staff|ansatte|erfaringskonsulent\\p{L}*|budsjett\\p{L}*|lønn\\p{L}*|løn\\p{L}*|pay|salary|patients|clients|residents|deltaker\\p{L}*|medarbetar\\p{L}*|medarbejder\\p{L}*|respondent\\p{L}*|kunde\\p{L}*)|engasjert|dedikert\\p{L}*|opptatt|committed|commitment|dedicated|ærlig|rusfri|nykter|pensjon|pension|tillegg|superannuation|salary packaging|match\\p{L}*|loading|rabatt|discount|contribution|(increase|reduction|økning|reduksjon|nedgang)|enhancement|innskudd\\p{L}*|funn|survey|undersøk\\p{L}*';
const postWords =
  '{post}|{fullTime}|{partTime}|{permanent}|{temporary}|engasjement\\p{L}*|(søker|søkjer|söker|søger|seeking) ..4|erfaringskonsulent\\p{L}*|{peer}|ansatt\\p{L}*|tilsett|ansættes|anställ\\p{L}*|stillingsprosent\\p{L}*|stillingsstørrelse|stillingsstorleik|omfang|omfattning|sysselsättningsgrad|fte|wte|hours|timer|etter avtale|etter ønske';
const otherPeoples = '(på|i|in|a) (\\p{N}+ ?%) (av|of) ';
const choice =
  '(etter (eget |eige )?(ønske|avtale|behov)|kan (økes|aukast|utvides|avtales|avtalast|tilpasses|deles|justeres|velge|diskuteres)|velger selv|vel sjølv|mulighet for (større|høyere|full|heltid|å øke)|moglegheit for (større|full)|opptil|opp til|inntil|up to|can be (increased|extended|agreed|split)|your choice|you choose|choose|negotiable|flexible|by agreement|möjlighet till heltid|upp till|efter (aftale|ønske|överenskommelse)|op til|mulighed for (fuld|højere|flere)|mindre stilling kan|ønsker du|om du ønsker|dersom du ønskjer|either|enten|job share)';

interface Sized {
  min: number;
  max: number;
  from: 'text' | 'field';
  finding: Finding<ExtentKind>;
}

/** Full week in hours, by what the ad's language and currency say of its country. */
function fullWeekOf(doc: Doc): number {
  const own =
    /(\d{2}(?:[.,]\d{1,2})?)[ -]*(?:hours?|timers?|timmars?|timar)[ -]*(?:full[ -]?(?:time|week)|uke ved full|som heltid)|full[ -]time (?:is|=|\() ?(\d{2}(?:[.,]\d)?)/iu.exec(
      doc.body.text,
    );
  const stated = Number((own?.[1] ?? own?.[2] ?? '').replace(',', '.'));
  if (stated >= 35 && stated <= 42) return stated;
  if (doc.language === 'da') return 37;
  if (doc.language === 'sv') return 40;
  if (doc.language === 'en') {
    const text = `${doc.body.text} ${Object.values(doc.posting.fields).join(' ')}`;
    if (/(?<!\p{L})(?:nhs|band \d|wales|scotland|ireland|hse|trust)(?!\p{L})|£|€/iu.test(text)) return 37.5;
    if (/superannuation|schads|award|aboriginal|lhd|new south wales|victoria|queensland|tasmania/iu.test(text))
      return 38;
    if (/aotearoa|whānau|te whatu ora|māori|new zealand/iu.test(text)) return 40;
    if (/canada|ontario|alberta|british columbia|saskatchewan|manitoba|nova scotia|province/iu.test(text)) return 37.5;
    if (/\$|401\(?k|medicaid|ged|eoe|state of|county|veterans|hs diploma/iu.test(text)) return 40;
  }
  return 37.5;
}

/** Size of the peer worker's post, in per cent of full time. */
export function readExtent(doc: Doc): ExtentFact {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const week = fullWeekOf(doc);
  const sentences = doc.sentences.filter(
    (sentence) =>
      owners?.get(sentence) !== 'other' &&
      !['contact', 'personal'].includes(sentence.section) &&
      !isOfAnotherRole(doc, sentence.text),
  );
  const sized: Sized[] = [];
  const words: Finding<ExtentKind>[] = [];
  let hoursPerWeek: number | null = null;

  for (const sentence of [...doc.titleSentences, ...doc.fieldSentences, ...sentences]) {
    const { field } = sentence.passage;
    if (owners && field !== undefined && field !== 'title') continue;
    const isField = field !== undefined && field !== 'title';
    if (isField && !(occursIn(extentLabel, field) && field.length < 40)) continue;
    const labelled = /^(?:• )?([^:]{2,40}): ?(?=.)/u.exec(sentence.text)?.[1];
    const underLabel = isField || (labelled !== undefined && occursIn(extentLabel, labelled));
    const bareHours =
      isField && occursIn('(hours|timer|timetal|timar|hours per week|weekly hours|contracted hours|arbejdstid)', field)
        ? bareHoursIn(sentence.text)
        : [];
    for (const mention of [...scanExtents(sentence.text), ...bareHours]) {
      if (!underLabel && !isOfPost(sentence, mention)) continue;
      const asPercent = (hours: number): number => Math.min(100, Math.round((1_000 * hours) / week) / 10);
      const min = mention.hours ? asPercent(mention.hours.min) : mention.min!;
      const max = mention.hours ? asPercent(mention.hours.max) : mention.max!;
      if (mention.hours) hoursPerWeek ??= mention.hours.max;
      const kind = mention.kind === 'hours' ? 'hours' : 'percent';
      sized.push({ min, max, from: isField ? 'field' : 'text', finding: findingOf(kind, sentence, mention) });
    }
    words.push(...wordFindings(sentence, underLabel));
  }
  const half = words.filter(({ evidence }) => evidence.rule === 'extent.half-time');
  for (const finding of half)
    sized.push({ min: 50, max: 50, from: finding.evidence.field === undefined ? 'text' : 'field', finding });
  const plainWords = words.filter((finding) => !half.includes(finding));
  return { ...settle(sized, plainWords), hoursPerWeek };
}

/** Under the label "Hours" a number alone is enough; a span of hours leaves the size open. */
function bareHoursIn(value: string): ExtentMention[] {
  const hours = Number(
    /^(\d{1,2}(?:[.,]\d{1,2})?)(?! ?(?:-|–|to|til|%))(?: (?:per|a|pr\.?|i) ?\p{L}+| ?(?:hours|timer))?$/iu
      .exec(value)?.[1]
      ?.replace(',', '.'),
  );
  return hours >= 2 && hours <= 45 && scanExtents(value).length === 0
    ? [{ kind: 'hours', start: 0, end: value.length, min: null, max: null, hours: { min: hours, max: hours } }]
    : [];
}

/** A figure is a post's size when its clause speaks of the post, and of nothing that figures are also told of. */
function isOfPost(sentence: Sentence, mention: ExtentMention): boolean {
  if (sentence.passage.field === 'title') return true;
  const at = sentence.start + mention.start;
  const clause = sentence.clauses.find(({ start, end }) => at >= start && at < end) ?? sentence;
  const near = sentence.text.slice(Math.max(0, mention.start - 45), mention.end + 40);
  const behind = sentence.text.slice(mention.end, mention.end + 45);
  const before = sentence.text.slice(Math.max(0, mention.start - 40), mention.start);
  if (
    occursIn(ofSomethingElse, behind.split(/[.;]/u)[0]!) ||
    endsIn('limited to|rusfri|engasjert|pensjon|pension|superannuation', before)
  )
    return false;
  if (occursIn(otherPeoples, clause.text)) return false;
  // Somebody else's size: "teamleder i 100 %", "en sykepleier på 50 %".
  if (endsIn('({profession}|{leader}|lege|psykiater) (i|på|in|at|med)?', before)) return false;
  if (sentence.section === 'about' && !occursIn('{peer}', near)) return false;
  if (
    sentence.section === 'offer' &&
    mention.kind === 'percent' &&
    !occursIn('{post}|{peer}|{fullTime}|{permanent}', near)
  )
    return false;
  if (mention.kind === 'hours')
    return (
      occursIn(`${postWords}|{you}|week|uke|uken|veka|arbeidstid|hours|hrs|pw|wk|weekly|timar|timmar`, near) &&
      !occursIn(
        '(opplæring|training|supervision|veiledning|rettleiing|kurs|course|meeting|møte|meditation|åpent|åpen|open|ope)',
        near,
      )
    );
  return occursIn(postWords, near) || isAlone(sentence.text, mention);
}

/** "Omfang: 80 %", "100 % + 60 %": next to no other words. */
const isAlone = (text: string, { start, end }: ExtentMention): boolean =>
  (text.slice(0, start) + text.slice(end)).replace(/[^\p{L}]/gu, '').length <= 10;

function wordFindings(sentence: Sentence, underLabel: boolean): Finding<ExtentKind>[] {
  const { text } = sentence;
  const clauseWith = (source: string) => sentence.clauses.find((clause) => occursIn(source, clause.text)) ?? sentence;
  const found: Finding<ExtentKind>[] = [];
  const add = (kind: ExtentKind, source: string, rule: string): void => {
    found.push({
      kind,
      confidence: 'high',
      evidence: evidenceAt(sentence.passage, clauseWith(source), sentence, `extent.${rule}`),
    });
  };
  const isStudy = occursIn('(studi|kurs|utdann|student|skole|education|heltidskultur)\\p{L}*', text);
  const full =
    occursIn('{fullTime}', text) &&
    !isStudy &&
    !occursIn('({not}|eller|or|och) ..2 {fullTime}|jobbe(r)? heltid med', text);
  const part = occursIn('{partTime}', text) && !isStudy;
  const half = occursIn('{halfTime}', text);
  const rightPlace = underLabel || sentence.section !== 'about';
  if (rightPlace && half) add('percent', '{halfTime}', 'half-time');
  if (rightPlace && full && !(part && underLabel && /\//u.test(text))) add('full-time', '{fullTime}', 'full-time');
  if (rightPlace && part) add('part-time', '{partTime}', 'part-time');
  if (
    occursIn(choice, text) &&
    (occursIn(`({fullTime}|{post}|stillingsprosent\\p{L}*|%|prosent|percent|hours|timer)`, text) || underLabel) &&
    sentence.section !== 'qualifications'
  ) {
    add('applicant-chooses', choice, 'applicant-chooses');
  }
  const hourly =
    occursIn('{onCall}', text) &&
    !occursIn(
      '(bank|casual) (holiday|account|dress)|food bank|{offer} ..6 (ved behov|vid behov|as needed)|(følge|hjelpe|støtte|samtaler|support|help|veiledning|rettleiing|supervision|bistå) ..6 (ved behov|vid behov|as needed|on call)|(psychiatrist|manager|leder|doctor|lege) ..3 on call',
      text,
    );
  if (hourly && !['duties', 'qualifications'].includes(sentence.section))
    add('hourly-or-on-call', '{onCall}', 'hourly-or-on-call');
  if (
    occursIn(
      '(honorar|fee) ..5 (per|pr.?|for) (\\p{L}+ )?(møte|meeting|session|oppdrag|besøk|half|day|dag)|no guaranteed hours|no fixed hours|ut[ae]n fast omfang|ingen faste timer|ingen faste vakter|(timer|timar|hours|pass) (etter|as|vid|ved) (behov|needed)|ingen garanti(ert)? ..3 (timer|vakter)|ingen fast stillingsprosent|{not} ..4 (guarantee|garantere|lova|garantera|lover) ..3 (hours|timer|pass|vakter|shifts)',
      text,
    )
  ) {
    add('hourly-or-on-call', '(honorar|fee|guaranteed|garanti|stillingsprosent|lova|guarantee)', 'paid-by-session');
  }
  return found;
}

function findingOf(kind: ExtentKind, sentence: Sentence, mention: { start: number; end: number }): Finding<ExtentKind> {
  const span = { start: sentence.start + mention.start, end: sentence.start + mention.end };
  return { kind, confidence: 'high', evidence: evidenceAt(sentence.passage, span, sentence, `extent.${kind}`) };
}

function settle(sized: Sized[], words: Finding<ExtentKind>[]): Omit<ExtentFact, 'hoursPerWeek'> {
  const findings = [...sized.map(({ finding }) => finding), ...words];
  if (sized.length === 0) {
    const full = words.some(({ kind }) => kind === 'full-time');
    const part = words.some(({ kind }) => kind === 'part-time');
    return { min: full && !part ? 100 : null, max: full && !part ? 100 : null, conflict: false, findings };
  }
  const inText = sized.filter(({ from }) => from === 'text');
  const inFields = sized.filter(({ from }) => from === 'field');
  const range = (some: Sized[]) => ({
    min: Math.min(...some.map(({ min }) => min)),
    max: Math.max(...some.map(({ max }) => max)),
  });
  const all = range(sized);
  const conflict =
    inText.length > 0 &&
    inFields.length > 0 &&
    (range(inText).max < range(inFields).min - 3 || range(inText).min > range(inFields).max + 3);
  return { ...all, conflict, findings };
}
