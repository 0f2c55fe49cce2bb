import type { Mention } from '#src/analysis/mentions/mention';
import { occursIn } from '#src/analysis/patterns/pattern';
import { isNegated } from '#src/analysis/text/scope';

/** "What we can't give", "Det du ikke får", "Vi kan ikke tilby": what is named below or behind it is not offered. */
const refuses =
  "({get}|{offer}|{offered}|give|gi|gje|love|promise|legges?|legg) ..1 {not}(?! (bare|berre|bara|kun|only|just))|{not} (?!(bare|berre|bara|kun|only|just))(\\p{L}+ ){0,2}({get}|{offer}|{offered}|give|gi|gje|by på|love|promise)|(can't|won't|don't|cannot) (\\p{L}+ )?({get}|{offer}|give|promise)";
/** "Rettleiing: nei", "Supervision: minimal", "Veiledning: ikke i år". */
const answersNo =
  '^(nei|nej|næ|nope|nah|none|nil|minimal|minimum)|^(no|ingen|inga|inget|intet|inkje|ikke|ikkje|inte|not)(?=\\P{L}*$|[.,;]| (yet|at|i|ennå|enno|dessverre|diverre|unfortunately|tyvärr|desværre|offered|provided|available|included|this|dette|foreløpig)(?!\\p{L}))';

/** Whether what is mentioned is denied: by a negation in its clause, by the label or heading over it, or by the answer behind it. */
export const isDenied = (mention: Mention): boolean => {
  const { clause, start, end } = mention;
  return isNegated(clause.text, start - clause.start, end - clause.start) || isRefused(mention);
};

function isRefused({ sentence, start, end, next }: Mention): boolean {
  const { passage, line, text } = sentence;
  const label = /^\P{L}*([^:.?!]{3,60}):/u.exec(passage.text.slice(sentence.start, start))?.[1];
  if (label !== undefined && occursIn(refuses, label)) return true;
  if (line.isBullet && line.heading !== null && !line.heading.endsWith('?') && occursIn(refuses, line.heading))
    return true;
  const behind = passage.text.slice(end, sentence.end);
  const answer = /^ ?[:–—-] (.+)/u.exec(behind)?.[1];
  if (answer !== undefined) return occursIn(answersNo, answer);
  return behind.trim() === '?' && text.split(' ').length <= 3 && occursIn(answersNo, next);
}
