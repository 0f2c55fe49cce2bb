import type { NetworkKind } from '#src/analysis/facts/facts';
import { combined, occursIn } from '#src/analysis/patterns/pattern';
import { defineRules } from '#src/analysis/patterns/rule';

const gathering =
  '(træf|träff|möten för|møder for|kollegiala möten|erfarenhetsutbyte\\p{L}*|erfaringsudveksling\\p{L}*|konference\\p{L}*|nätverksträff\\p{L}*|netværksmøde\\p{L}*|\\p{L}*nettverk\\p{L}*|network\\p{L}*|nätverk\\p{L}*|netværk\\p{L}*|\\p{L}*samling(er|ar|a|ane|ene|en)?|gatherings?|forum|fagforum|community of practice|\\p{L}*-?conference\\p{L}*|\\p{L}*-?konferans\\p{L}*|(?!behandling)\\p{L}*-?konferens\\p{L}*|away days?|events?|arrangement\\p{L}*|fellesskap|medlem\\p{L}*|kontingent\\p{L}*|membership\\p{L}*|Erfaringssentrum\\p{L}*|refleksjonsgruppe|peer meetings?|co-reflection|erfagruppe\\p{L}*|temadage|peer-?møder|\\p{L}*erfamød\\p{L}*|erfa-?(gruppe|kreds|møde)\\p{L}*|\\p{L}*fagdag\\p{L}*|temadag\\p{L}*|(learning|action learning) sets?|roundtables?|meet-?ups?|møteplass\\p{L}*|møtestad\\p{L}*|mötesplats\\p{L}*|subscription|abonnement|facebook-?(gruppe|group|grupp)\\p{L}*|online group|nettgruppe|association|forening(en)?|förening(en)?|alumni|catch-?ups|träffar|hui|seminar\\p{L}*|weekend|(practice|professional) day|intervision|(monthly|weekly|quarterly) call|channel|circle|practice group|(gruppe|felles|kollega)-?(veiledning|rettleiing)|group (supervision|reflective practice)|grupphandledning|forbund)';
/** Time and money that only the reader can give: "your own Saturday and your own bus fare". */
export const ownTimeAlone =
  '(your|din|ditt|dine|eigen|eiga|eige|egen|egne|eget|egna) (own )?(\\p{L}+ )?(time|saturday|sunday|day off|days off|leave|dollar|dime|nickel|gas|fuel|fare|petrol|weekends?|evenings?|fritid|fridag\\p{L}*|ferie\\p{L}*|semester\\p{L}*|bil|billett)|(i|på|av) (fritid\\p{L}*|ferie\\p{L}*)|feriedag\\p{L}*|ulønn?et|uløna|ulønt|oavlönad|unpaid|(billett\\p{L}*|reis\\p{L}*|transport\\p{L}*|fares?|travel) (betaler|betalar|dekker|dekkjer|you pay|you.d pay)|(no|neither|ingen|inga|ikke|ikkje) (\\p{L}+ ){0,3}(hours|fuel|fares?|money|pengar|penger|timer|timar)( (n?or|or|eller) (\\p{L}+ )?(hours|fuel|fares?|money))? (\\p{L}+ )?(to give|for it|til det|å gi)';
/** Ways of being in touch. */
const contact =
  '(äter|äta|spiser|fika\\p{L}*|umgås|utbyt\\p{L}*|udveksl\\p{L}*|besök\\p{L}*|besøg\\p{L}*|studiebesök|snakk\\p{L}*|taler|prata\\p{L}*|spis(e|er)?|eat|sp[ei]nd|gather\\p{L}*|compare notes|ses|ring(er|e) (opp|upp|op)|see each other|get together|(er|är|være|vera|vere|vara|være|be|spend\\p{L}*|time|tid|lunsj\\p{L}*|lunch|snakke\\p{L}*|talk\\p{L}*|spar\\p{L}*) (\\p{L}+ ){0,3}(sammen |saman |tillsammans |together )?(med|with)|gets? together|get-togethers?|come together|samles|samlast|samlas|mødes|sit down with|stilles? ned|møt\\p{L}*|møde\\p{L}*|treff\\p{L}*|träff\\p{L}*|meet\\p{L}*|connect\\p{L}*|link\\p{L}*|samarbei\\p{L}*|samarbete\\p{L}*|samarbejd\\p{L}*|collaborat\\p{L}*|kontakt\\p{L}*|contact\\p{L}*|in touch|bånd|band|knytte|knyte|\\p{L}*veiledning\\p{L}*|\\p{L}*rettleiing\\p{L}*|vejledning|supervision|handledning|reflect\\p{L}*|refleksjon\\p{L}*|hospiter\\p{L}*|buddy|\\p{L}*utveksl\\p{L}*|exchange|dele (erfaringer|røynsler)|gruppe\\p{L}*|gruppa|group\\p{L}*|shadow\\p{L}*)';
const withPeers =
  '(erfarenhetskonsult\\p{L}*|kamratstödj\\p{L}*|kolleger i samme|kollegor i samma|motsvarande roll\\p{L}*|likasinnade|ligesindede|jämlikar|{peer}|{peers}|erfaringskonsulent\\p{L}*|erfaringskompetanse|egenerfaring|brukererfaring ansatt|lived experience|peers?|peer-\\p{L}+|peer (workforce|community)|likesinnede kollegaer|i samme rolle|in the same role|(samme|same|same|samma|lignende|liknande|tilsvarande|tilsvarende|similar|comparable|like) (\\p{L}+ ){0,2}(jobb\\p{L}*|job|jobs|rolle\\p{L}*|roll|role|roles|stilling\\p{L}*|post|posts|work|arbeid|arbejde)|(do|doing|gjør|gør|laver|gjer|gör) (the same|what you do|det samme|det same|samma)|likesinnet|likesinnede|likeperson\\p{L}*|consumer consultant\\p{L}*|{your} (motstykke|counterparts?)|opposite numbers|ligestillede|likestilte|co-researchers|medforsk\\p{L}*|facilitators|navigators|erfarenhetsanställda|erfaringsbakgrunn)';
/** Other places than the reader's own. */
const elsewhere =
  '(olika|ulike|forskellige|länets|landets|regionens|runt om|rundt om|landet|resten av|resten af|staden|städer|byer|grannkommun\\p{L}*|de sju|the four|by(en)?s|kommunen(e)?s|stedene|cities|counties|agencies|states?|statewide|town|grannförbund\\p{L}*|ved \\p{L}{3,}|andre|andra|other|øvrige|dei andre|de andre|alle|alla|all|nabo\\p{L}*|wider|across|partner\\p{L}*|elsewhere|rundt oss|around|another (team|service|unit|ward)|nearby|neighbou?ring|all (two|three|four|five|six|seven|eight|nine|ten|our)|de (øvrige|andre|andra)|helseforetak\\p{L}*|länet|läns\\p{L}*|province|providers|i byen|in the city|sykehus\\p{L}*|sjukehus\\p{L}*|fylket|hele|heile|hela|whole|(kommun|region|fylk|distrikt|land|klinikk|foretak|føretak|område|bydel)\\p{L}*|county|area|trust|national\\p{L}*|nasjonal\\p{L}*|nationell\\p{L}*|boroughs?|organisations?)';
const inTouch = `${contact} ..5 ${withPeers} ..5 ${elsewhere}|${contact} ..4 ${elsewhere} ..3 ${withPeers}|${withPeers} ..4 ${elsewhere} ..6 ${contact}|${elsewhere} ..2 ${withPeers} ..8 ${contact}|${gathering} ..8 ${withPeers}|${withPeers} ..6 ${gathering}|Erfaringssentrum\\p{L}*`;
const secured =
  '({regular}|on us|on the clock|(company|paid|work) (time|hours)|hours of work|counts? as (work|paid)|tæller som|(hør(er)?|hör) til(l)? jobb\\p{L}*|på vår rekning|(vår|vores) regning|rekning|built into|roster|flights|tickets|hotel|we take you|vi tar deg med|time on (your|the)|arbeidstid\\p{L}*|arbeidstida|working (hours|time)|work time|paid time|in hours|arbetstid\\p{L}*|arbejdstid\\p{L}*|betal\\p{L}*|bekost\\p{L}*|dekk\\p{L}*|dækk\\p{L}*|cover\\p{L}*|fund\\p{L}*|paid|pay|pays|avsatt|sett av|set aside|tid til|time to|time for|protected|fast|faste|hver|kvar|every|each|monthly|quarterly|weekly|annually|fortnightly|månedlig\\p{L}*|månadleg\\p{L}*|ukentlig\\p{L}*|vekentleg\\p{L}*|kvartal\\p{L}*|samlinger i året|samlingar i året|ganger i|gonger i|times a|once a|regelmessig\\p{L}*|regular\\p{L}*|jevnlig\\p{L}*|jamleg\\p{L}*|årlig\\p{L}*|årleg\\p{L}*|plass i|medlem\\p{L}* (av|af|i)|member of|avtale om|varje|varannan|regelbund\\p{L}*|hver måned|{offer}|by på|inngår|ingår|indgår|får delta|du deltar|du er (\\p{L}+ )?med|you join|you will join|attend|vi er med i|del av|part of|meets|møtes|mødes|möts|träffas|møtast|reise|fridagar|travel|{we} ..3 (står for|tek|tar|sørger|sørgjer|sørjer|ordner)|sørger for|budsjett\\p{L}*|budget|i tjenestetid|på jobb|på jobben|(første|första|fyrste|first|third|tredje|andre|andra|second|annenhver|annankvar) (mandag|tirsdag|onsdag|torsdag|fredag|måndag|tysdag|monday|tuesday|wednesday|thursday|friday)\\p{L}*|(en|to|två|tre|fire|fyra|once|twice|six|four) (gang|gong|gång|ganger|gange|gonger|gånger|times)? ?(a|i|om|per|pr) ?(termin|måned|månad|måneden|månaden|år|året|halvår|month|year|quarter))';
/** Left to the reader, or to chance. */
const leftOpen =
  '(gärna|gerne|initiativ\\p{L}*|på eget initiativ|du får själv|må selv|om du har lust|hvis du har lyst|möjligen|(kanskje|kan ?hende|maybe|perhaps|måske|kanske)|oppfordr\\p{L}*|uppmuntra\\p{L}*|opfordr\\p{L}*|encourage\\p{L}*|invited to|velkom\\p{L}*|welcome|mulig\\p{L}*|moglegheit\\p{L}*|möjlig\\p{L}*|mulighed\\p{L}*|opportunit\\p{L}*|possible|kan delta|can join|gjerne|initiativ\\p{L}*|initiative|selv ansvar|sjølv ansvar|ansvar for å|melde (deg|dig) (inn|ind)|if you (like|wish|want)|om du vil|hvis du vil|chances? to)';

/** Not in working hours, or not at the employer's cost. */
const unpaid =
  '(på din fritid|på fritiden|i fritiden|ledig dag|lediga dagar|obetald\\p{L}*|ulønnet|own time|own dollar|unpaid|ledig tid|egne fridage|egen bekostnad|uden for arbejdstid\\p{L}*|as leave|ferie|outside (your )?(paid )?(hours|time)|(betal|bekost|dekk|dækk)\\p{L}* (?!(vi|me|we) )(du |ni |deg |dig )?(\\p{L}+ )?(selv|själv|sjølv)|(du|ni) stå(r)? för själv|fritid\\p{L}*|friveka|(egen|eiga|eigen|egna|egne|eigne) (tid|fridag\\p{L}*|feriedag\\p{L}*|lomme)|(på|av|af|i) (\\p{L}+ )?(fri|ferie)dag(er|ar|ane|ene)|(your|their) own (free |spare )?(time|gas|dime|money|expense|ticket)|(use|using|take|out of) ({your} )?PTO|after hours|{not} (\\p{L}+ ){0,2}(in|i|på|on) (work|working|paid|company|arbeids|arbets|arbejds)\\p{L}*|({not}|verken|korkje|hverken|varken|neither) (\\p{L}+ )?(lønn|løn|lön|paid|betalt|betald)|når du är ledig)';

/** Others in the role, more than one. */
const likes =
  '({peers}|{thePeers}|\\p{L}*peers|opposite numbers|{your} counterparts|ligestillede|likestilte|pårør[ae]ndekonsulent(ar|er|ane|ene)|(samme|same|samma) (rolle|role|roll|jobb|job|funksjon|stilling))';
const meets =
  '(møtes|møtest|mødes|möts|ses|sees?|meet(?! (people|those|clients|users|patients))|meets|gather|gathers|get together|samles|samlast|samlar|samler|samlas|træffes|treffes|treffest|träffas|compare notes|sammen med|saman med|together with|lunsj|lunch|(og|and) du|treff|spend (\\p{L}+ ){0,5}with|møter (dei|dem|de))';
/** Beyond one’s own workplace. */
const farther =
  '(across|\\p{L}*region\\p{L}*|\\p{L}*fylk\\p{L}*|county|counties|nabo\\p{L}*|neighbou?ring|(other|andre|andra|different|ulike) (\\p{L}+ ){0,2}(towns?|cities|kommun\\p{L}*|hus\\p{L}*|sites?|services?|trusts?|teams?|fylke|prisons?|fengsl\\p{L}*|avdeling\\p{L}*|enhet\\p{L}*|boards?)|(from|fra|frå|från) (the city|the other|five|four|three|six|alle|hele|heile|hela|resten|all)|rest of|national\\p{L}*|nasjonal\\p{L}*|landet|land|province|state|statewide|districts?|kommunane|kommunene)';

/** Those of one's own house: they are no network. */
const ownHouse =
  '(the (two|three|four|five|six|\\p{N}) of (you|us)|(dere|dykk|oss|jer) (to|tre|fire|fem|begge)|(vår|vores|our|(avdeling|enhet|eining|team|hus|seksjon|post|klinikk)(en|a|et)s)( (øvrige|andre|andra|anden|eneste|one|other)){1,2}( (to|tre|two|three))? ({peer}|{peers})|(here|her|hos oss|hjå oss|på huset|in the (team|house)|i (teamet|huset))(?= ?$| ?[.,;:)]))';

/** Peer workers of several places who see each other. */
export const peersMeet = combined`(${gathering}|${contact}|samles|samlast|mødes|møtes|meet|meets|ses) ..8 (${withPeers})|(${withPeers}) ..6 (${gathering}|samles|samlast|mødes|møtes|möts|meet|meets|ses)`;
/** Contact with peer workers of other places. */
export const networkPatterns = defineRules<NetworkKind>('network', [
  {
    id: 'network.own-time',
    kind: 'own-time',
    match: `(${gathering}|${contact} ..4 ({peer}|{peers})|nettverk) ..14 (fritid\\p{L}*|own dollar|unpaid|ledig tid|egne fridage|egen bekostnad|friveka|ferie|annual leave|as leave|udenfor arbejdstid\\p{L}*|uden for arbejdstid\\p{L}*|utanför arbetstid\\p{L}*|dekke selv|dekkje sjølv|etter jobb|after work|${unpaid}|own time|outside (your )?(paid )?(hours|time)|utenom arbeidstid\\p{L}*|utanom arbeidstid\\p{L}*|eget initiativ|for egen regning|koste sjølv|koste selv|betale selv|betale sjølv|own expense|egen kostnad|dekkes ikke|dekkjast ikkje|not covered|på fritiden|fritiden)|(not|unable|ikke|ikkje|inte|cannot|kan ikke) (\\p{L}+ ){0,6}(send\\p{L}*|dekk\\p{L}*|cover|fund|pay|betal\\p{L}*|substantive|rom for|råd til|reis\\p{L}*) ..8 (${gathering}|${contact} ..4 ({peer}|{peers}))|${gathering} ..6 (are for|er for|gjelder) (substantive|faste|permanent)`,
    within: 'sentence',
    with: '{peer}|{peers}|erfarenhetsanställda|Erfaringssentrum|nettverk\\p{L}*|network\\p{L}*|peers?|away days?|samling\\p{L}*',
    why: 'Contact only in one’s own time and at one’s own cost, or for others.',
    yes: {
      nb: ['Kontakt med andre erfaringskonsulenter må skje i fritiden.'],
      nn: ['Nettverk må du ordne sjølv på fritida.'],
      en: ['Networking is in your own time.'],
    },
    no: ['Du får delta i nettverk i arbeidstiden.'],
  },
  {
    id: 'network.none',
    kind: 'none',
    match: `({not}|no|ingen|inga) (\\p{L}+ ){0,3}(${gathering}|contact with other) ..12|({not}|no|ingen|inga) (\\p{L}+ ){0,3}(andre erfaringskonsulent\\p{L}*|other peer \\p{L}+|andre peer \\p{L}+|andra peer \\p{L}+) ..6 (to|å|at|att) (\\p{L}+ ){1,3}(med|with|to|til|av|from)|(some|few|några) andra peer|(${gathering}|{peers}|${withPeers}) ..5 (finnes|finst|finns|exists?|is|are|has been) (\\p{L}+ )?({not}|none|no)(?! (an?|en|ein|et|part|exception)(?!\\p{L}))`,
    with: '{peer}|erfaringskonsulent\\p{L}*|peers?|(comparable|similar|samme|samma|same) (role|rolle|stilling)',
    unless: 'eneste|alene|only peer worker|first peer|(den|the) (første|fyrste|first)',
    within: 'sentence',
    why: 'There is nobody to have contact with.',
    yes: {
      nb: ['Det er ingen andre erfaringskonsulenter i regionen å samarbeide med.'],
      nn: ['Det finst ikkje noko nettverk for erfaringskonsulentar her.'],
      en: ['No contact with other peer workers is available.'],
    },
    no: ['There is no other peer worker at the house.', 'Ingen nettverksproblemer.', 'No experience needed.'],
  },
  {
    id: 'network.paid',
    kind: 'secured',
    match:
      '(on us|on the clock|built into|(company|paid|work|working) (time|hours)|hours of work|(we|vi|me) ..3 (pay|betal|take|tar|send|reis|dekk)\\p{L}* ..2 (for|at|you|deg|dig|dere)|med lønn|i betalt tid|arbeidstid\\p{L}*|arbejdstid\\p{L}*|arbetstid\\p{L}*|arbeidsplan\\p{L}*|tjenestetid|flights|roster|(each|every|hver|kvar|varje) (season|term|month|quarter|måned|månad|halvår|sesong|tredje \\p{L}+))',
    with: `${withPeers} ..8 (${elsewhere}|helseregion\\p{L}*|cafés)|${elsewhere} ..5 ${withPeers}`,
    unless: `${ownHouse}|{not}|${unpaid}|${leftOpen}|{user} ..3 (nettverk|network)|pension|salary|lønnstrinn|holidays?|{seek} ..4 {peer}|per cent|prosent`,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    why: 'Peer workers of other places, and the time or money to see them.',
    yes: {
      nb: ['Reise og fri med lønn til treff for peer-ansatte fra andre kommuner.'],
      en: ['We pay for you to spend a day with the peer workers of other services.'],
      sv: ['Peer supportrar i andra kommuner träffas på arbetstid.'],
    },
    no: ['We pay for your training each month.', 'Other peer workers meet in their own time, unpaid.'],
  },
  {
    id: 'network.others-met',
    kind: 'secured',
    match: likes,
    with: `${meets}|${gathering}`,
    unless: `${unpaid}|${leftOpen}|{not}|{user} ..3 (nettverk|network)|{seek} ..4 {peer}|(volunt|frivillig)\\p{L}*|kveldstid`,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    when: ({ sentence: { text } }) => occursIn(farther, text) && occursIn(secured, text),
    why: 'Peer workers of farther places, meeting, and the time or money for it, in any order.',
    yes: {
      nb: ['Fire ganger i året tar vi toget og er sammen med peers fra resten av landet.'],
    },
    no: [
      'Erfaringskonsulentene i fylket har en samling på fritiden.',
      'Our peer workers meet people across the county every day.',
    ],
  },
  {
    id: 'network.secured',
    kind: 'secured',
    match: inTouch,
    with: secured,
    unless: `${ownHouse}|({not}|({peer}|{peers}|erfaringskonsulentene våre) (\\p{L}+ )?(holder|held|håller|run|runs|arrangerer|leder|hold)|${unpaid}|selv finne tid|sjølv finne tid|etter jobb)|${leftOpen}|{user} ..3 (nettverk|network)`,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    why: 'Contact with peer workers of other places, with time, money or regularity.',
    yes: {
      nb: [
        'Du får delta i et nettverk for erfaringskonsulenter hver uke.',
        'Vi dekker medlemskap og samlinger for erfaringskonsulenter.',
      ],
      nn: ['Du får tid til å møte andre erfaringskonsulentar kvar veke.'],
      en: [
        'Monthly peer-worker network in working hours for peer workers.',
        'We fund your membership and conferences for peer workers.',
      ],
      da: ['Vi dækker din deltagelse i netværk for peer-medarbejdere hver måned.'],
      sv: ['Nätverk för peer supportrar varje månad på arbetstid.'],
    },
    no: [
      'Du bygger nettverk rundt brukeren.',
      'Vi samarbeider med brukerorganisasjoner.',
      'You are encouraged to connect with other peer workers in a network.',
    ],
  },
  {
    id: 'network.mentioned',
    kind: 'mentioned',
    match: `${inTouch}|(kontakt|contact|connect|in touch|søke kontakt|ta kontakt|slå på tråden) ..4 (andre|andra|other|dei|{peer}) ..2 (${withPeers}|når|när)|(finnes|finst|exists?|det er|there is) (\\p{L}+ ){0,3}(nettverk|network|nätverk|netværk)`,
    unless: `${ownHouse}|(colleagues|personalet|kollega\\p{L}*|teamet|staff|clinicians) ..6 (had|have|har|hatt|brukte|took|gikk|saman|sammen)|${unpaid}|fritid\\p{L}*|friveka|uden for arbejdstid\\p{L}*|ferie|own time|outside (your )?(paid )?(hours|time)|{user} ..3 (nettverk|network)|({not}|ingen|no) ..3 ${gathering}|nettverksmøte\\p{L}*|sosialt nettverk`,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    confidence: 'medium',
    why: 'A network or contact is mentioned, without time or form.',
    yes: {
      nb: ['Det finnes et nettverk for erfaringskonsulenter i fylket.'],
      nn: ['Det er nettverk i regionen.'],
      en: ['A regional network exists: there is a network of peer workers.'],
    },
    no: ['Du hjelper brukaren med sosialt nettverk.', 'Du leder nettverksmøter.'],
  },
]);
