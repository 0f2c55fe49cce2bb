import type { RoleLimitKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const clinician =
  '((sjuk)?sköterska\\p{L}*|sygeplejerske\\p{L}*|kontaktperson|myndighetsperson|handläggare|vårdare|vakten|vagt|{profession}|behandl(er|ere|eren|ar|arar|aren|are)|terapeut\\p{L}*|psykiater|sagsbehandler|fagperson|assessors?|case ?workers?|politi|betjent\\p{L}*|vakt|vekter|støttekontakt)';
const clinicalWork =
  '(läkemedel\\p{L}*|blåstest\\p{L}*|provtagning\\p{L}*|bedömning\\p{L}*|bedöm\\p{L}*|udredning\\p{L}*|myndighetsutövning|beslut|afgørelser|dosett\\p{L}*|doser\\p{L}*|handleplan\\p{L}*|vårdplan\\p{L}*|journalfør\\p{L}*|dokumentera|utred\\p{L}*|utreda|omvårdnad|kanyler|sår|medisin\\p{L}*|medicin\\p{L}*|medication\\p{L}*|urin\\p{L}*|\\p{L}*tvang\\p{L}*|restrain\\p{L}*|restrictive|\\p{L}*behandling\\p{L}*|behandle|treat|treating|treatment|diagnos\\p{L}*|assess\\p{L}*|vurder(e|er|ing)\\p{L}*|medikament\\p{L}*|attest\\p{L}*|kartlegg\\p{L}*|utred\\p{L}*|utgrei\\p{L}*|vedtak|risk|risiko\\p{L}*|journal\\p{L}*|epikrise\\p{L}*|therapy|psychotherapy|counsel(l)?ing|terapi\\p{L}*|nøkler|nyckl\\p{L}*|keys|visiter\\p{L}*|ernæringsplan|care plans?|caseload|decide|prescri\\p{L}*|notes|search\\p{L}*|romkontroll\\p{L}*|holding|skjerming|isoler\\p{L}*|seclu\\p{L}*|\\p{L}*rapport\\p{L}*|breach\\p{L}*|(vei|veg|vej|väg|weigh)(er|e|ing|ning|s)?|kostplan\\p{L}*|genomförandeplan\\p{L}*|resept\\p{L}*|recept\\p{L}*|piller|pills|uniform\\p{L}*|familieterapi|\\p{L}*terapi|disiplin\\p{L}*|disciplin\\p{L}*|sikkerhetsoppgav\\p{L}*|låse?r?|kontroll\\p{L}*|myndighet\\p{L}*|vakt\\p{L}*|bemanning\\p{L}*|hjemmebesøk alene|case ?manage\\p{L}*|control|oppfølgingsansvar|fix|clinical|klinisk\\p{L}*|tasks of|oppgavene til)';
const role =
  '({you}|{peer}|erfaringskonsulent\\p{L}*|rollen|rolla|roll|roles?|post|position|stillingen|stillinga|jobben|job|tjänsten|uppdraget|funksjonen)';
const staff =
  '({profession}|{colleague}|andre|andra|others?|øvrige?|resten|övrig\\p{L}*|vårdpersonal\\p{L}*|faggrupper?\\p{L}*|\\p{L}*terapeut\\p{L}*|fagfolk\\p{L}*|\\p{L}*assistent\\p{L}*|aides?|technicians?|assistants?)';
const work =
  '(\\p{L}*oppg[aå]v\\p{L}*|\\p{L}*opgave\\p{L}*|\\p{L}*uppgift\\p{L}*|\\p{L}*ansvar\\p{L}*|tasks?|plikter|duties|responsibilit\\p{L}*|workload|arbeid\\p{L}*)';
/** What is heaped on a role that is to be everything at once. */
const hat =
  '(venn|ven|vän|friend|\\p{L}*vakt|guard|vekter|hjelper|hjelpar|helper|sjåfør|driver|chauff?ør|chaufför|behandl(er|ar|are)|therapist|terapeut|medmennesk?e|miljøarbeid\\p{L}*|renholder|cleaner|kokk|cook|vaktme(i)?ster|samtalepartner|counsel(l)?or|nurse|social worker|tutor|coach|chaperone|big (sister|brother)|case manager|confessor)';
/** Whose expectations, or when they are settled. */
const withOthers =
  'sammen|saman|i lag|together|med (deg|dig|teamet|(heile |hela |hele )?(kolleg|personal|avdeling)\\p{L}*|brukere)|tillsammans|uke\\p{L}*|weeks?|måned\\p{L}*|månad\\p{L}*|months?|\\p{L}*oppstart\\p{L}*|start|byrjar|introduksjon\\p{L}*|onboarding|induction|team|teamet|kolleg\\p{L}*|colleagues|everyone|arbetsgruppen|personalgrupp\\p{L}*|[hk]v(er|ar)andre|each other|{leader}|{colleague}|\\p{L}*avdeling\\p{L}*';
/** To make clear between several. */
const settle =
  '(avklar\\p{L}*|afklar\\p{L}*|afstem\\p{L}*|klargör\\p{L}*|tydeliggj\\p{L}*|definerer|drøft\\p{L}*|diskuter\\p{L}*|snakk\\p{L}* (vi )?om|sett\\p{L}* (vi )?ord på|bruk\\p{L}* (vi )?tid på|(går|gå|gjekk|gikk|gjennomgås|gjennomgår) (vi |du )?(\\p{L}+ ){0,4}(i)?gjennom|igenom|(blir?|vert|bliver|ble|vart) (vi )?(enige|einige|samde)|kommer överens|enas om|sort out|settle\\p{L}*|(is|are|we) agreed?|agree|clarif\\p{L}*|discuss\\p{L}*|(talk|go|goes|gone|work) through|work out|decide together|spell out|sets out|(write|put|set)s? down|skriv(er)? ned|skreiv (\\p{L}+ )?ned|avtal\\p{L}*|aftaler)';
/** What is settled: expectations, limits, who does what. */
const expected =
  '(forvent\\p{L}*|(vente|venter|ventar) (seg |sig |oss )?av|förvänt\\p{L}*|expect\\p{L}*|grens(a|en|er|ene|ane)|gräns\\p{L}*|grænser\\p{L}*|limits|boundaries of|rolle(n|a|ne)?|rolla|roll|the role|your role|(who does|hvem som gjør|kven som gjer|hvem der gør|vem som gör) (what|hva|kva|hvad|vad)|what (the job|the role|it|belongs)|(hva|kva) (jobben|rollen|rolla|som hører))';
/** Where it is told of the service, not of the role. */
const ofTheService =
  '(tilbud\\p{L}*|tilbod\\p{L}*|tjenesten?|tenesta|verksamheten|service|services|programme|program|huset|senteret|centre|center|vi|we|avdelingen|stiftelsen)';

/** What the role is and is not, beside the other professions. */
export const roleLimitPatterns = defineRules<RoleLimitKind>('role-limits', [
  {
    id: 'role-limits.not-a-clinician',
    kind: 'limit',
    match: `${role} (\\p{L}+ ){0,3}(er|is|are|är|re|skal vere|skal være)? ?(\\p{L}+ ){0,2}({not}|isn't|ikke) (\\p{L}+ ){0,3}${clinician}|{not} (en |ein |a |an |som )${clinician}`,
    unless: `${ofTheService} (\\p{L}+ )?(har|have|has) {not}|(er|är|står|være|vara|vere) (\\p{L}+ ){0,2}på vakt|(without|uten|uden|utan|ingen|no) (an? |en |ein )?{leader}`,
    why: 'The role is told from a professional’s.',
    yes: {
      nb: ['Du skal ikke være sosionom.', 'Du er ikke behandler.', 'Erfaringskonsulenten er ikke terapeut.'],
      nn: ['Du er ikkje behandlar.', 'Erfaringskonsulenten er verken vekter eller terapeut.'],
      en: ['You are not a clinician.', "You're not a counsellor or a case manager."],
    },
    no: [
      'You will mostly be without a manager to hand.',
      'Behandlingstilbudet er gratis.',
      'Saksbehandler tar kontakt.',
      'Vi har ingen psykolog.',
      'Du kan ringe sjølv om du ikkje er på vakt.',
    ],
  },
  {
    id: 'role-limits.not-these-tasks',
    kind: 'limit',
    match: `${role} (\\p{L}+ ){0,4}({not}|won't|does not|verken) (\\p{L}+,? ){0,6}${clinicalWork}|{not} (\\p{L}+ ){0,2}(\\p{L}*ansvar|responsib\\p{L}*|ansvarlig|ansvarleg) (\\p{L}+ ){0,2}(for|to) ..6|(gjer|gør|laver|gör|gjør|do|does|tar|takes|deler|driver|skriv|skriver|without) (\\p{L}+ )?{not}? ?(doing |taking on |å gjøre )(\\p{L}+ ){0,2}${clinicalWork}|(gjer|gør|laver|gör|gjør|do|does|tar|takes|deler|driver|skriv|skriver) (\\p{L}+ )?{not} (\\p{L}+ ){0,3}${clinicalWork}|${clinicalWork} ..5 (ligg|ligger|høyrer|hører|stays?|remains?|belongs?|lies|overlates|overlatast|varetages|ivaretas|sköts) ..2 (hjå|hos|til|till|av|af|med|with|to|by) ..3|(behandling|tvang|medisin\\p{L}*|medication|treatment|therapy|vedtak) ..4 (tek|tar) ..1 ${staff}|${clinicalWork} (\\p{L}+ ){0,3}(andres|dei andre sitt|others'?) (bord|job|jobb|oppgave\\p{L}*)|(det|that) (gjør|laver|gjer|gør|gör|skal|ska|rører) {not} du(?=[.,;]|$)|${clinicalWork} (\\p{L}+ ){0,2}(is|are|er|är) (\\p{L}+ )?(oppgave|oppgåve|opgave|uppgift|job|task|work)\\p{L}* (for|to|of|av|af|til|till) ${staff}|${clinicalWork} ..10 {not} (by|av|af|for) (deg|dig|you|peers?)|part in (restraint|restrictive)|${clinicalWork} ..5 er (det )?(andre|dei andre|de andre|fagfolk\\p{L}*) (som )?(tar|tek|gjør|gjer)`,
    unless: `{not} (\\p{L}+ )?(attend|sit in on|take part in|join|delta\\p{L}*|deltek|deltar|deltager|med på|være med på|ingår i|inngår i) (\\p{L}+ ){0,4}(\\p{L}*møte\\p{L}*|\\p{L}*møde\\p{L}*|\\p{L}*möte\\p{L}*|meetings?|handovers?|rapport(en)?|teams?|rounds?|visitt\\p{L}*)|whether {you}|(om|hvorvidt) {you} ..4 {lived}|(trenger|treng|need|have to|do not have to|må|skal|ska) {not} ..3 (oppgi|state|disclose|fortelle|dele|share)|({you}|need|trenger|treng|må|krav|søker) (\\p{L}+ ){0,3}{not} (\\p{L}+ ){0,3}(journal|utdanning|education|vurderes|considered|assessed)|(søknad\\p{L}*|application\\p{L}*|applicants?|cv) ..6 ${clinicalWork}|{user} ((kan|får|skal|ska|har|tar|can|do|will|may|get|are|er|är) )?{not}|${ofTheService} (\\p{L}+ ){0,2}{not}|(er|är|står|is|være|vara|vere) (\\p{L}+ )?på vakt|{not} (\\p{L}+ )?(delta\\p{L}*|deltek|attend|i|in) (\\p{L}+ ){0,3}(\\p{L}*møte\\p{L}*|meetings?)|only|bare|berre|(møte)?plass i`,
    notSections: ['application', 'contact', 'qualifications'],
    why: 'Tasks the role is free of, or that belong to others.',
    yes: {
      nb: [
        'Du deler ikke ut medisin.',
        'Du har ikke ansvar for ernæringsplan.',
        'Medisiner og vedtak er det andre som tar seg av.',
        'Attester og søknader skriver teamet. Det gjør ikke du.',
      ],
      nn: ['Erfaringskonsulenten gjer ikkje utgreiing.'],
      en: [
        'You do not give medication or take part in restraint.',
        "You won't write risk assessments.",
        'Medication stays with the nurses.',
        'You do not search anybody or report breaches.',
      ],
    },
    no: [
      'Du trenger ikke oppgi diagnose.',
      'Applications without a CV are not assessed.',
      'Tilbudet er ikke behandling.',
      'Det gjør ikke deg til en dårligere søker.',
      'If a desk job is not for you, read on.',
      'We do not provide clinical care.',
    ],
  },
  {
    id: 'role-limits.not-in-the-work',
    kind: 'limit',
    match: `(du|{peer}|mentoren|peeren) (\\p{L}+ )?(skal|ska|skall) {not} (?!(være|vere|vara|ha|måtte|behøve|trenge|bli|blive|verte|kjenne|stå|vente|føle|kunne|få)(?!\\p{L}))\\p{L}{3,} ..2 \\p{L}{3,}|(du|{peer}|mentoren|peeren) (deltar|deltager|deltek|deler|gir|gjev|giver|ger|fører|skriver|skriv|sjekker|sjekkar|varsler|vurderer|utreder|utdeler|kontrollerer|rapporterer|afgiver|avgjør|bestemmer|krever|krev|undersøker|gjør|gjer|gør|gör) (\\p{L}+ )?{not} \\p{L}|{not} (en |ein |et |eit |a )?(del|part) (av|af|of) (the |your |this )?(rolla|rollen|arbeidet|arbejdet|arbetet|jobben|stillingen|stillinga|oppgavene|oppgåvene|role|job|work|post)|{not} (di|din|your|ditt) (oppg[aå]ve|opgave|uppgift|jobb|job|task|bord)|({you}|{peer}|mentor|partner|navigator) (do|does|will) not (?!(need|have|require|be|get|receive|stand|know|worry|expect\\p{L}*|qualify|start|pay|mind|miss|earn|want|like|think|believe|feel)(?!\\p{L}))\\p{L}{3,}|(inga|ingen|no) (egna|egne|eigne|own) (klient\\p{L}*|brukere|brukarar|clients|patients|saker|caseload)`,
    unless:
      '{not} (\\p{L}+ )?(attend|sit in on|take part in|join|delta\\p{L}*|deltek|deltar|deltager|med på|være med på|ingår i|inngår i) (\\p{L}+ ){0,4}(\\p{L}*møte\\p{L}*|\\p{L}*møde\\p{L}*|\\p{L}*möte\\p{L}*|meetings?|handovers?|rapport(en)?|teams?|rounds?|visitt\\p{L}*)|(alene|alone|ensam\\p{L}*|aleine|åleine)|(utdann|education|degree|erfaring|experience|søk|apply|application|lønn|løn|pay|salary|pension|fritid|evening|weekend|helg|kveld|journey|interview|intervju)\\p{L}*|{supervisionNoun}|(bare|only|just|berre|kun|bara) ',
    notSections: ['application', 'contact', 'qualifications', 'about'],
    why: 'What the work does not hold, whatever the task: said of the reader or the role, by a verb of doing.',
    yes: {
      nb: ['Du skal ikke kreve inn leie.', 'Utdeling av tabletter er ikke en del av arbeidet.'],
      nn: ['Å telje tablettar er ikkje di oppgåve.'],
      en: ['You do not collect rent or open parcels.'],
      da: ['Mentoren deltager ikke i visitationer.'],
      sv: ['Du har inga egna klienter.'],
    },
    no: [
      'Du skal ikke være alene om dette.',
      'You do not need a degree.',
      'Du skal ikke jobbe alene.',
      'Senteret er ikke en klinikk.',
    ],
  },
  {
    id: 'role-limits.others-and-you',
    kind: 'limit',
    match: `${clinician} ..8 ${clinicalWork}|${clinicalWork} ..4 ${clinician}`,
    with: '(du|you|peers?|ditt|your) ..1 (kan|gjør|laver|gjer|gör|gør|har|er|är|can|do|does|are|have|bring|tar|tek|møter|møder|möter|lytter|job|assignment|bord|bit|oppgave|listen|respond)|(din|ditt|your) (bit|bord|del|part|job|task|oppgave|jobb)|{peer}’?s? ..1 (assignment|task|job|part|work|listens?|here)',
    unless: `(får|get|receive|sammen med|saman med|together|alongside|tillsammans|{your} ${clinician})|{seek} ..4 ${clinician}`,
    within: 'sentence',
    notSections: ['application', 'contact', 'qualifications', 'offer', 'personal'],
    when: ({ sentence: { clauses } }) => clauses.length > 1,
    why: 'What the professionals do, and what the reader does instead.',
    yes: {
      nb: ['Sykepleieren deler ut medisinene, mens du har samtalene.'],
      en: ['Clinicians assess risk, and you listen: you are there for the person.'],
    },
    no: ['Sykepleieren deler ut medisiner.', 'You get medication training from the nurse.'],
  },
  {
    id: 'role-limits.others-do-it',
    kind: 'relation',
    match: `${clinicalWork} ..3 (driver|driv|gjør|laver|gjer|gör|gør|tar|tek|tager|sköter|står|utføres|utförs|klarer|ordner|ordnar|(is|are) (carried out|done|handled) by|er oppgave\\p{L}* for|er|är) ..3 ${clinician}|{not} (\\p{L}+ )?(pasient|klient|patient|client)\\p{L}*(kontakt|arbete|arbeid|contact)`,
    unless: `${ofTheService} (\\p{L}+ )?(har|have) {not}|{seek} ..4 ${clinician}|{your} ${clinician}`,
    notSections: ['application', 'contact', 'qualifications', 'offer', 'personal', 'about'],
    why: 'Clinical work that is somebody else’s: one side of the limit.',
    yes: {
      nb: ['Stillingen har ikke pasientkontakt.'],
      en: ['Searches are carried out by officers.'],
      sv: ['Urinprov sköter sjuksköterskorna.'],
    },
    no: ['Vi søker en som kan medisiner.', 'Behandlingen er gratis.'],
  },
  {
    id: 'role-limits.what-it-is-not',
    kind: 'limit',
    match: `(what|hva|kva|vad|hvad|hvordan|korleis|how) (\\p{L}+ )?(${role}|den|ho|han|it|they|peers?|som|hører|is) (\\p{L}+ ){0,4}({not}|don't|utenfor|utanfor|outside|skiller|skil|differs?)`,
    with: role,
    unless: `(tenkjer|tenker|tänker|thinking)|no different|{not} (annerledes|annleis|different|anderledes|annorlunda)|(forklar\\p{L}*|explain\\p{L}*|fortel\\p{L}*|tell\\p{L}*) (\\p{L}+ ){1,3}(hva|kva|vad|hvad|what) (som )?{not}|no one is going|\\p{L}*kurs\\p{L}*|halvdag|workshops?|training|module|(har|have|had|vore|været|varit|vært) ..3 {not}|{user} ..4 {not}`,
    within: 'sentence',
    notSections: ['application', 'contact', 'qualifications', 'personal', 'offer'],
    why: 'The ad, or the start in the job, tells what is outside the role.',
    yes: {
      nb: ['Vi går gjennom hva du ikke skal gjøre.', 'Hva hører ikke til rollen?'],
      nn: ['Då blir det klart kva rolla ikkje er.'],
      en: ['A sheet tells what peer workers do and do not do.'],
    },
    no: ['Er du ikke sikker på hva du vil?', 'Du støtter folk i det de ikke får til.'],
  },
  {
    id: 'role-limits.unlike-others',
    kind: 'limit',
    match: `${role} ..4 (skiller|skil|skiljer|adskiller|avviker|differs?|distinct|different|separate|forskjellig|annerledes|annleis|annorlunda|(en |ei |ein |an?other )?(annen|annan|anna|annen slags|annet) (type |slags )?(rolle|rolla|stilling|position)?) (\\p{L}+ ){0,3}(fra|frå|från|from|enn|än|end|to|than|med) ..5|${role} (\\p{L}+ ){0,2}(ulik|ulikt) (\\p{L}+ ){0,2}(den|det|dei|de|rollen|rolla|${staff})|(i motsetning til|til forskjell fra|til skilnad frå|til skilnad fra|i motsats till|till skillnad från|i modsætning til|unlike|in contrast (to|with)) ..3 ${staff}|{not} (\\p{L}+ ){0,3}(erstat\\p{L}*|erstatt\\p{L}*|replace\\p{L}*|ersätt\\p{L}*|substitute\\p{L}*) ..6 ${staff}|${role} (\\p{L}+ ){0,2}(erstatter|replaces|ersätter|erstattar|erstatte) {not}`,
    unless: `no different|{not} (annerledes|annleis|different|anderledes|annorlunda)|(${ofTheService}|hver dag|every day|each day|no two) (\\p{L}+ ){0,3}(skiller|skil|skiljer|differs?|different|erstatt\\p{L}*|replace\\p{L}*|annerledes)|\\p{L}*(løn|pens|ferie)\\p{L}*|pay`,
    within: 'sentence',
    notSections: ['application', 'contact', 'qualifications', 'offer', 'personal'],
    why: 'How the role differs from those beside it.',
    yes: {
      nb: ['Rollen skiller seg fra vernepleierens.', 'I motsetning til de ansatte ellers har du god tid.'],
      nn: ['Rolla er ulik den fagfolka har.'],
      en: ['The role is distinct from that of a nurse.', 'It does not replace the work of clinicians.'],
      sv: ['Rollen skiljer sig från vårdpersonalens.'],
    },
    no: [
      'Vi skiller oss fra andre arbeidsgivere.',
      'No two days are alike.',
      'You work with people from different cultures.',
    ],
  },
  {
    id: 'role-limits.expectations-settled',
    kind: 'expectations-settled',
    match: `${settle} ..12 ${expected}|${expected} ..12 ${settle}|(rolle|forventnings|rol)-?av(klar|stem)\\p{L}*`,
    with: withOthers,
    unless: '{user} ..2 (avklar\\p{L}*|forvent\\p{L}*)',
    within: 'sentence',
    notSections: ['application', 'contact', 'qualifications', 'personal'],
    why: 'Expectations of the role are settled with those around it.',
    yes: {
      nb: [
        'De første ukene bruker vi tid på å avklare forventninger til rollen med kolleger og brukere.',
        'Rolleavklaring skjer i oppstarten.',
      ],
      nn: [
        'Du og teamleiaren skriv ned kva de kan vente av kvarandre.',
        'Korleis grensa skal gå, drøftar vi i lag med deg: grensa drøftar vi saman med teamet.',
      ],
      en: [
        'We agree expectations and limits of the role with the team at start.',
        'We settle who does what with the team in your first week.',
      ],
      sv: ['Vi går tillsammans igenom rollen.'],
    },
    no: ['Vi forventer at du er utadvendt.', 'Lønn avklares sammen med leder.'],
  },
  {
    id: 'role-limits.complement',
    kind: 'complement',
    match:
      '(utfyll\\p{L}*|komplement\\p{L}*|complement\\p{L}*|supplement\\p{L}*|kompletter\\p{L}*|supplerer|kjem i tillegg)',
    unless: `\\p{L}*(peng|løn|pens)\\p{L}*|pay|fylle ut|utfyllende (opplysninger|informasjon|stillings\\p{L}*)|nutritional|(^|our |vårt? )${ofTheService} (\\p{L}+ ){0,2}(utfyll\\p{L}*|komplement\\p{L}*|complement\\p{L}*|supplement\\p{L}*|kompletter\\p{L}*)`,
    notSections: ['application', 'contact'],
    why: 'The role complements the professionals: one side of the limit.',
    yes: {
      nb: ['Rollen utfyller fagfolkene.'],
      nn: ['Du er eit supplement til helsepersonellet.'],
      en: ['The role complements the clinical team.'],
      sv: ['Rollen kompletterar behandlarna.'],
    },
    no: [
      'Utfyllende opplysninger om stillingen gis av leder.',
      'Nutritional supplements are served.',
      'Verksamheten är ett komplement till psykiatrin.',
    ],
  },
  {
    id: 'role-limits.relation',
    kind: 'relation',
    match: `(bro|bru)-?bygg\\p{L}*|(bygge?r?|byggje|byggjer) (bro|bru)\\p{L}*|\\p{L}*binde?le(dd|d)\\p{L}*|mellomledd|mellemled\\p{L}*|mellanled\\p{L}*|mellanhand|brobygger\\p{L}*|brobyggar\\p{L}*|(bro|bru|länk|länken|lenke|lenken|ledd|kontaktledd|ledd|bridge|link|liaison|go-between|connection|knytepunkt) (\\p{L}+ ){0,3}(mellan|mellem|mellom|between|for|to)|liaison between|serve as a liaison|acts? as (a )?liaison|(knytte?r?|knyter|knyta|kobler|koble) (saman|tillsammans|sammen) {user}|non-?clinical|{not} (\\p{L}+ )?behandl\\p{L}*still\\p{L}*|(rollen|rolla|the role|{your} role) ..4 (tydelig\\p{L}*|tydeleg\\p{L}*|tydlig\\p{L}*|klar|klart|clear|clearly|avgrens\\p{L}*|defined)|høyrer til|(shape|develop|build|forme|utforme|utvikle|utforma|udvikle|utveckla) (\\p{L}+ ){0,3}(rollen|rolla|role) (\\p{L}+ ){0,3}(together|with us|sammen|saman|i samarbeid|tillsammans)`,
    unless: `(har vært|was) brobygger`,
    notSections: ['application', 'contact', 'qualifications'],
    why: 'Where the role stands, without what is outside it.',
    yes: {
      nb: ['Rollen er et bindeledd mellom bruker og fagfolk.', 'Du er brobygger mellom gjest og tjeneste.'],
      nn: ['Du er bindeledd mellom brukar og teneste.', 'Du knyter saman pasientar og fagfolk.'],
      en: [
        'You are a bridge between users and staff.',
        'This is a non-clinical role.',
        'You shape this new role with us.',
      ],
      da: ['Du er brobygger mellem borger og team.'],
      sv: [
        'Du är länken mellan gäst och socialtjänst.',
        'Du är en bro mellan patient och vård.',
        'Vara en länk mellan deltagare och personal.',
      ],
    },
    no: ['Vi holder til i Bridge Street.', 'Du lager kaffe.'],
  },
  {
    id: 'role-limits.same-as-clinical',
    kind: 'same-as-clinical',
    match: `(is|are|er|är) (no different|{not} (annerledes|annleis|different|anderledes|annorlunda)) (\\p{L}+ ){0,6}(from|than|to|enn|end|än) ..8 ${staff}|(samme|same|samma|tilsvarende|tilsvarande|motsvarande|lik|like|likt) (\\p{L}+ ){0,3}(${work}|jobben?|functions?|funksjon(er|ar)?|rota|vaktliste|turnus) ..6 (som|as|like|med) ..4 ${staff}|(same|samme|samma) (\\p{L}+ ){0,3}${work}|${work} (er|is|are|är) (\\p{L}+ )?(samme|same|samma|lik\\p{L}*) (som|as|like|med)|(jobben|the job|stillingen|tjänsten|stillinga) (er|is|är) (\\p{L}+ )?(samme|same) (som|as)|(som|as|like) (alle |alla |any |all |de |dei )?(øvrige|andre|övriga|other|resten av) (\\p{L}+ )?${staff} ..3 (on|på|i|med) ..2|(all|alle|alla|full|every|any|fulle) (\\p{L}+ ){0,2}${work} (\\p{L}+ ){0,3}(of|til|hos|som) (the |a |an |øvrige )?${staff}|(gjør|gør|gjer|do|gör|laver) (\\p{L}+ )?(alt|everything|exactly|akkurat|nøyaktig|precis) ..6 ${staff}|(gjør|gør|laver|gjer|do|does|gör) (\\p{L}+ ){0,3}(det samme|det same|the same|alt det|everything|detsamma) (\\p{L}+ ){0,2}(som|as|that) ..4|(carry|carries) the same(?! weight)|{not} eigen funksjon`,
    unless: '(samme|samma|same) (taushets|respekt|arbeidsavtale|arbeidsvilk|employment|contract)\\p{L}*',
    within: 'sentence',
    notSections: ['offer', 'about', 'contact', 'qualifications'],
    why: 'The same work as the other staff under a peer title (ruling on role expectations).',
    yes: {
      nb: ['Du har samme oppgaver og ansvar som behandlerne.'],
      nn: ['Du gjer det same som dei andre tilsette.'],
      en: [
        'Work as any other support worker on shift.',
        'You carry the same clinical responsibilities as nurses.',
        'The same tasks as the healthcare assistants.',
        'Performs all duties of a case manager.',
      ],
      da: ['Du har de samme opgaver som assistenterne.'],
    },
    no: ['Du får samme lønn som andre.', 'Noen som har vært i samme situasjon.'],
  },
  {
    id: 'role-limits.unbounded',
    kind: 'unbounded',
    match: `${hat} (\\p{L}+ ){0,2}${hat} (\\p{L}+ ){0,3}${hat}|${hat} ..4 (og|och|and|til|till|du er) (\\p{L}+ )?${hat} ..8 (på én gang|på en gang|all at once|at once|samtidig|samstundes)|(alt|everything) (frå|från|fra|from) ..6 (til|till|to) ..4 ${hat}|(alle|alla|all) (roller|funksjoner|funksjonar|the roles)|whatever the day|(a bit of|litt av|lite av|lidt af) (everything|alt|allt)|everybody.s|(alle|alla|everyone) (gjør|gør|laver|gör|gjer|does|do) (alt|everything)|(her|here|du|you) (gjør|gør|laver|gör|gjer|do) (alle )?(alt|litt av alt|everything|a bit of everything)|everything (our|the) (users|clients|guests|residents) need|(pitch|chip|jump|muck|step|help) (in|out) (with|for) (anything|whatever|everything)|på (én|en|ein) gang`,
    unless: `(({not}|verken) ..2|(i stedet for|rather than|instead of|team\\p{L}*|vi er|we are|består av|samarbeid\\p{L}*|sammen med|saman med|along(side)?) ..6) ${hat}`,
    within: 'sentence',
    notSections: ['about', 'contact', 'offer', 'qualifications'],
    why: 'Everything at once is no limit at all.',
    yes: {
      nb: ['Du skal være vakt, hjelper, behandler og medmenneske på én gang.'],
      nn: ['Du er alt frå kokk til sjåfør og ven.'],
      en: [
        'You do whatever the day demands.',
        'Be everything our users need.',
        'You are driver, cleaner, guard and friend.',
        'Pitch in with anything.',
      ],
    },
    no: [
      'Du er en god venn av friluftsliv.',
      'All the staff are welcome.',
      'Teamet er lege, terapeut og miljøarbeider.',
    ],
  },
]);
