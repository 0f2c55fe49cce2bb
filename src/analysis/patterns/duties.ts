import type { DutyId } from '#src/analysis/facts/facts';
import {
  own,
  story,
  notOwnStaff,
  home,
  streetPlace,
  ownTell,
  selfToldOf,
  theirRooms,
  goingOut,
  outOfTouch,
  inForum,
  inPhase,
  inReview,
  onBody,
} from '#src/analysis/patterns/duty-words';
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
          '(være|vere|vera|vara|be|being|er|is|are|var|stay|bli|sit|sitte|sitter|sitje|sit|sitta|sitter|sidde|sidder|finnes|finnas|finns|stå|står) (\\p{L}+ ){0,2}(tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|tillgänglig\\p{L}*|tilgængelig\\p{L}*|available|on hand|around|til stede|til stades|på plats|present|der|there) (\\p{L}+ ){0,2}(for|för|når|när|when|til|to|i|on|in|med|with) (\\p{L}+ ){0,3}({served}|{talk}|de|dei|noen|nokon|somebody|wants?|trenger|treng|need\\p{L}*|vaktrom\\p{L}*|fellesrom\\p{L}*|oppholdsrom\\p{L}*|lounge|day room)|open door|åpen dør|åpne dører|ope dør|åben dør|öppen dörr|walk-in (hours?|times?)|chatte?-?vakt\\p{L}*|kōrero|brew up|put the kettle on',
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
        unless: '{publicPlace}$|{company} (\\p{L}+ ){0,2}{staff}|(sit with|med i) (\\p{L}+ ){0,3}({forum}|{arena})',
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
        match:
          '(meet|møt|möt|mød|träff|treff)\\p{L}* (\\p{L}+ ){0,5}(weekly|regularly|jevnlig|jamleg|jævnligt|regelbundet|(each|every|hver|kvar|varje) (week|uke|veke|vecka|uge))|småprat\\p{L}*|small talk|(ha|har|have|has|ta|tar|make) (\\p{L}+ )?(tid|time) (til|for|för|åt) (\\p{L}+ )?({served}|den|dem)|(spør|spørr|spørj|ask|check|fråg|spørg|høre|hører|høyr)\\p{L}* (\\p{L}+ ){0,2}(hvordan|korleis|how|hur) (\\p{L}+ ){0,3}(går|har|gikk|var|gjekk|doing|feeling|went|was|mår|gick)|hear {served} out|(høre|hører|høyre|høyrer) (på|etter) (\\p{L}+ ){0,2}{served}|(kan|can) (ringe|ringje|call|ring|phone) (når|when|om|if)|(faste|regular|jevnlige|jamlege|weekly|ukentlige|regelbundna) (avtale|catch-up|møte|kontakt|contact|möte|check-in)\\p{L}* ..4 {served}|(sjå|se|ser) til {served}|(sit|sits|sitte|sitter|sitja|sitje|sitta|sitter|sidde|sidder) (bredvid|beside|alongside|ved siden|ved sida|with|hos|hjå)',
        unless: '{forum}|{group}|{staff}',
      },
      {
        match: '(relasjon\\p{L}*|tillit|tillitsforhold|relation\\p{L}*) ..3 {served}',
        unless: `(${notOwnStaff}|partners|agencies)$`,
      },
    ],
    unless: '(peer|supervision|veiledning\\p{L}*|kollega)-?(group|gruppe) (for|of) (peers|staff)',
    why: 'Talks between two, or being there to talk with.',
    yes: [
      'Ask how the night went',
      'People you meet weekly',
      'Ringe beboere som har vært syke',
      'Ha tid til den som sitter alene',
      'Finnas på plats när någon behöver det',
      'Likepersonssamtaler med brukere',
      'sit with patients who want company',
      'Være en beboerne kan snakke med',
      'Stödsamtal med patienter',
    ],
    no: [
      'ringe oss om du lurer',
      'Our leaders have an open mind about shifts',
      'snakke med kollegaer om språk',
      'hente post',
      'Give talks at schools',
      'Sitte med i styret',
    ],
  },
  {
    id: 'share-experience-and-hope',
    ways: [
      {
        match: `${ownTell} ..9 (${selfToldOf})|(${selfToldOf}) ..5 ${ownTell}`,
        unless:
          "(their|his|her|deres|sin|sitt|sine|hans|hennes|brukerens|pasientens|client's|patient's|person's) (own |eige |egna |egen |eigen |eiga |eget |egne |eigne )|own (recovery |wellness |safety |care )?(plan|goals?)|på egen hånd|på eiga hand|egne ord|eigne ord",
      },
      {
        match:
          'håpsber\\p{L}*|(levende|levande|living) (bevis|proof|eksempel|døme|exempel)|(be|bevis|vara ett bevis|proof) (på|that|of) (at|att|it|life|det)|(by|byr|bjuda?|bjuder) på (deg|dig) s|(gi|gir|gje|gjev|give|giver|ge|ger) (\\p{L}+ ){0,3}(tro|troen|trua|tron|tiltro) (på|tilbake|tillbaka)|(jeg|eg|jag|i) (have |har |ve )(\\p{L}+ )?(vært|vore|varit|været|been) (der|där|there)|lend\\p{L}* (\\p{L}+ )?(your )?hope|(it|change|recovery|life|livet|det) (kan snu|kan bli (bra|godt|bedre|betre)|nytter|nyttar|can be done|can get better|does get better|gets better|går an|går over|blir bedre|vert betre|kan bli bedre|blir bättre|bliver bedre)|story-?telling',
      },
      {
        match:
          '(shar(e|es|ing)|tell(s|ing)?|del(e|er|ar|a)|fortel\\p{L}*|fortæl\\p{L}*|berätt\\p{L}*) (\\p{L}+ ){0,2}(your|din|ditt|dine|di|dit|dina) (?!time|views?|ideas?|knowledge|skills|notes?|opinions?|phone|number|expertise|kunnskap|tid(?!\\p{L})|nummer|mening|kompetanse|colleagues?|kolleg|team|manager|leder)\\p{L}+|(snakk|tal|prat|fortel|speak|talk|open|frank)\\p{L}* (du |you )?(ope|åpent|åbent|öppet|frankly|openly|honestly|ærlig|ærleg|ärligt) (om|about)',
      },
      {
        match: '{livedNoun}',
        unless: 'knyttet til {livedNoun}|egenerfaringsgrupp?\\p{L}*|{served} (with|med|som har) {livedNoun}',
      },
      {
        match: `${own} (\\p{L}+ ){0,3}${story}`,
        unless: `${own} (arbeids|work|job)|${own} (recovery|life) (plan|goal)`,
      },
      {
        match: `(dele|deler|delar|dela|share|shares|sharing|fortelle|forteller|fortelje|fortel|berätta|berättar|fortælle|fortæller|tell|tells|telling|bruke|bruker|brukar|nytte|nyttar|bruge|bruger|använda|använder|use|uses|using|draw|draws|drawing|vise|viser|visa|show|shows) ..7 (erfaring\\p{L}*|røynsle\\p{L}*|erfarenhet\\p{L}*|historie|story|stories|hjalp|hjelpte|hjälpte|helped|worked|lärde|du selv|du sjølv|du själv|yourself|you have been|you've been|ditt liv|(du|hvordan) (har )?(kom|kommet|reiste|reist) (deg|dig|seg|videre)|how you|(hva|kva|vad|hvad|what) (som )?(var|gjorde|made|hjalp|du))`,
        unless:
          '(erfaring\\p{L}*|experience) (fra|från|frå|of|with|med) (\\p{L}+ ){0,2}(arbeid|jobb|prosjekt|project|management|work)\\p{L}*|erfaringsutveksling|delt',
      },
      {
        match:
          "(det|what|hva|kva|vad|hvad|sånt|noe|noko|noget|något) (som )?(du|you) (selv |sjølv |själv |har |have |yourself |'ve )+(\\p{L}+ )?(vært|vore|lært|erfart|been|learnt|learned|lived|stått|opplevd|kjent|gone|varit|igennem|igenom|gjennom|upplevt|oplevet|kom)|been there|(vise|viser|show|shows|demonstrate|visar|visa|vis) ..8 (mulig|mogleg|muligt|möjligt?|possible|nytter|går an|reist|komme seg)",
      },
      {
        match:
          '(gi|gir|gje|gjev|give|gives|giving|giver|ge|ger|inngi|inngir|ingi|inge|inger|skape|skaper|skapa|formidle|formidler|formidlar|förmedla|förmedlar|bring|brings|bringing|bringe|bære|bærer|inspire|inspires|inspiring|instil|instill|instills|instilling|offer|offering|convey|model|models|modelling|modeling|väcka|väcker|vekke|vekker|tænde|tænder|spre|sprer|skabe|skaber|hold|holding|fremme|promote|open up|open) ..6 (håp\\p{L}*|von|hope|hopp|håb|håbet|livsmot|optimisme)|håpsbærer\\p{L}*|bearer of hope|role models?|rollemodell\\p{L}*|förebild\\p{L}*|forbilde',
        unless: '(håper|hope to|hope you|hopes to)',
      },
    ],
    unless:
      '({not}) ..4 (dele|deler|share|disclose|fortelle)|erfaringsutveksling|(their|his|her|deres|sin|sitt|sine) (own|egen|eigen|eiga|egne|eige|eget|eigne|egna) (\\p{L}+ )?(story|stories|histori\\p{L}*|recovery|plans?)',
    why: 'Own experience is told or used, or hope is given by it.',
    yes: [
      'Vise hva som hjalp deg da det stod på',
      'Si noe om hva som hjalp deg',
      'tell newcomers how you got through the first week',
      'Fortelje elevane om eigne nederlag',
      'Bruge dit eget liv som eksempel',
      'Være et levende bevis på at det går',
      'Gje folk trua tilbake',
      'formidle håp',
      'Visa att återhämtning är möjlig',
      'Fortelle om hvordan du selv kom videre',
      'Serve as a role model',
    ],
    no: [
      'use your own car',
      'share your knowledge',
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
        match: `(visit\\p{L}*|sit|sits|sitting|talk|talks|talking|see|sees|go|goes|going|come|call\\p{L}*|share|meet|meets|besøk\\p{L}*|besök\\p{L}*|besøg\\p{L}*|sitt\\p{L}*|sit|snakk\\p{L}*|møt\\p{L}*|möt\\p{L}*|mød\\p{L}*|kom\\p{L}*|bli|blive|blir|bliver|vert|dra|drar|dreg|åk\\p{L}*|banke\\p{L}*|bank\\p{L}*|knock\\p{L}*|roe\\p{L}*|støtt\\p{L}*|support\\p{L}*|reis\\p{L}*|tal\\p{L}*|prat\\p{L}*|stött\\p{L}*|lugna\\p{L}*|dæmp\\p{L}*|work\\p{L}*|arbeid\\p{L}*) ..6 ${theirRooms}|${goingOut}({served}|van|bus|bil|bilen|bussen|gat\\p{L}*|sentrum|skogen|by|byen|bygd\\p{L}*|streets?|hostels?|town|parks?|estates?|villages?|natt\\p{L}*|night|${streetPlace})`,
        unless:
          '(own|egen|eigen|eiga|eget|eige|from|your) (home|house|door|phone|hjem)|leave|home office|hjemmekontor|visit our|besøk oss|move home|back home|flytt\\p{L}*|discharge|care home',
      },
      {
        match: `({served}|{relative}|medlem\\p{L}*|patients|menneske\\p{L}*) ..3 ${outOfTouch}`,
      },
      {
        match: `\\p{L}*oppsøk(e|er|ende|ing|ande)|oppsøkj(e|ande)|uppsök(a|er|ande)|opsøg(e|er|ende)|fältarbete|feltarbejde|gadearbejde|gatuarbete|outreach|street work|ambulant\\p{L}*|ambuler\\p{L}*|feltarbeid|feltet ute|${home}`,
        unless: 'outreach (team|worker) (and|meets)',
      },
      {
        match: `(besøke|besøker|besøkje|besøkjer|besöka|besöker|besøge|besøger|visit|visits|visiting|reise|reiser|dra|drar|dreg|åka|åker|tage|tager|køre|følge|følgje|följa|gå|meet|meets|meeting|møte|möte|møter|møta|möta|möter|møde|møder|see|oppfølging|follow up|yarn|engage|engaging|support|supporting|working) ..7 (hjemme|heime|hjem til|heim til|hjem hos|hem till|hemma hos|hjemme hos|hjemme i|hos dem|in (their|the|people's) (own )?homes?|at home|at their homes?|i eget hjem|i eigen heim|i hemmet|boligen|leiligheten)|(hjemme|heime|hemma) (hos|hjå)`,
        unless: 'phone',
      },
      {
        match: `(møte|möte|møter|møta|möta|möter|møde|møder|meet|meets|meeting|find|finding|finne|finner|finn|hitta|træffe|treffe|treffer|träffa|reach|reaching|engage|engaging|walk|walks|gå|går|walking|patrol|approach|visit|visits|visiting|besøke|besøker|være|vara|vere|er|är|ute|out|drive|drives|ride|travel|contact|kontakt\\p{L}*|connect|snakke|prate|snakk|talk|work|working) ..8 ${streetPlace}|(ride|drive|travel|go) ..5 on calls|on calls`,
        unless: 'accommodation|activities|resources|at the (prison )?gate|find out',
      },
      {
        match:
          'not in touch|(visit|besøk|besök|besøg)\\p{L}* (\\p{L}+ ){0,2}{served}|(reach|locat|find|finn|hitt|lete|leit|leta)\\p{L}* (etter |efter |ut til |fram til |out to )?(\\p{L}+ ){0,2}{served} (who|som|der|that|whom)|reach out to|(ute|ude|ut|ud) (hos|hjå|til|till|blant|blandt) (\\p{L}+ )?{served}|(in|from|out of) the van|(drop|pop|call)(s|ping|ing)? (in on|round|at people)|stikke?r? innom (hos )?{served}|ring(a|e|er|je|ar|jer) på (hos|hjå|dør|hjemme)|(uppsök|söka upp|söker upp|oppsøk|opsøg)\\p{L}* (\\p{L}+ ){0,2}{served}|(knackar?|banker?|bankar?|knock\\p{L}*) på|(in|at|i) (their|people.s) (own )?(homes?|flats?|kitchens?|living rooms?|doorsteps?)',
        unless: 'drop-in|visit(ors|ing hours)|besøkende|(leave|leaving|leav) (\\p{L}+ )?(their )?home',
      },
    ],
    why: 'Going to where people are.',
    yes: [
      'Sitte i sofaen hjemme hos folk',
      'Være ute hos folk om formiddagen',
      'drive round town in the van',
      'Lete etter dem som har falt ut av oppfølgingen',
      'visit tenants in their flats',
      'Ta kontakt der ungdom samles',
      'home visits with a nurse',
      'Stikke innom hos leigebuarane',
      'besøke leietakere hjemme',
      'Meet people on the street and in hostels',
    ],
    no: [
      'work from your own home',
      'Meet men at the gate',
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
          '(tillit|tiltru|trust|kontakt\\p{L}*|contact|forståelse\\p{L}*|forståing|forståelse|förståelse|understanding|dialog\\p{L}*|samspill|samspel|kommunikasjon\\p{L}*|kommunikation\\p{L}*|communication|messages?|budskap|samarbeid\\p{L}*|samarbete|relation\\p{L}*|relasjon\\p{L}*|misforståelser|misunderstandings|avstand\\p{L}*|gap|distance|conflict\\p{L}*|konflikt\\p{L}*|spenninger|tensions) (\\p{L}+ ){0,3}(mellom|between|mellan|mellem) (\\p{L}+ ){0,4}(og|and|och)|(oversett\\p{L}*|omset\\p{L}*|oversæt\\p{L}*|översätt\\p{L}*|tolk(e|er|a|ar)|translat\\p{L}*|interpret\\p{L}*|forklar\\p{L}*|explain\\p{L}*|carry|carrying|pass|passing|bring\\p{L}*|bær\\p{L}*) ..4 (mellom|between|mellan|mellem|begge|both|båda|both)|mellan två|go-between|in between|({served} (og|and|och) (\\p{L}+ ){0,2}({staff}|{profession})|({staff}|{profession}) (og|and|och) (\\p{L}+ ){0,2}{served}) ..6 (hverandre|kvarandre|hinanden|varandra|each other|uenig\\p{L}*|usamde|usams|oense|fall out|disagree)|(forklar|explain|förklar|help|hjelp|hjälp|hjælp|show|vis)\\p{L}* (\\p{L}+ ){0,2}(({staff}|{profession}\\p{L}*|legen|lege|legane) (\\p{L}+ )?(hva|kva|vad|hvad|what|how|hvordan|korleis) (\\p{L}+ ){0,2}{served}|{served} (hva|kva|vad|hvad|what) (\\p{L}+ ){0,1}({staff}|{profession}|legen|the doctor))|(oversett|omset|oversæt|översätt|translat|tolk)\\p{L}* ..2 (\\p{L}*(språk|sprog)\\p{L}*|jargon|medical terms|fagord)|(begge|both|båda) (part|side|sidor|leir|camp)\\p{L}*|kontaktledd|(mellom|between|mellan|mellem) (\\p{L}+ ){0,2}({served} (og|and|och) (\\p{L}+ ){0,2}({staff}|{profession}|system\\p{L}*|ward|clinic|hjelpeapparat\\p{L}*|hjälpapparat\\p{L}*|landlord|sa[gk]sbehandler\\p{L}*)|({staff}|{profession}|system\\p{L}*|hjelpeapparat\\p{L}*) (og|and|och) (\\p{L}+ ){0,2}{served})|(en|ei|et|eit|ett|a) (bro|bru|brygga|länk|bindeledd|lenke|lenkje|bridge|connector|kobling)',
        unless:
          'mellom (klokk\\p{L}*|\\p{N}+)|(samarb|samspel|samspill)\\p{L}* (mellom|mellan|mellem) (kommun|sykehus|sjukehus|tjenest|tenest)\\p{L}*',
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
      'Hjelpe når en pasient og en lege ikke forstår hverandre',
      'Du är länken mellan patient och personal',
      'Skape tillit mellom beboere og personale',
      'carry messages between the ward and families',
      'Översätta åt båda håll mellan patient och läkare',
      'Translate jargon for families',
      'Forklare legen hva pasienten mener',
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
          '(explain|forklar|förklar)\\p{L}* (\\p{L}+ )?(brev\\p{L}*|letters?|vedtak\\p{L}*|forms?|avgjørelser|decisions)|(vise?r?|visar?|show\\p{L}*) (\\p{L}+ )?(hvor|kor|where|hvordan|korleis|how|hur|var) (\\p{L}+ ){0,3}(få|får|get|find|finne|finn) |(forklar\\p{L}*|explain\\p{L}*|åpn\\p{L}*|opn\\p{L}*|öppna\\p{L}*|åbn\\p{L}*|open|opens|opening|sorter\\p{L}*|sort|fyll\\p{L}*|udfyld\\p{L}*|fill\\p{L}*|søk\\p{L}*|skriv\\p{L}*|lese|leser|read) (\\p{L}+ ){0,4}(brev|brevene|breva|post|posten|konvolutt\\p{L}*|kuvert\\p{L}*|vedtak\\p{L}*|letters?|envelopes?|mail|benefit forms?|forms?|skjema\\p{L}*|blankett\\p{L}*|søknad\\p{L}*|ansökning\\p{L}*|ansøgning\\p{L}*|klage|klager|kontrakt\\p{L}*) (\\p{L}+ )?(sammen|saman|tillsammans|together|with|med|for|på vanlig|in plain)|(selskap|følge|følgje|följa|fylgje|sällskap|company|someone) (til|to|till|på|hos) (\\p{L}+ ){0,3}{publicPlace}|(tilby|ha|vil ha|få|gi|gje|give|ge|offer) (\\p{L}+ ){0,3}følge|(hente|henter|hentar|hämta\\p{L}*|pick\\p{L}* up|collect\\p{L}*|meet\\p{L}*) (\\p{L}+ ){0,5}(på|at|fra|frå|from|ved|vid) (\\p{L}+ ){0,3}(klinikk\\p{L}*|fengsel\\p{L}*|avrus\\p{L}*|gate|porten|grinden|hospital|prison|clinic|detox|sykehus\\p{L}*|sjukehus\\p{L}*)|flytt(e|ing|elass\\p{L}*)|(moving|move) (in|back|home|house)|(innflytting|utflytting|moving-in) ',
        unless: 'lese gjennom',
      },
      {
        match: '{goAlong} ..9 {publicPlace}',
        unless:
          '(være|vere|vera|er|är|blir|bliver|bli|blive|vert|vara) med (på |fra |frå |från |i )(\\p{L}+ )?(første|fyrste|første|evaluering\\p{L}*|ansettelse\\p{L}*|tilsetj\\p{L}*|tilsett\\p{L}*|heimebesøk|hjemmebesøk)|går med til|link in the chain|(our|våre|vores|våra) (letters|brev)|in drawing up|(følge|följa|følger|följer|følgje|følgjer) (opp|med på|rutin\\p{L}*|retnings\\p{L}*|husregl\\p{L}*)|(support|develop|improve|deliver|provide|offer) (\\p{L}+ ){0,3}services|med på å |{arena}|(join|take|bring|connect|help|support) ..6 (volunteering|meetings with staff|team meetings?|staff meetings?|perspective|new staff|voice|curriculum|review)',
      },
      {
        match:
          '(accompany\\p{L}*|escort\\p{L}*|ledsag\\p{L}*|skjutsa\\p{L}*|bisidder\\p{L}*|følgeperson|turfølge|støtteperson i møte|følgetjeneste)|(go|goes|going) (along )?with (\\p{L}+ ){0,2}{served}|(følge|følger|følgje|følgjer|følga|följa|följer|kjøre|kjører|køyre|køyrer|hente|henter|drive|transport|transporting|køre|skjutsa|köra|få|ta|tar|tek|take|taking) (\\p{L}+ ){0,3}{served} (\\p{L}+ ){0,2}(til|to|till|på|heim|hjem|hem|ut|out|home|fra|frå|from)',
        unless: '(til å|to be|to feel|to find|to see|til rette|på vei|på alvor|på å|på en)',
      },
      {
        match:
          '(bli|blive|blir|bliver|vert|gå|går|dra|drar|dreg|åka|åker|följa|följer) (\\p{L}+ )?med (\\p{L}+ ){0,3}(til|på|till|ut|heim|hjem|hem|når|dit|i møte)',
        unless: 'med på (å|laget|alt|turer|tur)|med i ',
      },
      {
        match:
          '(?!({staff}|{we}))({served}) (\\p{L}+ ){0,2}(to|into|til|till) (\\p{L}+ ){0,3}{publicPlace}|(bli|blive|blir|bliver|vert|går|kommer|kjem|drar|dreg|følger|följer|følgjer) med$|(walk|go|goes|come|travel|ride|gå|går|dra|drar|reis\\p{L}*) (\\p{L}+ ){0,4}(with|sammen med|saman med|tillsammans med) ({served})|(hent|hämt|collect|pick)\\p{L}* (du )?(up )?(\\p{L}+ ){0,2}{served}|(ved|at) (deres|their|people.s) (side|sida)',
        unless:
          '(refer|henvis|tilvis|invit|welcome|listen|talk|speak|explain|write|send|offer|give|relat|belong|tilby|support|snakk|lytt|gi|spread|present|close)\\p{L}* (\\p{L}+ ){0,4}{served}|{we} (\\p{L}+ ){0,3}{served}|{served} (come|comes|came|kommer|kjem|who|som|der)',
      },
      {
        match: '{navigate}',
        unless: `(bro|bru)-?by?gge?(r|je)\\p{L}*|finne fram til|${notOwnStaff} ..3 (access|navigate)`,
      },
      {
        match: '(sit|stand) (beside|with|alongside) (\\p{L}+ ){0,2}{served} (in|at|through) ',
        unless: '(through|during) (\\p{L}+ )?(recovery|crisis|difficult|hard|their)',
      },
    ],
    unless:
      '(går|gå) med til (?!\\p{L}*(kontor|NAV|lege))\\p{L}+|{takePart} ..3 (evaluer|ansettelse|tilset|intervju|utvärder)\\p{L}*|med på (evaluer|ansettelse|tilset|intervju)\\p{L}*|(er|är|være|vara|vere|vera) med (\\p{L}+ )?({staff}|{profession})\\p{L}* på',
    why: 'Going along, or showing the way through services.',
    yes: [
      'Gå gjennom post og fylle ut skjema sammen med folk',
      'chum them along to the dentist',
      'collect men from prison on the day',
      'Visa vägen till rätt mottagning',
      'stand at their side in court',
      'Følge brukere til NAV og fastlege',
      'accompany people to appointments',
      'Explain letters from the council',
      'Hjälpa till i kontakten med myndigheter',
      'Help people find their way through the welfare system',
    ],
    no: [
      'lese gjennom egne notater',
      'henvise pasienter til lege',
      'Uken går med til kurs',
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
          '^(\\p{L}+ ){0,3}{leisure}|{leisure} (sammen |saman |together |tillsammans )?(med|with|for|för) {served}|(ta|tar|tek|dra|drar|gå|går|reise|dreg|take|takes|taking|go|goes|bake|lage|laga|baka|spise|eat|spille|spela|play|fiske|sykle|cook|make|tage|lave) (\\p{L}+ ){0,4}{leisure}',
        unless:
          '(kjøre|køyre|kjører|følge|følger|følgje|drive|transport|hente|handle|accompany|köra|följa|servere|servera|serve)\\p{L}* ..5 {leisure}|laga (mat|middag)(?! tillsammans)',
      },
      {
        match:
          '(lag(e|er|ar|a)|kok(e|er|ar|a)|bak(e|er|ar|a)|spis\\p{L}*|ete?|cook|bake|eat|drink|drikk\\p{L}*|dricka?r?|fika|spill\\p{L}*|spel\\p{L}*|play|mal(e|er|ar|a)|paint|sy|syr|strikk\\p{L}*|snekr\\p{L}*|snickr\\p{L}*|syng\\p{L}*|sing|løp\\p{L}*|jogg\\p{L}*|surf\\p{L}*|ski|fisk\\p{L}*|sykl\\p{L}*|dans\\p{L}*|dance|svøm\\p{L}*|swim|plant\\p{L}*|build|watch|finne? på|find(e|er)? på|hitt\\p{L}* på|dr(a|ar|eg) i gang|make|do|gjør|gjer|gør|gjøre|gøre|gjere|gör|göra|laver?) (du |you )?(\\p{L}+ ){0,4}(with|together with|sammen med|saman med|i lag med|ihop med|tillsammans med|med) (\\p{L}+ )?{served}|(take|takes|taking|ta|tar|tek|få|får|bring|tage|tager) (\\p{L}+ ){0,2}{served} (\\p{L}+ ){0,5}(for a |på |med på |med ut på |ut på )(\\p{L}+ )?{leisure}',
        unless:
          '(bruk|use|plan|avtale|agreement|appointment|kontakt|contact|time|(søknad|skjema|vedtak|CV|plan|referat|notat|rapport|oversikt)\\p{L}*) ..3 (with|med) ',
      },
      {
        match:
          'bring people together|(connect|link|introduce|knytte|koble|få|hjelpe|hjälpa|støtte|støtter|support|help|invite|motivere|inspirere|encourage|guide|bistå|stötta|hjælpe) ..6 (community (groups?|activities|resources|life|organi[sz]ations?)|local (clubs?|groups?|activities|organi[sz]ations)|frivillig\\p{L}*|lag og for\\p{L}*|lokale lag|foreninge?r|foreiningar|föreningar|something to do|noe å gjøre|noko å gjere|volunteering|fritid\\p{L}*|interesse\\p{L}*|aktivitet\\p{L}*|foreningsliv\\p{L}*|föreningsliv\\p{L}*|nærmiljø\\p{L}*|nettverk|networks?|hobb\\p{L}*|interests|drømmer|dreams|lokalsam\\p{L}*|leisure|social life|fritidsintress\\p{L}*|sociala nätverk)',
      },
    ],
    unless:
      'walk-in|walk-ins|(etter|før|innan|efter|före|after|before|over|at|ved|vid|under) {leisure}|{leisure} (for|for members.) {relative}|(lær\\p{L}*|opplær|vejled|rettle|veiled|train|supervis|rekrutter|recruit)\\p{L}* ..3 (frivillig|volunteer|fritidskontakt)\\p{L}*|(uddele|utdel|dele ut|deler ut|servere?|serving|matservering)\\p{L}* ..2 {leisure}|{leisure}(møte|møtet|mötet)|(walk|walks|walking) (\\p{L}+ ){0,2}(there|to|home|through|alongside|beside)|nettverksmøte\\p{L}*|conferences?|speak (at|to)|(music|art|drama|occupational) therap\\p{L}*|frivillige$',
    why: 'Doing things together, and ties to the community.',
    yes: [
      'spille kort med beboerne',
      'Koke suppe saman med gjestene',
      'take whoever wants to for a walk',
      'bring people together for woodwork and meals',
      'Drive kafé og turer',
      'link people with community groups and activities',
      'aktivitetar i nærmiljøet',
      'Ordna promenader och fika',
      'Organise outings and cooking sessions',
    ],
    no: [
      'delta i nettverksmøter',
      'Møtes etter lunsj',
      'Lære opp frivillige i kafeen',
      'skrive rapport',
      'følger til skole, trening og fritid',
    ],
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
          '(lede|leder|leier|leie|leia|chair\\p{L}*|teach\\p{L}*|tutor\\p{L}*|styr\\p{L}* ordet|held ordet|holde ordet|run|runs|running|lead|leads|leading|hold|holde|holder|halde|held|hålla|håller|lede|host\\p{L}*|deliver\\p{L}*|co-\\p{L}+|arrang\\p{L}*|drive|driver|driv|set(s|ting)? up|skip\\p{L}*|dra i gang|starte?|write|skriv\\p{L}*) ..6 (circles?|retreats?|modules?|evenings?|sessions?|seminars for|meetings? for {served}|programmes?|program|method|\\p{L}*(sirkel\\p{L}*|cirkel\\p{L}*|kvelder?|kveldar?|kvällar|kväll|aftener|aften|samlinger|samlingar|kollokvi\\p{L}*|morgenmøte\\p{L}*|frokostmøte\\p{L}*|frukostmøte\\p{L}*|læringstilb\\p{L}*|mestringstilb\\p{L}*|opplegg\\p{L}*|skole|skule))|^(\\p{L}+ |\\p{N}+ ){0,4}(circles?|\\p{L}+-\\p{L}+ evenings?|\\p{L}*(sirkel|cirkel|(kvelder|kveldar|kvällar|aftener)(?! (i|om|per|a|of) )|kollokvi\\p{L}*))|(program|kurs|gruppe)-?ledelse',
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
        match:
          'psykoedukasjon|kursled(er|ar|are)|(har du|you have) (\\p{L}+ ){0,2}{group}|(meet|møt|möt|mød|träff|treff)\\p{L}* ..6 (in|i) (\\p{L}+ ){1,2}{group}',
      },
    ],
    unless:
      '(work|working|steering|improvement|target|reference|leadership|project|reflective|reflection|age|ethnic|minority|supervision|advisory|vulnerable|diverse|user|governance|quality)[- ]?group\\p{L}*|prøve|community groups|link\\p{L}* ..5 groups',
    why: 'Groups and courses for the people of the service.',
    yes: [
      'Kursleder for pasienter',
      'På tirsdager har du skrivegruppe',
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
      'Drive pårørendegruppe sammen med familieterapeut',
    ],
    no: ['samtaler med pasienter og pårørende', 'samarbeide med familieterapeut'],
  },
  {
    id: 'advise-colleagues',
    ways: [
      {
        match:
          '(gi|gir|gje|gjev|ge|ger|give|gives|giver|offer\\p{L}*|provid\\p{L}*|bistå|tilby) (\\p{L}+ ){0,4}(råd|beskjed|konsult\\p{L}*|consult\\p{L}*|advice|tilbakemelding\\p{L}*|attendemelding\\p{L}*|feedback|sparring|vejledning|veiledning|rettleiing|handledning) (\\p{L}+ ){0,2}(til|till|to|for|åt) (\\p{L}+ ){0,3}({profession}|\\p{L}*(leder|lederen|leiar|leiaren|sjefen|sjef|chef|chefen|terapeut\\p{L}*|psykolog\\p{L}*|behandlar\\p{L}*|ledelse\\p{L}*|ledelsen))|(advis\\p{L}*|råde|rådgi\\p{L}*|rettlei\\p{L}*|veiled\\p{L}*|handled\\p{L}*|vejled\\p{L}*|sparre\\p{L}*|coach\\p{L}*|guid\\p{L}*|gir|gjev|giver|ger|gi|gje|give|ge) (\\p{L}+ ){0,2}({profession}\\p{L}*|psykolog\\p{L}*|behandler\\p{L}*|ledelse\\p{L}*|leder\\p{L}*|legene|legane)(?! (får|gir|gjev|giver|ger))',
        unless:
          '(sammen med|saman med|together with|av|af|fra|från|frå|from|by|under) (\\p{L}+ ){0,2}({profession}|psykolog\\p{L}*)',
      },
      {
        match:
          '(råd|rådgi\\p{L}*|rådgjev\\p{L}*|rådgiv\\p{L}*|veiled\\p{L}*|rettlei\\p{L}*|vejled\\p{L}*|vägled\\p{L}*|handled\\p{L}*|advice|advis(e|es|ing|or|er)|guidance|guid(e|es|ing)|consult(ation|ing|s)?|input|innspill|innspel|inspel|tilbakemelding\\p{L}*|feedback|sparring\\p{L}*|sparringspartner|drøft\\p{L}*|diskusjonspartner|bollplank|coach|coaching|mentor|mentoring|supervis(e|es|ing)|supervisere|perspektiv\\p{L}*|perspectives?|synspunkter|minne|minner|remind\\p{L}*|supporting|støtte|bistå|konsultasjon\\p{L}*|konsulter\\p{L}*|ressursperson|resource person|rådspørr\\p{L}*|help|hjelpe) (\\p{L}+ ){0,6}({staff}|(four|two|three|five|new|other|fellow|junior|student) (\\p{L}+ )?peers?( workers?| specialists?| mentors?| support workers?)?)',
        unless:
          'sammen med|saman med|together with|tillsammans med|along with|(av|af|from|by|fra|från|frå) (\\p{L}+ ){0,2}{staff}',
      },
      {
        match:
          '(gi|gir|gje|gjev|give|gives|giving|giver|ge|ger|offer|offers|offering|provide|provides|providing|tilføre|tilfører|bring) (\\p{L}+ ){0,3}{staff} (\\p{L}+ ){0,2}(råd|advice|input|sparring|feedback|veiledning|tilbakemelding\\p{L}*|innspill|perspektiv\\p{L}*|a lived)',
        unless: 'receive',
      },
    ],
    unless:
      '(veiled|rettlei|vejled|handled|supervis|guid|mentor|coach)\\p{L}* (\\p{L}+ )?\\p{L}*student\\p{L}*|(student|lærling|apprentice|elev|intern|aspirant)\\p{L}*( i praksis| on placement)?$',
    why: 'Advice and guidance to colleagues and leaders.',
    yes: [
      'Gi konsultasjon til psykologene',
      'advise nurses on how rules land',
      'Råd og veiledning til kollegaer',
      'offer advice to clinicians',
      'rettleia kollegaer',
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
          '(explain\\p{L}*|tell|tells|telling|show|shows|describ\\p{L}*|present\\p{L}*|forklar\\p{L}*|fortell\\p{L}*|fortel\\p{L}*|berätt\\p{L}*|fortæl\\p{L}*|orient\\p{L}*|legg\\p{L}* (\\p{L}+ )?fram|skoler\\p{L}*|lær\\p{L}* opp|train\\p{L}*|underv\\p{L}*|utbild\\p{L}*) (to |for |til |till |av |af )?(\\p{L}+ ){0,3}({audience}|{profession}|kommune\\p{L}*|organisasjon\\p{L}*|GPs|health visitors|officers|betjent\\p{L}*|officerare|vidaregåande skul\\p{L}*|\\p{L}*skular|\\p{L}*skoler)|(reis|drar|dreg|dra|åk|tage|tager|ta|besøk|besök|besøg|visit)\\p{L}* (\\p{L}+ ){0,3}(i|til|till|to|på|around|rundt) (\\p{N}?\\P{L}{0,3}\\p{L}+ |\\p{N}\\P{L}{1,3}){0,3}(\\p{L}*skol(er|ar|ene)|\\p{L}*skular|schools|klass(er|ar|en)|(skole|skule|skol)klass\\p{L}*)|(gi|gir|gje|gjev|give|gives|ge|ger|giver|hold|holde|holder|held) (\\p{L}+ ){0,4}({audience}|{profession}) (\\p{L}+ ){0,5}(induction|introduction|session|introduksjon|innføring|introduktion|time|lesson)|(in front of|foran|framfor|inför) (\\p{L}+ ){0,2}({audience}|{profession})|(skole|skule|klasse)besøk\\p{L}*|informasjonstim\\p{L}*|skolebesøk\\p{L}*|podkast\\p{L}*|poddar?|blogg?\\p{L}*|(short |korte )?(films?|filmer|videos?) (om|about)',
        unless: 'when (their|our) words',
      },
      {
        match: '{lecture}',
        unless:
          '{lecture} (\\p{L}+ ){0,3}(i|in|på) (\\p{L}+ ){0,2}{group}|undervis\\p{L}* (borger\\p{L}*|deltag\\p{L}*|kursist\\p{L}*)|{lecture} (\\p{L}+ )?(for|av|of) (pasient|bruk[ae]r|borger|delta[kg]|beboer|patient|client)\\p{L}*|teach (\\p{L}+ ){0,2}modules|recovery college|psychoeducation',
      },
      {
        match:
          '(spre|sprer|spreie|spreier|spread|spreading|formidle|formidler|formidlar|förmedla|formidling|sprida|sprider|udbrede|udbreder|øke|auke|increase|increasing|raise|raising|dele|deler|share|sharing|disseminate|bringe|öka) ..4 (kunnskap\\p{L}*|kunskap\\p{L}*|viden|informasjon|information|knowledge|awareness|understanding|kjennskap|forståelse\\p{L}*|forståing|erfaringskunnskap\\p{L}*|förståelse)',
        unless: 'erfaringer$',
      },
      {
        match:
          '(train|trains|training|teach|teaches|teaching|undervis\\p{L}*|opplæring|oplæring|opplære|lære opp|utbilda|utbildar|uddanne|kurse|kursing|informere|informerer|informera|inform|informing|orientere|besøke|besøker|besøkje|besöka|besøge|visit|visits|visiting|tell|educate|brief|present|presents|presenting|presentere|present|veilede|bidra|bidrage) ..6 {audience}|faglig utvikling|fagleg utvikling|(talks|presentations) (at|to|for|in)',
        unless: 'talk to',
      },
    ],
    unless: 'opplæring av deg',
    why: 'Teaching and telling others than the users.',
    yes: [
      'explain to police officers how a psychosis feels',
      'Give nurses an introduction',
      'stand up in front of pharmacists',
      'Reise rundt til skoler og fortelle',
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
          '(where|hvor|kvar|varje|var|hva|kva|what|how|hvordan|korleis) (\\p{L}+ ){0,4}(could|should|kunne|burde|bør|might) (be |vært |været |varit |vore |være |vara |vere )?(\\p{L}+ ){0,2}(kinder|better|different|bedre|betre|annerledes|annleis|bättre|anderledes|annorlunda)',
      },
      onBody,
      inReview,
      {
        match: '{improve} ..7 {service}',
        unless: 'livskvalitet|deliver\\p{L}* (\\p{L}+ ){0,2}courses?',
      },
      {
        match:
          '\\p{L}*(tjeneste|teneste|verksamhets|kvalitets|fag|metode|forbedrings|förbättrings)-?utvikling\\p{L}*|verksamhetsutveckling\\p{L}*|utvecklingsarbet\\p{L}*|utviklingsarbeid\\p{L}*|utviklingsprosjekt\\p{L}*|tjenesteutvikling|tenesteutvikling|samskap\\p{L}*|utvikler seg|faglig utvikling|fagleg utvikling',
        unless: 'fagutvikling for deg',
      },
    ],
    unless:
      'utviklingshem\\p{L}*|(care|treatment|discharge|individual|case|behandlings|utskrivings|recovery|safety|crisis) ?-?plan(ning|s|er|ar|møte\\p{L}*)?',
    why: 'Work on the service itself.',
    yes: [
      'Ha fast plass i klinikkens ledermøte',
      'Skrive høringssvar',
      'Delta i den årlige gjennomgangen',
      'a vote on the allocations panel',
      'score the service against its own promises',
      'Skriva remissvar',
      'Være med når vi måler hvordan tilbudet virker',
      'Delta i klinikkens kvalitetsutvalg',
      'co-design and evaluate our welcome program',
      'vere med i prosjektgruppa',
      'Medverka i verksamhetens utvecklingsarbete',
      'Sidde med i arbejdsgrupper og udvalg',
    ],
    no: [
      'Attend care planning meetings with clients',
      'Contribute to care planning',
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
          "(help|helps|helping|hjelp\\p{L}*|hjälp\\p{L}*|hjælp\\p{L}*|sørg\\p{L}*|syt\\p{L}*|see to it|ensure\\p{L}*|ensuring|make sure|making sure|sikr\\p{L}*|fremm\\p{L}*|fremj\\p{L}*|främj\\p{L}*|promot\\p{L}*|gather\\p{L}*|collect\\p{L}*|innhent\\p{L}*|hent\\p{L}* inn|saml\\p{L}*|represent\\p{L}*|back|support\\p{L}*|støtt\\p{L}*|stött\\p{L}*|enabl\\p{L}*|encourag\\p{L}*|oppmuntr\\p{L}*|løft\\p{L}*|lyft\\p{L}*|formidl\\p{L}*|förmedl\\p{L}*|bring\\p{L}*|bær\\p{L}*|carr(y|ies|ying)|få|få fram|hevd\\p{L}*|målbær\\p{L}*|stå opp for|stand up for|speak for) ..5 ({served}|{user}|tjenestemottaker\\p{L}*|\\p{L}*panelet|a kid|kids|tenants|ungdommen\\p{L}*) ..5 (spurt|spurd|asked|adspurt|tillfrågad\\p{L}*|si (fra|hva|sitt)|seie (frå|kva|sitt)|säga (ifrån|vad|sitt)|sagt (sit|sitt)|bestemme|decide|med når (planer|planar)|say|says|speak|speak up|heard|be heard|hørt|høyrt|hörda|hørt|til orde|til ordet|stemme\\p{L}*|røyst\\p{L}*|röst\\p{L}*|voices?|views?|viewpoints?|wishes|opinions?|syn|synspunkt\\p{L}*|synpunkter|synspunkter|ønsker|ønske|ynske|önskemål|mening\\p{L}*|own words|egne ord|eigne ord|egna ord|medbestemm\\p{L}*|choices|valg|rettigheter|rettar)|(consumer|user|patient|service user|carer|family|youth|families'|users'|patients'|consumers') (view|views|viewpoints?|angle|standpoint|eye|side|lens|voice) (to|into|in|on|at)|(fra|frå|från) (pasientens|brukerens|brukarens|patientens|borgerens|pasient|bruker|brukar)-?(stol|stolen|side|sida|ståsted|plass\\p{L}*)",
        unless: 'samtykke|consent',
      },
      {
        match:
          '(innhent|hent|saml|collect|gather|samla|indhent|inhämt|bring|ta imot)\\p{L}* (inn |in )?(\\p{L}+ ){0,2}(synspunkt|synpunkt|views|opinions|mening|åsikt|tilbakemeld|attendemeld|feedback|innspill|innspel|svar|ønske|ønskje|wishes|klage|forslag|suggestions|complaints)\\p{L}* ..2 (from|fra|frå|från|til|till|of) (\\p{L}+ ){0,2}{served}|(ask|spør|spørj|spørr|fråg|spørg)\\p{L}* ((\\p{L}+ ){0,3}{served} (\\p{L}+ )?(hva|kva|hvad|vad|what)|(hva|kva|hvad|vad|what) (\\p{L}+ )?{served})|{served} (sier|seier|säger|siger|say|tell us) (hva|kva|hvad|vad|what)|(få fram|få frem|minne|minner|bring|formidl\\p{L}*|stå for|stand(s|ing)? up for|remind\\p{L}*|passe på|ta med|lyft\\p{L}*) ..3 (hva|kva|vad|hvad|what) (\\p{L}+ ){0,2}({served}) (selv |sjølv |själv )?(vil|mener|meiner|ønsker|ønskjer|vill|tycker|want|say|tell|think|need)\\p{L}*|(lede?r?|leier?|chair\\p{L}*|run(s|ning)?|hålla i|håller i|hold\\p{L}*) ..2 (beboer|bebuar|bruker|brukar|bruger|pasient|boende|gjeste|medlems)-?(møte|møde|möte|råd|forum)\\p{L}*|(bruker|brukar|bruger|pasient|patient)(undersøk|undersøg|enkät)\\p{L}*|satisfaction surveys?|(evaluat|evaluer|utvärder|planlegg)\\p{L}* (sammen |saman |tillsammans |together )?(with|med) (\\p{L}+ ){0,2}{served}',
      },
      {
        match:
          '(fremme|fremmer|fremje|fremjar|främja|främjar|styrke|styrker|styrkje|styrkjer|stärka|øke|økt|auke|auka|öka|ökad|increase|increased|promote|promotes|promoting|strengthen|strengthening|support|sikre|sikrer|sikring|ensure|ensures|ensuring|ivareta|ivaretar|ta vare på|bring|brings|bringing|represent|represents|representing|representere|representerer|representera|løfte|løfter|lyfta|lyfte|legge fram|leggje fram|leggje|tale|talerør|champion|champions|embed|bidra|bidrar|bidrager|bidrage|bidreg|medverke|medverka|verka|verke|arbeide for|jobbe for|arbeta för|bevaka|bevarer|tydeliggjøre|tydeliggjere|synliggjøre|synliggjer|fronte|contribute|få fram|få frem|få inn|facilitate|enable|encourage|advance|uphold|provide|offer|give|gi|gje|ge|tilføre|hevde|amplify|sørge|sørger|make sure|ha fokus|fokus på|arbeid med|arbejde med|work for|work with|minne|minner|speak up|uttale|implementere|utvikle|udvikle|drive) ..9 {userVoice}|talsperson for|advocat(e|es|ing) for',
        unless: '{we} (er|are) opptatt|råd (ut|til|till)|advice',
      },
    ],
    why: 'That users are heard, one by one or in the service.',
    yes: [
      "strengthen the residents' influence on house matters",
      'Samle inn synspunkter fra beboere',
      'Spørge de unge, hvad de mangler',
      'Spørre hva folk vil ha annerledes og ta det inn i møtet',
      'Stå på och stärka gästernas inflytande',
      'Help residents say what they want at their review',
      'Innhente synspunkter fra brukere',
      'Sørge for at pasienten får stemme i møtet',
      'Lede beboermøtet',
      'Minne oss på hva pasienten selv vil',
      'leggje fram brukarane sine synspunkt',
      'Verka för ökad delaktighet och brukarinflytande',
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
          '(hvordan|korleis|hur|måten|sättet|når|när|at|att|how|when|the way|where) (vi|de|dei|we|they|staff|personalet|behandlere|doctors|people are|folk blir|folk vert|some of us|kolleg\\p{L}*|oss) (\\p{L}+ ){0,2}(snakk\\p{L}*|omtal\\p{L}*|prat\\p{L}*|tal(ar|er)|skriv\\p{L}*|talk\\p{L}*|speak\\p{L}*|spoken|write|refer\\p{L}*|written|taler)|(their|our|våre|vores|våra) (words|ord)|wording',
        unless: '(sammen|saman|tillsammans|together|with you|med deg|to you) ',
      },
      {
        match:
          '(les|läs|læs|read|rett|rätt|revis|revid|review|rewrit|omskriv|rediger|edit|gransk|gjennomgå)\\p{L}* (\\p{L}+ ){0,5}(brev|innkallingsbrev|brosjyr|letters?|leaflets?|kallels|skylt|tekster|texts)\\p{L}*|(hvordan|korleis|hur|how|hva|what|när|når|when) (\\p{L}+ )?(ord|words?|orden|ordene|orda|brev)\\p{L}*',
        unless: '(sammen|tillsammans|saman|together) (med|with) {served}|bruker\\p{L}* (brev|post)',
      },
      {
        match: '{attitude}',
        unless: 'norsk språk|språkkrav|tolk|interpret\\p{L}*|self-stigma',
      },
    ],
    why: 'Awareness of attitudes and words.',
    yes: [
      'Si fra når vi snakker nedsettende om folk',
      'Lese brosjyrer og rette på det som sårer',
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
          '({not}|never|without|verken|uten|uden|utan) (\\p{L}+ ){0,6}{treatment}|(forebygge|mindre bruk av|redusere|reduksjon av|reduc\\p{L}*|minimi[sz]\\p{L}*|mindske|nedbringe|minska|alternatives to|arbeidsgrupp\\p{L}*|improvement|improv\\p{L}*) (\\p{L}+ ){0,6}(tvang\\p{L}*|restraint\\p{L}*|seclusion|tvång\\p{L}*|restrictive)|(hjelp|hjälp|hjælp|help|støtt|stött|support)\\p{L}* (\\p{L}+ ){0,3}{served} ..8 (behandlingsplan\\p{L}*|treatment plan)|(get|gets|getting|come|begynne|starte|börja) (on|på|i) {treatment}|(opplevelse\\p{L}*|oplevelse\\p{L}*|upplevelse\\p{L}*|teach\\p{L}*|undervis\\p{L}*|utbild\\p{L}*|explain\\p{L}*|forklar\\p{L}*|how|hvordan|korleis) (\\p{L}+ ){0,6}{treatment}|words wound|(følge|följa|følger|følgjer|följer|follow|accompany|go with|drive|go along|følgje) (\\p{L}+ ){0,5}{treatment}|(samarbeid|samarbeide|collaborat\\p{L}*|work|work together|sammen|tillsammans|saman|together|tett på|in consultation) (\\p{L}+ )?(med|with) (\\p{L}+ ){0,4}{treatment}|social security',
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
    no: [
      'Du deler ikke ut medisin',
      'Hjelpe pasienten å si sitt om behandlingsplanen',
      'arbeidsgruppa for mindre bruk av tvang',
      'set up the Saturday breakfast',
    ],
  },
];

/** The duties that the words of one task name. */
export const dutiesIn = (text: string): DutyId[] =>
  dutyPatterns.filter((duty) => isDuty(duty, text)).map(({ id }) => id);

const isDuty = ({ ways, unless }: DutyPattern, text: string): boolean =>
  ways.some((way) => isWay(way, text)) && !(unless !== undefined && occursIn(unless, text));

/** Whether the reader tells of a life lived, as a task and not as what one has. */
export const tellsOfOneself = (text: string): boolean =>
  dutyPatterns[1]!.ways.slice(0, 3).some((way, index) => index !== 1 && isWay(way, text));

/** Whether the words of a task name the duty in this way. */
export const isWay = ({ match, unless }: DutyPattern['ways'][number], text: string): boolean =>
  occursIn(match, text) && !(unless !== undefined && occursIn(unless, text));
