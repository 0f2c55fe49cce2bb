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

/** The role by its name, in the singular and as the one who acts: the reader in the third person. */
const role =
  '((?:vår|den|din|en|the|our|a|vores|vår nya)? ?(nye |nya |new )?(erfaringskonsulenten|erfaringsmedarbeideren|erfaringsmedarbeidaren|brukerspesialisten|likepersonen|peer-?medarbejderen|peeren|peer supportern|peer supporter|erfarenhetskonsulten|peer-?konsulenten|incumbent|postholder|post holder|position holder|successful candidate|candidate|appointee|role holder|(peer|recovery|lived experience|consumer|family peer|youth peer|peer recovery|peer support|forensic peer) (support )?(worker|specialist|mentor|advocate|practitioner|navigator|coach|consultant|partner|counsellor|counselor|companion|educator|facilitator|supporter)( i{1,3})?|peer(?! (support|workers|staff|team))|nye kollegaen|nya kollegan))';
/** The work itself, as what brings tasks along. */
const theWork =
  '(stillingen|stillinga|rollen|rolla|jobben|arbeidet|\\p{L}*op?p?g[aå]v(en|a|ene|erne)|oppdraget|jobbet|arbejdet|tjänsten|uppdraget|arbetet|uppgifterna|uppgiften|arbetsuppgifterna|the role|this role|the post|this post|the position|this position|the job|the work|your work|your role|your job|your main task|your tasks|duties|responsibilities|tasks)';
const involves =
  '(innebærer|inneber|består (i|av)|omfatter|omfattar|inkluderer|går ut på|handler om|handlar om|indebærer|omfatter|innebär|omfattar|är att|involves?|includes?|consists? of|is about|will involve|will include|entails|(er|blir|vert|vil være|vil vere|är|is|are|will be) (å|at|att|to)|centres on|centers on)';
/** Verbs that name no work: having, getting, being, wanting, living, and where and when one works. */
const noWork =
  '(dei |de |the )?(samme|same|samma) (oppg[aå]ver|opgaver|tasks|duties|arbetsuppgifter)|(skal|will) (ha|have) (\\p{L}*permisjon|leave)|{you} (\\p{L}+ ){0,2}(får|fikk|fått|har(?! (\\p{L}*samtal|kontakt|ansvar for|ansvaret|enesamtal|møter|grupper|hovedansvar|daglig kontakt))|er(?! (en |ein |et |vår |den |der |med )?(\\p{L}+ )?(samtalepart|likeperson|bindele|bro|bru|rollemodel|støtte|medvandr|kjentmann|vertskap|med på|med i|til stede|en folk|en (som )?\\p{L}+ (kan|å)|talsperson|pådriver))|blir(?! med)|vert(?! med)|må|bør|trenger|treng|kan(?! (være|følge|bli) med)|ønsker|ønskjer|liker|trives|søker|søkjer|vet|veit|bor|bur|deg|synes|tåler|behersker|evner|kjenner|tror|get|gets|receive|receives|have(?! (one|a seat|a place|a vote|regular|responsib))|has|are(?! (a |an |the |our |one |there )?(\\p{L}+ )?(bridge|link|liaison|role|voice|person|listening|part of planning|someone|there to))|be (paid|based|employed|supported|given|offered|supervised|working|part|able|joining|required|asked|expected|provided|trained)|need|needs|want|like|know|must|can|should|enjoy|believe|feel|love|hold a|live|understand|possess|är(?! (en |ett )?(länk|bro|brygga|förebild|med|stöd|samtals))|bliver|skal have|skal kunne|skal være (fyldt|rusfri|robust)|ska ha|ska kunna|skal kunne|skal ha(?! (\\p{L}*samtal|kontakt|ansvar))|vil få|vil ha(?! (\\p{L}*samtal|kontakt|ansvar))|vil bli(?! med)|kommer til å få|kommer til å ha(?! (\\p{L}*samtal|kontakt))|kommer att få|kommer att ha|har varit|behöver|vill|tycker|trivs|gillar|skal bruge|ansettes|tilsettes|anställs|ansættes|lønnes|arbeider i|jobber i|arbeider (dag|turnus|kveld|skift|måndag|mandag)\\p{L}*|jobber (dag|turnus|kveld|skift|mandag)\\p{L}*|rapporterer|report|reports|join|joins|inngår|ingår|indgår|bestemmer|velger|vel|avgjør|avgjer|choose|decide|väljer|bestämmer|vælger|tilhører|begynner|slutter|starter (på|i|opp)|betales|earn|work (\\p{L}+ ){0,2}(hours|shifts|days|weekends|from|mondays?|full|part)|will be (\\p{L}+ )?(paid|part|based|employed|supported|given|offered|supervised|working|provided|trained|required|expected|joining|asked))';
/** How to apply, wherever it stands. */
const applying =
  '(send|skicka|mail\\p{L}*|mejla|e-mail|email|write|skriv|søk|apply|ring|call|phone|kontakt|contact|get in touch|ta (gjerne )?kontakt) ..6 (søknad\\p{L}*|ansøgning\\p{L}*|ansökan|application|cv|om deg (selv|sjølv)|about yourself|til oss|to us|oss|us|frist\\p{L}*|deadline)';
/** A demand, a quality or an offer, also where no heading says so. */
const demand =
  '{you} (\\p{L}+ ){0,2}(må ha|har erfaring|have experience|should have|bør ha|skal kunne|ska kunna|must|should be able|need to be able|are able to|kan lede)|krav om|kreves|krävs|kræves|required to have|{livedNoun} (er|is|är) (et krav|essential|required)|ability to|evne til|must be able|able to (run|lead|work|use|drive)';
const received =
  '(deltar?|deltek|deltager|delta|attend|attends|complete|completes|gjennomfører?|går|gå|tar|ta|take|undergo|undertake|følger|genomgår|møter|meet|meets|har|have|receive|get|får) (\\p{L}+ ){0,6}({supervisionNoun}|veileder|rettleiar|vejleder|handledare|supervisor|mentor|fadder|line manager|your manager|leder|leiar|enhetschef\\p{L}*|chef|chefen|opplæring\\p{L}*|introduksjon\\p{L}*|introduction|induction|training|orientation|onboarding|(peer|mb|fagskole|sertifiserings|grunn|introduksjons|oppstarts)-?(supervisor |support )?(kurs|course|utdanning|uddannelse|utbildning)\\p{L}*|nettverk\\p{L}*|nätverk\\p{L}*|netværk\\p{L}*|network\\p{L}*)';
/** After these any verb is work: lists of verbs are never whole. */
const toDo =
  "{you} ..2 (skal|ska|vil|kommer til å|kjem til å|kommer att|kommer til at|will|would|'ll) (også bli |også |òg |också |also |regularly |mainly |primarily |daglig |dagleg |jevnlig |jamleg |være med på å |vere med på å |bidra til å )?\\p{L}{3,}|you'll (\\p{L}+ )?\\p{L}{3,}|(skal|vil|ska|will|would) {you} (\\p{L}+ )?\\p{L}{3,}";
const byRole = `${role} (\\p{L}+ ){0,2}({work}|skal|ska|vil|will|would|may)|${theWork} (\\p{L}+ ){0,4}${involves}(?! (\\p{L}+ )?\\p{N})`;
/** Who acts, where it is neither the reader nor the role. */
const others = '({we}|{served}|{staff}|vi|we|they|de|dei|{profession}|tjenesten|the service|our \\p{L}+|våre \\p{L}+)';
/** What is denied is no task. "Not only" denies nothing. */
const denied = `({you}|${role}) (\\p{L}+ ){0,4}{not}(?! (bare|only|just|berre|kun|bara|minst|alone|alene))|^(?:[^a-z]{0,3})(\\p{L}+ )?{not}(?! (bare|only|just|berre|kun|bara|minst|alone|alene))|{not} (\\p{L}+ ){0,3}{you} (skal|ska|vil|will|are to)|{not} (ansvar|responsib)`;

/** "Vil du vite mer", "join our team": words to the reader before there is any work. */
const leadingIn =
  '^\\P{L}{0,3}(vil|vill|would|ønsker|ønskjer) (du|you) (\\p{L}+ )?(vite|vide|veta|know|like|bli|ha)|^\\P{L}{0,3}(join|kom|come|bli|create|set up) (\\p{L}+ ){0,3}(us|our|oss|team|bank|alert)';
/** A sentence that says how things are, and lists no work. */
const states = '(har|er|var|blir|vert|är|has|have|is|are|was|may|might)';

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
    if (line.isBullet) return occursIn(`${demand}|${denied}`, text) ? [] : [task(sentence, wholeOf(sentence), 'high')];
    const isList =
      !occursIn(`${anyActor}|{we}|^(\\p{L}+ ){1,3}${states}`, text) &&
      /,/u.test(text) &&
      !/[.!?]\s*$/u.test(text.slice(0, -1));
    if (isList) return listEntries(sentence).map((clause) => task(sentence, clause, 'high'));
    return proseTasks(sentence, 'high');
  }
  // Ads tell of the role in the words about themselves too, but there only what the reader does is a task.
  if ((section === 'about' || section === 'offer' || section === 'qualifications') && !line.isBullet) {
    return occursIn(`${toDo}|${byRole}`, text) ? proseTasks(sentence, 'medium') : [];
  }
  if (section !== 'none' && section !== 'post') return [];
  const listed = taskLabel.exec(text);
  if (listed !== null && !occursIn(`${demand}|${denied}`, text))
    return listEntries(sentence).map((clause) => task(sentence, clause, 'medium'));
  if (line.isBullet) {
    return startsWithWork(text) && !occursIn(`${demand}|${received}|${denied}|{get}|pensjon|pension|lønn`, text)
      ? [task(sentence, wholeOf(sentence), 'medium')]
      : [];
  }
  return clauses.length === 0 ? [] : proseTasks(sentence, 'medium');
}

/** The role at the head of a sentence, doing something. */
const actingRole = `^(?:\\P{L}{0,2})(\\p{L}+ ){0,3}${role} (?!(er|är|is|are|blir|vert|was|søkes|sökes|to)(?!\\p{L}))\\p{L}+`;
const anyActor = `({you}|${role}|${theWork})`;

/** In prose a task needs somebody who does it: "du følger …", "you will run …", and what is joined to it by "og". */
function proseTasks(sentence: Sentence, confidence: Confidence): Task[] {
  const tasks: Task[] = [];
  let acting = false;
  // A question asks who the reader is, or leads into the answer.
  if (/\?\s*$/u.test(sentence.text) || occursIn(leadingIn, sentence.text)) return tasks;
  for (const clause of sentence.clauses) {
    const { text } = clause;
    const acts = occursIn(`${toDo}|${byRole}`, text) || occursIn(`{you} ..3 {work}|{work} ..1 {you}`, text);
    const inDuties = confidence === 'high' && (startsWithWork(text) || occursIn(`{you}|${actingRole}`, text));
    const byOthers = !acts && occursIn(`^(?:\\P{L}{0,2})(\\p{L}+ )?${others}`, text);
    const isWork =
      !byOthers &&
      !occursIn(`${noWork}|${demand}|${denied}`, text) &&
      !(isOutsideDuties(sentence) && occursIn(received, text));
    if (isWork && (acts || inDuties || (acting && occursIn('{work}', text)))) {
      tasks.push(...partsOf(sentence, clause).map((part) => task(sentence, part, confidence)));
      acting = true;
    } else acting = acting && isWork;
  }
  return tasks;
}

/** Outside of the tasks, learning and being led are what the reader gets. */
const isOutsideDuties = ({ section }: Sentence): boolean => section !== 'duties';

/** "Du følger brukere til NAV, leder en gruppe og holder kurs" are three tasks: each part with work of its own. */
function partsOf(sentence: Sentence, clause: Clause): Clause[] {
  const parts = splitAt(clause, /, (?:og |and |samt )?| og | and | och | samt /gu);
  const withWork = parts.filter(
    ({ text }, index) =>
      startsWithWork(text) ||
      occursIn(`${anyActor} ..3 {work}`, text) ||
      (index === 0 && occursIn(`{work}|${toDo}`, text)),
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

/** "Typical tasks: home visits, a walking group": a list under a label of its own. */
const taskLabel =
  /^\P{L}{0,3}[^:.]{0,25}(?:tasks|duties|responsibilities|oppgaver|oppgåver|opgaver|uppgifter|ansvarsområde[rt]?)[^:.]{0,15}: /iu;

const startsWithWork = (text: string): boolean => opensWithWork(text.replace(/^[•\s–-]+/u, ''));

/** The sentence without the mark of its bullet. */
function wholeOf({ start, end, text }: Sentence): Clause {
  const mark = /^[•·*▪●◦‣\s–—-]+/u.exec(text)?.[0].length ?? 0;
  return { start: start + mark, end, text: text.slice(mark) };
}

const task = (sentence: Sentence, clause: Clause, confidence: Confidence): Task => ({ sentence, clause, confidence });
