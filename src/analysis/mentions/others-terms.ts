import { findIn, occursIn } from '#src/analysis/patterns/pattern';
import { withoutPeer } from '#src/analysis/mentions/posts';
import type { Doc, Sentence } from '#src/analysis/text/doc';

const number =
  '(\\p{N}+([.,]\\p{N}+)?|to|two|två|tre|three|fire|four|fyra|fem|five|seks|six|sex|sju|seven|åtte|eight|åtta|ni|nine|nio|ti|ten|tio)';
/** Those who are there already: by what is left when the reader is taken out, or by their number. */
const colleagues = [
  '(resten|resterende|the rest|rest) (av|af|of) (oss|os|us|\\p{L}*teamet|gruppa|gruppen|gjengen|personal\\p{L}*|the \\p{L}+|our \\p{L}+|de \\p{L}+|dei \\p{L}+|våre \\p{L}+)',
  '(de|dei|vi|our|våre|våra|vores|dine|your|all the|alle de|alle|alla) (\\p{L}+ )?(andre|andra|øvrige|øvrege|övriga|others?|other (staff|colleagues|workers|members|employees))',
  `the (${number} )?others (?!\\p{L}+ing)`,
  '(de|dei|våre|våra|our) (faste|fasta|permanent) (ansatte|tilsette|anställda|staff)|(de|dei) (aller )?(fleste|flesta)|most of (us|our|the|them)|(most|many|some|flere|mange|många) (of our )?(staff|ansatte|tilsette|anställda|kolleg\\p{L}*|colleagues)',
  `(employs|employ|sysselsetter|sysselset|har ansatt|har tilsett) (\\p{L}+ )?(${number}|eleven|twelve|thirteen|fourteen|fifteen)`,
  '(^|and|og|och|men|but|;) ?(she|he|hun|hon) (is|er|är|works?|jobber|jobbar|arbeider|arbetar|has|har)',
  '(de|dei|dem|those|alle|staff|ansatte|tilsette) (som|who|with|med|i|in) (har|have|er|are|a|en|ei)? ?({permanent}|{fullTime}|{partTime})|(ansatte|tilsette|anställda|staff|employees) (som|who|with|med|i|in|på)( har| have| er| are| i| in| på| a| en| ei)? ?$',
  '(kollega\\p{L}*|colleagues?|sammen|saman|together|tillsammans) (med|with|to|til|of) (\\p{L}+ ){0,2}\\p{L}+,? (som|who) (er|is|has|har|works?|jobber|jobbar|arbeider|arbeidar)',
  '(kollegaerne|kollegene|kollegaene|kollegane|kolleger|kollegaer|colleagues|coworkers) (\\p{L}+ ){0,3}(i|in|er|are|har|have|on)',
  'our (?!(posts?|positions?|roles?|jobs?|peers?|peer) )(\\p{L}+ ){0,2}\\p{L}+s (are|have|work|all)',
  '(?!(stilling|tjänst|post|kontrakt|vikariat|vakt|plass|jobb|time|dag|begge))\\p{L}{4,}(ene|ane|erne|arna|erna),? (som )?(er|har|jobber|jobbar|går|är)',
  `(i|in) (the |resten av )?team(et)?:|((\\p{L}*team(et)?|gruppa|gruppen|staff group) (of|på|består av|består af|consists of|has|have|har)|(we|vi|me) (er|är|are)) (about |around |rundt |ca\\.? )?${number}`,
]
  // "Pay and pension as for all others" is told of the reader.
  .map((one) => `(?<!(som|as|like|for|med|with|enn|than|til|to|blant|among) )(${one})`)
  .join('|');
/** The same by their trade, at the beginning of what is told of them; not where the post is of one. */
const trades =
  '(?<!\\p{L} (and|og|och) )(^|(our|the|våre|våra|vores|there.s|there is|a|an|en|ein|to|two|three|tre|four|fire) )((\\p{L}+|\\p{N}+)[ -]){0,2}({profession}|{leader}|clinicians|therapists|counsel(l)?ors|nurses|doctors|managers|\\p{L}{3,}(pleierne|pleiarane|terapeutene|arbeiderne|arbeidarane|sköterskorna|plejerskerne|pædagogerne|logene|logane|ologerna)) ((?!for|til|till|to|of|av|som|as)\\p{L}+ ){0,4}(er|is|are|är|går|har|has|have|had|jobber|jobbar|arbeider|arbeidar|arbetar|arbejder|works?|ansatt|tilsett|ansat|anställd|employed|på|i|in)';
const tradeBehind = '^({permanent}|{fullTime}|{partTime}),? ?({fullTime}|{partTime})? ?({profession}|{leader})';
/** Those who come and go beside the post. */
export const passingStaff = '(?<!peer )(relief|bank|agency|seasonal) (staff|workers|pickers) (are|come)';
/** Who holds another post than the one that is advertised, by trade. */
const otherHolder =
  '({profession}|{colleague}|receptionist\\p{L}*|resepsjonist\\p{L}*|gardeners?|gartner\\p{L}*|cooks?|kokk\\p{L}*|cleaners?|clerks?|(kitchen )?hands?|caretakers?|vaktmester\\p{L}*|drivers?)';
/** Somebody else's post, whatever is said to the reader of it: the gardener's, that of whoever was there before. */
const othersPosts = [
  `${otherHolder}['’]s (\\p{L}+[ -]){0,2}(job|post|role|position|contract)`,
  '(som|who|that) (\\p{L}+ ){0,2}(satt|sat|hadde|hade|havde|had|held|holdt|var|was|jobbet|jobba|worked|came|kom|sitter) (\\p{L}+ ){0,3}(før|before|före|innan) (deg|dig|you)|(den|the|vår|our|din|your) (\\p{L}+ )?(forrige|førre|förra|tidligere|previous|last|former) (\\p{L}+ )?(person|holder|worker|erfaringskonsulent\\p{L}*|medarbei\\p{L}*|{peer})|(predecessor|forgjenger\\p{L}*|forgjengar\\p{L}*|föregångare) (\\p{L}+ ){0,3}(had|was|worked|hadde|var|jobbet|jobba|hade)',
  '(den|hun|han|ho|hon|the (person|colleague)|the one) (som |who |that )?(du|you) (er inne for|er inn for|vikarierer for|avløser|step in for|are covering|cover|cover for|vikarierar för)',
  '^\\P{L}*(hers|his|theirs|hennes|hans|deira|deires) (is|are|er|är)',
  `^\\P{L}*(the|our|de|dei) ${number} (\\p{L}+ ){0,2}(support staff|care staff|nursing staff|${otherHolder}) (are|have|work|er|har|jobber)`,
  `^\\P{L}*(vår|vårt|vores|our) (\\p{L}+ )?${otherHolder} (har|has|är|er|is) (på )?(ett|et|eit|en|ei|a|an)? ?$`,
  '(vi|me|we) (allerede |already )?(har|have) (\\p{L}+ )?(fra før|frå før|already|allerede|sedan tidigare|i forvejen)|(posts?|positions?|stillinger|stillingar|tjänster) (\\p{L}+ )?(advertised|lyst ut|utlyst) (alongside|beside|ved siden av|ved sida av|samtidig)',
  // "Agronomen har fast 80 prosent".
  '^\\P{L}*(?!(erfaring|brukar|bruker|likeperson|peer|medarb|recovery)\\p{L}*)\\p{L}*(nomen|kokken|logen|isten|deren|iaren|leren|laren|teren|taren|neren|naren|veren|varen|ikaren|ikeren|øren|anten|enten) (har|hadde|jobber|jobbar|arbeider|arbeidar) ((fast|i|på) ){0,2}$',
  passingStaff,
].join('|');
/** "Sione, who fed us for six years on 32 hours a week". */
const namedBefore = /(?<!\p{L})\p{Lu}\p{L}+, (?:who|som) [^,.;:]*$/u;

/** The reader, or the post by a word that means no other: "on an ongoing basis" is said of anybody. */
const reader =
  '{you}|{peer}|(this|the|your|denne|dette|din|stillingen|stillinga|tjänsten|jobben|vikariatet|engasjementet) ((post|role|position|job|contract|vacancy|stillingen|stillinga|jobben|rollen|rolla|tjänsten) )?(is|er|är|runs|varer|will|har|has|gjelder)';

/**
 * Whether the terms told at a place are those of people who are there already: "The rest of the team are permanent",
 * "Sykepleierne går i 100 %". Of those who are named before it, the last one counts.
 *
 * @param at where the terms stand, in the text of the sentence's passage
 */
export function isOthersTerms(doc: Doc, { text, start, clauses }: Sentence, at: number): boolean {
  const clause = clauses.find((one) => at < one.end) ?? clauses.at(-1);
  if (!clause) return false;
  const isOfTrade = occursIn('{profession}', withoutPeer(doc.title.text));
  const others = isOfTrade ? colleagues : `${colleagues}|${trades}`;
  if (isOfOthersPost({ text, start }, at)) return true;
  // "The manager wrote the last part: 32 hours a week": what follows a colon is no longer told of whoever stands before it.
  const lead = clause.text.slice(0, Math.max(0, at - clause.start)).replace(/^.*:/u, '');
  if (lastIn(others, lead) > lastIn(reader, lead)) return true;
  if (!isOfTrade && occursIn(tradeBehind, clause.text.slice(lead.length))) return true;
  // "I teamet er vi elleve, alle fast ansatt": whoever was named before it, where it names nobody.
  return (
    /^\P{L}*(?:(?:alle|all|alla|begge|both|båda|most|de fleste|dei fleste)\P{L}*)?$/iu.test(lead) &&
    !occursIn(reader, text) &&
    occursIn(others, text.slice(0, clause.start - start))
  );
}

/** Whether the terms told at a place are those of a post that the ad is not for. */
export function isOfOthersPost({ text, start }: Pick<Sentence, 'text' | 'start'>, at: number): boolean {
  const ahead = text.slice(0, Math.max(0, at - start));
  return occursIn(othersPosts, ahead) || namedBefore.test(ahead);
}

/** Where a pattern stands last; -1 where it does not. */
function lastIn(pattern: string, text: string): number {
  let last = -1;
  for (let from = 0; ;) {
    const found = findIn(pattern, text.slice(from));
    if (!found || found.end === 0) return last;
    last = from + found.start;
    from += found.end;
  }
}
