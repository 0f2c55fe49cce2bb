import type { PreparationKind } from '#src/analysis/facts/facts';
import { combined, occursIn } from '#src/analysis/patterns/pattern';
import { defineRules, type Hit } from '#src/analysis/patterns/rule';

/** The role, its holders, and what they bring. */
const peers =
  '(erfaringsviden|erfarenhetskunskap\\p{L}*|brukarerfarenhet\\p{L}*|brugererfaring\\p{L}*|egenerfar\\p{L}*|kamratstödj\\p{L}*|medarbejder\\p{L}* med egne|medarbetare med egen|{peer}|peers?|peer (work|staff|support|roles?|workforce|program\\p{L}*|posts?|positions?|colleagues?)|lived experience|erfaringskompet\\p{L}*|erfaringskunnskap\\p{L}*|likeperson\\p{L}*|brukerkunnskap\\p{L}*|erfarenhetskompetens|medarbeider\\p{L}* med egne)';
const role = `(${peers}|{livedNoun}|rollen|rolla|rollens|the role|this role|this post|the post|denne stillingen|denne stillinga|stillingen din|stillinga di|your role|your work|din roll|din rolle|rolla di|funksjonen|funktionen|egen\\p{L}* og \\p{L}*erfaring\\p{L}*|egne (\\p{L}+- (og|och|eller) )?\\p{L}*erfaring\\p{L}*)`;

/** Not the word class: there Swedish "er" is among them. */
const reader = '(du|deg|dig|you|dykk|dere|ni)';
/** Since when, or how long. */
const time =
  '((siden|sidan|since|sedan|fra|från|frå|helt fra|helt siden) (\\p{L}+ ){0,2}(\\p{N}{4}|oppstart\\p{L}*|start\\p{L}*|opening|launch\\p{L}*|the beginning|begynnelsen|første dag|fyrste dag|day one|opened)|(i|for|over|gjennom|genom|through|during|snart|nesten|nearly|almost|than|enn|än|end|av|af) (\\p{L}+ ){0,2}(\\p{L}+|\\p{N}+) (år|years?)|decades?|doors opened|årevis|årrekke|(i|in|back in) ((19|20[01])\\p{N}{2}|202[0-4])|lenge|lang tid|mange år|många år|flere år|fleire år|flera år|tiår|years ago|alltid|always|(til|till|frå|från|fra) (nå|nu|no|før|före|innan)|already|allerede)';
/** That somebody is there, or was taken on. */
const been =
  '(brugt|använt|anställde|afprøvet|prövat|hatt|hadde|haft|hade|havde|had|been|vært|vore|varit|været|ansatt|anställd|ansatte|tilsette|tilsett|employed|anställt|anställda|ansat|eksistert|existed|jobbet|jobba|arbeidet|arbeidd|arbetat|arbejdet|worked|hired|brukt|brukte|benyttet|benytta|fikk|fekk|used|introduced|launched|launching|started|begynte|startet|starta|tok inn|involved)';
const colleagues =
  '(arbetsgruppen|personalegruppen|medarbejderne|medarbetarna|arbetslaget|kollegorna|kollegerne|{colleague}|personalgruppa|personalgruppen|staben|miljø\\p{L}+|clinicians?|nurses|departments?|huset|(alle|alla|all|hele|heile|hela|every|each|everyone|everybody) (\\p{L}+ )?(på|i|in|on|at|who|som|posten|avdelingen|avdelinga|ward|unit|faggrupper)|dei du skal \\p{L}+|de du skal \\p{L}+|faggrupper)';
/** What makes colleagues ready. */
const readied =
  '(utbildningsdag\\p{L}*|halvdag\\p{L}*|introducer\\p{L}*|undervist|undervises|genomgått|gennemgået|forberedes|informeret|kurs\\p{L}*|opplær\\p{L}*|oplær\\p{L}*|skoler\\p{L}*|fagdag\\p{L}*|train(ing|ed)|learn\\p{L}*|lært|lest seg|innføring\\p{L}*|introduksjon|been through|do|a (half[- ])?day|a morning|briefed|briefing\\p{L}*|inform(ert|ed|eret|erade|era|erast)|forberedt\\p{L}*|førebud\\p{L}*|budd(e)? på|klædt på|klare? for|gjort klar\\p{L}*|klargjort|förbered\\p{L}*|prepar(ed|ation|ing)|ready|readiness|guidance|rettleiing|veiledning|workshop\\p{L}*|sessions?|samling\\p{L}*|temadag\\p{L}*|snakk(et|a) (gjennom|om)|(gått|går|gjekk|gikk|gjennomgått|går) (\\p{L}+ )?gjennom|gjennomgang|discussed|diskutert|drøft(et|a|er)|talked through|utbild\\p{L}*|undervisning|insatta?|kjenner|kjent med|kjende med|vant til|vane med|vana vid|used to|accustomed|know|knows|understands?|familiar)';
/** Who is trained with the others, or trains them. */
const otherTraining = `${reader} (\\p{L}+ ){0,2}(hold|undervis|train|teach|deliver|lead|led|lær|bidr|inform|supervis|veiled|rettlei|utbild|kurs|får|get|receiv|gir|gi|gje|delta)\\p{L}*|(including|inkludert|inklusive|også|också|also|as well as|samt|herunder|både) (\\p{L}+ ){0,2}{peer}|{not} ..5 (informasjon|informert|informed|opplæring|training|kurs|forberedt|prepared|briefed|discussed|snakk\\p{L}*)|${reader} (\\p{L}+ ){0,2}(prepared|forberedt|klar) (for|på|til|till)`;
const plan =
  '(handlingsplan\\p{L}*|verksamhetsplan\\p{L}*|virksomhedsplan\\p{L}*|riktlinj\\p{L}*|vejledning\\p{L}*|arbetsgrupp\\p{L}*|arbejdsgruppe\\p{L}*|styrgrupp\\p{L}*|styregruppe\\p{L}*|uppdragsbeskrivning\\p{L}*|funktionsbeskrivelse\\p{L}*|(handlings|virksomhets|verksemds|strategi|opplærings|innførings|tiltaks)?plan(en|ar|er|s)?|strateg\\p{L}*|framework|rammeverk\\p{L}*|retningslinje\\p{L}*|guidelines?|policy|policies|rutine\\p{L}*|modell|arbeidsgruppe\\p{L}*|arbeidsgruppa|styringsgruppe\\p{L}*|steering group|working group|rollebeskrivelse\\p{L}*)';
const deciders =
  '(enhetschef\\p{L}*|verksamhetschef\\p{L}*|förvaltning\\p{L}*|styrelsen|bestyrelsen|ledningsgruppen|ledergruppen|afdelingsledelsen|direktion\\p{L}*|nämnden|forvaltningen|(avdelings|enhets|einings)?(ledelse|leder|leiing|leiar|manage|leader|director)\\p{L}*|chefen|executives?|styret|board|direktør\\p{L}*|ledningen|kommunestyret|kommunen|regionen|management)';
const decided =
  '(förankra\\p{L}*|tagits fram|arbetat fram|godkänt|godkendt|skrivit|skrevet|for hvordan|for korleis|for how|besluttet|vedtatt|vedteke|bestemt|decided|signed off|backs?|endorses?|endorsed|approved|støtter|står bak\\p{L}*|laget|laga|made|forank\\p{L}*|utarbeid\\p{L}*|developed|written|drawn up|beskriv\\p{L}*|beskrevet|planlagt|planned|forberedt|førebudd|beslutat|tagit fram|utarbetat|lavet|udarbejdet|commits?|sets? out)';

/** A holder of the role by what he or she is, in a place that has had some. */
const suchPeople = `(${peers}|{livedNoun}|brukeransatt\\p{L}*|medforsk\\p{L}*|recovery-?guide\\p{L}*|(slik|denne typen|dette slaget|this kind of|den slags) (\\p{L}+ )?(stilling|medarbeider|post|role|kollega)|i rolla|i rollen|in the role|(folk|people|noen|nokre|nogen|någon|några|nokon|somebody|someone|women|men) (\\p{L}+ ){0,2}(med|with|for|som|who) (\\p{L}+ ){0,3}({lived}|{livedNoun}|lived|levd))`;
/** Words of having been there for long, or of not being new. */
const longThere =
  '(goes|go|going|dates?|går) (back|tilbake)( to)?|startede|startet|starta|begynte|började|fartstid|aldri (vore|været|varit|vært) utan|(i|in) (staben|personalgruppa|the staff)|employing|ever since|so long as|since its';
/** Since which year, or through how many. */
const sinceThen =
  '(since|siden|sidan|sedan|fra|från|frå) (\\p{L}+ ){0,2}\\p{N}{4}|(i|for|in|gjennom|over) (\\p{L}+ ){0,2}(\\p{L}+|\\p{N}+) (år|years)|alltid|always';
/** What is done or gone through when one learns. */
const learnt =
  '(brugt|ägnat|ägnade|använt|tilbragt|tillbringat|fulgt|följt|deltaget|deltagit|afsat|avsatt|brukt|brukte|gikk|gick|gjekk|gått|genomgått|tok|took|taken?|tagit|had|hatt|hadde|haft|har vært|har vore|hold[et]?|held|holdt|haldt|hållit|did|done|spends?|spent|fått|fekk|fikk|been|complete[ds]?|gjennom\\p{L}*|igennem|genom|was|var|vært|vore|varit|været|lært|learn\\p{L}*|lärt|trained|øv(d|et)|practi[sc]ed|visited|besøk\\p{L}*|followed|receives?|takes|attended?)';
/** What it is done in: a course, or time set aside. */
const lesson =
  '(\\p{L}*utbildningsdag(en|arna)?|\\p{L}*(eftermiddag|förmiddag|formiddag)(en)?|\\p{L}*(kurs|dag|skole|skule|læring|modul|seminar|samling|undervisning|utbildning|uddannelse|opplæring|oplæring|skolering|innføring|introduksjon|ettermiddag|eftermiddag|lunsj|lunch|halvår)(en|et|er|ar|a|ene|s)?|\\p{L}*(tim|dag|uk|vek)(e|er|ar|en|a)|courses?|days?|half-days?|morning|afternoon|hours?|training|modules?|e-learning|workshops?|sessions?|briefings?|orientation|formation|hospiter\\p{L}*|besøk|visit)';
/** Somebody of that kind, by what he or she is to the others. */
const likeOne =
  '((slik|denne|sådan|sådan en|this|such an?|egenerfaren|new|ny|nye|nya|samme|same|samma) (\\p{L}+ )?(kollega|colleague|medarbeider\\p{L}*|medarbeidar\\p{L}*|stilling\\p{L}*|rolle\\p{L}*|rolla|post|role|tittel)|kollega (med|som|med som)|colleague who|Erfaringssentrum|dette|det|this|welcome one|deg|dig|you|livet sitt|hun|hon|ho skal)';
const theTaught = `(${colleagues}|{leader}|nurses?|physicians|sykepleier\\p{L}*|betjent\\p{L}*|officers?|personalet|hele staben|arbetsgruppen|all shifts|teamet|the team|team|key workers|social workers?|alle, der ansættes|clinicians|vi|we|\\p{L}*(avdeling|afdeling|avdelning)\\p{L}*|staben|de som jobber her|dei som arbeider her)`;
/** Who had the post before, and that something was made of it. */
const formerOnes = `((tidligere|forrige|førre|previous|former|earlier|past|last|tidigare|förra) (\\p{L}+ )?${peers}|før deg|before you|föregångar\\p{L}*|forgjeng\\p{L}*|forgænger\\p{L}*|predecessor\\p{L}*|(den|hun|han|ho|hon|she|he|who|woman|man|one) ..1 (slutter|sluttar|slutar|left|leaving|leaves))`;
const learnedFrom =
  '(lært|lärt|learn(ed|t)|evaluert|evaluated|oppsummert|endr(a|et)|changed|ändrat|justert|fortalt|told|hear|spurt|asked|spurde|different(ly)?|annerledes|annleis)';
/** In a hurry, for the sake of what pays or inspects. */
const hurry =
  '(haster|haste|urgent\\p{L}*|quickly|raskt|snarest|fort|(innen|før|före|innan|before|by|inden) ..2 (nyttår|jul|new year|christmas|year|march|inspection|tilsyn\\p{L}*)|soon|in post by|på plass|insists?|pålagt|må derfor)';
const money =
  '(tilskudd\\p{L}*|tilskot\\p{L}*|midl(er|ar|ene|ane)|fund(ing|ers?|s)|grant|pengene|pengane|money|bidrag\\p{L}*|commissioner\\p{L}*|inspect\\p{L}*|statsforvalter\\p{L}*|prosjekt\\p{L}*)';
/** Some, and not all, of those one is to work with. */
const some =
  '(ett par|en handfull|en håndfuld|enstaka|en och annan|noen|nogen|någon|några|nokon|nokre|et par|eit par|a couple|somme|enkelte|einskilde|gamle|some|a few|a handful|one or two|several|flere|fler|fleire|flera|vissa|nogle|en del|somliga|({not}) (all|alle|alla|everyone|everybody)|opinions?|mening\\p{L}*|meining\\p{L}*|åsikter\\p{L}*)';
/** What they think of it. */
const doubting =
  '(misstänksam\\p{L}*|tveksam\\p{L}*|tøvende|forbehold|tvekande|mistænksom\\p{L}*|mistro\\p{L}*|skep\\p{L}*|s[ck]eptic\\p{L}*|kritisk\\p{L}*|critical|mumling|mumbl\\p{L}*|eyebrows?|split|delt|delte|delade|divided|doubt\\p{L}*|tvil\\p{L}*|tvivel\\p{L}*|unsure|usikre?|osäkra|persuad\\p{L}*|persuasion|convinc\\p{L}*|unconvinced|overbevist\\p{L}*|overtydd?e?|övertygad\\p{L}*|sold on|on board|keen|enige|einige|ense|begeistr\\p{L}*|lurer (på)?|wonder|undrar|negativ\\p{L}*|god idé|good idea|(helst|heller|hellre|rather|hellere) (\\p{L}+ )?(ville|would|had|have|hadde) ..2|mener|meiner|see the point|ser poenget)';
/** What the reader is to stand. */
const thickSkin =
  '(thick skin|tjukk hud|tykk hud|(tåle|tole|tola|tåla|handle|prepared for|ready for|forberedt på|cope with|expect|regne med|rekne med|få høyre|få høre|møte|møde|möta|möte|meet|deal with|stå i|stå imot) (\\p{L}+ ){0,8}(skep\\p{L}*|s[ck]eptic\\p{L}*|motstand|motbør|motstånd|modstand|resistance|pushback|mumling|doubt\\p{L}*|tvil\\p{L}*|kritisk\\p{L}*|uenig\\p{L}*))';

/** How to apply is nobody's preparation. */
const notSections = ['contact', 'application'] as const;
/** Duties and demands are the applicant's; prose below the list of demands may have left them. */
const notListed = ({ sentence: { section, line } }: Hit): boolean =>
  section !== 'duties' && (!['qualifications', 'personal'].includes(section) || !line.isBullet);

/** What has been done so that the workplace is ready for the role. */
export const preparationPatterns = defineRules<PreparationKind>('preparation', [
  {
    id: 'preparation.history',
    kind: 'history',
    match: `${been} (\\p{L}+ ){0,4}${role} ..8 ${time}|${role} (\\p{L}+ ){0,3}${been} ..8 ${time}|${time} (\\p{L}+ ){0,4}${been} (\\p{L}+ ){0,4}${role}|${time} (\\p{L}+ ){0,2}${been} (\\p{L}+ ){0,3}(the |våre |our )?${peers}|${role} ..8 (det|dem|dei|them|that) (\\p{L}+ ){0,2}${been} ..4 ${time}|(since|siden|sidan|sedan) (\\p{L}+ ){0,2}(launch|start|etabl|introduc|oppstart)\\p{L}* (\\p{L}+ ){0,3}${peers}`,
    unless: `(mennesk|menneske|people|person|folk|människor|clients?)\\p{L}* (\\p{L}+ ){0,2}(med|with|who|som)|vacant|ledig\\p{L}*|vakant|rusfri\\p{L}*|${reader} (\\p{L}+ )?(har|have)|minst|at least|minimum|required|{require} ..4`,
    within: 'sentence',
    notSections,
    when: notListed,
    why: 'The place has had peer workers before.',
    yes: {
      nb: [
        'Vi har hatt erfaringskonsulenter i ti år.',
        'Erfaringskonsulenter har vært en del av laget siden oppstarten.',
      ],
      nn: ['Vi har hatt erfaringskonsulentar sidan 2014.'],
      en: ['We have employed peer workers for eight years.', 'For over a decade we have worked with peers.'],
      sv: ['Vi har haft peer supportrar sedan 2015.'],
    },
    no: [
      'Tjenesten ble etablert i 2014.',
      'Established in 2014.',
      'At least two years in recovery.',
      'Teamet har vært i drift siden 2014 og søker erfaringskonsulent.',
      'We have worked with people with lived experience of homelessness since 1998.',
      'The role has been vacant since 2023.',
    ],
  },
  {
    id: 'preparation.established',
    kind: 'history',
    match: `(lang|long|god|good|bred|mange års|flere års|fleire års|years?|decades|extensive|solid|considerable|wide) (of )?(erfaring|experience|røynsle|tradisjon|tradition|track record|erfarenhet) (med|with|i|in|of|for|av|af) (\\p{L}+ ){0,5}${role}|(tradisjon|tradition) (for|of) (\\p{L}+ ){0,4}${role}|(veletablert\\p{L}*|vel etablert|godt etablert\\p{L}*|innarbeid\\p{L}*|well[- ]established|long-standing|longstanding|etablerad) (\\p{L}+ ){0,3}${role}|${role} (\\p{L}+ ){0,4}(veletablert\\p{L}*|vel etablert|godt etablert|innarbeid\\p{L}*|innarbeidd|well[- ]established|a fixture|(ikke|ikkje|not|inte) (\\p{L}+ )?(ny|nytt|new|nye))|(${role}|stillingen|tjänsten|stillinga) (\\p{L}+ ){0,4}(opprettet|oppretta|created|introduced|innført|innførte|oprettet|inrättades|etablert) (i|in|for|back in) (\\p{N}{4}|(\\p{L}+|\\p{N}+) (år|years))|${learnedFrom} ..10 ${formerOnes}|${formerOnes} ..20 ${learnedFrom}`,
    unless: `(du|you|ni) (\\p{L}+ )?(har|have|må|bring)|{require} ..3|minst|at least`,
    within: 'sentence',
    notSections,
    when: notListed,
    why: 'The role is long known here, or was learnt from.',
    yes: {
      nb: [
        'Hun som var her før deg, har fortalt hva hun savnet, og vi har endret planen.',
        'Vi har lang erfaring med å ha erfaringskonsulenter.',
        'Stillingen ble opprettet i 2015.',
      ],
      en: ['Peer support is a well-established role here.', 'We have learnt from former peer workers.'],
    },
    no: [
      'You have years of experience with peer work.',
      'Avdelingen har lang erfaring med spiseforstyrrelser.',
      'Stillingen er nyopprettet.',
    ],
  },
  {
    id: 'preparation.staff-prepared',
    kind: 'staff-prepared',
    match: `${colleagues} (\\p{L}+ ){0,6}(${readied}|\\p{L}*utbildning\\p{L}*) ..12 (${role}|sharing power|samarbeid\\p{L}* med (deg|dig|folk|ansatte|tilsette|anställda)|working (with|alongside)|work alongside|jobbe (sammen|saman|tillsammans|side))|${readied} (\\p{L}+ ){0,4}(for|til|med|with|of|av|across|alle|all|hele) ..2 ${colleagues} ..10 ${role}|(inform|brief|forbered|førebu|prepar|train|lær|kurs|gjort)\\p{L}* (klar )?(\\p{L}+ ){0,2}${colleagues} ..8 (${role}|for deg|for you)|${role} (\\p{L}+ ){0,4}(drøftet|drøfta|discussed|presentert|presented|forklart|explained|gjennomgått) ..6 ${colleagues}|${colleagues} (\\p{L}+ ){0,3}(er|is|are|har blitt|have been|has been|har vært|är) (\\p{L}+ )?(forberedt\\p{L}*|førebud\\p{L}*|budd|prepared|briefed|informert|informed|klædt på|klare?|förbered\\p{L}*) ..6 (${role}|at du|that you|att du|for deg|for you)|(går|gjekk|gikk|snakker|snakkar|diskuterer|drøfter|drøftar) (\\p{L}+ ){0,3}${colleagues} (\\p{L}+ ){0,2}(gjennom|om)? (\\p{L}+ ){0,3}${role}`,
    unless: `{not} ..3 (see|understand|ser|forstår) ..3|${otherTraining}`,
    within: 'sentence',
    notSections,
    when: notListed,
    why: 'Colleagues have been trained or informed about the role.',
    yes: {
      nb: [
        'Hele personalgruppa har hatt fagdag om rollen.',
        'Teamet er forberedt og har kurs om samarbeid med erfaringskonsulenter.',
        'Vi har informert alle faggrupper om rollen.',
        'Det er holdt kurs for de ansatte om erfaringskonsulentens plass i teamet.',
      ],
      nn: ['Alle tilsette har vore på kurs om samarbeid med erfaringskonsulentar.'],
      en: ['All staff are trained in working with peer workers.', 'We have briefed the whole team on the role.'],
      da: ['Personalet er klædt på til at arbejde sammen med peers.'],
      sv: ['Alla medarbetare har fått utbildning om peer support.'],
    },
    no: [
      'Godt arbeidsmiljø.',
      'Be prepared for some scepticism.',
      'Alle ansatte får kurs i brannvern.',
      'Du holder kurs for ansatte om erfaringskompetanse.',
      'All staff attend training, including peer workers.',
      'You get training in the role together with your colleagues.',
    ],
  },
  {
    id: 'preparation.plan',
    kind: 'plan',
    match: `(${plan}|${deciders}) (\\p{L}+ ){0,8}${decided} ..10 ${role}|${decided} (\\p{L}+ ){0,4}${plan} ..8 ${role}|${plan} (\\p{L}+ ){0,2}(for|om|about|on|av) (\\p{L}+ ){0,5}${peers}|${role} (\\p{L}+ ){0,6}(plan|strategy|strategi|framework)\\p{L}* (was|is|er|var|has been) ..4|lived experience (workforce )?(plan|strategy|framework)|(${role}|stillingen|tjänsten|stillinga) (\\p{L}+ ){0,3}(forank\\p{L}*|besluttet|vedtatt|backed|anchored) ..4 ${deciders}|forank\\p{L}* (\\p{L}+ ){0,3}(${role}|stillingen|stillinga) (i|hos|in) ${deciders}`,
    unless: `(recovery|wellness|treatment|care|individual|crisis|tiltaks|behandlings|krise|individuell) ?plan\\p{L}*|{not} ..4 (plan|decided|besluttet|laget)|${reader} ..3 (lage|utvikle|utarbeide|develop|prepare|write|bidra|bidrage|help)`,
    within: 'sentence',
    notSections,
    when: notListed,
    why: 'There is a plan or a decision about how the role is used.',
    yes: {
      nb: [
        'Ledelsen har laget en plan for hvordan erfaringskompetanse skal brukes.',
        'Rollen er forankret i ledergruppa.',
      ],
      nn: ['Leiinga har vedteke korleis eigenerfaring skal nyttast.'],
      en: [
        'Our lived experience workforce plan was signed off in 2022.',
        'A working group has planned how peers are welcomed.',
      ],
    },
    no: [
      'You help people write their recovery plans.',
      'Vi planlegger en tur.',
      'Ledelsen har besluttet å bygge nytt.',
      'Strategien vår for brukermedvirkning er ny.',
    ],
  },
  {
    id: 'preparation.unprepared',
    kind: 'unprepared',
    match: `(vet|veit|vi vet|know|sure|certain|säkra|ved) (\\p{L}+ ){0,4}({not}) (\\p{L}+ ){0,4}(hvordan|korleis|how|hva|kva|what|helt|heilt|yet)|({not}) (\\p{L}+ ){0,4}(sure|certain|sikre|klare|avklart|avklara|bestemt|bestämt|afklaret|decided|säkra) (\\p{L}+ ){0,4}(how|hvordan|korleis|hva|kva|what|yet|enda|ennå|enno|rollen|rolla|role)|(ingen|nobody|no one) (\\p{L}+ )?(har|has) (\\p{L}+ )?(avklart|bestemt|avklara|decided)|(hvordan|hva|korleis|kva|how|what|where|hur|vad) (\\p{L}+ ){0,3}(${role}|stillingen|stillinga|post|role|job) (\\p{L}+ ){0,6}({not}) (\\p{L}+ ){0,4}(worked out|clear|decided|settled|agreed|known|tenk\\p{L}*|avklar\\p{L}*|snakk\\p{L}*|bestem\\p{L}*|klar\\p{L}*|funnet ut|funne ut)|(unclear|uklart|uavklart|uavklara|oklart|undecided|open question) (\\p{L}+ ){0,3}(how|what|hvordan|hva|kva|korleis|hur|vad)|${colleagues} (\\p{L}+ ){0,4}{not} (\\p{L}+ ){0,5}(inform\\p{L}*|opplæring|training|forbered\\p{L}*|prepared|briefed|told|snakk\\p{L}*|diskut\\p{L}*|discussed) ..8|(beholde|keep|miste|lose|behalde|behålla|mister|loses) (\\p{L}+ ){0,3}(tilskudd|tilskot|funding|midlene|midlane|grant|pengene)\\p{L}*|${hurry} ..16 ${money}|${money} ..16 ${hurry}`,
    with: `${role}|post|stilling\\p{L}*|slot|fit|passer|noen|nokon|someone|somebody|bruke deg|with you|bruke deg til`,
    unless: 'politiattest|førerkort|{user} ..4 {not}|søknadsfrist|interview\\p{L}*|tiltred\\p{L}*|start date|apply',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'offer'],
    why: 'The place says that it does not know what to do with the role, or has it for a grant.',
    yes: {
      nb: [
        'Vi må få på plass en erfaringskonsulent raskt for å beholde tilskuddet.',
        'Rollen er ny, og ingen har avklart hvordan rollen passer inn.',
        'De ansatte er ennå ikke informert om rollen.',
      ],
      nn: ['Vi veit ikkje heilt korleis rolla skal nyttast.'],
      en: [
        'The inspectors want one, so the role has to be filled quickly.',
        'We are not sure yet how the role fits in.',
        'It is still unclear what the role will be.',
      ],
    },
    no: ['Er du usikker på om rollen passer for deg? Ring oss.', 'Du må ha førerkort.'],
  },
  {
    id: 'preparation.sceptical',
    kind: 'sceptical',
    match: `${thickSkin}|${some} ..12 ${doubting}|${doubting} ..4 ${some}|skeptiske blikk`,
    with: `${colleagues}|${theTaught}|${role}|${likeOne}|wards?|vaktrom\\p{L}*|staff|her|here|us|oss|building|huset`,
    unless: `motstandsdyktig\\p{L}*|{user} (\\p{L}+ ){0,2}(er|is|are|är|kan være) ..2 ${doubting}|{not} ..2 (skep|s[ck]ep)\\p{L}*|(du|you) (\\p{L}+ )?(er|are|lurer|wonder)`,
    within: 'sentence',
    when: ({ sentence: { section, line } }) => section !== 'duties' || !line.isBullet,
    notSections: ['contact', 'application', 'about'],
    why: 'Doubt about the role among those one is to work with.',
    yes: {
      nb: [
        'Du må tåle skepsis fra kolleger.',
        'Enkelte kolleger er kritiske til rollen.',
        'Det er delte meninger på huset om rollen.',
      ],
      nn: [
        'Du må tole motstand i personalgruppa.',
        'Einskilde kollegaer ville helst hatt ein vernepleiar, så litt tjukk hud kjem godt med.',
      ],
      en: [
        'Be prepared for some scepticism from colleagues.',
        'Some of the staff remain unconvinced.',
        'Not everybody in the building is sold on the post.',
      ],
    },
    no: [
      'Du møter pasienter med motstand mot behandling.',
      'Du er motstandsdyktig.',
      'Pasientene er skeptiske til hjelp.',
      'Er du usikker på om rollen passer? Noen av oss svarer gjerne.',
    ],
  },
  {
    id: 'preparation.commitment',
    kind: 'commitment',
    match: `(satser|satsar|satsning\\p{L}*|satsingsområde\\p{L}*|satsing|satse|committed|commitment|commit|opptatt av|oppteken av|dedicated|stolt\\p{L}*|proud|tror på|trur på|tro på|believe in|believe|values?|verdset\\p{L}*|värdesätt\\p{L}*|anerkjenn\\p{L}*|recogni[sz]e\\p{L}*|engagerade|prioriter\\p{L}*|vektlegger|vekt på|vægter|power of|løfte|invest\\p{L}*) (\\p{L}+ ){0,6}(${peers}|{livedNoun}|recovery\\p{L}*)|(grow|growing|expand|expanding|bygge|bygger|byggje|utvide|utvider|øke|styrke|styrkje|utvikle|utöka|udvide|vokse|bli bedre på|develop|ambisjon\\p{L}*|ambition|aims? to) (\\p{L}+ ){0,6}((bruk|bruken|use) (av|af|of) (\\p{L}+ ){0,2}${peers}|bruke ${peers}|peer (support|work|workforce|roles?|posts)|lived experience (workforce|roles)|erfaringskompet\\p{L}*|likepersonsarbeid\\p{L}*|satse (mer|meir) på ${peers})|${peers} (\\p{L}+ ){0,2}(er|is|are|är|har|som|as|har en|til|till) (\\p{L}+ ){0,2}(viktig\\p{L}*|sentral\\p{L}*|central|vital|key|essential to us|important|integral|kjerne\\p{L}*|at the (heart|core)|core|cornerstone|(bære|bere)bjelke\\p{L}*|hjørnestein\\p{L}*|satsing\\p{L}*|satsning\\p{L}*|indsatsområde\\p{L}*|prioriteret|prioriterad\\p{L}*|viktig\\p{L}*|vigtig\\p{L}*|avgörande|afgørende|prioritert\\p{L}*|avgjørende)|recovery-?(orient\\p{L}*|focused|based|inspirert|basert|inrikta\\p{L}*)|återhämtnings(inrikta|orientera|fokus)\\p{L}*|recovery(-| )?(tilnærm|perspektiv|tenk|basert|fokus|modell)\\p{L}*|recovery\\p{L}* (\\p{L}+ ){0,4}(berebjelke|bærebjelke|core|cornerstone|grunn\\p{L}*|runs through|at the heart|heart of|philosophy|approach|model|principles|perspektiv\\p{L}*|tankegang|tilnærming\\p{L}*|utgangspunkt)`,
    unless: `{not} ..4|${reader} (\\p{L}+ ){0,3}(er|are|har|have|tror|believe|skal|will|bidra\\p{L}*|value|vil|opparbeid\\p{L}*)`,
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    confidence: 'medium',
    why: 'General commitment to the role or to recovery.',
    yes: {
      nb: ['Vi satser på erfaringskompetanse.', 'Vi jobber recoveryorientert.', 'Recovery er grunnlaget for arbeidet.'],
      nn: ['Tenesta er recoveryorientert.'],
      en: ['We are committed to peer support.', 'A recovery-oriented team.', 'We are expanding our peer workforce.'],
      da: ['Vi vægter erfaringskompetencer højt.'],
      sv: ['Vi arbetar återhämtningsinriktat och recoveryinriktat.'],
    },
    no: [
      'Godt arbeidsmiljø.',
      'We value diversity.',
      'Du er recoveryorientert.',
      'Du skal styrke likepersonsarbeidet.',
    ],
  },
  {
    id: 'preparation.priority',
    kind: 'commitment',
    match: `{livedNoun}|${peers}|lived (knowledge|expertise)|erfaringsvi(ten|den)\\p{L}*|medforskning|återhämtning|brukerkunnskap|brukarkunnskap`,
    with: '(satsning\\p{L}*|satsing\\p{L}*|prioriter\\p{L}*|priority|priorities|profil|profile|(setter|set|sætter|sätter) .* (høyt|høgt|högt)|strateg\\p{L}*|invest\\p{L}*|ledstjärna\\p{L}*|stadg\\p{L}*|grunnsyn|put (our|its) (money|name)|(more|mer|meir|mere) (of|plass|space|rom)|culture|kultur)',
    unless: `{not} ..4|${reader}|{seek} ..4 {peer}`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties', 'offer'],
    confidence: 'medium',
    why: 'What the place gives priority to, in whatever order.',
    yes: {
      nb: ['Erfaringskompetanse er en del av profilen vår og står i strategien.'],
      en: ['Peer roles are a priority in the five-year strategy.'],
      da: ['Erfaringsviden står øverst i vores strategi.'],
    },
    no: ['Kommunen har en strategi for brukermedvirkning.', 'You bring lived experience to our strategy.'],
  },
  {
    id: 'preparation.openness',
    kind: 'openness',
    match: `(åpen|åpenhet|open|openheit|openness|öppenhet|öppen|åbenhed|åben) (\\p{L}+ ){0,3}(om|about|rundt|kring|omkring|with) (\\p{L}+ ){0,2}({livedNoun}|egen\\p{L}*|egne|eigen\\p{L}*|eigne|own|your|rus|psykisk\\p{L}*|mental)`,
    with: `velkom\\p{L}*|welcome\\p{L}*|ønsk\\p{L}*|valued|verdset\\p{L}*|trygt|safe|her|here|hos oss|hjå oss|hos os|kan|can|oss|staff|ansatte|tilsette|kolleger|us`,
    unless: `{require}|${reader} (\\p{L}+ ){0,2}(er|are|tør|våger|dare|må|must)|villig\\p{L}*|willing\\p{L}*|evne|ability|comfortable|trygg på|komfortabel`,
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'Openness about own experience is said to be welcome.',
    yes: {
      nb: ['Vi ønsker åpenhet om egenerfaring velkommen.', 'Her er det trygt å være åpen om egen historie.'],
      en: ['Openness about lived experience is welcome.'],
    },
    no: ['Åpenhet er en verdi for oss.', 'Vi har åpent hus.', 'Du er åpen om egne erfaringer.'],
  },
  {
    id: 'preparation.long-there',
    kind: 'history',
    match: suchPeople,
    with: `${longThere}|${sinceThen}`,
    unless: `{seek} ..4|${reader}|minst|at least|minimum|{require}|vacant|ledig|vakant|{permanent}|{temporary}|(recovery|rusfri|clean) ..3 (years|år)|pensjon`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    when: ({ sentence: { text } }) =>
      occursIn(combined`${longThere}|${been}|(siden|sidan|since|sedan) \\p{N}{4}`, text) &&
      !occursIn('{not} ..3 (hatt|had|haft)', text),
    why: 'The role and how long it has been here, in whatever order.',
    yes: {
      nb: ['Avdelingen har lang fartstid med denne typen stilling.'],
      nn: ['Denne typen stilling har vi aldri vore utan.'],
      en: ['Peer work at the centre goes back to 2015.'],
      da: ['Vi startede med peers i 2016.'],
    },
    no: [
      'Vi søker erfaringskonsulent til et team som startet i 2020.',
      'Du har hatt egenerfaring i mange år.',
      'The project with peers runs until 2028.',
    ],
  },
  {
    id: 'preparation.staff-taught',
    kind: 'staff-prepared',
    match: `${learnt} ..6 ${lesson}|${lesson} ..6 ${learnt}|(lært|øv(d|et)|practi[sc]ed|learn(ed|t)) ..3 (hva|kva|korleis|hvordan|how|what)`,
    with: theTaught,
    unless: `${otherTraining}|{your} own|alle som (jobber|jobbar|arbeider|arbeidar) med|${reader} (\\p{L}+ ){0,3}(bring|får|get|receive|skal|holder|will)|${reader} (selv |sjølv |själv )?(har|have)|{offer} ..3 ${reader}|{not} ..4 ${lesson}`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    when: ({ sentence: { text } }) =>
      occursIn(
        combined`${role}|consumer (and carer )?workforce|(about|on|om|how|what|hva|kva|vad|hvad|hvordan|korleis|hur) ..6 ${likeOne}`,
        text,
      ),
    why: 'Colleagues were taught about the role, in words of what was done.',
    yes: {
      nb: [
        'Hele sykepleiergruppen har hatt internundervisning om erfaringskonsulentens rolle.',
        'Kollegaene har brukt en ettermiddag på å snakke om hva en slik kollega er til for.',
      ],
      en: [
        'All clinicians have completed the module on working alongside peers.',
        'A session was held on the wards on how to take in a colleague who has been a patient, a peer worker.',
      ],
      sv: ['Kollegiet ägnade en hel dag åt vad en egenerfaren kollega kan tillföra.'],
    },
    no: [
      'You receive training in the role with the whole team.',
      'Du holder undervisning for personalet om egenerfaring.',
      'All staff have completed fire safety training.',
      'Teamet har hatt en fin dag på sjøen.',
    ],
  },
  {
    id: 'preparation.asked-for',
    kind: 'plan',
    match:
      '(bad|ba|bedt|asked|bett|bedt) (selv |själv |sjølve |sjølv |themselves )?(om|for) (denne |this |the )?(stilling|role|post|rolle|tjänst)\\p{L}*|(skriftlig|skriftleg|written) plan (\\p{L}+ ){0,2}(for|om|för) ..8 (kunnskap|kunskap|experience|role|rolle|erfaring|brukes|användas|nyttast)\\p{L}*|championed by|{leader} (\\p{L}+ ){0,2}(vedtatt|vedteke|beslutat|besluttet|decided) ..6 (tjänst|stilling|erfaring|role|rolle|post)\\p{L}*',
    within: 'sentence',
    unless: `${reader} (\\p{L}+ )?(asked|bad|ba)|{not} ..4 plan`,
    notSections,
    when: notListed,
    why: 'The place asked for the role itself, or those who decide stand behind it.',
    yes: {
      nb: ['Personalet ba selv om denne stillingen.'],
      en: ['The nurses asked for this role.'],
      sv: ['Det finns en skriftlig plan för hur din kunskap ska användas.'],
    },
    no: ['You asked for this role.', 'We have no written plan for the role.'],
  },
  {
    id: 'preparation.place-not-found',
    kind: 'unprepared',
    match: `({not}|yet to|ennå ikke|ännu inte) (\\p{L}+ ){0,1}(funnet ut|funne ut|work(ed)? out|know|vet|veit|klart for|klart för|drøfta|drøftet|discussed) ..6 (where|hvor|kor|what|hva|kva|var|vad|det|it)|(må|must|has to|need to) (\\p{L}+ )?ha (noen|nokre|nogen|någon|några|nokon|en|ein|et|{peer}) ..3 (på plass|på lista|in place)`,
    with: `${role}|{peer}|{livedNoun}|you|du|title|tittel\\p{L}*|titeln|stilling\\p{L}*|plass|capacity|it sits|lista`,
    unless: '{user} ..6|(du|you) (\\p{L}+ ){0,2}{not}',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal'],
    why: 'Nobody has thought out where the role belongs, or it is had for the sake of having it.',
    yes: {
      nb: ['Vi har ikke funnet ut hvor du passer inn.'],
      en: ['We have yet to work out where the role sits.'],
      sv: ['Vi har ännu inte klart för oss vad titeln innebär.'],
    },
    no: ['You do not know what the day brings.', 'Vi vet ikke hvor mange som kommer.'],
  },
  {
    id: 'preparation.unwelcome',
    kind: 'unprepared',
    match: `(some|several|two|three|many|a few|noen|nokre|somme|to|tre|flere|fleire|nogle|några|flera) (\\p{L}+ ){0,6}(against|opposed|oppose|sceptical|skeptical|unsure about|wary of|not sold on|not convinced|did {not} want|do {not} want|didn['’]t want|imot|mot at|mot å|skeptisk\\p{L}*|negativ\\p{L}*|liker {not}|likar {not}|tviler på|tvilar på|emot|imod) ..8 (${peers}|post|role|stilling\\p{L}*|idea|idé|tanken|rolle\\p{L}*|folk som har)|(expect|regne? med|rekne? med|räkna med|må tåle|må tole|put up with|prepared for) ..6 (suspicion|suspicious|resistance|skepsis|motbør|motstand|mothug|resistance|be wary|be sceptical)|(they|staff|colleagues|nurses|counselors|team|de ansatte|dei tilsette|personalet|kollegene|kollegaene) (\\p{L}+ ){0,2}(not|n['’]t|{not}) (sold on|convinced about|on board with|keen on|klar for|klare for|begeistra for|begeistret for) (${peers}|post|role)`,
    unless:
      '{user} ..6 (against|skeptical|sceptical|imot|skeptisk\\p{L}*)|(were|was|var|had been|used to be) (\\p{L}+ )?(sceptical|skeptical|skeptisk\\p{L}*) ..8 (now|nå|no|nu|until|til)',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'Colleagues are told to be against the role, and the reader to bear it.',
    yes: {
      nb: ['Noen av sykepleierne er imot stillingen.', 'Du må regne med en del skepsis.'],
      en: [
        'Some of the nurses were against this post.',
        'Expect the old hands to be suspicious.',
        'They are not sold on peers yet.',
      ],
    },
    no: [
      'Some residents are sceptical of services.',
      'Noen av oss liker ikke kaffe.',
      'Two nurses asked for this post.',
    ],
  },
]);
