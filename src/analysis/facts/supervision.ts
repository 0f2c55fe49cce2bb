import type { Confidence } from '#src/posting/evidence';
import type { Finding, SupervisionFact, SupervisionKind } from '#src/analysis/facts/facts';
import { isDenied } from '#src/analysis/mentions/denial';
import { voteDirection } from '#src/analysis/mentions/direction';
import { findMentions, noneSuch, type Mention } from '#src/analysis/mentions/mention';
import { isOfOthers } from '#src/analysis/mentions/others';
import { across, isQuestion, opensTopic, refusedBy, takesAway } from '#src/analysis/mentions/refused-next';
import { hasRhythm } from '#src/analysis/mentions/rhythm';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import { combined, endsIn, findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { answerTo } from '#src/analysis/text/answer';
import { evidenceAt, standsIn } from '#src/analysis/text/evidence-at';
import { isNegated } from '#src/analysis/text/scope';
import { weighedWith } from '#src/analysis/weighing/weighed-findings';

/** Says who directs the work, not that anybody is supervised in it (ruling on regular supervision). */
const directsWork =
  '(under|works under|working under|arbeider under|jobber under) (the )?(\\p{L}+ ){0,3}(supervision|veiledning|rettleiing|handledning|ledelse|guidance|direction)( and (guidance|supervision|direction))? (of|av|af|from|fra|frå|från)|under (his|her|their|the) (\\p{L}+ )?supervision|supervisory|(receives? )?general supervision|reports? to|rapporterer til|supervision (exercised|received)|exercis\\p{L}* (\\p{L}+ )?supervision';
const minimal =
  '(minimal|minimum|limited|little|lite|without|liten|minimal grad av|without (close|direct|constant)|uten (tett|nær)|low levels? of|begrenset) ..2 (supervision|veiledning|guidance|rettleiing|handledning|oversight)';
/** Spoken of as what applicants have or can, not as what anybody gives or gets. */
const asAbility =
  '(erfaring|erfarenhet|experience|kompetanse|kompetens|kjennskap|kunnskap|knowledge|evne|ability|able|abilities|skills?|utdanning|kurs|training|lyst|tåler?|toler|seeks?|seeking|søker|søkjer|use of|knows? how|interest\\p{L}*|motivert|vilje|villig|willing\\p{L}*|openness|open|åpen|open to|opne?|trygg|capacity|ønske|vant til|used to|(ta|tar|tek|take|tage|tager|tar) (\\p{L}+ )?(imot|imod|emot)|ta emot|take imot|ta i mot|take|takes|accept|receptive|respond) ..6';
const career =
  'karriere\\p{L}*|career|yrkes|studie\\p{L}*|veiledende|rettleiande|guidance (on|document|for applicants|notes)|{supervisionNoun} ..4 (søkjarar|søkarar|søkere|søkarane|søknad\\p{L}*|ansøg\\p{L}*|ansök\\p{L}*|applicants|applications?|utfylling)|under guidance';
/** "Høyrer ikkje med", "was cut": there is none, in other words than not offering it. */
const fallsAway =
  '{supervisionNoun} ..3 ((was|were|is|has been|have been|er|ble|blei|vart|blev) (?!{not})(\\p{L}+ ){0,2}(cut|kuttet|kutta|stopped|avviklet|avvikla|afviklet|discontinued|on hold|frozen|fjernet|fjerna|withdrawn|removed|taken (away|out of (the|our|this|that|last) (\\p{L}+ )?budget)|struck|strøket|strokne|strøke|tatt bort|teke bort|falt bort|falle bort|skåret|indraget|indragen|indragna)|(hører|høyrer|hör|inngår|ingår|indgår|følger|følgjer) {not})|(ingen|inga|no|ikke noen|ikkje noka) (\\p{L}+ )?(veiledningsordning|rettleiingsordning|supervision (scheme|arrangement))|(ikke|ikkje|inte|not) ..1 (med|part|del) ..1 (på|av|i|of|in) (den|det|this|that|it|these|those)(?= |$)';
/** "Omfatter bare dem med fast stilling": said of some, and so denied to whoever is not named. */
const onlyOthers =
  '{supervisionNoun} ..3 (afforded|given|provided|available|open|offered) to ..4 (only|alone)|{supervisionNoun} ..4 (bare|kun|only|berre|bara|exclusively|forbeholdt|forbeholdne|reserved|limited|avgrensa|begrenset) ((for|to|til|till) (the |our |våre |dei? )?({colleague}|registered|clinical|permanent|salaried)|(for |to |til |till )?(de|dei|dem|those|{profession}|fast(e)? (ansatte|tilsette)|(permanent|salaried|substantive|registered) (staff|employees)))';
/** "Veiledning har vi derimot ikke råd til", "supervision, though, I have none to give". */
const cannotBeHad =
  '({supervisionNoun}|{superviseVerb}) ..3 ((har|kan) (vi|me)|(we|i) (have|can)) (\\p{L}+ ){0,3}({not}|none) ..3 (råd|folk|penge|penger|pengar|tid|kapasitet|budget|budsjett|give|gi|gje|ge|offer|tilby|tilbyde|erbjuda|til|to)(?!\\p{L})';
/** "We don't have anyone who can give you supervision." */
const nobodyGives =
  "({not}|n['’]t) (have |har |finnes |finst )?(anyone|anybody|someone|noen|nokon|nogen|någon) ..2 (who|som|der|that|to|til) ..4 {supervisionNoun}|(nobody|no one|ingen) (\\p{L}+ ){0,2}(who|som|der|to|til|kan|can) ..4 {supervisionNoun}";
const isOutOfReach = ({ sentence, start }: Mention): boolean =>
  (occursIn(nobodyGives, sentence.text) &&
    !occursIn(
      '(without|uten|utan|uden) ..2 {supervisionNoun}|(lige|akkurat|just|right|for) (nu|nå|no|now|tiden|tida)|at the moment|currently',
      sentence.text,
    )) ||
  findIn(cannotBeHad, sentence.passage.text.slice(start, sentence.end))?.start === 0;
/** Whoever gave it is there no more. */
const isGone =
  '({supervisionNoun}|{supervisor}) ..6 (sluttet|slutta|slutade|stoppede|(has|have|had) (left|retired|gone)|(er|is|was|ble|vart|blev|has been) (sagt opp|sagd opp|oppsagt|opsagt|uppsagd|terminated|ended|gone))';
const isOnlyForOthers = (text: string): boolean =>
  occursIn(onlyOthers, text) &&
  !occursIn('{not} ..1 (only|limited|reserved|bare|berre|bara|kun|begrenset|avgrensa)', text);
/** What others get, and the peer worker not: "psykologene har veiledning; erfaringskonsulenten er ikke med". */
const notOnIt =
  '({you}|{peer}) ..2 {not} ..2 (med|part|included|omfattet|omfatta|invited|invitert|får|get|deltar)|(not|ikke|ikkje|inte) (\\p{L}+ )?(for|to|til) (deg|dig|you|{peer})';

/** Denied for a time, with what comes after it in the same breath. */
const onlyAtFirst =
  '(første|fyrste|første|första|starten|oppstarten|begynnelsen|början|starts?|initial|initially|first|nå|no|nu|now) ..8 (men|but) ..2 (fra|frå|från|from|etter|efter|after|seinere|seinare|senere|senare|later|når|när|when|til|till|this|next|neste)';
/** "Supervision of social workers takes place monthly", "supervision in custody": overseeing, or whose it is stands behind. */
const ofTheirWork =
  '{supervisionNoun} (training|courses?|kurs|opplæring)|{supervisionNoun} (of|av|af) (the )?({profession}|{user}) ..3 (takes? place|is|are|holdes|skjer|foregår|sker|går)|supervision in (custody|prison|the community)';
/** "Each of them gets an hour of supervision with you": who is met gives it. */
const withReader =
  '(they|them|dei|dem|de|{user}|frivillig\\p{L}*|volunteers?) (\\p{L}+ ){0,2}({get}|har|have|has) ..6 {supervisionNoun} (with|med|fra|from|av|by) (you|deg|dig)';
/** What those have who are served, or belong. */
const ofMembers =
  '{supervisionNoun} (\\p{L}+ ){0,1}(for|til|till) (alle |all |the |våre |our )?(medlemm\\p{L}*|members|gjest\\p{L}*|guests|pårørende|pårørande|anhöriga|relatives|{user})';
/** "Isla, who does supervision for a living and doesn't work for us": who gives it is nobody's boss here. */
const worksElsewhere =
  "(n['’]t|not|never|ikke|ikkje|inte|aldri) (\\p{L}+ )?(work|works|worked|employed|ansatt|tilsett|anställd|ansat|jobber|jobbar|arbeider|arbeidar|arbetar|part of|del av) ..3 (us|oss|here|her|hos|service|huset|house|unit|avdeling\\p{L}*|oss)";
/** "Supervision is yours to find and yours to fund." */
const ownToFind =
  '(find|line up|arrange|organise|pay) for yourself|yours to (find|fund|arrange|pay)|(find|arrange|source|organise|line up|fund|pay for|finne|skaffe|ordne|betale) (deg |for )?(your own|din egen|eigen|egen|egne) (\\p{L}+ )?({supervisionNoun}|supervisor|veileder|rettleiar)|{supervisionNoun} ..8 (out of your own pocket|at your own (cost|expense)|(for|på) (egen|eiga|eigen) (regning|rekning|kostnad)|betal(er|ar) (du )?(selv|sjølv|själv))';
/** "No one is to work without supervision." */
const neverWithout =
  '(no one|nobody|ingen|never|aldri|aldrig|{not} (want|let|leave|la|låta|lade)) ..6 (without|uten|utan|uden) ..1 {supervisionNoun}';
/** Guidance about a life, which nobody gets from an employer. */
const aboutLife =
  '{supervisionNoun} (i|om|in|on|about|kring|rundt|med|with) ..3 (daglig\\p{L}*|dagleg\\p{L}*|hverdag\\p{L}*|kvardag\\p{L}*|vardag\\p{L}*|økonomi\\p{L}*|ekonomi|bolig\\p{L}*|bustad\\p{L}*|boende|NAV|kosthold|rettighet\\p{L}*|rettar|finances|housing|benefits|mestring|budsjett|everyday|daily)';
/** The supervisor is a title or a contact. */
const asTitle =
  '(ein|en|nasjonal\\p{L}*|faglig|fagleg) (veileder|rettleiar) (for|om) (?!({you}|{peer}|{regular})(?!\\p{L}))\\p{L}+|(NAV-veileder|veileder (i|ved|på) NAV|miljøveileder|jobbveileder|supervisor:|line supervisor|program supervisor)';

/** Verbs with somebody to be supervised behind them; the passive turns them round. */
const supervises =
  '{superviseVerb} (\\p{L}+ ){0,5}({user}|{colleague}|{peer}|\\p{L}*(student|foreldre|fosterforeld|studerande|studerende|underviser|föräldr|forældre)\\p{L}*|lærling\\p{L}*|assistent\\p{L}*|vikar\\p{L}*|intern\\p{L}*|praktikant\\p{L}*|elev\\p{L}*|two|three|four|to|tre|fire|andre|others|brukar\\p{L}*|juniora?|frivillig\\p{L}*|supporters|mentees|trainees|learners)';
const otherSubject = '{we}|{profession}|{colleague}|senteret|senter|the centre|(hun|han|ho|hon|she|he)';
/** Who supervises is another. */
const toYou = '{superviseVerb} (deg|dig|you|dykk|dere|jer|erfaringskonsulent(en|ene|ane)|likeperson(en|ene|ane))';
const supervised =
  '((veiledes|rettleiast|handleds|superviseres) (du|dere|de|ni)|supervised by|veiledet av|rettleidd av|bli veiledet|blir veiledet|are supervised|be supervised|mentored by|coached by|superviseres|handleds av)';

/** Supervision that the employee gets, gives, is to have given before, or is denied (codebook C07 and rulings). */
export function readSupervision(doc: Doc): SupervisionFact {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const sentences = doc.sentences.filter(
    (sentence) => owners?.get(sentence) !== 'other' && !['contact', 'application'].includes(sentence.section),
  );
  const mentions = (words: string): Mention[] => findMentions(sentences, words, doc.title.text);
  const found: Finding<SupervisionKind>[] = [
    ...mentions('{supervisionNoun}').flatMap((mention) => judgeNoun(mention) ?? []),
    ...mentions('{superviseVerb}').flatMap((mention) => judgeVerb(mention) ?? []),
    ...mentions(talksWith).flatMap((mention) => judgeTalk(mention) ?? []),
    ...mentions(aboutWork).flatMap((mention) => judgeReflection(mention) ?? []),
    ...sentences.flatMap((sentence, index) => judgeNext(sentence, sentences[index - 1]) ?? []),
    ...sentences.flatMap((sentence, index) => judgeScene(sentence, sentences[index + 1]) ?? []),
    ...mentions(afterwards).flatMap((mention) => judgeAftermath(mention) ?? []),
    ...mentions(nobodySupervises).flatMap((mention) => judgeAbsence(mention) ?? []),
    ...mentions('{support}').flatMap((mention) => judgeSupport(mention) ?? []),
  ];
  const theirs = new Set(
    mentions('{supervisionNoun}')
      .filter(isOfOthers)
      .map(({ sentence }) => sentence),
  );
  const refused = refusals(sentences, (sentence) =>
    found.filter(({ evidence }) => standsIn(evidence, sentence)).map(({ kind }) => kind),
  );
  const promised = promises(sentences);
  const asked = new Set([...refused.keys(), ...promised.keys()]);
  // What a question asks, and what tells of others or of what was, says nothing of the reader by its words.
  const silent = new Set([
    ...promised.keys(),
    ...[...refused].flatMap(([named, by]) => (named === by ? [] : takesAway(by.text) ? [named, by] : [named])),
  ]);
  const beyond = [
    ...[...refused].map(([named, by]) => across('denied', 'supervision.denied', [named, by])),
    ...[...promised].map(([question, by]) => answeredWith(question, by)),
  ];
  const kept = found.filter(
    (one) => !(offers.has(one.kind) && [...asked].some((sentence) => standsIn(one.evidence, sentence))),
  );
  const told = weighedWith(
    doc,
    'supervision',
    kept,
    (sentence) => !theirs.has(sentence) && !silent.has(sentence) && !occursIn(directsWork, sentence.text),
  );
  const findings = [...told, ...beyond].sort((a, b) => a.evidence.start - b.evidence.start);
  const has = (kind: SupervisionKind): boolean => findings.some((one) => one.kind === kind && one.confidence !== 'low');
  const mayHave = (kind: SupervisionKind): boolean => findings.some((one) => one.kind === kind);
  const sure = settle(has);
  const received = sure === 'none' || sure === 'unclear' ? settle(mayHave) : sure;
  return { received, given: has('given'), findings };
}

const offers: ReadonlySet<SupervisionKind> = new Set(['received-regular', 'received-unspecific', 'support-only']);

/**
 * Where supervision is named and the sentence after it says that the reader has none; and that sentence. Not where it is plainly
 * the reader's, or given by the reader.
 */
const refusals = (
  sentences: readonly Sentence[],
  kindsIn: (sentence: Sentence) => SupervisionKind[],
): ReadonlyMap<Sentence, Sentence> =>
  new Map(
    sentences.flatMap((sentence, nth): [Sentence, Sentence][] => {
      if (
        !occursIn(
          combined`{supervisionNoun}|{superviseVerb}|supervisor|veilederen|rettleiaren|vejlederen|handledaren|${talksWith}`,
          sentence.text,
        )
      )
        return [];
      if (occursIn(directsWork, sentence.text)) return [];
      const kinds = kindsIn(sentence);
      const isTopic = opensTopic(sentence.text);
      const isReaders = occursIn('{you}|{peer}', sentence.text) && !isQuestion(sentence.text);
      if (kinds.includes('required') || (kinds.includes('given') && (isReaders || !isTopic))) return [];
      const isNamed =
        occursIn('{supervisionNoun}', sentence.text) ||
        (isQuestion(sentence.text) &&
          occursIn(
            '({superviseVerb}|supervisor) ..2 (me|you|us|meg|deg|oss|mig|dig|jer)|((do|will|can|would|shall) i|you|my|jeg|eg|jag|du) ..4 ({superviseVerb}|supervisor)',
            sentence.text,
          )) ||
        (isTopic && !isReaders && occursIn('{regular}|supervisor', sentence.text));
      const isOffered = kinds.includes('received-regular') && !isTopic;
      const by = isNamed ? refusedBy(sentence, sentences.slice(nth + 1), isOffered) : null;
      return by ? [[sentence, by]] : [];
    }),
  );

/** "Do I get supervision? Yes": where it is asked for, and the answer. */
const promises = (sentences: readonly Sentence[]): ReadonlyMap<Sentence, Sentence> =>
  new Map(
    sentences.flatMap((sentence, nth): [Sentence, Sentence][] => {
      const next = sentences[nth + 1];
      if (next?.passage !== sentence.passage || answerTo(sentence.text, next.text) !== 'yes') return [];
      return occursIn(
        '({you}|(do|will|can|would|shall) i|we|vi|me|jeg|eg|jag|man|there|det) (\\p{L}+ ){0,3}{supervisionNoun}',
        sentence.text,
      )
        ? [[sentence, next]]
        : [];
    }),
  );

/** What is promised in an answer: with a rhythm, or without. */
function answeredWith(question: Sentence, answer: Sentence): Finding<SupervisionKind> {
  const kind = occursIn('{regular}', answer.text) ? 'received-regular' : 'received-unspecific';
  return across(kind, `supervision.${kind}`, [question, answer]);
}

const deniedIn = (sentence: Sentence): Finding<SupervisionKind> => ({
  kind: 'denied',
  confidence: 'high',
  evidence: evidenceAt(sentence.passage, sentence, sentence, 'supervision.denied'),
});

function settle(has: (kind: SupervisionKind) => boolean): SupervisionFact['received'] {
  const offered = has('received-regular') || has('received-unspecific');
  if (has('denied')) return offered ? 'unspecific' : 'denied';
  if (has('received-regular')) return 'regular';
  if (offered || has('support-only')) return 'unspecific';
  if (has('minimal')) return 'denied';
  return has('unclear') ? 'unclear' : 'none';
}

function finding(
  kind: SupervisionKind,
  { sentence, clause }: Mention,
  confidence: Confidence = 'high',
  whole = false,
): Finding<SupervisionKind> {
  const span = whole && sentence.end - sentence.start < 220 ? sentence : clause;
  return {
    kind,
    confidence,
    evidence: evidenceAt(sentence.passage, span, sentence, `supervision.${kind}`),
  };
}

function judgeNoun(mention: Mention): Finding<SupervisionKind> | Finding<SupervisionKind>[] | null {
  const { clause, sentence } = mention;
  const { text } = clause;
  if (occursIn('unsupervised', mention.words))
    return occursIn('(work|working|works|operate|function|practise|practice) ..2 unsupervised', text)
      ? finding('minimal', mention)
      : null;
  if (occursIn(neverWithout, text)) return finding('received-unspecific', mention);
  if (occursIn(minimal, text)) {
    const isScandinavian = !occursIn('supervision|guidance', mention.words);
    return finding(isScandinavian && occursIn('uten|utan|utan', text) ? 'denied' : 'minimal', mention);
  }
  if (occursIn(directsWork, text) || occursIn(career, text) || occursIn(asTitle, text)) return null;
  if (occursIn(ofTheirWork, text)) return null;
  if (occursIn(withReader, text)) return finding('given', mention);
  const lead = text.slice(0, mention.start - clause.start);
  if (
    endsIn(asAbility, without('(training|kurs|utdanning|utbildning) (and|og|och|samt|&)', lead)) &&
    ['qualifications', 'personal', 'none'].includes(sentence.section) &&
    !occursIn('{we} ..4 {offer}|{you} ..2 (får|receive|get|erhåller|mottar)|får du|{not}', lead)
  ) {
    return finding('required', mention);
  }
  const votes = voteDirection(mention);
  // "Har du veiledning med frivillige": with those who learn, not from those who teach.
  if (
    occursIn(
      '{supervisionNoun} ..1 (med|with) ..2 ({user}|frivillig\\p{L}*|volunteers?|student\\p{L}*|lærling\\p{L}*)',
      without('(other|andre|andra) (\\p{L}+ )?({peer}|{peers})', text),
    )
  )
    votes.given += 8;
  if (votes.isOthers)
    return occursIn(notOnIt, sentence.text) || isOnlyForOthers(sentence.text)
      ? finding('denied', mention, 'high', true)
      : null;
  if (occursIn('({user}|children) (is|are|er|blir|vert|bliver|är) ..3 {supervisionNoun}', text)) return null;
  if (occursIn(aboutLife, text) && !occursIn('{you}', text)) votes.given += 6;
  if (isOnlyForOthers(text) && !occursIn('{you}|{peer}', text)) return finding('denied', mention);
  if (isOutOfReach(mention) || occursIn(ownToFind, text)) return finding('denied', mention, 'high', true);
  if (occursIn(ofMembers, text)) return null;
  if (occursIn(isGone, sentence.text) && !occursIn('{you} ..2 {get}|{get} ..1 {you}', sentence.text)) return null;
  if (occursIn(fallsAway, sentence.text))
    return occursIn('{user}', sentence.text) ? null : finding('denied', mention, 'high', true);
  if (isDenied(mention) && !occursIn(worksElsewhere, text)) {
    if (votes.given > votes.received + 1 && !occursIn(noMeans, text)) return null;
    const denied = finding('denied', mention);
    return occursIn(onlyAtFirst, sentence.text)
      ? [denied, finding('received-unspecific', mention, 'high', true)]
      : denied;
  }
  // English "guidance" and Danish "vejledning", Swedish "vägledning" are mostly given to users.
  const isGuidance = occursIn('guidance|vejledning|vägledning', mention.words);
  if (votes.given > votes.received + (isGuidance ? -1 : 0)) {
    if (occursIn('({not}|hører til|høyrer til) ..4 (deg|dig|you|yours|din oppgave)', text)) return null;
    if (sentence.section === 'about' && !occursIn('{you}|{peer}', text)) return null;
    return finding(['qualifications', 'personal'].includes(sentence.section) ? 'required' : 'given', mention);
  }
  if (votes.received <= votes.given) return isGuidance ? null : finding('unclear', mention);
  const regular = hasRhythm(mention);
  if (isGuidance && !regular && sentence.section !== 'offer' && votes.received < votes.given + 7) return null;
  // What is only meant to come is no rhythm yet.
  const isMeant = occursIn(intended, sentence.text);
  return finding(
    regular && !isMeant ? 'received-regular' : 'received-unspecific',
    mention,
    'high',
    regular === 'elsewhere',
  );
}

/** "Ingen penger til supervision af medarbejderne": what there is no money for is not given by the reader. */
const noMeans =
  '(penger|pengar|penge|midler|midlar|medel|råd|budsjett|rom|plass|money|funding|funds|budget|capacity) ..3 (til|for|to|för|att|å)';

const intended =
  '(arbeider|arbeidar|jobber|jobbar|arbetar|arbejder|working|hope|hopes|hoping|håper|håpar|vonar|hoppas|planlegg\\p{L}*|planerar|plan|plans|planning|søker om|søkt om|vurder\\p{L}*|in talks|forhandl\\p{L}*) ..3 (med|på|for|to|å|att|at|on|buy|få) ..8 {supervisionNoun}|(ikke|ikkje|inte|not|nothing) ..2 (på plass|signed|signert|in place|klart|avklart|settled) (ennå|enno|yet)?';

/** Before a noun: "en veileder", "your own mentor". */
const nounBefore =
  '(other|andre|andra|two|three|our|en|ein|et|eit|a|an|the|your|our|din|vår|egen|eiga|eigen|fast|ekstern|erfaren|own|dedicated|personal|trained|qualified|named|external|extern|personlig|nærmeste|{get}|med|with|av|af|fra|från|frå|by|from|of|til|till|samme|same|samma)';
/** "Være veileder for frivillige", "act as a mentor to new peers". */
const beingOne =
  '(være|vere|vera|er|är|fungere som|stille som|stå som|som|act as|acting as|acts as|serve as|serving as|be|vara|fungera som) (en |ein |a |an |the )?(\\p{L}+ )?{superviseVerb} (for|til|till|to|åt|of|av|af|för) ..3 ({user}|{colleague}|{peer}|student\\p{L}*|lærling\\p{L}*|frivillig\\p{L}*|elev\\p{L}*|praktikant\\p{L}*|new|nye|volunteer\\p{L}*)';

function judgeVerb(mention: Mention): Finding<SupervisionKind> | null {
  const { clause, sentence } = mention;
  const { text } = clause;
  if (occursIn(beingOne, text) && ['duties', 'none', 'post'].includes(sentence.section))
    return finding('given', mention);
  if (
    ['offer', 'about', 'qualifications', 'personal'].includes(sentence.section) &&
    !occursIn('{you} ..3 {superviseVerb}|{superviseVerb} {you}', text)
  )
    return null;
  if (occursIn(supervised, text)) {
    if (votesForOthers(text)) return null;
    if (occursIn('{regular}|{organised}', text)) return finding('received-regular', mention);
    // In English "supervised by" says who directs the work.
    return occursIn('supervised', text) ? null : finding('received-unspecific', mention);
  }
  if (isOutOfReach(mention)) return finding('denied', mention, 'high', true);
  const lead = text.slice(0, mention.start - clause.start);
  if (occursIn(toYou, text) && !isNegated(text, mention.start - clause.start, mention.end - clause.start)) {
    if (occursIn('(guid|mentor|coach|supervis[ei]ng?s?)\\p{L}*', mention.words))
      return finding('support-only', mention);
    return finding(hasRhythm(mention) ? 'received-regular' : 'received-unspecific', mention);
  }
  if (isDoneByAnother(lead)) return null;
  // "Senteret veileder fagfolk", "rådgiverne våre veileder": somebody else does it.
  if (lead.trim() !== '' && occursIn(otherSubject, lead) && !occursIn('{you}|{peer}|å|att|at|to', lead)) return null;
  if (endsIn(nounBefore, lead)) return null;
  if (occursIn(directsWork, text) || occursIn(asAbility + ' {superviseVerb}', text)) return null;
  if (isNegated(text, mention.start - clause.start, mention.end - clause.start)) return null;
  // To coach users is their work, to coach colleagues is guidance.
  const guides = occursIn('coach\\p{L}*', mention.words) ? supervises.replace('{user}|', '') : supervises;
  return occursIn(combined`${guides}|${guidesSomebody}`, text) ? finding('given', mention) : null;
}

/** The reader is said to do it, whoever it is done to: "du veileder ungdomsrådet", "you will mentor men on the wing". */
const guidesSomebody =
  '(^\\P{L}*(veilede|rettleie|vejlede|handleda|superviser[ae]|supervise|supervising|mentoring)|{you} ((will|can|may|also|shall|would|skal|vil|kan|ska|også|og så|òg|selv) ){0,2}(veileder?|rettleier?|vejleder?|handleder|handleda|superviserer?|mentor|supervise)) (?!({you}|og|and|och|som|when|når|at|att|that|which|role|roller|i|in|is|er|av|by|from|with|med|on|på|for|meeting|sessions?|support|program\\p{L}*|scheme|ordning|arrangement)(?!\\p{L}))\\p{L}+|{superviseVerb} (du|ni) (?!(i|er|av|med|på)(?!\\p{L}))\\p{L}+';

/** "Boligoppfølger Stian veileder nye", "a consultant who supervises them": the subject stands right before the verb, and is not the reader. */
const isDoneByAnother = (lead: string): boolean =>
  /(?:^|\p{L},? )(?:som|der|who) $|\p{L} \p{Lu}\p{Ll}+ $/u.test(lead) && !occursIn('{you}|{peer}', lead);

/** Somebody outside the line of command, with whom one may talk of the work. */
const talksWith =
  '(krise)?(psykolog|psykologspesialist|psykoterapeut|familieterapeut|terapeut|gestaltterapeut|kurator|socionom|sosionom|prest|diakon)(en|et|s)?|psychologist|psychotherapist|therapist|counsel(l)?or|chaplain|(external|outside|independent|clinical|qualified|trained|accredited|visiting) (\\p{L}+ )?supervisor|supervisor ..1 outside|(uddannet|utdannet|utdanna|utbildad) (supervisor|veileder|rettleiar|handledare)|facilitator|coach|(your|their|a|en|ein|din|egen|eiga|eigen|outside|external) (veileder|rettleiar|vejleder|handledare)|(noen|nokre|nogen|några|nokon|en|ein|någon|someone|somebody) (\\p{L}+ )?(utenfra|utanfrå|udefra|utifrån|from outside)';
const meets =
  '(träffar|träffa|går (till|til)|pratar|taler|talar|møter|møder|möter|møtes|mødes|möts|träffas|møtast|treffer|treff|treffes|sitter|sit|sitt|sidder|ses|ser|sees|see|meet|meets|meeting|drar|dreg|reiser|samles|samlast|samtaler?|talk|talks|hour|time|timen|timme|sessions?|snakker|snakkar|prater|reflecting|engasjert|engaged|gruppe|group|space)';
/** The reader, alone or among those who hold the role. */
const readers =
  '{you}|yours|peer team|(each|all|both|hver|varje|kvar|alle|alla|begge|båda|var och en) (of|av|af) (you|us|dere|dykk|oss|jer|er)|dere|jer|ni|du og|each {peer}|every peer|each (worker|peer|of you)|{peers}';
/** A talk when something has been hard. */
const afterwards =
  '(etter|efter|after) (hver|kvar|hvert|kvart|each|every|varje|endt|allvarliga|tunga|jobbiga|belastande|hårde|voldsomme|vanskelige?|vanskelege?|alvorlige|alvorlege|tunge|svåra|svære|hard|difficult|serious|your) (\\p{L}+ )?(vakt|vakta|vagt|shifts?|pass|hendelse\\p{L}*|hending\\p{L}*|händelse\\p{L}*|hændelse\\p{L}*|incidents?|samtale\\p{L}*|visits?|besøk)';

/** "Every third week you sit down with a psychologist from outside": supervision by what happens, without its name. */
function judgeTalk(mention: Mention): Finding<SupervisionKind> | null {
  const { sentence, clause } = mention;
  const { text } = sentence;
  if (['duties', 'qualifications', 'about'].includes(sentence.section)) return null;
  if (
    occursIn('{supervisionNoun}|{user}|{leader}|child\\p{L}*|families', without('supervisor', clause.text)) ||
    isNegated(clause.text, 0, 0)
  )
    return null;
  if (!occursIn(meets, text) || !occursIn(readers, text)) return null;
  return occursIn('{regular}', text)
    ? finding('received-regular', mention, 'high', true)
    : occursIn(afterwards, text)
      ? finding('support-only', mention, 'high', true)
      : null;
}

/** What is talked of in supervision, by whatever name. */
const aboutWork =
  "(hvordan|korleis|hur|how) (\\p{L}+ ){0,3}(jobben|arbeidet|arbetet|arbejdet|du|det|you|you're|the (job|work)) (\\p{L}+ ){0,3}(går|gå|har det|er|mår|påvirker|påverkar|påvirkar|virker|verkar|gjør|gjer|are|is|doing|going|feel|feels|travelling|affects)|(det|alt|what|whatever|noe|noget|något|noko|something|that) (som|du|that|which|you|has|'s|is|er|är) ..4 (tungt|tung|vanskelig|vanskeleg|vanskeligt|hard|heavy|difficult|rough|svårt|svært|stuck|satt seg|sitter|sit|sidder|stays|kjennes|gnager|gneg|bærer|ber|bär|carry|carrying|tar med|tek med)|rough ones|(tunge|vanskelige|vanskelege|svåra|svære|hard|heavy|difficult|tough) (saker|samtaler|samtalar|ting|møter|møder|möter|cases|ones|stuff|things|conversations|calls|visits)|(own|eget|eige|egna) (head|hode|huvud)|lette på trykket|reflekter\\p{L}*|talk (it|things|them) (through|over)";
const talks =
  '(snakk\\p{L}*|prat\\p{L}*|talk\\p{L}*|speak\\p{L}*|tale\\p{L}*|samtal\\p{L}*|gå\\p{L}*|go|goes|sitt\\p{L}*|sit|sits|sidder|møt\\p{L}*|meets?|meeting|time|timen|timme|hour|sessions?|set|tar|tek|takes?|ser|see|sees|løfte\\p{L}*|legg\\p{L}* fram|bring|lufte\\p{L}*|minutt\\p{L}*|minutes|rom|space|stund)';

/** "Every other Thursday you sit with Marit from the next unit and go through what is hard." */
function judgeReflection(mention: Mention): Finding<SupervisionKind> | null {
  const { sentence, clause } = mention;
  const { text } = sentence;
  if (['duties', 'qualifications', 'personal', 'about'].includes(sentence.section)) return null;
  if (!occursIn('{regular}', text) || !occursIn(readers, text) || !occursIn(talks, text)) return null;
  if (
    occursIn('{user}|{supervisionNoun}|{hedge}|{leader}', without('dem|them|those|andre|others|om|if', text)) ||
    isNegated(clause.text, 0, 0)
  )
    return null;
  const isSomebody =
    /(?:(?:med|with|hos|kommer|kjem|comes) (?:\p{L}+ ){0,3}\p{Lu}\p{L}+|^(?:she|he|hun|han|ho|hon) )/iu.test(text) ||
    occursIn(combined`{supervisor}|${talksWith}`, without('{leader}', text));
  return finding(isSomebody ? 'received-regular' : 'support-only', mention, 'high', true);
}

/** "Every third Monday you cross the street to Aslaug. For an hour it is about the talks that stay with you." */
function judgeScene(sentence: Sentence, next: Sentence | undefined): Finding<SupervisionKind> | null {
  const { text } = sentence;
  if (next?.line !== sentence.line || ['duties', 'qualifications', 'personal', 'about'].includes(sentence.section))
    return null;
  if (!occursIn('{regular}', text) || !withSomebody.test(text)) return null;
  if (!occursIn(combined`${aboutWork}|${staysWithOne}`, next.text) || !occursIn(readers, `${text} ${next.text}`))
    return null;
  if (
    occursIn('{user}|{leader}|{supervisionNoun}', text) ||
    occursIn('{user}|{not}|{leader}', without(ownPeople, next.text))
  )
    return null;
  return across('received-regular', 'supervision.received-regular', [sentence, next]);
}
/** Somebody by name, or who comes for it. */
const withSomebody = /(?:med|with|til|hos|to|over to|kommer|kjem|comes) (?:\p{L}+ ){0,2}\p{Lu}\p{L}+/u;
/** What one takes home from such work. */
const staysWithOne =
  '(yours|ditt|din) (to carry|å bære|å bere)|sitting heavy|(ut av|ut or) kroppen|(under|beneath) your skin|(ga|gir|gav|give|gave) av deg selv|(stays?|stayed|follows?) (with )?you|(følger|følgjer) (deg|dig|med) hjem|(satt|sett|sat) seg|(wish|skulle ønske) (you|du) ..3 (said|sagt)|(hva|kva|what|how) (it|de|dei|they|det|samtal\\p{L}*) (does|do|gjør|gjer) (to|med) (you|deg)';
/** Those one tells of there. */
const ownPeople =
  '(noen|nokon|someone|whoever|whom|person|personen|the person|samtalane|samtalene|møtene|can.t|cannot|ikke får|ikkje får)';

/** "For din stilling finnes det ikke noe slikt", after a sentence about supervision. */
function judgeNext(sentence: Sentence, before: Sentence | undefined): Finding<SupervisionKind> | null {
  if (
    !before ||
    before.section !== sentence.section ||
    !occursIn(combined`${noneSuch}|nothing to put in its place`, sentence.text)
  )
    return null;
  if (
    !occursIn(combined`{supervisionNoun}|{superviseVerb}|${talksWith}`, before.text) ||
    occursIn('{user}', sentence.text)
  )
    return null;
  return deniedIn(sentence);
}

/** "Efter hver vagt er der opsamling med vagtlederen." */
function judgeAftermath(mention: Mention): Finding<SupervisionKind> | null {
  const { sentence, clause } = mention;
  if (['duties', 'qualifications', 'about'].includes(sentence.section)) return null;
  const isTalk =
    '(samtale\\p{L}*|samtal|samtalet|genomgång|gennemgang|eftersnak|gjennomgang|gjennomgong|opsamling|oppsamling|oppsummering|uppföljning|avlastning\\p{L}*|refleksjon\\p{L}*|reflektion\\p{L}*|halv time|catch[ -]?up|talk|chat|check[ -]in|hand-?over|prat|snakk)';
  if (!occursIn(isTalk, clause.text) || occursIn('{user}|{supervisionNoun}', clause.text)) return null;
  return isNegated(clause.text, 0, 0) ? null : finding('support-only', mention);
}

/** "There is no supervisor", "uten noen til å veilede deg". */
const nobodySupervises =
  '(ingen|inga|no|uten|uden|utan|without (a|an|any)|{not} (ha |have |noen |nokre |nogen |någon |några |nokon |en |ein |any |a ){1,2}) ?(\\p{L}+ ){0,1}(veileder|rettleiar|vejleder|handledare|supervisor|mentor)|(uten|utan|without|uden|ingen|nobody|no one|ikke noen) (noen |nokre |några |nokon |någon |nogen |anyone |som |who )?(til |to |kan |can |vil |will )?(å |att |at |to )?(veilede[r]?|rettleie[r]?|rettleier|handled(a|er)|vejlede|supervise[s]?)( deg| dig| you)?';

function judgeAbsence(mention: Mention): Finding<SupervisionKind> | null {
  const { sentence, clause } = mention;
  if (['duties', 'qualifications', 'about'].includes(sentence.section)) return null;
  return occursIn('{user}|{require}|on[- ]site', clause.text) ? null : finding('denied', mention);
}

const amongStaff = 'debrief\\p{L}*|kollegastøtte\\p{L}*';

const votesForOthers = (text: string): boolean =>
  occursIn(
    '({user}|{colleague}|student\\p{L}*) ..2 (blir|vert|er|are|is|be|being|bliver|är) ..2 {superviseVerb}',
    text,
  );

function judgeSupport(mention: Mention): Finding<SupervisionKind> | null {
  const { clause, sentence } = mention;
  const { text } = clause;
  const lead = text.slice(0, mention.start - clause.start);
  if (
    occursIn('{supervisionNoun}', text) ||
    ['duties', 'qualifications', 'personal', 'about'].includes(sentence.section)
  )
    return null;
  if (
    occursIn(
      '{support} (\\p{L}+ ){0,2}(til|for|av|to|of|för) (\\p{L}+ ){0,2}({user}|student\\p{L}*|pupils?)|peer support',
      text,
    ) &&
    !occursIn('{you}', text.slice(mention.end - clause.start))
  )
    return null;
  // "Volunteers debrief with you", "you debrief residents", "you are a mentor".
  if (
    isOfOthers(mention) ||
    (occursIn('debrief', mention.words) && occursIn('{user}|volunteers', lead)) ||
    occursIn(
      'debrief (with )?(\\p{L}+ )?{user}|{you} (er|are|act as|blir|vert|will be) (a |en |ein |the )?mentor|{you} ((will|can|may|also|shall) ){0,2}mentor(?!\\p{L})',
      text,
    )
  )
    return null;
  if (isNegated(text, mention.start - clause.start, mention.end - clause.start)) return null;
  // Among those who work there, whoever is named.
  if (occursIn(amongStaff, mention.words) && !occursIn('{user}|offer|provide', text))
    return finding('support-only', mention);
  // "Recovery-mentor", "peer mentor": a title, often the reader's own.
  if (
    /(?:-|peer |recovery |lead |senior )$/iu.test(lead) &&
    !occursIn('(assigned|paired|matched|tildel\\p{L}*) ..2 {you}', text)
  )
    return null;
  // A leader who follows one up is another criterion.
  if (
    occursIn('(oppfølging|opfølgning|uppföljning|støtte|stöd|support|follow-up)', mention.words) &&
    occursIn('{leader}', text)
  )
    return null;
  const isOffered =
    sentence.section === 'offer' ||
    occursIn(afterwards, text) ||
    occursIn(
      "(fadder|mentor|buddy) (for|til|till|to) {you}|{you} ..4 ({get}|have|has|har|blir|vert|bliver|är)|{get} ..2 {you}|{we} ..4 {offer}|{offered}|(deg|dig|you) ..3 (fadder|mentor|buddy)|{we} ..2 (har|have|hold|holder|tar|take|run|runs)|(there is|there are|there's|det er|det finnes|det finst|der er|det finns) ..6",
      text,
    ) ||
    // A bare noun: "Debrief etter hver vakt."
    !/\p{L}+ \p{L}+ \p{L}+/u.test(lead);
  return isOffered ? finding('support-only', mention) : null;
}
