import { defineRules } from '#src/analysis/patterns/rule';

/** Between the reader and the verb. */
const meanwhile =
  '(selv|sjølv|själv|yourself|once|ever|also|også|òg|också|actually|really|en gang|ein gong|en gång|engang|finally|til slutt)';
/** Verbs in the past, but for what one sees, hears and settles at work. */
export const nordicPast =
  '(?!ofte|både|hørte|høyrde|hörde|avtalte|aftalte|observer\\p{L}*|merkte|planla|lovte|beste|siste|første|neste)(var|hadde|havde|hade|fikk|fekk|fick|fik|gikk|gjekk|gick|gik|kom|ble|blei|blev|vart|lå|låg|satt|sat|sad|stod|sto|fant|fann|fandt|tok|tog|hjalp|ga|gav|bar|drakk|drack|drak|slet|sleit|falt|fall|faldt|föll|sov|led|lei|bröt|brøt|braut|klev|steg|skrev|røykte|ruset|rusa|kjempet|kjempa|mista|mistet|slutta|sluttet|starta|startet|skulle (ha )?ønsk\\p{L}*|skulle önska\\p{L}*|\\p{L}{2,}(te|de))';
export const englishPast =
  '(?!need|feed|succeed|exceed|proceed|speed|observed|noticed|agreed|discussed|planned|promised|recorded|reported|worked|finished|completed)(was|were|had|went|came|got|did|knew|felt|found|took|gave|made|kept|left|lost|drank|fell|grew|thought|learnt|slept|fought|broke|spent|stood|sat|lay|ran|hid|fled|hit|quit|stole|sold|paid|dealt|began|chose|became|held|woke|understood|\\p{L}{2,}ed)';
export const perfect = `(har|have|has|ve) (${meanwhile} ){0,2}(?!sett|seen|hørt|høyrt|hört|heard|avtalt|aftalt|agreed|gjort|done|observ\\p{L}*|noter\\p{L}*|plan\\p{L}*|arbeid\\p{L}*|arbet\\p{L}*|jobb\\p{L}*|work\\p{L}*|written|discussed|studer\\p{L}*|lest|sagt|said|told|noe|noko|nokon|some|a |an |en |et |ein |eit |your|din|time|tid)(\\p{L}{2,}(tt|dd|rt|kt|pt|lt|nt|vt|st|ft|gt|et|it|at|ed)|vært|vore|been|gone|come|lost|known|felt|stood|fled|grown|lain|lived|kjempa|rusa)`;
const question =
  '(what|how|that|why|when|where|because|fordi|eftersom|hva|kva|vad|hvad|hvordan|korleis|hur|hvorfor|kvifor|varför|at|att|da|då)';
/**
 * A clause about the reader's past: "what you tried", "at du har sittet på den samme stolen", "hva som hjalp deg",
 * "korleis det gjekk for deg", and in the reader's own mouth "jeg lå der selv".
 */
export const pastTold = `(du|ni|dere) (selv|sjølv|själv) (${nordicPast}|${perfect}|varit|haft|levt|\\p{L}{3,}(it|at|vt|rt))|${question} (\\p{L}+ ){0,2}the (incumbent|post ?holder|worker|peer( \\p{L}+)?) (himself or herself )?${englishPast}|you (${meanwhile} )?(yourself (${englishPast}|${perfect})|(have|ve) (\\p{L}+ ){1,3}(too|yourself))|${question} (?!skal|kan|vil|må|bør|ska|can|will|do|should|may)(\\p{L}+ ){0,3}(du|ni|dere) (${meanwhile} ){0,2}(${nordicPast}|${perfect})|${question} (\\p{L}+ ){0,2}you (${meanwhile} ){0,2}(${englishPast}|${perfect})|${question} (som |der )?(\\p{L}+ )?(${nordicPast}|(?!was|were|had)${englishPast}) (\\p{L}+ )?((for|med|to|on|with|out of|åt|på) )?(deg|dig|you|yourself)|(it|det|ting|things) (was|is|went|felt|var|er|är|gikk|gjekk|gick|gik|ble|vart|blev|føltes|kjentes|kändes|opplevdes) (\\p{L}+ ){0,2}(for|med) (deg|dig|you)|(jeg|eg|jag) (${meanwhile} )?(har (\\p{L}+ )?\\p{L}{2,}(tt|t|dd|d|re)|${nordicPast}) ..3 (selv|sjølv|själv|der|här|her|også|òg|också)|i ('?ve|have|lay|sat|went|was|did|got|lived) ..3 (there|here|myself|too|through)`;

/** Hope, and that things can change: what the role stands for, whoever brings it. */
export const hopeAlone =
  '(\\p{L}+ ){0,1}(håp\\p{L}*|von|hope|hopes|hopeful|hopp|håb\\p{L}*|livsmot|optimisme)|rolle?modell\\p{L}*|role models?|förebild\\p{L}*|forbilde\\p{L}*|(it|change|recovery|life|det) (can be done|can get better|does get better|gets better|går an|går over|blir bedre|vert betre|kan bli bedre|blir bättre|bliver bedre)|been there';

/** The life told is that of those who are helped to tell it. */
export const othersTell =
  '(help|support|assist|encourag|hjelp|hjælp|støtt|hjälp|stött|oppmuntr|invit)\\p{L}* (\\p{L}+ ){0,2}{user} (\\p{L}+ ){0,2}(tell|share|shar|speak|writ|find|fortel|del|snakk|skriv|sett|berätt|fortæl|prat)\\p{L}*';

const own = '(egen|eget|egne|eigen|eiga|eige|eigne|egna|own)';
const yours = '(your|din|ditt|dine|di|dit|dina|ens|one.s)';
/** What belongs to a life. */
const lifeNoun =
  '(liv|livet|life|lives|past|fortid\\p{L}*|kamp|struggles?|bakslag|tilbakefall|tilbakeslag|setbacks?|relaps\\p{L}*|vendepunkt\\p{L}*|turning points?|(bad|worst|darkest|hardest) (patches|days|times)|(verste|värsta|værste|tyngste|tøffeste) (dager|dagar|dage|år|tid)|barndom\\p{L}*|ungdomstid\\p{L}*|ungdomsår\\p{L}*|oppvekst\\p{L}*|uppväxt\\p{L}*|opvækst\\p{L}*|childhood|youth|mistakes|feiltrinn|feil|sår|arr|wounds|scars|lærdom\\p{L}*|lessons|innsikt|reise|reisa|resa|rejse|journey|story|stories|\\p{L}*histor(ie|ia|ier|iene|y|ies)|bedring\\p{L}*|betring\\p{L}*|mestring\\p{L}*|meistring\\p{L}*|tilfriskn\\p{L}*|recovery|(år|years|tid|time) (med|with|i|in|on|på|som|as|inside|of)|\\p{L}*erfaring\\p{L}*|\\p{L}*erfarenhet\\p{L}*|\\p{L}*røynsle\\p{L}*|nederlag|tap|loss|vei (ut|videre)|veg (ut|vidare)|vej (ud|videre)|väg (ut|vidare)|way (out|back|through)|ståsted|ståstad|løslatelse\\p{L}*|lauslating\\p{L}*|release|{condition})';

/** Rules for the tasks of the post only: what is told of a life there is what the work is done with. */
export const lifeInUse = defineRules<'use-in-duty'>('life-in-use', [
  {
    id: 'life-in-use.past-told',
    kind: 'use-in-duty',
    match: `${pastTold}|story-?telling`,
    unless:
      '{not} ..6 (share|tell|disclose|fortelle|dele|snakke|fortelje|berätta|fortælle)|whether|(bestemmer|bestämmer|velger|avgjør|decide|choose|vel) (du )?(selv |sjølv |själv )?(hva|kva|what|vad)|(journal|report|referat|logg|rapport)\\p{L}*',
    why: 'The reader’s past is told in a task.',
    yes: {
      nb: ['Forteller deltakerne hvordan du kom deg på beina.', 'Du sier hva som hjalp deg den første uka.'],
      nn: ['Du seier noko om korleis det gjekk for deg.'],
      en: ['You let callers know what you tried.', 'Talk with mothers about what kept you going.'],
      da: ['Du fortæller, hvad der virkede for dig.'],
      sv: ['Du berättar hur du slutade dricka.'],
    },
    no: [
      'Note what you need to buy.',
      'Du spør hva gjesten skal ha.',
      'Pass on what you heard at the meeting.',
      'Du bestemmer selv hva du forteller om hvordan du kom hit.',
    ],
  },
  {
    id: 'life-in-use.own-life',
    kind: 'use-in-duty',
    match: `(?<!(their|his|her|deres|brukerens|pasientens|patient's) )${own} (?!pasient|patient|bruker|brukar|brukare|user|client|carer|service)((?!and|og|och|plan|goal)\\p{L}+ ){0,2}${lifeNoun}|(?<!{not} )(of|from|on|with|use|share|bruke|bruker|brukar|dele|deler|fra|frå|från|av|med|i|om|about) ${yours} (\\p{L}+ )?(life|liv|past|fortid\\p{L}*|story|stories|history|histori\\p{L}*|recovery|journey|levnad|barndom\\p{L}*|childhood|{livedNoun})`,
    unless: `(keep|hold\\p{L}*|held|håll\\p{L}*) ..4 (to yourself|utenfor|utanfor|utanför|private?|for (deg|dig)|för dig)|{not} ..6 ${own}|(maintain|look after|take care|ta vare|ivareta|manage|protect|sustain|safeguard|sørge for|uphold|develop|utvikle|pass på) ..6 (own|egen|eget|egne|eigne|egna|eigen|eiga|eige)|${own} (\\p{L}+ ){0,3}(plan|goal|mål|supervision|training|learning|wellness|wellbeing|health|helse|development)\\p{L}*|(their|his|her|deres|sin|sitt|sine|people.s|clients?.|users?.|patients?.|residents?.) (\\p{L}+ )?(own|egen|eget|egne|eigen|eiga|eige) (?!ungdom|barndom|liv|life|recovery|histor)`,
    why: 'Something of the reader’s own life belongs to a task.',
    yes: {
      nb: ['Undervise nyansatte om egne innleggelser.'],
      nn: ['Halde kurs med utgangspunkt i eigne kriser.'],
      en: ['Opening each group with a piece of your own life.', 'Sit with guests and talk of your past.'],
      sv: ['Du leder gruppen utifrån dina egna år med rösterna.'],
    },
    no: [
      'Maintain your own recovery.',
      'Work with your own patients.',
      'Help residents write their own story.',
      'Drive your own car.',
    ],
  },
]);

const useVerb =
  '(bruk|brug|nytt|utnytt|använd|utnyttj|anvend|del|formidl|förmedl|lån|vis|syn|fortel|fortæl|berätt|snakk|prat|tal|legg|læg|lägg|si|sei|säg|ta|tar|tek|by|byr|shar|us|lend|offer|tell|talk|speak|bring|draw on|put|say|turn|show|sette?r? ord på|sätta ord på|by på|øs av|hent fra|kople|koble|knytte?)\\p{L}{0,3}';
const it =
  '((den|det|denne|dette|this|that|those|these|disse|den här) (\\p{L}*erfaring\\p{L}*|\\p{L}*erfarenhet\\p{L}*|røynsl\\p{L}*|kunnskap\\p{L}*|kunskap\\p{L}*|viden|experiences?|knowledge|insights?|innsikt\\p{L}*|bakgrunn\\p{L}*|background|histori\\p{L}*|story)|it|that|this|them|det|den|dette|denne|henne|dei|dem|disse|desse|dessa|detta|denna|slikt|sånt)';
/** Rules for what follows on words about a life: "it" is that life. */
export const takenUp = defineRules<'use-in-duty'>('taken-up', [
  {
    id: 'taken-up.again',
    kind: 'use-in-duty',
    match: `${useVerb} ((bits?|parts?|pieces?|some|bit\\p{L}*|deler|delar|litt|noe|noget|noko|lite|något) (of|av|af) )?(gjerne )?${it} (?!er|is|var|som|at|who|that|kan|skal|er|finnes|siden|how|hvordan|korleis|hva|kva|å|we|vi|oss)(\\p{L}+ ?){0,1}|^(\\P{L}*)(og |and |men |but |så |so )?${it} ((er|är|is|kan|skal|ska|can|will|what|hva|kva|det|som|du|you|vil|shall|want|ønsker) ){0,4}${useVerb} (du|you|aktivt|ope|åpent|öppet|openly|i|in|til|till|to|når|när|when|with|med|om|about)|^(\\P{L}*)(og |and )?${it} (\\p{L}+ ){0,3}(open|åpn|opn|åbn|öppn)\\p{L}* (\\p{L}+ ){0,2}(dør|dörr|door)\\p{L}*`,
    unless:
      '{not} (?!redd|afraid|shy|rädd|bange|flau)(\\p{L}+ ){0,5}(brug|bruk|del|share|use|tell|fortel|snakk|talk)\\p{L}*|(søknad|intervju|application|interview|ansøgning|ansökan|ansökning|cv)\\p{L}*|(tell|fortel|write|skriv|vis|show|del|share)\\p{L}* (gjerne )?(us|oss|os|it with us|det med oss)|(who|som|der|those) (also )?(use|bruker|brukar) ',
    why: 'What was lived through is taken up again as what is used.',
    yes: {
      nb: ['Det snakker du åpent om når noen spør.', 'og kan bruke den i samtaler'],
      nn: ['og bruke bitar av det når det hjelper'],
      en: ['and you can use it to help others', 'That you share when it helps.'],
      da: ['Brug det i samtalen.'],
      sv: ['och vill använda den i gruppen'],
    },
    no: [
      'Fortell gjerne om det i søknaden.',
      'Det er et krav.',
      'That is what we look for.',
      'Det skal ikke deles med noen.',
    ],
  },
]);
