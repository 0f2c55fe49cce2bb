import type { Mention } from '#src/analysis/mentions/mention';
import { combined, endsIn, findIn, occursIn } from '#src/analysis/patterns/pattern';

/** Whoever takes the post, and everybody who works there. */
const readers =
  '{you}|{your}|{peer}|{peers}|ni|dere|jer|(he|she) ?(or|/) ?(he|she)|alle|all|everyone|everybody|ansatte|tilsette|staff(?! {profession})|employees|anställda|medarbe[ij]?d\\p{L}*|medarbet\\p{L}*|starters|(team|crew) members?|workers|newcomers|arbeidstak\\p{L}*|nye?|nya|nytt|new \\p{L}+|each of us|{we}';
/** Who are learning a trade, or help unpaid. */
const pupils =
  '(student|pupil|recruit|cadet|rekrutt|studerende|studerande|lærling|elev|praktikant|volunteer|frivillig|intern|trainee|apprentice|volontär|aspirant|graduate|turnuslege|mentee|kandidat)\\p{L}*';
/** Anybody named by what they do, or by where they come from. */
const others = `{user}|{profession}|{leader}|${pupils}|behandler(e|ne)|behandlar(ar|ane)|lege(r|ne)|leg(ar|ane)|läkar(e|na)|læger(ne)?|fagfolk\\p{L}*|helsepersonell\\p{L}*|\\p{L}*foreld(re|ra)\\p{L}*|föräldrar\\p{L}*|forældre\\p{L}*|parents|callers|associates|assistants|\\p{L}{3,}(led(are|ere)|leiarar|(ist|log|gog)(er|ar|ene|ane|erne|erna)|orna|erna|arna|erne|arane)|\\p{L}{3,}(ers|ors|ists|ians|ees)(?!')`;
/** Told by schooling or contract from whoever takes this post: "ansatte med helsefag", "nursing staff". */
const trainedStaff =
  '(ansatte|tilsette|anställda|staff|employees) (i|in|på|on) (turnus|rota|nights?|natt\\p{L}*)|(clinical|nursing|licensed|medical|registered|professional|legitimera\\p{L}*|autoriser\\p{L}*|fagutdann\\p{L}*) (staff|team|employees|team members|ansatte|tilsette|anställda|personal\\p{L}*)|(ansatte|tilsette|anställda|staff|employees|de|dei) (med|with) (\\p{L}+ ){0,2}(helsefag\\p{L}*|autorisasjon|licen[cs]\\p{L}*|registration|fagutdann\\p{L}*|fagbrev|legitimation|degrees?)|(alle|all|every|samtlige) (\\p{L}+ )?({profession}|{user})';
/** The place, the post and whoever fills it, and words that are no subject. */
const speakers =
  '{we}|{post}|(rollen|rolla|role|post|position|vedkommende|den|det|it|this|both|begge|one|each|hver|kvar|varje|kandidat\\p{L}*|candidates?|person\\p{L}*|gruppa|gruppen|group|gjengen|crew|kolleg\\p{L}*|colleagues?|mentors?|team\\p{L}*|then|also|and|og|så|da|här|her|here|selv|sjølv|själv|også|will|vil|skal|can|kan|må|may|must|to|å|who|som|de|dei|they|to|tre|fire|two|three)';
/** Words behind which no subject stands. */
const preposition =
  '(of|for|from|by|with|in|on|at|under|after|before|during|til|till|av|af|fra|frå|från|med|hos|på|i|om|etter|efter|før|innan|ved|vid|hjå|blant|bland|among|between|mellom|than|enn)';
/** What somebody does who learns or is helped. */
const gets =
  '(får|fikk|fekk|få|fått|mott\\p{L}*|modt\\p{L}*|receiv\\p{L}*|gets?|got|have|has|had|har|delt\\p{L}*|attend\\p{L}*|join\\p{L}*|particip\\p{L}*|undertak\\p{L}*|undergo\\p{L}*|complet\\p{L}*|gjennomf\\p{L}*|gjennomg\\p{L}*|gennemf\\p{L}*|genomg\\p{L}*|come|comes|go|goes|went|går|gikk|gjekk|gått|kommer|kjem|tar|tek|takes?|took|tilbys|tilbydes|erbjuds|assigned|offered|given|provided|allotted|entitled|tildel\\p{L}*|følge?r|følgjer|följer|trained|enjoys?|need|needs|supported)';
/** Those of a kind, as Scandinavian names them: "nattevaktene", "terapeuterna". Units speak for all who work in them. */
const crowd =
  '(?!\\p{L}*(avdeling|enhe|eining|tjenest|tenest|kommun|bydel|sent(er|r)|hus|klinik|virksomhe|verksemd|lag|kontor|boliger|bustad))\\p{L}{4,}(ene|ane|erne|orna|erna|arna)';
/** Users who are helped to something of theirs. */
const helped =
  '(help|helps|helping|hjelp\\p{L}*|hjælp\\p{L}*|hjälp\\p{L}*|støtt\\p{L}*|stött\\p{L}*|stød\\p{L}*|support|supports|supporting|assist\\p{L}*|encourag\\p{L}*|motiver\\p{L}*|link|linking|connect\\p{L}*|refer|følge|følgje) (\\p{L}+ ){0,2}{user} ..6';
const their = '(their|deira|deras)( \\p{L}+){0,2}';

/**
 * Whether somebody else gets what is spoken of: the subject of the clause names neither the reader nor all who work
 * there ("Dietitians have supervision"), it is theirs ("students' induction"), or it goes on about them ("She also
 * arranges their induction", after a sentence on volunteers).
 */
export function isOfOthers(mention: Mention): boolean {
  const { clause } = mention;
  const lead = clause.text.slice(0, mention.start - clause.start);
  if (endsIn(helped, lead)) return true;
  // "For psykologene gjelder egen avtale": who it holds for opens the clause.
  if (/^(?:for|hos|hjå|blant|among) /iu.test(lead) && opensWithOthers(lead.slice(lead.indexOf(' ') + 1), mention))
    return true;
  if (isTheirs(mention, lead)) return true;
  // "Group supervision is for the caseworkers": who it is for stands behind.
  const behind = clause.text.slice(mention.end - clause.start);
  const receiver =
    /^ (?:is|are|er|är|gjelder|gjeld|ydes)(?: bare| kun| only)? (?:for|to|til|till) (?:the |de |dei )?(.+)$/iu.exec(
      behind,
    )?.[1];
  if (receiver !== undefined && opensWithOthers(receiver, mention)) return true;
  if (occursIn(trainedStaff, clause.text) && !occursIn('{you}|{peer}', clause.text)) return true;
  const verb = findIn(gets, lead);
  // "Da får du": the subject stands behind.
  if (!verb || /^ (?:du|ni|you|vi|we|dere)(?!\p{L})/iu.test(lead.slice(verb.end))) return false;
  // "Annenhver tirsdag har behandlerne veiledning", but "har lederen veiledning med deg".
  if (
    /^(?:har|hev|får|have|has)$/iu.test(verb.words) &&
    !occursIn(combined`${readers}|${speakers}`, lead.slice(0, verb.start)) &&
    opensWithOthers(lead.slice(verb.end).trim(), mention) &&
    !occursIn('(with|med|for|til|to) (\\p{L}+ ){0,2}({you}|{peer}|{peers}|{we}|alle)', behind)
  )
    return true;
  const subject = lead
    .slice(0, verb.start)
    .replace(/^(?:og|and|och|but|men) /iu, '')
    .trim();
  if (supervises(subject, verb, mention)) return false;
  // Of a relative clause, or of a second verb, whoever was named before.
  if (/^(?:som|der|who|which|that|$)(?!\p{L})/iu.test(subject))
    return opensWithOthers(mention.before, mention) || opensWithOthers(antecedent(mention.before), mention);
  if (relative.test(subject) && opensWithOthers(antecedent(subject.replace(relative, '')), mention)) return true;
  // "Each of them gets …": of those who were named before.
  if (
    /^(?:(?:each|all|both|most|every one) of them|(?:hver|kvar|alle|begge|alla|båda) av (?:dem|dei))$/iu.test(subject)
  )
    return goesOnAboutOthers(mention, true);
  // "De får" goes on about somebody; "de frivillige får" names them.
  if (/^(?:she|he|hun|hon|han|ho|they)(?:$| (?!(?:or|and|og|och) ))|^dei?$/iu.test(subject))
    return goesOnAboutOthers(mention, /^(?:they|dei?)/iu.test(subject));
  return (
    opensWithOthers(subject, mention) ||
    (/^(?:får|mottar|mottek|modtager|receives?|gets?)$/iu.test(verb.words) && isSomebodyElse(subject, mention)) ||
    (/^(?:får|mottar|mottek|modtager|har|hev)$/iu.test(verb.words) &&
      endsIn(crowd, head(subject)) &&
      isSomebodyElse(head(subject).split(' ').at(-1)!, mention))
  );
}

/** "The team has two nurses, who …": a relative clause tells of whoever is named right before it. */
const antecedent = (text: string): string =>
  text
    .replace(/[\s,]+$/u, '')
    .split(' ')
    .slice(-3)
    .join(' ');
const relative = / (?:som|der|who|which|that)$/iu;
/** "Betjentene i programenheten": without where they belong. */
const head = (subject: string): string =>
  subject.split(/ (?:i|på|ved|hos|hjå|på|fra|frå|från|in|at|on|from) /u)[0] ?? '';

/**
 * Whether several others are the subject of getting something, and nobody who reads: "Our team leaders have supervision with
 * the area manager". For what is found without a mention.
 *
 * @param title the ad's title: who is called by it is the reader
 */
export function isGotByOthers(clause: string, title: string): boolean {
  if (occursIn('{you}|{your}|{peer}', clause)) return false;
  if (occursIn(trainedStaff, clause)) return true;
  const verb = findIn(gets, clause);
  const subject = verb ? clause.slice(0, verb.start).trim() : '';
  return pluralEnd.test(subject) && opensWithOthers(subject, { title });
}

const pluralEnd = /(?:s|n[ea]|ere|arar|[gmt](?:er|ar))(?: våre)?$/iu;

/** "A psychologist comes each month for group supervision", "she has supervision with us": who gives it, not who gets it. */
function supervises(subject: string, { words, end }: { words: string; end: number }, mention: Mention): boolean {
  if (!occursIn('{supervisionNoun}', mention.words)) return false;
  if (
    occursIn(
      '(with|med|for|til|to) (\\p{L}+ ){0,2}({you}|{peer}|{peers}|{we}|dykk|the group|gruppa|gruppen)',
      mention.clause.text.slice(end),
    )
  )
    return true;
  // "The chair has supervision from a priest": who stands behind the preposition gives it.
  if (occursIn('^ ?(fra|frå|från|from|by|hos|hjå)', mention.clause.text.slice(mention.end - mention.clause.start)))
    return false;
  const isComing = /^(?:comes?|came|kommer|kjem|takes?|tar|tek|ha[rs]|goes|går)$/iu.test(words);
  return isComing && occursIn('{supervisor}|{profession}|{leader}', subject) && !pluralEnd.test(subject);
}

function isTheirs(mention: Mention, lead: string): boolean {
  const owner = /(\p{L}+)(?:['’]s|s['’]) (?:\p{L}+ ){0,2}$/iu.exec(lead);
  // "You join the nurses' supervision" is the reader's too.
  if (owner && !occursIn(combined`{you} ..3 ${gets}`, lead) && opensWithOthers(`${owner[1]}s`, mention)) return true;
  if (!endsIn(their, lead)) return false;
  return opensWithOthers(lead, mention) || goesOnAboutOthers(mention, true);
}

/** "They" are whoever was named last, in the sentence or in the one before it; "she" is never the reader. */
function goesOnAboutOthers({ before, previous }: Mention, isPlural: boolean): boolean {
  const last = occursIn(combined`${others}|${readers}`, before) ? before : previous;
  return occursIn(others, last) && (!isPlural || !occursIn(readers, last));
}

/** One or two words right before "får" or "receive", whoever they name: nobody the post is called by. */
const isSomebodyElse = (subject: string, mention: Mention): boolean =>
  /^\p{Lu}?[\p{L}-]+(?: \p{L}+)?$/u.test(subject) &&
  !occursIn(combined`${readers}|${speakers}|${preposition}`, subject) &&
  !isTitle(subject, mention);

/** The first who are named are others, and no preposition stands before them. */
function opensWithOthers(text: string, mention: Pick<Mention, 'title'>): boolean {
  const end = findIn(preposition, text)?.start ?? text.length;
  const subject = text.slice(0, end);
  const person = occursIn(readers, subject) ? null : findIn(others, subject);
  return person !== null && !isTitle(person.words, mention);
}

/** The name of the post itself: "Navigators receive supervision", in an ad for a navigator. */
const isTitle = (person: string, { title }: Pick<Mention, 'title'>): boolean =>
  person
    .split(' ')
    .some((word) => title.toLowerCase().includes(word.toLowerCase().slice(0, Math.max(5, word.length - 3))));
