import type { Finding, TrainingKind } from '#src/analysis/facts/facts';
import { voteDirection } from '#src/analysis/mentions/direction';
import { findMentions, type Mention } from '#src/analysis/mentions/mention';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import { endsIn, occursIn, without } from '#src/analysis/patterns/pattern';
import { trainingPatterns } from '#src/analysis/patterns/training';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { isNegated } from '#src/analysis/text/scope';

/** Courses the employee holds, and learning that is the service's product. */
const held =
  '(holde|held|halde|hålla|holder|leder|lede|leie|drive|driver|utvikle|planlegge|arrangere|facilitat\\p{L}*|deliver\\p{L}*|run|running|lead|leading|co-deliver\\p{L}*|teach|teaching|undervise|underviser|bidra (i|på|med)|bidrag|hålla i|genomföra|gennemføre|afholde|design|designing|develop|developing) (\\p{L}+ ){0,4}{trainingNoun}|(train|training|trains|lære opp|utbilda) (\\p{L}+ ){0,2}({colleague}|{user}|student\\p{L}*|new peer)|{trainingNoun} (\\p{L}+ ){0,1}(for|til|av|to|of|för|af) (\\p{L}+ ){0,2}({user}|{colleague}|student\\p{L}*)';
/** Users who are helped to a course of theirs. */
const helped =
  '(help|helps|helping|hjelp\\p{L}*|hjælp\\p{L}*|hjälp\\p{L}*|støtt\\p{L}*|stött\\p{L}*|stød\\p{L}*|support|supports|supporting|assist\\p{L}*|encourag\\p{L}*|motiver\\p{L}*|link|linking|connect\\p{L}*|refer|følge|følgje) (\\p{L}+ ){0,2}{user} ..6';
/** Of the applicant: what one has, or must get by a date. */
const demanded =
  '(you hold|holds|evidence of|working towards|work towards|fullført|gjennomført|completed|completion of|har|have|avslutta|avsluttet|genomgången|gennemført|hold a|holds|possess|krav|required|requirement|must|needs to|willing\\p{L}*|villig|obtain|by the end of|within \\p{N}+|advantage|fordel|ønskelig|ønskjeleg|meriterande|desirable|preferred|bonus|plus) ..7';
/** "Kurs er en fordel", "certificate required": said of the noun before it. */
const isDemand =
  '({trainingNoun}|{peerCourse}) ..3 (required|essential|desirable|preferred|an advantage|a plus|(er|är|is|are|vil være|vere) (en |ei |ein |et |a |an )?(fordel|føremon|fördel|advantage|plus|krav|merit|meriterande|ønskelig|ønskjeleg|meget ønskelig|önskvärt|krävs))';
/** A list of advantages, in words that promise no learning. */
const empty = 'utviklingsmuligheter|gym';
/** In the employee's own time or for the employee's own money. */
const ownCost =
  '(egen|eigen|eige|eiga|eigne|eget|egna|egne|din|di) (regning|rekning|kostnad|kostnader|tid|fritid|lomme|utgift|bekostning|bekostnad)|own (time|expense|cost|pocket)|{you} (\\p{L}+ )?(finance|fund|pay for) (any|your|the|all)|(utgift\\p{L}*|kostnad\\p{L}*) ..8 (selv|sjølv|själv)|(orientation|induction|training) ?,? (is |are )?unpaid|(hinns|rekker|rekk|rækker) (inte|ikke|ikkje) med|(fritiden|fritida|fritid|fritiden din)|self-funded';
const content =
  '(\\p{L}{4,}(plan|planen|program|programmet|programme|uker|uken|veke|veker|dager|forløb|løp|kursene?|kurset)|\\p{N}+[- ](week|day|uker|dagers)|(two|three|four|five|six|ten|to|tre|fire|fem|seks)[- ](weeks?|days?|months?|ukers?|dagers?|måneder|vekers?|uger|veckor|dagar)|ukers|vekers|ugers|veckors|plan|plans?|program|programme|programmet|modul\\p{L}*|uker|veker|weeks?|days?|dager|dagar|dage|veckor|uger|måneder|månader|months?|timer|hours?|manual\\p{L}*|sertifis\\p{L}*|certif\\p{L}*|accredit\\p{L}*|strukturert|structured|betalt|paid|(vår|our) (regning|rekning|expense)|budget|apprenticeship|(learn|lære|lærer|lär|lærer) (about|om|how to|hvordan|korleis|hur)|dekker|dekkjer|dekkes|cover\\p{L}*|funded|fund|betaler|bekostar|lønn under|med lønn|med løn|følgevakt\\p{L}*|shadow\\p{L}*|fagskole|høyskole|week-long|two-week|\\p{L}{4,}kurs(et|ene|a)?|\\p{L}{5,}vakter|(en|ei|ein|a|one|én|första|første|fyrste|first) (hel |hele |heile )?(uke|veke|uge|vecka|week|måned|månad|month|fortnight)|fortnight|løp|forløp|\\p{N}+-(day|week|dagers|ukers|hour|dagars|vekers)|formal|halvår\\p{L}*)';
const topic =
  '{trainingNoun} (i|in|om|on|innen|innan|about|within|inom|kring|rundt|hvordan|korleis) (?!(gruppe|teamet|the team|a team|tillegg|starten|oppstarten|the job|jobben|arbeidet|arbeidsoppgav\\p{L}*|oppgavene|stillingen|stillinga|rollen din|rolla di|our team|the service|tjenesten|tenesta|avdelingen|avdelinga|enheten|arbeidstiden)(?!\\p{L}))\\p{L}{2,}|{peerCourse}|(MI|motiverende intervju|motivational interviewing|first aid|førstehjelp|safeguarding|WRAP|IPS|taushetsplikt|teieplikt|lovverk|regelverk|brukerrettigheter|trauma|boundaries|recovery|HLR|konflikt\\p{L}*|vold\\p{L}*|kommunikasjon|mental health first aid|suicide prevention)';

/** Training for the employee: with content, generic, denied, at own cost; or given, or demanded (codebook C08 and rulings). */
export function readTraining(doc: Doc): Finding<TrainingKind>[] {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const sentences = doc.sentences.filter(
    (sentence) => owners?.get(sentence) !== 'other' && !['contact', 'application'].includes(sentence.section),
  );
  const mentions = findMentions(sentences, '{trainingNoun}|{peerCourse}');
  return [...mentions.flatMap((mention) => judge(mention) ?? []), ...trainingPatterns.read(sentences)];
}

function judge(mention: Mention): Finding<TrainingKind> | null {
  const { clause, sentence } = mention;
  const { text } = clause;
  const found = (kind: TrainingKind): Finding<TrainingKind> => ({
    kind,
    confidence: 'high',
    evidence: evidenceAt(sentence.passage, clause, sentence, `training.${kind}`),
  });
  if (!occursIn('{trainingNoun}|{peerCourse}', without(empty, text))) return null;
  const votes = voteDirection(mention);
  if (votes.isOthers || endsIn(helped, text.slice(0, mention.start - clause.start))) return null;
  if (occursIn(ownCost, text)) return found('own-cost');
  if (occursIn(held, without('(post|role|job)[- ]?holders?', text))) return found('given');
  const isNoDemand = occursIn(
    '({not}|uten|utan|no) ..5 (krav|require\\p{L}*|nødvendig\\p{L}*|kreves|must|fordel|needed|forutset\\p{L}*)',
    text,
  );
  if (isNoDemand) return null;
  const isDenied = isNegated(text, mention.start - clause.start, mention.end - clause.start);
  const inDemands = ['qualifications', 'personal'].includes(sentence.section);
  const lead = text.slice(0, mention.start - clause.start);
  const isOffer = occursIn(
    "{we} ..4 {offer}|{you} ..2 {get}|{get} ..2 {you}|(tilbys|provided|gis|erbjuds|tilbydes|dekkes|dekker|betaler|vi (gir|gjev)|(you|du) (will|'ll|vil|kommer til å) (have|få|ha|be|bli)|(will|vil) be (provided|given|offered)|(bli|blir) kurset|we train|we will train|er lagt inn)|({we}|me) (har|have|has|hev)|(har|have) (vi|me|we)",
    text,
  );
  if ((inDemands || occursIn(isDemand, text)) && !isOffer && !isDenied) return found('required');
  if (endsIn(demanded, lead) && !isOffer && !isDenied && sentence.section !== 'offer') return found('required');
  const isToBeObtained = occursIn('(must be|to be|be) (obtained|completed|gained)', text);
  if (isToBeObtained && !isOffer) return found('required');
  if (isDenied) {
    if (endsIn('(uten|utan|without|uden) (\\p{L}+ ){0,2}', lead) && !occursIn('{user}', text)) return found('denied');
    return votes.given > votes.received + 2 ? null : found('denied');
  }
  if (votes.given > votes.received) return found('given');
  // A course by itself may be anybody's; "opplæring" and "induction" in an offer are the employee's.
  const isCourse = occursIn(
    '\\p{L}*(kurs|kursus|course|courses|utdanning|uddannelse|utbildning|training)\\p{L}*',
    mention.words,
  );
  if (votes.received - votes.given < (isCourse ? 2 : 1)) return sentence.section === 'about' ? null : found('unclear');
  return found(occursIn(content, text) || occursIn(topic, text) ? 'specific' : 'generic');
}
