import type { TrainingKind } from '#src/analysis/facts/facts';
import { combined, occursIn, without } from '#src/analysis/patterns/pattern';
import { defineRules } from '#src/analysis/patterns/rule';

/** People who begin. */
const newPeople =
  '(new|nye|nya) (peers?|people|staff|starters|colleagues|folks|kolleger|kollegaer|kollegaar|medarbei\\p{L}*|medarbet\\p{L}*|medarbejd\\p{L}*|ansatte|tilsette)|(alle|all) (nye|new|nya)|nyansatt\\p{L}*|nytilset\\p{L}*|nyanställd\\p{L}*|nyansat\\p{L}*|newcomers|new starters';
/** The time when one has just begun, or before one goes on alone. */
const atFirst =
  '(første|fyrste|första|first|opening|initial) (\\p{L}+ |\\p{N}+ ){0,2}(dag|dagene|dagane|dagarna|dage|uker|veker|dager|dagar|veckor|uke|uken|uka|ukene|veke|veka|vekene|uge|uger|ugerne|ugen|vecka|veckan|veckorna|måned|måneden|månedene|månad|månaden|månadene|månaderna|tiden|tida|tid|halvåret|halvår|month|months|week|weeks|day|days|fortnight|quarter|vakter|vaktene|vakt|vakta|shift|shifts|vagter|vagt|pass|tur)|i (starten|oppstarten|begynnelsen|byrjinga|början)|(week|day|month) one|to (begin|start) with|(before|før|innan|innen|inden) (you|du) (\\p{L}+ ){0,2}(go|meet|start|work|are|see|går|møter|møte|treffer|treff|starter|startar|slippes|slepp|tar|tek|er|träffar|möter|får)|until (week|month|you)';

/** Plans that are no training: what one has when one is not well, or old. */
export const otherPlan =
  '(pension|wellness|benefits?|health|insurance|recovery|mestrings|helse)[ -]?\\p{L}*plan\\p{L}*';

/** Demands to be ready without any training, in words that name none. */
export const trainingPatterns = defineRules<TrainingKind>('training', [
  {
    id: 'training.ready-from-day-one',
    kind: 'denied',
    match:
      'självgående|no budget for (courses|training)|(gå|går|go|step|jump|træde|kliva|kunne gå) (rett|direkte|direkt|rakt|straight|right|lige) (inn|ind|in|into) (i|into|till)?|hit the ground running|(sjølvgåande|selvgående|selvkjørende|self-sufficient|independent|operativ|klar|ready|up and running|fungere|fungera|arbeta självgående) ..3 (fra|frå|från|from|on) (\\p{L}+ )?(første|fyrste|dag|day|første dag|first)|(starter|startar|begynner|start|begin) ..3 (på egen hånd|på eiga hand|alone|on your own) ..4 (første|första|fyrste|first|dag|day)',
    unless: '(brukerne|gjestene|beboerne|users|people|guests)|opplæring|induction|training is',
    within: 'sentence',
    why: 'Ready at once says that no training is meant.',
    yes: {
      nb: ['Du må kunne gå rett inn i rollen.', 'Du starter på egen hånd første kveld.'],
      nn: ['Du må vere sjølvgåande frå dag ein.'],
      en: ['You must hit the ground running.'],
      da: ['Du skal kunne gå direkte ind i jobbet.'],
      sv: ['Du behöver kunna arbeta självgående från första dagen.'],
    },
    no: ['Brukerne kan gå rett inn i varmestua.', 'Du er selvstendig.', 'People can walk straight in.'],
  },
  {
    id: 'training.beside-a-colleague',
    kind: 'specific',
    match: atFirst,
    with: `(skygge\\p{L}*|shadow\\p{L}*|dobbelt|dubbelt|(doble|dubbla|double) (vakt\\p{L}*|pass|shifts)|hands? over|overlapp\\p{L}*|bredvid|sidemann|sidemand|alongside|beside you|(ved siden|ved sida) av|hospiter\\p{L}*|med på (alt|alle|det meste)|ropes|classroom|sk[ou]lebenk\\p{L}*|inlearning|bli (godt )?kjent|blir kjent|verte kjend|bli kjend|lära känna|get to know|getting to know|lese deg opp|reading|lær\\p{L}* (du|deg|om|vi deg|vi dig)|learn\\p{L}*|lär\\p{L}* (du|dig)|(dager|dagar|dage|days|evenings|hours|kvelder|kveldar|timer|timar|samlinger|samlingar|sessions|moduler|modules) (on|om|about|i|in)|(følger?|følgjer?|følg|follow|following|följa|följer) (du |you )?(en|ein|ei|a|an|one|et|eit) ..3 ({colleague}|{peer}|{profession}|plan|program|løp|opplegg|av|of)|(plan|program|programme|løp|opplegg|schedule)|(sammen|saman|tillsammans) med (?!(deg|dig|dere|dykk) )\\p{L}+)|(sammen med|saman med|tillsammans med|med|with|i par med|side om side med|from) (?!(deg|dig|you|dere|dykk) )(\\p{L}+ ){0,3}({colleague}|{peer}|{profession}|(en|ei|ein|one|noen|nokon|someone|somebody) (av|of|fra|frå|från|from|i|som|who|med|with))`,
    unless:
      otherPlan +
      '|(had|hadde|hatt|fikk|fekk)|(the|our) (whole |entire )?(team|staff) (has|have)|dobbelt (så|lønn)|(første|fyrste|första|first) \\p{L}+da[gy]\\p{L}*|({you}|with|med) ..3 {leader}|{leader} ..6 (med|with|til|for) {you}|{supervisionNoun}|prøvetid\\p{L}*|probation\\p{L}*|{user} ..4 (dobbelt|følg\\p{L}*)',
    when: ({ sentence: { text } }) =>
      occursIn(combined`{you}|${newPeople}|dere|{peer}|hands over|overlapp\\p{L}*`, text) &&
      !occursIn(
        '({profession}|{colleague}) ..3 (have|has|had|har|will have|får|fått) ..3 (had|been|fått|hatt|gått|vært)',
        text,
      ) &&
      !occursIn('{user}', without('andre|others|people who|folk', text)),
    within: 'sentence',
    notSections: ['duties', 'qualifications', 'personal', 'contact', 'application', 'about'],
    why: 'Weeks beside somebody who knows the work are training with a form and a length, in words that name none.',
    yes: {
      nb: [
        'De to første ukene går du dobbelt med en kollega.',
        'Før du møter noen alene, er det fire kvelder om taushetsplikt og grenser.',
        'Den første måneden følger du en erfaren kollega.',
      ],
      nn: ['Dei fyrste vekene får du følgje ein av sjukepleiarane.'],
      en: ['Your first two weeks are spent shadowing other peer workers.'],
      da: ['De første fjorten dage følger du en erfaren kollega.'],
      sv: ['De två första veckorna går du bredvid en kollega.'],
    },
    no: [
      'Du følger brukeren på vei til NAV.',
      'Du jobber sammen med sykepleier og psykolog.',
      'You work alongside nurses and social workers.',
    ],
  },
  {
    id: 'training.we-teach-you-something',
    kind: 'specific',
    match:
      "({we}|vi|we'll) ..3 (train|teach|lærer|lære|skolerer|kurser|utbildar|oplærer|lär) (you|deg|dig) (opp |op |upp )?(i|in|how|hvordan|korleis|hvordan|hur|om|about|on|att|å) ..2|(lærer|lære|lær|lär) vi deg (opp )?(i|hvordan|korleis|hur|om|å|att)|(du|you) ..3 (be trained|be taught|lært opp|opplært|oplært|utbildas|skoleres|kurses) (i|in|how|hvordan|korleis|om|on)",
    unless: '{not}|(on|i) (the job|jobben|rollen|rolla|arbeidet)|vi lærer av',
    notSections: ['duties', 'qualifications', 'personal', 'contact', 'application', 'about'],
    why: 'What is taught is named.',
    yes: {
      nb: ['Vi lærer deg opp i journal og taushetsplikt.'],
      nn: ['Korleis du deler historia di, lærer vi deg å tenkje gjennom: vi lærer deg om grenser.'],
      en: ["We'll teach you how to facilitate groups.", 'You will be trained in crisis response.'],
      sv: ['Vi utbildar dig i motiverande samtal.'],
    },
    no: ['Vi lærer deg opp.', 'We train you on the job.', 'You will teach residents how to cook.'],
  },
  {
    id: 'training.qualification-supported',
    kind: 'specific',
    match:
      '(support\\p{L}*|help|helped|fund|funded|sponsor\\p{L}*|enabl\\p{L}*|enrol|enroll) (you|everyone|staff|peers|all staff|our peers|those who) ..8 (certific\\p{L}*|qualification|award|diploma|level \\p{N}|credential|apprenticeship)|(opportunit\\p{L}*|chance|support|time|funding|permisjon|permission|tid|støtte|mulighet\\p{L}*|moglegheit\\p{L}*|høve) ..2 (to|for|til|till) ..1 (gain|obtain|complete|achieve|earn|get|study|ta|studier|studium) ..4 (certific\\p{L}*|qualification\\p{L}*|award|diploma|level \\p{N}|credential\\p{L}*|fagskole\\p{L}*|studi\\p{L}*|utdanning\\p{L}*)|({we}|vi|me) (betaler|betalar|dekker|dekkjer|finansierer|bekostar|pay for|pays for|fund) ..4 (\\p{L}*utdanning\\p{L}*|\\p{L}*utdannelse\\p{L}*|\\p{L}*utbildning\\p{L}*|\\p{L}*uddannelse\\p{L}*|studi\\p{L}*)|(hjelper|hjelpe|støtter|støttar|legger til rette for|legg til rette for|lar|lèt) (deg|at du|dig) ..4 (ta|tar|tek|fullføre|fullfører) ..3 (fagskole\\p{L}*|\\p{L}*studi\\p{L}*|utdanning\\p{L}*|sertifisering\\p{L}*|fagbrev\\p{L}*)|(sender|sende|send|skickar) (vi )?(deg|dig|you|alle nye) (på|til|till|to|on) ..4 (\\p{L}*kurs\\p{L}*|samling\\p{L}*|course\\p{L}*|training|skole\\p{L}*|seminar\\p{L}*|utbildning)',
    unless: '{user} ..3 (to|with) ',
    notSections: ['duties', 'qualifications', 'personal', 'contact', 'application', 'about'],
    why: 'A qualification the employee is helped to, or a course one is sent on.',
    yes: {
      nb: ['Vi legger til rette for at du kan ta fagskoleutdanning.', 'Vi sender deg på likepersonskurs.'],
      en: ['We will support you to gain a Level 3 qualification.'],
    },
    no: [
      'You help clients to gain a qualification.',
      'Vi sender deg svar på søknaden.',
      'Du støtter brukerne i å ta utdanning.',
    ],
  },
  {
    id: 'training.not-taught',
    kind: 'denied',
    match:
      '(må|skal|must|should) ..2 (kunne|kan|know) (jobben|jobbet|the job|the work|arbeidet) ..4 (når|fra|frå|from|before|første|on)|(nobody|no one|ingen|inga) ..6 (show|train|teach|lære|læra|opplære|vise) (you|deg|dig)|({not}|ingen mulighet|ikkje høve|lite tid|unable|no time|no capacity) ..5 (train you|teach you|lære deg opp|lære deg jobben|lærer deg opp|lære opp (nye|nokon|nogen|någon|några|noen|nokre)|lære dig op|oplære (dig|nye)|lära upp dig|train (new|anyone|somebody|someone))',
    unless: '{not} (bare|berre|only|just)',
    why: 'The verb, denied.',
    yes: {
      nb: ['Vi har ikke anledning til å lære deg opp.'],
      nn: ['Vi kan ikkje lære deg opp.'],
      en: ['We are unable to train new staff.'],
    },
    no: ['Vi lærer deg opp, så du trenger ikke erfaring.', 'Not only do we train you, we pay you.'],
  },
  {
    id: 'training.we-train-you',
    kind: 'generic',
    match:
      "({we}|vi) ..3 (train|trains|lærer opp|lære opp|lærer|lære|skolerer|kurser|oplærer|utbildar|lär) (selvsagt |sjølvsagt |gjerne |gladly |også |också )?(you|deg|dig)|(you|du) ..3 (be trained|oplært|opplært|lært opp|oplæres|opplæres|upplärd|utbildas|taught)|(lærer|lære|lær|lär) (vi )?(deg|dig) (opp|op|upp)|(lærer|lære|lär) vi (deg|dig)|(we'll|we will|we) (train|teach) you|(they|{colleague}|{profession}|sekretær\\p{L}*) (shows?|teach|teaches|viser|visar|lærer|lär|opplærer) (you|deg|dig)|(you|du|dig)( will| vil|'ll)? be shown|(læres|lærast|lærer du|lærer en|læres opp|lär du dig) (underveis|undervegs|undervejs|på jobben|under vägen)|(tid|time|rom|ro) til å (sette|setje) deg inn",
    unless: 'ferdig opplært|{not} ..4 (train|lær|lære|oplært|opplært)|du lærer (deg|dig)',
    notSections: ['duties', 'contact'],
    why: 'To train somebody, as a verb.',
    yes: {
      nb: ['Vi lærer deg opp.', 'Resten lærer vi deg.'],
      nn: ['Vi lærer deg det du treng.'],
      en: ['We will train you.', 'You will be trained.'],
      da: ['Du bliver oplært af teamet.'],
      sv: ['Vi lär dig det du behöver.'],
    },
    no: ['Vi kan ikke lære deg opp.', 'Vi lærer av deg.', 'You will train volunteers.'],
  },
  {
    id: 'training.room-to-grow',
    kind: 'generic',
    match:
      '(mulighet\\p{L}*|moglegheit\\p{L}*|høve|opportunit\\p{L}*|rom|muligheder|mulighed|möjlighet\\p{L}*|möjligheter|vilkår|chance|chances) (\\p{L}+ ){0,1}(til|for|att|to|of|å|at) (\\p{L}+ ){0,3}(faglig (og personlig )?utvikling|fagleg (og personleg )?utvikling|faglig udvikling|utveckling|udvikling|professional (development|growth)|growth|learn|lære|lära|lær|lærdom|læring|fordypning|videreutvikl\\p{L}*|vidareutvikl\\p{L}*|utvikle (deg|dig|dine)|utveckla\\p{L}*|utviklast|vokse)|(committed to|invest\\p{L}* in|support\\p{L}*|help|bidrar til|bidreg til|hjelper|støtter|opptatt av|satser på) ..2 (your|you|du|deg|dig|din) ..3 (learning|growth|development|develop|grow|utvikl\\p{L}*|læring|vokse|vekse)|(faglig|fagleg|professional|personlig og faglig|fagleg og personleg|faglig og personlig) (utvikling|udvikling|development|growth)( for deg| for dig)',
    unless:
      '(ikke|ikkje|no|nu|ingen|inga|inte|limited|begrenset) ..3 (mulighet\\p{L}*|moglegheit\\p{L}*|høve|opportunit\\p{L}*|rom)',
    sections: ['offer', 'none', 'post'],
    why: 'Development named as the employee\u2019s own and professional; bare "development opportunities" promise nothing (ruling).',
    yes: {
      nb: ['Gode muligheter for faglig utvikling.', 'Muligheter til å lære mer.'],
      nn: ['Høve til fagleg utvikling.'],
      en: ['Opportunities for professional growth.'],
      da: ['Gode muligheder for faglig udvikling.'],
      sv: ['Möjligheter att utveckla dig i yrket.'],
    },
    no: ['Gode utviklingsmuligheter.', 'Growth potential.', 'Du bidrar til faglig utvikling i tjenesten.'],
  },
  {
    id: 'training.course-of-length',
    kind: 'specific',
    match:
      '(løp|forløp|forløb|introforløb|program|programme|opplegg|kursrekke|bootcamp|innkjøring|innkøyring) (på|over|of|i|for) ..2 (dager|dagar|dage|days|uker|veker|weeks|uger|veckor|måneder|månader|months|samlinger|samlingar|kvelder|kveldar|evenings)',
    with: '{you}|alle nye|nyansatte|every new|nya',
    unless: '{user} ..4 (løp|forløp|forløb|introforløb|program|opplegg)',
    notSections: ['duties', 'qualifications', 'personal', 'contact', 'application', 'about'],
    why: 'A course of so many weeks for all who are new, in words that name no training.',
    yes: {
      nb: ['Alle nye følger et løp på ti uker.'],
      nn: ['Du følgjer eit opplegg på tre veker.'],
      en: ['Every new colleague follows a programme of three weeks.'],
      da: ['Du følger et forløb på fire uger.'],
    },
    no: ['Deltakerne følger et løp på ti uker.', 'Programmet varer i to år.'],
  },
  {
    id: 'training.own-money',
    kind: 'own-cost',
    match:
      '(utdanning\\p{L}*|utdannelse\\p{L}*|uddannelse\\p{L}*|utbildning\\p{L}*|sertifisering\\p{L}*|certificat\\p{L}*|credential\\p{L}*) ..6 ((betale\\p{L}*|finansier\\p{L}*|dekke\\p{L}*|bekosta\\p{L}*|pay|fund|cover) (\\p{L}+ ){0,3}(selv|sjølv|själv|yourself)|(egen|eigen|eiga|own|egna|egne|eigne|eige) (regning|rekning|kostnad|expense|cost|time|tid|bekostnad))',
    why: 'A study that the employee pays for.',
    yes: {
      nb: ['Utdanningen må du finansiere selv.'],
      nn: ['Utdanninga tek du på eiga rekning.'],
      en: ['Certification must be obtained at your own expense.'],
      sv: ['Utbildningen får du bekosta själv.'],
    },
    no: ['Vi betaler utdanningen.', 'Du har utdanning innen helsefag.'],
  },
]);
