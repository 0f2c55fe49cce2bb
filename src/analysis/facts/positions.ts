import { isBundle } from '#src/analysis/mentions/posts';
import { occursIn } from '#src/analysis/patterns/pattern';
import { countOf, countWord } from '#src/analysis/quantities/count';
import type { Doc, Sentence } from '#src/analysis/text/doc';

const hiring =
  '(fill(ing)?|appoint\\p{L}*|seek\\p{L}*|advertis\\p{L}*|lyser ut|lyse ut|søker|søkjer|söker|søger|leter|leitar|letar|looking|needs?|recruit\\p{L}*|hir(e|es|ing)|ansett\\p{L}*|tilset\\p{L}*|ansæt\\p{L}*|anställ\\p{L}*|trenger|treng|behöver|vil ha|vill ha|want)';

/** "Én fast og én midlertidig", "one full-time and one part-time": two posts told apart. */
const one = '(én|ein|éin|ei|en|et|ett|one|1|den ene|den ena|a|an)';
const oneAndOne = `${one} (\\p{L}+ ){1,7}(og|and|och|samt) ${one}`;
const ofPosts = '{fullTime}|{partTime}|{permanent} ..6 {temporary}|% ..8 %';

const positionsLabel =
  '(antall stillinger|tal på stillingar|tal stillingar|antal stillingar|stillinger|stillingar|tjänster|(number|no) of (positions|posts|vacancies|openings)|positions|vacancies|openings|antal stillinger|antal tjänster)';

/** "You need your Level 4 certificate", "You do not need Grade 12". */
const ofApplicant =
  '{you} (do not |don.t |will |must |should )?(need|have to|trenger|treng|behöver|må ha)|(grade|level|nivå|trinn|step|band) \\p{N}';

/** Those who are sought go by any name. */
const sought = '(?:kolleg\\p{L}*|colleagues|medarbe[ijt]\\p{L}*|people|persons|person[ea]r)';
const vacancies =
  '(stilling(er|ar)|tjänster|positions|posts|vacancies|openings|roles|årsverk|ftes?|wtes?|hjemler|heimlar|ledige? \\p{L}+|vacant \\p{L}+|open \\p{L}+)';
const posts =
  '(\\p{L}+ |\\p{N}+ ?% |([x×]|stk\\.?) ?\\p{N}[\\p{N}.,]* ?%? ){0,3}(stillinger|stillingar|{post}|{peer}|årsverk|ftes?|wtes?|lines)';

/** What is looked for around a number. */
interface Counting {
  inTitle: RegExp;
  /** "Two vacancies, both permanent", "To hjemler:". */
  opening: RegExp;
  /** "Openings: three". */
  listed: RegExp;
  /** A sentence that tells how many are sought, … */
  seeking: string;
  /** … the number in it, … */
  sought: RegExp;
  /** … or how many more than there are. */
  moreSought: string;
  more: RegExp;
  /** How many there are already. */
  areThere: string;
}

const countingBy = (counts: string): Counting => ({
  inTitle: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${counts})(?= (?:\\p{L}+ ){0,3}(?:erfaring|peer|bruk|like|recovery|\\p{L}*stilling|position|post|tjänst|opening|lived)))|[x×] ?(\\p{N})(?!\\p{N})|\\((${counts}) (?:stilling|position|post|opening|tjänst|vacanc)|(?:s|er|ar|are)\\s?\\(([2-9])\\)|(${counts}) (?:tjänster|stillinger|stillingar|positions|posts|openings)`,
    'iu',
  ),
  opening: new RegExp(
    `^\\P{L}*(${counts})(?: \\(\\d+\\))? (?:\\p{L}+ ){0,3}(?:stk\\.?|hjemler|heimlar|stilling(?:er|ar)|tjänster|posts|positions|vacancies|openings|roles|jobs|lines)(?!\\p{L})`,
    'iu',
  ),
  listed: new RegExp(
    `^\\P{L}*(?:vacancies|openings|positions|posts|stilling(?:er|ar)|antall): ?(${counts})(?!\\p{L})`,
    'iu',
  ),
  seeking: `(vi har|me har|we have|there are|der er|det er|\\p{L}+ (has|have)) ..3 ${counts} (\\p{L}+ |\\p{N}+ ?% ){0,3}${vacancies}|({seek}|ledig|ledige|available|vacant|utlyst|utlyses|fill(ing)?|hir(e|ing)|ansæt\\p{L}*|anställ\\p{L}*|ansett\\p{L}*|ansetter|tilset|plass til|knytte til oss|room for) ..3 ${counts} (\\(\\p{N}+\\) )?${posts}|${hiring} ..3 ${counts} (\\p{L}+ |\\P{L}){0,4}${sought}|${counts} ${sought} (\\p{L}+ )?(needed|wanted|søkes|søges|sökes|trengs)|${hiring} ..3 ${counts}(?= ?$| ?[.,])|${counts} (ledige|faste|available|vacant|permanent|nye|new|ongoing|lønnede|lønna) (${posts}|\\p{L}*plass(er|ar))|${hiring} ..3 ${counts} (til|till|more|mer|flere|stykker|stykke)(?= ?$| ?[.,])|${hiring} a pair|${counts} (\\p{L}+, )?${posts} (of ..3 )?((are|er|är|finns|is) )?(to be filled|available|needed|wanted|sought|going|ledige?|lediga|att söka|å søke|to fill|utlyses|lyses)|offer ..1 ${counts} ${posts}|${hiring} ${counts} (unge|young|stykker|stykk) (til|samtidig|together)?|${counts} (stillinger|stillingar|posts|positions|openings|vacancies|tjänster)( (som|as|for|for a|ledig|available|are|er|är)|:)`,
  sought: new RegExp(
    `(?<![\\p{L}\\p{N},.]|(?:gata|gaten|gate|gatan|veien|vegen|vei|veg|vägen|vej|street|road|avenue) )(${counts})(?! (?:måned|månad|mnd|month|year|år(?!\\p{L})|uker|veker|veckor|uger|weeks?|timer|timar|hours?))(?:\\.0)?(?: \\(\\d+\\))?(?=[.,]? ?$|[.,] | (?:[\\p{L}-]+ |\\p{N}+ ?% |[x×] ?(?:\\p{N}[.,]\\p{N} )?|stk\\.? ){0,3}(?:stillinger|stillingar|posts|positions|openings|roles|jobs|job|lines|plasser|plassar|\\p{L}+plasser|lived|ftes?|wtes?|tjänster|erfaring\\p{L}*|peer|${sought}|brukerspes\\p{L}*|likepers\\p{L}*|årsverk|faste|vacanc))`,
    'iu',
  ),
  moreSought: `${hiring} (a pair|${counts} (til|till|more|mer|stykker)(?= ?$| ?[.,]))`,
  more: new RegExp(`(${counts}) (?:til|till|more|mer|stykker)`, 'iu'),
  areThere: `(nummer|number|nr) ${counts}|(de|dei|the|our|våre|våra|det er|there are) ${counts} (faste|fasta|permanent)|(har|have|has) (already |now |nå |no |i dag |idag )?${counts} (?!ledige?|vacant|open|new|nye)(\\p{L}+ ){0,2}{peer}|(fra før|frå før|(én|en|ein|one|en) (av|af|of)|already|allerede|allereie|fast (ansatte|tilsette)|fastansatte|fasttilsette|i dag har|har vi|redan|(vi|we|me) (er|are|är) ${counts})`,
});

let inEnglish: Counting | null = null;
let inOthers: Counting | null = null;
/** "To" is a number in Norwegian only. */
const countingIn = (language: Doc['language']): Counting =>
  language === 'en' ? (inEnglish ??= countingBy(countWord.replace('|to|', '|'))) : (inOthers ??= countingBy(countWord));

/** "3 x 60 %", "1 x 100 % og 2 x 60 %": so many posts of each size. */
const timesIn = (text: string): number =>
  [...text.matchAll(/(?<![\p{N}.,])(\d) ?[x×] ?\d[\d.,]* ?(?:%|prosent|procent|fte|wte|årsverk|stilling)/giu)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );

/**
 * How many posts for peer workers an ad is for: what its fields or the portal say, then its title, then its text; 1 where
 * nothing is said, and in an ad for other posts too.
 *
 * @param sentences those that are about the peer worker's post
 */
export function countPositions(doc: Doc, sentences: readonly Sentence[]): number {
  if (isBundle(doc)) return 1;
  const stated = inFields(doc) ?? doc.posting.totalJobOpenings;
  if (stated !== undefined && stated > 0) return stated;
  const counting = countingIn(doc.language);
  const inTitle = counting.inTitle
    .exec(doc.title.text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (inTitle !== undefined) return countOf(inTitle) ?? 1;
  const timesInTitle = timesIn(doc.title.text);
  return timesInTitle > 1 ? timesInTitle : inText(doc, sentences, counting);
}

function inFields({ fieldSentences }: Doc): number | undefined {
  for (const { text, passage } of fieldSentences) {
    const count = /^\p{N}{1,2}/u.exec(text)?.[0];
    if (count !== undefined && occursIn(positionsLabel, passage.field ?? '')) return Number(count);
  }
  return undefined;
}

function inText(doc: Doc, sentences: readonly Sentence[], counting: Counting): number {
  const named = namedByTitle(doc);
  for (const { text: told, section, line } of sentences) {
    const times = timesIn(told);
    if (times > 1) return times;
    const listed = counting.listed.exec(told)?.[1];
    if (listed !== undefined) return countOf(listed) ?? 1;
    const opening = counting.opening.exec(told)?.[1];
    if (opening !== undefined && !line.isBullet && section !== 'about') return countOf(opening) ?? 1;
    if (['duties', 'offer'].includes(section) || (section === 'about' && !occursIn(hiring, told))) continue;
    const text = named ? told.replace(named, 'people') : told;
    if (occursIn(oneAndOne, text) && occursIn(ofPosts, text)) return 2;
    if (!occursIn(counting.seeking, text) || occursIn(ofApplicant, text)) continue;
    if (occursIn(counting.moreSought, text)) {
      const more = counting.more.exec(text)?.[1];
      return more === undefined ? 2 : (countOf(more) ?? 1);
    }
    const found = counting.sought.exec(text);
    const count = countOf(found?.[1] ?? '') ?? 99;
    if (count < 20 && !occursIn(counting.areThere, text.slice(0, (found?.index ?? 0) + 40))) return count;
  }
  return 1;
}

/** The noun of the ad's own title, in any form; null where it is one that is known anyway. */
function namedByTitle({ title }: Doc): RegExp | null {
  const [head] = title.text.split(/[,(/:|–—]| (?:til|till|to|for|i|in|at|ved|hos|on|with|med|på) /u);
  const noun = /(\p{L}{4,})\s*$/u.exec(head ?? '')?.[1] ?? 'peer';
  return occursIn('{peer}|{post}', noun)
    ? null
    : new RegExp(`(?<!\\p{L})${noun}(?:[ae]?r|e|s|ene|ane|na)?(?!\\p{L})`, 'giu');
}
