import type { ContractKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const size = String.raw`(?:\p{N}+(?:[.,]\p{N}+)? ?(?:%|prosent|pst\.?|percent|procent)?[ ,-]*)`;
const filler = String.raw`(?:[\p{L}\p{N}%.,-]+ ){0,4}`;
const longFiller = '..8 ';
const ending = String.raw`(?:fram til|frem til|fram mot|til og med|t\.?o\.?m\.?|til|ut|until|through|to|till och med|till|t\.o\.m\.|tom) (?:og med )?(?:den )?(?:utgangen av |the end of |end of |slutten av |udgangen af |slutet av )?(?:\p{N}{1,2}(?:st|nd|rd|th|\.)? ?)?(?:\p{N}{1,2}[./]\p{N}{2,4}|\p{N}{1,2}[./]\p{N}{1,2}[./-]\p{N}{2,4}|\p{L}+ \p{N}{4}|\p{N}{4}|januari?|februari?|mars|marts|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|maj|augusti|året|the year|next year|(?:neste|næste|nästa) (?:sommer|sommar|år)|\p{L}*(?:semesteret|semestret|skoleåret|skuleåret|prosjektperioden)|the (?:academic|school|project) (?:year|period))`;
/** "Until the summer": not "til høsten", which is when work starts. */
const season = String.raw`(?:(?:fram|frem) til|until|through|ut) (?:the |next |neste |over )?(?:summer|autumn|spring|winter|christmas|sommer|sommar|høst|haust|vinter|jul|vår)(?:en|a|ferien)?`;
const lasting = String.raw`(?:i|for|på|of|a|an|over|om|under) (?:inntil |opptil |up to |minst |about |ca\.? |approximately )?(?:the |de |dei |den )?(?:first |første |fyrste |första |next )?(?:\p{N}{1,2}|et|ett|eitt|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|atten|one|two|three|four|five|six|nine|ten|eleven|twelve|eighteen|två|fyra|sex|åtta|tio|nio|tolv|ett? halvt|halv(?:annet|tanna|annat|andet|tannat))[ -]*(?:år|års|månader|måneder|måneders|månaders|mnd|mnd\.|months?|years?|year|month|mdr\.?|halvår|uker|weeks|skoleår|skuleår|studieår|semest\p{L}+|school years?|academic years?)`;

const years = String.raw`(?:\p{N}{1,2}|ett|eitt|et|to|tre|fire|fem|två|fyra|half|one|two|three|six|nine|twelve|eighteen)`;
/** "Toårig", "treårs", "tolvmåneders", "2-årig": a length as part of the word. */
const longWord = String.raw`(?:${years}[ -]?(?:årig|års|år)\p{L}*|(?:\p{N}{1,2}|tre|fire|seks|sju|åtte|ni|ti|tolv|atten|sex|nio|tolv)[ -]?(?:måneders|månaders|månadars|månads|mdrs)\p{L}*)`;
const date = String.raw`(?:\p{N}{1,2}(?:st|nd|rd|th|\.)? ?)?(?:\p{N}{1,2}[./] ?\p{N}{2,4}|\p{N}{1,2}[./]\p{N}{1,2}[./-]\p{N}{2,4}|(?:jan|feb|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}*\.? \p{N}{4})`;
/** A length with no preposition: "varer 12 måneder", "is two years". */
const span = String.raw`(?:inntil |opptil |up to |foreløpig |about |ca\.? )?(?:\p{N}{1,2}|ett|eitt|et|to|tre|fire|seks|ni|tolv|one|two|three|six|nine|twelve|eighteen|två|ett)[ -]?(?:år|måneder|månader|mnd|months?|måneders|månaders|years?|mdr)`;
/** Whatever is hired for a time. */
const hired =
  '(ansett|ansatt|ansat|ansæt|tilset|tilsatt|anställ|engasjert|employ|appoint|recruit|hir(e|ed|ing)(?![\\p{L}]))\\p{L}*';
const jobNoun =
  '(pladsen|förordnande\\p{L}*|anställning\\p{L}*|ansættelse\\p{L}*|avtalet|aftalen|{post}|the work|kontrakt\\p{L}*|arbeidskontrakt\\p{L}*|arbeidsavtale\\p{L}*|avtalen|avtala|arbeidsforhold\\p{L}*|tilsetj\\p{L}*|ansettelse\\p{L}*)';
const lasts =
  '(varer|varar|gjelder|gjeld|gäller|gælder|løber|pågår|ophører|løper|løyper|löper|går|er|är|is|are|runs|run|lasts|lasting|ends|ending|finishes|opphører|opphøyrer|utløper|sluttar|slutter|udløber|upphör|finish|expires)';
const ends =
  '({post}|kontrakt\\p{L}*) ((will|vil|skal|ska|kommer til å) )?(ends?|ending|finish|finishes|stops?|cease|ceases|expires|opphøre|opphører|opphøyrer|utløpe|utløper|går ut|går ud|løper ut|löper ut|udløber|upphör|avsluttes|avsluttast)( (on|den|i|in))?';
/** What lasts too, and is no post. */
const noPost = '(strateg|plan|kurs|course|program|samling|opplæring|training|avtale med|group|gruppe)\\p{L}*';
/** What may be permanent, or lasting, and is no form of employment. */
const otherThings =
  'gjest\\p{L}*|besøk\\p{L}*|medlem\\p{L}*|rammer|møte\\p{L}*|kontaktperson\\p{L}*|plass|rutin\\p{L}*|struktur|oppg\\p{L}*|team|vaktordning|\\p{L}*bolig\\p{L}*|bustad\\p{L}*|home|homes|accommodation|boende|housing|dag\\p{L}*|tid\\p{L}*|turnus|\\p{L}*grupp\\p{L}*|veiled\\p{L}*|rettlei\\p{L}*|vejled\\p{L}*|handled\\p{L}*|fadder|mentor|lønn|timer|timar|arbeidstid|supervision|members|recovery|disability|ansatte|tilsette|kollega\\p{L}*|del av|øktene?|brukere|brukarar|samtale\\p{L}*|avtala\\p{L}*|resident|residency|support|training';
const served =
  '(brukar|bruker|pasient|patient|beboer|bebuar|deltak|deltag|borger|klient|client|resident|tenant|participant|service user)\\p{L}*';
/** "Vi är fem fast anställda": those who work there. */
const aTeam =
  '(vi|me|we) (er|är|are) (\\p{N}+|to|tre|fire|fem|seks|sju|åtte|ni|ti|två|fyra|sex|two|three|four|five|six|about|rundt|over|totalt|alle|alla|all) ..5';
/** A job as what the people of the service are helped to. */
const othersJob = `(mål|målet|goal|aim|goals) (for|til|till) (\\p{L}+ )?${served}|${served} (\\p{L}+ ){0,2}(har|får|fikk|fekk|ønsker|ønskjer|bor|bur|til|have|get|want|find|live|into)|(hjelp\\p{L}*|bistå|støtte\\p{L}*|følge\\p{L}*|følgje\\p{L}*|följa\\p{L}*|help\\p{L}*|support\\p{L}*|hjælp\\p{L}*) (\\p{L}+ ){0,3}(${served}|folk|people|dem|others|menneske\\p{L}*)`;
/** "… og er fast", "… is permanent": at the end of what is said of the post. */
const isPermanent = `(er|is|are|är|vil være|will be|blir|bliver|vert|been made|og|and|och|now|nå|nu|no) (helt |heilt |i (hvert|alle|kvart) fall |iallfall |at least |likevel |en |ei |a |både |both |begge |båda |alle |alla |now |nå |nu |no |også |också |also |difor |derfor )?{permanent}( one)?(?= ?$| ?[.,;:)]| (fra|frå|from|med|with|og|and|och|etter|after|men|but|i|på|one|in|at|ved|provided|subject|så|as|dersom|hvis|if|om)(?![\\p{L}]))`;
/** Of two posts told one after the other. */
const oneOfThem =
  '((den|det|the) (ene|eine|ena|andre|andra|anden|første|fyrste|första|first|second|other|one)|one)( (post|stilling\\p{L}*|job))?';
/** Without an end, told by denying one. */
const untimed =
  '(til|until|till|tills) (du|you|they) (\\p{L}+ ){0,2}(vil (videre|vidare|gå|slutte)|retire|går av)|(den|ho|it|this|{post}) (tek|tar|tager) {not} slutt?|(there is |there.s )?no end to it|{not} stop at all|it.s {permanent}(?= ?$| ?[.,;:)])|(two|three|four|to|tre|fire|två) (are|er|är) {permanent}(?= ?$| ?[.,;:)])|(ligger|ligg|is|står|stands) (\\p{L}+ ){0,2}(i|in) (\\p{L}+ )?(budsjett|grunnbudsjett|budget|drift)\\p{L}* ..6 for (godt|good)|{not} (siste dag|last day)(?! (of|for|i|på|av))|(inntil|until|til|till) (det|den|it|this|arbeidsforholdet) (\\p{L}+ )?(sies|seies|sagt|sägs|ended|terminated) (opp|upp|by)|(til|until|till|tills) (du|you) (\\p{L}+ )?(sier (den|det|deg|jobben) opp|seier (den|han|deg|jobben) opp|sjølv vil|går av|säger upp dig|slutter|sluttar|slutar|quit|leave|retire|give notice)|(it|this|the (job|post|role|position|contract))( is|.s) (a )?(permanent|ongoing) (work|job|post|role|position|contract|one)|(din|ditt|yours) for (godt|good|alltid|keeps)|{you} (\\p{L}+ ){0,3}(ansatt|ansettes|tilsett|ansat|anställd|employed|hired|here|her) for (godt|good|alltid|keeps)|(it|this|the (job|post|role))( is|.s) (a )?{permanent} (from|once|as soon|right)|(så l[ae]nge|as long as) (du|you) (\\p{L}+ )?(vil|vill|want|like|wish|ønsker|ønskjer|trives)|for keeps|(not|isn.t|ain.t) going anywhere|(prøve|prøvetid|probation|provanställning)\\p{L}* ..6 {permanent}(?= ?$| ?[.,;:)])|(uten|uden|utan|without an?y?) (end|end ?date|udløb|utløp|slutt?|sluttdato|slutdat[ou]m?)(?![\\p{L}])|(én|ein|éin|en|ei|et|ett|one|den ene|den ena) {permanent} ..3 (og|and|och|samt) ..2 (én|ein|éin|en|ei|et|ett|one|a|den)|{not} (en |ei |a |an )?(prosjektstilling|vikariat|projektstilling|temporary (post|position|role|job|contract)|midlertidig stilling|mellombels stilling)|({not}|neither) (\\p{L}+ )?(tidsavgrens|tidsbegrens|tidsbegräns|tidsbegræns|time[ -]limited|fixed[ -]term)\\p{L}*|(uten|uden|utan) (tidsb|tidsav)\\p{L}*|({not}|uten|uden|utan|no|ingen|inget) (fixed |fastsatt )?(end date|sluttdato|slutdato|slutdatum)|(på|for|i|of) (an )?(ubestemt|obestämd|indefinite) (tid|period|duration)|(ansett|tilset|anställ|ansæt)\\p{L}* (deg|dig) {permanent}|(contract|employment|kontrakt\\p{L}*) ..3 open-ended|{you} ..3 (a|an) permanent (member|employee)';

/** Work without a post behind it, told in verbs: "we call you when we need you", "no guaranteed hours". */
export const asItComes =
  '(ringt|ringd|oppringt|oppringd|tilkalt|called|kallas|kalles|bedt) (\\p{L}+ )?(etter|in|up|inn)? ?(fra|frå|from|från) (gang|gong|time|gång) (til|to|till) (gang|gong|time|gång)|(vaktene|vaktane|vakter|shifts|passen|vagter\\p{L}*) (\\p{L}+ ){0,2}(deles|deler (vi|me)|delast|delas|fordeles|(are )?(given|dealt|handed|shared)) (ut|out|ud) ..7 (til uke|til veke|for måned|for månad|til vecka|by (month|week)|to (month|week)|etter behov|etter kor|etter hvor|as needed)|(vi|me|we|I|jeg|eg) (\\p{L}+ )?(ring|kall|kald|call|text|phone|kontakt|contact|spør|ask)\\p{L}* (deg|dig|dere|dykk|you|them) (\\p{L}+ ){0,2}(når|när|when|if|om|ved|hvis|as) ..6 (oppdrag|call for|bruk|behov|brug|needs?|needed|needing|treng|trenger|trengs|trengst|mangler|manglar|short|behöver|behövs|filling|vakt|vagt|shift|pass|syk|sjuk|syg|sick|jobb|work)|du (ring|kall|kald|tilkall)\\p{L}* in[dn]? |(vakter|pass|vagter|shifts|work|arbeid|jobber|jobbar|arbejder|arbetar) (\\p{L}+ ){0,3}(as|when|når|etter hvert som|etter kvart som|när) (it|they|det|de|dei) (comes? (up|in)|arises?|dukker opp|dukkar opp|kommer|kjem)|(tar|tek|take|väljer|velger) (de |dei |the |those )(vaktene|vaktane|vakter|vakter|shifts|pass|passen|vagter) (du|you) (vil|vill|want|like|kan|can)|fee[- ]for[- ]service|as (a |an )?freelancer?|(honorar\\p{L}*|fee|fees|betalt|betales|lønnes|lønna|godtgjør\\p{L}*|paid|ersättning|arvode|invoice|fakturer\\p{L}*|vederlag) ..6 (per|pr\\.?|for (hver|varje|hvert|kvar|kvart|each|every|de|dei)|för varje) (\\p{L}+ ){0,2}(oppdrag\\p{L}*|opgave|møte|meeting|kurs|workshop|session\\p{L}*|foredrag|føredrag|vakt|vagt|shift|föreläs\\p{L}*|tillfälle|gang|gong|besøk|timene|timar|timer|half|day|dag|pass)(?! (week|uke))|betalt for (oppdragene|oppdraga|timene|timane|vaktene|vaktane)|(kaldt ind|kaldes ind|kallas in|kalles inn|kalla inn|ringt opp|oppringt|oppringd|oppringes|rings in|called in|ringt|inringd|tilkalt) ..4 (når|när|ved|when|vid|as|om|efter|etter)|(når|när|when) (det|there) (er|is) (bruk|behov|work|need) (for|deg|dig)|(vakter|vakta|shifts|pass|oppdrag|vagter|sessions|timer|timar|hours) (\\p{L}+ ){0,4}(etter hvert som|etter kvart som|når|when|as and when|as|ved|efter|etter|vid) (\\p{L}+ ){0,2}(behov\\p{L}*|needed|needs? (arise|arises)|trengs|dukker opp|melder seg|become available|come up|required)|{not} (\\p{L}+ ){0,4}(guaranteed|garanter\\p{L}*|guarantee|fixed|faste?|lova|lover|garanti) (\\p{L}+ ){0,2}(timer|hours|timar|stillingsprosent|vakter|shifts|pass|omfang|timetal)|(ingen|inga|no|ingen) (guaranteed|garanter\\p{L}*|fixed|set|faste?) (\\p{L}+ )?(timer|hours|timar|stillingsprosent|vakter|shifts|pass|omfang|number of hours)|(ingen|inga|no) (garanti|guarantee) ..4 (timer|timar|vakter|hours|shifts|work)|ut[ae]n fast (omfang|stillingsprosent)|(no|ingen|inga) (hours|shifts|timer|timar|vakter|vaktar) (is|are|er|blir|vert) (guaranteed|garanter\\p{L}*|lov[ae]\\p{L}*)';

/** "Faller finansieringen bort, faller stillingen bort": money that is settled a year at a time. */
const fallsWith =
  '(faller|fell|fällt|försvinn\\p{L}*|forsvinn\\p{L}*|stops|ends|goes) ..4 (faller|fell|försvinner|forsvinner|forsvinn|stops|ends|goes) ..3 (stilling\\p{L}*|tjänst\\p{L}*|posts?|the (job|post|position|role))|(finansiering\\p{L}*|funding|bidrag\\p{L}*|tilsk\\p{L}*|grant) ..6 (ett|eitt|one|a) (år|year) (av|om|at|i) (gangen|gongen|gången|a time)';
/** What is meant to come, and how a post comes to stay. */
const meant =
  '(intends?|plans?|planning|planer|planar|planen|tar sikte på|tek sikte på|siktar på|avsikt\\p{L}*|hensikt\\p{L}*|lovet|lova|lovat|promised|kjempe\\p{L}*|kjempa|arbeider|arbeider for|jobber for|looking for (money|funds|funding)|varslet|varsla)';
const goesOnForGood =
  '((position|post|role|job|it) (regular|permanent)|permanentas|videre i (drift|budsjett\\p{L}*)|vidare i (drift|budsjett\\p{L}*)|(in|into|on) ..4 budget|fast budsjett|(carry|keep) (it|this|the (post|role|position)) (on|going|forward)|(føre|føra) (stillinga?|stillingen|den|ho|ordninga|ordningen) (videre|vidare)|videreføre|vidareføre|fortsette for godt|det blir fast|(blir|vert|bli|verte) {permanent}(?= ?$| ?[.,;]| (når|når|when|etter|after|dersom|hvis|om|if)(?!\\p{L})))';

/** Those who are served, who have children and leave too. */
const newParents =
  '(famil\\p{L}+|foreldre\\p{L}*|forældre\\p{L}*|föräldrar\\p{L}*|parents?|mødre\\p{L}*|mødrer|mammor|mothers?|mums?|moms?|kvinner|kvinder|kvinnor|women|couples?|par|people|folk|those|dem|guests?|gjest\\p{L}*)';
/** What those who finish something may be offered: "regular supervision" is no job. */
const lastingJob =
  '(({permanent}|regular) ({post}|tilset\\p{L}*|ansett\\p{L}*|ansat\\p{L}*|employment)|fast (ansatt|tilsett|ansettelse|tilsetjing|jobb)|permanent spot)';

/** Form of employment, in the words of ads. Whose post it is and what fields add is weighed in src/analysis/facts/contract.ts. */
export const contractPatterns = defineRules<ContractKind>('contract', [
  {
    id: 'contract.permanent',
    kind: 'permanent',
    match: `${untimed}|(?<=^|[.,;:•]\\x20?)(den|det|ho|han|it|denne|begge|both|alle|de|dei|they|disse|desse|båda|${oneOfThem}) ${isPermanent}|(og|and|och|men) (den|det|ho|han|it) ${isPermanent}|(begge|both|alle|alla|båda|samtlige|samtlege|samtliga) {permanent}(?= ?$| ?[.,;)]| (og|and|och) )|{permanent} (begge|alle|båda|both|all)( (to|tre|fire|två|fyra|two|three|four|of them))?(?= ?$| ?[.,;)])|{permanent} (hjemmel|heimel|ans\\.)|^fast (etter|frå|fra)(?! avtale)|(an?|en|ei) {permanent} one|(gäller|löper|är) tills vidare|^tillsvidare|^tills vidare|without (any )?(limit|limitation) of time|(fte|wte|eft),? {permanent}|{permanent},? ${size}(prosent|procent|per ?cent|%|timer|timar|hours)|employ ..5 for good|${jobNoun} ..8 ${isPermanent}|(er|is|are|är|blir|bliver|vert) ${jobNoun} (\\p{L}+ )?{permanent}(?= ?$| ?[.,;:)])|^\\P{L}*(permanent|ongoing)(?=\\x20?[,.;(]|$|\\x20(after|once|subject|following|with|from|fra|etter|efter|når))|regular (full[ -]time|part[ -]time|ft|pt|status|employee|position|appointment|employment|job)|({you}|som|og|och) (blir|bliver|vert|er|är|are|is|be|bli|blive) ..2 (fastansat\\p{L}*|fast ansatt|fast tilsett|fastanställ\\p{L}*|tillsvidareanställ\\p{L}*|permanently employed)|{permanent} ${filler}(${jobNoun}|{peer}|(ansat|tilset|tilsat|anställ)\\p{L}*|{fullTime}|{partTime})|{post} ${filler}(er|is|are|är|vil være|blir|vert) (en |ei |a |both |begge |båda |alle |alla )?{permanent}|(ansettes|tilsetjast|tilsett|ansat|anställd|ansatt|employed|appointed|anställs|ansættes|ansættelse) (on a |på )?{permanent}|{post}, {permanent}|${size}{permanent}(?= ?(?:stilling|{post})?)|(full|part)[ -]time,? {permanent}|{permanent},? (full|part)[ -]time|{permanent} \\p{N}+ ?%|tillsvidareanställning\\p{L}*|fastansættelse\\p{L}*|{fullTime}, {permanent}|(begge|båda|both|alle|alla|all) ${filler}(er|are) {permanent}`,
    unless: `(next year.s|neste års?|nästa års?) ..4 (base )?(budget|budsjett)|(pencilled|lagt inn|lagd inn|planlagt|planned|budgeted) ..10 {permanent}|(renewed|continued|extended|forleng\\p{L}*) (as|som) ..2 {permanent}|(arbeider|arbeidar|jobber|jobbar|works?|working|arbetar) ..2 (for|för|to) ..5 {permanent}|fast post (der|her|på|i (møtet|programmet|agendaen))|(med|with|en|ein|to|två|tre|har|have|has) (\\p{L}+ )?(fast (ansatt|tilsett|ansat|anställd)|fastansatte?|fasttilsette?|fastanställd\\p{L}*) (som|who|{peer}|peers)|(de|dei|våre|vores|våra|our|the|two|to|tre|three) {permanent} (\\p{L}+ ){0,2}\\p{L}+ (våre|vores|våra|our|already|allerede|redan|som er|som har)|(mål|målet|aim|goal|håper|håpar|vonar|hope|hoppas|intensjon\\p{L}*|intention) (\\p{L}+ ){0,6}{permanent}|({not}(?! (\\p{L}+ )?(tids|prosjekt|vikar|project|temporary|midlertidig|mellombels))|(?!opportunity for (a|an) (\\p{L}+ ){0,3}{peer}){prospect}|${aTeam}|non(?=-)|eventuel\\p{L}*|(kan|skal|ska|may|could|å|at|att|to) (bli|blive|become)) (\\p{L}+ ){0,3}{permanent}|{permanent} (${otherThings}|(post ?)?holder|incumbent|occupant)|(mange|many|some|several|noen|nokre|flere|fleire) (of (them|these|our \\p{L}+) |av (dem|dei) )?(\\p{L}+ )?(go|get|move|kommer|kjem|får|går) ..4 {permanent}|(mens|medan|medens|while|whilst) ..3 {permanent}|${othersJob}`,
    why: 'Permanent, and said of the post: “fast” alone is also firm, steady, regular.',
    yes: {
      nb: [
        'Vi søker erfaringskonsulent i 100 % fast stilling.',
        'Stillingen er fast.',
        'To faste stillinger ledig.',
        'Du blir fast ansatt hos oss.',
        'Stillingen er ikke tidsavgrenset.',
        'Du ansettes på ubestemt tid.',
        'Arbeidsforholdet er fast.',
        'Nå blir rollen fast.',
        'Du blir så lenge du vil.',
      ],
      nn: ['Stillinga er fast, med seks månaders prøvetid.', 'Fast stilling som erfaringskonsulent.'],
      en: [
        'This is a permanent position.',
        'Full-time, permanent.',
        'An ongoing role in our team.',
        'There is no end date.',
        'The role has now been made permanent.',
        'Permanent after a probation period.',
        '• Permanent, after vetting and six months of probation.',
      ],
      da: ['Stillingen er fast.', 'Fastansættelse på fuld tid.'],
      sv: [
        'Provanställning ett halvår, sedan tillsvidare.',
        'Tjänsten är en tillsvidareanställning.',
        'Tillsvidareanställning, heltid.',
      ],
    },
    no: [
      'Vi tilbyr faste rammer.',
      'Du får en fast kontaktperson i teamet.',
      'Faste møter med leder.',
      'A fast-paced workplace.',
      'Mulighet for fast stilling etter prosjektet.',
      'Finding permanent housing for people.',
      'Målet for deltakerne er fast jobb.',
      'Vi er fem faste i teamet.',
      'This is a non-permanent post.',
      'Det er et mål at stillingen blir fast.',
    ],
  },
  {
    id: 'contract.substitute',
    kind: 'temporary',
    match:
      '*vikariat|vikariat*|vikarstilling*|svangerskapsvikar*|vikar (for|i|til|till|fram|frem|ut|søke?s|søkjast|søges|ønske?s|sökes)|som vikar|(st[åe]*|fyll*|stand*|step*|fill*) (inn?|ind) for(?! the (members|group|users|public))|fyll* plassen|({seek}|søker) (\\p{L}+ )?vikar|barselsvikar*|(maternity|parental leave|leave|sickness) cover|(length|duration) of ..4 leave|föräldravikari*|vikarier(ar|er|ande|a)|vikarie|avløs(e|er)? (?!hverandre|kvarandre)\\p{L}+ ..6 (skal|ska|er|är|permisjon)|under ..4 (föräldraledig*|barselsorlov|permisjon*|orlov)|(ferie|permisjons|fødsels|års|sommer|studie)vikar*|(mens|medan|medens|while|whilst) ..7 (permisjon*|orlov|leave|föräldraledig*|foreldreperm*|sykemeldt|sjukmeldt|studerer|studies|studying|utdann*|vidareutdann*|videreutdann*)|(maternity|paternity|parental|adoption|sick|sickness) leave (contract|post|position|role|vacancy|fixed)|(dekke|dekkje|dekker|dække|täcka|cover|covers|covering) ..8 (permisjon*|orlov|leave|absence|sabbatical|career break)|(permisjon*|orlov|leave) ..4 (dekke|dekkje|dække|to cover)|(ha|gå|is|goes|er|är|tar)(r|te|s)? (ut |ute |on |away |off )?(i |på )?(foreldre|fødsels|omsorgs|studie|maternity |parental |study |sick )?(permisjon*|barsel*|orlov*|föräldraledig*|leave)|(until|till) (she|he|they) (returns?|comes? back|is back)'.replaceAll(
        '*',
        '\\p{L}*',
      ),
    unless:
      '{leader} (\\p{L}+ )?(er|är|is) (på|on) (orlov|permisjon|leave|föräldraledig\\p{L}*)|({not}|rather than|instead of|heller enn|i stedet for|i staden for|i stället för) ..4 (fill\\p{L}*|step\\p{L}*|stand\\p{L}*|vikar)|(finnes|finst|finns|alltid|always) ..3 vikar for|vikarbyrå|insurance cover|({you}|ansatte|anställda|tilsette|staff|employees) (\\p{L}+ ){0,2}(har|er|är|tar|tek|is|are|go|on|have) ..2 (permisjon|barsel|orlov|leave|föräldral)\\p{L}*|{post} ..6 (gir|giver|gjev|ger|give|comes with) ..3 (permisjon|leave|orlov)',
    why: 'A post held for somebody who is away.',
    yes: {
      nb: [
        'Vikariat som erfaringskonsulent fram til 30. juni.',
        'Stillingen er et vikariat i ett år.',
        'Jobben er ledig fordi Oda er ute i permisjon.',
      ],
      nn: ['Vikariat i 60 % stilling.'],
      en: [
        'This is maternity cover for nine months.',
        'You will cover the post of a colleague on leave.',
        'A maternity leave contract.',
      ],
      da: ['Vi har et vikariat på ni måneder.'],
      sv: ['Vikariat från 15 augusti.', 'Du vikarierar för en kollega.'],
    },
    no: [
      'You cover for colleagues when they are away.',
      'Vi bruker ikke vikarbyrå.',
      'You will have insurance cover.',
      'Du er ute i permisjon med lønn når barnet er sykt.',
      'Teamet skaffer vikar når du er syk.',
    ],
  },
  {
    id: 'contract.somebody-away',
    kind: 'temporary',
    match:
      '(når|när|when|da) (hun|han|ho|hon|she|he) (er|kommer|kjem|is|comes|är) (tilbake|attende|back|tillbaka) ..6 (slutt|over|ferdig|ends?|done|slut)|(borte|vekke|away|gone|off) (i|for) ..2 (måneder|månader|months|weeks|uker|veker)|for the \\p{L}+ (months|weeks) (she|he)(.ll| will| is|.s)( be)? (gone|away|off)|(until|till|til|før|innan|pending) (\\p{L}+ ){0,3}(is|are|.s|kommer|kjem|er|är) (back|tilbake|tillbaka|attende)|(until|pending) (the )?return of|(until|till) \\p{L}+ returns|return of (the )?((permanent|current|regular|substantive) )?(post ?holder|holder|incumbent|employee)|(arising from|due to|because of|on account of|for the (duration|length) of) (a |an |the |her |his |their )?(\\p{L}+ )?(leave|career break|secondment|sabbatical)|(post ?holder|incumbent|holder|colleagues?|(one|two) of (our|the) \\p{L}+) (\\p{L}+ ){0,3}(takes?|taking|is on|are on|on) (a |an )?(\\p{L}+ )?(career break|leave|secondment|sabbatical)|(be|are|.re|.ll be) in for \\p{L}+ (until|till|while)|(?<!^\\P{L}{0,3})(having|expecting|has had|fått|får|venter|ventar|väntar) (a |her |his |sitt |et |eit |ett |första |første )?(baby|twins|barn|bebis|tvillinger|tvillingar)|(is|är|er|now|nå|no) (away |borte )?tjänstledig\\p{L}*|on (military|long[ -]service|unpaid) leave|resum\\p{L}* (her|his) (duties|post)|(right of return|return rights)|vedkomm[ea]nde (kommer|kjem) (tilbake|att|attende|hjem|heim)|(stand\\p{L}* in|stedfortreder|ersättare|ersetter) (for|till|för) (her|his|\\p{L}+ (who|som) (is|er|har|är))|fill(ing|s)? (her|his|their) (spot|place|shoes|post|role)',
    unless: `{you} (\\p{L}+ ){0,4}(fått|får|venter|ventar|väntar|had|expecting|having)|${newParents}|(selv|sjølv|själv|yourself) (\\p{L}+ )?(fått|had)`,
    notSections: ['duties', 'qualifications'],
    why: 'Why there is a post: somebody who has it otherwise is away for a time.',
    yes: {
      nb: ['Ingrid har fått barn og er borte til påske.', 'Det gjelder til vedkommende kommer tilbake.'],
      en: [
        'The contract runs until Jo is back.',
        'The vacancy arises due to parental leave.',
        'Until the return of the postholder.',
        'The incumbent is on a career break.',
      ],
      sv: ['Karin är tjänstledig ett år.'],
    },
    no: [
      'People drop in for coffee while they wait.',
      'You support women who are expecting a baby.',
      'Du har selv fått barn.',
      'You help people resume their work.',
      'Så kommer han tilbake.',
    ],
  },
  {
    id: 'contract.project',
    kind: 'temporary',
    match:
      '(to|tre|ett|eit|et|two|three|one|\\p{N})[ -]?(årig\\p{L}*|års|year|months?|månaders|måneders) (\\p{L}+ )?(prosjekt|projekt|project|pilot)|(pilot|forsøksordning)\\p{L}* ..3 (på|of|runs|varer|over|for) ..2 (år|years?|months?|\\p{N})|(prosjekt|project|projekt)\\p{L}* (\\p{L}+ ){0,2}(finansier\\p{L}*|finansieret|funded) ..3 (til|till|ut|until|through)|(prosjektstilling|prosjektansettelse|prosjektansatt|prosjekttilsett|projektansat|projektanställd|prosjekttilsetjing|projektanställning|projekttjänst|projektstilling|projektansættelse)\\p{L}*|(prosjekt|project|projekt)\\p{L}* ..6 (varer|runs|løper|lasts|avsluttes|ends|er på|går|pågår|slutter)|project (position|post|role|employment)|(så lenge|så lenge som|so long as|as long as|as long as the|as long as our|så länge|så længe|når|när|when|til|till|until|to) (the )?(prosjekt|project|projekt|pilot)\\p{L}* (\\p{L}+ ){0,2}(varer|lasts|runs|does|pågår|slutt?|slutter|over|ends?|ferdig|avslutta|avsluttet)|(funding|money|grant|pengene|midlene|midlane|finansiering\\p{L}*) (is|are|comes|er|kommer|kjem|gjelder) (\\p{L}+ ){0,2}(for|from|fra|frå|til) (a|an|et|eit|the) (\\p{L}+ )?(project|prosjekt|pilot)\\p{L}*|({post}|stilling) (under|within|in|i|innenfor) (a|an|et|eit|the) (\\p{L}+ )?(project|prosjekt)\\p{L}* ..4 (ending|ends|until|til|ut|fram|frem)|(until|til|till|ut) (the )?(end|slutten|slutet|udløbet) (of|av|af) (the )?(prosjekt|project|projekt)\\p{L}*',
    unless:
      '{not} (en |ei |a |an )?(prosjekt|projekt|project)\\p{L}*|[»”"] (er|is|är) (et|eit|ett|a|an) (\\p{L}+ )?(prosjekt|projekt|project)',
    why: 'A post as long as a project.',
    yes: {
      nb: ['Prosjektstilling på 18 måneder.'],
      nn: ['Prosjektstilling i to år.'],
      en: ['Project position ending December 2026.'],
      sv: ['Projektanställning i två år.'],
      da: ['Projektstilling i to år.'],
    },
    no: [
      'Stillingen er ikke en prosjektstilling.',
      'Du deltar i prosjekter i tjenesten.',
      'You will take part in projects.',
    ],
  },
  {
    id: 'contract.engagement',
    kind: 'temporary',
    match: `engasj\\. ..2 \\p{N}|engasjementet (er|är|gjelder|gjeld|varer|går|løper) ..6 (${years}|ut|til|till|fram|frem|år|måned\\p{L}*|månad\\p{L}*)|${longWord} engasjement|engasjement (i|på) ..2 (%|prosent|pst)|(et|eit|ett|to|ledig|som|i|tidsbegrenset|\\p{N}+ ?%) (\\p{L}+ |\\p{N}+ ?% |\\p{N}+ ){0,3}engasjement(et)?(?! (for|og|och|i|til|till) (\\p{L}+ )?(rus|psyk|brukar|bruker|menneske|folk|arbeid|feltet|andre))(?= ?$| ?[.,;:()–-]| (i|på|ut|fra|frå|fram|frem|til|som (erfaring|likeperson|bruker|brukar|medarb)\\p{L}*|med (mulighet|moglegheit|start|oppstart)|for (\\p{N}+|et|ett|eitt|to|tre|inntil|perioden)|over|varer|gjelder|gjeld|innen|hos|ved)(?![\\p{L}]))|engasjement(et|sstilling\\p{L}*)? ..4 (${lasting}|${ending}|stilling|måneder|månader|år|fram til|frem til|ut)`,
    unless:
      '{not} (en |ein |et |eit |ett )?(\\p{L}+ )?engasjement|((ser|leter|leitar) etter|forventer|forventar|krever|krev|gir|gjev|viser|syner) (\\p{N}+ ?(%|prosent) )?engasjement(?= ?$| ?[.,;)]| (for|og|i arb\\p{L}*)(?!\\p{L}))|(stort|høyt|høgt|varmt|levende|levande|genuint|glødende|brennende|sterkt|personlig|personleg|faglig|ekte|ditt|med|av|af|har|viser|vise|vårt|deres|felles|og|och) engasjement(?! (i|på|fram|frem|ut|til|till|som|av|af|med) )|engasjement (for|og|och|rundt|blant|fra|från|frå)',
    why: '“Engasjement” is a term of employment only with a length, an end or a post; else it is commitment.',
    yes: {
      nb: [
        'Stillingen er et engasjement ut 2026.',
        'Engasjement i ett år, med mulighet for forlengelse.',
        '50 % engasjement som erfaringskonsulent.',
      ],
      nn: ['Eit engasjement på tolv månader.'],
    },
    no: [
      'Du har stort engasjement for mennesker.',
      'Engasjement og humor er viktig.',
      'Vi ser etter ekte engasjement.',
    ],
  },
  {
    id: 'contract.fixed-term',
    kind: 'temporary',
    match: `${oneOfThem} (\\p{L}+ ){0,4}(runs?|ends?|quits?|stops?|lasts?|goes) (to|until|on|till|in)? ?(the )?([\\p{L}-]+ of )?(january|february|march|april|may|june|july|august|september|october|november|december)|(it|the (post|contract|role|job)) (will|can|can.t|shall) {not}? ?be (extended|renewed)|${jobNoun} (\\p{L}+ ){0,2}${lasts} (for|på|i) (a|an|et|ett|eitt) (year|år)(?! (til|more))|(?<=^|[.,;:•]\\x20?)${oneOfThem} (\\p{L}+ ){0,5}(${lasting}|${ending}|(for|i|på) (a|an|et|ett|eitt) (year|år))|${jobNoun} (\\p{L}+ ){0,3}${lasts} (\\p{L}+ ){0,3}(${ending}|${lasting}|${date}|${span})|(it|den|det|ho)( is|.s|s| er) (for|på|i) ${span}(?! (siden|sida|sidan|sedan|ago|since))|${ends} (${date}|\\p{N}{4}|when|når|när)|(?<=^|[.,;:•]\\x20?)${oneOfThem} (er|is|är|blir|vert) (a |an |en |ein |et |eit )?{temporary}|(limited[ -]duration|non[ -]ongoing|interim (post|position|role|appointment|{peer}))|(sommerjobb|seasonal|short[ -]term (assignment|contract|role|post))\\p{L}*|(tidsbegrens|tidsavgrens|åremål|tidsbegräns|tidsbegræns)\\p{L}*|({post}|ansatt|ansat|ansettes|ansettelse\\p{L}*|tilsett|tilsetj\\p{L}*|ansæt\\p{L}*|anställ\\p{L}*|\\p{N} ?%) ..6 (midlertidig|mellombels|midlertidigt|midlertidige)|(midlertidig|mellombels|midlertidige) ..5 (${jobNoun}|\\p{N}{2,3} ?%|prosent|ansatt|anställd|ansettelse\\p{L}*|tilsett|tilsetj\\p{L}*|ansat|ansættelse\\p{L}*|heltid|deltid|fram|frem|ut|${lasting}|${ending})|${longWord} (\\p{L}+ ){0,2}({post}|prosjekt\\p{L}*|projekt\\p{L}*|kontrakt\\p{L}*|vikariat)|{post} ${filler}(avsluttes|avsluttast|opphører|opphøyrer|utløper|utløp|går ut|tar slutt|slutter|ends|expires|finishes|concludes|upphör|ophører|löper ut|udløber) ..5 (\\p{N}{1,4}|når|när|when|med|with|in|i|i løpet|sommeren|hausten|høsten|våren|året)|({post}|ansatt|ansat|anställd|ansettes|ansettelse\\p{L}*|tilsett|employed|arbeidsforhold\\p{L}*) ..6 (perioden|periode|tidsrommet|period|perioden:|fra|från|frå|from) ..2 ${date} ?(-|–|til|to|til og med|t.o.m.|until) ?${date}|(finansiert|funded|funding|financed|finansieret|finansierad|finansieras|midler|midlar|penger|pengar|money|tilskudd\\p{L}*|tilskot\\p{L}*) ..6 (${ending}|${lasting})|(initially|i første omgang|i fyrste omgang|til å begynne med|inledningsvis) ${lasting}|specified[ -]purpose|(?<!(long|short|medium|full)[ -])term (position|employment|appointment)|contract[ -]to[ -](hire|perm\\p{L}*)|ftc|(fixed|limited|maximum|max)[ -]term|temporary (${filler})({post}|{peer}|contract|full|part|until|for|role)|({post}|contract) ${filler}(is|are|er) temporary|^temporary|visstid\\p{L}*|(?<!on )secondment|(rekne|regne|reknes|regnes|betrakt\\p{L}*|consider\\p{L}*) (som|as) {temporary}|(?<=^|[:.;] ?)(mellombels|midlertidig|temporary|tidsbegrænset|tidsbegränsad)(?= ?$| ?[.,;(])|vik\\. ?(t|til|fram|ut)|contract ..4 (shall|will) (run|end|cease|expire)\\p{L}*|(which|that) (date|day) ..3 contract ..2 (ends?|runs?|shall|ceases?)|(time|term)[ -]limited(?! (support|intervention|program|programme|help|service|services|groups?|treatment))|\\p{L}*(ansettelses|ansættelses|tilsettings|tilsetjings|anställnings|engasjements|kontrakts|avtale)perioden?:? ..3 ${date}|contract period:? ..3 ${date}|(end date|sluttdato|slutdatum|slutdato):? ..2 (${date}|\\p{N}{4})|{post} ${longFiller}(${lasting}|${ending})|(\\p{N}{1,2}|six|nine|twelve|eighteen|one|two)[ -](months?|years?) (\\p{L}+ )?(contract|post(?!-)|position|appointment|term|role|job|placement)|(varer|gjelder|gjeld|løper|løyper|runs|lasts|gäller|gælder) (\\p{L}+ ){0,3}(${ending}|${lasting}|i \\p{N}+|i ett år|i to år|i eitt år)|(varighet|varigheit|varaktighet|varighed|längd|perioden (er|är)|contract (length|duration)|duration|length of (contract|post|appointment|employment)|term):? ?(inntil |ca\\.? |up to )?(\\p{N}{1,2}|ett|eitt|et|to|tre|two|three|six|nine|twelve|eighteen|två|one)( \\p{N}+)? ?(år|months?|years?|måneder|månader|mnd|mdr)|${hired} ..5 ${lasting}|({post}|hos oss|hjå oss|with us) ..5 ${season}|(with us|hos oss|hjå oss) ..2 ${ending}|^\\P{L}*${span},? (paid|funded|finansiert|betalt|renewable|extendable|can be (renewed|extended)|med mulighet for forleng\\p{L}*)|${span} (to (start|begin) with|for now|foreløpig|(til å|at|till att) (begynne|byrje|begynde|börja) med|i f[øy]r?ste omgang)|(money|funding|{grant}|pen[gn]e[rn]e|pengar(na|ne)?|midl\\p{L}+|medlen) (\\p{L}+ ){0,2}(runs? out|dries up|stops?|tar slutt|tek slutt|tar slut|slutter|sluttar|stopper|ophører|ebber ut)`,
    unless: `(lejemål\\p{L}*|leiekontrakt\\p{L}*|leieavtale\\p{L}*|lease|(our|the|vårt) (?!(this|project|post|role))\\p{L}+ (project|prosjekt\\p{L}*)) (er|is|runs|går|har|has)|(grant|funding|funds|money) for (our|a|an|the) (?!(\\p{L}+ )?(next|first|coming|whole|full|project|post|position|role|job|work|service|team|years?)(?!\\p{L}))|(course|\\p{L}*kurs|certificate|diploma|training|utdanning)\\p{L}* ..12 (weeks|uker|veker|veckor|uger|dager|days|months|måneder|månader)|(prøvetid|prøveperiode|probation|provanställning)\\p{L}* (period )?(på|of|i) ..2|from day one|(from|fra|frå|från) (kl\\.?|klokk[ae]n?) ?\\p{N}|(advertised|posted|listed|utlyst|lyses ut|lyst ut) (separat\\p{L}*|for seg|elsewhere)|(dersom|hvis|if|should|om) (the |det |den )?(tilskudd|tilskot|grant|funding|midl|money|peng|bidrag)\\p{L}* ..4 (stopp|stop|ends|bort|dries|runs|tar slutt|opphør|withdrawn)\\p{L}*|(år|years?|måneder|månader|months?) (siden|sida|sidan|sedan|ago|back|tilbake)|(lyse|lyser|lysa|advertise) ut ..3 (til|neste)|(tenkjer|tenker|considering|vurderer) ..2 (å|to) (lys|tils|ansett|advert|hire)\\p{L}*|(gjort|hatt|haft|had|done|jobbet|jobba|arbeidd|arbetat|worked|vært|vore|varit|been) (\\p{L}+ ){0,4}${lasting}|(har|have|has|hadde|had) {not} (hatt|had|haft)|${span}[s'’]* (\\p{L}+ )?(prøve|probation|provanst)\\p{L}*|^(\\P{L}|\\p{L}+ ){0,4}(\\p{L}*(tiltak|tjenest|tenest|verksamhet|indsats)\\p{L}*|service|programme|program|house|huset|cent(re|er)|senteret|vi|me|we) (er|is|are|är|has|have|har) (\\p{L}+ ){0,2}(fund|finans|penger|midler|midlar|tilsku|tilsko|money|medel)\\p{L}*|(innen|within|inom|inden) ${span}|(years?|år|months?) (\\p{L}+ ){0,4}(experience|erfaring|erfarenhet|recovery|sobriety)(?![\\p{L}-])|(${noPost}) ..4 (varer|runs|lasts|løper|går|gjelder|gjeld|til|till|until)|({not}|uten|uden|utan|neither) (\\p{L}+ )?(tidsb|tidsav|time[ -]limit|fixed|midlertidig|mellombels|temporary|prosjekt)\\p{L}*|${aTeam} {temporary}|(midlertidig|midlertidige|mellombels|temporary|midlertidigt) (\\p{L}+kontrakt\\p{L}*|lease|tenanc\\p{L}*|bolig|bustad|housing|accommodation|avtale|overnatting|opphold|opphald|bosted|boende|botilbud)\\p{L}*|(har vært|har vore|have been|has been|har varit|har været|vi har|we have) ..4 (ansatt|tilsett|employ|hir|appoint|anställ)\\p{L}*`,
    why: 'A post with an end.',
    yes: {
      nb: [
        'Midlertidig stilling i 12 måneder.',
        'Stillingen varer ut 2026.',
        'Varighet: 2 år.',
        'Du ansettes for to år.',
        'Vi ansetter deg i halvannet år.',
        'Du blir hos oss fram til sommeren.',
        'Pengene tar slutt i mai.',
      ],
      nn: ['Mellombels stilling i eitt år.'],
      en: [
        'Fixed-term for 12 months.',
        'Temporary contract, 9 months.',
        'A 12-month contract.',
        'Duration: 18 months',
        'The post ends on 31st March 2027.',
        'A non-ongoing position.',
        'Six months to start with.',
      ],
      da: ['Stillingen er tidsbegrænset til et år.'],
      sv: ['Tidsbegränsad anställning till 31 december.'],
    },
    no: [
      'You help people in temporary accommodation.',
      'Seks måneders prøvetid.',
      'Erfaringskonsulenten har vært ansatt i tre år.',
      'Vi tilbyr midlertidig bolig til gjestene.',
      'Our three-year strategy runs until 2028.',
      'The house is funded until 2028.',
      'The role asks for two years of experience.',
      'The office lease is temporary.',
      'The position is 20 hours a week.',
      'Stillingen er uten tidsbegrensning.',
    ],
  },
  {
    id: 'contract.for-a-time',
    kind: 'temporary',
    match: `(betaler|betalar|finansierer|finansierar|pays( for)?|funds|bekostar|bekoster) ${ending}|(betaler|betalar|finansierer|finansierar|dekker|dekkjer|pays|funds|covers|bekostar|bekoster) (\\p{L}+ )?(lønn\\p{L}*|løn\\p{L}*|lön\\p{L}*|salary|wages?|{post}) (${lasting}|${ending})|{post} (\\p{L}+ )?(opphører|opphøyrer|avsluttes|avsluttast|ends|ceases|upphör|ophører|slutter|sluttar) (då|da|deretter|dermed|then|after that|därefter|derefter)|(\\p{N}{2,3} ?(%|prosent|procent|per ?cent)|\\p{N}[.,]\\p{N}{1,2} ?(fte|wte))( stilling| tjänst)?,? (${lasting}|(from now )?${ending})|(engagement|contract|appointment|employment) ${filler}(until|till|to|through) ${date}|(én|ein|éin|en|one|den ene|den andre|den andra|the other|second) (\\p{L}+ ){0,2}(ut|until|til|till|to|through|for|i) (${date}|\\p{N}{4}|${span})(?! (of|med|with) )|(^|[.,;:•] ?)(a )?(term|period|duration) of ${span}|for ${span} (from|starting|beginning|fra|frå|från|med start|med oppstart) (${date}|(jan|feb|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\\p{L}*)`,
    unless: `(experience|erfaring|erfarenhet|recovery|sobriety|probation|prøvetid|provanställning|training|opplæring|kurs|course|introduc|innføring|introduk|supervision|veiledning)\\p{L}*|${aTeam}`,
    sections: ['none', 'post', 'title', 'field', 'offer', 'application'],
    why: 'What pays for the post, or the post itself, has an end that is told without a word for temporary.',
    yes: {
      nb: [
        'Fondet betaler til og med mai 2028.',
        'Fylkeskommunen betaler lønna i to år.',
        'Det er 40 % i ett år.',
        'Vi har to stillinger: én fast og én ut 2027.',
      ],
      nn: ['Kommunen dekkjer løna i tre år.'],
      en: [
        'The post ends then.',
        'Engagement at half time until 31.12.2027.',
        'For nine months from April.',
        'Term of two years, renewable.',
      ],
      da: ['Fonden betaler lønnen i to år.'],
      sv: ['Tjänsten upphör därefter.', 'Det är 60 % i två år.'],
    },
    no: [
      'Du får 20 % tillegg i lønn.',
      'Supervision for three months from April.',
      'Kurset varer i to år.',
      'You need two years of experience.',
    ],
  },
  {
    id: 'contract.on-call',
    kind: 'on-call',
    match: `{onCall}|${asItComes}`,
    unless:
      'as and when (they|we|the team|colleagues|staff) ask|(nobody|no one|none|ingen|{not}) ..4 on[ -]call|(excluded|exempt|free) from ..2 on[ -]call|pool of (\\p{L}+ ){0,3}(mentors|volunteers|members)|(ekstra|extra)\\p{L}* ..5 (påregn|pårekn|i tillegg|in addition|on top of)\\p{L}*|{offer} ..6 (ved behov|vid behov|as needed)|food bank|two bank|bank (staff|workers|nurses) (are|is|have|get|receive|attend)|{leader} ..1 on[ -]call|on[ -]call ..1 ({leader}|{profession})|({profession}|doctor|psychiatrist|lege|psykiater|läkare) ..1 on[ -]call',
    confidence: 'high',
    why: 'Shifts or sessions as they come, without a post behind them.',
    yes: {
      nb: [
        'Vi søker tilkallingsvikarer med egenerfaring.',
        'Arbeidet er på timebasis.',
        'Du får honorar for hvert foredrag.',
        'Du blir oppringt når det er bruk for deg.',
      ],
      nn: ['Tilkallingsvikarar til nattvakt.'],
      en: ['Join our bank as a peer support worker.', 'Zero-hours contract.', 'Per diem position.'],
      da: ['Timelønnet afløser søges.'],
      sv: ['Timanställning vid behov.'],
    },
    no: [
      'You help people at the food bank.',
      'Vi følger til lege ved behov.',
      'Closed on bank holidays.',
      'Veiledning ved behov.',
      'Ekstravakter kan påregnes.',
    ],
  },
  {
    id: 'contract.trainee',
    kind: 'temporary',
    match:
      'trainee(ship)? (slot|year|place|term|contract|scheme)|traineeship|opplærings(stilling|jobb|plass)\\p{L}*|(arbeidstrening|tiltaksplass|praksisplass|lærling|lærlingplass|traineestilling|trainee (post|position|role)|apprenticeship|apprentice|virksomhedspraktik|løntilskud|arbetsträning|lønnstilskudd|kompetanseplass)\\p{L}*',
    sections: ['none', 'post', 'title', 'field', 'offer', 'application'],
    unless:
      '(tek|tar|takes?|hjelper|hjælper|helps?) (imot|emot|in|hvert|each|every)? ?(\\p{L}+ ){0,6}(lærling|apprentic|løntilskud|lønnstilskudd|arbeidstrening|job med)\\p{L}*|{user} ..4 (arbeidstrening|praksis)|(tilbyr|hjelp|støtte|supports?) ..5 (arbeidstrening|lærling|apprentic\\p{L}*)|(completed?|through|pays?|paid|fund\\p{L}*|offers?|put\\p{L}*|support\\p{L}*|degree|level) ..6 apprentic\\p{L}*|lærlinger',
    why: 'A place for training or a measure, not a post.',
    yes: { nb: ['Dette er arbeidstrening gjennom NAV i seks måneder.'], en: ['A twelve-month apprenticeship.'] },
    no: ['Vi tilbyr brukerne arbeidstrening.', 'Vi har fem lærlinger.'],
  },
  {
    id: 'contract.prospect-of-permanent',
    kind: 'prospect-of-permanent',
    match: `(pencilled|lagt|lagd|skrevet|planlagt|planned|budgeted|written) (\\p{L}+ ){0,2}(in|inn|into) ..6 (budget|budsjett\\p{L}*|økonomiplan\\p{L}*|langtidsplan\\p{L}*) ..5 ({permanent}|ordinær drift|frå neste år|fra neste år|next year|nästa år)|${meant} ..8 ${goesOnForGood}|(aktuelt|aktuell) ..6 {permanent}|convert\\p{L}* (you |the \\p{L}+ |them )?to (a |an )?(\\p{L}+ ){0,2}({permanent}|regular|career)|(skal|går|gå|kan|will|shall) (\\p{L}+ )?(over|inn) (på|i) ..3 (budsjett|drift)\\p{L}*|(take|taken|taking|tas|tatt|ta) (you |deg )?on permanent\\p{L}*|(trainee|apprentice|lærling|graduate|those who (pass|complete|finish))\\p{L}* ..6 (offered|get|gets|tilbys|får|tilbud) ..3 ${lastingJob}|(fullført|fullfører|bestått|pass(ed)?|completed?) ..6 (offered|get|tilbys|får|tilbud) ..3 ${lastingJob}|(planen|meningen|meininga|tanken|plan) ..8 (ansett|tilset|anställ|ansæt)\\p{L}* (deg|dig) {permanent}|(beholde|behalde|behålla|keep|retain|kept) (deg|you|dig|the (post|role|position|post ?holder)|stilling\\p{L}*|tjänsten)(?! (informed|company|safe|updated|up to))|mainstream (the|this) {post}|(fortsette|fortsetje|halde fram|fortsætte|fortsätta|go on|continue|carry on|keep) ..6 (for godt|for good|for the long (run|term)|permanent\\p{L}*|varig)|convert(ed)? to (a |an )?({permanent}|career)|mulegheit\\p{L}* ..7 {permanent}|(om|whether|if) ({post}|den|det|it|the \\p{L}+) ..2 (blir|vert|bliver|becomes|kan bli|can be|is made) {permanent}|(sikt\\p{L}* (mot|på)|satse\\p{L}* på|ser helst|forvent\\p{L}*|expect\\p{L}*|vedteke|vedtatt|lead to|leda till|føre til|övergå\\p{L}*|overgå\\p{L}*|går over|gå over|deretter|etterpå|etter det|derefter|därefter|thereafter|afterwards|after that) ..10 {permanent}(?= ?$| ?[.,;:)]| ({post}|ansatt|ansat|anställd|ansett|tilsett|etter|efter|når|när|when|om|dersom|hvis|after))|{permanent} ..8 (deretter|etterpå|etter det|derefter|därefter|thereafter|afterwards|after that)|(renewed|continued|extended|forleng\\p{L}*|förläng\\p{L}*) (as|som) ..2 {permanent}|temp[ -]to[ -]perm\\p{L}*|mål (er )?(at|om at) (\\p{L}+ ){0,6}{permanent}|(skal|kan|ska|vil kunne|may|could|might|håper|håpar|vonar|hoppas|målet|intend\\p{L}*|aim|hope|plan|planen|forventes|förväntas|tenker|tanken|meningen|meininga) ..8 (bli|blive|verte|become|be made|made|gjøre|lave|gjere|gjera|gjort|göra|gøre|vere|vara|vera|være) (\\p{L}+ ){0,3}{permanent}|(tar|tek|tager|takes?|taking) over ..3 (kostn|finans|lønn|løn|lön|stilling|tjänst|cost|funding|salary|wage|post)\\p{L}*|(over(ta|tar|tek|tager?)|tar (\\p{L}+ )?(över|over)|tek (\\p{L}+ )?over) ..3 (kostn|finans|lønn|løn|lön|stilling|tjänst)\\p{L}*|{prospect} ..7 ({permanent}|(ordinær|ordinarie|almindelig|vanlig|normal) drift|ordinær stilling|permanence|permanency|permanent)|({permanent}|ordinær drift) ..3 ((kan|may|could|vil kunne) (\\p{L}+ )?(bli|verte|blive|be|become|vere|være|vara|tilby\\p{L}*|follow|komme)|på sikt|etterpå|later|senere|seinare)|(made|make|making|gj[øe]r\\p{L}*|omgj\\p{L}+|göra|gøre) ..5 {permanent}|(videreføres|vidareførast|videreført|vidareført|videreføre|vidareføre|continue|continued|overføres|går over|gå over|overgår|övergår|fortsætte|går inn|gå inn|legges inn|legge|legges|leggje|legg|tas inn|inngå|overta|overtar|overtek|move|moved|flyttes|innarbeid\\p{L}*) ..5 (faste? (budsjett|drift|midler)|ordinær\\p{L}*|(almindelig|vanlig|ordinarie) (drift|budget|budsjett|verksamhet)|driftsbudsjett\\p{L}*|kommunens budsjett|core (funding|budget)|base (funding|budget)|som (fast|permanent))`,
    unless: `(vil|will|shall|skal) (bli|verte|be) (ansatt|tilsett|employed|appointed|anställd)|(mulighet|moglegheit|mulighed|möjlighet|opportunity|høve|able) (til |till |to |for |att )?(å |at |att )?(ansett|tilset|tilsett|tilby|ansæt|anställ|erbjud|offer|employ|hire|recruit)\\p{L}*|(has|have|er|ble|vart|was|is) (\\p{L}+ )?(been )?(made|gjort|omgjort) ..5 {permanent}(?! (om|dersom|hvis|if|provided|etter|efter|after))|(prøve|probation|prov)\\p{L}*|({not}|ingen|no) ..3 {prospect}|{permanent} (${otherThings})|(mange|many|some|several|noen|nokre|flere|fleire) (of (them|these|our \\p{L}+) |av (dem|dei) )?(\\p{L}+ )?(go|get|move|kommer|kjem|får|går) ..4 {permanent}|${othersJob}|(står|stå|sto|sitter|kjører seg) fast|(de|dei|the) (to|tre|two|three) (faste|fasta|permanent)|{permanent} (\\p{L}+ ){0,3}(workers|staff|teams?)`,
    why: 'A temporary post that may become permanent (a longer temporary one is none).',
    yes: {
      nb: [
        'Engasjement i ett år, med mulighet for fast ansettelse.',
        'Prosjektet er planlagt videreført i ordinær drift.',
      ],
      nn: ['Mellombels stilling med høve til fast tilsetjing.'],
      en: ['Fixed-term, with a view to making the role permanent.', 'With the prospect of a permanent contract.'],
      da: ['Stillingen overgår derefter til almindelig drift.', 'Vikariat med mulighed for fastansættelse.'],
      sv: ['Sedan tar kommunen över kostnaden.', 'Vikariat med möjlighet till tillsvidareanställning.'],
    },
    no: [
      'Vikariat med mulighet for forlengelse.',
      'With the possibility of extension.',
      'Det er ingen mulighet for fast stilling.',
      'Vi har mulighet til å ansette deg i fast stilling.',
      'The role has now been made permanent.',
    ],
  },
  {
    id: 'contract.permanent-later',
    kind: 'prospect-of-permanent',
    within: 'sentence',
    match:
      '(på prøve|on trial|som vikar|temporar\\p{L}*) ..12 (blir|bliver|vert|ansettes|become|made) ..3 {permanent} ..3 (hvis|dersom|om|if)|(fullført|fullfører|bestått|pass|passes|passed|completed?) ..8 (får|offered|tilbys|get|gets) (\\p{L}+ ){0,3}' +
      lastingJob +
      '|(deretter|etterpå|etter det|etter dette|derefter|därefter|thereafter|afterwards|after that) (\\P{L}*\\p{L}+ ){0,9}(blir|bliver|vert|becomes?|be|gjort|made|over|fortsetter|som|til|in) (\\p{L}+ ){0,3}{permanent}(?= ?$| ?[.,;:)]| {post})',
    unless: '(prøve|probation|prov)\\p{L}*',
    why: 'What comes after the end is told in the same sentence, but not in the same clause.',
    yes: { nb: ['Prosjektet betaler i tre år, deretter tar kommunen over og den blir fast.'] },
    no: ['Seks måneders prøvetid, deretter blir du fast ansatt.', 'Deretter møtes dere i faste grupper.'],
  },
  {
    id: 'contract.grant-dependent',
    kind: 'grant-dependent',
    match: `${fallsWith}|renewal of ..4 (contract|funding|grant|commission)|subject to ..4 (renewal|commissioning)|(dersom|hvis|if|provided|provided that|forutsatt at|med mindre|unless|såfremt|såframt|förutsatt att) ..6 ({grant}|tilskudd\\p{L}*|tilskot\\p{L}*|midler|midlar|\\p{L}*midlene|commissioners|løyv\\p{L}*|bevilg\\p{L}*|statsbidrag\\p{L}*)|(avhengig av|avhengig|(forbehold|etterhald|atterhald)\\p{L}*|så lenge|so lenge|så länge|så længe|så sant|under forutsetning|under føresetnad|forutsetter|føreset|betinget av|subject to|dependent on|depending on|contingent (up)?on|conditional on|as long as|for as long as|afhængig\\p{L}* af|under forudsætning|beroende av|under förutsättning) ..7 ({grant}|\\p{L}*tilsk(ud|ot)\\p{L}*|\\p{L}*bidrag\\p{L}*|midler|midlar|medel|funds|money|pen[gn][ae]\\p{L}*)`,
    why: 'Permanent on paper, as long as a grant comes.',
    yes: {
      nb: [
        'Fast så lenge bydelen gir driftstilskudd.',
        'Fast stilling med forbehold om videre tilskudd fra Helsedirektoratet.',
      ],
      nn: ['Stillinga er fast så lenge vi får tilskot.'],
      en: [
        'A permanent post, subject to continued funding.',
        'Permanent, provided that commissioners renew the contract.',
      ],
    },
    no: ['Du hjelper brukere med å søke tilskudd.', 'We are funded by the county.'],
  },
]);
