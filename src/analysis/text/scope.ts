import { occursIn } from '#src/analysis/patterns/pattern';

/** How many words before and after a mention a negation reaches, within one clause. */
const before = 6;
const after = 7;

const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** "Too few to", "for små til å": what follows is not done. */
const tooLittle =
  '(too|altfor|alt for|for) (\\p{L}+ )?(small|few|little|short|stretched|thin|poor|busy|new|expensive|små|liten|lita|lite|smått|få|fattige|korte?|knapp\\p{L}*|stramt|trangt|dyrt|nye?|unge|lille|fåtallige|dyra|dyrt|lilla|fattiga|nya) (\\p{L}+ ){0,3}(to|til å|til at|till att|för att|for å|for at|for)';

/**
 * Whether what stands at `start`..`end` of a clause is denied: "kan ikke tilby veiledning", "veiledning gis ikke",
 * "uten veiledning", "no supervision". A negation beyond a few words belongs to something else.
 *
 * @param text the clause
 */
export function isNegated(text: string, start: number, end: number): boolean {
  const lead = words(text.slice(0, start)).slice(-before).join(' ');
  const rest = words(text.slice(end)).slice(0, after).join(' ');
  // "ikke bare veiledning, men også" and "not only" deny nothing.
  const notOnly = '{not} (bare|berre|bara|kun|only|just|merely|alene|åleine|minst|least|less|mindre|færre|fewer)';
  if (occursIn('{not}', lead) && !occursIn(notOnly, lead)) return true;
  if (occursIn(tooLittle, lead)) return true;
  return (
    occursIn(
      "({is}|{offered}|{modal}|{get}|{offer}|har|have|has|finnes|finst|finns|ligger|ingår|inngår) ..2 {not}|(isn't|aren't|won't|cannot|can't|doesn't|wasn't) ..4|{not} (available|provided|offered|tilgjengelig|tilgjengeleg|tilgængelig)",
      rest,
    ) && !occursIn(notOnly, rest)
  );
}

/** Whether the clause only holds it possible: "kan", "mulighet for", "may", "vurderer". */
export const isHedged = (text: string): boolean => occursIn('{hedge}', text);
