import { englishPast, nordicPast } from '#src/analysis/patterns/life-in-use';
import { ownLife } from '#src/analysis/patterns/own-life';
import { combined, endsIn, findIn, occursIn } from '#src/analysis/patterns/pattern';
import type { Clause, Sentence } from '#src/analysis/text/doc';
import { oncePerDoc } from '#src/analysis/text/once-per-doc';

/** A place where an ad speaks of somebody's own lived experience. */
export interface LivedExperienceMention {
  sentence: Sentence;
  clause: Clause;
  /** Offsets of the words in the text of the sentence's passage. */
  start: number;
  end: number;
  /** Whether it names what was lived through: substance use, mental health, being next of kin. */
  namesBackground: boolean;
  /** `noun`: "egenerfaring", "lived experience". `verb`: "du har selv vært innlagt". */
  form: 'noun' | 'verb';
  /** The sentence after it: what answers a question, or judges what was said. */
  next: string;
}

/** Experience of work, programs and products is called by the same words. */
const otherExperience =
  '(bruker|brukar|user|customer|kunde)-?(erfaring|experience|opplevelse)\\p{L}* (med|av|af|with|of|fra|från|frå) (?!{condition})(\\p{Lu}\\p{L}+|system\\p{L}*|software|program\\p{L}*|EHR)|{livedNoun} (som|as) (leder|leiar|manager|trainer|kursholder|lærer|teacher|fagperson|nurse|sykepleier)';
const researchExperience =
  '(user|customer|employee|patient) experience (research|design|survey|team|lead|manager)\\p{L}*';

/** "Egen erfarenhet av att må dåligt": what one goes through, and does not do. */
const undergoing =
  '(med å|av att|med at|om å|fra å|frå å) (ha |have )?(må|mått|være|vere|vara|bli|blive|føle|kjenne|känna|leva|leve|stå|slite|streve|kjempe|kämpa|miste|mista|få|fått|sove|sova|vokse|vekse|växa|falle)|(of|from|with) (being|having|feeling|living|losing|struggling|hearing|growing|caring|surviving|sleeping|falling|receiving|using)';

/** "Tidligere pasient i rusbehandling": what the reader was. */
const formerly =
  '(tidligere|tidlegare|former|previous|tidigare) (pasient|bruker|brukar|patient|brukare|bruger|innsatt|innsett|\\p{L}*avhengig|service user|client|prisoner|inpatient|consumer|recipient|offender|domfelt|straffedømt|dømt|hjemløs|bostedsløs|hemlös|use of (\\p{L}+ ){0,2}services)';
/** What somebody is or was whom a service is for, or who stands by one. */
const livedRole =
  '(pasient|patient|bruker|brukar|bruger|brukare|klient|client|service user|consumer|innsatt|innsett|indsat|intagen|prisoner|inmate|pårørende|pårørande|anhörig|närstående|carer|caregiver|\\p{L}*(avhengig|avhengige|beroende|misbruker|missbrukare)|addict|gambler|alkoholiker|alcoholic|narkoman|domfelt|straffedømt|dømt|straffad|hjemløs|bostedsløs|bustadlaus|hemlös|barnevernsbarn|fosterbarn|care leaver|flyktning|refugee|(partner|ektefelle|mor|far|forelder|foreldre|mother|father|parent|søsken|sibling|syster|søster|bror|barn|child) (til|av|to|of|åt|som)|partner til)';
const asOne = `\\p{L}*(erfaring|røynsle|erfarenhet|experience|bakgrunn|bakgrund|baggrund|background|fartstid|fortid|förflutet|past|history|historie|historia|år|years|tid|liv|life|ballast|perspektiv|perspective)\\p{L}* (din |di |your )?(\\p{L}+ )?(som|as) (en |ein |a |an |tidligere |tidlegare |tidigare |former )*${livedRole}`;
/** "Med liknande förflutet: droger, gatan": somebody's past with what it holds. */
const pastWith =
  '(med|with|har|have|has|ha) (\\p{L}+ ){0,2}(fortid|förflutet|fortid|past|livshistorie|livshistoria|ballast|bagasje|bagage)( ..4 {condition})|(liknande|lignende|similar|samme|samma|same) (fortid|förflutet|past|bakgrunn|bakgrund|baggrund|background)';
/** "The member of staff who had it too", "någon som har gått här förr". */
const sameLived =
  '({you}|who|som|der|that) (\\p{L}+ ){0,2}(had|been through|lived|gone through|lived through|survived|opplevd|opplevde|gjennomgått|gjennomlevd|gått gjennom|gjennom|hatt|levd|upplevt|gått igenom|oplevet|haft|vært|vore|varit|været|gått|walked) (it|this|that|the same|det|dette|detta|det samme|det same|samma|samme|noe lignende|noko liknande|something similar|her|here|här|there|der) (too|as well|also|også|òg|også|selv|sjølv|själv|yourself|themselves|before|före?|förr|før|også)';
const selfLived = `${sameLived}|({you}|people|someone|somebody|who|som|der) (\\p{L}+ )?(are|is|use|live|er|är|bruker|brukar|lever|bor|bur|har|have|has) (or|eller|and\\/or|og\\/eller) ((have|has|har) (\\p{L}+ )?\\p{L}{3,}|were|was|been|used|lived|var|hatt|haft|vært|vore|været|varit|brukte|levde|bodde)|{self} ..5 {lived}|{lived} ..7 {self}|({you}|who|ve|who's) (\\p{L}+ ){0,2}(been (there|where|in (their|those|these) shoes)|stood where|walked the walk|lived it|been through (it|this|that|the system)|come out (on )?the other side)|(know|knows|understand|understands) ..5 from the inside|(kjenner|kjenn|kender|känner|veit|vet) ..5 (innsi|innanfr|innenfra|inifr|indefra)\\p{L}*|({you}|som) (er|have been|are|är|has been) (en |ein |a )?${formerly}|({you}|som|who) (\\p{L}+ ){0,2}(sona|sonet|sittet inne|sete inne|served time|suttit inne|afsonet)|(andre|other|andra) (siden|sida|side|sidan) (av|af|of) (bordet|disken|skranken|the desk|the table)|(er|är|are|is) (selv|sjølv|själv|yourself) ..3 {condition}|(vet|veit|know|knows|ved) (\\p{L}+ )?(hvordan|korleis|what|hur|hvad|hva|kva) ..8 (stå|leve|være|vara|vere|ha|be|live|lived it|att|at) ..8 ({condition}|ruser|rusar|selv|själv|sjølv|ved siden av)`;
const livedCondition =
  '({you}|{seek}|som|who|that|have|has|must|har|ha|har du|är|er) ..3 {lived} ..9 {condition}|(history|past|life|journey) (of|with|through) (\\p{L}+ ){0,2}{condition}|{lived} ..7 {condition} ..5 {self}';
export const namedExperience =
  '(rus|sonings|pårørende|pårørande|psykiatri|psykose|behandlings|fengsels|kriminalitets|avhengighets|barneverns?|misbrugs|missbruks|anhörig|beroende|patient|pasient|innleggelses)-?(erfaring|erfarenhet|røynsle|bakgrunn)\\p{L}*';
/** What one has behind one, with its name in it or behind it: "egen ruserfaring", "your own years of addiction". */
const ownPast = `(egen|eigen|eiga|eige|eget|egne|eigne|own|personal|personlig|personleg|egna|egenopplevd|sjølvopplevd|selvopplevd|självupplevd|selvoplevet) (\\p{L}+ ){0,1}(\\p{L}*(erfaring|erfarenhet|røynsle|bakgrunn|baggrund|bakgrund)\\p{L}*|experiences?|background|history|years|past|år|historie|historia|tilfriskn\\p{L}*|recovery|resa|reise|rejse|vei|veg|väg|vej|journey|road|liv|life|kamp|battle|struggle|story|forløp|forløb|sykdom|sjukdom|illness|diagnos\\p{L}*|bedring\\p{L}*|betring\\p{L}*|bruk|brug|use|tap|loss)( ..4 {condition})|(egen|eigen|eiga|eige|eget|egne|egna|own|your own) (\\p{L}+ )?(genomgång\\p{L}*|gjennomgå\\p{L}*|gjennomført|fullført|completed|former|tidligere|tidlegare|tidigare) (\\p{L}+ )?{condition}|(egen|eigen|eiga|eige|eget|own|your own) \\p{L}*(avhengighet|avhengnad|afhængighed|beroende|missbruk|misbrug|misbruk|addiction|alkohol\\p{L}*|psykose|psychosis|psykos|incarceration)|(egen|eigen|eiga|egne|eige|egna|eigne|selvopplevd|sjølvopplevd|egenopplevd) (${namedExperience})|(?<!(their|his|her|deres|sin|sitt|sine|hans|hennes) )(egen|eget|egne|eigen|eiga|eige|eigne|egna|own|selvopplevd|sjølvopplevd|egenopplevd|självupplevd|selvoplevet) (?!pasient|patient|bruker|brukar|bruger|brukare|user|client|carer|consumer|service|treatment|behandling){condition}`;
/** Verbs of work, help and study: whoever has done these with an illness in the sentence has met it at work. */
const atWork =
  '(jobb|arbeid|arbet|arbejd|work|employ|ansatt|tilsett|anställ|utdann|uddann|utbild|fullf|complet|stud|train|les[et]|skrev|written|taught|underv|led[et]|hjulp|hjelp|help|støtt|stött|support|assist|provid|behandl|samarb|autoris|licen|certif|godk|demonstr|deliver|manag|interess|interest|hørt|høyrt|heard|ansvar|bidr|contribut|develop|utvikl|volunteer|deltatt|delteke|opprett|etabler|start|ønsk)\\p{L}*';
const metAtWork =
  '(met|saw|heard|møtt?e|traff|træf|träffa|så|hørte|noticed|applied|sent|sendte|søkte|skulle|could|would|kunne|kunde|ville)\\p{L}*';
/** Past participles and supines, by their endings and by name. */
const participle =
  '(\\p{L}{2,}(tt|dd|rt|kt|pt|lt|nt|vt|st|ft|gt|et|it|at|vd|gd|ed)|vært|vore|varit|været|hatt|haft|rusa|sona|streva|kjempa|nytta|been|had|gone|come|spent|slept|lost|known|felt|stood|sat|fled|grown|fought|drunk|lain)';
const meanwhile =
  '(du|you|selv|sjølv|själv|yourself|themselves|personally|også|också|ever|once|at some time|tidligere|tidlegare|tidigare|previously|før|före|innan|either|enten|antingen|also|likewise|nok)';
/** "You have slept rough", "har du sjølv mista huset": any perfect with what can be lived through, whatever the verb. */
const wentThrough = `{you} (${meanwhile} ){0,2}(?!${atWork}|${metAtWork})(${nordicPast}|${englishPast}) ..6 {condition}|(var|were) {you} ..4 {condition}|{you} used to (\\p{L}+ )?{condition}|(har|have) ({you} )?{self} (\\p{L}+ )?{condition}|^\\P{L}*(${meanwhile} ){0,2}(?!${atWork})${participle} ..5 {condition} {self}|(who|som|der) (once|en gang|ein gong|engang|en gång|tidligere|tidlegare|tidigare) ..6 {self}|(walked|travelled|gone|been|been down|gått|gået) (this|that|the same|den samme|den same|samme|samma|stien|denne) ?(road|path|way|journey|veien|vegen|stien|vägen|vejen|før)|(har|ha|have|has|ve|having) (${meanwhile} ){0,3}(?!${atWork})${participle} ..8 {condition}|({you}|who|som|der|person|someone|somebody|one) (\\p{L}+ ){0,2}(went through|grew up|grow up|served|fled|live with|lives with|living with|lives or|live or|lever med|vokste opp|vaks opp|växte upp) ..8 {condition}|(har|have|has) (${meanwhile} ){0,3}(been|vært|vore|varit|været) (the|a|an|en|ein|på|i|on|in) ..4 {condition}|{you} (har|have|ve) (${meanwhile} ){0,2}(?!${atWork})${participle} ..5 {self}|(har|have) {you} (${meanwhile} ){0,2}(?!${atWork})${participle} ..5 {self}`;
/** The same words of what one knows, is interested in or has learned. */
const ofKnowing =
  '(erfaring|experience|erfarenhet|røynsle|kompetanse|kompetens|kunnskap|kunskap|kjennskap|knowledge|understanding|interesse|interest|utdanning|uddannelse|utbildning|degree|qualification|kurs|course|training|fokus|focus)\\p{L}*';
/** Whose perfect it is not. */
const notTheReader = `((deras|deres|their|hans|hennes) \\p{L}+|vi|me|we|they|de|dei|teamet|kommunen|kommunar|kommuner|det|it|{user}|{colleague}|{leader})( (also|også|också|selv|sjølv|själv|no|nu|nå))?`;
/** "Experience from your own life", "background as a service user", "are or were a carer". */
const fromOwnLife = `\\p{L}*(erfaring|røynsle|erfarenhet|experience|kjennskap|knowledge)\\p{L}* ..5 (fra|frå|från|from) (arbeid eller |arbeid og |work or )?(eget|eige|ditt eget|own|your own|det levde|livet|life)( liv| liv sjølv| life| selv| sjølv)?|(egen|eigen|eiga|eget|eige|egne|eigne|egna|own|personal) (eller|or|and|og|och) (\\p{L}+ ){1,3}(erfaring|erfarenhet|røynsle|experience|sykdom|sygdom|sjukdom|illness|lidelse|liding|ohälsa|hälsa|helse)\\p{L}*`;
/** One may be close to somebody: that is lived experience too. */
const closeTo =
  '(have|has|har) (a|an|et|ein|en|eit|ett) (barn|child|son|daughter|partner|parent|relative|sønn|datter|son|dotter|familiemedlem|loved one|mor|far)\\p{L}* ..4 {condition}';
const inRecovery =
  '({you}|be|person|individual|someone|somebody) (is |are |who is )?(\\p{L}+ly )?in (\\p{L}+-?\\p{L}* )?recovery|(in|of) (\\p{L}+ |long-term |sustained )?recovery (from|for|of)|(years|months|år|års|mnd|month|year) ..3 (recovery|sobriety|abstinence|rusfri|rusfrihet|clean|sober|nykter|drogfri|rusfrihet|stoffri)|(er|är|have been|are|be|vært|været|varit|vore) (\\p{L}+ )?(rusfri|clean|sober|stoffri|nykter|drogfri)(?! (?!(?:i|og|eller|siden|sidan|nå|no|når|for|fra|frå|from|and|in|or|since|for|on|och|sedan|men|but)[^\\p{L}])\\p{L})';

/** "Two years in out-of-home care, including some leadership": of working there. */
const yearsOfWork =
  '(years?|months|år|måneder|månader) (in|of|within|i|fra|frå|från|fra) ..6 (leadership|leading|management|supervising|employment|ledelse|leiing|leiarerfaring|ledererfaring|ledarskap|yrkeserfaring)';

/** Finds every mention in the body, in the order of the text, at most one a clause. */
export function findLivedExperience(sentences: readonly Sentence[]): LivedExperienceMention[] {
  return sentences.flatMap((sentence, nth) =>
    sentence.line.isHeading
      ? []
      : sentence.clauses.flatMap((clause) => mentionIn(sentence, clause, sentences[nth + 1]?.text ?? '') ?? []),
  );
}

function mentionIn(sentence: Sentence, clause: Clause, next: string): LivedExperienceMention | null {
  if (occursIn(combined`${otherExperience}|${yearsOfWork}`, clause.text) || occursIn(researchExperience, sentence.text))
    return null;
  // He or she who has been there is a colleague or a person in a story, not the reader.
  if (occursIn('(hun|han|ho|she|he|hon) ..2 (har|has|had|hadde|er|är|is|was|var)', clause.text)) return null;
  const noun = ownExperience(clause);
  const found = noun ?? verbMention(sentence, clause);
  if (!found) return null;
  return {
    sentence,
    clause,
    ...found,
    form: noun ? 'noun' : 'verb',
    next,
    namesBackground: namesBackground(sentence, clause, found),
  };
}

/** "Egenerfaring" says it alone; "egen erfaring fra smidige team" is of work unless a condition follows. */
function ownExperience(clause: Clause): { start: number; end: number } | null {
  const found = firstMatch('{livedNoun}', clause);
  if (!found) return null;
  const rest = clause.text.slice(found.end - clause.start);
  const ofSomething =
    /^ (?:med|fra|frå|från|av|af|innen|i|with|of|in|from|som|as|med å|inom) /u.test(rest) ||
    / (?:med|fra|frå|från|av|af|innen|inom)$/u.test(clause.text.slice(0, found.end - clause.start));
  // "A lived experience of caring" needs no name of an illness.
  if (
    /lived|living|l[ei]v[ed]|egenerf|eigenerf|levda|tilfriskn|tillfriskn|återhämt|[bt]edring|betring|recovery/iu.test(
      clause.text.slice(found.start - clause.start, found.end - clause.start),
    )
  )
    return found;
  return ofSomething && !occursIn(combined`{condition}|${undergoing}`, clause.text) && !occursIn('{user}', rest)
    ? null
    : found;
}

function verbMention(sentence: Sentence, clause: Clause): { start: number; end: number } | null {
  if (occursIn(inRecovery, clause.text)) return firstMatch(inRecovery, clause);
  const lived =
    firstMatch(livedCondition, clause) ??
    firstMatch(ownPast, clause) ??
    firstMatch(closeTo, clause) ??
    firstMatch(fromOwnLife, clause) ??
    firstMatch(asOne, clause) ??
    firstMatch(pastWith, clause) ??
    perfectMention(clause);
  if (lived) return lived;
  const former = firstMatch(formerly, clause);
  if (former && !/\p{L}/u.test(sentence.passage.text.slice(clause.start, former.start))) return former;
  // "Du har vært der selv": what it was may stand elsewhere in the sentence.
  const self =
    occursIn(selfLived, clause.text) &&
    !occursIn('{self} ..3 (står for|tar|lager|dekker|bestemmer|bestämmer|velger)', clause.text)
      ? firstMatch(selfLived, clause)
      : null;
  return self ?? lifeTold(sentence, clause);
}

/** What no noun names: the rules on it, whichever of them finds it first. */
function lifeTold({ section }: Sentence, clause: Clause): { start: number; end: number } | null {
  for (const { match, with: other, unless, sections, notSections } of ownLife.rules) {
    if ((sections && !sections.includes(section)) || notSections?.includes(section)) continue;
    const told = firstMatch(match, clause);
    if (told && !(other && !occursIn(other, clause.text)) && !(unless && occursIn(unless, clause.text))) return told;
  }
  return null;
}

function perfectMention(clause: Clause): { start: number; end: number } | null {
  const found = firstMatch(wentThrough, clause);
  if (!found) return null;
  const words = clause.text.slice(found.start - clause.start, found.end - clause.start);
  const lead = clause.text.slice(0, found.start - clause.start);
  // "People who have …": whether they are sought or served is for those who ask.
  const isOfOthers = !/^(?:who|som|der)(?!\p{L})/iu.test(words) && endsIn(notTheReader, lead);
  return occursIn(ofKnowing, words) || isOfOthers ? null : found;
}

function namesBackground(sentence: Sentence, clause: Clause, { start, end }: { start: number; end: number }): boolean {
  const { text } = sentence.passage;
  const words = text.slice(start, end);
  if (occursIn(namedExperience, words)) return true;
  // What was lived through stands behind the noun, or anywhere in a clause that tells of a life.
  const behind = text.slice(start, Math.min(sentence.end, Math.max(clause.end, end) + 60));
  return (
    occursIn('{condition}', behind) ||
    (occursIn('{condition}', clause.text) && !occursIn('{user}', text.slice(clause.start, start)))
  );
}

function firstMatch(source: string, clause: Clause): { start: number; end: number } | null {
  const found = findIn(source, clause.text);
  return found && { start: clause.start + found.start, end: clause.start + found.end };
}

/** Mentions in one ad, found once for every fact that asks. */
export const livedExperienceIn = oncePerDoc(({ sentences }): LivedExperienceMention[] =>
  findLivedExperience(sentences),
);
