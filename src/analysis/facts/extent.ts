import type { ExtentFact, ExtentKind, Finding } from '#src/analysis/facts/facts';
import { isOthersTerms } from '#src/analysis/mentions/others-terms';
import { isBundle, isOfAnotherRole, isOfLaterPosts, postOwners, withoutPeer } from '#src/analysis/mentions/posts';
import { contractLabel, readContract } from '#src/analysis/facts/contract';
import { asItComes } from '#src/analysis/patterns/contract';
import { combined, endsIn, findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import { scanExtents, type ExtentMention } from '#src/analysis/quantities/extent';
import { fullWeekOf } from '#src/analysis/quantities/full-week';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { Evidence } from '#src/posting/evidence';

/** Labels under which portals and ads state the size of a post. */
const extentLabel =
  '(status|stillingsomfang|fuldtid ?\\/ ?deltid|fuldtid|stillingsprocent|ansættelsesbrøk|ugentligt timetal|veckoarbetstid|\\p{L}*(ansett|ansæt|tilset|anställ)\\p{L}* (omfa|grad|prosent)\\p{L}*|percentage|per cent|procent|procentsats|workload|working week|hours of work|tjenestetid|tjänstgöring|size of (post|position)|timeantal|arbejdsuge|arbetstid|jobtype|time|stillingsprosent|stillingsbrøk|stillingsstørrelse|stillingsstorleik|storleik|omfang|heltid\\/deltid|he[i]?ltid ?\\/ ?deltid|heltid|full\\/part time|fraction|stillingsandel|weekly|working time|work schedule|appointment type|employment status|arbeidstid|prosent|type ansettelse|timer|timetal|ugentlig arbejdstid|arbejdstid|beskæftigelsesgrad|omfattning|sysselsättningsgrad|tjänstgöringsgrad|hours|(fortnightly )?hours( per fortnight)?|hours per week|weekly hours|working hours|fte|wte|employment type|job type|work type|position type|contract type|contract|schedule|ansettelsesform|ansættelsesform|stilling|stillingen|stillinga|tjänsten|position|type|contracted hours|working pattern|salary type)';

/** Per cent of anything but a post. */
const ofSomethingElse =
  'premium\\p{L}*|super(?! \\p{L}+)|(?<=^ ?)(on|for|på|om) (\\p{L}+ )?(saturdays?|sundays?|nights?|evenings?|weekends?|lørdag\\p{L}*|søndag\\p{L}*|kveld\\p{L}*|natt|helg\\p{L}*)|(bor|bur|live|lives|skog|åker)|engasjert|dedikert\\p{L}*|opptatt|committed|commitment|dedicated|ærlig|rusfri|nykter|pensjon|pension|tillegg|superannuation|salary packaging|match\\p{L}*|loading|rabatt|discount|contribution|enhancement|allowance|supplement|innskudd\\p{L}*|funn|survey|undersøk\\p{L}*|travel|reise\\p{L}*|kvinn\\p{L}*|sjukefråvær|sykefravær';
/** "20 % of the guests" is no size; "60 % of full time" is. */
const ofWhat =
  '^(av|af|of) (?!(en |ei |et |a |an )?(\\p{L}*stilling(?!\\p{L})|full|hel|heil|fuld|årsverk|årsværk|normal|ordin|standard|tjänst(?!\\p{L})|whole|week|uke|uka|veke|vecka|uge))\\p{L}+';
/** What is said near a per cent when it is the size of a post. */
const postWords =
  '{post}|(plassene|plassane|traineeplass\\p{L}*) (er|är) (på)?|lyses ut|utlys\\p{L}*|lyser ut|lys[te]?t? ut|lyser (den|ho|ham|han|det|stillingen|stillinga) ut|(redusert|reduced|nedsat) (arbeidstid|hours|tid)|{fullTime}|{partTime}|{permanent}|{temporary}|\\p{L}*engasjement\\p{L}*|(søker|søkjer|söker|søger|seeking) ..4|erfaringskonsulent\\p{L}*|{peer}|ansatt\\p{L}*|tilsett|tilsettes|ansættes|anställ\\p{L}*|stillings\\p{L}+|(auk\\p{L}*|øk\\p{L}*|utvid\\p{L}*|increased?|ök\\p{L}*|utök\\p{L}*|gå opp|gå ned|gå upp) (\\p{L}+ )?(til|till|to)|\\p{L}*vikar(iat\\p{L}*)?|cover|omfang\\p{L}*|extent|workload|engagement|omfattning|sysselsättningsgrad|fte|wte|hours|timer|turnus\\p{L}*|rota|(etter|efter|enligt) (avtale|ønske|aftale|överenskommelse)|(kan|can) (tilby|tilbyde|erbjuda|offer|strekke oss|gå opp)|mulig|mogleg|muligt|plassen';
/** Whose hours or days in a sentence are not the applicant's: opening hours, what users are given, other employees'. */
const othersTime =
  '(opplæring|training|supervision|veiledning|rettleiing|vejledning|handledning|\\p{L}*kurs|courses?|certification|\\p{L}*møte\\p{L}*|meetings?|\\p{L}*möte\\p{L}*|meet|meets|meditation|åpent|åpen|åpne|open|opens|opent|ope|åpningstid\\p{L}*|opningstid\\p{L}*|åbent|åbningstid\\p{L}*|öppen|öppet|öppettid\\p{L}*|operates?|staffed|staffing|available|phone|line|café|kafé|members|helpline|hjemmekontor|heimekontor|from home|hemifrån|ferie|leave|notice|oppsigelse\\p{L}*|morgensamling\\p{L}*|groups?|gruppe\\p{L}*|office hours|employees|benefits|home working|in (the|our) office|remote\\p{L}*|telework|hybrid|verksted\\p{L}*|(studie|studia|studiet|studiene|studium|studies)|have worked|har jobbet|har jobba|har arbeidd|har arbetat|samling|samlinger|experience|erfaring fra)|(our|other|all|våre|vores|våra|andre|andra|full[ -]?time) (\\p{L}+[ -]){0,2}(staff|ansatte|tilsette|employees|colleagues|workers)|full[ -]?time (hours|week) (are|is)|{user}';
/** The applicant's time, or the post's. */
const ownTime =
  'vakt\\p{L}*|vagt\\p{L}*|shifts?|{you}|{post}|{peer}|{fullTime}|{partTime}|{permanent}|{temporary}|omfang\\p{L}*|jobb\\p{L}*|arbei\\p{L}*|arbet\\p{L}*|arbej\\p{L}*|work\\p{L}*|hours|hrs|on site|på plats|på plass';
const otherPeoples =
  '(på|i|in|a) (\\p{N}+ ?%) (av|af|of) |(de|dei|the) ((to|två|tre|two|three) )?(andre|andra|others?|øvrige|øvrege) (\\p{L}+ ){0,3}(arb\\p{L}*|jobb\\p{L}*|works?) ';
const choice =
  '{fullTime} ?(or|eller|\\/|,) ?{partTime}|(full|hel|heil) ?-? ?(or|eller|\\/) ?{partTime}|(opp|up|op|upp) (til|to|till) {fullTime}|({you}|å|to|kan) (\\p{L}+ )?(velge|velger|vel|velje|bestemmer|bestemme|choose|decide|vælge|väljer|bestämmer|välja)|er (mulig|mogleg)|(potential|scope|possibility|option|room) (to|for|of) (\\p{L}+ )?(increas|grow|more|full)\\p{L}*|strekke oss|{partTime} ..3 (kan|can|may|possible|considered|velkom\\p{L}*|også|också|også mulig)|(consider|open to|happy to|welcome|look at|talk about|vurderer|ser på) ..6 ({partTime}|fewer hours|reduced hours|job shares?)|anywhere between|anything (from|between)|går (bra|fint)|(etter (eget |eige |egna )?(ønske|avtale|behov)|kan (øk|auk|utvid|utök|avtal|tilpass|del|juster|velg|velj|diskut|drøft|bli større|gå opp)\\p{L}*|velger selv|vel sjølv|mulighet for (større|høyere|full|heltid|å øke)|moglegheit for (større|full)|(opptil|opp til|inntil|up to)(?! ?\\p{N}+ (?!(%|prosent|pst|per ?cent|hours|timer|timar))\\p{L})(?! (det|den|it|this|du|you|he|she|hun|han) )|can be (increased|extended|agreed|split)|your choice|you choose|choose|negotiable|flexible|by agreement|möjlighet till heltid|upp till(?! ?\\p{N}+ (?!(%|procent|timmar))\\p{L})|efter (aftale|ønske|överenskommelse)|op til|mulighed for (fuld|højere|flere|fleire|fler|flera)|mindre stilling kan|ønsker du|om du ønsker|dersom du ønskjer|either|enten|job share)';

interface Sized {
  min: number;
  max: number;
  from: 'text' | 'field';
  finding: Finding<ExtentKind>;
}

/** Size of the peer worker's post, in per cent of full time. */
export function readExtent(doc: Doc): ExtentFact {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  let week: number | undefined;
  const sentences = doc.sentences.filter(
    (sentence) =>
      owners?.get(sentence) !== 'other' &&
      !['contact', 'personal'].includes(sentence.section) &&
      !isOfAnotherRole(doc, sentence.text) &&
      !isOfLaterPosts(sentence),
  );
  // In an ad for several posts the fields may be the other one's, where the text tells of a size.
  const usesFields =
    owners === null ||
    !sentences.some(({ text }) => occursIn('{fullTime}|{partTime}|{halfTime}', text) || scanExtents(text).length > 0);
  const sized: Sized[] = [];
  // Days say less exactly than hours how much is worked.
  const byDays: Sized[] = [];
  // What nothing tells to be the post's counts where the ad names no other size: nearly every ad names one.
  const unsure: Sized[] = [];
  const words: Finding<ExtentKind>[] = [];
  let hoursPerWeek: number | null = null;
  const isOfProfession = occursIn('{profession}', withoutPeer(doc.title.text));

  for (const sentence of [...doc.titleSentences, ...doc.fieldSentences, ...sentences]) {
    const { field } = sentence.passage;
    if (!usesFields && field !== undefined && field !== 'title') continue;
    const isField = field !== undefined && field !== 'title';
    if (isField && !((occursIn(extentLabel, field) || occursIn(contractLabel, field)) && field.length < 40)) continue;
    const labelled = /^(?:• )?([^:\d]{2,40}): ?(?=.)/u.exec(sentence.text)?.[1];
    const underLabel = isField || (labelled !== undefined && occursIn(extentLabel, labelled));
    const bare = isField ? bareIn(field, sentence.text) : [];
    const scanned = scanExtents(sentence.text);
    const mentions = isShareOut(sentence.text, scanned) ? [] : [...scanned, ...bare];
    const toldOnce = withoutRestated(sentence.text, mentions);
    let last: ExtentMention | null = null;
    for (const mention of mentions) {
      if (!isField && mention.kind === 'percent' && isSupplement(sentence.text, mention)) continue;
      if (mention.hours && isWholeWeek(sentence.text, mention)) continue;
      const isListed = last !== null && isCoordinated(sentence.text, last, mention);
      const isSure = underLabel || isListed || isOfPost(sentence, mention, isOfProfession);
      if (!isSure && !mayBeOfPost(sentence, mention)) continue;
      if (!isField && isOthersTerms(doc, sentence, sentence.start + mention.start)) continue;
      if (isSure) last = mention;
      // Under any other label few hours may be a shift's.
      if (isField && mention.hours && !occursIn(hoursLabel, field) && !mention.weekly && mention.hours.max < 12)
        continue;
      const asPercent = (hours: number): number => {
        const share = Math.round((100 * hours) / (week ??= fullWeekOf(doc)));
        // "37.5 hours", where a full week was taken to have 38.
        return hours >= shortestWhole && share >= wholeWeek ? 100 : Math.min(100, share);
      };
      const min = mention.hours ? asPercent(mention.hours.min) : mention.min!;
      const max = mention.hours ? asPercent(mention.hours.max) : mention.max!;
      if (mention.hours && isSure) hoursPerWeek ??= mention.hours.max;
      if (!toldOnce.includes(mention)) continue;
      const kind = mention.kind === 'hours' ? 'hours' : 'percent';
      const from = isField ? 'field' : 'text';
      const place = !isSure ? unsure : mention.kind === 'days' ? byDays : sized;
      place.push({ min, max, from, finding: findingOf(kind, sentence, mention) });
    }
    if (sentence.section !== 'about' && occursIn('{fullTime}', sentence.text)) {
      const upTo = findIn(besideFull, sentence.text);
      if (
        upTo &&
        (sized.length > 0 || occursIn(combined`{halfTime}|${choice}|${oneOfTwo}`, sentence.text)) &&
        !occursIn(partOfFull, sentence.text) &&
        (isField || !isOthersTerms(doc, sentence, sentence.start + sizeWordIn(upTo.words) + upTo.start))
      ) {
        const finding = findingOf('full-time', sentence, upTo);
        sized.push({ min: 100, max: 100, from: isField ? 'field' : 'text', finding });
      }
    }
    const told = wordFindings(sentence, underLabel);
    if (
      told.length > 0 &&
      (field !== undefined || !isOthersTerms(doc, sentence, sentence.start + sizeWordIn(sentence.text)))
    )
      words.push(...told);
  }
  const isFull = sized.some(({ max }) => max === 100) || words.some(({ kind }) => kind === 'full-time');
  // A nine-day fortnight is how a full post is worked.
  const days = byDays.filter(({ min }) => min < 90 || !isFull);
  const half = words.filter(({ evidence }) => evidence.rule === 'extent.half-time');
  // "Four days a week, half past nine to two: half a post in all".
  const isHalf = half.length > 0 && sized.length === 0;
  if (!isHalf && (sized.length === 0 || days.some(({ max }) => sized.every((one) => one.min === 100 && max < 100))))
    sized.push(...days);
  if (sized.length === 0 && !words.some(({ kind }) => kind !== 'part-time')) sized.push(...unsure.slice(0, 1));
  for (const finding of half)
    sized.push({ min: 50, max: 50, from: finding.evidence.field === undefined ? 'text' : 'field', finding });
  const plainWords = words.filter((finding) => !half.includes(finding));
  // "Whole-time, 35 hours": whoever calls nearly a week's hours full time has a shorter week.
  const isCalledFull =
    words.some(({ kind }) => kind === 'full-time') && !words.some(({ kind }) => kind === 'part-time');
  if (isCalledFull && sized.every(({ min, finding }) => finding.kind !== 'percent' && min >= nearlyFull))
    for (const one of sized) one.min = one.max = 100;
  const isOne = (readContract(doc).positions ?? 1) === 1 && !words.some(({ kind }) => kind === 'applicant-chooses');
  return { ...settle(isOne ? ofOnePost(sized) : sized, plainWords), hoursPerWeek };
}

/** So many hours are a full week by the count of most countries, where they are so many per cent of the one that was taken. */
const shortestWhole = 37.5;
const wholeWeek = 98;
/** Per cent of a full week that may be one where it is called so. */
const nearlyFull = 85;

const hoursLabel =
  '(fortnightly )?hours( per fortnight)?|hours|hours per week|weekly hours|contracted hours|working hours|timer|timetal|timar|arbeidstid|arbejdstid|ugentlig arbejdstid|arbetstid';
const percentLabel =
  '(stillings|position|sysselsättnings|tjänstgörings|beskæftigelses|ansettelses|tilsetjings)?(prosent|procent|percent|percentage|andel|grad|omfang|omfattning)|workload';
const partLabel = 'fte|wte|eft|stillingsbrøk|stillingsstørrelse|stillingsstorleik|fraction|årsverk';
/** "60 % and … full time", "between half time and full time": full time is one end of what is offered, or one post's. */
const besideFull =
  '(consider|considered|vurdere|vurderer|open to|åpne for|opne for|also|også|också) (\\p{L}+ ){0,2}{fullTime}|(den (ene|eine|ena|andre|andra|første|fyrste|första)|the (other|first|second)|one) (\\p{L}+ ){0,5}{fullTime}|(og|and|och|or|eller|til|to|till) (\\p{L}+ ){0,3}{fullTime}|(vil|vill|ønsker|ønskjer|önskar|want|wish|would like|prefer) (du|you) (\\p{L}+ ){0,3}{fullTime}|{you} (want|wish|prefer) (\\p{L}+ ){0,2}{fullTime}|{fullTime} (\\p{L}+ ){0,2}(og|and|och|eller|or)|{fullTime},? ..8 (ned|ner|down|reduced?|reduser\\p{L}*|minske?) (til|till|to)';
const partOfFull =
  '(arbeider|arbeidar|arbetar|arbejder|jobber|jobbar|satser|satsar|works?|committed|mål\\p{L}*) ..2 (for|mot|på|towards?|to) ..3 {fullTime}|(flere|fleire|fler|more) {fullTime}|(above|over|below|under|more than|less than|minst|at least) {halfTime}|(lønn\\p{L}*|løn\\p{L}*|lön\\p{L}*|salary|pay|wage|kr|kroner|rate|[£€$]) ..8 {fullTime}|[£€$]\\p{N}[\\p{N}.,]* (\\p{L}+ ){0,3}{fullTime}|{fullTime} (salary|carers?|caregivers?|parents?|mothers?|volunteers?)|\\p{N} (i|for|at|ved|på) {fullTime}|(of|av|af|ved) (en |a )?{fullTime}|{fullTime} (staff|ansatte|tilsette|anställda|employees|equivalent|student\\p{L}*)|{fullTime} (hours|week) (are|is)|{fullTime} (is|er|är|=) \\p{N}|(count|counts|counted) as {fullTime}|{fullTime} for benefits';

/** Under a label that says what is counted a number alone is enough: "Hours: 22.5", "FTE: .5", "20 - 30". */
function bareIn(label: string, shown: string): ExtentMention[] {
  const kind = occursIn(hoursLabel, label)
    ? 'Hours'
    : occursIn(percentLabel, label) || label.includes('%')
      ? 'Stillingsprosent'
      : occursIn(partLabel, label)
        ? 'FTE'
        : null;
  if (kind === null || scanExtents(shown).length > 0) return [];
  const days = kind === 'Hours' && occursIn('days|dager|dagar|dage', shown);
  const span = occursIn('fortnight\\p{L}*', label) ? ' hours per fortnight' : '';
  return scanExtents(days ? `${shown} a week` : span ? shown + span : `${kind}: ${shown}`).map((mention) => ({
    ...mention,
    start: 0,
    end: shown.length,
  }));
}

/** "It is 60 % for three years": a short sentence that tells of the post by "it". */
const itIs =
  '^(det|dette|it|this|den|ho|hun|han|den (ene|eine|ena|første|fyrste)) (er|är|is|blir|vert|bliver|blir det|er på|är på|is at) \\p{N}+';
/** Of posts told one after the other. */
const oneOfTwo = '((den|det) (ene|eine|ena|andre|andra|anden)|the (one|other))';
/** The same where more is told of it: "Ho er på 50 prosent og varer ut neste år." */
const itIsOf = '^(det|dette|it|this|den|ho|hun|han) (er|är|is|blir|vert) (på|at) \\p{N}+';
const sizeNoun =
  '(stillings|tjänst\\p{L}*|beskæftigelses)(prosent|procent|brøk|størrelse|storleik|andel|omfang|grad)\\p{L}*|omfang\\p{L}*|omfattning\\p{L}*|workload';
const works = '(jobb\\p{L}*|arbei\\p{L}*|arbej\\p{L}*|arbet\\p{L}*|works?)';

/** A figure is a post's size when its sentence speaks of the post, and of nothing that figures are also told of. */
function isOfPost(sentence: Sentence, mention: ExtentMention, isOfProfession: boolean): boolean {
  if (sentence.passage.field === 'title') return true;
  const { text, section } = sentence;
  // "1 x 100 % og 2 x 60 %": nothing but posts is counted so.
  if (mention.kind !== 'days' && /\d ?[x×] ?$/u.test(text.slice(0, mention.start))) return true;
  const at = sentence.start + mention.start;
  const clause = sentence.clauses.find(({ start, end }) => at >= start && at < end) ?? sentence;
  const before = text.slice(Math.max(0, mention.start - 70), mention.start);
  const behind = text.slice(mention.end, mention.end + 45);
  const near = before + text.slice(mention.start, mention.end) + behind;
  // Somebody else's size: "teamleder i 100 %", "en sykepleier på 50 %".
  if (
    !isOfProfession &&
    endsIn('({profession}|{leader}|lege|psykiater|psykolog\\p{L}*) ..4 (i|på|in|at|med)?', before.slice(-40)) &&
    !occursIn('{peer}', before)
  )
    return false;
  // "Det är 60 % i tre år.", wherever it stands.
  if (
    mention.kind === 'percent' &&
    mention.start < 30 &&
    occursIn(text.length < 50 ? itIs : itIsOf, text) &&
    !occursIn(ofWhat, behind.trimStart())
  )
    return !occursIn(ofSomethingElse, text);
  // "Den ene er på 100 %, den andre på 50 %."
  if (
    endsIn(combined`${oneOfTwo}( er| is| are| blir)?( på| at| of| for| i)?`, before) &&
    occursIn('{post}|{peer}|' + oneOfTwo, text)
  )
    return mention.kind !== 'hours' || mention.hours!.max >= 10;
  // "You give a hundred per cent".
  if (endsIn('{you} (\\p{L}+ )?(gives?|gir|gjev|gjer|ger|giver|put in)( a)?', before)) return false;
  // Where the employer is told of, peer workers with a size are those already there.
  if (section === 'about' && !(occursIn('{peer}', near) && occursIn('{post}|{seek}', near))) return false;
  const ownSection = !['duties', 'qualifications'].includes(section);
  if (mention.kind === 'hours' || mention.kind === 'days') {
    const around = mention.weekly ? clause.text : near;
    if (
      mention.weekly &&
      endsIn('({post}|{permanent}|{temporary}|{partTime}|employment) ..4', before) &&
      !occursIn('veiledning|rettleiing|vejledning|handledning|supervision|training|opplæring', before.slice(-40))
    )
      return true;
    // "One for 22.5 hours and one for 15", "lønn for 20 timer", "arbeidstiden er i snitt 30 timer".
    if (
      (mention.hours?.max ?? 0) >= 10 &&
      endsIn(
        '(one|the other|other|(den|the|de) (ene|eine|ena|andre|andra|first|second|første|fyrste|första))( is| er|.s| at| på| i)?|(en|ei|ein|én|éin|one|{peer}|{post}|{profession}|(salary|pay|lønn|lønna|løn|lön|£|€) ..6) (på|for|of|at|à)|\\p{L}*(arbeids|arbejds|arbets|tjeneste|teneste)tid\\p{L}* ..3',
        before,
      )
    )
      return true;
    // "Twenty hours a week, after school", "four evenings, 32 hours in all", "22.5 hours over three days".
    if (
      (mention.hours?.max ?? 0) >= 10 &&
      ((mention.weekly && opensSentence(before) && section !== 'about') ||
        occursIn(
          '^ ?,?(in all|altogether|all told|in total|til sammen|til saman|i alt|totalt|(over|spread over|across|fordelt på|fordelte på|fördelat på) ..2 (days|dager|dagar|dage))',
          behind,
        ))
    )
      return !occursIn(othersTime, behind);
    // "Tuesday to Saturday from 3 to 9, that is 30 hours".
    if (
      (mention.hours?.max ?? 0) >= 10 &&
      endsIn(
        '(that is|that makes|it is|which is|altogether|in all|\\p{L}*(uka|uken|veka|ugen|veckan|week) (er|is|är)( på)?|{you} ((vil|will|skal|ska) )?(jobber|jobbar|jobbe|arbeider|arbeidar|arbeide|arbetar|arbejder|work)|det er|det blir|det vil si|dvs|til sammen|til saman|totalt|i alt|sammanlagt)',
        before,
      )
    )
      return true;
    // "The clinic needs a peer two days a week", and "30 hours." with nothing else, wherever it stands.
    if (occursIn('{seek}|needs', before) && endsIn('({peer}|peer) ..2', before)) return true;
    if ((mention.hours?.max ?? 0) >= 10 && text.length < 30 && isAlone(text, mention) && section !== 'offer')
      return true;
    if (occursIn(othersTime, without(ownTimeOfUsers, around)) || endsIn('(overtime|overtid) ..3', before)) return false;
    // "The van goes out four nights a week": told of something else, unless the sentence is short or speaks of work.
    // "The worker meets families at home, 20 hours per week."
    if (
      mention.hours &&
      mention.hours.min >= 10 &&
      isSetOff(text, mention) &&
      occursIn('{peer}|{you}', text.slice(0, 60))
    )
      return true;
    if (mention.weekly && before.length > 45 && !occursIn(ownTime, around)) return false;
    if (mention.weekly) return ownSection || occursIn('{post}|{partTime}|{fullTime}', clause.text);
    const span = mention.hours!;
    if (span.max < 5) return false;
    return (
      endsIn(
        combined`{you} ..2 (work|jobbe|arbejde|jobba|arbeta|jobber|jobbar|arbejder|arbeide|arbeider|arbeidar|arbetar)|employed for ..4|(${weekday}) ..8`,
        before,
      ) ||
      (ownSection &&
        (span.min < span.max ||
          endsIn('(minimum|min|minst|mindst|maximum|max|from|fra|frå|från|up to|inntil|opptil)', before) ||
          isAlone(text, mention) ||
          (span.max >= 10 && opensSentence(before)) ||
          occursIn(
            '{partTime}|{fullTime}|{permanent}|{temporary}|{post}|working|fordelt|fordelte|fördelat|fordeles',
            near,
          )))
    );
  }
  if (
    endsIn(
      '(extent|omfang\\p{L}*|stillings(prosent|brøk|størrelse|storleik)\\p{L}*|omfattning\\p{L}*|(sysselsättnings|tjänstgörings|beskæftigelses|ansettelses|tilsetjings|syss.)grad\\p{L}*|workload|stillingen|stillinga|tjänsten|the (post|position|role|job)) (er|is|är)( på)?|{post} (\\p{L}+ ){0,5}(omfatt\\p{L}*|comprises?|utgjør|utgjer|utgör)|syss.grad',
      before,
    )
  )
    return true;
  // So small a share is told of pay, pension and people; of a post only beside its name.
  if (
    mention.kind === 'percent' &&
    mention.max! < 15 &&
    !occursIn(combined`{post}|{peer}|${sizeNoun}|{you}`, before.slice(-30) + behind.slice(0, 18))
  )
    return false;
  if (mention.kind === 'part') return ownSection || occursIn(postWords, near);
  if (occursIn(ofWhat, behind.trimStart()) || occursIn(ofSomethingElse, behind.split(/[.,;]/u)[0]!)) return false;
  if (
    endsIn(
      'limited to|rusfri|engasjert|pensjon|pension|superannuation|(minst|mindst|minimum|at least|about|rundt|kring|around|omtrent) \\P{L}*',
      before,
    ) &&
    !occursIn(postWords, near)
  )
    return false;
  if (
    endsIn(
      'limited to|(travel|reise\\p{L}*) ..4|rusfri|engasjert|\\p{L}*pe?ns[ij]on\\p{L}* ..2|superannuation|kiwisaver ..2|(employer|arbeidsgiver\\p{L}*|arbeidsgjevar\\p{L}*|arbejdsgiver\\p{L}*) (pays|contributes|betaler|adds)|hvorav|kvarav|herav|derav|av dette|of which|varav',
      before,
    )
  )
    return false;
  if (occursIn(otherPeoples, clause.text)) return false;
  if (
    endsIn(
      combined`{you} (\\p{L}+ )?${works} ..1|{you} ((kan|can|vil|will) )?(få|have|get|velge|velje|choose|ha|ta)`,
      before,
    )
  )
    return true;
  // "Det tilsvarer 16 prosent", "20 prosent på hver av dere".
  if (
    ownSection &&
    (endsIn(
      '(tilsvarer|tilsvarar|svarer til|svarar til|motsvarar|equals|equivalent to|comes to|utgjør|utgjer)',
      before,
    ) ||
      occursIn('^ ?(på|for|til|to) ..1 (hver|kvar|each|varje)', behind))
  )
    return true;
  const isChosen = mention.max! > mention.min! && opensSentence(before) && occursIn(choice, text);
  if (
    section === 'offer' &&
    !isChosen &&
    !occursIn(combined`{post}|{peer}|{fullTime}|{permanent}|{temporary}|\\p{L}*vikar\\p{L}*|${sizeNoun}`, near)
  )
    return false;
  // "75 prosent; resten går til sykepleieren", "Minst femti prosent."
  if (mention.kind === 'percent' && ownSection && isTerse(text, mention)) return true;
  // Few things but a post are told of in a span of per cent: "mellan 50 och 100 procent".
  return (
    /^ ?-?time(?!\p{L})/u.test(behind) ||
    occursIn(postWords, near) ||
    isAlone(text, mention) ||
    (mention.max! - mention.min! >= 10 && ownSection)
  );
}

const particle =
  '(i|på|til|till|og|och|eller|for|med|fra|frå|från|etter|efter|men|in|on|to|and|or|for|from|with|but|as|at|er|is|är)(?!\\p{L})';

/** Whether nothing speaks against it. */
const mayBeOfPost = ({ text, section }: Sentence, mention: ExtentMention): boolean =>
  mention.kind !== 'days' &&
  !['about', 'duties', 'qualifications'].includes(section) &&
  (mention.hours ? mention.hours.min >= 10 : mention.min! >= 20) &&
  !isSupplement(text, mention) &&
  !occursIn('(of|av|af) (us|oss|os|them|dem|dei|those)|hundred per ?cent', text) &&
  !endsIn('({you}|vi|me|we|de|dei|they) (er|är|are|være|vara|be)', text.slice(0, mention.start)) &&
  !occursIn(ofWhat, text.slice(mention.end).trimStart()) &&
  // "90 % belegg": of the noun behind it.
  (mention.kind !== 'percent' ||
    occursIn(`^(\\P{L}*$|[.,;:)–-]|${postWords}|${particle})`, text.slice(mention.end).trimStart())) &&
  !occursIn(
    mention.hours ? `${othersTime}|shifts?|vakt\\p{L}*|vagt\\p{L}*|pass` : ofSomethingElse,
    setOffBy(text, mention),
  );

/** What stands between the commas on either side of it, where it stands between commas; else all of the sentence. */
function setOffBy(text: string, mention: ExtentMention): string {
  if (!isSetOff(text, mention)) return text;
  const from = Math.max(
    0,
    text
      .slice(0, mention.start)
      .replace(/[,(–-]\s*$/u, '')
      .lastIndexOf(',') + 1,
  );
  return text.slice(from, mention.end);
}

/** "Kveldstillegget er 28 %", "enhancements of 30 %", "plus 12 % super". */
const supplement =
  '(\\p{L}*till[eæ]gg\\p{L}*|enhancements?|loading|premium|differential|supplement|allowance|bonus|uplift|super|kiwisaver|vacation|holiday pay|accrues?|match)';
/** "We cover 80 % of your premium", "vi dekker 100 %". */
const paidFor = '(cover|covers|pay|pays|paying|dekker|dekkjer|dekkes|dækker|täcker|betaler|betalar|match|matches)';
/** What is paid or covered, told in per cent. */
const isSupplement = (text: string, { start }: ExtentMention): boolean =>
  endsIn(
    combined`${supplement} ..3|${paidFor}( (up to|inntil|opptil|op til|upp till))?`,
    text.slice(Math.max(0, start - 40), start),
  ) ||
  /\+\s*$/u.test(text.slice(0, start)) ||
  // "Lønn kr 470 000 (i 100 % stilling)".
  /(?:kr|kroner|lønn|løn|lön|salary|pay|[£$€])[^.;]{0,60}\((?:i|for|at|ved|in) $/iu.test(text.slice(0, start));

/** "28 hours out of a 35 hour week", "our full-time week is 37 hours": what the post is measured by. */
const isWholeWeek = (text: string, { start, end }: ExtentMention): boolean =>
  endsIn('(hours?|timer|timar|timmar) out of (a|an|the)', text.slice(0, start)) ||
  (endsIn(
    '\\p{N}+ \\p{L}+ (out )?(of|av|af|mot|against)( a| an| the| en| ei| our| vår)?|({fullTime} |full |whole |standard |normal )(working )?(week|uke|veke|vecka|uge|arbeidsuke) (is|er|är)',
    text.slice(0, start),
  ) &&
    /(?:^|[^\p{L}])\d/u.test(text.slice(0, start) + text.slice(end)));

/** "About 20 hours, spread as suits you." */
const opensSentence = (before: string): boolean =>
  /^\P{L}*(?:(?:about|around|approximately|approx|roughly|ca|omtrent|rundt|omkring|cirka)\P{L}*)?$/iu.test(before);

/** At the beginning of a sentence, before a sign: said of nothing that is named. */
const isTerse = (text: string, mention: ExtentMention): boolean =>
  mention.min! >= 15 &&
  /^\s*(?:[.,;:)]|$)/u.test(text.slice(mention.end)) &&
  /^\P{L}*(?:(?:minst|minimum|opptil|inntil|about|ca)\P{L}*)?$/iu.test(text.slice(0, mention.start));

const weekday = 'monday|tuesday|wednesday|thursday|friday|mandag|tirsdag|onsdag|torsdag|fredag|måndag|tysdag|tisdag';

const isSetOff = (text: string, { start, end }: ExtentMention): boolean =>
  /[,(–-]\s*$/u.test(text.slice(0, start)) && /^\s*(?:[.,);]|$)/u.test(text.slice(end));

const ownTimeOfUsers =
  '(erfaringskonsulent|peer)\\p{L}*|benefits?[ -]eligible|(maternity|parental|paternity|adoption|family|career)[ -](leave|break)';

/** "50 prosent, 80 prosent eller mer": what is named in one breath with a post's size is its size too. */
const isCoordinated = (text: string, { kind, end }: ExtentMention, next: ExtentMention): boolean =>
  next.kind === kind && /^,?\s*(?:og|and|och|eller|or|til|to|till)?\s*$/iu.test(text.slice(end, next.start));

/** "22.5 hours (0.6 WTE)": of one size told twice the part of a full post is what needs no full week to be known. */
const withoutRestated = (text: string, mentions: readonly ExtentMention[]): readonly ExtentMention[] =>
  mentions.filter(
    (one) =>
      one.hours?.min !== one.hours?.max ||
      !mentions.some(
        (other) =>
          one.hours !== null &&
          (other.kind === 'percent' || other.kind === 'part') &&
          other.min === other.max &&
          Math.abs(other.max! - one.hours.max * 2.6) < 16 &&
          /^[^\p{L}]{1,5}$/u.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
      ),
  );

/** "70 % peer support, 30 % admin": how one post's time is shared out, unless two posts are told of. */
const isShareOut = (text: string, mentions: readonly ExtentMention[]): boolean =>
  mentions.length > 1 &&
  mentions.every(({ kind, min, max }) => kind === 'percent' && min === max) &&
  mentions.reduce((sum, { max }) => sum + max!, 0) === 100 &&
  !occursIn(
    '{permanent}|{temporary}|positions|posts|tjänster|{you} ..1 (velger|vel|choose|väljer|vælger|bestemmer)',
    text,
  );

/** "Omfang: 80 %", "100 % + 60 %": next to no other words. */
const isAlone = (text: string, { start, end }: ExtentMention): boolean =>
  (text.slice(0, start) + text.slice(end)).replace(/[^\p{L}]/gu, '').length <= 10;

/** Where the employer is told of, too. */
const isVacant =
  '(there (is|are)|vi har|me har|det er) ..4 (vacanc\\p{L}*|opening\\p{L}*|ledig\\p{L}*|{post} (ledig|to fill|open))';

/** "FT", "PT", "F/T" of ads in English: under a label, or next to no more than the terms of a post. PT is a therapist too. */
function isShort(letter: 'F' | 'P', text: string, underLabel: boolean): boolean {
  const found = new RegExp(`(?<=^|[\\s(,:/|–-])(?<!\\d )${letter}\\/?T(?=$|[\\s),.;/|–-])`, 'u').exec(text);
  if (!found || /(?<!\p{L})(?:OTs?|SLPs?)(?!\p{L})/u.test(text)) return false;
  const near = text.slice(Math.max(0, found.index - 25), found.index + 30);
  return (
    underLabel ||
    text.length < 40 ||
    occursIn('{post}|{permanent}|{temporary}|benefit\\p{L}*|(non[ -])?exempt|hours?|hrs?|available', near)
  );
}

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
  // Few sentences hold a word of size: the rest is not asked further.
  const part =
    occursIn('{partTime}|{fullTime},? (eller|or) (mindre|less|fewer|lavere|lågare)', text) ||
    isShort('P', text, underLabel);
  const shortFull = isShort('F', text, underLabel);
  if (part || shortFull || occursIn('{fullTime}|{halfTime}', text)) sizeWords();
  const mayChoose =
    part || underLabel || occursIn('{fullTime}|{post}|stillings\\p{L}+|%|prosent|percent|hours|timer', text);
  if (mayChoose && sentence.section !== 'qualifications' && occursIn(choice, text))
    add('applicant-chooses', choice, 'applicant-chooses');
  if (['duties', 'qualifications'].includes(sentence.section)) return found;
  const hourly =
    occursIn(combined`{onCall}|${asItComes}`, text) &&
    !occursIn(
      'food bank|{offer} ..6 (ved behov|vid behov|as needed)|(psychiatrist|manager|leder|doctor|lege) ..3 on call',
      text,
    );
  if (hourly) add('hourly-or-on-call', `{onCall}|${asItComes}`, 'hourly-or-on-call');
  return found;

  function sizeWords(): void {
    const isStudy = occursIn(
      '(studi|kurs|utdann|student|skole|education|heltidskultur)\\p{L}*|{user} ..6 ({fullTime}|{partTime}|{halfTime})|(ufrivillig|uønska?e?t?) deltid',
      without(oneOfTwo, text),
    );
    if (isStudy) return;
    const full =
      (shortFull ||
        occursIn('{fullTime}|(full|hel|heil) ?-? ?(or|eller|og|och|and|\\/) ?{partTime}', without(partOfFull, text))) &&
      !occursIn('({not}|eller|or) ..2 {fullTime}|({partTime}|{halfTime}|%) ..5 och ..2 {fullTime}', text);
    const half = occursIn('{halfTime}', without(combined`${partOfFull}|and a half a week`, text));
    // "Vi är fem fast anställda och tre på deltid": those who work there.
    const isTeam = occursIn(
      '((vi|me|we) (er|är|are)|(er|är|are) (vi|me|we)) (\\p{N}+|to|tre|fire|fem|seks|sju|åtte|ni|ti|två|fyra|sex|two|three|four|five|six|about|rundt|over|totalt|alle|alla|all) ..20 ({partTime}|{fullTime}|{halfTime})',
      text,
    );
    const rightPlace = underLabel || ((sentence.section !== 'about' || occursIn(isVacant, text)) && !isTeam);
    if (rightPlace && half) add('percent', '{halfTime}', 'half-time');
    if (rightPlace && full && !(part && underLabel && /\//u.test(text))) add('full-time', '{fullTime}', 'full-time');
    if (rightPlace && part) add('part-time', '{partTime}', 'part-time');
  }
}

/** Where the size itself stands in words that tell of one. */
const sizeWordIn = (text: string): number => findIn('{fullTime}|{partTime}|{halfTime}', text)?.start ?? 0;

function findingOf(kind: ExtentKind, sentence: Sentence, mention: { start: number; end: number }): Finding<ExtentKind> {
  const span = { start: sentence.start + mention.start, end: sentence.start + mention.end };
  return { kind, confidence: 'high', evidence: evidenceAt(sentence.passage, span, sentence, `extent.${kind}`) };
}

/**
 * The size of one post is told in one place. Of what is told in several, that counts which the fields say too, or else what
 * is told first: the rest is a colleague's, or a course's.
 */
function ofOnePost(sized: Sized[]): Sized[] {
  const inFields = sized.filter(({ from }) => from === 'field');
  const inText = sized.filter(({ from }) => from === 'text');
  if (inText.length < 2) return sized;
  const agreeing = inText.filter((one) => inFields.some((field) => isSameSize(one, field)));
  if (agreeing.length > 0)
    return [...inFields, ...inText.filter((one) => agreeing.some((other) => isGrowth(other, one)))];
  const first = inText[0]!.finding.evidence;
  return [...inFields, ...inText.filter(({ finding: { evidence } }) => isTogether(evidence, first))];
}

/** "50 %, with the possibility of 100 % from next year": named in one breath. */
const isGrowth = ({ finding: { evidence: from } }: Sized, one: Sized): boolean =>
  one.finding.evidence.field === from.field && Math.abs(one.finding.evidence.start - from.start) < 50;

const isSameSize = (one: Sized, other: Sized): boolean =>
  Math.abs(one.min - other.min) <= 3 && Math.abs(one.max - other.max) <= 3;

/** A range may be told in two sentences: "20 hours. It can grow to 30." */
const fewLetters = 160;
const isTogether = (one: Evidence, first: Evidence): boolean =>
  one.field === first.field && Math.abs(one.start - first.start) < fewLetters;

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
    !words.some(({ kind }) => kind === 'applicant-chooses') &&
    (range(inText).max < range(inFields).min - 3 || range(inText).min > range(inFields).max + 3);
  // "Full-time or part-time": how much less is not said.
  const isOpen =
    sized.every(({ finding }) => finding.kind === 'full-time') && words.some(({ kind }) => kind === 'part-time');
  return { ...all, min: isOpen ? null : all.min, conflict, findings };
}
