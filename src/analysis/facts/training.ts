import type { Finding, TrainingKind } from '#src/analysis/facts/facts';
import { voteDirection } from '#src/analysis/mentions/direction';
import { isDenied } from '#src/analysis/mentions/denial';
import { findMentions, noneSuch, saidOf, type Mention } from '#src/analysis/mentions/mention';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import { combined, endsIn, findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import { otherPlan, trainingPatterns } from '#src/analysis/patterns/training';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { answerTo } from '#src/analysis/text/answer';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { likelySentences, weighedWith } from '#src/analysis/weighing/weighed-findings';

/** Courses the employee holds, and learning that is the service's product. */
const held =
  '(holde|held|halde|hålla|holder|leder|lede|leie|drive|driver|driv|utvikler?|utviklar|planlegger?|underviser på|arrangere|facilitat\\p{L}*|deliver\\p{L}*|run|runs|running|leads?|leading|holds|teaches|(afholdelse|gjennomføring|gjennomføringa|planlegging|utvikling|udvikling|delivery|facilitation|development|tilrettelæggelse) (af|av|of|og|och|and)|co-deliver\\p{L}*|teach|teaching|undervise|underviser|bidra (i|på|med)|bidrag|hålla i|genomföra|gennemføre|afholde|design|designing|develop|developing) (du |you )?(\\p{L}+ ){0,4}{trainingNoun}|(train|training|trains|lære opp|utbilda) (\\p{L}+ ){0,2}({colleague}|{user}|student\\p{L}*|new peer)|{trainingNoun} (\\p{L}+ ){0,1}(for|til|av|to|of|för|af) (\\p{L}+ ){0,2}({user}|{colleague}|student\\p{L}*)';
/** Of the applicant: what one has, or must get by a date. */
const demanded =
  '(you hold|holds|evidence of|working towards|work towards|fullført|gjennomført|completed|finished|who completes?|completion of|eligib\\p{L}*|({you}|som|who|allerede|already) ..1 (har|have|has)|avslutta|avsluttet|genomgången|gennemført|hold a|holds|possess|krav|required|requirement|must|må ha|skal ha|bør ha|needs to|willing\\p{L}*|villig|gjerne|gerne|gärna|helst|ideally|preferably|obtain|by the end of|within \\p{N}+|advantage|fordel|ønskelig|ønskjeleg|meriterande|desirable|preferred|bonus|plus) ..7';
/** "Kurs er en fordel", "certificate required": said of the noun before it. */
const isDemand =
  '({trainingNoun}|{peerCourse}) ..3 (expected|forventes|forventa|ventes|required|essential|desirable|preferred|an advantage|a plus|(er|är|is|are|vil være|vere|vara) (en |ei |ein |et |a |an )?(fordel|føremon|fördel|advantage|plus|krav|merit|meriterande|ønskelig|ønskjeleg|meget ønskelig|önskvärt|krävs))';
/** One has to have been on it, or to have got the paper, by some time. */
const toBeObtained =
  '(must be|to be|be) (obtained|completed|gained)|(må|skal|ska|måste) (være|vere|vara) (gjennomført|gjennomgått|fullført|bestått|genomförd|gennemført)|(need|have|has) to (earn|obtain|get|complete|gain) ({your} |a |the )?';
/** A list of advantages, in words that promise no learning. */
const empty =
  'utviklingsmuligheter|gym|(training|course|kurs) ?(room|centre|center|rom|romma?|lokaler)|of course|(own|in due) course|courses? of (action|treatment|study)|(using|use|follow|following) (\\p{L}+ ){0,3}(curriculum|curricula)';
/** A paper one must show: nobody's training until somebody pays for it or helps one to it (ruling). */
const paper = '\\p{L}*(certif|sertifis|credential|accredit)\\p{L}*|CPSS?|CRPA\\p{L}*|CPRS|NYCPS|cert(ificate)? iv';
const helpedTo =
  '(paid|pays?|cover\\p{L}*|fund\\p{L}*|sponsor\\p{L}*|reimburs\\p{L}*|support\\p{L}*|help\\p{L}*|offer\\p{L}*|provid\\p{L}*|free|leave|allowance|budget|stud(y|ies|ying)|tilby\\p{L}*|betal\\p{L}*|dekk\\p{L}*|dæk\\p{L}*|bekost\\p{L}*|finansier\\p{L}*|støtte\\p{L}*|refunder\\p{L}*|kurs\\p{L}*|opplæring|training|course)';
/** In the employee's own time or for the employee's own money. */
const ownCost =
  '(egen|eigen|eige|eiga|eigne|eget|egna|egne|din|di) (regning|rekning|kostnad|kostnader|tid|fritid|lomme|utgift|bekostning|bekostnad)|own (free |spare )?(time|hours|expense|cost|pocket|dime|dollar|money|days?|weekends?|evenings?)|on your (dime|weekends?|evenings?|days? off)|(på|av|af|i) (\\p{L}+ )?(fri|ferie)dag(er|ar|ane|ene)|(betal|bekost|dekk|dækk)\\p{L}* (?!(vi|me|we) )(du |ni |you )?(\\p{L}+ )?(selv|sjølv|själv|yourself)|be paying|{you} (\\p{L}+ )?(finance|fund|pay for) (any|your|the|all)|(utgift\\p{L}*|kostnad\\p{L}*) ..8 (selv|sjølv|själv)|(orientation|induction|training) ?,? (is |are )?unpaid|(hinns|rekker|rekk|rækker) (inte|ikke|ikkje) med|(fritiden|fritida|fritid|fritiden din)|self-funded|for you to (fund|pay|arrange)|your days off|out of your (\\p{L}+ ){0,2}(pay|wages|salary)|trekkes (i|av|fra) (lønn\\p{L}*|løn\\p{L}*)';
const content =
  '(\\p{L}{4,}(plan|planen|program|programmet|programme|uker|uken|veke|veker|dager|forløb|løp|kursene?|kurset)|\\p{N}+[- ](week|day|uker|dagers)|(\\p{N}+|two|three|four|five|six|eight|ten|twelve|to|tre|fire|fem|seks|sju|åtte|ti|tolv|två|fyra|sex|tio)[- ](\\p{L}+ )?(weeks?|days?|months?|evenings|sessions|modules|shifts|ukers?|dagers?|dage|måneders?|månaders?|månads|måneds|vekers?|uger|veckor|dagar|kvelder|kveldar|kvällar|aftener|helger|samlinger|samlingar|moduler|vakter|vagter|pass|lørdager?|lørdage|laurdagar|lördagar|(man|tirs|ons|tors|fre|søn)dage\\p{L}*|saturdays|sundays)|ukers|vekers|ugers|veckors|plan|plans?|program|programme|programmet|modul\\p{L}*|uker|veker|weeks?|days?|dager|dagar|dage|veckor|uger|måneders?|månaders?|months?|months?|timer|hours?|manual\\p{L}*|sertifis\\p{L}*|certif\\p{L}*|accredit\\p{L}*|strukturert|structured|betalt|paid|(vår|our) (regning|rekning|expense)|budget|apprenticeship|(learn|lære|lærer|lär|lærer) (about|om|how to|hvordan|korleis|hur)|dekker|dekkjer|dekkes|cover\\p{L}*|funded|fund|betaler|bekostar|permisjon|permission|skolepenger|skulepengar|fees|tuition|reimburs\\p{L}*|refunder\\p{L}*|study (days|leave)|lønn under|med lønn|med løn|følgevakt\\p{L}*|shadow\\p{L}*|fagskole|høyskole|week-long|two-week|\\p{L}{4,}kurs(et|ene|a|us|user)?|\\p{L}{5,}vakter|(en|ei|ein|a|one|én|första|første|fyrste|first) (hel |hele |hela |heile )?(uke|veke|uge|vecka|week|måned|månad|month|fortnight)|fortnight|løp|forløp|\\p{N}+-(day|week|dagers|ukers|hour|dagars|vekers)|formal|halvår\\p{L}*)';
const topic =
  '{trainingNoun} (i|in|om|on|innen|innan|about|inom|kring|rundt|hvordan|korleis) (?!(gruppe|teamet|the team|a team|tillegg|starten|oppstarten|the job|jobben|arbeidet|arbeidsoppgav\\p{L}*|oppgavene|stillingen|stillinga|rollen din|rolla di|our team|the service|tjenesten|tenesta|avdelingen|avdelinga|enheten|arbeidstiden)(?!\\p{L}))\\p{L}{2,}|{peerCourse}|(MI|motiverende intervju|motivational interviewing|first aid|førstehjelp|safeguarding|WRAP|IPS|taushetsplikt|teieplikt|lovverk|regelverk|brukerrettigheter|trauma|boundaries|recovery|HLR|konflikt\\p{L}*|vold\\p{L}*|kommunikasjon|mental health first aid|suicide prevention)';

/** What those who work there learn about the reader: the criterion on preparation. */
const aboutRole =
  '(staff|team|teamet|colleagues|ansatte|tilsette|personal\\p{L}*|kolleg\\p{L}*|leder\\p{L}*|leiar\\p{L}*|managers?) ..4 {trainingNoun} ..2 (on|about|om|i|in|rundt) ..4 (the role|rollen|rolla|{peer}|peer)';

/** Training for the employee: with content, generic, denied, at own cost; or given, or demanded (codebook C08 and rulings). */
export function readTraining(doc: Doc): Finding<TrainingKind>[] {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const sentences = doc.sentences.filter(
    (sentence) => owners?.get(sentence) !== 'other' && !['contact', 'application'].includes(sentence.section),
  );
  const mentions = findMentions(sentences, '{trainingNoun}|{peerCourse}', doc.title.text);
  const found = [
    ...mentions.flatMap((mention) => judge(mention, saidOf(mention, sentences)) ?? []),
    ...sentences.flatMap((sentence, index) => judgeNext(sentence, sentences[index - 1]) ?? []),
    ...trainingPatterns.read(likelySentences(doc, 'training').filter((sentence) => sentences.includes(sentence))),
  ];
  return weighedWith(doc, 'training', found, ({ text }) => !occursIn(otherPlan, text));
}

/** Somebody pays for it or sees to it: "melder vi deg på og betaler", "we cover it", "with fees and study days covered". */
const seenTo =
  "({we}|(will|vil|skal|ska) be) ..3 (betaler|betalar|dekker|dekkjer|bekostar|dækker|covers?|covered|pays?|fund|funds|sponsor|står for|står för|anordnar|ordner|ordnar|arrange|send|sender|skickar)( for)? (det|den|it|this|that|dette|you|deg|dig|(the )?(level|diploma|certificate)|reis\\p{L}*)|(den|det|dei|dem|it|that) (betaler|betalar|dekker|dekkjer|bekostar|ordner|ordnar|står) (vi|me)|(melder|melde|anmäler|tilmelder) (vi )?(deg|dig) (på|til|till)?|(put|enrol|enroll|sign) you (through|on|up)|(fees|tuition|kursavgift\\p{L}*|studieavgift\\p{L}*|skolepenger|skulepengar|reise) ..6 (covered|paid|discharged|reimbursed|dekkes|dekket|dekka|dækkes|bekostas|betales)|(on|in|i|på|during) (\\p{L}+[’'s]* )?(paid|betalt|betald|betalte|lønnet|lønna|company|firm[’']s|working|avlönad) (time|tid|hours|arbeidstid|arbetstid)";
/** "Noen opplæring rekker vi ikke", "någon introduktion hinner vi inte med". */
const noTimeFor = ' ?(hinner|hinns|rekker|rekk|rækker|når) (vi |me )?{not}';
const notSeenTo = '{not} ..2 (pay|cover|dekk\\p{L}*|betal\\p{L}*|fund|send\\p{L}*|sponsor|arrange|ordn\\p{L}*)';
const course =
  'level \\p{N}|sk[ou]lebenk\\p{L}*|{trainingNoun}|{peerCourse}|(certificate|diploma|qualification|utdanning|utdannelse|uddannelse|utbildning)\\p{L}*';
/** What a sentence says of the course in it, or in the one before it, without naming it again. */
function judgeNext(sentence: Sentence, before: Sentence | undefined): Finding<TrainingKind> | null {
  const { text, section } = sentence;
  if (sentence.line.isHeading || section === 'duties' || section === 'about') return null;
  const found = (kind: TrainingKind): Finding<TrainingKind> => ({
    kind,
    confidence: 'high',
    evidence: evidenceAt(sentence.passage, sentence, sentence, 'training.next'),
  });
  const isBefore = before !== undefined && before.section === section && occursIn(course, before.text);
  if (!isBefore && !occursIn(course, text)) return null;
  if (occursIn('{user}', text)) return null;
  if (occursIn(ownCost, text)) return found('own-cost');
  if (isBefore && occursIn(noneSuch, text)) return found('denied');
  if (isBefore && answerTo(before.text, text) === 'no') return found('denied');
  if (!occursIn(seenTo, text)) return null;
  return found(occursIn(notSeenTo, text) ? 'denied' : 'specific');
}

function judge(mention: Mention, said: string): Finding<TrainingKind> | null {
  const { clause, sentence } = mention;
  const { text } = clause;
  // "Our CPRS staff", "the Certified Peer Specialist": a title.
  if (
    occursIn(
      '(the|our|a|as|each) certified (\\p{L}+ )?peer (\\p{L}+ )?(specialist|worker|supporter)(?! (cert|train|course|cred))|(CPS|CPSS|CRPA|CPRS) ..1 (staff|people|team|workers?|colleagues?|positions?|roles?|posts?)',
      text,
    )
  )
    return null;
  const found = (kind: TrainingKind): Finding<TrainingKind> => ({
    kind,
    confidence: 'high',
    evidence: evidenceAt(sentence.passage, clause, sentence, `training.${kind}`),
  });
  if (!occursIn('{trainingNoun}|{peerCourse}', without(empty, text))) return null;
  if (occursIn(paper, mention.words) && !occursIn(combined`${helpedTo}|${ownCost}`, text)) return found('required');
  if (occursIn(aboutRole, text)) return null;
  const votes = voteDirection(mention);
  if (votes.isOthers) return null;
  if (occursIn(ownCost, text)) return found('own-cost');
  if (
    occursIn(
      held,
      without(
        '(post|role|job)[- ]?holders?|(for|til|to|för) (alle |all )?(nye|nya|new) (ansatte|tilsette|medarbeidere|medarbeidarar|medarbetare|staff|colleagues|employees|peers|starters)',
        text,
      ),
    )
  )
    return found('given');
  const isNoDemand = occursIn(
    '({not}|uten|uden|utan|no) ..5 (krav|require\\p{L}*|nødvendig\\p{L}*|kreves|must|fordel|needed|forutset\\p{L}*)|(krav|krever|krev|kræver|kräver|require|spør|bryr|care) ..3 {not}|{trainingNoun} (behøver|behöver|trenger|treng) (du|ni|dere) {not}|{not} ..6 {trainingNoun} ..2 (du|you|ni) ..2 (gått|gjekk|tatt|teke|taget|taken|done|har|have)',
    text,
  );
  if (isNoDemand) return null;
  const denied = isDenied(mention) || findIn(noTimeFor, clause.text.slice(mention.end - clause.start))?.start === 0;
  const inDemands = ['qualifications', 'personal'].includes(sentence.section);
  const lead = text.slice(0, mention.start - clause.start);
  const isOffer = occursIn(
    "{we} ..4 {offer}|{you} ..2 {get}|{get} ..2 {you}|(tilbys|provided|gis|erbjuds|tilbydes|dekkes|dekker|betaler|vi (gir|giver|ger|gjev)|(you|du) (will|'ll|vil|kommer til å) (have|få|ha|be|bli|blive)|(will|vil) be (provided|given|offered)|(bli|blive|blir|vert|bliver) kurset|we train|we will train|er lagt inn)|({we}|me) (har|have|has|hev)|(har|have) (vi|me|we)",
    text,
  );
  const isWished = endsIn('{wish} ..2', lead) && !occursIn('{you}|{we}', text);
  if ((inDemands || isWished || occursIn(isDemand, text)) && !isOffer && !denied) return found('required');
  if (endsIn(demanded, lead) && !isOffer && !denied && sentence.section !== 'offer') return found('required');
  if (occursIn(toBeObtained, text) && !isOffer) return found('required');
  if (denied) {
    // Danish and Swedish have one word for schooling and for training: "Uddannelse er ikke noget, vi spørger til".
    if (occursIn('^(ud|ut)(dannelse|bildning|danning)(en|ar)?$', mention.words) && !occursIn('{offer}|{get}', text))
      return null;
    if (endsIn('(uten|utan|without|uden) (\\p{L}+ ){0,2}', lead) && !occursIn('{user}', text)) return found('denied');
    return votes.given > votes.received + 2 ? null : found('denied');
  }
  // "PMVA course, five days, in your first month": how long and when, of a course that opens the clause.
  const isTold =
    lead.split(' ').length <= 4 &&
    occursIn(combined`${content} ..8 ({your}|first|første|fyrste|första|paid|betalt|lønnet)`, said);
  if (votes.given > votes.received) return found('given');
  if (isTold) return found('specific');
  // A course by itself may be anybody's; "opplæring" and "induction" in an offer are the employee's.
  const isCourse = occursIn(
    '\\p{L}*(kurs|kursus|course|courses|utdanning|uddannelse|utbildning|training)\\p{L}*',
    mention.words,
  );
  // Of a course that is nobody's in particular the reader may be anything: one who holds it, or who tells of it.
  const isNobodys =
    isCourse &&
    ['none', 'about', 'post'].includes(sentence.section) &&
    /kurs|course|workshop/iu.test(mention.words) &&
    occursIn('{is}|runs?|går|foregår|pågår|arrangeres|holdes|halde?s|starter|starts?|startar', text) &&
    !occursIn(
      combined`{you}|{your}|{peer}|{we}|{get}|{offer}|(new|nye|alle|staff|ansatte|tilsette|everyone)|${content}`,
      said,
    );
  if (isNobodys || votes.received - votes.given < (isCourse ? 2 : 1))
    return sentence.section === 'about' ? null : found('unclear');
  return found(occursIn(content, said) || occursIn(topic, said) ? 'specific' : 'generic');
}
