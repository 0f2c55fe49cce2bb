import { occursIn } from '#src/analysis/patterns/pattern';

const yes =
  '^\\P{L}*(ja|jo|jau|yes|yep|yeah|absolutely|absolutt|definitely|you (do|must|will|should)(?! not)|det (må|skal) du|du (må|skal))';
const no =
  '^\\P{L}*(nei|nej|no|nope|not (at all|needed|required|necessary|a one|one)|none|slett ikke|slett ikkje|overhodet ikke|ikke nødvendig|ikkje nødvendig|(trengs|trengst|behøves|behövs|krävs|kreves|kræves|krevst) {not}|{not} ..3 (matters?|need|trenger)|(that|det|it) ..4 {not})';

/**
 * What the sentence after a question answers it: "Må jeg ha vært syk selv? Nei." Null when neither yes nor no opens it, and
 * of a sentence that asks nothing.
 */
export function answerTo(question: string, next: string): 'yes' | 'no' | null {
  if (!/\?["'”’»]?$/u.test(question.trim())) return null;
  return occursIn(no, next) ? 'no' : occursIn(yes, next) ? 'yes' : null;
}

/** A question that applicants put to the employer: whether something is needed. It says nothing until it is answered. */
export const isAsked = (sentence: string): boolean =>
  /\?["'”’»]?$/u.test(sentence.trim()) &&
  occursIn(
    '(do|must|should|need|will) (i|we|you)|(må|skal|trenger|treng|behøver|behöver|måste|ska|bør|bör|krever|krev|kräver|kræver) (jeg|eg|jag|man|dere|de|dykk|ni|I)',
    sentence,
  );
