import type { ExperienceUseKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

/** Own experience by its name, as a story, or as what the reader has been through. */
const ownPast =
  "({livedNoun}|(erfaringskompetanse|erfaringskunnskap|erfaringsbakgrunn|erfarenhetskunskap)\\p{L}*|(egen|eigen|eiga|eget|egne|eigne|din|ditt|dine|dina|egna|your|own) (\\p{L}+ ){0,2}(historie|historia|livshistorie|story|journey|path|road|erfaring\\p{L}*|erfarenhet\\p{L}*|røynsle\\p{L}*|livserfaring|experience\\p{L}*|recovery\\p{L}*|bakgrunn|baggrund|reise|resa|rejse|vei|veg|vej|väg|bedringsprosess|betringsprosess|tilfriskning|forløb)|(historia|historien|vegen|veien|vejen|vägen|reisa|reisen) (di|din)|(det|hva|kva|vad|hvad|what|things) (du|you) (selv |sjølv |själv |yourself )?(har|have|ha) (\\p{L}+ ){0,3}(vært|vore|været|varit|been|gone|opplev\\p{L}*|oplev\\p{L}*|upplev\\p{L}*|levd|levet|lived|erfart|lært|lärt|learn\\p{L}*|gått|gået|stått|stået|kjent|overlevd|survived)|what you've (\\p{L}+ )?(been|learnt|learned|lived|gone)|(hvordan|korleis|hur|how) (det|it) (\\p{L}+ ){0,2}(var|was|er|är|is|felt|føltes|kjentes) (\\p{L}+ ){0,2}(for )?(deg|dig|you)|(hva|kva|vad|hvad|what) (som |that )?(hjalp|helped|hjälpte) (deg|you|dig)|(din|di|your|egen|eigen|own) (\\p{L}+ )?(tid|time|år|years) (\\p{L}+ ){0,2}(som|as|in|i|på|on))";
const useVerb =
  '(bruke|bruker|bruk av|brukar|bruka|hente|henter|hentar|øse|øser|by|byr|ta|tar|tek|bygge|bygger|byggjer|sette|set|setter|åpen om|open about|open om|öppen med|åben om|build\\p{L}*|apply\\p{L}*|speak\\p{L}*|rely\\p{L}*|offer\\p{L}*|nytte|nyttar|nytta|nyttiggjøre|dele|deler|delar|formidle|formidlar|formidler|bringe|trekke|trekker|trekk|trækker|use|uses|using|share|shares|sharing|draw|draws|drawing|bring|brings|bringing|bruge|bruger|dela|använda|använder|utgå|utgår|fortelle|forteller|fortel|fortelje|fortæl\\p{L}*|berätta\\p{L}*|tell|tells|telling|snakke|snakkar|snakker|prata|pratar|talk|talks|talking|vise|viser|lean\\p{L}*|give|gi|gir|gje|gjev)';

/** What an ad says of own experience besides the tasks it is used in. */
export const experienceUsePatterns = defineRules<ExperienceUseKind>('experience-use', [
  {
    id: 'experience-use.used',
    kind: 'use-in-duty',
    match: `${useVerb} (\\p{L}+ ){0,6}${ownPast}|${ownPast},? (\\p{L}+ ){0,3}(${useVerb} (\\p{L}+ ){0,2}(med|med inn|inn|ind|in|om|av|på|of|about|from|i|til)|inn i|into|som (verktøy|redskap|verktyg)|as (a|your) tool|til nytte|is (your|the) tool)|(bruker|brukar|bruge|bruger|use|uses|dele|deler|share) (den|det|denne|it|this|them) (i|in|til|to|når|when|med|with)|with your own (story|experience|recovery) as|med din (egen )?(levde )?(erfaring|historie|bakgrunn) ..4`,
    unless:
      '({not}) ..5 (dele|deler|bruke|share|disclose)|{we} (\\p{L}+ )?(deler|share) ..3 (kunnskap|kontor)|(velger|bestemmer|decide|choose) (du )?(selv )?(hva|kva|what)|erfaringskonsulentene våre|our peer workers|våre erfaringskonsulenter',
    notSections: ['about', 'contact', 'application', 'offer'],
    why: 'Own experience connected with something done.',
    yes: {
      nb: [
        'Du bruker din egen erfaring til å være en god samtalepartner.',
        'Dele egne erfaringer i kurs for pasienter.',
      ],
      nn: ['Du nyttar eigne erfaringar i samtalar og grupper.'],
      en: ['Use your lived experience to support people.', 'Share your own story in groups.'],
      da: ['Du bruger dine egne erfaringer i samtaler.'],
      sv: ['Du använder din egen erfarenhet i samtal.'],
    },
    no: [
      'Du skal ikke dele egen historie.',
      'Minst to års erfaring fra arbeid med målgruppen.',
      'Vi bruker erfaringsrapporter.',
    ],
  },
  {
    id: 'experience-use.through',
    kind: 'use-in-duty',
    match:
      '(gjennom|ut fra|ut ifra|ut frå|utifrån|utfra|ud fra|basert på|basera på|baseret på|baserat på|på bakgrunn av|på grunnlag av|i kraft av|i lys av|med bakgrunn i|med grunnlag i|ved hjelp av|ved bruk av|through|from|out of|based on|grounded in|rooted in|informed by|guided by|by way of) (\\p{L}+ ){0,3}({livedNoun}|(egen|eigen|eiga|egne|eigne|din|dine|egna|your|own) (\\p{L}+ )?(historie|historia|story|journey|path|erfaring\\p{L}*|erfarenhet\\p{L}*|røynsle\\p{L}*|recovery\\p{L}*|reise|vei|veg|bedringsprosess|betringsprosess))',
    unless: '{not} (\\p{L}+ ){0,4}({livedNoun}|historie|story)|{require}|{seek}',
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
    match: `likeperson\\p{L}*|likemann\\p{L}*|håpsbær\\p{L}*|(bearer|bringer|carrier) of hope|(gi|gir|gje|gjev|give|bring|brings|skape|inspire|formidle|inger|ger|giver|väcka|indgyde) (\\p{L}+ ){0,2}(håp|von|hope|hopp)|(bro|bru)-?byggj?e?\\p{L}*|\\p{L}*bindele(dd|d)\\p{L}*|bridge between|link between|liaison|peer (relationship|to peer|conversation|perspective|principles)s?|(den|the) (andre|other) (siden|sida|side) av (bordet|skrivebordet)|(other|patient's|client's) side of the (desk|table|bed)|one of (them|their own)|en av sine|pasientens stol|pasientstolen|been there|mutual(ity)?|gjenkjenn\\p{L}*|rollemodell\\p{L}*|role models?|forbilde\\p{L}*|förebild\\p{L}*|lev[ae]nde (eksempel|bevis|exempel)|living proof|medvandr\\p{L}*|walk(ing)? (alongside|beside)|gå (\\p{L}+ )?ved siden av|(å|att|at|to|av|of|med|with|and|og|som|skaper|skapar) (håp|von|hope|håb|hopp)`,
    unless: 'likepersonsorganisasjon|håper|(we|vi|I) hope|hope (to|you|that)|(bli|become) likeperson',
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
    match:
      '(verdset\\p{L}*|setter pris på|set pris på|satser på|satsar på|value|values|valued|respects?|respected|värdesätt\\p{L}*|værdsæt\\p{L}*|viktig\\p{L}*|styrke|strength|ressurs|asset|welcome|verdifull\\p{L}*|avgjørende|kjernen|grunnlaget|foundation|hjørnestein) ..8 ({livedNoun}|erfaringskompetanse\\p{L}*|erfaringskunnskap\\p{L}*|personal recovery|egenerfaring\\p{L}*|erfarenhetskunskap\\p{L}*)|({livedNoun}|erfaringskompetanse\\p{L}*|erfaringskunnskap\\p{L}*|personal recovery|eigenerfaring\\p{L}*|erfarenhetskunskap\\p{L}*|slik egenerfaring) ..6 (verdset\\p{L}*|viktig\\p{L}*|value[ds]?|respected|styrke|ressurs|strength|teller|likeverdig|sentral\\p{L}*|avgjørende|asset|important|grunnlag\\p{L}*|höchst)|{livedNoun}',
    unless: '({not}|uten|uavhengig|irrelevant) ..6',
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
    match: `({livedNoun}|(egen|eigen|eiga|din|dine|own|your|personal|egna) (\\p{L}+ )?(historie|historia|history|story|bakgrunn|background|erfaring\\p{L}*|experience\\p{L}*)|(hva|kva|what) du (selv|sjølv) har (vært|vore) ..2|bakgrunnen din|din bakgrunn) ..6 (privat|private|for deg selv|for deg sjølv|to yourself|ikke deles|ikkje delast|ikke (være )?tema|ikkje (vere )?tema|hemmelig|utenfor|dig själv|för dig)|({not}|never) ..5 (dele|delast|deles|disclose|share|fortelle|mention|talk about|snakke om) ..6 ({livedNoun}|(egen|din|own|your|personal|eigen|eiga) (\\p{L}+ )?(historie|history|story|bakgrunn|background|erfaring\\p{L}*|experience\\p{L}*|diagnose))|skal {not} (vere|være) tema|${ownPast},? (\\p{L}+ ){0,3}{not} (\\p{L}+ ){0,2}(fortelle|fortelje|dele|share|tell|mention|snakke|prata|berätta|fortælle)`,
    unless:
      '(velger|bestemmer|decide|choose|trenger|need|må|have to|plikt)(r)? (du )?(\\p{L}+ )?{not}|(you )?(do|does) not (have|need) to|{not} (trenge|nødt|need|have to|må|required)|in (the|your) application|i søknaden|{user} ..3 (historie|story)',
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
    id: 'experience-use.wholly-traditional',
    kind: 'wholly-traditional',
    match:
      '(inngår|går inn|inngår du|works?|du jobber|arbeider|tar|ingår|indgår|går) (\\p{L}+ ){0,3}(vanlig|ordinær|same|samme|vanleg|ordinary|regular|i vagt) (\\p{L}+ )?(turnus|vaktliste|vaktlista|rota|vakt\\p{L}*|schema) ..10 (samme|same|som|as|like|linje)|(samme|same|dei same|de samme|det same|det samme) (\\p{L}+ ){0,3}(oppgaver|oppgåver|tasks|opgaver) ..8 (uten|utan|without|uden|ingen|inga) ..4 (rolle|role|funksjon)|as any other \\p{L}+|no separate (peer )?role|(uten|utan|without|ingen|inga|uden en) (\\p{L}+ ){0,2}(særskilt|egen|eigen|special|særlig|distinct) (rolle|role|funksjon)|same rota as ..6 same (tasks|responsib\\p{L}*)|på lik linje med øvrig\\p{L}* (personale|ansatte) ..5 (turnus|oppgaver)|miljøterapeutiske oppgaver på linje',
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
