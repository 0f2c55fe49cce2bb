import type { Finding, FlagId } from '#src/analysis/facts/facts';
import { tasksIn } from '#src/analysis/mentions/tasks';
import { flagPatterns } from '#src/analysis/patterns/flags';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

/** Things that are controlled, each with the verbs that make a task of it. */
const medicines =
  '(\\p{L}*medisin|medikament|legemid|lækjemid|lægemid|läkemedel|medicin|\\p{L}*medicin|medication|medicines|meds|tablet|metadon|methadone|dosett)\\p{L}*';
const handOut =
  '(dos|del|gi|gje|gir|utdel|utlever|uddel|udlever|håndter|handter|administer|hand|giv|dispens|supervis|monitor|prompt|witness|observ|deliver|dela|överlämna|lämna|påse|runde)\\p{L}*';
const tests =
  '(urin\\p{L}*|(rus|spytt|blåse|puste|utåndings|alkohol|drog|alko|promille)-?(prøv|prov|test|kontroll)\\p{L}*|(urine|drug|breath|alcohol|saliva|oral fluid) (\\p{L}+ )?(test|screen|sample|cup)\\p{L}*|breathal\\p{L}*|promille\\p{L}*)';
const rules = '(hus|ordens|ordnings|besøks)(regl|reglement|orden|regel)\\p{L}*|house rules|curfew';
const searches =
  'visiter(e|er|ar|a|ing)|(rom|rums|inngangs|adgangs|veske|bagasje)-?(kontroll|sjekk|visitasjon)\\p{L}*|kontroller\\p{L}* (\\p{L}+ ){0,4}(bag\\p{L}*|rom\\p{L}*|rus\\p{L}*|vesk\\p{L}*|bagasje|eigedel\\p{L}*|besøk\\p{L}*|gjest\\p{L}*)|(room|bag|body) (checks?|search\\p{L}*)';
const control = `${tests}|${handOut} (\\p{L}+ ){0,3}${medicines}|medisin(utdeling|runde|er|utlevering|håndtering|handtering|ansvar)\\p{L}*|${medicines} (rounds?|packs?|administration|runde|delas ut|deles ut)|utdeling av ${medicines}|tablets cabinet|${rules}|${searches}|restrain\\p{L}*(?! (figures|numbers|rates?|data))|(bruk|utføre|gjennomfør)\\p{L}* (\\p{L}+ ){0,2}tvang|injection\\p{L}*`;
/** Control said by a noun that names nothing else. */
const controlNouns = `\\p{L}*(medisin|medikament|legemiddel|legemid|lækjemiddel|medicin|läkemedels)(utdel|utlever|håndter|handter|administr|deleger|uddel|udlever|hanter|runde)\\p{L}*|(utlever|utdel|administr|udlever|uddel|utlämn|hantering)\\p{L}* (av|af) (\\p{L}+ )?${medicines}|${medicines} (prompts?|delivery|rounds?|passes|administration)|(general|constant|close|one-to-one|enhanced) observations?|physical interventions?|(fot|pasient|patient)følging|${tests} (tas|tages|blir tatt|vert tekne|are taken|utføres) (av|af|by) {you}|(uttak|taking|tagning|taging|kontroll) (av|af|of) (\\p{L}+ )?${tests}`;
/** Said by its verb, so that it is a task wherever it stands. */
const controlled = `(ta|tar|tek|tager|take|collect|carry out|pick up|conduct|utføre|gjennomføre|record) (\\p{L}+ ){0,3}${tests}|${handOut} (\\p{L}+ ){0,3}${medicines}|(påse|passe|passer|sørge|sørger|håndhev\\p{L}*|enforc\\p{L}*|uphold\\p{L}*|ser|see|ser till|følge|følgje|följa|følger|følgjer|följer|fylgje) (\\p{L}+ ){0,4}(${rules})|${searches}|breathalys\\p{L}*|${controlNouns}`;
const isDenied =
  '({not}|never|verken|mindre|reduce|reducing|alternativ(es?)? to|alternativ\\p{L}* til|(debrief\\p{L}*|samtale\\p{L}*) (\\p{L}+ ){0,2}(tvang\\p{L}*|restraint|seclusion)|forebygg\\p{L}*|less|følge til)|(ligg|ligger) (hjå|hos|til|till)|({user}|huset) (\\p{L}+ ){0,2}(får|have|has|har|passer|bestem\\p{L}*|tar|tek|gets?)';

/** What is worth a talk before saying yes. */
export function readFlags(doc: Doc): Finding<FlagId>[] {
  const controlTasks = tasksIn(doc)
    .filter(
      ({ sentence, clause }) =>
        occursIn(control, clause.text) &&
        !occursIn('{not}', sentence.line.heading ?? '') &&
        !occursIn(isDenied, clause.text) &&
        !occursIn('(ligg|ligger) (hjå|hos|til|till)', sentence.text),
    )
    .map(({ sentence, clause }): Finding<FlagId> => ({
      kind: 'F1',
      confidence: 'high',
      evidence: evidenceAt(sentence.passage, clause, sentence, 'flags.control-tasks'),
    }));
  const named = new Set(controlTasks.map(({ evidence }) => evidence.start));
  const controls = doc.sentences
    .filter(
      ({ section, line }) =>
        (section === 'none' || section === 'post' || section === 'duties') &&
        !line.isHeading &&
        !occursIn('{not}', line.heading ?? ''),
    )
    .flatMap((sentence) => sentence.clauses.map((clause) => ({ sentence, clause })))
    .filter(({ sentence, clause }) => occursIn(controlled, clause.text) && !occursIn(isDenied, sentence.text))
    .map(({ sentence, clause }): Finding<FlagId> => ({
      kind: 'F1',
      confidence: 'medium',
      evidence: evidenceAt(sentence.passage, clause, sentence, 'flags.control-tasks'),
    }))
    .filter(({ evidence }) => !named.has(evidence.start));
  return [...controlTasks, ...controls, ...flagPatterns.read(doc.sentences.filter(({ line }) => !line.isHeading))];
}
