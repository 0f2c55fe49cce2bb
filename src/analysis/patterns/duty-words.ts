/** What the patterns of duties share: whose story is told, where people are met, how a service is formed. */

/** Whose story it is that is told or used. */
export const own =
  '(egen|eget|egne|eigen|eiga|eige|eigne|egna|din|ditt|dine|di|dit|dina|own|your|personal|personlig|personlige|personlege)';
export const story =
  '(\\p{L}*historie|historien|historia|story|stories|journey|path|reise|reisa|resa|rejse|vei|veien|veg|vegen|väg|livserfaring\\p{L}*|livsrøynsle|erfaring\\p{L}*|røynsle\\p{L}*|experiences?|erfarenhet\\p{L}*|oplevelser|opplevelser|upplevelser|recovery|bedringsprosess|betringsprosess|tilfriskning|återhämtning|bakgrunn|bakgrund|baggrund|background|liv|life|ståsted|ståstad|utgangspunkt|levde liv|tid som|struggles)';
/** Those who are told of the work, and do not get help by it. */
export const notOwnStaff = '({staff}|{audience}|media)';
/** Where people are met who do not come by themselves: at home, … */
export const home =
  '(hjemmebesøk\\p{L}*|heimebesøk\\p{L}*|hjemmebesøg\\p{L}*|hembesök\\p{L}*|home visit\\p{L}*|home-visit\\p{L}*|house calls?)';
/** … and out of doors. */
export const streetPlace =
  "(gatorna|gator|gaderne|gader|gatumiljö\\p{L}*|gademiljø\\p{L}*|drogmiljö\\p{L}*|stofmiljø\\p{L}*|centrum|byens rum|där de (vistas|håller till)|(der|hvor|where|där|dær|dér) ({served}|de|dei|they) (\\p{L}+ ){0,2}(er|bor|bur|samles|samlast|samlas|holder til|held til|henger|heng|sover|søv|oppholder|opphald|opholder|ferdes|færdes|lever|vistas|lives?|sleeps?|hangs?|gather|meet|are)|kjøpesenter\\p{L}*|kaia|brygga|plassen|oppgang\\p{L}*|opgang\\p{L}*|bydelen|bygda|blokk[ae]|stasjonen|the station|seafront|skate ?park|shopping (centre|center|mall)|centrum|gate|gata|gaten|gatene|gateplan|gatemiljø\\p{L}*|bybildet|sentrum|park|parken|parker|parkar|hospits|hospitser|natthjem|rusmiljø\\p{L}*|torget|gade|gaden|gadeplan|gatan|torg|torget|herberg|herberge|herberger|härbärge\\p{L}*|streets?|hostels?|shelters?|encampments?|day cent(re|er)s?|soup kitchens?|neighbourhoods?|prisons?|emergency departments?|in the community|out in|the road|truck stop|bus station|wherever they are|where they are|der de er|der dei er|der folk er|hvor de er|där de är|der de oppholder seg|på deres (arena|premisser)|arenaer|(their|people's) (own )?(home|place)s?)";

/** Verbs of telling and showing. */
export const ownTell =
  '(fortel\\p{L}*|si|sier|seie|seia|seier|säga|säger|sige|siger|snakk\\p{L}*|prat\\p{L}*|talk\\p{L}*|berätt\\p{L}*|fortæl\\p{L}*|vise|viser|visa|visar|show\\p{L}*|tell\\p{L}*|say|says|saying|speak\\p{L}*|shar(e|es|ing)|illustrat\\p{L}*|disclos\\p{L}*|refer\\p{L}*|reference|offer\\p{L}*|draw\\p{L}*|us(e|es|ing)|bruk\\p{L}*|nytt\\p{L}*|bruge\\p{L}*|använd\\p{L}*|bring\\p{L}*|del(e|er|ar|a)|formidl\\p{L}*|förmedl\\p{L}*|gi|gir|ge|ger|give|giver|gje|gjev|let|letting|open(ly)?|åpen|åpent|ope|öppet|åbent|get real|be real|honest\\p{L}*|la|lar|lat|låt(a|er)|hear|write|writes|writing|skriv\\p{L}*|kom|komme|lend\\p{L}*|lån\\p{L}*|låne|dig|hent\\p{L}*|øse|ösa|pass on|make|visible|synlig|synleg|synliggj\\p{L}*|utgangspunkt|example\\p{L}*|eksempel|eksempler|exempel|døme|pensum|verktøy\\p{L}*|redskab\\p{L}*|verktyg\\p{L}*|tools?)';
/** One's own, without the things one merely owns; and oneself as the one it happened to. */
export const selfToldOf =
  "(livet|historia|historien|erfaringene|erfaringane|fortida|fortiden) (ditt|di|din|dine)|(egen|eget|egne|eigen|eiga|eige|eigne|egna|eget|own) (?!bil|bilen|car|vehicle|phone|mobil\\p{L}*|telefon\\p{L}*|initiativ\\p{L}*|schedule|tempo|takt|pace|device|brukar\\p{L}*|brukere|pasient\\p{L}*|oppdrag|caseload|ord|words|nummer|number)\\p{L}+|(what|how|that|hva|kva|hvordan|korleis|vad|hur|hvad|at|att|hvor|when|da|då|det|ting) (som )?(\\p{L}+ ){0,3}(du|deg|dig|you|your|din|ditt|dine|dit|dina|di) (?!think|see|need|hear|notice|observe|ser|mener|meiner|synes|ser|hører|høyrer|trenger|tycker|mener|hör|legger|merker|can|kan|do(?!ne)|want|vil|er usikker)\\p{L}+|(what|how|hva|kva|hvordan|korleis|vad|hur|hvad) (\\p{L}+ ){1,4}(deg|dig|you)|(du|you|deg|dig) (selv|sjølv|själv|yourself|har vært|har vore|har varit|have been|'ve been|went through|did|hadde|lived|gikk gjennom|kom deg|gjorde)|(your|din|ditt|dine|di|dit|dina) (\\p{L}+ )?(vei|veg|väg|vej|tid|time|life|liv|livet|story|past|fortid|historie|historia|journey|tap|loss|recovery|years|år|lauslating|løslatelse|bakslag|nederlag|erfaring\\p{L}*|erfarenhet\\p{L}*|slips|relapses?|diagnos\\p{L}*|bad days?|ruin|sykdom|sjukdom\\p{L}*|sygdom\\p{L}*)";
/** Someone's rooms, and the way out to where people are. */
export const theirRooms =
  "((their|people's|patients'|clients'|tenants'|veterans'|residents'|families'|somebody's|someone's|a person's|\\p{L}+ ?['’]s?) (own )?(homes?|flats?|houses?|rooms?|kitchens?|kitchen tables?|living rooms?|doorsteps?|doors?|couch|sofas?|apartments?)|(hjem|heim|hem|hjemme|heime|hemma) (til|till|hos|hjå|ved) \\p{L}+|i (hjemmet|heimen|hemmet|hjemmene|heimane|stua|sofaen|soffan|leiligheten\\p{L}*|leilegheita|lägenheten|lejligheden|hybelen|boligen|bustaden|bostaden|kjøkkenet)|på (hybelen|hybler|boligen|trappen|trappa|døra))";
export const goingOut =
  '(kjør\\p{L}*|køyr\\p{L}*|kör|köra|køre|kører|kører|drive|drives|driving|dra|drar|drag|reis(e|er)|åk(a|er)|tage|tager|gå|går|walk\\p{L}*|go|goes|going|head\\p{L}*|pop\\p{L}*|be|out|ride\\p{L}*|cycle|sykl\\p{L}*|rykk\\p{L}*|stå|står|stand\\p{L}*|patrol\\p{L}*) (\\p{L}+ ){0,2}(ut|rundt|omkring|out|round|around|runt|runder|rundar|rounds) (?!of hours|of the|ansv|and about)(\\p{L}+ ){0,4}';
/** Who has stopped coming, or never came. */
export const outOfTouch =
  "(som|who|that|der) (\\p{L}+ |['’]){0,3}(borte|vekk|falt (ut|fra|frå|från)|falle (ut|frå|från)|dropp\\p{L}*|dropped (out|off)|lost (touch|contact)|tackat nej|takket nei|takka nei|sagt nei|turned (us|it|everything) down|said no|stopped (coming|answering|attending)|sluttet å komme|slutta å kome|slutat komma|holdt op med at komme|missed|did not attend|didn't (come|attend|turn up)|not been seen|haven t been seen|hasn t been seen|(ikke|ikkje|inte|do not|don't|cannot|can't|won't) (\\p{L}+ ){0,2}(kom|komme|kome|kommer|kjem|møter opp|møter|dukker opp|svarer|svarar|åpner|opnar|vil ha noe|vil ha noko|engage|come|answer|open|turn up|attend|use services|trust|vil|orker|orkar))";

/** A seat where the service is led, watched or planned. */
export const inForum = {
  match:
    '((a|en|ein|fast|din|eget|eige|egen|eiga|eigen|your|own|standing) )?(seats?|chair|votes?|voice|say|plass|plads|plats|stol|stemme|stemmerett|røysterett|rösträtt|stemmeret|medlem\\p{L}*|member\\p{L}*|møterett|talerett|talsperson|agenda|sakslista|sakslisten|dagordenen|dagordningen|sit|sits|sitting|sitte|sitter|sitje|sidde|sidder|sitta|attend\\p{L}*|speak\\p{L}* up|represent\\p{L}*|participat\\p{L}*|deltar?|deltek|deltag\\p{L}*|deltak\\p{L}*|delta|inngå\\p{L}*|ingå\\p{L}*|indgå\\p{L}*|møte|møter|møde|möter|melde fra|seie frå|si fra|si fra|legg\\p{L}* fram|fremm\\p{L}*|fremj\\p{L}*|bring\\p{L}*|present\\p{L}*|serv(e|es|ing) on|join\\p{L}*|chair\\p{L}*|led(e|er|a)|lei(e|er)|være|vere|vara|være med|be|contribut\\p{L}*|bidra\\p{L}*|bidreg|report\\p{L}*|bli med|er med|vera med|vere med|vara med) ..7 {forum}|{forum} ..7 (seat|plass|plads|plats|vote|røysterett|stemmerett|medlem\\p{L}*|member|stemme|(er|is|are) (du|you|ett|en|ein|one) |du (er|är|sitter|sit|deltar|deltek|møter|møder|möter)|you (sit|attend|join|have)|har (du|dere|ni)|comes with the)|^(on|in|i|på) (\\p{L}+ ){0,5}{forum}|(part of|del av|en del af|del i|with|med i) (\\p{L}+ ){0,3}(group|gruppe|gruppa|gruppen|team) (that|som|der|which) (plan\\p{L}*|develop\\p{L}*|utvikl\\p{L}*|run|styr\\p{L}*|lag\\p{L}*|evaluer\\p{L}*|review\\p{L}*)|^(\\p{L}+ ){0,4}{forum}(:| (og|and|och))|(interview|recruitment|hiring|selection)(ing)? panels?',
  unless:
    '(care|treatment|discharge|individual|case|behandlings|utskrivings) ?plan\\p{L}* (meeting|group|team|review|conference)s?|(not|ikke|ikkje|inte|no|nu|ingen) (\\p{L}+ ){0,4}{forum}',
};
/** A seat on a body that steers, by what it is called. */
export const onBody = {
  match: '{takePart} ..9 {arena}',
  unless: '{arena} for {user}',
};
/** Answering hearings and looking back on how the service does: phases by their own names. */
export const inReview = {
  match:
    '(skriv|write|svar|utarbeid|answer)\\p{L}* ..4 (høring|høyring|remiss|consultation)\\p{L}*|(høring|høyring)ss?(svar|uttal)\\p{L}*|remissvar\\p{L}*|{takePart} (\\p{L}+ ){0,4}(gjennomgang|planlegg|planering|planlægning|evaluer|evaluat|planning|utvärder|annual review)\\p{L}*|co-?design\\p{L}*|\\p{L}*(evaluer|evaluat|utvärder)\\p{L}*',
};
/** Judging, deciding or drawing up what the service is made of. */
export const inPhase = {
  match:
    '(judg(e|ing)|scor(e|ing)|rat(e|ing)|comment\\p{L}* on|revis\\p{L}*|review\\p{L}*|redraft\\p{L}*|rewrit\\p{L}*|draft\\p{L}*|draw\\p{L}* up|help\\p{L}* (us )?(decide|plan|judge|improve|design|shape)|decid\\p{L}*|consult\\p{L}* on|måle|måler|mæle|vurder\\p{L}*|gjennomgå\\p{L}*|gjennomgang\\p{L}*|gjere betre|gjør\\p{L}* bedre|gjer betre|göra bättre|gøre bedre|si hva|omskriv\\p{L}*|skrive om|utarbeid\\p{L}*|udarbejd\\p{L}*|utform\\p{L}*|lag(e|er|ar|a)|teste|tester|testa|test|trial\\p{L}*|pilot\\p{L}*|prøv\\p{L}*|tenk\\p{L}* nytt|rethink\\p{L}*|planlegg\\p{L}*|planer\\p{L}*|planlæg\\p{L}*|plan|plans|planning|evaluer\\p{L}*|evaluat\\p{L}*|utvärder\\p{L}*) ..6 (service|course afterwards|courses afterwards|polic(y|ies)|procedures?|routines?|our letters|leaflets?|brochures?|surveys?|rutine\\p{L}*|rutina\\p{L}*|rutiner|retningslin\\p{L}*|riktlinjer|tilbud|tilbudet|tilbod|tilbodet|tilbudene|utbudet|verksamhet\\p{L}*|tjenest\\p{L}*|tenest\\p{L}*|veileder\\p{L}*|rettleiar\\p{L}*|innkallingsbrev|brosjyr\\p{L}*|informasjonsmateriell|pathway|ward|unit|house|huset|avdeling\\p{L}*|årsplan\\p{L}*|handlingsplan\\p{L}*|brukerundersøk\\p{L}*|welcome (pack|folder))|(fra|frå|från|from) (idé|blankt ark|start|første|första|fyrste|idea|blank) ..4 (evaluering|slutt\\p{L}*|evaluation|end|utvärdering)',
  unless:
    'tiltaksplan\\p{L}*|tenestebil|tjenestebil|house rules|husregl\\p{L}*|clean\\p{L}*|{not} ..4 (plan|develop|utvikl)\\p{L}*',
};
