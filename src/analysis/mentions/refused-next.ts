import { combined, occursIn, without } from '#src/analysis/patterns/pattern';
import type { Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { Evidence } from '#src/posting/evidence';

/** What stands for what was named before. */
const it =
  '(det|den|dette|denne|de|dei|dem|slikt|slik|slike|sånt|that|this|it|they|those|these|there|der|any|noe|noko)';
const reader =
  '({you}|{peer}|{peers}|peers?|casuals?|specialists|(this|the) (peer )?(post|position|role|job)s?|denne (jobben|stillingen|stillinga|tjänsten)|stillingen|stillinga|tjänsten|jobben)';
const withoutVerb = '({not}|left out|kept out|utenfor|utanfor|unntatt|unnateke|excluded)';
/** Behind a word of taking part: what was named, by a word that stands for it, and nothing else. */
const ofIt =
  '(?= ?$| ?[.,;:)]| ((på|i|av|til|of|in|on|to|for|by) )?(it|that|this|them|these|those|any|one|det|den|dette|denne|dei|dem|de|slik\\p{L}*|such|der|there|here|her)(?!\\p{L}))';
/** The reader, or the post, is not among those who get it. */
const readerIsOut = `(for|til|to) ${reader} ((er|finnes|finst|is|finns) (det|there) ){0,1}({not} ..2 (satt av|sett av|noe|noko|noen|nokon|slik\\p{L}*|any|such)|there is none)|${reader} (\\p{L}+ )?(don['’]t|doesn['’]t|does not|do not|(gjør|gjer|har|får|er) {not})(?= ?$| ?[.,;])|${reader} ((\\p{L}+|\\p{L}+['’]t) ){0,4}(${withoutVerb}|(n['’]t|not) ) (\\p{L}+ ){0,2}(med|part|part of|included|get|gets|on (that|the|it)|offered|covered|extend|entitled|eligible|invited|comparable|får|fås|høyrer|hører|omfatt\\p{L}*)${ofIt}|${reader} ((\\p{L}+) ){0,3}(is|are|er|blir|vert|är) (left|kept|holdt|halde|lämna\\p{L}*) (out|utenfor|utanfor|utanför)|({not}|n['’]t) ..3 (extend|apply|stretch|part of|included in|meant for|available to|med i|del av|gjelder|gjeld|gäller|omfatter|omfattar) ..3 ${reader}|(gjelder|gjeld|gäller|omfatter|omfattar|omfattes av) {not} ..2 ${reader}|${reader} (\\p{L}+ ){0,2}(have|has|get|gets|har|får) (nothing|none|neither|no comparable|ingenting|inkje|ingen slik|inget)`;
/** It is said of it that there is none: "det får du ikke", "we don't have one", "there isn't any". */
const thereIsNone = [
  `^\\P{L}*((men|but|and|og|så|so|dessverre|diverre|sorry|unfortunately),? )?${it} (får|fikk|fekk|kan|har|vil|skal|må|kunne|hadde|can|could|will|do) ?(du|vi|me|jeg|eg|jag|we|you) (\\p{L}+ ){0,4}{not}`,
  `^\\P{L}*((men|but|and|og|så|so),? )?(du|you|vi|me|we|i|jeg|eg|jag) (\\p{L}+ ){0,2}(får|fås|har|have|get|offer|tilbyr|provide|kan|can|do|will) (\\p{L}+ ){0,2}${it}? ?{not} ?(\\p{L}+ ){0,2}${it}?(?= ?$| ?[.,;:])`,
  "(we|i|you|they) (do|don['’]t|do not|cannot|can['’]t|won['’]t|will not) ?(have|offer|provide|get|give|run|fund|supply)? ?(one|any|it|that)(?= ?$| ?[.,;:])",
  `(there (is|are|is['’]s|isn['’]t|aren['’]t)|there['’]s|(det|der) (finnes|fins|finst|finns|er|är)) (\\p{L}+ ){0,1}(no|none|not|any|{not})( any| one| slikt| noe| noko| none)?(?= ?$| ?[.,;:]| (for|til|at|here|her|hos|in this))`,
  '(det|there) (er|is|finns|finnes) (dessverre |diverre )?{not} ..2 (satt av|sett av|midler|midlar|money|set aside|funding|budget)|(finnes|finst|finns) det (heller )?(ingen|inga|{not})',
  `${it} (blir|vert|ble|vart|blev|was|is|er) (det )?({not}|nei|no)( ?(noe|noko|något|anything) (av|of))?(?= ?$| ?[.,;:])`,
  `${it} (er|is|isn['’]t|are|aren['’]t|ingår|inngår|følger|følgjer|hører|høyrer|comes|goes) ?(\\p{L}+ ){0,2}{not} ..2 (med|part|included|innafor|with) ..4 (jobben|stilling\\p{L}*|post|role|job|position|plass\\p{L}*|here|oss)`,
  "(the |this )?(\\p{L}+ )?(county|state|trust|board|agency|district|kommunen|we|department|service|it) (does not|doesn['’]t|do not|don['’]t|has never|will not|won['’]t) (furnish|provide|offer|supply|fund|pay|have|employ) (one|any|it|that|this|for (it|that|one))",
].join('|');
/** What gave it has ended. */
const hasEnded =
  "^\\P{L}*\\p{L}+ (retired|has left|left us|moved on|sluttet|slutta|gikk av|gjekk av)(?!\\p{L})|(avtal\\p{L}*|aftal\\p{L}*|ordning\\p{L}*|tilbud\\p{L}*|tilbod\\p{L}*|(the|that|this|our|her|his|their) (\\p{L}+ )?(arrangement|agreement|contract|money|funding|budget|scheme|hours?|post|group|psychologist|supervisor|board)|gruppa|gruppen|psykologen|veilederen|rettleiaren|kommunen) ((\\p{L}+|\\p{L}+['’]s) ){0,6}(stopped paying|sagt opp?|sagd opp|oppsagt|opsagt|uppsagd?t?|sagts upp|avvikl\\p{L}*|avslutt\\p{L}*|slutta|sluttet|slutade|ended|stopped|gone|went with|cut|cancelled|terminated|dried up|borte|retired|left|strøket|strokne|strøk|ran out|opphørt|opphørte|nedlagt|lagt ned|(falt|falle|tatt|teke|taken) (bort|away))(?!\\p{L})|^\\P{L}*(that|it|she|he|hun|han|ho|hon) (has |have |har |was |ble |blei |vart )?(ended|stopped|retired|left us|sluttet|slutta|slutade|gone|cut|sagt opp|lagt ned|strøket)(?!\\p{L})|(hasn['’]t|has not|har {not}|kom {not}) (come back|returned|kommet tilbake|kome tilbake|tilbake)|(nothing|nobody|no one|none|ingen(ting)?|ikke noe|ikkje noko|ikkje fått noko|intet|inget|{not}) (\\p{L}+ ){0,6}(in its place|in her place|in his place|instead|i staden|i stedet|istedet|istedenfor|i stället|taken (her|his|its|over)|replac\\p{L}*|erstatt\\p{L}*|ny(tt|e)?(?= ?$| ?[.,;]))|kommer (der )?ingen ny|kjem (det )?ing(en|a) (ny|nye)|(is|are|was) ..3 can put in its place";
/** It is left to whoever wants it. */
const leftToReader =
  "({you}|staff|those|who ..3) (\\p{L}+ ){0,4}(find|finds|finding|line|lining|arrange|arranges|skaffe\\p{L}*|finner|finn|finne|ordner|ordnar|ordne|source|sources|hire|hires|locate) (\\p{L}+ ){0,4}(own|yourself|yourselves|themselves|selv|sjølv|själv|person|supervisor|someone|someone yourself|one|up yourself|up)(?!\\p{L})|(find|line up|arrange|pay) for yourself|(find|finne|finna|skaffe) (somebody|someone|noen|nokon|nogen|någon) ..6 (yourself|and pay|selv|sjølv|själv)|yours to (find|fund|arrange|pay)|(for|på|til) (egen|eiga|eigen) (regning|rekning|kostnad)|out of (your|their|one['’]s) (own )?pocket|(fee|cost|bill|regning\\p{L}*|utgift\\p{L}*|kostnad\\p{L}*) (\\p{L}+ ){0,6}(you|yourself|yours|pocket|selv|sjølv|egen|eiga)|(betaler|betalar|dekker|dekkjer) (\\p{L}+ ){0,3}(selv|sjølv|själv|egen lomme|eiga lomme)";
/** The answer is no, without a word of what to. */
const isNo =
  "^\\P{L}*(nei|nej|no(?! (less|fewer|later|more|worries|problem))|nope|none|not? (really|at present|for|through|at this|yet|here|currently|at the moment)|not|dessverre ikke|diverre ikkje|tyvärr inte|ikke|ikkje|afraid not|i['’]m afraid not|you ((do|will|would) not|won['’]t|don['’]t)(?= ?$| ?[.,;:])|there isn['’]t|there aren['’]t|there is none|there used to be)(?!\\p{L})";
/** The same where nobody asked. */
const mustDoWithout =
  '(må|må dessverre|måtte|kan) (jeg|eg|vi|me|jag) (\\p{L}+ )?(skuffe|svare nei|seie nei|si nei)|(the )?(answer|svaret) (er|is|blir) ..2 (nei|no|nej)|(det )?(ble|blir|vart|var) (det )?(et |eit )?(nei|nej)|klare deg uten|greie deg utan|klara dig utan|(do|manage|managing|get by) without(?= ?$| ?[.,;:])|(has|have|had) to be (a )?no(?!\\p{L})|disappoint you|(avslag|turned down|refused)';
/** What one may have to find or to pay for that is something else. */
const otherThings =
  '(lunch|travel|reise\\p{L}*|uniform|parking|parkering|mat|bil|bilen|car|transport|course|courses|kurs\\p{L}*|licen[cs]e|rent|housing|bolig|ferie|holiday|jacket|phone|telefon|arbeidsklær|klær|clothes)';

/** Whoever is told of before, in a question or as what was once or what others have: not what the reader is offered. */
const isTopic =
  '(spør|spørsmål|lurer|(vil|vill|want|like) ..2 (vite|veta|vide|know)|wonder\\p{L}*|ask(s|ed|ing)?|spurte|undrar|frågar|spørger)|(om|on|about|regarding|as for) (\\p{L}+ )?{supervisionNoun}|^\\P{L}*({supervisionNoun}|veiledning|rettleiing|supervision)(,| (for|har|strøk|went|er det|now))|used to|(fram|frem|indtil|inntil|until|til) (til )?(i fjor|jul|sommer|sommeren|sommar|påske|last|this|\\p{L}+ \\p{N}{4})|(had|hadde|havde|hade|came|reiste|kørte|were|was|got|fikk|fekk|gikk|gjekk)(?!\\p{L})|previous|last (postholder|year|person)|tidligere|tidlegare|tidigare|{profession}|clinicians|clinical staff|registered|nurses|sjukepleiarane|sykepleierne|staff (with|who|on)|(requires?|needs?|krever|asks? for) (\\p{N}+ )?(\\p{L}+ )?(supervision|hours)';

/** Said without a word of what is refused, and so only where it was asked for, or is told of others or of what was. */
const goesOn = (text: string, wasAsked: boolean): boolean =>
  occursIn(combined`${thereIsNone}|${leftToReader}|${mustDoWithout}|${hasEnded}`, text) ||
  (wasAsked && occursIn(isNo, text));
/** Tells of others, or of what was. */
export const takesAway = (text: string): boolean => occursIn(combined`${readerIsOut}|${hasEnded}`, text);

/**
 * The sentence that refuses what one before it names: "Many ask about supervision. There isn't any", "The nurses have it monthly.
 * You are not part of that". Null where nothing is refused, and where what is named is offered to the reader.
 *
 * @param named where it is named
 * @param following what comes after it in the text
 * @param isOffered whether it is told as if it were everybody's: then the next sentence has to say plainly that it is not the reader's
 */
export function refusedBy(named: Sentence, following: readonly Sentence[], isOffered = false): Sentence | null {
  const wasAsked = isQuestion(named.text);
  const isTitle = named.line.isHeading || occursIn('^\\P{L}*{supervisionNoun}\\P{L}*$', named.text);
  if (!wasAsked && occursIn(isOffer, named.text) && !occursIn(wonders, named.text)) return null;
  // "Supervision: I asked for the money twice and was turned down."
  const label = /^\P{L}*[^:?.]{3,40}: /u.exec(named.text)?.[0];
  if (label !== undefined && occursIn('{supervisionNoun}', label) && goesOn(named.text.slice(label.length), true))
    return named;
  const mayGoOn = !isOffered && (wasAsked || isTitle || opensTopic(named.text));
  for (const [nth, next] of following.slice(0, isOffered ? 1 : 2).entries()) {
    const isClose =
      next.line === named.line || ((wasAsked || isTitle) && nth === 0) || next.line === following[0]!.line;
    if (next.line.isHeading || next.passage !== named.passage || !isClose) return null;
    const refuses = occursIn(readerIsOut, next.text) || (mayGoOn && goesOn(next.text, wasAsked && nth === 0));
    if (refuses && !occursIn(otherThings, next.text) && !occursIn(backAgain, next.text) && !isOfColleague(next.text))
      return next;
    // Whoever goes on to offer it does not refuse it.
    if (occursIn('{you} ..2 {get}|{we} ..2 {offer}|^\\P{L}*(yes|ja|jo|jau)(?!\\p{L})', next.text)) return null;
  }
  return null;
}

/** "The budget was cut, but is back." */
const backAgain = '(but|men|however|imidlertid) ..5 (back|tilbake|again|igjen|tillbaka|another|ny|nytt|nå|now)';
/** "There is no other peer worker now that Ann has left": who has left is no supervisor. */
const isOfColleague = (text: string): boolean => occursIn('{peer}', text) && !occursIn(readerIsOut, text);

/**
 * Where one of a class of words is named, with the sentence that refuses it.
 *
 * @param topic a pattern of what may be named
 */
export const refusalsOf = (sentences: readonly Sentence[], topic: string): [named: Sentence, by: Sentence][] =>
  sentences.flatMap((sentence, nth): [Sentence, Sentence][] => {
    if (!occursIn(topic, sentence.text)) return [];
    const by = refusedBy(sentence, sentences.slice(nth + 1));
    return by ? [[sentence, by]] : [];
  });

/** What two sentences say together. */
export const across = <Kind extends string>(
  kind: Kind,
  rule: string,
  [first, last]: readonly [Sentence, Sentence],
): { kind: Kind; confidence: 'high'; evidence: Evidence } => ({
  kind,
  confidence: 'high',
  evidence: evidenceAt(first.passage, { start: first.start, end: last.end }, first, rule),
});

/** Whoever supervises is no colleague who gets it. */
const giver = '(external|outside|own|clinical|peer)? ?supervisors?';

/** Whether something is asked for, or told of other people or of another time. */
export const opensTopic = (text: string): boolean => isQuestion(text) || occursIn(isTopic, without(giver, text));

/** What is asked on behalf of whoever applies. */
export const isQuestion = (text: string): boolean => /\?["'”’»]?$/u.test(text.trim());
const isOffer =
  '({you}|ni|dere) ..2 {get}|{get} ..1 ({you}|ni|dere)|{we} ..3 {offer}|{you} ..1 (har|have)|(your|din|di) (own )?{supervisionNoun}';
const wonders =
  '(spør|spurte|lurer|(vil|vill|want|like) ..2 (vite|veta|vide|know)|wonder\\p{L}*|ask(s|ed)?|{not})(?!\\p{L})';
