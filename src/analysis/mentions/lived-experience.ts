import { findIn, occursIn } from '#src/analysis/patterns/pattern';
import type { Clause, Doc, Sentence } from '#src/analysis/text/doc';

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
}

/** Experience of work, programs and products is called by the same words. */
const otherExperience =
  '(bruker|brukar|user|customer|kunde)-?(erfaring|experience|opplevelse)\\p{L}* (med|av|with|of|fra|frå) (\\p{Lu}\\p{L}+|system\\p{L}*|software|program\\p{L}*|EHR)|{livedNoun} (som|as) (leder|leiar|manager|trainer|kursholder|lærer|teacher|fagperson|nurse|sykepleier)|{livedNoun} (fra|frå|from|in|innen|i) (\\p{L}+ )?(arbeid|arbeidsliv|ledelse|management|customer|bransjen)';
const researchExperience =
  '(user|customer|employee|patient) experience (research|design|survey|team|lead|manager)\\p{L}*|brukererfaringsundersøkelse\\p{L}*';

/** "Tidligere pasient i rusbehandling": what the reader was. */
const formerly =
  '(tidligere|tidlegare|former|previous|tidigare) (pasient|bruker|brukar|patient|brukare|bruger|innsatt|innsett|rusavhengig|service user|client|prisoner|inpatient|consumer|recipient|use of (\\p{L}+ ){0,2}services)|self-(disclosed|identified) (\\p{L}+ ){0,2}(consumer|peer|patient|survivor)';
const selfLived = `{self} ..5 {lived}|{lived} ..7 {self}|({you}|who|ve|who's) (\\p{L}+ ){0,2}(been (there|where|in (their|those|these) shoes)|stood where|walked the walk|lived it|been through (it|this|that|the system)|come out (on )?the other side)|(know|knows|understand|understands) ..5 from the inside|(know|knows) (\\p{L}+ )?what it( is|’s|'s)? (feels )?like (to|being|living) ..6 {condition}|(kjenner|kjenn|kender|känner|veit|vet) ..5 (innsi|inifr|indefra)\\p{L}*|({you}|som) (er|have been|are|är|has been) (en |ein |a )?${formerly}|({you}|som|who) (\\p{L}+ ){0,2}(sona|sonet|sittet inne|sete inne|served time|suttit inne|afsonet)|(andre|other|andra) (siden|sida|side|sidan) (av|af|of) (bordet|disken|skranken|the desk|the table)|(er|är|are|is) (selv|sjølv|själv|yourself) ..3 {condition}|(vet|veit|know|knows|ved) (\\p{L}+ )?(hvordan|korleis|what|hur|hvad|hva|kva) ..8 (stå|leve|være|vere|ha|be|live|lived it|att|at) ..8 ({condition}|ruser|rusar|selv|sjølv|ved siden av)`;
const livedCondition =
  '({you}|{seek}|som|who|that|have|has|must|har|ha|har du|är|er) ..3 {lived} ..9 {condition}|(history|past|life|journey) (of|with|through) (\\p{L}+ ){0,2}{condition}|{lived} ..7 {condition} ..5 {self}|{self} ..2 (har|ha|have) (\\p{L}+ )?(erfaring|røynsle|experience|erfarenhet)\\p{L}* ..5 {condition}';
export const namedExperience =
  '(rus|sonings|pårørende|pårørande|psykiatri|psykose|behandlings|fengsels|kriminalitets|avhengighets|barneverns?|misbrugs|missbruks|anhörig|beroende|patient|pasient|innleggelses)-?(erfaring|erfarenhet|røynsle|bakgrunn)\\p{L}*';
/** What one has behind one, with its name in it or behind it: "egen ruserfaring", "your own years of addiction". */
const ownPast = `(egen|eigen|eiga|eige|eget|egne|eigne|own|personal|personlig|personleg|egna|egenopplevd|sjølvopplevd|selvopplevd) (\\p{L}+ ){0,1}(\\p{L}*(erfaring|erfarenhet|røynsle|bakgrunn|baggrund|bakgrund)\\p{L}*|experiences?|background|history|years|past|år|historie|historia|tilfriskn\\p{L}*|recovery)( ..4 {condition})|(egen|eigen|eiga|egne|eigne|selvopplevd|sjølvopplevd|egenopplevd) (${namedExperience})`;
/** One may be close to somebody: that is lived experience too. */
const closeTo =
  '(er|har vært|vært|är|varit|være|vere|været|be|are|is|been|being) ..3 (forelder|foreldre|mor|far|forælder|förälder|pårørende|pårørande|anhörig|närstående|søsken|carer|caregiver|parent|family member|relative)\\p{L}* ..6 ({condition}|barn|child|someone|noen|nokon|til)|(have|has|har) (a|an|et|ein|en|eit|ett) (barn|child|son|daughter|partner|parent|relative|sønn|datter|son|dotter|familiemedlem|loved one|mor|far)\\p{L}* ..4 {condition}|(has|have|har) (a|an|en|ein|et) (family member|nær|close) ..5 {condition}|{you} ..2 (lost|mistet|mista) (someone|noen|nokon)';
const inRecovery =
  '({you}|be|person|individual|someone|somebody) (is |are |who is )?(\\p{L}+ly )?in (\\p{L}+-?\\p{L}* )?recovery|recovering (addict|alcoholic)|(in|of) (\\p{L}+ |long-term |sustained )?recovery (from|for|of)|(years|months|år|års|mnd|month|year) ..3 (recovery|sobriety|abstinence|rusfri|rusfrihet|clean|sober|nykter|drogfri|rusfrihet|stoffri)|(er|är|have been|are|be|vært|vore) (\\p{L}+ )?(rusfri|clean|sober|stoffri|nykter|drogfri)(?! (?!(?:i|og|eller|siden|sidan|nå|no|når|for|fra|frå|from|and|in|or|since|for|on|och|sedan|men|but)[^\\p{L}])\\p{L})';

/** Finds every mention in the body, in the order of the text, at most one a clause. */
export function findLivedExperience(sentences: readonly Sentence[]): LivedExperienceMention[] {
  return sentences.flatMap((sentence) =>
    sentence.line.isHeading ? [] : sentence.clauses.flatMap((clause) => mentionIn(sentence, clause) ?? []),
  );
}

function mentionIn(sentence: Sentence, clause: Clause): LivedExperienceMention | null {
  if (occursIn(otherExperience, clause.text) || occursIn(researchExperience, sentence.text)) return null;
  // He or she who has been there is a colleague or a person in a story, not the reader.
  if (occursIn('(hun|han|ho|she|he|hon) ..2 (har|has|had|hadde|er|is|was|var)', clause.text)) return null;
  const noun = ownExperience(clause);
  const found = noun ?? verbMention(sentence, clause);
  if (!found) return null;
  return {
    sentence,
    clause,
    ...found,
    form: noun ? 'noun' : 'verb',
    namesBackground: namesBackground(sentence, clause, found),
  };
}

/** "Egenerfaring" says it alone; "egen erfaring fra smidige team" is of work unless a condition follows. */
function ownExperience(clause: Clause): { start: number; end: number } | null {
  const found = firstMatch('{livedNoun}', clause);
  if (!found) return null;
  const rest = clause.text.slice(found.end - clause.start);
  const ofSomething = /^ (?:med|fra|frå|av|innen|i|with|of|in|from|som|as|med å|inom) /u.test(rest);
  // "A lived experience of caring" needs no name of an illness.
  if (
    /lived|living|l[ei]v[ed]|egenerf|eigenerf|levda/iu.test(
      clause.text.slice(found.start - clause.start, found.end - clause.start),
    )
  )
    return found;
  return ofSomething && !occursIn('{condition}', clause.text) && !occursIn('{user}', rest) ? null : found;
}

function verbMention(sentence: Sentence, clause: Clause): { start: number; end: number } | null {
  if (occursIn(inRecovery, clause.text)) return firstMatch(inRecovery, clause);
  const lived = firstMatch(livedCondition, clause) ?? firstMatch(ownPast, clause) ?? firstMatch(closeTo, clause);
  if (lived) return lived;
  const former = sentence.line.isBullet ? firstMatch(formerly, clause) : null;
  if (former && !/\p{L}/u.test(sentence.passage.text.slice(sentence.start, former.start))) return former;
  // "Du har vært der selv": what it was may stand elsewhere in the sentence.
  return occursIn(selfLived, clause.text) &&
    !occursIn('{self} ..3 (står for|tar|lager|dekker|bestemmer|velger)', clause.text)
    ? firstMatch(selfLived, clause)
    : null;
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
const found = new WeakMap<Doc, LivedExperienceMention[]>();

export function livedExperienceIn(doc: Doc): LivedExperienceMention[] {
  const known = found.get(doc);
  if (known) return known;
  const mentions = findLivedExperience(doc.sentences);
  found.set(doc, mentions);
  return mentions;
}
