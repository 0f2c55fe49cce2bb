import type { Finding } from '#src/analysis/facts/facts';
import { notAVacancy, type NoVacancyKind } from '#src/analysis/patterns/not-a-vacancy';
import { combined, occursIn } from '#src/analysis/patterns/pattern';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import type { Line, SectionKind } from '#src/analysis/text/sections';

/** Labels under which portals and ads state a post's terms; a page about the role has none. */
const termsLabel =
  '(ansettelsesform|tilsetjingsform|ansettelse|tilsetjing|stillingstype|arbeidstid|form of employment|employment|percentage|workload|working hours|working pattern|position|stillingsprosent|stillingsbrøk|heltid\\/deltid|omfang|ansættelsesform|arbejdstid|anställningsform|omfattning|sysselsättningsgrad|contract|contract type|employment type|job type|typ|type|hours|salary|pay|lønn|løn|lön|fee|band|grade|fte|tiltredelse|antall stillinger)';
/** What an ad cannot do without: how to apply, what is sought, on which terms. */
const ofAnAd =
  '(søknad\\p{L}*|søknadsfrist\\p{L}*|ansøgning\\p{L}*|ansök\\p{L}*|apply|application\\p{L}*|closing date|tiltredelse|tiltreding|oppstart|kvalifikasjon\\p{L}*|arbeidsoppg\\p{L}*|vi søker|we are looking for|vi søkjer|vi söker|vi søger|vi tilbyr|we offer|vi erbjuder|stillingen|stillinga|tjänsten|the (post|position|role))';

/** What a portal's field says of a post that is none. */
const voluntary =
  '^(frivillig\\p{L}*|volunt\\p{L}*|ideell\\p{L}*|volontär\\p{L}*|unpaid|ulønn\\p{L}*|oavlön\\p{L}*)(?! (sector|organi|sektor))';

const toApply =
  '(søknad\\p{L}*|søknadsfrist\\p{L}*|ansøgning\\p{L}*|ansök\\p{L}*|apply|applications?|closing date|{seek} ..3 {peer})';

/** An employer who fills a post says so, or what the reader will do and get. */
const fillsAPost = `${toApply}|${ofAnAd.replace('|stillingen|stillinga|tjänsten|the (post|position|role)', '')}|{you} (\\p{L}+ )?(skal|vil|får|will|ll|ska|kommer)|{permanent}|{fullTime}|{partTime}`;

const addressed = `${toApply}|{you} (\\p{L}+ )?(skal|vil|får|will|ll|ska|kommer)|{seek} ..3 (deg|dig|you|en|ein|a|an)`;

/** Whom a page speaks to that offers something: a reader, or terms and tasks. */
const offersSomething =
  '{you}|{your}|{seek}|{post}|(salary|lønn|løn|lön|wage|benefits|hours|full[- ]time|part[- ]time|heltid|deltid|fulltid|permanent|shifts?|turnus|duties|responsibilities|requirements?|must|required|krav|\\p{N}+ ?%)';

/** Under such headings stand tasks and demands in bare fragments, which speak to nobody. */
const partsOfAnAd: ReadonlySet<SectionKind> = new Set(['duties', 'qualifications', 'personal', 'offer', 'application']);

/** Why a page is no vacancy; null when it is one. */
export function whyNoVacancy(doc: Doc): NoVacancyKind | null {
  const terms = doc.fields.filter(({ field = '' }) => occursIn(termsLabel, field));
  const isVoluntary = terms.some(({ text }) => occursIn(voluntary, text));
  const hasTerms = !isVoluntary && (terms.length > 0 || /\p{N} ?%/u.test(doc.title.text));
  const titleTells = notAVacancy.read(doc.titleSentences);
  const inTitle = (kind: NoVacancyKind): boolean => titleTells.some((one) => one.kind === kind);
  if (inTitle('title-tells') && !hasTerms) return 'title-tells';
  // Some employers lay the description out as their ad; then it tells how to apply.
  if (inTitle('document') && !doc.sentences.some(({ text }) => occursIn(toApply, text))) return 'document';

  const found = [...titleTells, ...notAVacancy.read(doc.sentences)];
  const times = (kind: NoVacancyKind): number => linesOf(found.filter((one) => one.kind === kind));
  if (times('model-text') > 0) return 'model-text';
  if ((isVoluntary || times('unpaid') > 0) && !hasTerms && !statesPay(doc)) return 'unpaid';
  if ((times('council') > 0 || inTitle('council-named')) && !hasTerms) return 'council';
  if (hasTerms) return null;
  if (times('closed') > 0) return 'closed';
  if (times('list') + doc.lines.filter(isEntry(doc)).length >= 3) return 'list';
  // An ad may be told by one who has the job, or by its leader; then it says how to apply, or goes on to speak of the reader.
  const toldByOne = doc.sentences.filter(({ text }) => (doc.language === 'en' ? englishI : norseI).test(text)).length;
  const writesBack = `${toApply}|(ring|call|write|send|skriv|contact|kontakt\\p{L}*|mail|text) ..4 (me|meg|mig|oss|os|us)`;
  const toReader = doc.sentences.filter(({ text }) => occursIn('{you}|{your}', text)).length;
  if (toldByOne >= 3 && toReader < 3 && !doc.sentences.some(({ text }) => occursIn(writesBack, text))) return 'news';
  const isAd = ({ section, text }: Sentence): boolean =>
    partsOfAnAd.has(section) || occursIn(combined`${ofAnAd}|${offersSomething}`, text);
  if (doc.words >= 30 && !doc.sentences.some(isAd)) return 'news';

  // Who is quoted tells of the role; an ad that quotes somebody still says how to apply or whom it seeks.
  const isQuoted = found.some(({ evidence: { rule } }) => rule === 'not-a-vacancy.news');
  if (isQuoted && !doc.sentences.some(({ section, text }) => partsOfAnAd.has(section) || occursIn(addressed, text)))
    return 'news';
  const adLines = doc.sentences.filter(({ text }) => occursIn(ofAnAd, text)).length;
  if (times('course') >= 2 && times('course') >= adLines) return 'course';
  if (times('news') >= 2 && times('news') >= adLines) return 'news';
  const fills = doc.sentences.some(({ section, text }) => partsOfAnAd.has(section) || occursIn(fillsAPost, text));
  const speaksToReader = doc.sentences.some(({ text }) => occursIn('{you}|{your}|{seek}', text));
  if (!fills && !speaksToReader && doc.words >= 40) return 'news';
  const toldOfOthers = times('in-general') + times('news');
  // A short text may be a part of an ad; a page of some length that fills no post is none.
  if (!fills && toldOfOthers >= (doc.words >= 25 ? 1 : 2)) return 'news';
  return null;
}

/** The narrator; "I" is "in" and "you" in the other languages. */
const englishI = /(?<!\p{L})I(?!\p{L})/u;
const norseI = /(?<!\p{L})(?:jeg|eg|jag)(?!\p{L})/iu;

/** A line of a list of vacancies: a title, and where, how much or until when behind bars and dashes. */
const isEntry =
  ({ body }: Doc) =>
  ({ start, end }: Line): boolean => {
    const text = body.text.slice(start, end);
    return (
      /^\P{L}*\p{Lu}.*(?: [·|¦–—-] [^·|¦–—-]+){2}$/u.test(text) &&
      (/[£$€]|\p{N} (?:days?|dager|dagar) /u.test(text) || occursIn('{peer}|{profession}', text))
    );
  };

const linesOf = (findings: readonly Finding<NoVacancyKind>[]): number =>
  new Set(findings.map(({ evidence }) => evidence.start)).size;

const statesPay = (doc: Doc): boolean =>
  doc.sentences.some(({ text }) => occursIn('(lønnet|løna|paid) stilling', text));
