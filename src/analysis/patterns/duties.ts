import type { DutyId } from '#src/analysis/facts/facts';
import { occursIn } from '#src/analysis/patterns/pattern';

/**
 * Which duty of codebook §2.3 a task is: by what is done, for or with whom, and with what. Read over single tasks only,
 * so that a word says nothing about what the service does.
 */
export interface DutyPattern {
  id: DutyId;
  /** Any of these; each may have words of its own that make it something else. */
  ways: readonly { match: string; unless?: string }[];
  /** Words that rule the duty out, whichever way it was found. */
  unless?: string;
  why: string;
  yes: readonly string[];
  no: readonly string[];
}

/** Whose story it is that is told or used. */
const own =
  '(egen|eget|egne|eigen|eiga|eige|eigne|egna|din|ditt|dine|di|dit|dina|own|your|personal|personlig|personlige|personlege)';
const story =
  '(\\p{L}*historie|historien|historia|story|stories|journey|path|reise|reisa|resa|rejse|vei|veien|veg|vegen|väg|livserfaring\\p{L}*|livsrøynsle|erfaring\\p{L}*|røynsle\\p{L}*|experiences?|erfarenhet\\p{L}*|oplevelser|opplevelser|upplevelser|recovery|bedringsprosess|betringsprosess|tilfriskning|återhämtning|bakgrunn|bakgrund|baggrund|background|liv|life|ståsted|ståstad|utgangspunkt|levde liv|tid som|struggles)';
const notOwnStaff = '({staff}|{audience}|media)';
/** Those one meets, where a word for anybody will do. */
const home =
  '(hjemmebesøk\\p{L}*|heimebesøk\\p{L}*|hjemmebesøg\\p{L}*|hembesök\\p{L}*|home visit\\p{L}*|home-visit\\p{L}*|house calls?)';
const streetPlace =
  "(gate|gata|gaten|gatene|gateplan|gatemiljø\\p{L}*|bybildet|sentrum|park|parken|parker|parkar|hospits|hospitser|natthjem|rusmiljø\\p{L}*|torget|gade|gaden|gadeplan|gatan|torg|torget|herberg|herberge|herberger|härbärge\\p{L}*|streets?|hostels?|shelters?|encampments?|day cent(re|er)s?|soup kitchens?|neighbourhoods?|prisons?|emergency departments?|in the community|out in|the road|truck stop|bus station|wherever they are|where they are|der de er|der dei er|der folk er|hvor de er|där de är|der de oppholder seg|på deres (arena|premisser)|arenaer|(their|people's) (own )?(home|place)s?)";

/** One's own, without the things one merely owns; and oneself as the one it happened to. */
const ownTell =
  '(fortel\\p{L}*|si|sier|seie|seia|seier|säga|säger|sige|siger|snakk\\p{L}*|prat\\p{L}*|talk\\p{L}*|berätt\\p{L}*|fortæl\\p{L}*|vise|viser|visa|visar|show\\p{L}*|tell\\p{L}*|say|says|saying|speak\\p{L}*|shar(e|es|ing)|illustrat\\p{L}*|disclos\\p{L}*|refer\\p{L}*|reference|offer\\p{L}*|draw\\p{L}*|us(e|es|ing)|bruk\\p{L}*|nytt\\p{L}*|bruge\\p{L}*|använd\\p{L}*|bring\\p{L}*|del(e|er|ar|a)|formidl\\p{L}*|förmedl\\p{L}*|gi|gir|ge|ger|give|giver|gje|gjev|let|letting|open(ly)?|åpen|åpent|ope|öppet|åbent|get real|be real|honest\\p{L}*|write|writes|writing|skriv\\p{L}*|kom|komme|lend\\p{L}*|lån\\p{L}*|låne|dig|hent\\p{L}*|øse|ösa|pass on|make|visible|synlig|synleg|synliggj\\p{L}*|utgangspunkt|example\\p{L}*|eksempel|eksempler|exempel|døme|pensum|verktøy\\p{L}*|redskab\\p{L}*|verktyg\\p{L}*|tools?)';
const selfToldOf =
  "(egen|eget|egne|eigen|eiga|eige|eigne|egna|eget|own) (?!bil|bilen|car|vehicle|phone|mobil\\p{L}*|telefon\\p{L}*|initiativ\\p{L}*|schedule|tempo|takt|pace|device|brukar\\p{L}*|brukere|pasient\\p{L}*|oppdrag|caseload|ord|words|nummer|number)\\p{L}+|(what|how|that|hva|kva|hvordan|korleis|vad|hur|hvad|at|att|hvor|when|da|då|det|ting) (som )?(\\p{L}+ ){0,3}(du|deg|dig|you|your|din|ditt|dine|dit|dina|di) (?!think|see|need|hear|notice|observe|ser|mener|meiner|synes|ser|hører|høyrer|trenger|tycker|mener|hör|legger|merker|can|kan|do(?!ne)|want|vil|er usikker)\\p{L}+|(du|you|deg) (selv|sjølv|själv|yourself|har vært|har vore|har varit|have been|'ve been|went through|did|hadde|lived|gikk gjennom|kom deg|gjorde)|(your|din|ditt|dine|di|dit|dina) (\\p{L}+ )?(vei|veg|väg|vej|tid|time|life|liv|livet|story|past|fortid|historie|historia|journey|tap|loss|recovery|years|år|lauslating|løslatelse|bakslag|nederlag|erfaring\\p{L}*|erfarenhet\\p{L}*|slips|relapses?|diagnos\\p{L}*|bad days?|ruin|sykdom|sjukdom\\p{L}*|sygdom\\p{L}*)";
/** Someone's rooms, and the way out to where people are. */
const theirRooms =
  "((their|people's|patients'|clients'|tenants'|veterans'|residents'|families'|somebody's|someone's|a person's|\\p{L}+ ?['’]s?) (own )?(homes?|flats?|houses?|rooms?|kitchens?|kitchen tables?|living rooms?|doorsteps?|doors?|couch|sofas?|apartments?)|(hjem|heim|hem|hjemme|heime|hemma) (til|till|hos|hjå|ved) \\p{L}+|i (hjemmet|heimen|hemmet|hjemmene|heimane|stua|sofaen|soffan|leiligheten\\p{L}*|leilegheita|lägenheten|lejligheden|hybelen|boligen|bustaden|bostaden|kjøkkenet)|på (hybelen|hybler|boligen|trappen|trappa|døra))";
const goingOut =
  '(kjør\\p{L}*|køyr\\p{L}*|kör|köra|køre|kører|kører|drive|drives|driving|dra|drar|drag|reis(e|er)|åk(a|er)|tage|tager|gå|går|walk\\p{L}*|go|goes|going|head\\p{L}*|pop\\p{L}*|be|out|ride\\p{L}*|cycle|sykl\\p{L}*|rykk\\p{L}*|stå|står|stand\\p{L}*|patrol\\p{L}*) (\\p{L}+ ){0,2}(ut|rundt|omkring|out|round|around|runt|runder|rundar|rounds) (?!of hours|of the|ansv|and about)(\\p{L}+ ){0,4}';
const outOfTouch =
  "(som|who|that|der) (\\p{L}+ |['’]){0,3}(borte|vekk|falt (ut|fra)|falle (ut|frå)|dropp\\p{L}*|dropped (out|off)|lost (touch|contact)|stopped (coming|answering|attending)|sluttet å komme|slutta å kome|slutat komma|holdt op med at komme|missed|did not attend|didn't (come|attend|turn up)|not been seen|haven t been seen|hasn t been seen|(ikke|ikkje|inte|do not|don't|cannot|can't|won't) (\\p{L}+ ){0,2}(kom|komme|kome|kommer|kjem|møter opp|møter|dukker opp|svarer|svarar|åpner|opnar|vil ha noe|vil ha noko|engage|come|answer|open|turn up|attend|use services|trust|vil|orker|orkar))";

/** A seat where the service is led, watched or planned. */
export const inForum = {
  match:
    '((a|en|ein|fast|din|eget|egen|eigen|your|own|standing) )?(seat|chair|vote|voice|say|plass|plads|plats|stol|stemme|stemmerett|røysterett|rösträtt|stemmeret|medlem\\p{L}*|member\\p{L}*|møterett|talerett|talsperson|agenda|sakslista|sakslisten|dagordenen|dagordningen|sit|sits|sitting|sitte|sitter|sitje|sidde|sidder|sitta|attend\\p{L}*|speak\\p{L}* up|represent\\p{L}*|participat\\p{L}*|deltar?|deltek|deltag\\p{L}*|deltak\\p{L}*|delta|inngå\\p{L}*|ingå\\p{L}*|indgå\\p{L}*|møte|møter|møde|möter|melde fra|seie frå|si fra|si fra|legg\\p{L}* fram|fremm\\p{L}*|fremj\\p{L}*|bring\\p{L}*|present\\p{L}*|serv(e|es|ing) on|join\\p{L}*|chair\\p{L}*|led(e|er|a)|lei(e|er)|være|vere|vara|være med|be|contribut\\p{L}*|bidra\\p{L}*|bidreg|report\\p{L}*|bli med|er med|vera med|vere med|vara med) ..7 {forum}|{forum} ..7 (seat|plass|plads|plats|vote|røysterett|stemmerett|medlem\\p{L}*|member|stemme|(er|is|are) (du|you|ett|en|ein|one) |du (er|sitter|sit|deltar|deltek|møter)|you (sit|attend|join|have)|har (du|dere|ni)|comes with the)|^(on|in|i|på) (\\p{L}+ ){0,5}{forum}|(part of|del av|en del af|del i|with|med i) (\\p{L}+ ){0,3}(group|gruppe|gruppa|gruppen|team) (that|som|der|which) (plan\\p{L}*|develop\\p{L}*|utvikl\\p{L}*|run|styr\\p{L}*|lag\\p{L}*|evaluer\\p{L}*|review\\p{L}*)|^(\\p{L}+ ){0,4}{forum}(:| (og|and|och))|(interview|recruitment|hiring|selection)(ing)? panels?',
  unless:
    '(care|treatment|discharge|individual|case|behandlings|utskrivings) ?plan\\p{L}* (meeting|group|team|review|conference)s?|(not|ikke|ikkje|inte|no|ingen) (\\p{L}+ ){0,4}{forum}',
};
/** Judging, deciding or drawing up what the service is made of. */
export const inPhase = {
  match:
    '(judg(e|ing)|scor(e|ing)|rat(e|ing)|comment\\p{L}* on|revis\\p{L}*|review\\p{L}*|redraft\\p{L}*|rewrit\\p{L}*|draft\\p{L}*|draw\\p{L}* up|help\\p{L}* (us )?(decide|plan|judge|improve|design|shape)|decid\\p{L}*|consult\\p{L}* on|måle|måler|mæle|vurder\\p{L}*|gjennomgå\\p{L}*|gjennomgang\\p{L}*|gjere betre|gjør\\p{L}* bedre|gjer betre|göra bättre|gøre bedre|si hva|omskriv\\p{L}*|skrive om|utarbeid\\p{L}*|udarbejd\\p{L}*|utform\\p{L}*|lag(e|er|ar|a)|teste|tester|testa|test|trial\\p{L}*|pilot\\p{L}*|prøv\\p{L}*|tenk\\p{L}* nytt|rethink\\p{L}*|planlegg\\p{L}*|planer\\p{L}*|planlæg\\p{L}*|plan|plans|planning|evaluer\\p{L}*|evaluat\\p{L}*|utvärder\\p{L}*) ..6 (service|course afterwards|courses afterwards|polic(y|ies)|procedures?|routines?|our letters|leaflets?|brochures?|surveys?|rutine\\p{L}*|rutina\\p{L}*|rutiner|retningslin\\p{L}*|riktlinjer|tilbud|tilbudet|tilbod|tilbodet|tilbudene|utbudet|verksamhet\\p{L}*|tjenest\\p{L}*|tenest\\p{L}*|veileder\\p{L}*|rettleiar\\p{L}*|innkallingsbrev|brosjyr\\p{L}*|informasjonsmateriell|pathway|ward|unit|house|huset|avdeling\\p{L}*|årsplan\\p{L}*|handlingsplan\\p{L}*|brukerundersøk\\p{L}*|welcome (pack|folder))|(fra|frå|från|from) (idé|blankt ark|start|første|fyrste|idea|blank) ..4 (evaluering|slutt|evaluation|end|utvärdering)',
  unless: 'tenestebil|tjenestebil|house rules|husregl\\p{L}*|clean\\p{L}*|{not} ..4 (plan|develop|utvikl)\\p{L}*',
};

export const dutyPatterns: readonly DutyPattern[] = [
  {
    id: 'peer-conversation',
    ways: [
      {
        match:
          '(text|texts|texting|message|messages|messaging|ring|rings|ringing|phone|phones|phoning|telephone|telephones|telephoning|befriend\\p{L}*|coach|coaches|coaching|mentor|mentors|mentoring|comfort\\p{L}*|reassur\\p{L}*|hang(s|ing)? out|hang(s|ing)? around|catch(es|ing)? up|check(s|ing)? in|see|sees|seeing|greet\\p{L}*|kontakte|kontakter|oppring\\p{L}*|ringer?|ringje|ringjer|ringa|ringer|sms-?e|meld(e|er)|trøst\\p{L}*|tröst\\p{L}*|roe|roer|lugna\\p{L}*|berolig\\p{L}*|peppa\\p{L}*|heie|umgås|henge|henger|hänga|hänger|hænge) ((opp|up|in|out|on|with|med|ned|på|til|till|sammen|saman|rundt) ){0,2}(the |each |new |dei |de |nye |unge |den |en |a |any |our )?({served}|{relative}|kids?|teens|teenagers|blokes|lads|girls|boys|whaiora|gjestene|gjestane)',
        unless: `(ring|ringe|call|phone|contact|kontakte|see|meld\\p{L}*) (\\p{L}+ )?(${notOwnStaff}|oss|us|me)`,
      },
      {
        match:
          '(være|vere|vera|vara|be|being|er|is|are|var|stay|bli|sit|sitte|sitter|sitje|sit|sitta|sitter|sidde|sidder|finnes|finnas|finns|stå|står) (\\p{L}+ ){0,2}(tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|tillgänglig\\p{L}*|tilgængelig\\p{L}*|available|on hand|around|til stede|til stades|på plats|present|der|there) (\\p{L}+ ){0,2}(for|når|when|til|to|i|on|in|med|med|with) (\\p{L}+ ){0,3}({served}|{talk}|de|dei|noen|nokon|somebody|wants?|trenger|treng|need\\p{L}*|vaktrom\\p{L}*|fellesrom\\p{L}*|oppholdsrom\\p{L}*|lounge|day room)|open door|åpen dør|åpne dører|ope dør|åben dør|öppen dörr|walk-in (hours?|times?)|chatte?-?vakt\\p{L}*|kōrero|brew up|put the kettle on',
        unless: `(manager|leader|leiar\\p{L}*|leder\\p{L}*|chef\\p{L}*|we|vi|us) (\\p{L}+ ){0,3}(open|åpen|ope|åben|öppen|available|tilgjeng\\p{L}*)`,
      },
      {
        match: '{talk}',
        unless: `{talk} (\\p{L}+ ){0,2}(med|with|to|til|for|at|i|in|om|about|about how|mellom|between|og|and) (\\p{L}+ ){0,2}${notOwnStaff}|samtalegruppe\\p{L}*|snakk\\p{L}* (og|and) skriv\\p{L}*|{attitude}|{goAlong} (\\p{L}+ ){0,3}(på|til|to|i|in) (\\p{L}+ ){0,2}samtal\\p{L}*|samtal\\p{L}* med deg|(når|when|hvordan|korleis|how|hur) (vi|we|dei|de|they|{staff}|{served}|behandl\\p{L}*|oss) (\\p{L}+ ){0,3}{talk}|give talks`,
      },
      { match: '{peerHelp}', unless: `({staff}) ..2 {peerHelp}` },
      {
        match:
          '{oneToOne} ..5 ({served}|support|støtte|oppfølging|oppfølgning|work|arbeid|contact|kontakt|stöd|treffe|relasjon\\p{L}*)|({served}|support|støtte|oppfølging|work|working|contact|kontakt|stöd|meet|meets|møte|møter|möta|møde|träffa|treffe|treffer|share|experience) ..8 {oneToOne}',
        unless: `(supervis\\p{L}*|veiled\\p{L}*|rettlei\\p{L}*|handled\\p{L}*|leder|leiar|manager|plan\\p{L}*) ..5 {oneToOne}`,
      },
      {
        match: '{company}',
        unless: '{publicPlace}$|{company} (\\p{L}+ ){0,2}{staff}|sit with (\\p{L}+ ){0,3}{forum}',
      },
      {
        match:
          '(ringe|ringer|ringje|call|calls|calling|phone|phones|telefonere|telephone|follow-up call|make calls) ..4 ({served}|within|etter|after|til|to)|(svare|svarer|answer|answers|answering|betjene|staff) ..3 (telefon\\p{L}*|chat\\p{L}*|line|helpline|phones?|warmline)|engag(e|es|ing) ..4 {served}',
        unless: `(ringe|call) ..2 ${notOwnStaff}`,
      },
      {
        match:
          '(møte|møter|møta|møde|møder|möta|möter|träffa|träffar|treffe|treffer|meet|meets|greet|ta imot|tar imot|tek imot|ta emot|tage imod|tager imod|welcome|welcomes|welcoming) (\\p{L}+ ){0,3}({served}|nye) ..4 (enkeltvis|enskilt|alone|alene|åleine|like etter|rett etter|straks|first|before|when|når|når de|før|personlig|likeverdig\\p{L}*|ligestillet|likestilt|som ligestill\\p{L}*|as equals|equals|med varme|warmth|respekt|respect|dignity|at their pace|der de er|where they are|i krise|in crisis|i en sårbar)',
        unless: `${home}|${streetPlace}`,
      },
      {
        match:
          '(være|vere|vera|vara|er|är|be|being|act as|fungere som) (\\p{L}+ ){0,2}(likeperson|likemann|medmenneske|medvandrer|samtalepartn\\p{L}*|samtalspartn\\p{L}*|støttespiller|støttespelar|støtteperson|companion|confidant|bollplank|noen (som |å )?\\p{L}+|en (som |å |de |folk |du )?(\\p{L}+ ){0,2}(snakke|prate|lufte|tala|prata|tale))',
        unless:
          '(støttespiller|støttespelar|bollplank|støtteperson|sounding board) (for|för|åt|til) (\\p{L}+ )?{staff}',
      },
      {
        match: '(relasjon\\p{L}*|tillit|tillitsforhold|relation\\p{L}*) ..3 {served}',
        unless: `(${notOwnStaff}|partners|agencies)$`,
      },
    ],
    unless: '(peer|supervision|veiledning\\p{L}*|kollega)-?(group|gruppe) (for|of) (peers|staff)',
    why: 'Talks between two, or being there to talk with.',
    yes: [
      'Text members who have been quiet for a while',
      'Ringe beboere som har vært syke',
      'Vere tilgjengeleg for uformelle møte med pasientar',
      'Finnas på plats när någon behöver det',
      'Likepersonssamtaler med brukere',
      'sit with patients who want company',
      'Samtalar på tomannshand',
      'Være en beboerne kan snakke med',
      'Ringe til forældre på ventelisten',
      'Stödsamtal med patienter',
    ],
    no: [
      'ringe oss om du lurer',
      'Our leaders have an open mind about shifts',
      'snakke med kollegaer om språk',
      'hente post',
      'Give talks at schools',
    ],
  },
  {
    id: 'share-experience-and-hope',
    ways: [
      {
        match: `${ownTell} ..9 (${selfToldOf})|(${selfToldOf}) ..5 ${ownTell}`,
        unless:
          "(their|his|her|deres|sin|sitt|sine|hans|hennes|brukerens|pasientens|client's|patient's|person's) (own |eige |egen |eget |egne )|own (recovery |wellness |safety |care )?(plan|goals?)|på egen hånd|på eiga hand|egne ord|eigne ord",
      },
      {
        match:
          'håpsber\\p{L}*|(it|change|recovery|life|det) (can be done|can get better|does get better|gets better|går an|går over|blir bedre|vert betre|kan bli bedre|blir bättre|bliver bedre)|story-?telling',
      },
      {
        match: '{livedNoun}',
        unless: 'egenerfaringsgrupp?\\p{L}*|{served} (with|med|som har) {livedNoun}',
      },
      {
        match: `${own} (\\p{L}+ ){0,3}${story}`,
        unless: `${own} (arbeids|work|job)|${own} (recovery|life) (plan|goal)`,
      },
      {
        match: `(dele|deler|delar|dela|share|shares|sharing|fortelle|forteller|fortelje|fortel|berätta|berättar|fortælle|fortæller|tell|tells|telling|bruke|bruker|brukar|nytte|nyttar|bruge|bruger|använda|använder|use|uses|using|draw|draws|drawing|vise|viser|visa|show|shows) ..7 (erfaring\\p{L}*|røynsle\\p{L}*|erfarenhet\\p{L}*|historie|story|stories|hjalp|hjelpte|hjälpte|helped|worked|lärde|du selv|du sjølv|du själv|yourself|you have been|you've been|ditt liv|(du|hvordan) (har )?(kom|kommet|reiste|reist) (deg|seg|videre)|how you|(hva|kva|vad|hvad|what) (som )?(var|gjorde|made|hjalp|du))`,
        unless:
          '(erfaring\\p{L}*|experience) (fra|frå|of|with|med) (\\p{L}+ ){0,2}(arbeid|jobb|prosjekt|project|management|work)\\p{L}*|erfaringsutveksling|delt',
      },
      {
        match:
          "(det|what|hva|kva|vad|hvad|sånt|noe) (som )?(du|you) (selv |sjølv |själv |har |have |yourself |'ve )+(\\p{L}+ )?(vært|vore|lært|erfart|been|learnt|learned|lived|stått|opplevd|kjent|gone|varit|igennem|igenom|gjennom|upplevt|oplevet|kom)|been there|(vise|viser|show|shows|demonstrate|visar|visa|vis) ..8 (mulig|mogleg|muligt|möjligt|possible|nytter|går an|reist|komme seg)",
      },
      {
        match:
          '(gi|gir|gje|gjev|give|gives|giving|giver|ge|ger|inngi|inngir|ingi|inge|inger|skape|skaper|skapa|formidle|formidler|formidlar|förmedla|förmedlar|bring|brings|bringing|bringe|bære|bærer|inspire|inspires|inspiring|instil|instill|instills|instilling|offer|offering|convey|model|models|modelling|modeling|väcka|väcker|vekke|vekker|tænde|tænder|spre|sprer|skabe|skaber|hold|holding|fremme|promote|open up|open) ..6 (håp\\p{L}*|von|hope|hopp|håb|håbet|livsmot|optimisme)|håpsbærer\\p{L}*|bearer of hope|rollemodell\\p{L}*|förebild\\p{L}*|forbilde',
        unless: '(håper|hope to|hope you|hopes to)',
      },
    ],
    unless: '({not}) ..4 (dele|deler|share|disclose|fortelle)|erfaringsutveksling',
    why: 'Own experience is told or used, or hope is given by it.',
    yes: [
      'Vise hva som hjalp deg da det stod på',
      'tell newcomers how you got through the first week',
      'Fortelje elevane om eigne nederlag',
      'Bruge dit eget liv som eksempel',
      'Ge hopp genom att visa att det går att må bättre',
      'Dele egne erfaringer i kurs',
      'share your own story in groups',
      'formidle håp',
      'Visa att återhämtning är möjlig',
      'Fortelle om hvordan du selv kom videre',
      'Serve as a role model',
    ],
    no: [
      'use your own car',
      'help residents tell their own story',
      'kjøre egen bil',
      'ikke dele egen historie',
      'erfaringsutveksling med andre kommuner',
      'Undervise ansatte i temaer knyttet til brukererfaring',
      'Help people write their own recovery plans',
    ],
  },
  {
    id: 'outreach',
    ways: [
      {
        match: `(visit\\p{L}*|sit|sits|sitting|talk|talks|talking|see|sees|go|goes|going|come|call\\p{L}*|share|meet|meets|besøk\\p{L}*|besök\\p{L}*|besøg\\p{L}*|sitt\\p{L}*|sit|snakk\\p{L}*|møt\\p{L}*|möt\\p{L}*|mød\\p{L}*|kom\\p{L}*|bli|blir|vert|dra|drar|dreg|åk\\p{L}*|banke\\p{L}*|bank\\p{L}*|knock\\p{L}*|roe\\p{L}*|støtt\\p{L}*|support\\p{L}*|reis\\p{L}*|work\\p{L}*|arbeid\\p{L}*) ..6 ${theirRooms}|${goingOut}({served}|van|bus|bil|bilen|bussen|gat\\p{L}*|sentrum|skogen|by|byen|bygd\\p{L}*|streets?|hostels?|town|parks?|estates?|villages?|natt\\p{L}*|night|${streetPlace})`,
        unless:
          '(own|egen|eget|from|your) (home|house|door|phone|hjem)|leave|home office|hjemmekontor|visit our|besøk oss|move home|back home|flytt\\p{L}*|discharge|care home',
      },
      {
        match: `({served}|{relative}|medlem\\p{L}*|patients|menneske\\p{L}*) ..3 ${outOfTouch}`,
      },
      {
        match: `\\p{L}*oppsøk(e|er|ende|ing|ande)|oppsøkj(e|ande)|uppsöker|uppsökande|opsøg(e|er|ende)|outreach|street work|ambulant\\p{L}*|ambuler\\p{L}*|feltarbeid|feltet ute|${home}`,
        unless: 'outreach (team|worker) (and|meets)',
      },
      {
        match: `(besøke|besøker|besøkje|besøkjer|besöka|besöker|besøge|besøger|visit|visits|visiting|reise|reiser|dra|drar|dreg|åka|åker|tage|tager|køre|følge|gå|meet|meets|meeting|møte|møter|møta|möta|möter|møde|møder|see|oppfølging|follow up|yarn|engage|engaging|support|supporting|working) ..7 (hjemme|heime|hjem til|heim til|hjem hos|hem till|hemma hos|hjemme hos|hjemme i|hos dem|in (their|the|people's) (own )?homes?|at home|at their homes?|i eget hjem|i eigen heim|i hemmet|boligen|leiligheten)|(hjemme|heime|hemma) (hos|hjå)`,
        unless: 'phone',
      },
      {
        match: `(møte|møter|møta|möta|möter|møde|møder|meet|meets|meeting|find|finding|finne|finner|finn|hitta|træffe|treffe|treffer|träffa|reach|reaching|engage|engaging|walk|walks|gå|går|walking|patrol|approach|visit|visits|visiting|besøke|besøker|være|vere|er|ute|out|drive|drives|ride|travel|contact|kontakt\\p{L}*|connect|snakke|prate|snakk|talk|work|working) ..8 ${streetPlace}|(ride|drive|travel|go) ..5 on calls|on calls`,
        unless: 'accommodation|activities|resources',
      },
      {
        match: 'not in touch',
      },
    ],
    why: 'Going to where people are.',
    yes: [
      'Sitte i sofaen hjemme hos folk',
      'drive round town in the van',
      'Lete etter dem som har falt ut av oppfølgingen',
      'visit tenants in their flats',
      'Oppsøkende arbeid i gatemiljøet',
      'home visits with a nurse',
      'Heimebesøk saman med team',
      'Åka hem till människor som isolerat sig',
      'besøke leietakere hjemme',
      'Meet people on the street and in hostels',
    ],
    no: [
      'work from your own home',
      'dra på kurs',
      'bidra i utvikling av fagfeltet',
      'svare på telefon',
      'Co-lead groups at the Maple Street clinic',
    ],
  },
  {
    id: 'bridge-and-mediate',
    ways: [
      {
        match:
          '(länken|lenken|lenka|broen|brua|bruen|bron|bryggan|koblingen|leddet|bindeleddet|mellomleddet|the (link|bridge)) (mellom|mellan|mellem|between)',
      },
      {
        match:
          '(tillit|tiltru|trust|kontakt\\p{L}*|contact|forståelse\\p{L}*|forståing|forståelse|förståelse|understanding|dialog\\p{L}*|samspill|samspel|kommunikasjon\\p{L}*|kommunikation\\p{L}*|communication|messages?|budskap|samarbeid\\p{L}*|samarbete|relation\\p{L}*|relasjon\\p{L}*|misforståelser|misunderstandings|avstand\\p{L}*|gap|distance|conflict\\p{L}*|konflikt\\p{L}*|spenninger|tensions) (\\p{L}+ ){0,3}(mellom|between|mellan|mellem) (\\p{L}+ ){0,4}(og|and|och)|(oversett\\p{L}*|omset\\p{L}*|oversæt\\p{L}*|översätt\\p{L}*|tolk(e|er|a|ar)|translat\\p{L}*|interpret\\p{L}*|forklar\\p{L}*|explain\\p{L}*|carry|carrying|pass|passing|bring\\p{L}*|bær\\p{L}*) ..4 (mellom|between|mellan|mellem|begge|both|båda|both)|mellan två|go-between|in between|(en|ei|et|eit|ett|a) (bro|bru|brygga|länk|bindeledd|lenke|lenkje|bridge|connector|kobling)',
        unless: 'mellom (klokk\\p{L}*|\\p{N}+)',
      },
      {
        match:
          '(bro|bru|brygge|brob|brub)-?(bygg|byggj|byg)\\p{L}*|(bygge|bygger|byggje|byggjer|bygga|bygger|slå|build|builds|building|skape|være|vara|vere) (\\p{L}+ ){0,2}(bro|bru|broer|bruer|broar|broen|brygga|bridges?)|\\p{L}*binde?le(dd|d)\\p{L}*|(be|being|as|act as|is|are|was|serve as|serves as) (a |an |the |our )?(\\p{L}+ )?(bridge|link|liaison|go-between)|liais(e|es|ing|on)|megl\\p{L}*|mægl\\p{L}*|medla|medlar|mediat(e|es|ing|ion|or)|en länk|ei bru',
      },
    ],
    unless: 'medlem\\p{L}*',
    why: 'Standing between people and services.',
    yes: [
      'Være broen mellom familier og barnevern',
      'Du är länken mellan patient och personal',
      'Skape tillit mellom beboere og personale',
      'carry messages between the ward and families',
      'Översätta åt båda håll mellan patient och läkare',
      'være brobygger mellom bruker og team',
      'act as a link between families and staff',
      'megle når nokon kranglar',
      'Vara en brygga mellan patient och personal',
      'Liaise between clients and other agencies',
    ],
    no: ['arbeid mellom klokka ti og tre', 'samarbeid mellom kommunene og sykehuset', 'ta imot medlemmer', 'lage mat'],
  },
  {
    id: 'accompany-and-navigate',
    ways: [
      {
        match:
          '(forklar\\p{L}*|explain\\p{L}*|åpn\\p{L}*|opn\\p{L}*|öppna\\p{L}*|åbn\\p{L}*|open|opens|opening|sorter\\p{L}*|sort|fyll\\p{L}*|udfyld\\p{L}*|fill\\p{L}*|søk\\p{L}*|skriv\\p{L}*|lese|leser|read) (\\p{L}+ ){0,4}(brev|brevene|breva|post|posten|konvolutt\\p{L}*|kuvert\\p{L}*|vedtak\\p{L}*|letters?|envelopes?|mail|benefit forms?|forms?|skjema\\p{L}*|blankett\\p{L}*|søknad\\p{L}*|ansökning\\p{L}*|ansøgning\\p{L}*|klage|klager|kontrakt\\p{L}*) (\\p{L}+ )?(sammen|saman|tillsammans|together|with|med|for|på vanlig|in plain)|(selskap|følge|fylgje|sällskap|company|someone) (til|to|till|på|hos) (\\p{L}+ ){0,3}{publicPlace}|(tilby|ha|vil ha|få|gi|offer) (\\p{L}+ ){0,3}følge|(hente|henter|hentar|hämta\\p{L}*|pick\\p{L}* up|collect\\p{L}*|meet\\p{L}*) (\\p{L}+ ){0,5}(på|at|fra|frå|from|ved|vid) (\\p{L}+ ){0,3}(klinikk\\p{L}*|fengsel\\p{L}*|avrus\\p{L}*|gate|porten|grinden|hospital|prison|clinic|detox|sykehus\\p{L}*|sjukehus\\p{L}*)|flytt(e|ing|elass\\p{L}*)|(moving|move) (in|back|home|house)|(innflytting|utflytting|moving-in) ',
        unless: 'lese gjennom',
      },
      {
        match: '{goAlong} ..9 {publicPlace}',
        unless:
          '(være|vere|vera|er|blir|bli|vert|vara) med (på |fra |frå |från |i )(\\p{L}+ )?(første|fyrste|første|evaluering\\p{L}*|ansettelse\\p{L}*|tilsetj\\p{L}*|tilsett\\p{L}*|heimebesøk|hjemmebesøk)|går med til|link in the chain|(our|våre) (letters|brev)|in drawing up|(følge|følger|følgje|følgjer) (opp|med på|rutin\\p{L}*|retnings\\p{L}*|husregl\\p{L}*)|(support|develop|improve|deliver|provide|offer) (\\p{L}+ ){0,3}services|med på å |{arena}|(join|take|bring|connect|help|support) ..6 (volunteering|meetings with staff|team meetings?|staff meetings?|perspective|new staff|voice|curriculum|review)',
      },
      {
        match:
          '(accompany\\p{L}*|escort\\p{L}*|ledsag\\p{L}*|skjutsa\\p{L}*|bisidder\\p{L}*|følgeperson|turfølge|støtteperson i møte|følgetjeneste)|(go|goes|going) (along )?with (\\p{L}+ ){0,2}{served}|(følge|følger|følgje|følgjer|følga|följa|följer|kjøre|kjører|køyre|køyrer|hente|henter|drive|transport|transporting|køre|skjutsa|köra|få|ta|tar|tek|take|taking) (\\p{L}+ ){0,3}{served} (\\p{L}+ ){0,2}(til|to|till|på|heim|hjem|hem|ut|out|home|fra|frå|from)',
        unless: '(til å|to be|to feel|to find|to see|til rette|på vei|på alvor|på å|på en)',
      },
      {
        match:
          '(bli|blir|vert|vere|vera|være|er|gå|går|dra|drar|åka|åker|följa|följer|være|går|gå) med (\\p{L}+ ){0,3}(til|på|till|ut|heim|hjem|hem|når|dit|i møte)',
        unless: 'med på (å|laget|alt|turer|tur)|med i ',
      },
      { match: '{navigate}', unless: `${notOwnStaff} ..3 (access|navigate)` },
      {
        match: '(sit|stand) (beside|with|alongside) (\\p{L}+ ){0,2}{served} (in|at|through) ',
        unless: '(through|during) (\\p{L}+ )?(recovery|crisis|difficult|hard|their)',
      },
    ],
    why: 'Going along, or showing the way through services.',
    yes: [
      'Gå gjennom post og fylle ut skjema sammen med folk',
      'collect men from prison on the day',
      'Visa vägen till rätt mottagning',
      'stand at their side in court',
      'Følge brukere til NAV og fastlege',
      'accompany people to appointments',
      'vere med på legetimar',
      'Bistå i kontakten med NAV',
      'Hjälpa till i kontakten med myndigheter',
      'Help people find their way through the welfare system',
    ],
    no: [
      'lese gjennom egne notater',
      'følge opp husregler',
      'lede en gruppe',
      'Take part in the service improvement committee',
    ],
  },
  {
    id: 'activity-and-network',
    ways: [
      {
        match:
          '(spille|spiller|spela|spelar|spel|play|plays|playing|shoot|shooting) (\\p{L}+ ){0,2}(kort|cards|ludo|sjakk|schack|skak|chess|pool|biljard|hoops|football|fotball|fotboll|fodbold|ball|bordtennis|ping pong|yatzy|bingo|gitar|gitarr|guitar|music|musikk|musik|games)',
      },
      {
        match: '{run} ..8 {leisure}',
        unless: '{goAlong} ..3 (til|to|till|på) (\\p{L}+ ,? ?){0,3}{leisure}',
      },
      {
        match:
          '^(\\p{L}+ ){0,3}{leisure}|{leisure} (sammen |saman |together |tillsammans )?(med|with|for|för) {served}|(ta|tar|tek|dra|drar|gå|går|reise|dreg|take|takes|go|goes|bake|lage|laga|baka|spise|eat|spille|spela|play|fiske|sykle|cook|make|tage|lave) (\\p{L}+ ){0,4}{leisure}',
        unless:
          '(kjøre|køyre|kjører|følge|følger|følgje|drive|transport|hente|handle|accompany|köra|följa|servere|servera|serve)\\p{L}* ..5 {leisure}|laga (mat|middag)(?! tillsammans)',
      },
      {
        match:
          '(connect|link|introduce|knytte|koble|få|hjelpe|hjälpa|støtte|støtter|support|help|invite|motivere|inspirere|encourage|guide|bistå|stötta|hjælpe) ..6 (community (groups?|activities|resources|life|organi[sz]ations?)|local (clubs?|groups?|activities|organi[sz]ations)|frivillig\\p{L}*|lag og for\\p{L}*|fritid\\p{L}*|interesse\\p{L}*|aktivitet\\p{L}*|foreningsliv\\p{L}*|föreningsliv\\p{L}*|nærmiljø\\p{L}*|nettverk|networks?|hobb\\p{L}*|interests|drømmer|dreams|lokalsam\\p{L}*|leisure|social life|fritidsintress\\p{L}*|sociala nätverk)',
      },
    ],
    unless:
      'walk-in|walk-ins|(walk|walks|walking) (\\p{L}+ ){0,2}(there|to|home|through|alongside|beside)|nettverksmøte\\p{L}*|conferences?|speak (at|to)|(music|art|drama|occupational) therap\\p{L}*|frivillige$',
    why: 'Doing things together, and ties to the community.',
    yes: [
      'spille kort med beboerne',
      'bring people together for woodwork and meals',
      'Drive kafé og turer',
      'link people with community groups and activities',
      'aktivitetar i nærmiljøet',
      'Ordna promenader och fika',
      'Stå for aktiviteter som gåture og madlavning',
      'Organise outings and cooking sessions',
    ],
    no: ['delta i nettverksmøter', 'skrive rapport', 'følger til skole, trening og fritid'],
  },
  {
    id: 'groups-and-courses',
    ways: [
      {
        match: 'oplægsholder på (\\p{L}+ )?patientskole\\p{L}*|gruppe-?opplegg\\p{L}*',
        unless: '(trained|opplært|utdannet|certified) (\\p{L}+ ){0,2}(kurs|group|gruppe)-?\\p{L}+',
      },
      {
        match:
          '(lede|leder|leier|leie|leia|chair\\p{L}*|teach\\p{L}*|tutor\\p{L}*|styr\\p{L}* ordet|held ordet|holde ordet|run|runs|running|lead|leads|leading|hold|holde|holder|halde|held|hålla|håller|lede|host\\p{L}*|deliver\\p{L}*|co-\\p{L}+|arrang\\p{L}*|drive|driver|driv|set(s|ting)? up|skip\\p{L}*|dra i gang|starte?|write|skriv\\p{L}*) ..6 (circles?|modules?|evenings?|sessions?|seminars for|meetings? for {served}|programmes?|program|method|\\p{L}*(sirkel\\p{L}*|cirkel\\p{L}*|kvelder?|kveldar?|kvällar|kväll|aftener|aften|samlinger|samlingar|kollokvi\\p{L}*|morgenmøte\\p{L}*|frokostmøte\\p{L}*|frukostmøte\\p{L}*|læringstilb\\p{L}*|mestringstilb\\p{L}*|opplegg\\p{L}*|skole|skule))|^(\\p{L}+ |\\p{N}+ ){0,4}(circles?|\\p{L}+-\\p{L}+ evenings?|\\p{L}*(sirkel|cirkel|kvelder|kveldar|kvällar|aftener|kollokvi\\p{L}*))|(program|kurs|gruppe)-?ledelse',
        unless: 'movie|board meeting|staff|ansatte|tilsette|evening shift',
      },
      {
        match:
          '({run}|{goAlong}) ..8 {group}|(samarbeid|undervis\\p{L}*|teach|tutor|deliver) ..3 (recovery college|recovery-?skol\\p{L}*|recoveryskolen|{served})',
      },
      {
        match: '^(\\p{L}+ ){0,3}{group}|in groups|i grupper|og grupper|and groups|och grupper|og gruppe|and group',
      },
      {
        match: 'psykoedukasjon',
      },
    ],
    unless:
      '(work|working|steering|improvement|target|reference|leadership|project|reflective|reflection|age|ethnic|minority|supervision|advisory|vulnerable|diverse|user|governance|quality)[- ]?group\\p{L}*|prøve|community groups|link\\p{L}* ..5 groups',
    why: 'Groups and courses for the people of the service.',
    yes: [
      'Kursleder for pasienter',
      'run a summer retreat twice a year',
      'Gruppledare för unga vuxna',
      'chair the evening circle',
      'Arrangere temakvelder',
      'Kurset holdes av to personer og avsluttes med fest',
      'deliver modules in the academy',
      'Lede en selvhjelpsgruppe',
      'co-run the Tuesday group',
      'halde kurs for pårørande',
      'Leda en återhämtningsgrupp',
      'Planlægge og afholde peergrupper',
    ],
    no: [
      'evening shift every third week',
      'filmkveld for ansatte',
      'delta i prosjektgruppa',
      'kjenne målgruppen',
      'Sitta med i mottagningens utvecklingsgrupp',
    ],
  },
  {
    id: 'family-work',
    ways: [
      {
        match: '{relative}',
        unless:
          '{user} (,|og|eller|and|or|och|eller) (\\p{L}+ ){0,2}{relative}|{relative} (og|and|eller|or|och) (\\p{L}+ )?{user}|foster|(mellom|between|mellan|mellem) (\\p{L}+ ){0,3}{relative}|patients, relatives|som pårørende|familiehus',
      },
    ],
    why: 'Work with relatives, as those it is done for.',
    yes: [
      'Pårørendesamtaler',
      'support for carers',
      'Skipa til treff for pårørande',
      'Stödja anhöriga',
      'Drive pårørendegruppe sammen med familieterapeut',
    ],
    no: ['samtaler med pasienter og pårørende', 'samarbeide med familieterapeut'],
  },
  {
    id: 'advise-colleagues',
    ways: [
      {
        match:
          '(gi|gir|gje|gjev|ge|ger|give|gives|giver|offer\\p{L}*|provid\\p{L}*|bistå|tilby) (\\p{L}+ ){0,4}(råd|beskjed|konsult\\p{L}*|consult\\p{L}*|advice|tilbakemelding\\p{L}*|attendemelding\\p{L}*|feedback|sparring|vejledning|veiledning|rettleiing|handledning) (\\p{L}+ ){0,2}(til|till|to|for|åt) (\\p{L}+ ){0,3}({profession}|\\p{L}*(leder|lederen|leiar|leiaren|sjefen|sjef|chef|chefen|terapeut\\p{L}*|psykolog\\p{L}*|behandlar\\p{L}*|ledelse\\p{L}*|ledelsen))|(advis\\p{L}*|råde|rådgi\\p{L}*|rettlei\\p{L}*|veiled\\p{L}*|handled\\p{L}*|vejled\\p{L}*|sparre\\p{L}*|coach\\p{L}*|guid\\p{L}*|gir|gi) (\\p{L}+ ){0,2}({profession}\\p{L}*|psykolog\\p{L}*|behandler\\p{L}*|ledelse\\p{L}*|leder\\p{L}*|legene|legane)(?! (får|gir))',
        unless:
          '(sammen med|saman med|together with|av|fra|frå|from|by|under) (\\p{L}+ ){0,2}({profession}|psykolog\\p{L}*)',
      },
      {
        match:
          '(råd|rådgi\\p{L}*|rådgjev\\p{L}*|rådgiv\\p{L}*|veiled\\p{L}*|rettlei\\p{L}*|vejled\\p{L}*|vägled\\p{L}*|handled\\p{L}*|advice|advis(e|es|ing|or|er)|guidance|guid(e|es|ing)|consult(ation|ing|s)?|input|innspill|innspel|inspel|tilbakemelding\\p{L}*|feedback|sparring\\p{L}*|sparringspartner|drøft\\p{L}*|diskusjonspartner|bollplank|coach|coaching|mentor|mentoring|supervis(e|es|ing)|supervisere|perspektiv\\p{L}*|perspectives?|synspunkter|minne|minner|remind\\p{L}*|supporting|støtte|bistå|konsultasjon\\p{L}*|konsulter\\p{L}*|ressursperson|resource person|rådspørr\\p{L}*|help|hjelpe) (\\p{L}+ ){0,6}({staff}|(four|two|three|five|new|other|fellow|junior|student) (\\p{L}+ )?peers?( workers?| specialists?| mentors?| support workers?)?)',
        unless: 'sammen med|saman med|together with|tillsammans med|along with',
      },
      {
        match:
          '(gi|gir|gje|gjev|give|gives|giving|giver|ge|ger|offer|offers|offering|provide|provides|providing|tilføre|tilfører|bring) (\\p{L}+ ){0,3}{staff} (\\p{L}+ ){0,2}(råd|advice|input|sparring|feedback|veiledning|tilbakemelding\\p{L}*|innspill|perspektiv\\p{L}*|a lived)',
        unless: 'receive',
      },
    ],
    unless: '(student|lærling|apprentice|elev|intern|aspirant)\\p{L}*( i praksis| on placement)?$',
    why: 'Advice and guidance to colleagues and leaders.',
    yes: [
      'Gi konsultasjon til psykologene',
      'advise nurses on how rules land',
      'Råd og veiledning til kollegaer',
      'offer advice to clinicians',
      'rettleia kollegaer',
      'Gi faglige innspill til behandlerne',
      'Ge personalen råd',
      'Supervise four Peer Support Workers',
    ],
    no: [
      'råd fra psykologen',
      'råd til pårørende',
      'rydde lageret',
      'Du får veiledning av kollegaer',
      'Veilede studenter',
    ],
  },
  {
    id: 'spread-knowledge',
    ways: [
      {
        match:
          '(explain\\p{L}*|tell|tells|telling|show|shows|describ\\p{L}*|present\\p{L}*|forklar\\p{L}*|fortell\\p{L}*|fortel\\p{L}*|berätt\\p{L}*|fortæl\\p{L}*|orient\\p{L}*|legg\\p{L}* (\\p{L}+ )?fram|skoler\\p{L}*|lær\\p{L}* opp|train\\p{L}*|underv\\p{L}*|utbild\\p{L}*) (to |for |til |till |av )?(\\p{L}+ ){0,3}({audience}|{profession}|kommune\\p{L}*|organisasjon\\p{L}*|GPs|health visitors|officers|betjent\\p{L}*|officerare|vidaregåande skul\\p{L}*|\\p{L}*skular|\\p{L}*skoler)|informasjonstim\\p{L}*|skolebesøk\\p{L}*|podkast\\p{L}*|poddar?|blogg?\\p{L}*|(short |korte )?(films?|filmer|videos?) (om|about)',
        unless: 'when (their|our) words',
      },
      {
        match: '{lecture}',
        unless:
          '{lecture} (\\p{L}+ ){0,3}(i|in|på) (\\p{L}+ ){0,2}{group}|undervis\\p{L}* (borger\\p{L}*|deltag\\p{L}*|kursist\\p{L}*)|teach (\\p{L}+ ){0,2}modules|recovery college|psychoeducation',
      },
      {
        match:
          '(spre|sprer|spreie|spreier|spread|spreading|formidle|formidler|formidlar|förmedla|formidling|sprida|sprider|udbrede|udbreder|øke|auke|increase|increasing|raise|raising|dele|deler|share|sharing|disseminate|bringe|öka) ..4 (kunnskap\\p{L}*|kunskap\\p{L}*|viden|informasjon|information|knowledge|awareness|understanding|kjennskap|forståelse\\p{L}*|forståing|erfaringskunnskap\\p{L}*|förståelse)',
        unless: 'erfaringer$',
      },
      {
        match:
          '(train|trains|training|teach|teaches|teaching|undervis\\p{L}*|opplæring|oplæring|opplære|lære opp|utbilda|utbildar|uddanne|kurse|kursing|informere|informerer|informera|inform|informing|orientere|besøke|besøker|besøkje|besöka|besøge|visit|visits|visiting|tell|educate|brief|present|presentere|present|veilede|bidra) ..6 {audience}|faglig utvikling|fagleg utvikling|(talks|presentations) (at|to|for|in)',
        unless: 'talk to',
      },
    ],
    unless: 'opplæring av deg',
    why: 'Teaching and telling others than the users.',
    yes: [
      'explain to police officers how a psychosis feels',
      'Reise rundt til skoler og fortelle',
      'Skolering av nyansatte',
      'Holde foredrag for studenter',
      'teach on the preceptorship programme',
      'spre kunnskap om rusavhengighet',
      'Train new staff on what recovery means',
      'Föreläsa för personal',
      'Undervise nyansatte i forældreperspektivet',
    ],
    no: [
      'følge en elev til skolen',
      'undervisning for pasienter',
      'lage middag',
      'følger til skole, trening og fritid',
    ],
  },
  {
    id: 'service-development',
    ways: [
      inForum,
      inPhase,
      {
        match:
          '(where|hvor|kvar|var|hva|kva|what|how|hvordan|korleis) (\\p{L}+ ){0,4}(could|should|kunne|burde|bør|might) (be |vært |vore |være |vere )?(\\p{L}+ ){0,2}(kinder|better|different|bedre|betre|annerledes|annleis|bättre|anderledes|annorlunda)',
      },
      {
        match: '{takePart} ..9 {arena}',
        unless: '{arena} for {user}',
      },
      {
        match: '{improve} ..7 {service}',
        unless: 'livskvalitet',
      },
      {
        match:
          '\\p{L}*(tjeneste|teneste|verksamhets|kvalitets|fag|metode|forbedrings|förbättrings)-?utvikling\\p{L}*|verksamhetsutveckling\\p{L}*|utvecklingsarbet\\p{L}*|utviklingsarbeid\\p{L}*|utviklingsprosjekt\\p{L}*|tjenesteutvikling|tenesteutvikling|co-?design\\p{L}*|(evaluer|evaluat|utvärder)\\p{L}*|samskap\\p{L}*|utvikler seg|faglig utvikling|fagleg utvikling',
        unless: 'fagutvikling for deg',
      },
    ],
    unless: 'utviklingshem\\p{L}*',
    why: 'Work on the service itself.',
    yes: [
      'Ha fast plass i klinikkens ledermøte',
      'a vote on the allocations panel',
      'score the service against its own promises',
      'Skriva remissvar',
      'Være med når vi måler hvordan tilbudet virker',
      'Delta i klinikkens kvalitetsutvalg',
      'co-design and evaluate our welcome program',
      'vere med i prosjektgruppa',
      'Bidra til utviklingen av tilbudet',
      'Medverka i verksamhetens utvecklingsarbete',
      'Sidde med i arbejdsgrupper og udvalg',
    ],
    no: [
      'Attend care planning meetings with clients',
      'delta i nettverk for erfaringskonsulenter',
      'støtte brukernes utvikling',
      'develop relationships with residents',
      'Co-produce and deliver courses',
    ],
  },
  {
    id: 'user-participation',
    ways: [
      {
        match:
          '(styrk\\p{L}*|strengthen\\p{L}*|stärk\\p{L}*|lyft\\p{L}*|løft\\p{L}*|øk(e|er)|auk(e|ar)|öka|ökar|increas\\p{L}*|widen\\p{L}*) (\\p{L}+ ){0,4}(influence|inflytande|innflytelse|innverknad|indflydelse|synpunkter|synspunkter|synspunkt)',
        unless: 'speak up for yourself',
      },
      {
        match:
          "(help|helps|helping|hjelp\\p{L}*|hjälp\\p{L}*|hjælp\\p{L}*|sørg\\p{L}*|syt\\p{L}*|see to it|ensure\\p{L}*|ensuring|make sure|making sure|sikr\\p{L}*|fremm\\p{L}*|fremj\\p{L}*|främj\\p{L}*|promot\\p{L}*|gather\\p{L}*|collect\\p{L}*|innhent\\p{L}*|hent\\p{L}* inn|saml\\p{L}*|represent\\p{L}*|back|support\\p{L}*|støtt\\p{L}*|stött\\p{L}*|enabl\\p{L}*|encourag\\p{L}*|oppmuntr\\p{L}*|løft\\p{L}*|lyft\\p{L}*|formidl\\p{L}*|förmedl\\p{L}*|bring\\p{L}*|bær\\p{L}*|carr(y|ies|ying)|få|få fram|hevd\\p{L}*|målbær\\p{L}*|stå opp for|stand up for|speak for) ..5 ({served}|{user}|tjenestemottaker\\p{L}*|\\p{L}*panelet|a kid|kids|tenants|ungdommen\\p{L}*) ..5 (say|says|speak|speak up|heard|be heard|hørt|høyrt|hörda|hørt|til orde|til ordet|stemme\\p{L}*|røyst\\p{L}*|röst\\p{L}*|voices?|views?|viewpoints?|wishes|opinions?|syn|synspunkt\\p{L}*|synpunkter|synspunkter|ønsker|ønske|ynske|önskemål|mening\\p{L}*|own words|egne ord|eigne ord|egna ord|medbestemm\\p{L}*|choices|valg|rettigheter|rettar)|(consumer|user|patient|service user|carer|family|youth|families'|users'|patients'|consumers') (view|views|viewpoints?|angle|standpoint|eye|side|lens|voice) (to|into|in|on|at)|(fra|frå|från) (pasientens|brukerens|brukarens|patientens|borgerens|pasient|bruker|brukar)-?(stol|stolen|side|sida|ståsted|plass\\p{L}*)",
        unless: 'samtykke|consent',
      },
      {
        match:
          '(fremme|fremmer|fremje|fremjar|främja|främjar|styrke|styrker|styrkje|styrkjer|stärka|øke|økt|auke|auka|öka|ökad|increase|increased|promote|promotes|promoting|strengthen|strengthening|support|sikre|sikrer|sikring|ensure|ensures|ensuring|ivareta|ivaretar|ta vare på|bring|brings|bringing|represent|represents|representing|representere|representerer|representera|løfte|løfter|lyfta|lyfte|legge fram|leggje fram|leggje|tale|talerør|champion|champions|embed|bidra|bidrar|bidrage|bidreg|medverke|medverka|verka|verke|arbeide for|jobbe for|arbeta för|bevaka|bevarer|tydeliggjøre|tydeliggjere|synliggjøre|synliggjer|fronte|contribute|få fram|få frem|få inn|facilitate|enable|encourage|advance|uphold|provide|offer|give|gi|tilføre|hevde|amplify|sørge|sørger|make sure|ha fokus|fokus på|arbeid med|arbejde med|work for|work with|minne|minner|speak up|uttale|implementere|utvikle|udvikle|drive) ..9 {userVoice}|talsperson for|advocat(e|es|ing) for',
        unless: '{we} (er|are) opptatt',
      },
    ],
    why: 'That users are heard, one by one or in the service.',
    yes: [
      "strengthen the residents' influence on house matters",
      'Spørre hva folk vil ha annerledes og ta det inn i møtet',
      'Stå på och stärka gästernas inflytande',
      'Help residents say what they want at their review',
      'Innhente synspunkter fra brukere',
      'Sørge for at pasienten får stemme i møtet',
      'Fremme brukermedvirkning',
      'bring the consumer perspective into meetings',
      'leggje fram brukarane sine synspunkt',
      'Verka för ökad delaktighet och brukarinflytande',
      'Sørge for at brukerstemmen blir hørt',
    ],
    no: [
      'use your influence at home',
      'collect feedback from colleagues',
      'lage kaffe',
      'bruke egne erfaringer',
      'Gi personalet råd ut fra et brukerperspektiv',
    ],
  },
  {
    id: 'attitudes-and-language',
    ways: [
      {
        match:
          '(hvordan|korleis|hur|måten|sättet|når|at|att|how|when|the way|where) (vi|de|dei|we|they|staff|personalet|behandlere|doctors|people are|folk blir|folk vert|some of us|kolleg\\p{L}*|oss) (\\p{L}+ ){0,2}(snakk\\p{L}*|omtal\\p{L}*|prat\\p{L}*|tal(ar|er)|skriv\\p{L}*|talk\\p{L}*|speak\\p{L}*|spoken|write|refer\\p{L}*|written|taler)|(their|our|våre|vores|våra) (words|ord)|wording',
        unless: '(sammen|together|with you|med deg|to you) ',
      },
      {
        match: '{attitude}',
        unless: 'norsk språk|språkkrav|tolk|interpret\\p{L}*|self-stigma',
      },
    ],
    why: 'Awareness of attitudes and words.',
    yes: [
      'Si fra når vi snakker nedsettende om folk',
      'review the wording of letters',
      'Säga ifrån när orden stikker',
      'Gi råd om språk og holdninger',
      'challenge stigma in the team',
      'Motverka stigma och fördomar',
      'endre haldningar til rus',
    ],
    no: ['snakke sammen med deg', 'Godt norsk språk', 'speak another community language'],
  },
  {
    id: 'clinical-or-control',
    ways: [
      {
        match: '{treatment}',
        unless:
          '({not}|never|without|verken|uten|utan) (\\p{L}+ ){0,6}{treatment}|(forebygge|mindre bruk av|redusere|reduksjon av|reduc\\p{L}*|minimi[sz]\\p{L}*|mindske|nedbringe|minska|alternatives to|arbeidsgrupp\\p{L}*|improvement|improv\\p{L}*) (\\p{L}+ ){0,6}(tvang\\p{L}*|restraint\\p{L}*|seclusion|tvång\\p{L}*|restrictive)|(opplevelse\\p{L}*|oplevelse\\p{L}*|upplevelse\\p{L}*|teach\\p{L}*|undervis\\p{L}*|utbild\\p{L}*|explain\\p{L}*|forklar\\p{L}*|how|hvordan|korleis) (\\p{L}+ ){0,6}{treatment}|words wound|(følge|følger|follow|accompany|go with|drive|go along|følgje) (\\p{L}+ ){0,5}{treatment}|(samarbeid|samarbeide|collaborat\\p{L}*|work|work together|sammen|saman|together|tett på|in consultation) (\\p{L}+ )?(med|with) (\\p{L}+ ){0,4}{treatment}|social security',
      },
      {
        match: '(enforce|håndheve|påse|følge opp) (\\p{L}+ ){0,3}(rules|regler|husregl\\p{L}*|curfew)',
        unless: '{not} (\\p{L}+ ){0,4}(behandling|terapi|treatment|therapy)',
      },
    ],
    why: 'Tasks of treatment, care or control.',
    yes: [
      'Utdeling av medisiner',
      'carry out urine tests',
      'Miljøarbeid og husvask',
      'Dela medicin och ta drogtester',
      'Ta rusprøver',
    ],
    no: ['Du deler ikke ut medisin', 'arbeidsgruppa for mindre bruk av tvang', 'set up the Saturday breakfast'],
  },
];

/** The duties that the words of one task name. */
export const dutiesIn = (text: string): DutyId[] =>
  dutyPatterns.filter((duty) => isDuty(duty, text)).map(({ id }) => id);

const isDuty = ({ ways, unless }: DutyPattern, text: string): boolean =>
  ways.some((way) => isWay(way, text)) && !(unless !== undefined && occursIn(unless, text));

/** Whether the words of a task name the duty in this way. */
export const isWay = ({ match, unless }: DutyPattern['ways'][number], text: string): boolean =>
  occursIn(match, text) && !(unless !== undefined && occursIn(unless, text));
