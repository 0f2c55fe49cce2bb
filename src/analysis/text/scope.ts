import { combined, occursIn } from '#src/analysis/patterns/pattern';

/** How many words before and after a mention a negation reaches, within one clause. */
const before = 6;
const after = 7;

const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** "Too few to", "for små til å": what follows is not done. */
const tooLittle =
  '(too (small|few|little|short|stretched|thin|poor|busy|new|expensive) (\\p{L}+ ){0,2}to|(altfor|alt for|for) (små|liten|lita|lite|få|fattige|knapp\\p{L}*|stramt|trangt|dyrt|lille) (\\p{L}+ )?(til å|til at)|(för|alltför) (små|få|litet|lilla|fattiga|dyrt|knappt) (\\p{L}+ )?för att)';

/** What is never taken away or limited is there. */
const neverLost =
  '{not} (taken|cut|cancel\\p{L}*|avlys\\p{L}*|inställ\\p{L}*|aflys\\p{L}*|moved|flytt\\p{L}*|dropped|skipped|limited|begrens\\p{L}*|avgrens\\p{L}*|optional|valgfri\\p{L}*|negotiable|forgotten|glem\\p{L}*|gløym\\p{L}*)';
/** What is denied behind it is something else. */
const anotherClause = /, | (?:though|although|but|men|fordi|because|mens|while|medan|selv om|sjølv om) /iu;

/**
 * Whether what stands at `start`..`end` of a clause is denied: "kan ikke tilby veiledning", "veiledning gis ikke",
 * "uten veiledning", "no supervision". A negation beyond a few words belongs to something else.
 *
 * @param text the clause
 */
export function isNegated(text: string, start: number, end: number): boolean {
  const lead = words(text.slice(0, start)).slice(-before).join(' ');
  const rest = words(text.slice(end).split(anotherClause, 1)[0]!).slice(0, after).join(' ');
  // "ikke bare veiledning, men også" and "not only" deny nothing.
  const notOnly = '{not} (bare|berre|bara|kun|only|just|merely|alene|åleine|minst|least|less|mindre|færre|fewer)';
  if (occursIn(tooLittle, lead)) return !occursIn(combined`{not} (\\p{L}+ )?${tooLittle}`, text.slice(0, start));
  if (occursIn('{not}', lead) && !occursIn(notOnly, lead)) return true;
  return (
    occursIn(
      "({is}|{offered}|{modal}|{get}|{offer}|har|have|has|finnes|finst|finns|ligger|ingår|inngår) ..2 {not}|(isn't|aren't|won't|cannot|can't|doesn't|wasn't) ..4|^\\P{L}*(\\p{L}+ ){0,3}{not} (available|provided|offered|tilgjengelig|tilgjengeleg|tilgængelig)",
      rest,
    ) && !occursIn(combined`${notOnly}|${neverLost}`, rest)
  );
}

/** Whether the clause only holds it possible: "kan", "mulighet for", "may", "vurderer". */
export const isHedged = (text: string): boolean => occursIn('{hedge}', text);
