import type { TeamKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

/** Two or more. The word "to" counts in Norwegian and Danish only: in English it leads to somebody. */
const number =
  '(to(?= (?!(peer|lived|recovery|consumer|be|become|our|the|other) )\\p{L})|tre|fire|fyra|fem|seks|sex|sju|syv|åtte|otte|ni|ti|tolv|flere|fler|fleire|flera|adskillige|begge|båda|both|two|three|four|five|six|seven|eight|nine|ten|twelve|several|multiple|a number of|a couple of|et par|eit par|ett par|[2-9]|\\p{N}{2})';
/** Many counted as one. */
const group =
  '((gruppe|gruppa|grupp|gjeng|gjengen|team|teamet|lag|laget|pool|poolen|fellesskap|miljø|group|community|cohort|crew) (med|av|af|of))';
/** Those who are there already, or beside one. */
const other =
  '(andre|annen|annan|anden|andra|øvrige|övriga|other|another|fellow|second|nåværende|noverande|nuværende|nuvarande|current|existing|dyktige|erfarne|experienced)';
const our = '(våre|våra|vår|vårt|vores|our)';
const beside =
  '(sammen med|saman med|i lag med|side om side med|alongside|together with|next to|join|joining|beside|closely with|tillsammans med|jointly with|tett med|tett på|par med|pairs? (up )?with)';

/** The post by no name of its own: "a job like this", "samme type stilling", "den här befattningen". */
const postWord =
  '(\\p{L}*roll(e|en|a|er|ene)?|role|roles|\\p{L}*stilling(en|a|er|ar)?|posts?|positions?|jobs?|jobb(en)?|(funk[st]j?i?on)(en)?|capacity|oppdrag(et)?|opp?gav[ea]n?|uppdrag(et)?|befattning(en)?|tjänst(en)?|hjem(mel|ler)|tittel(en)?|tit(e)?l(n|en)?|title|kind|type|slags?en?|slaget|sort(en)?|arbeid|arbejde|arbete|grunnlag|fag)';
const sameRole = `(samme|same|samma|tilsvarende|tilsvarande|motsvarande|lignende|liknande|similar|lik|slike?|such) (\\p{L}+ )?${postWord}`;
const thisRole = `(${sameRole}|(this|these|denne|denna|dette|den her|den här|den|slik|din|ditt|your|the) (\\p{L}+ ){0,2}${postWord})`;
/** Those who are counted, where the number says that they are several. */
const three = '(tre|three|fire|fyra|four|fem|five|seks|sex|six|sju|syv|seven|åtte|otte|eight|ni|nio|nine|ti|tio|ten)';
/** What peer workers of this or that service call themselves: of them only where others are counted beside the reader. */
const ownTitle =
  '(mentor|facilitator|navigator|companion|advocate|guide|coach|CPRS|CPSW?|medforsk|kamratstöd|bruge?rans|bruka?e?rans|brukartils|co-?research|supportr|rådgiver)\\p{L}*';

/** The sites of an organisation, and what is larger than the place where one works. */
const unit =
  '(boenden|boendet|bosted\\p{L}*|botilbud|mottagning\\p{L}*|arbetsplatser|arbejdspladser|arbeidsplasser|orter|städer|stadsdel\\p{L}*|enhe[dt]\\p{L}*|eining\\p{L}*|\\p{L}*avdeling\\p{L}*|afdeling\\p{L}*|\\p{L}*avdelning\\p{L}*|afsnit\\p{L}*|seksjon\\p{L}*|sektion\\p{L}*|klinikk\\p{L}*|tjenester|tenester|verksamheter|tilbud|tilbod|virksomheter|kommun\\p{L}*|bydel\\p{L}*|steder|stader|stasjoner|fengs(el|la|ler|lene)|fængsler|fängelse\\p{L}*|team\\p{L}*|units?|sites?|wards?|hubs?|services?|offices?|program(me)?s?|boroughs?|districts?|localit\\p{L}*|departments?|clinics?|counties|locations?|agencies|cities|byer)';
const whole =
  '(staden|stadsdelen|länet|länen|förvaltningen|föreningen|foreningen|sygehuset|sjukhuset|fylket|distriktet|landet|kommunerne|kommunen|bydelen|byen|\\p{L}*regionen|\\p{L}*foretaket|føretaket|helseføretaket|sykehuset|sjukehuset|hospitalet|konsernet|stiftelsen|(the|our) (trust|organi[sz]ation|region|directorate|agency|network|council|(health )?board|group|system)|organisasjonen|selskapet)';
const elsewhere = `((andre|andra|øvrige|övriga|ulike|forskjellige|olika|forskellige|other|another|different|various|neighbouring) (\\p{L}+ ){0,2}${unit}|(several|fleire|fler|flera|flere|two|three|to av) (of )?(the |our )?(?!team )${unit}|nabo\\p{L}{3,}|grann\\p{L}{3,}|sister (unit|team|ward|service|house|project)s?|across (the|our|all|its)|throughout|(all|each|two|three|four|five|six|seven) (of )?(our |the |other |two |three )?(teams|sites|hospitals|units|wards|jails|prisons|hubs|bases)|campus|none of them (on|in|here)|rundt om i|(i|inom|in|within|ved|på) (hele |heile |hela )?${whole}|elsewhere|andre (steder|stader)|annet sted|i (samme|same|samma) hus|på samme matrikel|resten av|(i|på|in) (\\p{L}+-?psykiatri(e|a)?n|ungdomsteamet|boligtjenesten|gatearbeidet|dagsenter\\p{L}*|\\p{L}{3,}-(team|teamet|posten)|\\p{L}{3,}(avdelingen|avdelinga))|in our (\\p{L}+ )?(offices|teams|sites|programs) (in|at)|in the (\\p{L}+ ){1,2}(offices|teams|sites)|(\\p{L}+ and \\p{L}+) offices|(at|from) (the |our )?day centre)`;

const history =
  "((har|have|has|had|hadde|hade|havde|'ve) (\\p{L}+ )?(hatt|had|haft)|had|hadde|hade|havde|former|previous|tidligere|tidlegare|tidigare|forrige|førre|(siden|sidan|since|sedan) \\p{N}{4}|in the past)";
const plan =
  '(planlegg\\p{L}*|planlægg\\p{L}*|planerar|planer om|vurderer|overvejer|överväger|ønsker å|ønskjer å|ønsker vi|håp\\p{L}*|vonar|hoppas|plans?|planning|hopes?|intends?|aims?|considering|looking to|kan bli aktuelt|på sikt|på sigt|etter kvart|eventually|framover|framöver|(til|till|to) neste år|neste år|næste år|nästa år|next (year|spring|summer|autumn|fall|winter)|over the next)';
const hiring =
  '(put on|take on|bring in|ansette|ansett\\p{L}*|tilset\\p{L}*|ansætte|anställa|hire|hiring|recruit\\p{L}*|rekruttere\\p{L}*|appoint|employ|utvid\\p{L}*|expand|grow|increase|øke|auke|lyse ut|få (på plass|inn)|knytte|bli flere|bli fleire|add)';
const more =
  '(ytterligare|en till|två till|endnu flere|flere|flera|fleire|fler|more|another|second|additional|ytterligere|endå|enda (en|ein|flere|fler|flera|fleire)|ein til|en til|endnu en|to til|to)';
const only =
  '(første|fyrste|eneste|einaste|only|first|sole|lone|första|förste|enda(?! (en|ein|flere|flera|fleire|fler|et|eit|to))|ensam|ensamma)';
const alone =
  '(på egen hand|alene|åleine|aleine|alone|ensam|on your own|by yourself|for deg selv|for deg sjølv|på egen hånd)';
const role =
  '(titeln|titlen|tittelen|rolle|funktionen|uppdraget|jobbet som|jobbet|befattningen|rollen|rolla|role|roll|funksjonen|oppgaven|oppgåva|jobben som|stillingen|tjänsten|stillinga)';
const peerWork = '(peer (support )?(team|workforce|work force)|lived experience (team|workforce))';

/** Whether the peer worker is one of several: who is counted are peer workers, and where they are decides. */
export const teamPatterns = defineRules<TeamKind>('team', [
  {
    id: 'team.several-elsewhere',
    kind: 'several-elsewhere',
    match: `(people|folk|persona?r|personer|kolleg\\p{L}*|colleagues|somebody|someone|noen|nokon|nogle) ..4 (${sameRole}|this (job|role)) ..8 ${elsewhere}|${elsewhere} ..8 ${sameRole}|({peer}|peers|lived experience (staff|employees)) ..8 ${elsewhere}|${elsewhere} ..6 {peer}|${whole} (har|has|employs|sysselsetter) ..4 {peers}|(kommunens|regionens|byens|stadens|stadsdel\\p{L}*s|bydel\\p{L}*s|länets|sjukhusets|hospitalets|sygehusets|landets|foretakets|trust's|county's|organi[sz]ation's) (\\p{L}+ ){0,3}({peers}|peer \\p{L}+)|(lead|senior|chief|head|ledende|leiande) (\\p{L}+ )?({peer}|lived experience \\p{L}+)|(sammen med|saman med|tilsammans med|together with|alongside|shadow|følge|följa|følgje|følger|følgjer|följer) (a|an|en|ein) (\\p{L}+ )?(peer|{peer})(?! (workforce|support)(?!er|ar))|(peer lead|peer forum|peer team lead|peer workforce|lederspesialist|fagforum for|pool av {peers})|{peer} (i|in|på|ved|at|from|fra|från|frå) (\\p{L}+ ){0,2}(\\p{L}+-?teamet|\\p{L}*avdelingen|another|en annen)|(har|have|employs?) (\\p{L}+ )?{peers} (i|in|på|at) ..3`,
    unless:
      `({not}|ingen|inga|nobody) (annan|annen|anden|andre|andra|other|else) (\\p{L}+ ){0,2}(i|in) |${only} (\\p{L}+ ){0,5}(i|inom|in|within|ved|på) (hele |heile |hela )?${whole}|` +
      '(\\p{L}*nettverk\\p{L}*|network|samling\\p{L}*|nätverk|netværk|møtes?|meets?|brukerorganisasjon\\p{L}*)|tidligere|former|{not} ..4 ({peer}|finnes)|(contact|kontakt|meet|møter?|träffa\\p{L}*|treffe\\p{L}*) ..3 {peer}|ingen andre|no other|aldri|never|frivillig\\p{L}*|volunteer\\p{L}*|(other|sister|andre|andra) (universit|organi[sz]ation|provider|agenc|employer|kommun|fylke|charit|iwi)\\p{L}*|drop-in|coffee|nabokommun\\p{L}*|grannkommun\\p{L}*|{seek} (\\p{L}+ ){0,4}{peer}|(another|outside|external|ekstern\\p{L}*|extern\\p{L}*) (organi[sz]ation|agency|charity|virksomhet|verksemd)?',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications'],
    why: 'Peer workers in the organisation, but not here.',
    yes: {
      nb: [
        'På de andre enhetene i foretaket finnes det folk med samme jobb.',
        'Kommunen har erfaringskonsulenter også i andre enheter.',
        'Du samarbeider med erfaringskonsulenten i FACT-teamet.',
        'Helseforetaket har i dag tolv erfaringskonsulenter.',
      ],
      nn: ['Det er erfaringskonsulentar i andre einingar i kommunen.'],
      en: ['There are peer workers in neighbouring teams and other services.', 'Peers work in two other hubs.'],
    },
    no: ['Du blir del av et tverrfaglig team.', 'Det finnes et nettverk for erfaringskonsulenter i fylket.'],
  },
  {
    id: 'team.own-network',
    kind: 'several-elsewhere',
    match: `(\\p{L}*nettverk\\p{L}*|network|nätverk|netværk|forum|community of practice|\\p{L}*samling\\p{L}*|møt(e|er|es|est|ast)|møde\\p{L}*|mødes|ses|meet|meets|meeting|treff\\p{L}*|träff\\p{L}*|rettleiing|veiledning|handledning|supervision|spiser|lunsj|lunch|day|dag|intervision|catch-?ups?) ..12 ({peers}|{thePeers}|peers|peer (support|workforce)|facilitators)|({peers}|{thePeers}|peers|peer specialists|erfaringsbakgrunn|{livedNoun}) ..9 (nettverk|network|møtes|møtast|möts|träffas|møtest|meet|meets|ses|samles|samlast|mødes|forum|spiser|spis|lunch|lunsj)`,
    with: '(kommunens|kommunenes|bydelen(e)?s|klinikken(e)?s|byens|regionens|foretakets|føretaket sine|klinikken sine|stiftelsens|sykehusets|organisasjonens|etatens|hospitalets|våre|vores|våra|our|trust-?wide|board-?wide|(in|across|of|throughout) (the|our) (\\p{L}+ )?(trust|organi[sz]ation|board|group|council|agency|company|provinces)|all(e|a)? (i )?(de |our |the )(\\p{L}+ )?(\\p{L}*stasjonene|hospitals|sites|services|teams|avdelingene|klinikkene)|de andre (klinikkene|avdelingene|enhetene|husene)|dei andre (klinikkane|avdelingane|einingane|fengsla))',
    unless:
      '(other|sister|andre|andra) (universit|organi[sz]ation|provider|agenc|employer|kommun|fylke|charit|iwi)\\p{L}*|nabokommun\\p{L}*|nasjonal\\p{L}*|national\\p{L}*|for {user}',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'duties'],
    why: 'A network of the organisation’s own peer workers tells that there are others, if not here.',
    yes: {
      nb: ['Klinikkens nettverk for erfaringskonsulenter er åpent for deg.'],
      en: ['Our peer workers across the trust meet each month.'],
      da: ['Klinikkens peer-medarbejdere mødes hver måned.'],
    },
    no: ['Et nasjonalt nettverk for erfaringskonsulenter finnes.', 'Vi møter brukerne i nettverk.'],
  },
  {
    id: 'team.planned',
    kind: 'planned',
    match: `${plan} (\\p{L}+ ){0,5}${hiring} (\\p{L}+ ){0,6}(${more}|{peers}|peer \\p{L}+s)|(${more}|{peers}) ..3 (may|will|can|kan|vil|skal|ska|kommer|blir|vert|bliver) ..3 ${hiring} ..6|(penger|penge|midler|pengar|money|funding) ..3 (to|til|till|til|for) (${more}) ..4|${hiring} (\\p{L}+ ){0,3}${more} (\\p{L}+ ){0,3}({peer}|erfaringsstilling\\p{L}*|med brukererfaring) ..6 ${plan}|(kan bli aktuelt|på sikt) ..3 ${hiring} ..3 (${more}|{peer}|erfaringsstilling\\p{L}*)`,
    why: 'More peer workers are meant to come.',
    yes: {
      nb: [
        'Vi planlegger å ansette flere erfaringskonsulenter.',
        'På sikt håper vi å utvide med en erfaringskonsulent til.',
      ],
      nn: ['Vi ønskjer å tilsetje fleire.'],
      en: ['We plan to hire a second peer worker.', 'The agency intends to grow the number of peer positions.'],
    },
    no: ['Vi planlegger flere kurs.', 'We plan to move.'],
  },
  {
    id: 'team.only-one',
    kind: 'only-one',
    match: `(ingen|nobody|no one|no-one|not one) ..6 (hatt|haft|held|had|gjort|gjord|done|jobb[ae]t?|worked|arbei\\p{L}*|innehatt|prøvd) ..8 (før|before|${thisRole}|{peer})|(før deg|før dig|före dig|before you) ..2 (ingen|nobody|no one)|(be|are|blir|bli|vert|bliver|være|er) (den|the) (\\p{L}+ )?${only} (one|og eneste|og einaste|and only|a[vf] slagsen|a[vf] sitt slag|of (its|the) kind)|{not} ..3 (staff|ansatte|tilsette|employees|anställda) ..6 ({livedNoun}|{lived} experience)|(break\\p{L}* (new )?ground|pioner|pioneer|inaugural peer)|(${only}|single|inaugural) ..3 ${thisRole}|(${only}|inaugural) ..6 (i|med|in|av|af|of|with|til|till) (\\p{L}+ ){0,2}${thisRole}|({not}|nobody|no-one|ingen|inga|inget|annan?) ..1 (other|else|andre|andra|annen|annan|one else|one) ..4 (does|doing|has|har|gjør|gør|laver|gjer|gör|in|i|med|with|som|employed|anställd|ansatt|ansat|tilsett) ..4 ${thisRole}|(har|have|has|i dag|today) (\\p{L}+ ){0,2}({not}|ingen|inga|no one|nobody) (\\p{L}+ ){0,2}(i|in|med|with) (\\p{L}+ )?${thisRole}|(aldri|never|aldrig|ikke|ikkje|inte|not) (\\p{L}+ ){0,3}(employed|hatt|haft|had|hired|ansatt|tilsett|anställt|jobbet|worked|arbeidd) ..5 (${thisRole}|{peer})|(flying )?solo|{not} ..2 (here )?to copy|number one(?! priority)|(alene|åleine|aleine|alone|ensam) (om|i|in|with|as|på) (\\p{L}+ )?(tittel\\p{L}*|${postWord})|one {peer}(?! (per|in each|at))|${only} (?!(dag|day|året|year|uke|week|gang|time|tid|måned|month)\\p{L}* )(\\p{L}+ ){0,3}{peer}|${only} (paid )?(peer|peer (post|role|position|job))(?!-| (run|led))|${alone} (\\p{L}+ ){0,2}(som|as|i|in|om|med|with) (\\p{L}+ ){0,2}({peer}|peer|${role}|dette)|(${role}|{peer}) ..5 (is|er|är|var|blir|bliver|vert) (\\p{L}+ )?(the only|eneste|einaste|${alone}|ny hos oss|new to us|new for us)|${only} ..5 (i (en |ei )?slik (rolle|stilling)|i rollen|i rolla|in (this|the) role|med (denne|slik) (rollen|rolle|bakgrunn)|med peer-baggrund|with lived experience|of (its|our) kind here)|(du|you) (\\p{L}+ )?(blir|vert|bliver|be|are) (den|the) ${only} (her|here|hos|på)|{peers} ..4 (finns|finst|finnes|har|er|är|vil) (?!og\\x20)(\\p{L}+ )?{not}|{not} ..2 (andre|annen|other|flere|fler|flera|fleire|any other|andra|anden) {peer}|(har|finnes|finst|finns|er|är|are|is|have|has) (\\p{L}+ ){0,3}(ingen|inga|no|inget) (\\p{L}+ )?{peer}|(aldri|never|aldrig|ikke|ikkje|inte|not) (\\p{L}+ ){0,3}(hatt|had|haft|employed|ansatt|tilsett) (\\p{L}+ ){0,2}{peer} ?(before|før|tidligere|tidlegare|tidigare)?`,
    unless: `(i fjor|last year|in (19|20)\\p{N}\\p{N}|(years?|år|months?|måneder|månader) (ago|sida|siden|sedan)) ..6 (first|første|fyrste|första)|(first|første|fyrste|första) ..6 (i fjor|last year|years? ago|år (siden|sida|sedan))|(have|has|had|har|hadde) (been|vært|vore|varit|været) (the |den )?(only|eneste|einaste|first)|(then|da|då|when|når|sidan|siden) (\\p{N}{4})?,? ?(da|då|when|som)? ?(the|den) (first|første|fyrste)|(ikke|ikkje|not|inte|aldri|never) (\\p{L}+ ){0,3}(${alone}|${only})|landets|country's|state's|(en|ein|one) (av|af|of) (\\p{L}+ )?(de|dei|the) (første|första|fyrste|first)|{not} ..10 (region\\p{L}*|distrikt\\p{L}*|fylket)|${plan}|never solo|aldri alene|${only} (criteri|krav|requirement|condition|vilkår|way|måte)\\p{L}*`,
    notSections: ['contact', 'application'],
    why: 'The only one, or the first.',
    yes: {
      nb: [
        'Ingen har gjort denne jobben før deg.',
        'Du blir vår første erfaringskonsulent.',
        'Du arbeider alene som erfaringskonsulent i kommunen.',
        'Det finnes ingen andre erfaringskonsulenter her.',
      ],
      nn: ['Du blir den einaste erfaringskonsulenten i tenesta.', 'Vi har aldri hatt erfaringskonsulent.'],
      en: [
        'You will be breaking new ground here.',
        'You will be the only peer worker in the service.',
        'This is our first and only peer post.',
      ],
      da: ['Du bliver vores første og eneste peer-medarbejder.'],
      sv: ['Du blir ensam i rollen som peer supporter.'],
    },
    no: [
      'Brukerne våre bor alene.',
      'Vi er ikke alene om å tro på recovery.',
      'Landets eneste tilbud med erfaringskonsulenter.',
      'Du blir ikke alene i rollen.',
      "The city's only peer-run café.",
      'Du blir en av de første erfaringskonsulentene i kommunen.',
    ],
  },
  {
    id: 'team.several-here',
    kind: 'several-here',
    match: `(everyone|everybody|all of us|alle|alla) (\\p{L}+ ){0,4}(is|are|er|är) (a |an )?({peer}|peers?)(?= ?$| ?[.,;:])|(?<!(du|you|dykk|dere|ni) )(har|has|have|does|do|gjør|gjer|in|i) (the |den )?(samme|same|samma) (jobb|job|role|rolle|roll|stilling|position|post)(en|a)?( (som|as) (deg|dig|you))?(?= ?$| ?[.,;:]| (here|her|here since|siden|sidan|sedan|since)(?![\\p{L}]))|(${number}|halvparten|halvdelen|hälften|half|mange|många|many|most|de fleste|dei fleste) (av|of|af) (oss|os|us|de|dei|dem|the|them|staff|our) ..8 (selv|sjølve?|själva?|themselves|ourselves|been through|lived experience)|(multiple|several|flere|fleire|flera) (positions|openings|vacancies|posts|stillinger|stillingar|tjänster)|(${number}|${group}) (\\p{L}+ |%|x ){0,4}({peers}|peers)|(${our}|the|de|dei|alle|alla|all|${other}) (\\p{L}+ ){0,3}{peers}|{thePeers}(?! (ved|i|på|der|frå|från|fra|hos|til|till) (?!(team|avdel|eining|enhet|hus|sent|post|tjenest|tenest|oss|grupp|dag|seksjon|klinikk|bolig|bustad|verksemd|virksomhet)))|(én|en|ein|éin|one) (av|of|af) ${three}(?!\\x20(?!(?:som|who|here|her|i|in|på|hos|at)\\x20)\\p{L})|(dere|dykk|ni) ${three}|(the )?${three} of (you|them) (are|meet|work|share|here|now)|(the|have|of|are|is) ${three} of (you|them)|the ${three} of us|(andre|andra|annan|annen|anden|another|other|kolleg\\p{L}*|colleagues?|two|to|två|tre|three|av (dem|dei)|of them|fra før|frå før|fra tidligere|already|allerede|redan|i forvejen) ..9 ${sameRole}(?! (som|as) (?!(den|det|deg|dig|you)))|(each|every|hver|kvar|varje|begge|båda|both) {peer}|${number} (av|of|af) ..8 (er|are|är|works?|jobber|jobbar|arbejder|arbetar|arbeider|ansatt|tilsett|ansat|anställd) ..4 ({peers}|peers)|(every one|all|alle|alla|hver eneste) ..5 (staff|kaimahi|workers|anställda|ansatte|tilsette|som jobber her|who work here|colleagues|of us) ..4 ({livedNoun}|peers?|recovery|own|membership)|({peers}|peers) (\\p{L}+ ){0,5}(in pairs|i par|two by two|together|parvis)|always (\\p{L}+ ){0,2}in pairs|${group} ({peers}|peers?|peer \\p{L}+)|(${number}|the|our|vår(e|t)|de|dei|våra|vores) (other|andre|andra|øvrige|existing|nåværende) (${number} )?(\\p{L}+ )?${ownTitle}|(${number}|${our}) ${ownTitle} (remain|stay|here|already|cover|fra før|frå før|i dag)|(other|andre|andra) ${number} ${ownTitle}|(${our}|${beside}|og|och|and|en|ein|den) (\\p{L}+ ){0,2}${other} (\\p{L}+ )?{peer}|(en|ein|one|én|éin) (av|of|af) (\\p{L}+ ){0,4}{peers}|(tredje|fjerde|femte|sjette|third|fourth|fifth|fjärde|second|another) (\\p{L}+ )?({peer}|peer(?! (support|led|run|group)))|${number} (already|allerede|allereie|redan) (in|på|i|her|here)|${beside} (\\p{L}+ ){0,4}({peers}|andre medarbeidere med)|(supervis\\p{L}*|manag\\p{L}*|line-manag\\p{L}*|lede|leie|leia) (\\p{L}+ ){0,4}{peers}|{peers} (\\p{L}+ ){0,3}(her|here|hos oss|i teamet|på (huset|stedet|posten|enheten|eininga|mottagningen)|on (the|your|our) (team|unit|ward|staff)|on staff|in (the|your|our) (team|unit|service|hub)|ved (enheten|eininga|avdelingen|avdelinga|senteret)|fra før|frå før|i forvejen|already)|(already|allerede|allereie|alt|redan|i forvejen) (\\p{L}+ ){0,4}{peer}|(kolleg\\p{L}*|colleague\\p{L}*|makker\\p{L}*|medarbeid(ere|arar)|medarbejdere|medarbetare|andre|andra|others) (\\p{L}+ ){0,4}(i|in|med|with|för|for) (\\p{L}+ ){0,2}((samme|samma|same|lik) (\\p{L}+ og samme )?(rolle|role|stilling|position|bakgrunn|background)|egenerfaring|eigenerfaring|lived experience|brukererfaring|brukarerfaring|sin egen erfarenhet)|{peer} (i|for) (to|tre|fire|fem|seks|\\p{N}) år|(stillingene|stillingane|stillinger|tjänster|stillingar|stillingerne|positions|posts|vacancies|openings|tjänsterna) (\\p{L}+ ){0,2}(er |som |as |for |are )(\\p{L}+ ){0,3}({peer}|certified peer)|{peers} (are|er|is|jobber|jobbar|arbejder|arbetar|arbeider|works?) (\\p{L}+ )?(always|alltid|i par|together|i lag|sammen)|(the|our|your|a|vårt) (\\p{L}+ )?${peerWork} (meets|here|within the (ward|unit|team)|on the|på)`,
    unless: `({peers}|{thePeers}|peers) (of|av|af) (every|the whole|all|hele|heile|hela)|({peers}|{thePeers}|peers|peer staff|lived experience workers) ((fra|frå|från|from) (the |de |dei |den |det )?(other|andre|andra|øvrige|nabo\\p{L}*|neighbour\\p{L}*|whole|hele|heile|hela|two|three|four|tre|to|fire|every|each|all|alle|bygd\\p{L}*|øy\\p{L}*|resten|rest)|(at|in|i|på|ved) (the )?(two|three|four|to|tre|fire|other|andre|dei|de) (andre |other )?(?!team|seksj)\\p{L}{3,})|(before|før|innan|innen) (she|he|hun|han|ho) (går|goes|leaves|slutter|sluttar)|(andre|other) (samskipnader|samskipnadar|kommuner|kommunar|foretak|employers|studentsamskip\\p{L}*) (har|have)|get-togethers?|({post}|midler|midlar|prosjektmid\\p{L}*|engasjement|vikariat) (\\p{L}+ ){0,4}{peer} (i|for) (to|tre|fire|\\p{N})|(nettverk\\p{L}*|network|nätverk|netværk|samling\\p{L}*|gathering|konferanse|conference|forum)|${elsewhere}|${history}|${plan}|(trust-wide|statewide|region\\p{L}*|fylket|distrikt\\p{L}*|the community|på tvers av)|{not} (\\p{L}+ ){0,3}(andre|other|any|{peer})|(andre|andra|other) {peers} ..5 {not}|encouraged|frivillig\\p{L}*|volunteer\\p{L}*|forskning|research|${whole} (har|has|employs)|nabokommun\\p{L}*|(other|sister) (universit|organi[sz]ation|provider|agenc|employer|charit|iwi)\\p{L}*|(kommunens|kommunenes|bydelen(e)?s|klinikkens|byens|regionens|foretakets|føretaket sine|sykehusets) (\\p{L}+ ){0,2}{peers}|(møt|meet|treff|träff|kontakt|contact|connect|snakk|talk)\\p{L}* (\\p{L}+ )?(andre|andra|other\\p{L}*) ..2 (i|in|with|med)|(train|supervis|utdann|lære opp)\\p{L}* ..2 (student|trainee)\\p{L}*|trainee`,
    notSections: ['contact', 'application'],
    why: 'Two or more peer workers in the unit.',
    yes: {
      nb: [
        'Halvparten av oss har selv vært innlagt.',
        'Du blir en del av et team med tre erfaringskonsulenter.',
        'Våre erfaringskonsulenter jobber i par.',
        'Du og vår andre erfaringskonsulent er der for dem.',
        'Sammen med en annen erfaringskonsulent driver du kafeen.',
      ],
      nn: ['Vi har to erfaringskonsulentar frå før.', 'Du får to kollegaer i same rolle.'],
      en: [
        'Multiple positions available!',
        'You will join four other peer support workers.',
        'Our peer workers are always on together.',
        'You work alongside another peer worker.',
        'You will supervise peer specialists.',
      ],
      da: ['Du bliver en del af et team med tre peer-medarbejdere.'],
      sv: ['Vi har två peer supportrar i teamet.'],
    },
    no: [
      'There are five of us in the office.',
      'Du er sammen med erfaringskonsulentene fra de andre øyene.',
      'Du blir del av et tverrfaglig team med psykolog og sosionom.',
      'Teamet har ti tilsette.',
      'Vi har hatt erfaringskonsulenter siden 2014.',
      'You will train volunteers to become peer workers.',
      'Peer workers bring hope.',
      'You listen to other peers.',
    ],
  },
]);
