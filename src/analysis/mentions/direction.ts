import { endsIn, findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import type { Clause, Sentence } from '#src/analysis/text/doc';
import { tokenise, type Token } from '#src/analysis/text/world';

/** A place where something is spoken of that an employee may get or give. */
export interface Mention {
  sentence: Sentence;
  clause: Clause;
  /** Offsets in the text of the sentence's passage. */
  start: number;
  end: number;
  words: string;
}

/** For and against the employee being the one who gets it. */
export interface Votes {
  received: number;
  given: number;
}

/** Every mention of a class of words, at most `perClause` a clause, in the order of the text. */
export function findMentions(sentences: readonly Sentence[], source: string): Mention[] {
  return sentences.flatMap((sentence) => {
    if (sentence.line.isHeading || !occursIn(source, sentence.text)) return [];
    return sentence.clauses.flatMap((clause) => {
      const found = findIn(source, clause.text);
      if (!found) return [];
      return [
        { sentence, clause, start: clause.start + found.start, end: clause.start + found.end, words: found.words },
      ];
    });
  });
}

const prepositionTo = '(til|till|for|överfor|overfor|för|åt|to|towards|ovenfor|mot)';
const prepositionBy = '(fra|frå|från|from|by|hos|hjå|with|med|ved|av|af)';
const pupils =
  '(student|lærling|lærlinger|elev|elever|praktikant|volunteer|frivillig|intern|trainee|assistent|vikar|nyansatt|nyutdann|ufaglært|learner|apprentice|volontär|studenter|studerende|praksis)\\p{L}*';

/**
 * Who stands behind the preposition after a mention decides more than any verb before it: "veiledning til kollegaer" is
 * given, "veiledning fra psykolog" received, and "av" is both, by who follows.
 */
function votesOfWhatFollows(tokens: readonly Token[], mention: Mention): Votes {
  const votes = { received: 0, given: 0 };
  const behind = tokens.filter(({ start }) => start >= mention.end).slice(0, 9);
  const at = behind.findIndex(({ text }) => occursIn(`${prepositionTo}|${prepositionBy}|(av|of|i|in)`, text));
  if (at < 0 || at > 3) return votes;
  const preposition = behind[at]!.text;
  for (const { text } of behind.slice(at + 1, at + 7)) {
    if (occursIn('{you}', text)) {
      votes.received += 6;
      return votes;
    }
    const isPupil = occursIn(pupils, text);
    const isSupervisor = !isPupil && occursIn('{supervisor}|{leader}|{profession}', text);
    const isOther = isPupil || occursIn('{user}|{colleague}|(alle|all|hele)', text);
    if (occursIn('(av|af|of)', preposition) && isSupervisor) {
      votes.received += 5;
      return votes;
    }
    if (occursIn(prepositionTo, preposition) && occursIn('{peer}', text)) {
      votes.received += 3;
      return votes;
    }
    if (occursIn(prepositionBy, preposition) && !occursIn('(av|af)', preposition)) {
      if (isSupervisor || isOther || occursIn('{peer}', text)) votes.received += isSupervisor ? 5 : 2;
      if (isSupervisor || isOther) return votes;
    } else if (isOther || (isSupervisor && occursIn(prepositionTo, preposition))) {
      votes.given += 5;
      return votes;
    }
  }
  return votes;
}

/** The people the service is for, or staff on other terms, get it: not the one who reads the ad. */
const othersGet =
  '({user}|students?|studenter|(faste|fast) (tilsette|ansatte)|deltakere|deltakarar) (våre |our |som |who )?(\\p{L}+ ){0,2}{get}|(tilbyr|offers?|gir|gjev|provides?|erbjuder|tilbyder|ger|giver) ..10 (til|till|for|to|åt) (\\p{L}+ )?({user}|alle)|(tilbyr|offers?|gir|gjev|provides?|erbjuder|tilbyder) (\\p{L}+ ){0,2}({user}|student\\p{L}*|pårørende|families)';

/** Whether the clause says that somebody else gets it. */
export const isOthers = (text: string): boolean => occursIn(othersGet, text) && !occursIn('{you}', text);

const receives =
  '({you}|som) (\\p{L}+ ){0,2}{get}|{get} (\\p{L}+ ){0,2}{you}|{offer} (\\p{L}+ ){0,1}(deg|dig|you|dykk|dere)|{we} (\\p{L}+ ){0,3}{offer}|(tilbys|tilbydes|erbjuds|is offered|are offered|is provided|be provided|provided|available|inngår|ingår|included|er lagt inn|settes av|sett av|set aside|vert gitt|blir gitt|bli gitt|bli aktuelt|be given|gis|ges)|{you} (\\p{L}+ ){0,3}(deltar|deltek|deltager|attend|join|take part|tar del|har|have|møter|kan bruke|can|complete|completes|gjennomfører|gjennomgår|will complete|tar|take|går på|går gjennom)|(delta|deltar|attend|participate|ta del|take part|engage) (\\p{L}+ ){0,2}(i|in|på|at)|{your} ..3';
const youGive =
  '{you} (\\p{L}+ ){0,3}(gir|gjev|gi|gje|give|provide|offer|ger|giver|tilbyr|yter|bidrar med|provides|skal gi|vil gi)|(gi|gje|gir|gjev|ge|ger|giver|give|giving|provide|providing|offer|offering|deliver|yte|utøve|sørge for|stå for|bistå med|formidle|deliver|delivering|bidra med|facilitate|facilitating|lead|leading|lede|tilby) (\\p{L}+ (og|and|och) )?(\\p{L}+ ){0,2}';

/** Weighs the cues around a mention: who follows it, the verb before it, the section it stands in. */
export function voteDirection(mention: Mention): Votes {
  const { sentence, clause } = mention;
  const { section } = sentence;
  const tokens = tokenise(clause.text, clause.start);
  const { received, given } = votesOfWhatFollows(tokens, mention);
  const votes = { received, given };
  const lead = clause.text.slice(0, mention.start - clause.start);
  const bareLead = lead.replace(/^[•\s–-]+/u, '');

  if (
    occursIn(receives, lead) ||
    occursIn(
      '{we} ..2 {offer}|{you} ..2 {get}|(tilbys|gis|blir gitt|bli gitt|vert gitt|be given|bli aktuelt|provided|offered|erbjuds|ingår|inngår|inkludert|tilbydes|available|settes av)',
      clause.text,
    )
  )
    votes.received += 4;
  if (endsIn(`${youGive}`, `${bareLead}`) && !occursIn('{we}|(deg|dig|you)', bareLead)) votes.given += 5;
  if (
    /^\p{L}+$/u.test(bareLead.trim()) &&
    occursIn('(gi|gje|ge|give|provide|offer|tilby|yte|delivering|providing|offering)', bareLead)
  )
    votes.given += 4;
  if (
    endsIn(
      '(råd|advice|information|informasjon|støtte|support|rådgivning|hjelp|undervisning|opplæring) (og|and|och|samt)',
      lead,
    ) &&
    (section === 'duties' || occursIn('(råd|advice)', lead))
  )
    votes.given += 3;
  if (occursIn('{regular}|{organised}', clause.text)) votes.received += 2;
  // A bare noun with how often it comes, under whatever heading: "Weekly clinical supervision".
  if (
    /^[•\s]*$/u.test(without('{regular}|{organised}', lead).replace(/\p{L}{2,}al |[,\s]/gu, '')) &&
    occursIn('{regular}|{organised}', clause.text)
  )
    votes.received += 4;
  if (occursIn('(free|gratis|kostnadsfri\\p{L}*|betalt|paid|lønnet) (\\p{L}+[- ]){0,4}{trainingNoun}', clause.text))
    votes.received += 3;
  if (section === 'offer') votes.received += 4;
  if (section === 'duties') votes.given += 3;
  if (section === 'none' || section === 'post') votes.received += 1;
  if (section === 'about') votes.received -= 1;
  return votes;
}
