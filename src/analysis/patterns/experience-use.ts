import type { ExperienceUseKind } from '#src/analysis/facts/facts';
import { othersTell, pastTold, perfect } from '#src/analysis/patterns/life-in-use';
import { occursIn } from '#src/analysis/patterns/pattern';
import { defineRules } from '#src/analysis/patterns/rule';

/** What one can tell of a life: "your story", "historien din", "personal experience". */
const account =
  '(historien|berättelse\\p{L}*|fortælling\\p{L}*|bakgrund|livserfarenhet\\p{L}*|livserfaring\\p{L}*|resan|rejsen|vägen|vejen|återhämtning\\p{L}*|recoveryrejse|\\p{L}*historie\\p{L}*|historia|history|story|stories|lived knowledge|levd kunnskap|levet viden|journey|path|road|perspective|insights?|(livs)?erfaring\\p{L}*|erfarenhet\\p{L}*|røynsle\\p{L}*|experience\\p{L}*|recovery\\p{L}*|bakgrunn\\p{L}*|baggrund|reis[ea]n?|resa|rejse|vei|veien|veg|vegen|vej|väg|bedringsprosess|betringsprosess|tilfriskning|forløb)';
/** Of one's own, nothing but a life is told of so: "ditt eget liv", "your own years of worry", "their own teenage mess". */
const ownLife =
  '(åren|årene|sjukdomen|sygdom|sygdommen|förluster|kriser|krise|kampen|tiden|barndom|uppväxt|opvækst|life|lives|liv|livet|livs|past|fortid|years|år|åra|tap|loss|mess|illness|sykdom|sjukdom|injury|struggles?|kamp|time|tid|diagnos\\p{L}*|family|familie|familj)';
const mine = '(egen|eigen|eiga|eget|egne|eigne|eige|personleg|personlig\\p{L}*|personal|egna|own)';
const yours = '(din|ditt|dine|dina|di|your)';
/** What the reader has lived through, told in a clause: "at du selv har vært der", "what you survived", "how you got through". */
const told =
  "(det|hva|kva|vad|hvad|what|things|at|att|that) ((du|you) ((selv|sjølv|själv|yourself|har|have|has|ha|lært|veit|vet|know) )+|(selv|sjølv|själv) ((har|have) )?)(\\p{L}+ ){0,3}(vært|vore|været|varit|been|gone|opplev\\p{L}*|oplev\\p{L}*|upplev\\p{L}*|levd|levet|lived|erfart|lært|lärt|learn\\p{L}*|gått|gået|stått|stået|kjent|overlevd|survived|(fra|från|frå|from) (eget|eige|own)( liv| life)?)|(what|det|hva|kva|vad|hvad) (you|du) (\\p{L}+ )?(learned|learnt|remember|wish|lærte|lært|lärde|husker|hugsar|minns|skulle ønske|skulle ønskt|ønsker) ..3|you remember (\\p{L}+ )?(how|what)|what it (feels|felt|is|was) like ..3|(how|hvordan|korleis|hur) (it|det) (was|felt|var|føltes|kjentes|er|is|är) (to|å|att|at|in|i) ..3|(knowledge|kunnskap\\p{L}*|kunskap\\p{L}*|viden) (\\p{L}+ ){0,2}(by|fra|frå|från|through|gjennom|from|av|af) (\\p{L}+ )?(living|å leve|lived|eget|eige|levd)|what you (went|lived|came) through|what you've (\\p{L}+ )?(been|learnt|learned|lived|gone)|(hvordan|korleis|hur|how) ((det|it) (\\p{L}+ ){0,2}(var|was|er|är|is|felt|føltes|kjentes) (\\p{L}+ ){0,2}(for )?(deg|dig|you)|(du|you) ((selv|sjølv|själv|yourself|har|have) )*(\\p{L}+ )?(kom|kommet|kome|tok|klarte|klara|overlevde|reiste|fant|fann|got|gotten|came|made|found|survived|overcame|recovered|coped|learned|learnt|turned|tog|klarade))|(hva|kva|vad|hvad|what) (som |that |der )?(hjalp|helped|hjälpte|gav|ga|gave|reddet|redda|saved|trengte|needed|bar) (deg|you|dig)";
/** Own experience by its name, as a story, or as what the reader has been through. */
const ownPast = `({livedNoun}|(erfaringskompetanse|erfaringskunnskap|erfaringsbakgrunn|erfarenhetskunskap)\\p{L}*|(${mine}|${yours}) (\\p{L}+ ){0,2}${account}|${account} ${yours}|${told}|self[ -]disclosure|(${mine}|${yours}) (\\p{L}+ )?(tid|time|år|years) (\\p{L}+ ){0,2}(som|as|in|i|på|on|of|with|med|av)|${mine} (\\p{L}+ ){0,2}${ownLife}|liv(et)? ditt|(vei|veg|vej|väg)en (\\p{L}+ )?ut (av|ur|af)|(your|the) way out of)`;
/** Telling, showing and lending: what one does with a life that has been lived. */
const tell =
  '(fortel\\p{L}*|fortæl\\p{L}*|(let|la|lad|låt)\\p{L}{0,2} (\\p{L}+ )?(få )?(know|vite|vita|vide|veta|høre|høyre|hear)|les(e|er|a)?|read(s|ing)?|(legg|lægg|lägg)\\p{L}* fr[ae]m|present\\p{L}*|opens?|opening|begins?|åpn\\p{L}*|åbn\\p{L}*|opn\\p{L}*|öppn\\p{L}*|innled\\p{L}*|inled\\p{L}*|indled\\p{L}*|answer\\p{L}*|svar\\p{L}*|berätta\\p{L}*|tell\\p{L}*|storytelling|shar\\p{L}*|del(e|er|ar|a)|speak\\p{L}*|talk\\p{L}*|snakk\\p{L}*|prat\\p{L}*|say|saying|si(er|ge|ger)?|seie|seia|sei|säg(a|er)|show\\p{L}*|visa?(er|r)?|syn(e|er)|illustrat\\p{L}*|bruk(e|er|ar)?|brug(e|er)?|nytt(e|ar)|använd(a|er)|us(e|es|ing)|draw\\p{L}*|bring\\p{L}*|brenge|open (up )?about|openly|straight about|honest(ly)? about|ærlig\\p{L}* om|ärlig\\p{L}* om|(åpen|open|åben|öppen)(t|het)? om|real about|refer\\p{L}*|reference to|explain\\p{L}*|forklar\\p{L}*|förklara\\p{L}*|skriv\\p{L}*|write|writing|o?p?plæg|foredrag|innlegg|podk?ca?a?st\\p{L}*|film\\p{L}*|opslag|posts?|lectur\\p{L}*|undervis\\p{L}*|føreles\\p{L}*|föreläs\\p{L}*|teach\\p{L}*|offer\\p{L}*|pass\\p{L}* on|gi(r|ver|v)?|gje(v)?|ge(r)?|lend\\p{L}*|lån(e|er|ar)|contribut\\p{L}*|bidra(r)?|demonstr\\p{L}*|model(s|ling)?|visible|synleg\\p{L}*|synlig\\p{L}*|remember\\p{L}*|husk\\p{L}*|examples?|eksempel|eksempler|døme|exempel)';
/** What belongs to a life: with "own" before it, it is the reader's past and no tool of the trade. */
const life =
  '(liv|livet|life|lives|past|fortid\\p{L}*|tap|tab|loss|kamp|struggles?|bakslag|tilbakefall|tilbakeslag|setbacks?|relaps\\p{L}*|framgang|fremgang|vendepunkt\\p{L}*|turning points?|bad (patches|days|times)|mess|years|år|time (as|in|at|on|without|inside)|tid(a|en)? (som|i|på|uten|uden|utan)|wrap|household|kitchen|kjøkken\\p{L}*|injur\\p{L}*|skade\\p{L}*|sykdom\\p{L}*|sjukdom\\p{L}*|sygdom\\p{L}*|illness|diagnos\\p{L}*|recovery|tilfriskn\\p{L}*|bedring\\p{L}*|betring\\p{L}*|återhämtning\\p{L}*|knep|tricks|mestring\\p{L}*|coping|kvardag|hverdag|vardag|barndom\\p{L}*|oppvekst|childhood|mistakes|feiltrinn|sår|arr|wounds|scars|lessons|lærdom\\p{L}*|knowing|viden|innsikt|insights?|vei|veg|vej|väg|way out|reise|resa|rejse|journey|story|stories|historie|historia|history|background|bakgrunn|baggrund|bakgrund)';
const owner = `(${mine}|${yours}|one.s own|sin|sitt|sine)`;
/** What was felt and what helped, where it is told: "what it was like", "hvordan det kjentes", "what you wish you had known". */
const felt =
  '((hur|hvad) ..6 (är|var|er|känns|føles|føltes)( like)? (att|at|för|for)|(hjälpt|hjulpet|fungerat|virket) (dig|för dig|for dig)|what|how|hva|hvordan|kva|korleis|hvad|vad|hur|the things|that which) ..8 ((was|were|felt) like|(like|it is|it feels?) for you|(felt|kjentes|kjendest|føltes|kändes|opplevdes|upplevdes|oplevdes)(?! (that|sure|free|able))|(from the inside|fra innsiden|frå innsida|inifrån|indefra)|(helped|hjalp|hjälpte|worked|virket|virka|gav|gave|ga|got|kept|holdt) (for )?(you|deg|dig)|(worked|hjalp|virket) ..5 (in|i|for) {your}|(you|du) wish(ed)? ..6|du skulle (ønske|ønskje|önska)|(it|det) (was|var) (in|i) (\\S+ ){0,2}(own|eigen|egen)|(you|du) (\\p{L}+ )?(learned|learnt|lærte|lærde|lärde))';
/** The same words told of what one has worked with. */
const ofWork =
  '(erfaring\\p{L}*|erfarenhet\\p{L}*|røynsle\\p{L}*|experience\\p{L}*) (fra|frå|från|from|of|with|med|av|af|i|in) (\\p{L}+ ){0,2}(arbeid|arbej|arbet|jobb|job|turnus|\\p{L}*prosjekt|project|management|work|ledelse|leading|teaching|research|data|office|it)\\p{L}*';
/** Where a person is looked for, own experience is what he or she must have. */
const seeking =
  '(søker|søkes|søkjer|søkjast|ser etter|leter etter|leitar etter|seeking|looking for|recruit\\p{L}*|hiring|söker|søger|letar efter|leder efter)';
const useVerb =
  '(utnyttja\\p{L}*|udnytte\\p{L}*|trække på|hämta\\p{L}*|utgår från|tar utgångspunkt|tager udgangspunkt|bidrar med|bidrager med|bjuder på|byder ind med|gör nytta|delar med dig|dela med dig|dela med sig|omsätt\\p{L}*|omsætt\\p{L}*|lets?|la|lar|låter|make|makes|making|mak\\p{L}* use of|blotta|inspir\\p{L}*|bruke|bruker|bruk av|brukar|bruka|hente|henter|hentar|øse|øser|by|byr|ta|tar|tek|bygge|bygger|byggjer|sette|set|setter|spill\\p{L}*|spel\\p{L}*|åpen om|open about|open om|öppen med|åben om|build\\p{L}*|apply\\p{L}*|speak\\p{L}*|rely\\p{L}*|offer\\p{L}*|utili[sz]\\p{L}*|leverag\\p{L}*|employs?|employing|harness\\p{L}*|teach\\p{L}*|relat\\p{L}*|channel\\p{L}*|nytte|nyttar|nytta|nyttiggjøre|dele|deler|delar|formidle|formidlar|formidler|bringe|trekke|trekker|trekk|trækker|use|uses|using|share|shares|sharing|draw|draws|drawing|bring|brings|bringing|bruge|bruger|dela|använda|använder|utgå|utgår|fortelle|forteller|fortel|fortelje|fortæl\\p{L}*|berätta\\p{L}*|tell|tells|telling|snakke|snakkar|snakker|lets? (\\p{L}+ )?know|prata|pratar|talk|talks|talking|vise|viser|lean\\p{L}*|give|gi|ge|gir|giver|ger|gje|gjev)';

/** What an ad says of own experience besides the tasks it is used in. */
export const experienceUsePatterns = defineRules<ExperienceUseKind>('experience-use', [
  {
    id: 'experience-use.used',
    kind: 'use-in-duty',
    match: `${useVerb} (\\p{L}+ ){0,6}${ownPast}|${ownPast},? (\\p{L}+ ){0,3}(${useVerb} (\\p{L}+ ){0,2}(med|med inn|inn|ind|in|om|av|på|of|about|from|i|til)|inn i|into|som (verktøy|redskap|verktyg)|as (a|your) tool|til nytte|is (your|the) tool)|${ownPast} (\\p{L}+ ){0,3}(kommer?|kjem|blir|bliver|vert|becomes?|is|are|er|är|skal|shall|ska|can|kan|gir|gjev|ger|giver|gives?|hjelper|helps?|støtter|hjälper|hjælper) (\\p{L}+ ){0,3}(til gode|til nytte|til hjelp|(redskap|verktøy|verktyg|tool|bro|bru|bridge|bakteppe|utgangspunkt)\\p{L}*|håp|hope|håb|hopp|pensum|tema|på dagsorden|på programmet|curriculum|topic|subject|applied|used|brukes|brukt|nyttast|nytta|bruges|användas|i bruk|opens? (the )?door|opens)|(bruker|brukar|bruge|bruger|använd\\p{L}*|use|uses|dele|deler|delar|dela|share) (den|det|denne|it|this|them) (to (help|support|reach|meet|connect)|for å|för att|for at|(i|in) (\\p{L}+ )?(møte\\p{L}*|samtal\\p{L}*|jobb\\p{L}*|arbeid\\p{L}*|arbet\\p{L}*|arbejd\\p{L}*|grupp\\p{L}*|conversations?|work|role|sessions|groups?)|når|när|when|med|with)|from one (parent|carer|veteran|person|\\p{L}+) to another|med din (egen )?(levde )?(erfaring|historie|bakgrunn) ..4`,
    unless: `{livedNoun} (workforce|movement|staff|roles|team)|{not} ..6 ${useVerb}|${ownPast} ..2 {not}|(set|setter|setje|sätter|sætter) (stor )?(pris|høgt|høyt)|(velger|bestemmer|bestämmer|decide|choose) (du )?(selv )?(hva|kva|what)|erfaringskonsulentene våre|${ofWork}|(short |online )?survey|spørreundersøkelse|whether (and|or)|(staff|personal\\p{L}*|ansatte|anställda|tilsette|colleagues|teamet|kolleg\\p{L}*) (\\p{L}+ )?(har|have|has|had|hadde) ..8 (om|on|about) ..6 ${ownPast}|(introduction|induction|training|opplæring|e-læring) ..14 ${ownPast}|({user}|deltakarane|deltakerne) (?!and |og |och )(\\p{L}+ ){0,3}(deler|delar|share|forteller|fortel|berättar|fortæller|tell|use|bruker|brukar)`,
    notSections: ['about', 'contact', 'application', 'offer'],
    why: 'Own experience connected with something done.',
    yes: {
      nb: [
        'Du bruker din egen erfaring til å være en god samtalepartner.',
        'Dele egne erfaringer i kurs for pasienter.',
        'Du forteller hvordan du selv kom deg videre.',
      ],
      nn: ['Du nyttar eigne erfaringar i samtalar og grupper.'],
      en: [
        'Use your lived experience to support people.',
        'Share your own story in groups.',
        'Leverages personal experience of recovery to assist clients.',
      ],
      da: ['Du bruger dine egne erfaringer i samtaler.'],
      sv: ['Du använder din egen erfarenhet i samtal.'],
    },
    no: [
      'Du skal ikke dele egen historie.',
      'Minst to års erfaring fra arbeid med målgruppen.',
      'Vi bruker erfaringsrapporter.',
      'Use your experience of project management.',
      'Brukerne deler egne historier i gruppen.',
    ],
  },
  {
    id: 'experience-use.told',
    kind: 'use-in-duty',
    match: `${tell} ..6 (${owner} (\\p{L}+ ){0,2}${life}|${life} (\\p{L}+ )?(din|ditt|dine|dina|di)|${told}|${felt}|me too|${pastTold})|from one \\p{L}+ to another`,
    unless: `{not} ((?!kan|can|skal|ska)\\p{L}+ ){0,6}${tell}|${ofWork}|(vi|we|me) (\\p{L}+ )?${tell} ..3 (you|deg|dig)|(introduction|induction|training|opplæring|kurs(et)?|course|e-læring|program\\p{L}*|studiedag\\p{L}*|utbildning\\p{L}*) ((?!du|you|ni|dere)\\p{L}+ ){0,14}${tell}|(tell|fortel|skriv|writ|show|vis|berätt|fortæl)\\p{L}{0,3} (gjerne |kort |til |till )?(us|oss|os)|(søknad|application|ansøgning|ansökan|ansökning|cover letter)\\p{L}*|${othersTell}|whether (and|or)|(deres|sine egne|sitt eget|users?|brukerens|brukarens|borgerens|patient.s|client.s) (own |eget |eige |egne |eigne |egna |egen |eigen |eiga )?${life}|(velger|bestemmer|bestämmer|decide|choose) (du )?(selv )?(hva|kva|what)|up to you|own (time|pace|work|practice|initiative)`,
    within: 'sentence',
    notSections: ['about', 'contact', 'application', 'offer', 'qualifications'],
    // A question is put to who may apply.
    when: ({ sentence }) => !sentence.text.trimEnd().endsWith('?'),
    why: 'A life is told or shown in the work.',
    yes: {
      nb: ['Fortelle om egne tilbakefall når det kan hjelpe.', 'Undervise ansatte i hvordan tvang kjentes.'],
      nn: ['Snakke ope om vendepunktet ditt.'],
      en: ['Sharing your turning point in the group.'],
      da: ['Holde oplæg om din egen vej ud.'],
      sv: ['Du berättar om ditt liv och dina vändpunkter.'],
    },
    no: [
      'Tell us how you would do the job.',
      'You talk with people at their own pace.',
      'Støtte brukerne i å dele egne historier.',
      'Vi forteller deg hvordan det er å jobbe her.',
    ],
  },
  {
    id: 'experience-use.tool',
    kind: 'use-in-duty',
    match: `(${owner} (\\p{L}+ ){0,3}${life}|${life} (din|ditt|dine|di)|${ownPast}|(this|that|denne|den|it) (lived )?(knowledge|viden|kunnskapen|vetskap\\p{L}*)|knowledge (acquired|gained|earned) by (living|having)) ..8 (tool|verktøy\\p{L}*|redskap\\p{L}*|verktyg\\p{L}*|værktøj|pensum|curriculum|textbook|inngang\\p{L}*|ingång\\p{L}*|indgang\\p{L}*|way in(to)?|starting point|part of (the|what|our|every)|del a[vf]|grunnlag\\p{L}*|grundlag\\p{L}*|det du (bruker|brukar|jobber|jobbar|arbejder|arbetar|arbeider)|what you (bring|use|offer|work)|lærebok|utgangspunkt\\p{L}*|udgangspunkt\\p{L}*|material|key to|nøkkel\\p{L}*|on the agenda|på dagsorden\\p{L}*|(is|er|what) (\\p{L}+ ){0,2}(opens?|åpner|åbner|opnar|öppnar)|opens? (the )?(doors?|conversation)|(åpner|åbner|opnar|öppnar) (dør\\p{L}*|for)|do the work|(shall|skal|ska|should|will|to) be (used|applied|shared)|(benytt|nytt|bruk|brug|anvend|använd|del)(es|ast|as|s) (i|in|til|till|når|när)|helps? the|gjør du til|gør du til|visible|synlig\\p{L}*|synleg\\p{L}*|gjer du til|bruker du|brukar du|bruger du|gir du vid\\p{L}*|gjev du vid\\p{L}*)`,
    unless: `{not} ..6`,
    notSections: ['about', 'contact', 'application', 'offer', 'qualifications'],
    why: 'What was lived through is named as what the work is done with.',
    yes: {
      nb: ['Egne erfaringer brukes i samtaler.'],
      en: ['Your own childhood helps the guest to relax.'],
    },
    no: ['A toolkit of your own.', 'Eget liv er ikke et tema og brukes ikke her.'],
  },
  {
    id: 'experience-use.through',
    kind: 'use-in-duty',
    match: `(gjennom|ut fra|ut ifra|ut frå|utifrån|utfra|ud fra|(med )?(utgangspunkt|udgangspunkt|utgångspunkt) i|med (afsæt|avstamp|avspark) i|basert på|basera på|baseret på|baserat på|på bakgrunn av|på grunnlag av|i kraft av|i lys av|med bakgrunn i|med grunnlag i|ved hjelp av|ved bruk av|through|from|out of|based on|grounded in|rooted in|informed by|guided by|by way of|(as|som)(?! (\\p{L}+ ){0,2}{peer})) (\\p{L}+ ){0,3}(shared (history|experience)|{livedNoun}|(${mine}|${yours}) (\\p{L}+ )?${account}|${told}|(somebody|someone|en|ein|den|one|the person) (who|som|der) (\\p{L}+ )?${perfect}|(sin|his|her|their|one.s|ens) (egen|eiga|eigen|own) (\\p{L}+ )?${life}|background as)|(from|through|by|after|av|af|gjennom|ved|etter|efter|genom|utifrån) (å |att |at )?(having|ha|have) (selv |sjølv |själv )?(been|lived|gone|had|vært|vore|varit|været|levd|levt|levet|hatt|haft|gått)|(med|with) (background|bakgrunn|baggrund|bakgrund) (as|som)|(afsæt|avsett|avstamp|utspring) i (\\p{L}+ )?${owner} (\\p{L}+ )?${life}`,
    unless: `${seeking}|${ofWork}|{not} ..7 (ut fra|ut ifra|ut frå|utifrån|ud fra|gjennom|through|based on|med utgangspunkt)`,
    within: 'sentence',
    sections: ['duties', 'none', 'post'],
    why: 'An activity is done by way of own experience.',
    yes: {
      nb: ['Støtte innbyggere ut fra egne erfaringer.'],
      nn: ['Skape tillit gjennom eigne erfaringar.'],
      en: ['Encourage guests through your own recovery story.'],
      sv: ['Stötta deltagare utifrån egna erfarenheter.'],
    },
    no: ['Kunnskap fra erfaringer med anbud.', 'Learning from other services.'],
  },
  {
    id: 'experience-use.peer-word',
    kind: 'peer-word',
    match: `likeperson\\p{L}*|likemann\\p{L}*|håpsbær\\p{L}*|(bearer|bringer|carrier) of hope|(gi|ge|gir|gje|gjev|give|bring|brings|skap\\p{L}*|skab\\p{L}*|tenn\\p{L}*|tænd\\p{L}*|inspire|formidle|inger|ger|giver|väcka|indgyde) (\\p{L}+ ){0,2}(håp|von|hope|hopp|håb)|(beacon|messenger|ray) of hope|(provid|deliver|offer|giv)\\p{L}* (\\p{L}+ ){0,4}peer (and \\p{L}+ )?(support|mentoring|counsel\\p{L}*)(?! (workers?|specialists?|practitioners?|teams?|staff|training))|(bro|bru)-?byggj?e?\\p{L}*|\\p{L}*bindele(dd|d)\\p{L}*|bridge between|link between|liaison|peer (relationship|to peer|conversation|perspective|principles)s?|(den|the) (andre|andra|other) (siden|sida|side) av (bordet|skrivebordet)|(other|patient's|client's) side of the (desk|table|bed)|one of (them|their own)|en av sine|pasientens stol|pasientstolen|been there|mutual(ity)?|rollemodell\\p{L}*|förebild\\p{L}*|lev[ae]nde (eksempel|bevis|exempel|påminning|påminnelse)|(viser|syner|show|shows) (\\p{L}+ ){0,5}(finnes en vei|mulig|mogleg|possible|går an)|walk(ing)? (alongside|beside)|gå (\\p{L}+ )?ved siden av|(å|att|at|to|av|af|of|med|with|and|og|och|som|skaper|skapar) (håp|von|hope|håb|hopp)`,
    unless: 'håper|hope (to|you|that)',
    notSections: ['about', 'contact', 'application', 'qualifications'],
    why: 'Words of the role, tied to no use of own experience.',
    yes: {
      nb: ['Du er en håpsbærer.', 'Du er likeperson for beboerne.'],
      nn: ['Du er ein brubyggjar.'],
      en: ['You bring hope.'],
    },
    no: ['Vi håper å høre fra deg.', 'We hope to hear from you.'],
  },
  {
    id: 'experience-use.valued',
    kind: 'valued',
    match: `(verdset\\p{L}*|(setter|set|sätter|sætter) (stor )?(pris på|høgt|høyt)|satser på|satsar på|value|values|valued|respects?|respected|värdesätt\\p{L}*|værdsæt\\p{L}*|viktig\\p{L}*|styrke|strength|ressurs|asset|welcome|verdifull\\p{L}*|avgjørende|kjernen|grunnlaget|foundation|hjørnestein) ..8 (${ownPast}|erfaringskompetanse\\p{L}*|erfaringskunnskap\\p{L}*|personal recovery|egenerfaring\\p{L}*|erfarenhetskunskap\\p{L}*)|({livedNoun}|erfaringskompetanse\\p{L}*|erfaringskunnskap\\p{L}*|personal recovery|eigenerfaring\\p{L}*|erfarenhetskunskap\\p{L}*|slik egenerfaring) ..6 (verdset\\p{L}*|viktig\\p{L}*|value[ds]?|respected|styrke|ressurs|strength|teller|likeverdig|sentral\\p{L}*|avgjørende|asset|important|grunnlag\\p{L}*|höchst)|{livedNoun}`,
    unless:
      '({not}|uavhengig|irrelevant) ..4 ({livedNoun}|erfaringskompetanse\\p{L}*)|({livedNoun}|erfaringskompetanse\\p{L}*) (\\p{L}+ ){0,4}({not}|irrelevant)(?! textbook)',
    notSections: ['contact', 'application'],
    confidence: 'medium',
    why: 'Own experience is named, and valued or demanded, but tied to no use.',
    yes: {
      nb: ['Vi verdsetter erfaringskompetanse.'],
      nn: ['Eigenerfaring er viktig for oss.'],
      en: ['We value lived experience.'],
    },
    no: ['Egenerfaring er ikke nødvendig for stillingen, ikke tillagt vekt her.', 'Erfaring med Office er en fordel.'],
  },
  {
    id: 'experience-use.kept-private',
    kind: 'kept-private',
    match: `(${ownPast}|(hva|kva|vad|hvad|what) (du|you) (har|have) \\p{L}+),? (\\p{L}+ ){0,2}(snakk|prat|talk|drøft|discuss|tal)\\p{L}* (\\p{L}+ ){0,2}{not}|({livedNoun}|(egen|eigen|eiga|din|dine|own|your|personal|egna) (\\p{L}+ )?(historie|historia|history|story|bakgrunn|background|erfaring\\p{L}*|experience\\p{L}*)|(hva|kva|what) du (selv|själv|sjølv) har (vært|været|varit|vore) ..2|bakgrunnen din|din bakgrunn|${ownPast}) ..6 (privat|private|for deg selv|for deg sjølv|to yourself|ikke deles|ikkje delast|ikke (være )?tema|ikkje (vere )?tema|hemmelig|utenfor|utanfor|outside|dig själv|för dig)|({not}|never) ..5 (dele|delast|deles|disclose|share|fortelle|mention|talk about|snakke om) ..6 ({livedNoun}|(egen|din|own|your|personal|eigen|eiga) (\\p{L}+ )?(historie|history|story|bakgrunn|background|erfaring\\p{L}*|experience\\p{L}*|diagnose))|skal {not} (vere|vara|være) tema|${ownPast},? (\\p{L}+ ){0,3}{not} (\\p{L}+ ){0,2}(fortelle|fortelje|dele|share|tell|mention|snakke|prata|berätta|fortælle)`,
    unless:
      '(å|att|at|to|being|stå|stått|stod) (stå |stått |be |left )?(utenfor|utanfor|utanför|udenfor|outside) (\\p{L}*arbeidslivet|skolen|skulen|arbetslivet|the labou?r)|(trenger|treng|behøver|behöver|behov|need|have to|må|skal du|plikt|forvent\\p{L}*|expect\\p{L}*) (\\p{L}+ ){0,3}{not}|{not} (\\p{L}+ ){0,3}(need|have to|trenger|treng|behøver|behöver|plikt\\p{L}*|pålagt|nødt|forvent\\p{L}*|expected)|i søknaden',
    when: ({ sentence }) =>
      !occursIn('{you} (decide|choose|bestemmer|bestämmer|velger|väljer|vælger|avgjør|avgjer)', sentence.text),
    why: 'The ad asks that own experience be kept out of the work.',
    yes: {
      nb: ['Egenerfaringen din skal ikke deles med beboerne.'],
      nn: ['Eiga historie skal haldast privat.'],
      en: ['You must not disclose your own history to residents.'],
      sv: ['Din egen historia behåller du för dig själv.'],
    },
    no: ['Du bestemmer selv hva du deler.', 'You do not need to share your own story.'],
  },
  {
    id: 'experience-use.kept-to-oneself',
    kind: 'kept-private',
    match:
      '(holder|held|håller|keep) (du |you |si |sin |sitt |their |his |her )?(\\p{L}+ )?(utenfor|utanfor|utanför|udenfor|out of) (jobb\\p{L}*|arbeid\\p{L}*|work|i møte|huset|the \\p{L}+)|(hold|held|halde|håll|behåll|behold|keep)\\p{L}* (du |ni |you )?(\\p{L}+ ){0,3}(to (yourself|themselves|himself|herself)|for (deg|dig|seg|sig) (selv|sjølv)|för (dig|sig) själv)|(has|have|har) (no|{not}) (place|plass|plads) (in|i|på)|(blir|stays?|stannar|bliver|blive|bli|lar|lader|leave|keep) (du |ni )?(\\p{L}+ ){0,4}(igjen (i|på) (bilen|garderoben|skapet|gangen)|hjemme|heime|hemma|at home|in the (car|locker|hallway)|off the (floor|ward|unit)|hos (dig|deg))',
    with: `((si|sin|their|own|eiga|egen) (\\p{L}+ )?(historie|historia|story|history))|${ownPast}|{livedNoun}|{lived}|(\\p{L}*historie|\\p{L}*historia|\\p{L}*history|story|past|fortid\\p{L}*|bakgrunn\\p{L}*|background)|(bak|bakom) (deg|dig)|behind you|(vært|vore|varit|været|been|gone) (gjennom|igjennom|genom|igennem|through)`,
    unless:
      '(when|når|då|if) (they|it|that|det|den)(?!\\p{L})|{not} (\\p{L}+ ){0,6}(hold|halde|håll|behåll|behold|keep|blir|stay|bli)\\p{L}*|velger|vel sjølv|bestemmer|choose|decide|{user} (\\p{L}+ ){0,3}(hold|keep|fortel|tell)\\p{L}*|telefon\\p{L}*|phone',
    within: 'sentence',
    notSections: ['about'],
    why: 'What was lived through is to be left at home, or kept to oneself.',
    yes: {
      nb: ['Historien din blir igjen i garderoben.'],
      nn: ['Historia di blir igjen i bilen.'],
      en: ['Your own story stays in the car, please.', 'If you have been through it, keep it to yourself at work.'],
      da: ['Din egen historie lader du blive hjemme.'],
      sv: ['Din historia stannar hemma.'],
    },
    no: [
      'Du bestemmer selv hva av historien din du holder for deg selv.',
      'You need not keep your story to yourself.',
      'Telefonen blir igjen i skapet.',
    ],
  },
  {
    id: 'experience-use.wholly-traditional',
    kind: 'wholly-traditional',
    match:
      '(inngår|går inn|inngår du|works?|du jobber|arbeider|arbejder|arbetar|tar|ingår|indgår|går) (\\p{L}+ ){0,3}(vanlig|ordinær|same|samme|vanleg|ordinary|regular|i vagt) (\\p{L}+ )?(turnus|vaktliste|vaktlista|rota|vakt\\p{L}*|schema) ..10 (samme|samma|same|som|as|like|linje)|as any other \\p{L}+|no separate (peer )?role|(uten|uden|utan|without|ingen|inga|uden en) (\\p{L}+ ){0,2}(særskilt|egen|eigen|special|særlig|distinct) (rolle|role|funksjon)|same rota as ..6 same (tasks|responsib\\p{L}*)',
    within: 'sentence',
    notSections: ['offer', 'about'],
    why: 'Wholly the work of others, with nothing of the role left.',
    yes: {
      nb: ['Du inngår i ordinær turnus med samme oppgaver på linje med øvrig personale.'],
      nn: ['Du har dei same oppgåvene som andre, utan særskild rolle, utan eigen rolle.'],
      en: ['You work as any other support worker on the rota.'],
    },
    no: ['Turnus etter oppsatt plan.', 'You work the same hours each week.'],
  },
]);
