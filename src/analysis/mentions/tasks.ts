import { findIn, occursIn } from '#src/analysis/patterns/pattern';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import type { Clause, Doc, Sentence } from '#src/analysis/text/doc';
import { startsWithWork as opensWithWork } from '#src/analysis/text/infer-sections';
import type { Confidence } from '#src/posting/evidence';

/** Something the employee is to do in this post. */
export interface Task {
  sentence: Sentence;
  /** The words of the task alone: a bullet, a clause, or one entry of a list. */
  clause: Clause;
  confidence: Confidence;
}

/** The reader, or the role by its name, as the one who acts. */
const actor =
  '({you}|erfaringskonsulenten|{peer}|vår nye kollega|den nye kollegaen|the role|rollen|rolla|stillingen innebærer|stillinga inneber|the post|the job|jobben|tjänsten innebär|arbeidet)';
/** Verbs that name no work: having, getting, being, wanting. */
const noWork =
  '{you} (\\p{L}+ ){0,2}(får|fikk|har(?! (\\p{L}*samtal|kontakt med|ansvar for|enesamtal|møter|grupper))|er|blir|vert|må|bør|trenger|treng|kan|ønsker|liker|trives|søker|vet|bor|deg|synes|get|receive|have|are|be|need|want|like|know|must|can|enjoy|believe|feel|är|har varit|behöver|vill|tycker|ansettes|tilsettes|lønnes|arbeider i|jobber i|rapporterer|report|join|inngår|bestemmer|velger|vel|avgjør|avgjer|choose|decide|väljer|bestämmer|bestemmer|vælger|will be (part|paid|based|employed|supported|given|offered|supervised|working))';
/** How to apply, wherever it stands. */
const applying =
  '(send|skicka|mail\\p{L}*|mejla|e-mail|email|write|skriv|søk|apply|ring|call|phone|kontakt|contact|get in touch|ta (gjerne )?kontakt) ..6 (søknad\\p{L}*|ansøgning\\p{L}*|ansökan|application|cv|om deg (selv|sjølv)|about yourself|til oss|to us|oss|us|frist\\p{L}*|deadline)';
/** A demand or a quality, also where no heading says so. */
const demand =
  '{you} (\\p{L}+ ){0,2}(må ha|har erfaring|have experience|should have|bør ha)|krav om|kreves|required|{livedNoun} (er|is) (et krav|essential)';
const future =
  "{you} ..2 (skal|vil|will|kommer til å|ska|kommer att|skulle|would|'ll)|(skal|will|ska) {you}|you'll|(oppgaven|oppgavene|oppgåva|oppgåvene|opgaven|opgaverne|uppgiften|uppgifterna|arbeidsoppgavene|hovedoppgaven|the work|the job|duties|responsibilities|tasks) ..3 (er|blir|består|inkluderer|omfatter|is|are|include|involve|består i|att)";

/** After these any verb is work: lists of verbs are never whole. */
const toDo =
  "{you} ..1 (skal|ska|vil|kommer til å|kjem til å|kommer att|will|would|'ll) (også |også bli |also |regularly |daglig |dagleg |jevnlig |jamleg )?\\p{L}{3,}|you'll \\p{L}{3,}|(som|as) (a |an |our |en |ein )?{peer} ..2 (skal|ska|vil|will|kan|kjem) {you}? ?\\p{L}{3,}";
/** The tasks of the peer worker's post, in the order of the ad; what the service does or demands is none. */
export function tasksIn(doc: Doc): Task[] {
  const known = found.get(doc);
  if (known) return known;
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const tasks = doc.sentences
    .filter((sentence) => owners?.get(sentence) !== 'other' && !sentence.line.isHeading)
    .flatMap(tasksOf);
  found.set(doc, tasks);
  return tasks;
}

const found = new WeakMap<Doc, Task[]>();

function tasksOf(sentence: Sentence): Task[] {
  const { section, line, clauses, text } = sentence;
  if (findIn(applying, text)?.start === 0) return [];
  if (section === 'duties') {
    if (line.isBullet) return occursIn(demand, text) ? [] : [task(sentence, wholeOf(sentence), 'high')];
    const isList =
      !occursIn(actor, text) && /,/u.test(text) && !/[.!?]\s*$/u.test(text.slice(0, -1)) && !occursIn('{we}', text);
    if (isList) return listEntries(sentence).map((clause) => task(sentence, clause, 'high'));
    return proseTasks(sentence, 'high');
  }
  // Ads tell of the role in the words about themselves too, but there only what the reader does is a task.
  if (section === 'about' && !line.isBullet) return occursIn(toDo, text) ? proseTasks(sentence, 'medium') : [];
  if (section !== 'none' && section !== 'post') return [];
  if (line.isBullet) {
    return startsWithWork(text) && !occursIn(demand, text) && !occursIn('{offer}|{get}|pensjon|pension|lønn', text)
      ? [task(sentence, wholeOf(sentence), 'medium')]
      : [];
  }
  return clauses.length === 0 ? [] : proseTasks(sentence, 'medium');
}

/** In prose a task needs somebody who does it: "du følger …", "you will run …", and what is joined to it by "og". */
function proseTasks(sentence: Sentence, confidence: Confidence): Task[] {
  const tasks: Task[] = [];
  let acting = false;
  for (const clause of sentence.clauses) {
    const { text } = clause;
    const names = occursIn(`${actor} ..3 {work}|{work} ..1 {you}|${future}|${toDo}`, text);
    const isWork = occursIn(`{work}|${toDo}`, text) && !occursIn(noWork, text) && !occursIn(demand, text);
    const byOthers = occursIn('({we}|{user}) (\\p{L}+ ){0,2}{work}', text) && !names;
    if (
      isWork &&
      !byOthers &&
      (names || (acting && !occursIn('{we}|{user} {work}', text)) || (confidence === 'high' && startsWithWork(text)))
    ) {
      tasks.push(...partsOf(sentence, clause).map((part) => task(sentence, part, confidence)));
      acting = true;
    } else acting = acting && isWork;
  }
  return tasks;
}

/** "Du følger brukere til NAV, leder en gruppe og holder kurs" are three tasks: each part with work of its own. */
function partsOf(sentence: Sentence, clause: Clause): Clause[] {
  const parts = splitAt(clause, /, (?:og |and |samt )?| og | and | och | samt /gu);
  const withWork = parts.filter(
    ({ text }, index) =>
      startsWithWork(text) || occursIn(`${actor} ..3 {work}`, text) || (index === 0 && occursIn('{work}', text)),
  );
  if (withWork.length < 2) return [clause];
  return withWork.map((part, index) => {
    const end = withWork[index + 1]?.start ?? clause.end;
    const text = sentence.passage.text.slice(part.start, end).replace(/(?:,|\s|og|and|och|samt)+$/u, '');
    return { start: part.start, end: part.start + text.length, text };
  });
}

const listEntries = (sentence: Sentence): Clause[] =>
  splitAt({ ...sentence }, /(?:^[^:]{2,40}: )|[,;] (?:og |and |samt )?| og (?=\p{L}+e? )| and (?=\p{L}+ing )/gu).filter(
    ({ text }) => text.length > 3,
  );

function splitAt({ start, text }: Pick<Clause, 'start' | 'text'>, mark: RegExp): Clause[] {
  const parts: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > from)
      parts.push({ start: start + from, end: start + match.index, text: text.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ start: start + from, end: start + text.length, text: text.slice(from) });
  return parts;
}

const startsWithWork = (text: string): boolean => opensWithWork(text.replace(/^[•\s–-]+/u, ''));

const wholeOf = ({ start, end, text }: Sentence): Clause => ({ start, end, text });

const task = (sentence: Sentence, clause: Clause, confidence: Confidence): Task => ({ sentence, clause, confidence });
