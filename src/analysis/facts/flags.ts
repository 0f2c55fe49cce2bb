import type { Finding, FlagId } from '#src/analysis/facts/facts';
import { tasksIn } from '#src/analysis/mentions/tasks';
import { flagPatterns } from '#src/analysis/patterns/flags';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

const control =
  '\\p{L}*urin\\p{L}*|urine|drug test\\p{L}*|UP(-er)?|(dele|deler|dela|deliver|hand|handing|give|giving|utdel\\p{L}*|utlever\\p{L}*|udlever\\p{L}*|administer\\p{L}*|witness|observe|gi|runde) (\\p{L}+ ){0,3}(medisin\\p{L}*|medication\\p{L}*|medicin\\p{L}*|meds|tablets|medikament\\p{L}*)|medisin(utdeling|runde|er|utlevering|håndtering|handtering)\\p{L}*|utdeling av medisin\\p{L}*|medication (rounds?|packs?|administration)|tablets cabinet|husregl\\p{L}*|ordensregl\\p{L}*|house rules|curfew|ransak\\p{L}*|visiter\\p{L}*|kontroller\\p{L}* (\\p{L}+ ){0,4}(bag\\p{L}*|rom\\p{L}*|rus\\p{L}*|vesk\\p{L}*|bagasje|eigedel\\p{L}*)|(check|search|checking|searching)(es)? (\\p{L}+ )?(rooms?|bags?)|(room|bag) (checks?|search\\p{L}*)|breathal\\p{L}*|promille\\p{L}*|restrain\\p{L}*|tvang\\p{L}*|enforce\\p{L}*|injeksjon\\p{L}*|injection\\p{L}*|holde orden på hvem|kontrollere rusfri\\p{L}*|alkotest\\p{L}*|drogtest\\p{L}*|urinprov\\p{L}*';
const isDenied = '({not}|never|verken|mindre|reduce|reducing|forebygg\\p{L}*|less|følge til)';

/** What is worth a talk before saying yes. */
export function readFlags(doc: Doc): Finding<FlagId>[] {
  const controlTasks = tasksIn(doc)
    .filter(({ clause }) => occursIn(control, clause.text) && !occursIn(isDenied, clause.text))
    .map(({ sentence, clause }): Finding<FlagId> => ({
      kind: 'F1',
      confidence: 'high',
      evidence: evidenceAt(sentence.passage, clause, sentence, 'flags.control-tasks'),
    }));
  return [...controlTasks, ...flagPatterns.read(doc.sentences.filter(({ line }) => !line.isHeading))];
}
