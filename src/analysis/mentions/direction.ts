import type { Mention } from '#src/analysis/mentions/mention';
import { isOfOthers } from '#src/analysis/mentions/others';
import { combined, endsIn, occursIn, without } from '#src/analysis/patterns/pattern';
import { tokenise, type Token } from '#src/analysis/text/world';

/** For and against the employee being the one who gets it. */
export interface Votes {
  received: number;
  given: number;
  /** Between people who are not the employee: what the service does for its users and for other agencies. */
  isOthers: boolean;
}

/** Single words of verbs; the nearest one before a mention reigns over it. */
const gives =
  '(gi|gir|gje|gjev|gjer|gør|laver|gör|ge|ger|give|gives|giver|giving|provide|provides|providing|offer|offers|offering|tilby|tilbyr|tilbyder|tilbyde|erbjuda|erbjuder|hold|holds|holding|deliver|delivers|delivering|yte|yter|yta|utøve|utøver|formidle|formidler|facilitate|facilitates|facilitating|co-facilitate|lede|leie|leda|leading|drive|driver|driv|driva|holde|holder|halde|held|hålla|håller|afholde|afholder|run|bistå|bistår|bidra|bidrar|bidreg|bidrage|bidrager|ansvar|ansvarlig|ansvarleg|responsible|responsibility|sørge|sørger|sørgje|sørgjer|ordne|ordner|ordnar|sikre|sikrer|sikrar|ensure|ensures|arrange|arranges|arrangere|arrangerer|conduct|conducting|perform|performing|setter|sett|sätter|legger|legg|byr|love|lover|lovar|promise|garanterer|garanterar|betaler|betalar|dekker|dekkjer|dækker|bekostar|finansierer|pay|pays|fund|funds|cover|covers|stiller|supply|contribute|contributing|spanderer|organise|organises|organize|kjøper|kjøpe|køyper|buy|buys|köper|køber|engasjerer|hires)';
const gets =
  '(får|få|fått|fåtar|mottar|motta|mottek|mottar|modtager|modtage|receive|receives|receiving|get|gets|getting|have|has|have|har|ha|hev|having|delta|deltar|deltek|deltage|deltager|deltaking|deltakelse|deltagelse|attend|attends|attending|attendance|join|joins|joining|participate|participates|participating|participation|engage|engages|engaging|engagement|undertake|undertakes|undertaking|undergo|complete|completes|completing|gjennomføre|gjennomfører|gjennomføra|gjennomgå|gjennomgår|gennemføre|gennemfører|gennemgå|gennemgår|genomgå|genomgår|bruke|bruker|bruk|nytte|nyttar|benytte|benytter|nyttiggjøre|nyttiggjere|nyttiggør|utnytte|use|uses|using|utilise|utilising|utilize|utilizing|access|accesses|accessing|seek|seeks|seeking|oppsøke|søker|come|comes|coming|møte|møde|möta|möte|møter|møtes|möts|møtast|møder|mødes|möter|träffas|treffes|samles|samlast|meet|meets|gå|går|go|komme|kommer|kjem|bringe|bring|ta|tar|tek|tager|take|takes|taking|benefit|benefits|enjoy|tilgang|access|adgang|mulighet|muligheter|moglegheit|moglegheiter|høve|mulighed|muligheder|möjlighet|möjligheter|opportunity|opportunities|tillgång|krav på|rett|ret|rätt|entitled|lære|lærer|følge|följa|følger|följer|følgje|følgjer|nyte|nyter|start|starts|starter|startar|begynner)';
const isGiven =
  '(gis|gjevast|gjevest|gitt|gjeve|gjeven|ges|given|provided|offered|tilbys|tilbydes|tilbudt|tilbode|tilboden|erbjuds|erbjudas|arrangeres|organiseres|dekkes|dækkes|betales|betalas|bekostas|settes|avsatt|avsett|afsat|avsätts|avsatt|inngår|inngå|ingår|indgår|reimbursed|paid|funded|covered|refunderes|refundert|refundera\\p{L}*|dekket|dekka|included|include|includes|including|inkluderer|inkluderar|inkluderet|available|tilgjengelig|finnes|finst|finns|findes|planlagt|secured|guaranteed|protected|sikret|sikra|arranged|booked|lagt|lagd|planned|set aside|kommer|venter|supported)';

/** Forms with a subject: present tense, and paying, which no employee does in the post. */
const finite =
  '(gir|gjev|ger|giver|gives|provides|offers|tilbyr|tilbyder|erbjuder|delivers|yter|yt|formidler|driver|driv|holder|held|håller|sørger|sørgjer|ordner|ordnar|sikrer|sikrar|ensures|arranges|setter|sett|sätter|legger|byr|lover|lovar|betaler|betalar|dekker|dekkjer|dækker|bekostar|finansierer|pays?|funds?|covers?|kjøper|køyper|köper|køber|buys|spanderer|stiller|organises|contributes)';
/** Who stands behind the preposition is no colleague in this post. */
const outsiders =
  '(skol[ae]|skule|skular|skoler|skolor|skolen|fastleg\\p{L}*|kommune(r|ne|ns)?|kommuna(r|ne)|kommunane|arbeidsgiver(e|ne)|arbeidsgjevar(ar|ane)|arbetsgivare|\\p{L}*foreldre\\p{L}*|\\p{L}*föräldrar\\p{L}*|\\p{L}*forældre\\p{L}*|parent\\p{L}*|tutors?|lecturers?|employers?|schools?|gps?|agencies|providers?|organisations?|organizations?|businesses|virksomhet(er|ene)|virksomheder|verksemd(er|ene)|public|samarbeidspartner\\p{L}*|samarbeidspartnar\\p{L}*|partners?|hjelpeapparat\\p{L}*|tjenester|tjenestene|tenester|tenestene|services|communit(y|ies)|landlords?|huseier\\p{L}*|NAV|etater|etatar|bydeler|spesialisthelsetjenesten|primærhelsetjenesten|instanser|instansar|søkere|søkjarar|søker|innbyggere|county|boliger)';
const pupils =
  '(student|recruit|rekrutt|cadet|lærling|lærlinger|elev|elever|praktikant|volunteer|frivillig|intern|trainee|assistent|vikar|nyansatt|nyutdann|ufaglært|learner|apprentice|volontär|studenter|studerende|praksis|newcomer|mentee)\\p{L}*';
/** Who begins in the post like the reader. */
const newcomers = 'nyansat\\p{L}*|nytilset\\p{L}*|(new )?starters';
/** Who works in the place, the reader among them. */
const wholeStaff =
  '(everyone|everybody|alle|all) (on|in|på|i|who works?|som (jobber|arbeider|jobbar|arbeidar)|here|her)|(hele|heile|hela|all|alle|alla|the whole|the entire|our) (\\p{L}+ )?(team|teamet|staff|personalet|personalgruppa|gruppa|avdelinga|avdelingen|ansatte|tilsette)';
const prepositionTo = '(til|till|for|överfor|overfor|för|åt|to|towards|ovenfor|mot)';
const prepositionBy = '(fra|frå|från|from|by|hos|hjå|with|med|ved|af|av)';
const speaker =
  '{we}|(team|teamet|service|tenesta|tjenesten|trust|centre|center|senteret|centret|programme|program|department|charity|organisation|foundation|huset|stiftelsen|verksamheten|mottagningen|poliklinikken|avdelingen|eininga|enheten)';
const reader =
  '(du|ni|you|postholder|erfaringskonsulenten|{peer}|medarbeideren|arbeidstaker\\p{L}*|alle|alla|all|everyone|everybody|ansatte|tilsette|staff|employees|anställda|medarbejdere|medarbetare|nyansatte|nytilsette|nyanställda|starters)';
const givesAll =
  '(gir|gjev|giver|ger|gives?|offers?|tilbyr|tilbyder|erbjuder) (alle|alla|all|everyone|everybody|hele|heile|hela|the (whole|entire)) ..3';
/** Told apart from the reader's post by the words. */
const permanentStaff =
  '(clinical|nursing|medical|professional|security|registered|qualified|office|kitchen|care|support) (staff|employees|workers)|(faste|fast|permanent|dei faste|ordinære) (ansatte|tilsette|staff|employees|anställda|medarbejdere|medarbeidere|medarbeidarar)|(ansatte|tilsette|anställda|medarbeidere|medarbejdere|staff|employees) (med|with) (\\p{L}+ )?({degree}|{school}|{licensed}|{education}|\\p{L}*fag\\p{L}*)';
const object = '(deg|dig|dykk|dere)';

const toOthers = `(to|til|till|åt|for|för) ((\\p{L}+ ){0,2}({user}|${outsiders})|(alle|alla|everyone|anyone|all|those|dem|dei|de|any) (som|der|who|that)|(the )?public)`;

const adverb =
  '(selv|sjølv|själv|også|också|also|in|turn|yourself|vil|will|skal|ska|i|tillegg|dessuten|så|then|deretter)';

const isOther = (text: string): boolean => occursIn(combined`{user}|{colleague}|${outsiders}|${pupils}`, text);
/** Done before the reader came, by those who were there: "alle ansatte har hatt kurs om rollen", "the team went through". */
const done =
  '(har|hev|have|has|had|hadde) (\\p{L}+ ){0,4}(fått|fatt|hatt|haft|gått|gjennomgått|gjennomført|vært|vore|varit|været|tatt|teke|deltatt|deltatt|deltaget|received|been|attended|completed|done|taken|undergone)|fikk|fekk|fick|fik|gikk|gjekk|gick|gik|deltok|deltog|attended|received|went|completed';
/** What a service runs for those who come to it. */
const activities =
  '(tur|turer|turar|ture|kafé|kafe|café|lunsj|frokost|middag|grupper|gruppetilbud|samtalegrupp\\p{L}*|selvhjelp\\p{L}*|verksted\\p{L}*|verkstad\\p{L}*|aktivitet\\p{L}*|trening|yoga|musikk|kunst|utflykter|fika|treff|åpent hus|walks|groups|drop-in|lunch|breakfast|activities|counselling|counseling|housing|food|meals|art|music|advice|outings|matutdeling|bolig\\p{L}*|utflukter|studiecirklar|cafe)';
const theseOnes = '(disse|desse|dem|dei|these|those|them|dessa)';

interface Reign {
  verb: 'gives' | 'gets' | 'is-given' | null;
  subject: 'reader' | 'speaker' | 'other' | null;
  /** "gir deg", "provide you with". */
  toReader: boolean;
  /** Somebody who is not named here does it: "the District pays for", "regionen dekker". */
  isThirdPerson: boolean;
}

/** The verb that reigns over a mention, and who does it. */
function reignOver(mention: Mention, tokens: readonly Token[]): Reign {
  const lead = tokens.filter(({ end }) => end <= mention.start);
  const tail = tokens.filter(({ start }) => start >= mention.end).slice(0, 7);
  const classOf = ({ text }: Token): Reign['verb'] =>
    occursIn(gives, text) ? 'gives' : occursIn(gets, text) ? 'gets' : occursIn(isGiven, text) ? 'is-given' : null;

  let at = lead.findLastIndex((token) => classOf(token) !== null);
  let words: readonly Token[] = lead;
  if (at < 0) {
    at = tail.findIndex((token) => classOf(token) !== null);
    words = tail;
  }
  if (at < 0) return { verb: null, subject: null, toReader: false, isThirdPerson: false };
  const verb = classOf(words[at]!);
  if (occursIn(permanentStaff, mention.clause.text))
    return { verb, subject: 'other', toReader: false, isThirdPerson: true };
  const isInverted = words === tail;
  // "The induction covers …": the mention does it, unless somebody is named behind the verb, as in "veiledning gir vi".
  if (isInverted && verb === 'gives' && subjectOf(words, at, true, mention) === null)
    return { verb: null, subject: null, toReader: false, isThirdPerson: false };
  const behind = words.slice(at + 1, at + 4);
  const isEnglish = behind.some(({ text }) => occursIn('you', text));
  const toReader = behind.some(({ text }) => occursIn(object, text)) || (verb === 'gives' && isEnglish);
  // A finite form behind words that are its subject; an infinitive or a form at the start of a bullet has none.
  const isThirdPerson = at > 0 && occursIn(finite, words[at]!.text) && !isInverted;
  return { verb, subject: subjectOf(words, at, isInverted, mention), toReader, isThirdPerson };
}

function subjectOf(words: readonly Token[], at: number, isInverted: boolean, mention: Mention): Reign['subject'] {
  const roleOf = (text: string): Reign['subject'] => {
    if (occursIn(reader, text)) return 'reader';
    if (occursIn(speaker, text)) return 'speaker';
    return isOther(text) && !occursIn('{leader}', text) ? 'other' : null;
  };
  const isPronoun = (text: string): boolean => occursIn('(du|ni|you|vi|we|me)', text);
  // Right behind the verb in "her får du", "veiledning gir vi"; a noun there is more often an object.
  const next = words[at + 1];
  if (
    next &&
    occursIn(
      '(du|ni|vi|we|brukerne|pasientene|deltakerne|beboerne|brukarane|deltakarane|pasientane|brugerne|borgerne|brukarna|patienterna|deltagarna)',
      next.text,
    )
  )
    return roleOf(next.text);
  if (!isInverted) {
    // "People using our service get": who opens the clause does what no pronoun does.
    const [opener] = words;
    if (opener && at > 0 && roleOf(opener.text) === 'other' && !words.slice(0, at).some(({ text }) => isPronoun(text)))
      return 'other';
    for (let index = at - 1; index >= 0; index--) {
      const { text } = words[index]!;
      // Pronouns carry over other verbs, nouns only from beside the verb or the beginning of the clause.
      if (isPronoun(text) || index >= at - 2 || index <= 1) {
        const role = roleOf(text);
        if (role !== null) return role;
      }
    }
    // Without a subject of its own: that of the words before.
    const isElided = words.slice(0, at).every(({ text }) => occursIn(adverb, text));
    if (isElided && mention.before !== '') {
      if (occursIn('(du|ni|you)', mention.before)) return 'reader';
      if (occursIn(speaker, mention.before)) return 'speaker';
    }
  } else {
    const behind = words.slice(at + 1, at + 3).filter(({ text }) => !/['’]$/u.test(text));
    const named = [...words.slice(0, at).filter(({ text }) => isPronoun(text)), ...behind].map(({ text }) =>
      roleOf(text),
    );
    return named.find((role) => role !== null) ?? null;
  }
  return null;
}

/**
 * Who stands behind the preposition after a mention decides more than any verb before it: "veiledning til kollegaer" is
 * given, "veiledning fra psykolog" received, and "av" is both, by who follows.
 */
function votesOfWhatFollows(tokens: readonly Token[], mention: Mention): { received: number; given: number } {
  const behind = tokens.filter(({ start }) => start >= mention.end).slice(0, 9);
  const at = behind.findIndex(({ text }) => occursIn(combined`${prepositionTo}|${prepositionBy}|of`, text));
  if (at < 0 || at > 3) return { received: 0, given: 0 };
  const preposition = behind[at]!.text;
  const isTo = occursIn(prepositionTo, preposition);
  const isOf = occursIn('(av|af|of)', preposition);
  const isBy = !isOf && occursIn(prepositionBy, preposition);
  const rest = behind.slice(at + 1, at + 7);
  if (isTo && occursIn(combined`${newcomers}|${wholeStaff}`, rest.map(({ text }) => text).join(' ')))
    return { received: 3, given: 0 };
  if (occursIn('(other|andre|andra|dei andre) (\\p{L}+ )?({peer}|{peers})', rest.map(({ text }) => text).join(' ')))
    return { received: 3, given: 0 };
  // English supervision "of" somebody or something is never the reader's own.
  if (
    preposition === 'of' &&
    /supervis|guidance/iu.test(mention.words) &&
    !occursIn('{you}|{peer}', mention.clause.text)
  )
    return { received: 0, given: 7 };
  for (const { text } of rest) {
    // "Har gruppeveiledning med dem", "supervision for families".
    const isUser = occursIn('{user}', text) && !occursIn('andre|others|people|folk|members?|personer', text);
    if (isUser && occursIn('(med|with|for|til|to)', preposition)) return { received: 0, given: 9 };
    if (isOf && occursIn(combined`${pupils}|${theseOnes}|{user}|fagperson\\p{L}*|helsepersonell\\p{L}*`, text))
      return { received: 0, given: 7 };
    // Swedish "er" (you) is Norwegian for "is".
    if (preposition === 'by' && occursIn('you', text)) return { received: 0, given: 9 };
    if (text !== 'er' && occursIn('{you}', text)) return { received: 6, given: 0 };
    if (isTo && occursIn('{peer}', text)) return { received: 3, given: 0 };
    const isPupil = occursIn(pupils, text);
    const isSupervisor = !isPupil && occursIn('{supervisor}|{leader}|{profession}', text);
    const isOtherPerson =
      isPupil || isOther(text) || (!isSupervisor && occursIn('(alle|alla|all|hele|heile|hela)', text));
    if (isOf && isSupervisor) return { received: 5, given: 0 };
    if (isBy) {
      if (occursIn('{peer}', text)) return { received: 3, given: 0 };
      if (isSupervisor || isOtherPerson) return { received: isSupervisor ? 5 : 2, given: 0 };
    } else if (isOtherPerson || (isSupervisor && isTo)) return { received: 0, given: 5 };
  }
  return { received: 0, given: 0 };
}

/** Weighs the cues around a mention: who follows it, the verb that reigns over it, the section it stands in. */
export function voteDirection(mention: Mention): Votes {
  const { sentence, clause } = mention;
  const { section } = sentence;
  const tokens = tokenise(clause.text, clause.start);
  const { received, given } = votesOfWhatFollows(tokens, mention);
  const votes: Votes = { received, given, isOthers: false };
  const lead = clause.text.slice(0, mention.start - clause.start);
  const { verb, subject, toReader, isThirdPerson } = reignOver(mention, tokens);

  // "The Trust releases you for the course", "vi melder deg på": whatever is done with the reader.
  const isSent =
    endsIn('(you|deg|dig) (for|to|on|onto|through|with|på|til|i|gjennom) ..3', lead) && subject !== 'other';

  if (toReader || isSent) votes.received += 7;
  else if (subject === 'other' && verb !== 'is-given' && received < 6) {
    votes.isOthers = verb === 'gets' || given > 0;
    if (verb === 'gives') votes.received += 2;
  } else if (verb === 'gives' && (subject === 'speaker' || (subject === null && isThirdPerson))) {
    // What the service offers, told about the service, is for whom it serves.
    votes.isOthers =
      given > 0 || occursIn(toOthers, clause.text) || (section === 'about' && !occursIn(reader, sentence.text));
    votes.received += 5;
  } else if (verb === 'gives') {
    if (subject === 'reader' || section !== 'offer') votes.given += 5;
    else votes.received += 3;
  } else if (verb === 'gets') votes.received += subject === null && section !== 'duties' ? 4 : 5;
  else if (verb === 'is-given') {
    votes.received += 4;
    votes.isOthers =
      received === 0 && (given > 0 || occursIn(toOthers, clause.text)) && !occursIn('{you}', clause.text);
  }

  if (!toReader && isOfOthers(mention)) votes.isOthers = true;
  const isOfReader = occursIn('{you}|{your}|{peer}', clause.text);
  if (
    !isOfReader &&
    section !== 'offer' &&
    occursIn(combined`${activities}`, clause.text) &&
    /kurs|course|workshop|training/iu.test(mention.words)
  )
    votes.isOthers = true;
  if (!occursIn('{you}|{your}|my', clause.text) && occursIn(done, lead)) votes.isOthers = true;
  if (section === 'about' && given > 0 && subject !== 'reader') votes.isOthers = true;
  // "Gives all who work here supervision": whoever gives it, the reader is among those who get it.
  if (endsIn(combined`${givesAll}`, lead)) votes.received += 8;
  if (endsInAdvice(lead)) votes.given += section === 'offer' ? 0 : 3;
  if (occursIn('{regular}|{organised}', clause.text)) votes.received += 2;
  if (isBareWithRhythm(lead, clause.text)) votes.received += 4;
  if (ofReader.test(lead)) votes.received += 4;
  if (
    (section === 'none' || (section === 'about' && sentence.line.isBullet)) &&
    isBareTraining(lead, clause.text, mention)
  )
    votes.received += 2;
  if (occursIn('(free|gratis|kostnadsfri\\p{L}*|betalt|paid|lønnet) (\\p{L}+[- ]){0,4}{trainingNoun}', clause.text))
    votes.received += 3;
  if (section === 'offer') votes.received += 4;
  if (section === 'duties') votes.given += 3;
  if (section === 'none' || section === 'post') votes.received += 1;
  if (section === 'about') votes.received -= 1;
  return votes;
}

/** "Råd og veiledning": in one breath with what an employee gives. */
const endsInAdvice = (lead: string): boolean =>
  /(?:råd|advice|rådgivning|rådgiving|rådgjeving|rådgivningen|informasjon|information|hjelp|hjælp|undervisning) (?:og|and|och|samt) (?:\p{L}+ )?$/iu.test(
    lead,
  );

/** "Your induction", "din første opplæring". */
const ofReader = /(?<!\p{L})(?:your|din|ditt|dine|dina) (?:\p{L}+ )?$/iu;

/** "In-house training", "Kurs og faglig påfyll": a few words that say no more, of nobody else. */
const isBareTraining = (lead: string, text: string, { words }: Mention): boolean =>
  text.split(' ').length <= 7 &&
  !occursIn(
    'av|til|for|to|required|preferred|essential|experience|erfaring|{user}|{not}|evidence|completed?|fullført|gjennomført|fordel|advantage|krav|{peer}',
    text,
  ) &&
  occursIn(
    'training|opplæring|oplæring|introduksjon|introduktion|induction|kurs|inn?kjøring|innkøyring|onboarding',
    words,
  ) &&
  lead.split(' ').length <= 4 &&
  !occursIn(combined`{work}|${gives}|${gets}`, lead);

/** A bare noun with how often it comes, under whatever heading: "Weekly clinical supervision". */
const isBareWithRhythm = (lead: string, text: string): boolean =>
  occursIn('{regular}|{organised}', text) &&
  /^[•\s–-]*$/u.test(without('{regular}|{organised}', lead).replace(/\p{L}{2,}al |[,\s]/gu, ''));
