import type { StandingKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const staff =
  '({staff}|{colleague}|{profession}|ansatte|anställda|nyansatte|tilsette|nytilsette|fag(ansatte|tilsette|personal\\p{L}*|folk|personer|personar|miljø\\p{L}*)|kollega\\p{L}*|kolleger|kollegor|staff|nurses?|clinicians?|doctors?|leger|(det øvrige |the )?personal\\p{L}*|aspiranter|professionals|practitioners|therapists?|terapeut\\p{L}*|miljøterapeut\\p{L}*|behandler\\p{L}*|behandlar\\p{L}*|medarbet\\p{L}*|medarbejd\\p{L}*|sygeplejersk\\p{L}*|yrkesgrupper|(any other |the )?discipline\\p{L}*|case managers?|care coordinators?|the team|teamet|MDT|saksbehandler\\p{L}*|sakshandsamar\\p{L}*|miljøpersonal\\p{L}*|\\p{L}*(student|lege|lækar)(er|ene|ar|ane|r|ne)|andre faggrupper)';
/** One or more of another profession, with words before it. */
const professional =
  '(\\p{L}+ ){0,3}((syke|sjuke|verne|helse)?(plei|psyk|sosion|socion|tera|behandl|klini|clini)\\p{L}*|sygeplejer\\p{L}*|sjuksköt\\p{L}*|leger?|fagutdann\\p{L}*|faglært\\p{L}*|fagfolk\\p{L}*|fagperson\\p{L}*|RNs?|OTs?|CPN|LCSW|nurs\\p{L}*|medics?|doctors?|social workers?|therapists?|case managers?|sosialarbei\\p{L}*|socialråd\\p{L}*|pædagog\\p{L}*|pedagog\\p{L}*)';
const experienced =
  '({you}|{peer}|erfaring\\p{L}*|erfarenhet\\p{L}*|erfaringskunnskap\\p{L}*|perspektiv\\p{L}*|livet?|levd|learned|living|lived|the post|stillingen?)';
/** Where colleagues talk of the work. */
export const meeting =
  '((\\p{L}{2,}-?)?(møte|møtet|møter|møta|møtene|meetings?|möten?|mötena|mötet|møde|mødet|møder|handovers?|ward round|huddle|rond|ronder(na)?|konferens(en)?|konferanse(n)?|konference(n)?|arbetsplatsträff(en|ar|arna)?|avstämning(en|ar)?|supervisjon|drøfting(a|en|er|ar)?|rapporten)|møtene|meeting)';

/** How the peer worker stands among colleagues. */
export const standingPatterns = defineRules<StandingKind>('standing', [
  {
    id: 'standing.no-access',
    kind: 'no-access',
    match: `(has|have|har) no (voice|say|vote)|({not}|no|nu|verken|ingen|inte) (\\p{L}+ ){0,6}(journal\\p{L}*|lesetilgang|records|${meeting}|møteplass|plass i|seat|deltar i|delta i|attend|sit)|(deltar|deltek|delta|attends?|sit|sitter|attend|deltager|sits) (\\p{L}+ )?({not}) (\\p{L}+ ){0,4}(${meeting}|journal\\p{L}*)`,
    with: `journal\\p{L}*|records|${meeting}|lesetilgang|møteplass`,
    unless:
      '{not} (\\p{L}+ ){0,2}(skrive|skriver|skriva|skriv|føre|fører|write|writes|keep) (\\p{L}+ )?(journal\\p{L}*|records)|(skriver|skriv|fører|writes?) {not}|nøkkel|bedömning\\p{L}*|visitation\\p{L}*|(?!vurderingsm)vurdering\\p{L}*|(bruker|brukar|pasient|beboer|bebuar|borger|boende|client|patient|resident)\\p{L}* ..3 {not}|no one|nobody|(bryr|brydde|bryg|cares?) (seg|sig|about)|(service|business) planning|contract|utenom|visiterer|journalføring',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications'],
    why: 'Kept out of the meetings or the records colleagues have.',
    yes: {
      nb: [
        'Du er ikke med i vurderingsmøtene.',
        'Erfaringskonsulenten deltar ikke i behandlingsmøter.',
        'Du har ikke journaltilgang.',
      ],
      nn: ['Du har ikkje plass i fagmøta.'],
      en: ['The peer does not attend treatment planning meetings.', 'No seat in team meetings.'],
      da: ['Peer-medarbejderen deltager ikke i personalemøder.'],
      sv: ['Du deltar inte i personalmötena.'],
    },
    no: [
      'Du trenger ikke kunne journalføring.',
      'Du deltar i behandlingsmøter.',
      'Nobody is above you in our meetings.',
    ],
  },
  {
    id: 'standing.reserved-for-others',
    kind: 'no-access',
    match: `(forbeholdt?|reservert|reserverte?|reserved|restricted|confined|limited|förbehåll\\p{L}*|avgrensa|forbeholdes|bare for|berre for|only for) (\\p{L}+ ){0,4}(helsepersonell\\p{L}*|fagpersonal\\p{L}*|autorisasjon|autoriser\\p{L}*|registered|licensed|qualified|legitimera\\p{L}*|fagutdann\\p{L}*|fagutdanna|faggrupp\\p{L}*|fagprofession\\p{L}*|professionals?|clinicians?|behandler\\p{L}*|behandlar\\p{L}*|helsefag\\p{L}*|sundhedsfag\\p{L}*)`,
    with: `journal\\p{L}*|\\p{L}*drøfting\\p{L}*|notes?|records?|access|avgjørels\\p{L}*|beslutning\\p{L}*|decisions?|${meeting}`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'offer'],
    why: 'What colleagues decide or read among themselves.',
    yes: {
      nb: ['Pasientdrøftingene er forbeholdt ansatte med helsefaglig autorisasjon.'],
      en: ['Access to case notes is restricted to registered clinicians.'],
    },
    no: ['Stillingen er forbeholdt søkere med egen erfaring.', 'Rommet er reservert for fagfolk.'],
  },
  {
    id: 'standing.others-decide',
    kind: 'assisting',
    match: `({profession}|{staff}|behandler\\p{L}*|behandlar\\p{L}*|fagfolk\\p{L}*|the clinical team|clinicians) (\\p{L}+ ){0,2}(avgjør|avgjer|avgör|bestemmer|bestemm\\p{L}*|beslutter|decides?|determines?|(tar|tek|take|tager) (\\p{L}+ )?(avgjerd\\p{L}*|avgjørels\\p{L}*|beslutning\\p{L}*|beslut\\p{L}*|decisions?)) ..8 ({you}|{peer}|rollen)|({you}|{peer}) ..4 (det|what|whatever) (de|dei|they) (ber|bed|ask|tell) (deg|dig|you)?|(det|what|whatever) (\\p{L}+ )?(de|dei|they) (ber|bed|ask|tell) (deg|dig|you)|(as|when|if) (it|they) sees? fit`,
    unless: '(sammen|saman|tillsammans|together) med {you}|lønn\\p{L}*|pay|søk\\p{L}*|appl\\p{L}*',
    within: 'sentence',
    notSections: ['contact', 'application', 'offer', 'qualifications', 'personal'],
    why: 'The others decide whether and how the peer worker takes part.',
    yes: {
      nb: ['Behandlerne avgjør når erfaringskonsulenten trekkes inn.'],
      nn: ['Fagfolka tek avgjerdene, og du gjer det dei bed deg om.'],
      en: ['Clinicians decide when the peer worker is brought in.'],
    },
    no: [
      'Behandlerne avgjør sammen med deg hva som trengs.',
      'Legen bestemmer dosen.',
      'Du bestemmer selv hva du deler.',
    ],
  },
  {
    id: 'standing.assisting',
    kind: 'assisting',
    match: `({you}|ni) (\\p{L}+ ){0,2}(assist|bistår|bistå|hjelper|hjelp|hjälper|hjælper|help|stiller opp|stiller|træder) (\\p{L}+ ){0,4}(når|när|as|when) ..6 (ask|ber|beder|bed|säger till|sier fra|want)|call (up)?on {you} as and when|(assister\\p{L}*|assist|assists|bistå\\p{L}*|bistår|hjelpe|hjelper|hjelp|helps?|hjälper|hjælper|støtter|medhjelper|medhjelpar|avlaste\\p{L}*) (\\p{L}+ ){0,5}${staff} ..6 (ved behov|når de (andre )?(ber|sier|trenger)|når dei (ber|treng)|as needed|as required|when (asked|needed|they ask)|när de ber|når de beder|vid behov|ved behov|ei ekstra hand|en ekstra)|(medhjelper|medhjelpar|helper|ekstra hånd|ekstra hand|extra pair of hands|handlanger) (\\p{L}+ )?(for|to) (\\p{L}+ )?${staff}|assist\\p{L}* (the )?(clinical|nursing|professional) (staff|team)|assisterer fagpersonal\\p{L}*|(avdelingene|units|the wards) når de ber|når de ber om det|when they ask|(assistent|assistant|aide|medhjelp\\p{L}*|hjelpar|hjelper) (for|til|till|to|åt) (\\p{L}+ ){0,2}${staff}|(kalles|kallast|hentes|trekkes|kallas|tilkaldes|(is|are|be|get)s? (called|brought|pulled)) (inn|in|ind|upon|on) ..2 ((når|when|if|as|hvis|om) ..1 (${staff}|de|dei|they)|ved behov|vid behov|as needed)|(hjelp\\p{L}*|help\\p{L}*|hjälp\\p{L}*|hjælp\\p{L}*|bistå\\p{L}*|assist\\p{L}*|til hjelp) ..5 ${staff} ..5 (ber|bed|beder|ask|asks|spør|spørsmål|ønsker|need|needs|require)|(help|hjelp|hjælp|hjälp)\\p{L}* (\\p{L}+ )?(out|til) (\\p{L}+ )?as (required|needed|asked)|(træder til|trer til|trår til|steg inn|stig inn|rycker in|steps? in) ..6 (når|when|när) (\\p{L}+ ){0,3}(ber|beder|bed|ask|asks)`,
    within: 'sentence',
    unless:
      '{user} ..4 ved behov|({user}|foreldre|foreldra|parents|youth|famil\\p{L}*|ungdom\\p{L}*) ..9 (når|when|när) (de|dei|they) (ber|ask)|(called|kallas|kalles|kallast|kaldes) (in|inn|ind) (vid|ved|as) (behov|needed) ..4 (pass|vakter|vakt|shifts?)',
    notSections: ['contact', 'application', 'about'],
    why: 'A helper of the professionals, when called.',
    yes: {
      nb: ['Du kalles inn når behandlerne ønsker det.', 'Du assisterer fagpersonalet ved behov.'],
      nn: ['Du hjelper dei tilsette med det dei ber om.', 'Hjelpe kollegaer når dei ber om ei ekstra hand.'],
      en: ['You assist clinical staff as needed.'],
      da: ['Du træder til, når plejerne beder om hjælp.'],
      sv: ['Du hjälper ordinarie personal när de ber om det.'],
    },
    no: [
      'You go to school meetings with families when they ask you to.',
      'Du hjelper brukere ved behov.',
      'Assist people in finding housing.',
    ],
  },
  {
    id: 'standing.equal',
    kind: 'equal',
    match: `på ((lik|like|lige|samme|same|samma|lika) (fot|fod|linje|linie)|lika villkor) (med|som) (?!.{0,40}turnus)(\\p{L}+ )?(dei |de )?(andre|øvrige|professor\\p{L}*|behandler\\p{L}*|${professional})|on a par|side om side(?! med)|(weigh|väger|veier|veg)s? (\\p{L}+ ){0,2}(the same|as (much|heavily))|(held|same) (\\p{L}+ )?(regard|say|voice|vote|stemme|stemmerett|röst)|(samme|samma|same|én|en|ei|ett|a|one) (stemme|røyst|röst|vote|voice) (som|as|each|hver|varje|kvar|at|in|i)|(one|each) \\p{L}+,? one (voice|vote)|and,? a vote|rangordning|as equals|jevnbyrdig\\p{L}*|jambyrdig\\p{L}*|jævnbyrdig\\p{L}*|(ordet|the floor|a say|gehør) ..6 (same|samme) (vis|måte|way)|{not} ..4 (rank|outrank|størst|larger|over den andre)|ett komplement til|(complements?|complemented by|complement each other|complementary|utfyller|kompletterar|supplerer)(?! (your|the) (skills|team members))|like (høgt|høyt|mye) som (${professional}|psykolog\\p{L}*|{profession})|(likeverdig\\p{L}*|likeverd|likestilt\\p{L}*|jamstilt\\p{L}*|jämställd\\p{L}*|jämbördig\\p{L}*|likvärdig\\p{L}*|ligeværdig\\p{L}*|ligestillet|equal (partner|member|colleague|standing|footing|value|weight|expertise|voice)\\p{L}*|as equals|an equal|equally (valued|important)|equal to|treated as equal|counts (for )?(exactly )?as much|carries the same weight|same weight|same standing)|(veg|veier|väger|teller|tel|vejer) (\\p{L}+ ){0,5}(like|lika|lige) (tungt|mye|mykje|likt|mycket|meget)|på (lik|like) linje (med|som) (de |dei |the |våre |vores |våra )?(andre|øvrige|øvrig|fag\\p{L}*|others|resten|{profession})|på lige fod med (de |vores )?(andre|øvrige|{profession})|(fullverdig|fullverdige|fullvärdig|fuldgyldig|full|fully-fledged|full-fledged) (\\p{L}+ )?(kollega|medlem\\p{L}*|member|colleague|del av (team|fag|personal))\\p{L}*|(erfaringskompetanse|erfaringskunnskap|lived experience|erfarenhetskunskap|knowledge) ..6 (likestil\\p{L}*|likeverdig\\p{L}*|equal\\p{L}*|likvärdig\\p{L}*|side om side|on a par|side ved side|sidestill\\p{L}*|samme verdi)|(as much|the same|samme|samma|same|lika stor|like stor) (weight|vekt|say|status|value|verdi|vikt|tyngde)|${experienced} ..6 (like|lika|lige så|just as|as|every bit as) (mye|mykje|mycket|meget|much|høyt|høgt|högt|højt) (verdt?|værd|värd\\p{L}*|verdsatt|verdsett|skattet|valued|worth)? ?(\\p{L}+ ){0,2}(som|as)|(counts?|matters?|teller|tel|gjelder|gjeld) (\\p{L}+ ){0,2}(as|like|lika|lige så) (much|mye|mykje|mycket|meget)`,
    unless:
      '(applicants?|candidates?|søkere?|søkjar\\p{L}*|ansøgere?|sökande) ..8 equal\\p{L}*|equal (chance|footing ..2 apply)|leave|insurance|pension|vagter|vakter|shifts?|{not} ..7 (likeverd|likestil|equal|jamstil)\\p{L}*|(likeverdige?|equal|lika) (\\p{L}+ )?(tjenester|tjänster|insatser|tenester|tilbud|tilbod|service|services|access|helsetjenester|opportunit\\p{L}*|employment|employer|utdanning|vård|rights|samtalepartner|muligheter|vilkår|lønn)|({user}|innbygger\\p{L}*|guests?|people|møter alle|alle mennesker) (\\p{L}+ ){0,3}(likeverdig\\p{L}*|equal\\p{L}*|som likeverdige|as equals)|(beboer|bebuar|borger|brukar|bruker|pasient|patient|resident|applicant|candidate|søker|søkjar|ansøger)(s|ne|ane|e|ene|er|ar)? (\\p{L}+ ){0,6}(lik|lige|jämlik|likvärd)\\p{L}*|lønn\\p{L}*|pay|samme vilkår|turnus',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal'],
    why: 'Equal standing with the other professions is stated.',
    yes: {
      nb: [
        'Du deltar som en jevnbyrdig del av fagmiljøet.',
        'Erfaringskompetanse er likestilt med fagkompetanse.',
        'Du er en likeverdig kollega i teamet.',
      ],
      nn: ['Vi ser erfaringskompetanse som likeverdig kompetanse.'],
      en: ['Lived experience is treated as equal expertise.', 'You are an equal member of the team.'],
      da: ['Du er en ligeværdig kollega.'],
      sv: ['Erfarenhetskunskap är likvärdig med professionens.'],
    },
    no: [
      'Every applicant has an equal chance with us.',
      'Likeverdige tjenester til alle innbyggere.',
      'Equal access for all.',
      'Brukerne skal møtes likeverdig.',
    ],
  },
  {
    id: 'standing.structured-exchange',
    kind: 'structured-exchange',
    match: `${meeting} ..8 (ditt|din|dine|yours|your (own )?(item|slot|point|cases?)|(legger?|lägger) (du )?fram|(si|sier|seie|seier|säger) (du )?(fra|frå|ifra|ifrå|til)|ordet|{peer}s (punkt|point|item|slot)|guidens punkt)|(si|seie|sier|seier|säga|melde) (fra|frå|ifra|ifrå|till) ..2 ${meeting}|(egne|own|dine) (saker|cases|sager|fall) ..3 (${meeting}|consultation)|bring (your|own) ..3 ${meeting}|(standing|fast|own) (agenda )?(item|punkt)|(legge?r? fram|present\\p{L}*|bring (your )?own|tar? opp|seie frå|si(er)? ifra|speak (up )?(in|at)|framför) ..7 ${meeting}|(presents?|brings?) (\\p{L}+ )?cases?|(skolering|opplæring|kompetanseheving|fortbildning|utbildning) (av|af|for|för|til|till) (\\p{L}+ )?${staff}|(talk|speak|explain|show)(s|ing)? (to|in|the rest of) (\\p{L}+ ){0,2}(${staff}|officers?|officer training)|(peer|erfarings)\\p{L}* (voice|stemme|punkt) (is|er) ..4|(fast|faste|egen|eiga|eigen|own|standing|regular|permanent|eget|eige|egna) (\\p{L}+ ){0,2}(plass|post|sak|saker|punkt|item|slot|seat|place|innslag) (\\p{L}+ )?(i|på|in|at|on) (\\p{L}+ ){0,2}${meeting}|(råd|advice|rettleiing|veiledning|vejledning|vägledning|guidance|consultation|feedback|tilbakemelding\\p{L}*|input) (og \\p{L}+ |and \\p{L}+ |och \\p{L}+ )?(til|till|to|for|åt) (\\p{L}+ ){0,4}(kollega\\p{L}*|kolleger|colleagues|staff|ansatte|tilsette|clinicians|nursing|the team|teamet|fagfolk|leder\\p{L}*|ledere|managers|kollegor|medarbetare|personal\\p{L}*)|(advise|advising|advises|train|training|teach|teaching|undervis\\p{L}*|rettlei\\p{L}*|veiled\\p{L}*|lære opp|educat\\p{L}*|føreles\\p{L}*|forelese|utbilda|opplæring av|undervisning (for|av|af)) (\\p{L}+ ){0,4}(kollega\\p{L}*|kolleger|colleagues|staff|ansatte|nyansatte|tilsette|nytilsette|fagpersoner|fagpersonar|fagfolk|helsepersonell|behandlere|behandlarar|practitioners|team members|medarbeidere|medarbeidarar|medarbejdere|nye leger|leger|nurses|clinicians|doctors|personal\\p{L}*|sykepleiere|student nurses|medarbetare|aspiranter|professionals)|(teach|undervise) (\\p{L}+ ){0,3}(preceptorship|internundervisning\\p{L}*|fagdag\\p{L}*|fagkveld\\p{L}*)|(deltar|delta|deltek|participate|take part|attend|contribut\\p{L}*|bring) (\\p{L}+ ){0,6}(refleksjons?(møte|gruppe)\\p{L}*|reflective (practice|group)|handover|review meetings|case (discussions|conferences?)|tavlemøte\\p{L}* ..4 (egen|eigen|eiga|lik linje))|ordstyrer|(gir|gjev|gi|give|giver|ger) (resten av oss|teamet|kolleg\\p{L}*|sygeplejerskerne|the team) (råd|advice)|${meeting} ..6 (fast\\p{L}* (punkt|post|plass|sak)|standing item|satt av|sett av|slot)|(lære\\p{L}* opp|undervis\\p{L}*|internundervisning|utbilda\\p{L}*|train(s|ing)?|teach\\p{L}*|educat\\p{L}*|consult\\p{L}*|sparr\\p{L}*|challeng\\p{L}*|utfordr\\p{L}*|utmana\\p{L}*|reflekter\\p{L}*|refleksjon\\p{L}*|bevisstgjør\\p{L}*) (\\p{L}+ ){0,3}(for|til|to|av|of|med|with|hos|blant|among|rundt|åt)? ?(\\p{L}+ )?${staff}|(hold\\p{L}*|håll\\p{L}*|(stå|står|stands?) ({you} )?for|forestå\\p{L}*|gi|give|ge|gir|ger|gjev|gje|giver|deliver\\p{L}*|run|runs|lead|leads|ansvar for|ansvarlig for) (\\p{L}+ ){0,4}(undervisning\\p{L}*|opplæring\\p{L}*|oplæg|foredrag|innlegg|kurs|workshops?|fagdag\\p{L}*|training|sessions?|teaching|utbildning\\p{L}*|föreläs\\p{L}*|førelesing\\p{L}*|forelesning\\p{L}*) (\\p{L}+ ){0,2}(for|til|to|för|av|of|om) ..3 ${staff}|(råd|innspel|innspill|tilbakemelding\\p{L}*|guidance|challenge|advice|feedback|second opinion|sparring\\p{L}*|resource|ressurs\\p{L}*|resurs\\p{L}*|sparringspartner\\p{L}*|samtalepartner) (\\p{L}+ ){0,3}(til|to|for|åt|till|overfor) (\\p{L}+ ){0,3}${staff}|${staff} (\\p{L}+ ){0,4}(kommer|kjem|come|comes|turns?|spør|ask|asks|henvender seg|vender seg|vänder sig) (\\p{L}+ ){0,2}(til|to|hos|åt)? ?{you}`,
    unless: `made up of|(ask|asks|ber|spør|kallar|kaller) (for |etter |på )?(you|deg|dig)|frivillig\\p{L}*|volunt\\p{L}*|(\\p{L}*student\\p{L}*|studerande)(?! (og|and|och) (${staff}))|(når|when|om|if|som|as) (\\p{L}+ ){0,3}(ber|bed|asks?|ask) (deg|dig|you)|student (peer|mentor)\\p{L}*|(talk|speak|snakke) (to|med) (\\p{L}+ ){0,2}{leader}|(den|the) (ansatte|anställda|tilsette|employee|post ?holder)|tilby(s|dst|des)|is offered|erbjuds|({we}|me|senteret) (\\p{L}+ )?(veileder|rettleier|underviser|trains?|teach(es)?)|({not}) ..4 (råd|advise|plass|veilede)|{you} (\\p{L}+ ){0,2}(får|receive|get)|sammen med (\\p{L}+ )?${staff}|together with (\\p{L}+ )?${staff}`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'about'],
    why: 'Knowledge is exchanged with colleagues in a fixed form, or as a task.',
    yes: {
      nb: [
        'På personalmøtet er punkt to alltid ditt.',
        'Råd og veiledning til kollegaer.',
        'Du har en fast post i teammøtet hver tirsdag.',
      ],
      nn: ['Du seier frå på onsdagsmøtet: seie frå på onsdagsmøtet.', 'Du gir råd og rettleiing til kollegaer.'],
      en: ['You train and advise staff.', 'Offering advice and guidance to colleagues.'],
      da: ['Råd og vejledning til kolleger.', 'Du står for et oplæg om indlæggelse for sygeplejersker.'],
      sv: ['Ge råd och vägledning till kollegor.'],
    },
    no: ['Vi har god råd til utstyr.', 'Råd til pårørende.', 'Du får veiledning av kollegaer.'],
  },
  {
    id: 'standing.team-member',
    kind: 'team-member',
    match: `(sammen|saman|tillsammans|i lag|i tospann|i par|together|jointly|side om side|paired|pairs?|partner\\p{L}*|alongside|in tandem) (\\p{L}+ ){0,2}(med|with)? ?${professional}|{you} (\\p{L}+ ){0,5}(på laget|of the team|in the team|i gjengen|på teamet)|(morgenrapport\\p{L}*|rapport(en|møt\\p{L}*)|overlapp\\p{L}*|handovers?|huddles?) ..6 ({you}|{peer}|alle fag\\p{L}*)|tverrfag\\p{L}*|tverrfagleg\\p{L}*|tværfag\\p{L}*|multi-?disciplinary|inter-?disciplinary|(del|part|member|medlem|member) (av|af|of|i|in) (\\p{L}+ ){0,4}(team\\p{L}*|team(et|s)?|avdeling\\p{L}*|ward team|fellesskap|personalgrupp\\p{L}*|crew|staff group|arbetslag\\p{L}*)|(jobber|jobbar|arbeider|work|works|working|samarbeid\\p{L}*|arbetar|samarbetar|samarbejd\\p{L}*|arbejder|ride) (\\p{L}+ ){0,4}(med|with|sammen med|saman med|alongside|closely with|tett på|tillsammans med|i team med) (\\p{L}+ ){0,5}(psykolog\\p{L}*|sosionom\\p{L}*|sykepleier\\p{L}*|sjukepleiar\\p{L}*|vernepleier\\p{L}*|psykiater|lege\\p{L}*|behandler\\p{L}*|clinician\\p{L}*|nurse\\p{L}*|social worker\\p{L}*|psychiatrist\\p{L}*|psychologist\\p{L}*|counsel\\p{L}*|fagfolk|fagpersoner|team\\p{L}*|kollega\\p{L}*|kolleger|colleagues|ergoterapeut\\p{L}*|helsepersonell|occupational therapists?|socionom\\p{L}*|sjuksköters\\p{L}*|sygeplejersk\\p{L}*|pædagog\\p{L}*|case managers?)|(inngå\\p{L}*|ingå\\p{L}*|indgå\\p{L}*|sits?|based|join\\p{L}*|belong\\p{L}*|tilhør\\p{L}*|høyre\\p{L}* til|høre\\p{L}* til|tillhör\\p{L}*|placer\\p{L}*) (\\p{L}+ ){0,6}(\\p{L}*team\\p{L}*|personalgrupp\\p{L}*|arbetslag\\p{L}*)|tverrprofesjon\\p{L}*|multiprofession\\p{L}*|(collaborat\\p{L}*|liais\\p{L}*|samarbei\\p{L}*|samarbete\\p{L}*|samarbejd\\p{L}*) (\\p{L}+ ){0,3}(with|med) (\\p{L}+ ){0,4}${staff}|(deltar|deltek|delta|attend\\p{L}*|participat\\p{L}*|deltager|medverkar) (\\p{L}+ ){0,3}${meeting}|join (a|our|the) (\\p{L}+ ){0,3}team|(plassert|tilknytt\\p{L}*|knyttet|knytt|organisert|placerad|går inn|based|tilhører) (til |i |in |on ){1,2}(\\p{L}+ ){0,3}(\\p{L}*team\\p{L}*|\\p{L}*grupp\\p{L}*|ward with)|(tett|nær|nära|tæt|close) (på|til|to|med|with|opp til)? ?${professional}|i (et |eit |ett )?team\\p{L}* (med|for|på) ..4|(i|in) (FACT|ACT|ambulant\\p{L}*)[- ]?team\\p{L}*|mottaksmøte\\p{L}*|teammøte\\p{L}*`,
    unless:
      '(utan|uten|uden|without) (deg|dig|you)|walk alongside|board|styremøt\\p{L}*|away day|\\p{L}*nettverk|tverrfaglig spesialisert|tverrfagleg spesialisert|(deltar|deltek|deltager|delta|attends?) (\\p{L}+ )?{not}|{not} (\\p{L}+ ){0,3}(deltar|deltek|deltager|delta|attend)',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal'],
    confidence: 'medium',
    why: 'A member of a team with other professions: boilerplate by itself.',
    yes: {
      nb: [
        'Stillingen er plassert i oppfølgingsteamet.',
        'Du jobber i et tverrfaglig team.',
        'Samarbeid med psykolog og sosionom.',
      ],
      nn: ['Tverrfagleg samarbeid.'],
      en: ['Multidisciplinary team.', 'Work closely with clinicians.'],
      da: ['Du indgår i et tværfagligt team.'],
      sv: ['Du arbetar tillsammans med socionomer och sjuksköterskor.'],
    },
    no: ['Ungdomsrådet er aktivt.', 'We have a friendly office.', 'We are hiring two peer support workers.'],
  },
  {
    id: 'standing.meeting-of-others',
    kind: 'no-access',
    match: `${meeting} ..4 (is|are|er|är|gjelder|gjeld) (bare |only |kun |berre |bara )?(for|til|till) ..2 ({profession}|{staff}|officers|clinicians|professionals|\\p{L}{4,}(ene|ane|erne|arna|orna)) ..5 ({not}|no chair|no seat|so no)|${meeting} ..14 ({not} ..3 (chair|seat|stol|plass|plads|place) (at it |in it |der )?(for|til|till|to|åt) ({you}|{peer}))|{profession} (\\p{L}+ ){0,2}(attend|have|har) ..3 ${meeting} ..6 ({peer}|you|du) (\\p{L}+ )?(does|do|er|är|får) {not}`,
    with: meeting,
    within: 'sentence',
    unless: '{user} ..4 {not}|journal\\p{L}*',
    notSections: ['contact', 'application', 'qualifications'],
    why: 'The meeting is for the others.',
    yes: {
      nb: ['Morgenmøtet er for husvertene, der er det ikke satt av stol til deg.'],
      en: ['The team meeting is for the nurses, so no.'],
    },
    no: ['The meeting is for everyone.', 'Teammøtet er for alle ansatte.', 'The ward round is on Mondays.'],
  },
]);
