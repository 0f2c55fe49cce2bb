import type { EducationKind, Finding } from '#src/analysis/facts/facts';
import { isBundle, isOfAnotherRole, postOwners } from '#src/analysis/mentions/posts';
import { combined, endsIn, occursIn, without } from '#src/analysis/patterns/pattern';
import type { Clause, Doc, Sentence } from '#src/analysis/text/doc';
import { oncePerDoc } from '#src/analysis/text/once-per-doc';
import { answerTo as readAnswer, isAsked } from '#src/analysis/text/answer';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { weighedIn } from '#src/analysis/weighing/weighed-findings';

const named = '({degree}|{school}|{education}|{peerCourse})';
/** Schooling told by verbs and idioms: only a waiver is put like that. */
const studied =
  '(studert|studerte|studeret|studerat|studied|utdannet|utdanna|uddannet|utbildad|eksamensp\\p{L}*|skole|skule|skolen|skulen|school|skola|letters (after|behind)|(formal|prior|previous|professional) training|skolebenk\\p{L}*|kurser du|(read|lest|lese|läst|læst) (at university|på universitet\\p{L}*|socialt|sosialt|social))';
const learnt = `(${named}|${studied})`;

/** Papers of other kinds. */
const noEducation =
  '(ha|have|få|get) (gode |dårlige )?karakter\\p{L}*|(som|as|like) ..3 (ansatte|tilsette|staff|employees) (uten|utan|without) ..2 {education}|to a level|papir\\p{L}* (på|om) (at|sjuk\\p{L}*|syk\\p{L}*|diagnos\\p{L}*|innlegg\\p{L}*)|(frå|fra|från|from|by|ved|på|at|med|with) (the |en |ei |ein |et )?(høgskulen|høyskolen|universitetet|university|college|højskolen|högskolan)(?! (degree|education))|({degree}|{school}) ..5 (substitut\\p{L}*|replace|count|erstatte|erstatta|ersätta|regnes|tel) ..9 (experience|erfaring\\p{L}*|praksis)|certificate of good conduct|not-for-profit|(DBS|police|first[- ]aid|medical|birth|vaccin\\p{L}*|immuni\\p{L}*|food|CPR|health|security|driv\\p{L}*|tuberculosis|TB) (\\p{L}+ ){0,2}(certificat\\p{L}*|training)|universit\\p{L}*-?(sykehus|sjukehus|hospital|sjukhus)\\p{L}*|(opplæringskontor|utdanningsinstitusjon|uddannelsesinstitution|recovery college)\\p{L}*|some degree|(the|our) university(?! (degree|education))|utdanningsstilling\\p{L}*|(schads|award|pay|salary|stream|band|grade) (\\p{L}+ )?level \\p{N}';

/** Given by the employer. */
const offered =
  '(tilbyr|tilbyder|tilbys|offers?|erbjuder|dekker|betaler|funds?|gis|ges|gives|provided?|reimburse\\p{L}*|tuition|(support|hjelp|help|støtte)\\p{L}* {you} (to|i|å|med)) ..6 ({education}|{degree}|{school}|{peerCourse})|({education}|{peerCourse}) ..2 (ges|gis|gives|tilbys|tilbydes|erbjuds|dekkes|is provided|provided|betales|bekostas|reimburse\\p{L}*|assistance)';

/** Taught about, or somebody else's. */
const notDemanded =
  '(until|till|inntil|inntil|indtil|tills|once) {you} ..4 (have|har|hold)|^\\P{L}*{colleague} (med|with|som har|who have)|(kanskje|måske|kanske|perhaps|maybe)|(utdanningspermisjon|(etter|videre|vidare)-?(utdanning|uddannelse|utbildning)|student|bachelorstudent|praksis(plass|elev|stud|period|opphold)|undervis|karriere)\\p{L}*|students?|elever|(vi|we) ..4 {offer}|{you} ..2 {get}|career|for (barn|children|families|users)|(blant|among|sammen med|saman med|alongside|with|by|av|af|fra|från|frå|from|mellom|til|till) (\\p{L}+ )?{licensed}|learning and development|education (for|to|sessions|groups|about)|(supervisors?|{leader}|(andre|andra|other|øvrige|your|våre|vores|våra|our|alle|alla|most|mange|dei|de) {colleague}|teamet|the team|staff) (\\p{L}+ ){0,3}(har|have|has|must|må|hold|holds|med|with|består|consists?|er|are|is) ..5 ({degree}|{licensed})';

const ofUsers = '({user}|mange|many) ..4 (har|have|has|som|who|med|with|uten|without|uden|utan) ..6';

/** What only somebody in another post of the ad has to have. */
const otherPost =
  '^\\P{L}*((the|our|våre|vores|våra) )?(?!(peers?|applicants?|candidates?|søkere|søkjarar|you|du)(?!\\p{L}))({profession}|\\p{L}+i(ans|sts)) (must|need to|have to|shall|må|skal|ska) (\\p{L}+ )?(hold|have|ha|be|være|vere|vara)|(roles?|posts?|stillinger|stillingar|yrker) (where|der|som) ..3 {require}|^\\P{L}*(der|where) (\\p{L}+ ){1,3}(kreves|krevst|required)|as (a |an )?{licensed}|(?!(erfaring|bruker|brukar|peer|likeperson|prosjekt|deltids|heltids|fast|full|hel|halv)\\p{L}*)\\p{L}{4,}(stillingen|stillinga|stillingene|stillingane|tjänsten) ..5 {require}|(the|our) ((?!(peer|post)(?!\\p{L}))[\\p{L}-]+ ){0,2}(?!(peer|holder|support|worker|mentor|specialist|navigator|companion|candidate|coach|guide))\\p{L}+\\P{L}s (job|post|position)';

/** Another post, beside the one the ad is for: "we are also recruiting a nurse". */
const alsoSought =
  '(also|as well|også|òg|också|samtidig|samstundes|dessuten) ..3 ((recruit|hir|seek|advertis)ing|looking for|søker|søkjer|søger|söker|lyser ut|lyst ut|ansetter|tilset|tilsetter|ledig) ..4 {profession}|(nurs\\p{L}*|social work\\p{L}*|medical|clinical|psycholog\\p{L}*|therap\\p{L}*) (posts?|roles?|jobs?|positions?|vacanc\\p{L}*) ..6 (separately|advertised|require|requires)|{profession} ..4 (also|også|òg|också) ..3 (recruit\\p{L}*|advertis\\p{L}*|utlyst|lyst ut|søkes|søkjast|söks)';

/** Papers to send along. */
const enclosed = '(attest|vedlegg|vedlagt|enclos|bifoga|vedhæft|vedlæg|vedlegg)\\p{L}*|copies of';

/** "Mastergrad er eit krav, helst i samfunnsfag": what is wished for is which one. */
const flatlyRequired =
  '(er|is|are|som|as|–|-|:|\\() ?(a |an |et |eit |ett |absolutt |absolut |ufravikeleg |ufravikelig )*(krav|required|essential|mandatory|requirement|skallkrav|obligatorisk|påkrevd|must|minimumskrav)(?! ((men|but|but not) |[^\\p{L}]*{not}))|(is|are) {not} negotiable|no exceptions|without exception|no substitut\\p{L}*|(uten|utan|uden) (unntak|undantag|undtagelse)|kreves(?! {not})';
/** Said not to count, whatever is wished for beside it. */
const unimportant =
  '(optional|valgfri\\p{L}*|(ser|ses) bort (fra|från|frå)|disregard\\p{L}*|(har|betyr|tyder|betyder) (lite|lita|ingenting|intet|ingen ting)|uvesentlig|uvesentleg|irrelevant|underordnet|underordna|underordnad|waived?|fravik\\p{L}*|frafall\\p{L}*|ikke så nøye|ikkje så nøye|uten betydning|utan betydning|uden betydning|saknar betydelse|likegyldig|ligegyldig\\p{L}*|likgiltig\\p{L}*|{not} come into it|det samme|det same|like velkom\\p{L}*|equally welcome|none|ingen krav|inga krav|(spiller|spelar|speler) (ingen|inga|liten|lita) (rolle|roll)|{not} ..3 (matters?|important|viktig\\p{L}*|avgjørende|avgjerande|afgørende|avgörande|relevant|interesser\\p{L}*|decisive|avgjer|avgjør|vekt|vikt|vægt|hindring|barrier|obstacle)|(bryr|bryr me|bryr vi) ..3 (lite|lita|ikke|ikkje|inte)|langt fra (avgjørende|et krav|nødvendig)|langt frå (avgjerande|eit krav|nødvendig)|(far|long way) from (essential|decisive)|(ask|asks|asked|asking|spør|spørger|spør me|spør vi|frågar|etterspør|efterspørger|efterfrågar) ..2 {not}|{not} ..3 (ask|asked|asking|spør|spørger|frågar|mind|etterspør|efterspørger|efterfrågar)|mindre (viktig|vekt)\\p{L}*|less (important|weight)|erstatt\\p{L}*|erstatn\\p{L}*|replaces?|ersätter|ersätta|substitutes?|veier opp for|veg opp for|(kan|may|can|kunna|kunne) ..3 (veie opp|vege opp|kompenser\\p{L}*|compensate|opveje))';
const preferred =
  '((value|favour|favor|rate|prioriti[sz]e)\\p{L}* (\\p{L}+ ){0,4}over|framfor|fremfor|framom|foran|above|ahead of|rather than|in place of|instead of|i stedet for|i staden for|istället för|snarere enn)';
const outweighed =
  '(tel|teller|tæller|vekt\\p{L}*|viktig\\p{L}*|vigtig\\p{L}*|opptatt|oppteken|values?|valued|counts?|cares?|matters?|important|interested|betyr|veier|veg|väger|interessert) ..4 (mer|meir|more|mere|høyere|høgare|tyngre|tyngst|högre|høgast) ..9 (enn|än|end|than)|(viktigere|viktigare|vigtigere|more important|(større|mer|meir|more) (vekt|vikt|vægt|weight) (på|vid|on)) ..9 (enn|end|än|than)';
const regardless =
  '(uavhengig av|uavhengig|uansett|same kva|uanset|oavsett|regardless of|irrespective of|all (educational|levels of)|whatever|with or without|med eller (uten|utan|uden))';
const setAside = `${learnt} ..7 ${unimportant}|${unimportant} ..6 ${learnt}|(${preferred}|${outweighed}|${regardless}) ..3 ${learnt}|${named} (eller|or|eller) (ingen|none)|professor`;
const deniedStudy = `{not} ..3 ${studied}|${studied} ..6 {not}|(trenger|treng|behøver|behöver|need|have|necessary|nødvendig|nødvendigvis) {not} ..6 ${studied}`;

const denied = `{not} ..6 ${named}|${named} ..6 {not}`;
const must =
  '(needed|required|necessary|nødvendig\\p{L}*|nödvändig\\p{L}*|krav|kreves|krevst|krævet|kræves|krävs|trengs|trengst|påkrevd|påkrævet)';
const noDenial = `{not} (underway|in progress|pending|påbegynt|påbyrja|exceptions?|unntak|unntatt|less than|mindre enn|lower than|lavere enn|lågare enn|only|bare|berre|kun)`;
/** "We cannot consider applicants without a degree." */
const deniedTwice = `(uten|utan|without|uden) ..3 ${named} ..2 (kommer|kjem|slipper|slepp|blir|vert|får|kan|can|will) ..3 {not}|{not} ..6 (uten|utan|without|uden) ..4 ${named}|(uten|utan|without|uden) ..4 ${named} ..4 {not} ..2 (kommer|kjem|kommer du|slipper|vurder\\p{L}*|consider\\p{L}*|aktuel\\p{L}*|shortlist\\p{L}*|komme i betraktning|kommer i betraktning|komma i fråga)`;

/** A side door: "degree or equivalent lived experience". "Or equivalent" alone is another degree. */
const orExperience =
  '(or|eller) ((?!and|og|och|related|relatert|field|fag)\\p{L}+ ){0,4}(\\p{N}+|one|two|three|four|five|to|tre|fire|fem|två|fyra) (years?|års?|år)|(or|eller) (\\p{L}+ ){0,4}(lived|life|livs-|egen|brukar-|bruker-) (and|og|och) (\\p{L}+ )?(experience|\\p{L}*erfaring)|(or|eller|och/eller|og/eller|and/or) ((?!(and|og|och|samt|field|fields|fag|fagfelt|med|with|in|innen)(?!\\p{L}))\\p{L}+ ){0,6}(experience|\\p{L}*erfaring\\p{L}*|\\p{L}*røynsle|praksis|realkompetanse|historie|\\p{L}*erfarenhet|combination|work history|livet|(du|you) (har|have))';
/** "High school diploma or bachelor's degree": the lower one is enough. */
const orLower = '{degree} ..8 (or|eller) ..5 {school}|{school} ..5 (or|eller) ..8 {degree}';

/** Named like schools, and no lower choice: "diploma of nursing", "bachelor i helsefag eller pedagogikk". */
const fieldOfStudy =
  'diploma (of|in)|(i|in|innen|innan|inom|inden for|-) (\\p{L}+-? (eller|og|or|and|och) )?(helsefag|helse- (og|eller|og/eller) sosialfag)';
/** A licensed profession demanded of the reader. */
const asLicensed =
  '{you} (er|are|är) ..2 {licensed}|(utdannet|utdanna|uddannet|utbildad|autorisert|qualified as|trained as) (\\p{L}+ )?(\\p{L}+ )?{licensed}|{require} ..3 {licensed}|educated to (\\p{L}+ ){0,2}({degree}|{school})';
/** Demands are listed by their nouns: "Autorisert sykepleier"; "veiledning med psykolog" and "the psychologist" are of others. */
const listedLicence =
  '^\\P{L}*(?!(\\p{L}+ ){0,2}(har|have|has|får|get|med|with|av|by|fra|frå|from|hos|til|to|the|en|ein|our|vår) )(\\p{L}+ ){0,2}{licensed}';
const bareLicence =
  '^\\P{L}*(\\p{L}+ ){0,1}{licensed}(?= ?$| ?[;:/(]| (eller|or|registration|degree|autorisasjon|med autorisasjon|\\p{L}*utdanning))';
const ofYou = `({you} (som |who |der )?({modal} )?|{peer} (som )?|(applicants?|candidates?|(the|a) (companion|holder|worker|practitioner|navigator|mentor|guide|coach|incumbent|specialist|facilitator)|søker\\p{L}*|søkjar\\p{L}*|sökande\\p{L}*|ansøger\\p{L}*) ({modal} )?(?=(hold|holds|has|have|har|possess)(?!\\p{L})))(med|with|har|have|hold|holds|possess|er|are|är) ..7 ${named}`;
/** "If you have …" demands nothing. */
const onlyIf = '^\\P{L}*(har du|hvis|dersom|om du|if|should you|om ni|hvis du) ..6';
const wishes =
  '((hadde|ville|would|skulle|vore|vil) (vært|vore|vere|være|varit|be|have been|blive) (kjekt|fint|flott|bra|nice|great|fine|handy|lovely|godt|good|dejligt|rart)|{wish}|setter pris på|set pris på|sätter värde på|sætter pris på|appreciate\\p{L}*|(legg|lagt|lægg|lägg)\\p{L}* (stor )?(vekt|vikt|vægt) (på|vid)|ynskt|ønskt|(foretrekk|foretrukk|føretrekk|føretrekt)\\p{L}*|prioriter\\p{L}*|oppfordr\\p{L}*|oppmod\\p{L}*|encouraged|favou?rably|(teller|tel|tæller|räknas|counts) (det |for |i )?(\\p{L}+ )?(litt|positivt|noko|noe|med|favor|towards))';
const soft = '(fint|flott|kan (gjerne )?ha|great|fine|kjekt|bra|lovely|hyggelig|hyggeleg)';
const applicants = '(søker|søkjar|applicant|candidate|sökande|ansøger)\\p{L}*';
const application = 'welcome|velkom\\p{L}*|oppfordr\\p{L}*|søk\\p{L}*|sök\\p{L}*|apply|applicants?|candidates?';
const orWorking =
  '(or|eller|och|og/eller) ..4 (equivalent|tilsvarende|tilsvarande|lignende|lang praksis|lang erfaring|experience|erfaring|motsvarande|willing\\p{L}*|ready|enrolled|working toward\\p{L}*|work towards|ability to obtain|must obtain)';

const wishHeading = '{wish}|preferred|ønskelig|ønskjeleg|meriterande|desirable|nice to haves?|bonus';
const educationLabel = '{education}|{degree}|utdanningsnivå|utdanningskrav';
const nothing = '(none|ingen|inga|inget|nil|n/a|not required|not applicable|ikke nødvendig|ikke krav|uspesifisert)';

/** What education the ad demands, wishes for or waives, for the peer worker's post. */
export const readEducation = oncePerDoc((doc: Doc): Finding<EducationKind>[] => {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const { sentences } = doc;
  const found = sentences.flatMap((sentence, index) => {
    if (
      sentence.line.isHeading ||
      isElsewhere(sentence) ||
      (occursIn(alsoSought, sentence.text) && !occursIn('{peer}', sentence.text)) ||
      owners?.get(sentence) === 'other' ||
      (owners?.get(sentence) === 'shared' &&
        occursIn('{degree}|{licensed}', sentence.text) &&
        !occursIn('{peer}|begge|both|alle|{you}', sentence.text))
    )
      return [];
    const answered = answerTo(sentence, sentences[index + 1]);
    if (answered) return answered;
    return sentence.clauses.flatMap((clause) => kindIn(doc, sentence, clause) ?? []);
  });
  return [
    ...found,
    // A question demands nothing: rules read it with its answer.
    ...weighedIn(
      doc,
      'education',
      ({ text }) => !text.endsWith('?') && !occursIn(combined`${otherPost}|${noEducation}|${meetsPupils}`, text),
    ),
  ];
});

/** Whom the reader meets at school is no schooling of the reader. */
const meetsPupils =
  '(møter|møtar|møder|möter|meet|meets|visit|visits|besøker|besøkjer|besøger|besöker|snakker|snakkar|talk|underviser|undervisar|hjelper|helps?) ..3 (elev|student|pupil|studerende|studerande|skole|skule|school|class|klasse)\\p{L}*';

/** Benefits, duties and the employer's own story tell of other people's education. */
const isElsewhere = ({ section, text }: Sentence): boolean =>
  ['offer', 'duties', 'about', 'contact'].includes(section) && !occursIn('{require}|{not}|{wish}', text);

/** "Do I need a degree? No." and "Minimum education: none". */
function answerTo(sentence: Sentence, next: Sentence | undefined): Finding<EducationKind>[] | null {
  const { text, line, passage } = sentence;
  const answer = next && occursIn(learnt, text) ? readAnswer(text, next.text) : null;
  const label = `(${educationLabel}|formelle krav|formal requirements)`;
  const waives =
    answer === 'no' ||
    occursIn(combined`^\\P{L}*(\\p{L}+ ){0,2}${label} (\\p{L}+ )?${nothing}`, text) ||
    (line.heading !== null && occursIn(label, line.heading) && occursIn(combined`^\\P{L}*${nothing}`, text));
  const end = answer !== null && next?.passage === passage ? next.end : sentence.end;
  if (waives) return [finding('not-required', sentence, { start: sentence.start, end })];
  if (!isAsked(text) && !/^\P{L}*(?:\p{L}+ ){0,2}\p{L}+\?$/u.test(text)) return null;
  // What is only asked for demands nothing; "Do I need the Leaving Cert? You do" does.
  if (answer !== 'yes') return [];
  const kind = occursIn('{degree}', text) ? 'degree-required' : occursIn('{school}', text) ? 'school-required' : null;
  return kind === null ? [] : [finding(kind, sentence, { start: sentence.start, end })];
}

function kindIn(doc: Doc, sentence: Sentence, clause: Clause): Finding<EducationKind> | null {
  if (!occursIn(learnt, clause.text) && !occursIn('{licensed}', clause.text)) return null;
  const text = without(noEducation, clause.text);
  const { section, line } = sentence;
  const found = (kind: EducationKind, confidence?: 'medium'): Finding<EducationKind> =>
    finding(kind, sentence, clause, confidence);
  if (occursIn(offered, text) || occursIn(otherPost, text) || occursIn(enclosed, text)) return null;

  const before = sentence.text.slice(0, clause.start - sentence.start);
  const inDemands = ['qualifications', 'personal'].includes(section);
  const underWish = line.heading !== null && occursIn(wishHeading, line.heading);
  const wished =
    !occursIn(flatlyRequired, text) &&
    (occursIn(wishes, text) ||
      occursIn(combined`^\\P{L}*${wishes}`, restAfter(sentence, clause)) ||
      endsIn(wishes, before) ||
      (underWish && !occursIn('{require}', text)));
  const somebodyElse = occursIn(notDemanded, text) || (occursIn(ofUsers, text) && !occursIn(application, text));
  const waiver = waiverIn(sentence, clause, text);
  if (waiver) {
    // "Peer course: an advantage, but no must" waives; "education wished for, but no must" still wishes.
    const stillWished = wished && waiver === 'denied' && !occursIn(combined`{peerCourse}|{not} ..3 ${wishes}`, text);
    return found(stillWished ? 'wanted' : 'not-required');
  }
  if (somebodyElse && !(inDemands && occursIn('{require}|{wish}', text))) return null;

  const licensed =
    !occursIn('{peer}', text) &&
    !occursIn('{you} ..2 {not} ..3 {licensed}', text) &&
    occursIn(
      inDemands ? `${asLicensed}|${listedLicence}` : line.isBullet ? `${asLicensed}|${bareLicence}` : asLicensed,
      text,
    );
  const required =
    licensed ||
    ((endsIn('{require}', before) ||
      occursIn(
        combined`{require}|(is|are) needed|{school} (\\p{L}+ )?(trenger|treng|behøver|behöver|need|skal|ska|må|måste) (du|ni|you)|skal?l-?krav|${ofYou}|${deniedTwice}`,
        text,
      )) &&
      !occursIn(onlyIf, text));
  // A fragment that begins with it, as demands are listed: "Bachelor’s degree in …", "• Fagbrev".
  const fragment =
    ['none', 'post'].includes(section) &&
    occursIn('^\\P{L}*((\\p{L}+ ){0,1}({degree}|{school}|{peerCourse}|{education})|(\\p{L}+ ){0,3}{school})', text);
  const listed =
    inDemands || (fragment && (line.isBullet || !occursIn('{we}|{is}|{modal}|{user}|{you}|har|have|has', text)));
  const said = (required || wished) && (occursIn(applicants, text) || !occursIn('{post}|{seek}', text));
  if (!inDemands && !licensed && !said && isOfAnotherRole(doc, text)) return null;
  if (occursIn('{peerCourse}', text)) {
    if (wished) return found('peer-course-advantage');
    if (occursIn('{degree}', text) && !occursIn(orWorking, text)) return null;
    return listed || required ? found('peer-certificate-required') : null;
  }
  const orLived =
    occursIn(combined`(${named}|{licensed}) ..9 ${orExperience}`, text) ||
    occursIn(combined`^\\P{L}*${orExperience}`, restAfter(sentence, clause));
  if (!listed && !required && !wished && !orLived) return null;
  const degree = licensed || occursIn('{degree}', text);
  if (wished || (orLived && (degree || occursIn(named, text))))
    return occursIn(named, text) || licensed ? found('wanted') : null;
  if (degree && !occursIn(orLower, without(fieldOfStudy, text)))
    return found('degree-required', listed || required ? undefined : 'medium');
  if (occursIn('{school}', text)) return found('school-required');
  return occursIn('{education} ..3', text) && (required || occursIn('relevant\\p{L}* {education}', text))
    ? found('wanted', 'medium')
    : null;
}

/** Whether education is said not to count (`aside`), or only to be no must (`denied`). */
function waiverIn(sentence: Sentence, clause: Clause, text: string): 'aside' | 'denied' | null {
  const { section, line } = sentence;
  const ofOthers = occursIn(combined`${notDemanded}|${ofUsers}`, text) && !occursIn(application, text);
  if (ofOthers || occursIn(deniedTwice, text)) return null;
  const inTelling = ['duties', 'about'].includes(section);
  if (inTelling && !occursIn('{require}|{you}|{wish}', text)) return null;
  if (!occursIn(named, text)) {
    const saysSo = !inTelling && occursIn('{you}|{we}|jeg|eg|me', text);
    return saysSo && occursIn(combined`${setAside}|${deniedStudy}`, text) ? 'aside' : null;
  }
  // "A degree is fine, but it is nothing we look for."
  if (occursIn(setAside, text) || (occursIn(soft, text) && occursIn('{not}', restAfter(sentence, clause))))
    return 'aside';
  const headed =
    line.heading !== null &&
    occursIn(
      '{require} ..1 {not}|{not} ..1 {require}|(needed|necessary|nødvendig\\p{L}*|påkrevd) ..1 {not}|{not} ..1 (needed|required|necessary|nødvendig\\p{L}*|påkrevd|asked for)|(need|trenger|treng|behøver|behöver|må) ..2 {not}|{not} ..2 (matter|count|important|viktig\\p{L}*|avgjørende|avgjerande)|(spiller|spelar|betyr|tyder|betyder) {not}|{not} ..3 (need|mind|ask|care|trenger|treng|spør|behøver|behöver|frågar|kräver|krev|krever)(?!\\p{L})',
      line.heading,
    );
  // A list that is denied as a whole: "Degrees, courses: not needed."
  const deniedBehind = occursIn(
    combined`^\\P{L}*(({not}|none|nei|nej|nope) ..3 (${must}|essential|asked for|mandatory)|(${must}|trengs|behövs|behøves) {not}|(bryr|spør|spiller|speler|betyr|tyder|betyder|does|do) ..3 {not})`,
    restAfter(sentence, clause),
  );
  return headed || deniedBehind || (occursIn(denied, text) && !occursIn(noDenial, text)) ? 'denied' : null;
}

const restAfter = (sentence: Sentence, clause: Clause): string => sentence.text.slice(clause.end - sentence.start);

const finding = (
  kind: EducationKind,
  sentence: Sentence,
  place: { start: number; end: number },
  confidence: 'high' | 'medium' = 'high',
): Finding<EducationKind> => ({
  kind,
  confidence,
  evidence: evidenceAt(sentence.passage, place, sentence, `education.${kind}`),
});
