import { dutiesIn, tellsOfOneself } from '#src/analysis/patterns/duties';
import { combined, findIn, occursIn } from '#src/analysis/patterns/pattern';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import type { Clause, Doc, Sentence } from '#src/analysis/text/doc';
import { startsWithWork as opensWithWork } from '#src/analysis/text/infer-sections';
import { oncePerDoc } from '#src/analysis/text/once-per-doc';
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
  '((?:vår|den|din|en|the|our|a|vores|vår nya)? ?(nye |nya |new )?(erfaringskonsulenten|erfaringsmedarbeideren|erfaringsmedarbeidaren|brukerspesialisten|likepersonen|peer-?medarbejderen|peeren|peer supportern|peer supporter|erfarenhetskonsulten|peer-?konsulenten|incumbent|postholder|post holder|position holder|successful candidate|candidate|appointee|role holder|(peer|recovery|lived experience|consumer|family peer|youth peer|peer recovery|peer support|forensic peer) (support )?(worker|specialist|mentor|advocate|practitioner|navigator|coach|consultant|partner|counsellor|counselor|companion|educator|facilitator|supporter)( i{1,3})?|peer(?! (support|workers|staff|team))|nye kollegaen|nya kollegan|(?:the )?(role|post|position) holders|incumbents|(?:the )?apprentice|(?:the |whoever |person )(person )?(appointed|we (appoint|hire|employ)|who (gets|takes) (the|this) (job|post|role))|(den|han|ho|hun|the one) (vi|we) (ansetter|anset|tilset|tilsetter|ansætter|anställer|ser etter|leter etter|søker|hire|hires)|(den|ho|hun) som (får|tar|tek|blir|bliver|vert) (stillingen|tjänsten|stillinga|jobben|rollen|rolla|ansatt|tilsett|anställd|ansat)|den (tilsatte|tilsette|ansatte|anställda|ansættende)|stillings(innehaver|innehavar|haver)(en)?|medarbeider(en)|medarbeidaren|medarbejderen|medarbetaren|medforskeren|medforskaren))';
/** The work itself, as what brings tasks along. */
const theWork =
  '((det meste|mesteparten|hoveddelen|hovuddelen|størstedelen|mye|mykje|halve|resten|most|much|half|the rest|part) (av |af |of )?(tiden|tida|dagen|uken|uka|veka|the time|your time|the week|your week|the day|your day|stillingen|stillinga)|ditt ansvar|ansvaret ditt|your days|your week|dagene|dagane|ukene|vakten|vakta|passet|hovedansvaret|hovudansvaret|din rolle|din roll|rolla di|ditt uppdrag|dit arbejde|ditt arbete|dine oppgaver|mahi|\\p{L}+s (uppdrag|oppgave|oppgaver|opgave|opgaver|oppdrag|opdrag|arbete)|\\p{L}+.s (assignment|task|job|work|role)|your part|din del|stillingen|stillinga|rollen|rolla|jobben|arbeidet|\\p{L}*op?p?g[aå]v(en|a|ene|erne)|oppdraget|oppdragene|oppdraga|jobbet|arbejdet|tjänsten|uppdraget|arbetet|uppgifterna|uppgiften|arbetsuppgifterna|the role|this role|the post|this post|the position|this position|the job|the work|your work|your role|your job|your main task|your tasks|duties|responsibilities|tasks)';
const involves =
  '(means|betyr|tyder|betyder|går (med|åt|ud|ut) (til|till|på|åt|med)|går ut på|is made up of|are made up of|made up of|fylles av|fylt av|fylls av|fyldes af|består af|dreier seg om|dreiar seg om|veksler mellom|spenner fra|ranges? from|is spent|are spent|will be spent|innebærer|inneber|består (i|av|af)|omfatter|omfattar|inkluderer|går ut på|handler om|handlar om|indebærer|omfatter|innebär|omfattar|är att|involves?|includes?|consists? of|is about|will involve|will include|entails|(er|blir|bliver|vert|vil være|vil vere|är|is|are|will be) (å|at|att|to)|centres on|centers on)';
/** Verbs that name no work: having, getting, being, wanting, living, and where and when one works. */
const noWork =
  '(dei |de |the )?(samme|same|samma) (oppg[aå]ver|opgaver|tasks|duties|arbetsuppgifter)|(skal|ska|will) (ha|have) (\\p{L}*permisjon|leave)|{you} (\\p{L}+ ){0,2}(får|fikk|fått|har(?! (\\p{L}*samtal|kontakt|ansvar for|ansvaret|enesamtal|møter|møder|möter|grupper|hovedansvar|daglig kontakt|åpen dør|ope dør|åben dør|öppen dörr|(\\p{L}+ )?(plass|plads|plats|stemme|stemmerett|røysterett)))|er(?! (en |ein |et |vår |den |der |med )?(\\p{L}+ )?(samtalepart|likeperson|bindele|bro|bru|rollemodel|støtte|medvandr|kjentmann|vertskap|med|fast (medlem|plass)|medlem|til stede|en folk|en (som )?\\p{L}+ (kan|å)|talsperson|pådriver))|blir(?! (\\p{L}+ )?(med|sittende|stående))|vert(?! (\\p{L}+ )?med)|må|bør|trenger|treng|kan(?! (være|vere|vara|følge|følgje|följa|bli|blive) med)|ønsker|ønskjer|liker|trives|søker|søkjer|vet|veit|bor|bur|deg|synes|tåler|behersker|evner|kjenner|tror|get|gets|receive|receives|have(?! (one|a seat|a place|a vote|regular|responsib))|has|are(?! (a |an |the |our |one |there )?(\\p{L}+ )?(bridge|link|liaison|role|voice|person|listening|part of (planning|the group)|someone|there to))|be (paid|based|employed|supported|given|offered|supervised|working|part|able|joining|required|asked|expected|provided|trained)|need|needs|want|like|know|must|can|should|enjoy|believe|feel|love|hold a|live|understand|possess|är(?! (en |ett )?(länk|bro|brygga|förebild|med|stöd|samtals))|bliver|skal have|skal kunne|skal være (fyldt|rusfri|robust)|ska ha|ska kunna|skal kunne|skal ha(?! (\\p{L}*samtal|kontakt|ansvar))|vil få|vil ha(?! (\\p{L}*samtal|kontakt|ansvar))|vil bli(?! med)|kommer til å få|kommer til å ha(?! (\\p{L}*samtal|kontakt))|kommer att få|kommer att ha|har varit|behöver|vill|tycker|trivs|gillar|skal bruge|ansettes|tilsettes|anställs|ansættes|lønnes|arbeider i|jobber i|arbeider (dag|turnus|kveld|skift|måndag|mandag)\\p{L}*|jobber (dag|turnus|kveld|skift|mandag)\\p{L}*|rapporterer|report|reports|joins? (?!(\\p{L}+ ){0,4}({served}|{group}|{leisure}|{forum}))\\p{L}+|(inngår|ingår|indgår)(?! i (\\p{L}+ ){0,3}\\p{L}*(møte|møtet|møter|møde|möte|utvalg|utvalget|udvalg|råd|rådet|grupper|forum|panel|panelet|kvalitetsråd))|bestemmer|velger|vel|avgjør|avgjer|choose|decide|väljer|bestämmer|vælger|tilhører|begynner(?! (dagen|uka|vakta|med|vakten))|slutter|starter (på|i|opp)|betales|earn|work (\\p{L}+ ){0,2}(hours|shifts|days|weekends|from|mondays?|full|part)|will be (\\p{L}+ )?(paid|part|based|employed|supported|given|offered|supervised|working|provided|trained|required|expected|joining|asked))';
/** How to apply, wherever it stands. */
const applying =
  '(send|skicka|mail\\p{L}*|mejla|e-mail|email|write|skriv|søk|apply|ring|call|phone|kontakt|contact|get in touch|ta (gjerne )?kontakt) ..6 (søknad\\p{L}*|ansøgning\\p{L}*|ansökan|application|cv|om deg (selv|själv|sjølv)|about yourself|til oss|to us|oss|us|frist\\p{L}*|deadline)';
/** A demand, a quality or an offer, also where no heading says so. */
/** Whatever the reader does to or with those served. */
const toOthers = '(du|dere|ni|you) (?!(to|og|och|and|who|som) )(\\p{L}+ ){1,6}{served}';
const demand =
  '(skal|ska|must|må|lyt) (du )?(selv|sjølv|själv|yourself) (ha|have|være|vere|vara|be)|krav om|kreves|krävs|kræves|{livedNoun} (er|is|är) (et krav|essential|required)|ability to|evne til|must be able|able to (run|lead|work|use|drive)';
const received =
  '(deltar?|deltek|deltager|delta|attend|attends|complete|completes|gjennomfører?|går|gå|tar|ta|take|undergo|undertake|følger|følgjer|följer|genomgår|møter|møder|möter|meet|meets|har|have|receive|get|får) (\\p{L}+ ){0,6}({supervisionNoun}|veileder|rettleiar|vejleder|handledare|supervisor|mentor|fadder|line manager|your manager|leder|leiar|enhetschef\\p{L}*|chef|chefen|opplæring\\p{L}*|introduksjon\\p{L}*|introduction|induction|training|orientation|onboarding|(peer|mb|fagskole|sertifiserings|grunn|introduksjons|oppstarts)-?(supervisor |support )?(kurs|course|utdanning|uddannelse|utbildning)\\p{L}*|nettverk\\p{L}*|nätverk\\p{L}*|netværk\\p{L}*|network\\p{L}*)';
/** After these any verb is work: lists of verbs are never whole. */
const toDo =
  "{you} ..2 (skal|ska|vil|kommer til å|kjem til å|kommer att|kommer til at|will|would|'ll|'d) (også bli |også |òg |också |also |regularly |mainly |primarily |daglig |dagleg |jevnlig |jamleg |være med på å |vere med på å |bidra til å )?\\p{L}{3,}|you'(ll|d) (\\p{L}+ )?\\p{L}{3,}|(er|är|is|it's) (det )?(du|deg|dig|dere|you|det dig) (som|der|who|that) (?!skal ha|trenger|søk|need|want|are|får)\\p{L}{3,}|(skal|vil|ska|will|would) {you} (\\p{L}+ )?\\p{L}{3,}";
const byRole = `${role} (\\p{L}+ ){0,4}({work}|skal|ska|vil|will|would|may)|${theWork} (\\p{L}+ ){0,4}${involves}(?! (\\p{L}+ )?\\p{N})`;
/** The reader or the role as the one who acts, early in the clause and not in one that hangs on another. */
const actor = `(du|dere|you|${role})`;
const readerFirst = `^(?:\\P{L}{0,3})(\\p{L}+ ){0,5}${actor}`;
const hanging = `^(?:\\P{L}{0,3})((?!(du|dere|ni|you) )\\p{L}+ ){0,4}(som|at|att|that|når|när|når|da|då|hvis|dersom|om|if|when|whenever|because|fordi|since|siden|before|før|før|innan|inden|after|etter|efter|until|til|hva|kva|vad|hvad|what|hvor|kor|where|how|hvordan|korleis|hur|who|hvem|kven|than|enn|än|end|once|så|til|to|with|med|for|för|av|by|from|fra|frå|about|of|on|på|hos|hjå|between|mellom) ${actor}`;
/** What has been lived, and who one is: no work, though it is told in the same words. */
const past = `${actor} (\\p{L}+ ){0,2}(used to|grew|went|came|were|was|had|lived|carry|carries|knew|did|'ve|'re|fled|lost|survived|recall|remember|remembers|look|seem|agree|keep your|sign|signs|start|starts|began|husker|huskar|brenner|brenn|minnes|elsker|elskar|tåler|toler|mener|meiner|tenker|tenkjer|forstår|kjem frå|kommer fra|kommer från|kommer inn i|får|skriver under|stiller med|signerer|slipper|slepp|undgår|slipper|avspaserer|jobbar (dag|kväll)|leser dette|søgte?r|lærer|lærar|lär|trygg\\p{L}*)`;
/** Who acts, or "what you do", before the clause that says what: "Den som får jobben, åpner …", "Det du gjør, er å …". */
const leadsOn = `^(\\P{L}*\\p{L}+ ){0,1}${role}( (vi|me|we|som|who) (\\p{L}+ ){0,3}\\p{L}+)?\\P{L}*$|^(det|what|hva|kva|vad|hvad|mest av alt|dette) (det )?(du|dere|you|ni)('ll|'d| skal| will| vil| ska| kommer til å)?( \\p{L}+){0,2} (gjør|gjøre|gjer|gjere|gjera|gör|göra|gør|do)( \\p{L}+){0,2}\\P{L}*$`;
/** The work as the sentence's subject, with what fills it: "mesteparten av dagen går med til samtaler". */
const yourTasks =
  '(ditt (\\p{L}+ )?ansvar|ansvaret ditt|dine (\\p{L}+ )?(oppgaver|ansvarsområder)|oppgavene dine|oppgåvene dine|(din|di) (\\p{L}+ )?(oppgave|oppgåve|opgave|del|bit)|dine (\\p{L}+ )?opgaver|dina (\\p{L}+ )?uppgifter|ditt uppdrag|your (\\p{L}+ )?(tasks?|responsibilit(y|ies)|duties|part|job))';
const workIs = `${theWork} (\\p{L}+ ){0,4}${involves}|${yourTasks} (er|blir|vert|är|bliver|is|are|will be)`;
/** One's own life, called what the work is done with. */
const isTool =
  "(egen|eget|egne|eigen|eiga|eige|eigne|egna|own|du (selv|sjølv|själv) har|you (have|'ve) (\\p{L}+ )?(lived|been|learn\\p{L}*)|you learned|du har (lært|lärt|levd|vært|været|varit|vore)) ..8 (er|är|is|are|blir|bliver|vert) (\\p{L}+ ){0,3}(verktøy\\p{L}*|arbeidsverktøy\\p{L}*|tools?|redskap\\p{L}*|reiskap\\p{L}*|redskab\\p{L}*|verktyg\\p{L}*|instrument\\p{L}*)|(det|what) (du|you) ..6 (gir|gjev|ger|giver) (du|dere) (\\p{L}+ )?(videre|vidare)";
/** Who acts, where it is neither the reader nor the role. */
const others = '({we}|{served}|{staff}|vi|we|they|de|dei|{profession}|tjenesten|the service|our \\p{L}+|våre \\p{L}+)';
/** What is denied is no task. "Not only" denies nothing. */
const denied = `({you}|${role}) (\\p{L}+ ){0,4}{not}(?! (bare|only|just|berre|kun|bara|minst|alone|alene))|^(?:[^a-z]{0,3})(\\p{L}+ )?{not}(?! (bare|only|just|berre|kun|bara|minst|alone|alene))|{not} (\\p{L}+ ){0,3}{you} (skal|ska|vil|will|are to)|{not} (ansvar|responsib)`;

/** "Vil du vite mer", "join our team": words to the reader before there is any work. */
const leadingIn =
  '^\\P{L}{0,3}(vil|vill|would|ønsker|ønskjer) (du|you) (\\p{L}+ )?(vite|vide|veta|know|like|bli|ha)|^\\P{L}{0,3}(join|kom|come|bli|create|set up) (\\p{L}+ ){0,3}(us|our|oss|team|bank|alert)';
/** A sentence that says how things are, and lists no work. */
const states = '(har|er|var|blir|bliver|vert|är|has|have|is|are|was|may|might)';

/** The tasks of the peer worker's post, in the order of the ad; what the service does or demands is none. */
export const tasksIn = oncePerDoc((doc: Doc): Task[] => {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const named = namedInTitle(doc);
  return doc.sentences
    .filter((sentence) => owners?.get(sentence) !== 'other' && !sentence.line.isHeading)
    .flatMap((sentence) => tasksOf(sentence, named));
});

/** The role by the noun of the ad's own title, as the one who acts: "Mentoren møter …", "The Companion sits …". */
function namedInTitle({ title }: Doc): RegExp | null {
  const [head] = title.text.split(
    /[,(/:|–—]| (?:til|till|to|for|i|in|at|ved|hos|on|with|med|på|søkes|søges|sökes|wanted) /u,
  );
  const noun = /(\p{L}{5,})\s*$/u.exec(head ?? '')?.[1];
  if (noun === undefined) return null;
  const stem = noun.replace(/(?:er|e)$/u, '');
  const either = `[${stem[0]!.toLowerCase()}${stem[0]!.toUpperCase()}]${stem.slice(1)}`;
  return new RegExp(
    String.raw`^\P{L}{0,3}(?:(?:[Tt]he|[Aa]n?|[Yy]our|[Vv]år|[Dd]en|nye?|new|[Ee]ach|[Ee]very|\p{Lu}\p{L}*)[ -]){0,4}(?:\p{L}*${stem.toLowerCase()}|${either})\p{L}{0,4} (?!(?:er|är|is|are|was|blir|bliver|vert|har|has|have|må|must|bør|should|får|gets?|receives?|needs?|trenger|will be|skal ha|skal have|ska ha|som|who|to|with|of|and|og|och|søkes|søges|sökes)(?!\p{L}))\p{L}`,
    'u',
  );
}

function tasksOf(sentence: Sentence, named: RegExp | null): Task[] {
  const { section, line, clauses, text } = sentence;
  if (findIn(applying, text)?.start === 0) return [];
  const mayListTasks = section === 'none' || section === 'post' || section === 'duties';
  if (mayListTasks && !line.isBullet && isLabelled(text))
    return listEntries(sentence).map((clause) => task(sentence, clause, 'medium'));
  if (section === 'duties') {
    if (line.isBullet)
      return occursIn(combined`${demand}|${denied}`, text) ? [] : [task(sentence, wholeOf(sentence), 'high')];
    const isList =
      !occursIn(combined`${anyActor}|{we}|^(\\p{L}+ ){1,3}${states}`, text) &&
      /,/u.test(text) &&
      !/[.!?]\s*$/u.test(text.slice(0, -1));
    if (isList) return listEntries(sentence).map((clause) => task(sentence, clause, 'high'));
    return proseTasks(sentence, named, 'high');
  }
  // Ads tell of the role in the words about themselves too, but there only what the reader does is a task.
  if ((section === 'about' || section === 'offer' || section === 'qualifications') && !line.isBullet) {
    return occursIn(combined`${toDo}|${byRole}`, text) ? proseTasks(sentence, named, 'medium') : [];
  }
  if (!mayListTasks) return [];
  if (line.isBullet) {
    return (startsWithWork(text) || (/^\P{L}*\p{L}{3,}ing /u.test(text) && namesDuty(text))) &&
      !occursIn(combined`${demand}|${received}|${denied}|{get}|pensjon|pension|lønn`, text)
      ? [task(sentence, wholeOf(sentence), 'medium')]
      : [];
  }
  return clauses.length === 0 ? [] : proseTasks(sentence, named, 'medium');
}

/** The role at the head of a sentence, doing something. */
const actingRole = `^(?:\\P{L}{0,2})(\\p{L}+ ){0,3}${role} (?!(er|är|is|are|blir|vert|was|søkes|sökes|to)(?!\\p{L}))\\p{L}+`;
const anyActor = `({you}|${role}|${theWork})`;

/** In prose a task needs somebody who does it: "du følger …", "you will run …", and what is joined to it by "og". */
function proseTasks(sentence: Sentence, named: RegExp | null, confidence: Confidence): Task[] {
  const tasks: Task[] = [];
  let acting = false;
  // A question asks who the reader is, or leads into the answer.
  if (/\?\s*$/u.test(sentence.text) || occursIn(leadingIn, sentence.text)) return tasks;
  for (const clause of sentence.clauses) {
    const { text } = clause;
    if (occursIn(leadsOn, text)) {
      acting = true;
      continue;
    }
    const isCondition = clause.start === sentence.start && asks.test(text);
    if (isCondition) {
      acting = false;
      continue;
    }
    const isReaders = occursIn(readerFirst, text) && !occursIn(combined`${hanging}|${past}`, text);
    const acts =
      occursIn(combined`${toDo}|${byRole}|${isTool}`, text) ||
      occursIn('{work} (du|dere|ni)', text) ||
      (occursIn(combined`${actor} ..3 {work}|{work} ..1 (du|dere|ni)`, text) &&
        !occursIn(combined`${hanging}|${past}`, text)) ||
      ((isReaders || named?.test(text) === true) &&
        (namesDuty(text) || tellsOfOneself(text) || occursIn(toOthers, text))) ||
      (named?.test(text) === true && occursIn('{work}', text));
    const inDuties =
      confidence === 'high' &&
      (startsWithWork(text) ||
        gerund.test(text) ||
        isReaders ||
        named?.test(text) === true ||
        occursIn(actingRole, text));
    const byOthers = !acts && !gerund.test(text) && isOthersWork(text);
    const isWork =
      !byOthers &&
      !occursIn(combined`${noWork}|${demand}|${denied}`, text) &&
      !(isOutsideDuties(sentence) && occursIn(received, text));
    if (isWork && (acts || inDuties || (acting && (occursIn('{work}', text) || namesDuty(text))))) {
      tasks.push(...partsOf(sentence, clause).map((part) => task(sentence, part, confidence)));
      acting = true;
    } else if ((acting && relative.test(text)) || (isReaders && !byOthers)) {
      // "Du besøker dem som vil det, og snakker med dem", "du har kontor i gangen, lager kaffe og …": what is joined on
      // is the reader's again.
      tasks.push(
        ...afterRelative(clause)
          .filter((part) => !occursIn(combined`${noWork}|${demand}|${denied}`, part.text))
          .map((part) => task(sentence, part, confidence)),
      );
    } else acting = acting && isWork;
  }
  return tasks;
}

/** Opens with somebody who is not the reader: the service, colleagues, those served. */
export const isOthersWork = (text: string): boolean => occursIn(combined`^(?:\\P{L}{0,2})(\\p{L}+ )?${others}`, text);

/** A duty is known in it. One's own experience alone is none: it is told of before it is used. */
const namesDuty = (text: string): boolean => dutiesIn(text).some((duty) => duty !== 'share-experience-and-hope');

/** Outside of the tasks, learning and being led are what the reader gets. */
const isOutsideDuties = ({ section }: Sentence): boolean => section !== 'duties';

const relative = /^(?:som|der|who|which|when|når|när|hvis|where|hvor|där|if|om) /iu;
const afterRelative = (clause: Clause): Clause[] =>
  splitAt(clause, /, (?:og|and|och|samt) (?=\p{Ll})/gu)
    .slice(1)
    .filter(({ text }) => startsWithWork(text) || (startsWithVerb.test(text) && namesDuty(text)));

/** "Du følger brukere til NAV, leder en gruppe og holder kurs" are three tasks: each part with work of its own. */
function partsOf(sentence: Sentence, clause: Clause): Clause[] {
  const parts = splitAt(clause, /, (?:og |and |och |samt )?|; | og | and | och | samt /gu);
  // What the work is made of is a list of nouns as often as of verbs.
  if (occursIn(workIs, clause.text)) return parts.filter(({ text }) => text.length > 3);
  const withWork = parts.filter(
    ({ text }, index) =>
      startsWithWork(text) ||
      startsWithVerb.test(text) ||
      occursIn(combined`${anyActor} ..3 {work}`, text) ||
      (index === 0 && occursIn(combined`{work}|${toDo}`, text)),
  );
  if (withWork.length < 2) return [clause];
  return withWork.map((part, index) => {
    const end = withWork[index + 1]?.start ?? clause.end;
    const text = sentence.passage.text.slice(part.start, end).replace(/(?:,|\s|og|and|och|samt)+$/u, '');
    return { start: part.start, end: part.start + text.length, text };
  });
}

/** A verb in the present, by its ending; after a comma or "og" nearly nothing else has it before an object. */
const startsWithVerb =
  /^(?:\p{Ll}{2,}[ae]r|går|ser|tar|tek|gir|gjev|giver|ger|gjer|gør|laver|gör|gjør|dreg|drar|syt|les|skriv|roer) (?!og |och |eller )/u;

/** "Lurer du på noe, …", "Har du gått …": a condition, where the verb comes first. */
const asks = /^\P{L}*\p{L}+ (?:du|dere|ni) /u;

/** Of English tasks that are told without anybody who does them. */
const gerund =
  /^\p{L}{2,}ing (?!the (?:post|role|job)|is |are |was )|^\p{L}{3,}[^s\P{L}]s (?=(?:the|a|an|in|on|with|to|for|at|people|patients|clients|residents|members|guests|one|each|and|up|out|from|back|off|down|alongside|participants|individuals|[Vv]eterans|consumers|service users|persons|tenants|new|their|his|her|this) )/u;

/** Entries may have commas of their own where semicolons part them. */
const listEntries = (sentence: Sentence): Clause[] =>
  splitAt(
    { ...sentence },
    /; /u.test(sentence.text)
      ? /(?:^[^:]{2,90}: )|; (?:og |and |och |samt )?/gu
      : /(?:^[^:]{2,90}: )|, (?:og |and |och |samt )?| og (?=\p{L}+e? )| och (?=\p{L}+a? )| and (?=\p{L}+(?:ing)? )/gu,
  ).filter(({ text }) => text.length > 3);

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

/** "Typical tasks: home visits, a walking group", "what you'd do most days: …": a list under a label of its own. */
const taskLabel = `(\\p{L}*(tasks|duties|responsibilities|oppgaver|oppgaven|oppgavene|oppgåver|oppgåvene|opgaver|opgaverne|uppgifter|uppgifterna|ansvarsområder?|gjøremål|gjeremål)|mahi|${theWork}|hverdagen|kvardagen|vardagen|(typical|typisk|vanlig|vanleg|vanligt) (day|week|shift|dag|uke|veke|uge|vecka|vakt)|a (day|week) in|(du|dere|de|you|ni) ..4 (gjør|gør|gjøre|gøre|gjer|gjere|laver|lave|gör|göra|do|doing)|(gjør|gør|gjer|laver|gör) (du|dere|de|ni)|(you|we)'?(ll| will| would|'d)|du (skal|vil|kommer til å|kjem til å|kommer att|ska))( \\S+){0,5}:`;
const label = /^[^:.!?]{3,90}: (?=\p{L})/u;
/** What such labels lead to when it is no list of tasks: hours, pay, places. */
const noList = `^(?:\\P{L}{0,3})(\\p{L}+ ){0,3}(lønn|løn|lön|pay|salary|hours|arbeidstid\\p{L}*|frist|deadline|location|oppstart|start|varighet|kvalifikasjon\\p{L}*)`;
const isLabelled = (text: string): boolean => {
  const words = label.exec(text)?.[0];
  if (words === undefined || !/[,;]| og | och | and | och /u.test(text.slice(words.length))) return false;
  return occursIn(taskLabel, words.trimEnd()) && !occursIn(combined`${demand}|${denied}|${noList}`, text);
};

const startsWithWork = (text: string): boolean => opensWithWork(text.replace(/^[•\s–-]+/u, ''));

/** The sentence without the mark of its bullet. */
function wholeOf({ start, end, text }: Sentence): Clause {
  const mark = /^[•·*▪●◦‣\s–—-]+/u.exec(text)?.[0].length ?? 0;
  return { start: start + mark, end, text: text.slice(mark) };
}

const task = (sentence: Sentence, clause: Clause, confidence: Confidence): Task => ({ sentence, clause, confidence });
