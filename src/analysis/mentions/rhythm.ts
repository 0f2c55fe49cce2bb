import type { Mention } from '#src/analysis/mentions/mention';
import { occursIn, without } from '#src/analysis/patterns/pattern';

const frequency = '{regular}';
const rhythm = `${frequency}|{organised}`;
/** What is fast, weekly or monthly in an ad besides: it lends its rhythm to nothing beside it. */
const ofOtherThings =
  '(fast|faste|fasta|regular|månedlig|månedlige|ukentlig|ukentlige|jevnlige|monthly|weekly|permanent|planned|structured|ongoing|daglig|daily|extern\\p{L}*|ekstern\\p{L}*) (\\p{L}+ )?(stilling|jobb|job|ansettelse|ansatt|tilsetting|tilsetjing|anställning|tjänst|ansættelse|lønn|løn|lön|pay|salary|inntekt|hours|arbeidstid|arbeidstidsordning|arbeidsplass|plass|vakter|turnus|lunsj\\p{L}*|turer|fest\\p{L}*|sosiale|social|kontor|contract|post|position|employment|supplies|samarbeidspartner\\p{L}*)|age group';

/**
 * Whether a mention comes with how often or in which form: in its own part of the clause, or `elsewhere` in a short
 * sentence: "Veiledning er viktig hos oss: hver tirsdag møtes vi".
 */
export function hasRhythm({ sentence, clause, next }: Mention): 'here' | 'elsewhere' | null {
  if (occursIn(rhythm, without(ofOtherThings, clause.text))) return 'here';
  // "Veiledning? Ja, hver uke."
  if (/^\P{L}*\p{L}+(?: \p{L}+)?\?$/u.test(sentence.text) && occursIn(frequency, without(ofOtherThings, next)))
    return 'elsewhere';
  return sentence.clauses.length <= 2 && occursIn(frequency, without(ofOtherThings, sentence.text))
    ? 'elsewhere'
    : null;
}
