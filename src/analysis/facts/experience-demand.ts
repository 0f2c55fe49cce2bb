import type { ExperienceDemandKind, Finding } from '#src/analysis/facts/facts';
import { livedExperienceIn, type LivedExperienceMention } from '#src/analysis/mentions/lived-experience';
import { combined, findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import type { Clause, Doc, Sentence } from '#src/analysis/text/doc';
import type { Line } from '#src/analysis/text/sections';
import { answerTo, isAsked } from '#src/analysis/text/answer';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { weighedIn } from '#src/analysis/weighing/weighed-findings';

/** Whoever has lived experience here is not the applicant. */
const othersExperience =
  '(interest in|knowledge of|understanding of|belief in|respect for|value of|interesse for|kunnskap om|kjennskap til|respekt for|respekt för|verdien av|betydningen av|värdet av|forståelse for|litteratur\\p{L}*|literature|teori\\p{L}*|forskning\\p{L}*|research) ..3 {livedNoun}|(what|hva|kva|vad|hvad) {livedNoun}|(ansettelse|ansettelser|tilsetjing|rekruttering|anställning|ansættelse|hiring|employment|recruitment) (av|af|of) (\\p{L}+ ){0,3}(med|with|som|who|der) ..3 ({livedNoun}|{lived})|{livedNoun} (movement|workforce|employees|staff|workers|roles|posts|colleagues|volunteers|members|team|leadership|network|panel|group|strategy|director)|(team|workforce|board|group|panel|volunteers|staff|colleagues|ansatte|anställda|tilsette|kollegaer|kollegor|kolleger|styret) (\\p{L}+ )?(of |with|who have|som har|med) ..3 {livedNoun}|(vi|we) (har|have|are) ..6 {livedNoun}|(our|their|these|våre|vores|våra|deres) {user} {livedNoun}|{user} (våre |vores |våra |vår |her |me )?(har|have) (\\p{L}+ ){0,2}{livedNoun}|({user}|{peer}|{colleague}) ..2 (deler|shares|share|sin|sine|their)';
/** "People who have been admitted" are those who come here, unless it is they who are sought. */
const othersWhoLived =
  '{user} ..2 (med|with|who|som) ..4 ({lived}|{livedNoun})|{user} (våre |vores |våra |vår |her |often |ofte )?(har|have|has|är|er|are) ..3 {lived}';
/** Those who are there already, told of and not sought: "der arbeider flere som selv har …", "we have two peers with …". */
const present =
  '(arbeider|arbeidar|jobber|jobbar|arbetar|arbejder|works?|employs?|drives|drivs|ansatt|tilsett|anställd\\p{L}*|har|have|has|finnes|finst|finns|findes|består|consists|includes) ..10 ({peer}|{peers}|{colleague}|flere|fleire|flera|noen|nokon|nogle|några|some|several|many|mange|many|two|three|to|tre|två) ..2 (som|who|der|with|med) ..4 ({livedNoun}|{lived})';
const hiring =
  '((søk|søg|sök|look|seek|hire|hiring|recruit|ansette|anställ|tilsetj|need|treng|behöv|mangl|want|ønsk|önsk|fill|welcom|like|keep|behold|behald)\\p{L}*|{require}|{wish}|{you})';
const given =
  '((home|hjem(met)?|heim(en)?|house|bolig(en)?|bustad(en)?|boende) (til|for|to|of|för|åt) (\\p{L}+ ){1,5}(som|who|der|with|med))|(with|(founded|run|led|made up) (by|of)|support\\p{L}*|help\\p{L}*|assist\\p{L}*|among|hjelp\\p{L}*|hjälp\\p{L}*|støtt\\p{L}*|stött\\p{L}*|stöd\\p{L}*|(arbeid\\p{L}*|jobb\\p{L}*|arbet\\p{L}*|arbejd\\p{L}*|erfaring\\p{L}*|erfarenhet\\p{L}*|samtal\\p{L}*|kontakt) (\\p{L}+ )?med|møte|møde|möte|møter|møder|möta|möter|rundt|overfor|følge|följa|følgje) (\\p{L}+ ){0,2}{user} (who|som|der|with|med|that)';
const sought =
  '(is|er|är) (a|et|eit|ett) (must|krav)|^(\\p{L}+[:.)] )?(a |an |en |ein |ett )?(\\p{L}+ )?(person|someone|somebody|individual|applicant|candidate|menneske|noen|nokon|någon|en|ein|one) (who|som|with|med|der)|(vi|we|kommunen|me) (\\p{L}+ ){0,2}(søker|søkjer|ser|leter|leitar|look|looks|lete|leite|want|seek|seeking|looking|need|trenger|treng|hear|welcome|letar|söker|søger|leder|ansetter|tilset|employ|hire|hiring|recruit\\p{L}*|henvender|vender|vänder)|({you}|ni) (\\p{L}+ )?(be|er|are|är|have|har)|hear from|(looking|searching|search|hunt|place|job|role|post|position|work|stilling\\p{L}*|jobb\\p{L}*) for|(å|to|att|at) (være|vere|be|vara) (en|ein|et|ett|a|an|den|the)|(open|limited|reserved) (to|for)|filled by|only|oppfordres|oppmodast|calls for|identif\\p{L}*|have to be|(har|er|är) du|are you';
/** The paragraph on diversity invites everybody, and says nothing of this post. */
const diversity =
  '(encourage|welcome|welcomes|invite|oppfordrer|oppmodar|uppmuntrar|opfordrer|ønsker) ..8 (applicants|applications|people|candidates|søkere|søkjarar|søknader|alle|alla|everyone|all|ansøgere|sökande)|regardless of|uansett|(?:diverse|diversity|mangfold\\p{L}*|mangfald\\p{L}*|mångfald\\p{L}*|inclusive)';

const irrelevant =
  '(neither (requires?|asks?) ..6 {livedNoun}|{not} (så |so )?(nøye|viktig|vigtigt|viktigt|important|particular|fussed) ..4 (om|whether|if) {you}|{not} (noe|noko|noget|något|something|anything|a thing) (vi|me|we|they) ..2 (ask|weigh|score|spør|spørger|frågar|ser|vektlegg|look|count|consider|legger vekt|bryr)\\p{L}*|(ingenting|inget|intet|ingen ting|nothing|{not} (noe |noko |noget |något )?) ?(å|at|att|to) (si|seie|säga|sige|say) (for|om|for|about)|(etterspør(re)?s|etterspurt|etterspurd|efterfrågas|efterspørges) (\\p{L}+ )?{not})|{livedNoun} (\\p{L}+ ){0,6}(is|are|er|är) {not} (looked for|sought|asked for|wanted|søkt|etterspurt|etterspurd|efterfrågad|efterspurgt)|(spør|spørger|spørres|frågar|ask|asks|ser|leter|leitar|letar|look|looks) (vi |me |we )?{not} ..1 (etter|efter|for|after|om|about) ..4 ({lived}|{livedNoun})|({not}|neither) ..3 (expected|asked for|considered|need for)|(trenger|treng|behøver|behöver|need|have|skal|ska|must) {not} ..6 ({lived}|{livedNoun})|(vektlegg\\p{L}*|vektlägg\\p{L}*|krever|krev|kräver|kræver|etterspør\\p{L}*) {not} ..4 ({lived}|{livedNoun})|{not} (\\p{L}+ ){0,2}(om|whether|if) ..3 ({lived}|{livedNoun})|{not} (need|have) to have|{livedNoun} ..2 (trenger|treng|behøver|behöver|kreves|krevst|krävs|kræves) (du )?{not}|({not}|verken|ingen|inga|no) ..5 (vilkår|villkor|betingelse|condition|avgjørende|avgjerande|afgørende|avgörande|krav|difference|rolle|roll|fortrinn|betydning|innverknad|concern|take into account|vekt ..2)|{not} ..3 (criterion|kriterium|kriterie|avseende|hänsyn|hensyn|omsyn)|({not}|utan|uden|uten|without) ..6 (nødvendig\\p{L}*|naudsynt|required|requirement|krav|kreves|vektla\\p{L}*|vektlegg\\p{L}*|lagt vekt|legger vekt|legg vekt|relevan\\p{L}*|vekt|vektlagt|viktig|necessary|needed|essential|betydning|nødvendigt|nödvändig\\p{L}*|prerequisite|ser (ikke )?etter|consider|tillagt|hensyntatt|taken into account)|irrelevant|uten betydning';
/** "Whether you have been a patient means nothing", "behöver du inte ha egen erfarenhet", "nor do we require you to have been". */
const leftOut =
  '(hvorvidt|om|whether|hva|kva|vad|hvad|what) {you} ..9 ((er|är|is|blir) (oss |os )?(det samme|det same|lige meget|likegyldig|ligegyldigt|likgiltigt)|har ingenting å si|har ikke noe å si|har ikkje noko å seie)|(hvorvidt|om|whether) {you} ..9 (betyr|tyder|betyder|spiller|spelar|speler|indgår|inngår|ingår|tæller|teller|tel|räknas|counts?|matters?|makes?|vägs|vägas) ..2 ({not}|ingenting|nothing|no)|(hverken|verken|korkje|neither|varken) (for|mot|imod|emot)|(trenger|treng|behøver|behöver) (du|ni|dere) {not} ..6 ({lived}|{livedNoun})|(nor|heller ikke|heller ikkje|inte heller) ..4 (require|need|ask|expect|krever|krev|kräver|forventer|ventar) ..6 ({lived}|{livedNoun})|({livedNoun}|{lived}) ..6 (krävs|kreves|krevst|kræves|vägs|telje|teller|indgår|inngår|isn.t|is) {not} ..2 (considered|med|inn?|i vurdering\\p{L}*|required|needed|relevant\\p{L}*)|{livedNoun} ..3 (isn.t|wasn.t) (considered|required|needed|relevant)';
/** "… and have not needed treatment for two years": what one needed, and not what is needed of one. */
const pastNeeds = '(have|has|har|hatt) {not} (needed|required|trengt|trengd|behøvd|behövt|hatt behov)';
/** What need not be told or proven is not left out: "du trenger ikke papirer på at du har vært syk". */
const toBeTold =
  '(oppgi|oppgje|papir\\p{L}*|fortelle|fortelje|dokumenter\\p{L}*|bevis\\p{L}*|skrive|skriva|tell|state|disclose|prove|proof|papers|write|explain|attest\\p{L}*|intyg\\p{L}*|berätta|fortælle|oplyse) ..9 ({lived}|{livedNoun})';
/** Of what was said right before: "Both are mandatory", "Dette er det einaste vilkåret". */
const judgedRequired =
  '^(dette|det|det her|this|that|it|both|begge|båda|these|desse|disse|den erfaringen|den erfaringa) (er|is|are|är) (\\p{L}+ ){0,3}(krav|kravet|vilkår\\p{L}*|mandatory|essential|required|requirements?|must|betingelse\\p{L}*|forutsetning\\p{L}*|føresetnad\\p{L}*|avgjørende|avgjerande|absolutt|obligatorisk|nødvendig|nødvendigt|condition|the one thing|förutsättning\\p{L}*|forudsætning\\p{L}*)(?! (om|at|att|til|till|to|that|for|för|å|på|med)(?!\\p{L}))';
const demanded =
  '({your} )?(kompetanse|kompetens|kompetence|kunnskap|kunskap|viden|fagkunnskap|knowledge|expertise|qualification|kvalifikasjon|authority|styrke|strength)\\p{L}* ({your} )?(\\p{L}+ )?(kjem|kommer|comes|come|er|is|är|ligger|ligg|lies|henter|hentar|hämtar|henter|bygger|byggjer)|(is|er|är|blir) (the|den|det) (\\p{L}+ ){0,4}(who|som|der|that)|(ska|skal|skall|must|må|should) (\\p{L}+ )?(ha|have|be|vere|være|vara)|forvent\\p{L}*|förvänt\\p{L}*|(person|appointee|post ?holder|applicant|kandidat\\p{L}*) (\\p{L}+ ){0,2}(lives|live|has|have|is|har|er)|(is|er|är) (a|en|ein|et) (condition|must|betingelse|selvfølge)|criterion|selvsagt|sjølvsagt|sjølvsagd|inngangsbillett\\p{L}*|will (not )?be (considered|put aside)|(ikke|ikkje|inte) (bli )?vurder\\p{L}*|first on|essentials|(ønsker|ønskjer|önskar) (vi|oss|å) (\\p{L}+ ){0,2}(en|ein|noen|nokon|deg|någon)|(har|er|är|have|are|kan|kjenner|kjenner|veit|vet|känner|kender|know|genkende) (du|you)|(henvender|vender|vänder|henvend) (vi )?(oss|os)|hear from|(only|candidates?|applicants?|individuals|søkere|søkjarar|søkjaren|ansøgere?|sökande) (\\p{L}+ ){0,3}(har|have|has|må|must|should|will|need|needs|bør|skal|med|identify|with|who|som|shall)|(den rette|vilkår|skallkrav|skal-krav|calls for|heart of|betinge\\p{L}*|forutsetning|føresetnad|what you need|what qualifies|kvalifiser\\p{L}*|(reason|grunn\\p{L}*|grund|derfor|difor|why) ..4 (employ|hire|hiring|ansett\\p{L}*|tilset\\p{L}*|ansätt\\p{L}*|anställ\\p{L}*)|(who|den|those|dem|dei|one) (we|vi|me) (\\p{L}+ )?(look|looking|seek|want|need|ser|leter|leitar|søker|søkjer|söker|søger|vil|ønsker|treng\\p{L}*)|(number one|nummer (én|en|ein|1|ett))|det (er|var) (deg|dig)|(person|one|somebody|den) ..2 (appointed|selected|hired|ansatt|tilsett|ansat|anställd)|vital|crucial|central|key|indispensable|avgjørende|avgjerande|afgørende|avgörande|sentral\\p{L}*|{you} (\\p{L}+ )?{lived})|{require}|(viktigste|viktigaste|vigtigste|most important|first and foremost|først og fremst|fyrst og fremst|framfor alt|before all|før alt|främst|first)|(forventer|ventar|expect|forutset)|{seek} ..4 (deg|dig|du|en|ein|et|noen|nokre|nogen|någon|några|nokon|someone|people|a person|somebody|person)|(du|you|ni|der|som|who) (\\p{L}+ )?(har|have|has|ve|må|must|er|are|är|is|be|know|knows|bring|brings|tar med|kjenner|kjenn|veit|vet)|{your} ..2 {livedNoun} ..6 (er|is|är)|(open|limited|reserved) (to|for)|filled by|(deg|dig|someone|somebody|anyone|person|people|en|ein|noen|nokre|några|nokon|nogen|någon|those|one) (som|der|who|with|med|that)|applicant.s|did you|part of your life|a given|et must|eit must|ett måste|(ser etter|leter etter|leitar etter|looking for|spør etter|vil ha)';
/** Wished for, in words that wish for nothing else. */
const wished =
  '{wish}|(et|eit|ett|a|an) (\\p{L}+ )?(pluss?|bonus|fortrinn|advantage)|(fint|kjekt|greit|godt|bra|good|great) (å|at|att|to) (ha|have)|(skilje?|skille|skiljer|skiller|set|sets|stand|stands) ..3 (søk\\p{L}*|applicants?|apart|out|ansøgere|sökande)|foretrukket|føretrekt|fortrinn|ressurs|resurs|in your favo(u)?r|(tæller|teller|tel|räknas|counts) ..2 (favør|fordel|favor|for deg|for you|fördel|positivt)|prioritert|(en|ein|er|a|et) styrke|føremon|preference|(would|vil|ville) (like|love) (it )?if|(may|might|could) (have|be)|(fint|bra|positivt|flott|nyttig|great|good|useful|lovely|helpful) (om|hvis|dersom|if|når|när)|would (help|be (useful|helpful|great|good))|all the better|so much the better|så mycket bättre|så meget desto bedre|(tillagt|tillegges|tillagd|gitt|given|tillægges) (\\p{L}+ )?(vekt|vægt|weight)|gjerne har|(trekker|trekkjer|drar|talar) (\\p{L}+ )?(opp|til din fordel)|desto bedre|desto betre|oppfordres til å søke|prioriteres';
/** "Vi ønsker oss en som har …": the person is wished for, not what he or she has. */
const wanting =
  '(ønsker|ønskjer|önskar|want|like) (vi|oss|å|nå|nu|no|to|now|us) (\\p{L}+ ){0,3}(en|ein|noen|nokon|deg|någon|someone|somebody|people)|({we}|me) (ønsker|ønskjer|ynskjer|önskar)( oss| os)?';
/** Told as what the job is done with, not as what one must bring. */
const inTask =
  '(bruke|bruker|bruk av|nytte|nyttar|dele|deler|formidle|use|uses|using|share|sharing|draw|draws|drawing|bruge|bruger|använda|använder|dela|delar|utifrån|with your|med din|med dine|gjennom|through|basert på|based on|from your|av din|of your|med utgangspunkt|ut frå|ut fra|in the light of)';

/** "What you have lived through is the tool": what is done with it, not what one must bring. */
const asTool =
  '^\\P{L}*(what|det|hva|kva|vad|hvad|alt|alt det) (som )?(du|you) (?!må |skal |ska |need|must|trenger|treng |behöver|måste)(\\p{L}+ ){0,9}(er|is|är|blir|vert|becomes|gir|gives)';

/** "It is a must", "det er en fordel", "it makes no difference". */
const judging = `${wished}|${irrelevant}|{require}|viktigste|huvudsak\\p{L}*|important`;

/** How much the ad asks that applicants have lived experience of their own. */
export function readExperienceDemand(doc: Doc): Finding<ExperienceDemandKind>[] {
  const read = livedExperienceIn(doc).flatMap((mention): (Finding<ExperienceDemandKind> & { sentence: Sentence })[] => {
    const kind = demandOf(mention);
    if (kind === null) return [];
    const { sentence, clause } = mention;
    return [
      {
        kind,
        sentence,
        confidence: kind === 'told' || kind === 'as-tool' ? 'medium' : 'high',
        evidence: evidenceAt(sentence.passage, clause, sentence, `experience-demand.${kind}`),
      },
    ];
  });
  // "You need not have been in hospital, but you must have been ill yourself."
  const required = new Set(read.filter(({ kind }) => kind === 'required').map(({ sentence }) => sentence));
  const found = read
    .filter(({ kind, sentence }) => kind !== 'irrelevant' || !required.has(sentence))
    .map(({ kind, confidence, evidence }): Finding<ExperienceDemandKind> => ({ kind, confidence, evidence }));
  return [...found, ...weighedIn(doc, 'experienceDemand')];
}

/** What one mention asks of the applicant; null when it asks nothing of the applicant. */
export function demandOf({
  sentence,
  clause,
  form,
  start,
  end,
  next,
}: LivedExperienceMention): ExperienceDemandKind | null {
  const answer = answerTo(sentence.text, next);
  if (answer !== null && isAsked(sentence.text)) return answer === 'no' ? 'irrelevant' : 'required';
  const together = judgedTogether(sentence, clause);
  // "Egenerfaring, gjerne fra rus" is demanded, and more exactly wished for.
  const text = withoutFiner(together, together.indexOf(clause.text) + end - clause.start);
  const { section, line } = sentence;
  if (
    section === 'contact' ||
    (section === 'offer' && form === 'noun' && !occursIn('{require}', `${line.heading ?? ''} ${text}`))
  )
    return null;
  if (occursIn('(without|uten|utan|uden) {livedNoun}', text))
    return occursIn('{livedNoun} ..3 {not}|({not}|utelukk\\p{L}*) ..5 (without|uten|utan|uden) {livedNoun}', text)
      ? 'required'
      : null;
  if (occursIn(butWished, sentence.text)) return 'advantage';
  if (occursIn(papers, sentence.text)) return null;
  if (isNotNeeded(text, sentence)) return 'irrelevant';
  const judged = without(pastNeeds, text);
  if ((occursIn(irrelevant, judged) || occursIn(leftOut, judged)) && !occursIn(toBeTold, text)) return 'irrelevant';
  if (isOfOthers(text, line)) return null;
  if (occursIn(diversity, sentence.text) && !occursIn('{require}|particularly|especially|særlig|spesielt', text))
    return null;
  const inDemands = section === 'qualifications' || section === 'personal';
  const underWish = line.heading !== null && occursIn('{wish}|preferred', without(wanting, line.heading));
  const whole = without(wanting, withoutFiner(sentence.text, end - sentence.start));
  const wish = without(wanting, text);
  if (occursIn(wished, wish) || (occursIn(wished, whole) && form === 'noun' && sentence.clauses.length <= 2)) {
    return occursIn('({require}|krav)', text) && !occursIn('{not} ..3 (krav|require\\p{L}*)', text)
      ? 'required'
      : 'advantage';
  }
  if (underWish && !occursIn('{require}', text)) return 'advantage';
  if (inDemands) return 'required';
  // "Gått gjennom", and "… og kan bruke det", tell a life; what is used stands behind.
  const told = sentence.passage.text.slice(clause.start, form === 'verb' ? start : end);
  const task = findIn(inTask, told);
  if (
    task &&
    clause.start + task.start < start &&
    !occursIn('{require}|first and foremost|number one|først og fremst|framfor alt', text)
  )
    return null;
  // "Du må selv ha brukt …" is a demand, wherever it stands.
  if (section === 'duties') return occursIn('{require}', told) && form === 'verb' ? 'required' : null;
  if (section === 'about') return null;
  if (
    occursIn(asTool, clause.text) &&
    !occursIn('{require}|inngangsbillett\\p{L}*|vilkår\\p{L}*|what qualifies|viktigste|viktigaste|most important', text)
  )
    return 'as-tool';
  if (occursIn(demanded, text) || occursIn(judgedRequired, next)) return 'required';
  return line.isBullet || isSoughtUnder(line) || isNominal(sentence, clause) ? 'required' : 'told';
}

/** "If you have been in hospital, send us the papers": what is asked for is proof. */
const papers =
  '(send|enclose|attach|list|provide|supply|legg|legger|vedlegg|skicka|bifoga|vedhæft) ..6 (letter|note|papers?|papir\\p{L}*|dates|documents?|confirmation|attest\\p{L}*|intyg\\p{L}*|bekreft\\p{L}*|epikrise\\p{L}*) ..8 ({service}|confirm\\p{L}*|hospital|sykehus\\p{L}*|innlagt|shows?|viser|{lived})';
/** Before what need not have been lived: "candidates do not need", "you needn't have". */
const notNeeded =
  "(needn['’]t|need not|(do|does) not need|(don|doesn)['’]t need|(do|does) not have to|don['’]t have to|(behøver|behöver|trenger|treng) {not}|{not} (nødvendig|naudsynt|nödvändigt|necessary|needed|required))( for ..3)?( to| å| at| att)?( (du|you|selv|sjølv|själv|ha|have|egen|eigen|any|a|en|ein)){0,5}";
/** A life that is called by what it was. */
const ownPast =
  '(history|background|past|bakgrunn|fortid) (of|av|med|with) (\\p{L}+ ){0,4}(own|addiction|illness|rus|psyk\\p{L}*)|(used|brukt|brugt|använt) (\\p{L}+ )?({service}|tjenest\\p{L}*|tenest\\p{L}*)';
/** "We can't take your own history into account": it is not weighed either way. */
const notWeighed =
  '{not} ..3 (take|consider|weigh|legge|leggje|ta|tage|väga|lägga) ..8 (into account|in account|vekt|hensyn|omsyn|hänsyn|hensyn til|consideration)';
const isNotNeeded = (text: string, { text: whole }: Sentence): boolean =>
  occursIn(notWeighed, text) ||
  (occursIn(combined`${notNeeded} ..2 ({livedNoun}|{lived}|${ownPast})`, text) &&
    !occursIn(combined`${toBeTold}|(men|but|though|dog) ..3 ({you}|{require})`, whole));

/** Whether colleagues or the people the service is for have lived through it. */
export const isOfOthers = (text: string, line: Line): boolean =>
  !occursIn('(must|{require}) ((om|for|is) )?(that|at|att) {you}', text) &&
  (occursIn(othersExperience, text) ||
    occursIn(given, text) ||
    (occursIn(present, text) && !occursIn(hiring, text)) ||
    (occursIn(othersWhoLived, text) &&
      !occursIn(sought, text) &&
      !isSoughtUnder(line) &&
      line.section !== 'qualifications'));

/** Without a verb, alone or behind "our demands:", it stands in a list of demands: "Egen erfaring fra rus." */
function isNominal({ clauses, text: whole }: Sentence, { text }: Clause): boolean {
  const isFirst = clauses[0]?.text === text;
  return (
    !/[?!]$/u.test(whole) &&
    (isFirst
      ? clauses.length <= 2
      : occursIn('{seek}|ute etter|bakgrunn\\p{L}*|background|{require}', clauses[0]!.text)) &&
    /^\P{L}*(?:\p{L}+[:.)] )?(?:\p{L}+ ){0,2}(?:\p{L}*erfar|\p{L}*røyns|\p{L}*experience|levd|lived|living|tidl|former|person)/iu.test(
      text,
    ) &&
    !occursIn('{is}|{modal}|har|have|has|had|hadde|gir|gjev|gives?|makes?|gjør|gjer|betyr|means|sounds?', text)
  );
}

/** "Who we want": those who are named below are the applicants. */
const isSoughtUnder = ({ heading }: Line): boolean =>
  heading !== null && occursIn('who|hvem|kven|hvem|vem|hvad|{seek}', heading);

/** "No must, but an advantage", "a plus, though not needed". */
const butWished = `({wish}|plus|pluss|styrke|gode|fint|bra|great|fine) (men|but|though|although) ..3 {not}`;
const finer =
  /(?<=, (?:og |and |och )?)(?:gjerne|helst|gärna|preferably|ideally|fortrinnsvis|fortrinsvis) (?!ha |have )/giu;
const withoutFiner = (text: string, from: number): string => text.slice(0, from) + text.slice(from).replace(finer, '');

/** The verb of a whether-clause stands behind it: "Om du har vært syk, betyr ingenting". */
const judgesWhether =
  '^(betyr|tyder|betyder|spiller|spelar|speler|indgår|inngår|ingår|tæller|teller|tel|räknas|counts?|matters?|makes?|does|is|er|är|har) ..3 ({not}|ingenting|nothing|no)';

/** Who is meant by "it" and what an "if" hangs on: the clause with its neighbours that judge it. */
function judgedTogether(sentence: Sentence, clause: Clause): string {
  const at = sentence.clauses.indexOf(clause);
  const before = sentence.clauses[at - 1];
  const after = sentence.clauses[at + 1];
  const label = /^[^:]{2,60}: /u.exec(sentence.text)?.[0] ?? '';
  return [
    sentence.start + label.length <= clause.start ? label : '',
    before && /^(?:om|hvis|dersom|if|whether|når|at|that|att|som|der|who|där)(?!\p{L})/iu.test(clause.text)
      ? before.text
      : '',
    clause.text,
    after &&
    ((/^(?:men |but )?(?:det|dette|it|this|that|detta)(?!\p{L})/iu.test(after.text) && occursIn(judging, after.text)) ||
      (/^(?:om|hvorvidt|whether|if) /iu.test(clause.text) && occursIn(judgesWhether, after.text)))
      ? after.text
      : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
