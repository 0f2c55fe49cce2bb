import { defineRules } from '#src/analysis/patterns/rule';

export type NoVacancyKind =
  'title-tells' | 'in-general' | 'document' | 'council-named' | 'unpaid' | 'course' | 'news' | 'model-text' | 'council';

/** What tells that a page about the role is no vacancy: read over title and body, weighed in src/analysis/mentions/vacancy.ts. */
export const notAVacancy = defineRules<NoVacancyKind>('not-a-vacancy', [
  {
    id: 'not-a-vacancy.course-title',
    kind: 'title-tells',
    match:
      '(academy|akademi(et)?|\\p{L}*skolen?)(?= ?$| ?[:–-])|(søk|apply for) (om )?(a )?(plass|place)|(ledige plasser|places available)|(certificate|diploma|studiecirkel|studiesirkel|masterclass|videreutdanning|vidareutdanning)( (in|i|for|om))?|(grunnkurs|kurs|kursus|course|bootcamp|utdanning|uddannelse|utbildning|peer-?uddannelse\\p{L}*|peer-?utbildning\\p{L}*|peer-?utdanning\\p{L}*|studium|webinar|konferanse|conference|seminar|fagdag|training|workshop) (for|för|til|till|i|in|som|to become|becoming|of|on|om|about|–|-|for deg)|(nytt|nyt|new) (hold|kull|kurs)|(\\p{N}+-week|free|gratis|gratis \\p{L}+) (\\p{L}+ ){0,2}(course|training|kurs|kursus)|(become|bli|blive|bliv|how to become) (a |an |en |ein )?(certified )?{peer}|{peer}[- ](uddannelse|utbildning|utdanning|opplæring|training|course|kurs|kursus|certification)\\p{L}*|peer-?uddannelse\\p{L}*|erfaringskonsulentutdanning\\p{L}*',
    unless: 'stilling|position|vacancy|søkes|wanted|trainee',
    within: 'sentence',
    why: 'A course for people who want to become peer workers is no vacancy.',
    yes: {
      nb: ['Grunnkurs for deg som vil bli erfaringskonsulent'],
      nn: ['Kurs for likepersonar i Sogn'],
      en: ['Free 10-week course in peer support', 'Become a peer support worker'],
      da: ['Peeruddannelse – nyt hold til efteråret'],
      sv: ['Utbildning för blivande peer supportrar'],
    },
    no: ['Erfaringskonsulent i kurs- og gruppetilbud', 'Peer support worker, training team', 'Peer worker'],
  },
  {
    id: 'not-a-vacancy.answers-title',
    kind: 'title-tells',
    match:
      '(spørsmål (og|och|&) svar|spurningar og svar|questions (and|&) answers|Q&A|frågor och svar|spørgsmål og svar|FAQ|ofte stilte spørsmål|vanlige spørsmål|frequently asked|what (is|does|do) (a|an|the)? ?{peer}|what the job is like|hva (er|är|gjør|gjer|gør|laver|gör) (egentlig )?(en|ein)? ?{peer}|kva (er|gjer|gør|laver|gör) (ein)? ?{peer}|hvad (er|laver) en {peer}|vad (är|gör) en {peer}|day in the life|(job|career|occupation|role) profile|careers? (guide|advice)|salary guide|yrkesbeskrivelse|om yrket|slik (jobber|arbejder|arbetar|arbeider|jobbar|arbeidar|er) ..3 {peer}|how ..2 {peer} works?|så (jobbar|arbejder|arbetar) ..3 {peer}|møt {peer}|møt \\p{Lu}\\p{L}+|meet \\p{Lu}\\p{L}+|{peer} (what|hva|kva|hvad|vad|why|hvorfor|kvifor) (they|you|det|de|vi|we|is|are|er|är)|(guidelines?|handbook|toolkit|survey|standard|nettverk|network|conference|håndbok|handbok|undersøkelse|celebrating|congratulations) (for|of|on|to|om|til|till|our|employing)? ?(\\p{L}+ ){0,2}{peer}|{peer} (\\p{L}+ ){0,2}(survey|network meeting|conference|standard|newsletter)|peer workforce (survey|conference|standards?)|how i became|slik ble jeg|slik blir du|all about|alt om|guide to|veileder for|rettleiar for)',
    within: 'sentence',
    why: 'A page that explains the role is no vacancy.',
    yes: {
      nb: ['Erfaringskonsulent – spørsmål og svar', 'Hva gjør en erfaringskonsulent?'],
      en: ['What does a peer support worker do?', 'Peer support worker: frequently asked questions'],
      da: ['Hvad laver en peer-medarbejder?'],
      sv: ['Frågor och svar om peer support'],
    },
    no: ['Erfaringskonsulent søkes', 'Vi søker svar på hva du kan', 'Peer support worker'],
  },
  {
    id: 'not-a-vacancy.about-title',
    kind: 'title-tells',
    match:
      '(snakk|snakke|prat|prate|talk|speak|chat|spør|ask) (med|to|with) (en |ein |a |an |our |våre |vores |våra |vår )?{peer}|(\\p{L}*oppgave|avhandling|artikkel|rapport|report|thesis|dissertation|review|research|studie|study|forskn?ing) (om|about|of|on|into|blant|among) ..5 {peer}|{peer} ..5 (a|an|en|ei|systematic|scoping|literature)? ?(review|evaluation|trial|interview questions|salary|salaries|careers?|utbildning|uddannelse|code of ethics|stories|the basics)|{peer}\\p{L}* \\p{L}*konferan\\p{L}*|({thePeers} våre|(our|våre|vores|våra) {peers})( (\\p{L}+ ){0,2}\\p{L}+)?$',
    unless: 'stilling|position|vacancy|søkes|wanted|join|sökes|søges',
    within: 'sentence',
    why: 'A page on those who have the role, or on what is known of it.',
    yes: {
      nb: ['Snakk med en erfaringskonsulent', 'Masteroppgave om erfaringskonsulenters arbeidsmiljø'],
      nn: ['Erfaringskonsulentane våre'],
      en: ['Talk to a peer worker', 'Peer workers in mental health: a review', 'Peer worker salary in Australia'],
      sv: ['Peer supporter – utbildning'],
    },
    no: ['Join our peer workers', 'Peer worker, research team', 'Erfaringskonsulent til forskningsavdelingen'],
  },
  {
    id: 'not-a-vacancy.in-general',
    kind: 'in-general',
    match:
      '(^peers \\p{L}+)|({peers}|(a|en|ein) {peer}) (\\p{L}+ ){0,2}(er|is|are|är|har|have|has|kan|can|jobber|jobbar|arbetar|arbejder|work|works|bruker|brukar|use|uses|hjelper|hjelper|help|helps|får|gir|bring|brings|støtter|support|supports|held|holder)',
    unless:
      '{seek} ..4 {peer}|{you} (\\p{L}+ )?(er|are|har|have|will|skal|vil|blir|kan|can)|(våre|vår|our|vores|våra) {peers}',
    why: 'What peer workers are and do anywhere; one sentence alone says nothing.',
    yes: {
      nb: ['En erfaringskonsulent er ansatt for å bruke egne erfaringer.', 'Erfaringskonsulenter jobber i kommuner.'],
      en: ['Peer workers use their own experience.', 'A peer worker is someone who has been there.'],
    },
    no: [
      'Du er en erfaringskonsulent som liker folk.',
      'Our peer workers are paid.',
      'Vi søker en erfaringskonsulent.',
    ],
  },
  {
    id: 'not-a-vacancy.list-title',
    kind: 'title-tells',
    match:
      '(ledige (stillinger|tjänster|jobber|jobbar|arbejder|arbetar|stillingar)|ledige stillingar|lediga (jobb|tjänster)|ledige job|find a job|job alert|job search|search results|treff på|resultater for|resultat for|søkeresultat\\p{L}*|vacancies|current vacancies|\\p{N}+ (jobs|stillinger|stillingar|tjänster|treff|jobb|vacancies)|jobs in|stillinger i|jobbagent)',
    unless: 'vi søker|søkes|we are',
    within: 'sentence',
    why: 'A list of vacancies is none itself.',
    yes: {
      nb: ['Ledige stillinger – treff på «erfaringskonsulent»'],
      en: ['23 jobs for peer worker', 'Current vacancies'],
      sv: ['Lediga jobb inom peer support'],
    },
    no: ['To stillinger som erfaringskonsulent', 'Peer worker (2 positions)'],
  },
  {
    id: 'not-a-vacancy.model-title',
    kind: 'title-tells',
    match:
      '(job description|position description|stillingsbeskrivelse|stillingsannonse|funksjonsbeskrivelse|stillingsomtale|job ad|ad) (template|sample|example|mal|eksempel)|(template|sample|example|mal|eksempel|skabelon|mall) (for|of|på|job|til|till)|(sample|template)|{peer} (job description|stillingsbeskrivelse)',
    within: 'sentence',
    why: 'A model text or a description of the role without a vacancy.',
    yes: { nb: ['Mal for stillingsannonse'], en: ['Peer Support Specialist job description template'] },
    no: ['Peer worker, exemplary employer', 'Erfaringskonsulent, malerverkstedet'],
  },
  {
    id: 'not-a-vacancy.news-title',
    kind: 'title-tells',
    match:
      '(viser|syner|shows|finds|reveals|avdekker|peker på) (\\p{L}+ ){0,4}(behov|need|promise|at|that|flere|fleire|more)|(stories|participants|informants|historier|deltakere|deltakarar|informanter|intervjuobjekter) (wanted|needed|søkes|sökes|ønskes)|(takes on|hires|hired|welcomes|appoints|celebrates|ansatte|tilsette|anställda|har ansatt|ansetter sin|ansetter sine|fikk jobb|fekk jobb|vant|wins|launches|lanserer|bruker|får|is taking on) (\\p{L}+ ){0,4}{peer}|(tilskudd|tilskot|tilskud|statsbidrag|grants?|funding|midler|søknadsrunde) (til|till|for|to|av|af|of) ..5 {peer}|[–-] ?(jeg|eg|vi|man|det) \\p{L}+ ..10',
    unless: 'søkes|søker|join|apply',
    within: 'sentence',
    why: 'News, a portrait or a grant.',
    yes: {
      nb: ['Sykehuset har ansatt sin første erfaringskonsulent', 'Tilskudd til ansettelse av erfaringskonsulenter'],
      en: ['Hospital takes on its first ten peer workers'],
    },
    no: ['Vi søker erfaringskonsulent', 'Erfaringskonsulent med tilskudd', 'Peer worker – join us'],
  },
  {
    id: 'not-a-vacancy.job-wanted-title',
    kind: 'title-tells',
    match:
      '{peer} (med \\p{L}+ |with \\p{L}+ )?(søker|søkjer|söker|søger|seeks|seeking|looking for) (\\p{L}+ ){0,2}(jobb|job|arbeid|arbete|arbejde|work|stilling|nye utfordringer|employment)',
    within: 'sentence',
    why: 'A peer worker who looks for a post offers none.',
    yes: { nb: ['Erfaringskonsulent søker jobb i Bergen'], en: ['Peer worker seeking work'] },
    no: ['Erfaringskonsulent søkes', 'Vi søker erfaringskonsulent til ny stilling'],
  },
  {
    id: 'not-a-vacancy.unpaid-title',
    kind: 'unpaid',
    match:
      '(volunteer|voluntary|unpaid|frivillig|frivillige|volontär|volontärer|ulønnet|ulønna|ideell) (\\p{L}+ ){0,3}{peer}|(frivillig|frivillige|volontär|volontärer|volunteer) (\\p{L}+ ){0,2}(peer|kamratstödjare|likeperson|erfaring)\\p{L}*|{peer} (\\p{L}+ ){0,2}(volunteer|frivillig|unpaid|ulønnet|volontär)|{peer} (\\p{L}+ ){0,2}(are|er|är) (all )?(volunteers|frivillige|volontärer|unpaid|ulønnede|ulønte|ulønna)',
    unless: '(koordinator|coordinator|leder|leiar|manager|samordnare|erfaring|experience) ',
    within: 'sentence',
    why: 'A volunteer who is called a peer is no employee (ruling on the gate).',
    yes: {
      nb: ['Frivillige likepersoner søkes'],
      en: ['Volunteer peer supporter', 'Our peer mentors are volunteers.'],
      sv: ['Volontär kamratstödjare'],
    },
    no: ['Peer worker', 'Our peer workers are paid.', 'Erfaringskonsulent med ansvar for frivillige'],
  },
  {
    id: 'not-a-vacancy.council-title',
    kind: 'council-named',
    match:
      '(brukerrepresentant|brukarrepresentant|brukerutvalg|brukarutval|ungdomsråd|brukerråd|brukarråd|user representative|brugerrepræsentant|brukarrepresentant)\\p{L}*|(advisory|reference|experience|user) (board|panel|group|council|committee)|(panel|board|committee|council|advisory group) members?|(join|invit\\p{L}*) ..8 (advisory|reference|lived experience) (board|panel|group|committee)',
    unless:
      '{you} ..4 (sit|attend|deltar|delta|take part|contribute)|stilling|position|worker|konsulent|coordinator|koordinator|link with|work with',
    within: 'sentence',
    why: 'A seat in a council or panel is no post (ruling on the gate).',
    yes: {
      nb: ['Brukerrepresentanter til ungdomsråd'],
      en: ['Lived Experience Advisory Group members'],
    },
    no: ['You will sit on the advisory board.', 'Du deltar i brukerutvalget.', 'Peer worker'],
  },
  {
    id: 'not-a-vacancy.document-title',
    kind: 'document',
    match:
      '(stillingsbeskrivelse|stillingsomtale|funksjonsbeskrivelse|rollebeskrivelse|arbeidsinstruks|stillingsinstruks|job description|position description|role description|stillingsbeskrivning|befattningsbeskrivning|funktionsbeskrivelse|jobbeskrivelse) (for |of |– |- |: )?(\\p{L}+ ){0,3}{peer}',
    within: 'sentence',
    why: 'A description of the role without a vacancy (ruling on the gate).',
    yes: { nb: ['Stillingsbeskrivelse erfaringskonsulent'], en: ['Role description: peer support worker'] },
    no: ['Erfaringskonsulent', 'Peer worker. A job description is attached.'],
  },
  {
    id: 'not-a-vacancy.research',
    kind: 'council',
    match:
      '(informanter|informantar|informants|intervjuobjekter|forskningsdeltak\\p{L}*|(deltakere|deltakarar|deltagere|deltagare|participants|volunteers) (til|till|for|to|in) (\\p{L}+ ){0,4}(forskning\\p{L}*|studie\\p{L}*|study|research|undersøkelse\\p{L}*|intervju\\p{L}*|interviews?|spørreundersøkelse\\p{L}*|survey))',
    unless: '(rekruttere|recruit\\p{L}*|intervjue|interviewing|du|you) ..6',
    within: 'sentence',
    why: 'People to be interviewed are sought, and no employee.',
    yes: { nb: ['Deltakere til forskningsprosjekt om rolla.'], en: ['Participants for a research study wanted.'] },
    no: ['Du rekrutterer deltakere til intervju.', 'You interview patients.'],
  },
  {
    id: 'not-a-vacancy.unpaid',
    kind: 'unpaid',
    match:
      'out-of-pocket expenses|(rolle|rollen|rolla|oppgaven|oppgåva|vervet|verv|oppdraget|oppdrag|arbeidet|innsatsen|dette|det|stillingen|stillinga|tjänsten|role|this|position|opportunity|work|uppdraget|opgaven|posten) (er|is|are|är) (\\p{L}+ ){0,3}(frivillig\\p{L}*|ulønn?et|ulønna|ulønt|unpaid|voluntary|ideell\\p{L}*|oavlönad|oavlönat|ulønnet)|(volunteer|voluntary|unpaid|frivillig|ulønna|ulønnet|ideell) (peer|role|position|opportunity|likeperson\\p{L}*|peer \\p{L}+|verv|rolle|uppdrag|opgave)|(?<!(jobbe|arbejde|jobba|arbeta|jobbar|arbejder|arbetar|arbeide|arbeider|ansatt|tilsett|ansat|anställd|stilling) )(som|as a|as|bli|become|vil du bli) (frivillig|volunteer|ulønnet|likeperson)|du er (ikke|ikkje) ansatt|(not|ikke|ikkje|inte) (a paid|an employed|en ansettelse|ei tilsetjing|ein tilsett|en stilling|ei stilling|en betalt|lønnet|a job|employment and)',
    unless:
      'erfaring (som|fra|från|frå) frivillig|samarbeid\\p{L}*|rekruttere|recruit|supervise|følge opp|fee|per session|support volunteers',
    within: 'sentence',
    why: 'Unpaid and voluntary roles are no posts (ruling on the gate).',
    yes: {
      nb: ['Oppgaven er frivillig og ulønnet.'],
      nn: ['Vervet er ulønt.', 'Det er ikkje ei stilling.'],
      en: ['This is an unpaid role.', 'We want you as a volunteer.'],
      da: ['Opgaven er frivillig og ulønnet.'],
      sv: ['Uppdraget är ideellt.'],
    },
    no: [
      'Vi samarbeider med frivillige lag.',
      'Erfaring som frivillig er en fordel.',
      'You work alongside volunteers.',
      'You will support volunteers.',
    ],
  },
  {
    id: 'not-a-vacancy.council',
    kind: 'council',
    match:
      '(brukerutvalg|brukarutval|brukerråd|brukarråd|brugerråd|brukarråd|user (panel|council)|advisory (panel|board|group)|lived experience panel|panel|ungdomsråd|referansegruppe)\\p{L}* ..10 (medlem\\p{L}*|members?|oppnevn\\p{L}*|nemne opp|nemner opp|peika ut|velge|valt|elected|appointed|søker|seeks)|(medlem\\p{L}*|members?) (til|till|av|af|of|for|to|i) (\\p{L}+ ){0,3}(brukerutvalg|brukarutval|brukerråd|brukarråd|panel|council)\\p{L}*|(honorar|møtegodtgjør\\p{L}*|fee|payment|godtgjør\\p{L}*) ..5 (per|pr.?|for (hvert|varje|kvart)) (møte|møde|möta|möte|meeting)|(voucher|gavekort|gåvekort|presentkort) ..5 (meeting|session|møte|møde|möta|möte)',
    within: 'sentence',
    why: 'A seat in a user council is no post (ruling on the gate).',
    yes: {
      nb: ['Vi søker medlemmer til brukerutvalget.'],
      nn: ['Helse Fjord skal nemne opp nytt brukarutval: brukarutvalet treng medlemer.'],
      en: ['We seek members of our lived experience panel.'],
    },
    no: ['Du deltar i brukerutvalget.', 'You sit on the advisory board.'],
  },
  {
    id: 'not-a-vacancy.course',
    kind: 'course',
    match:
      '((fees?|avgift|pris|price|kursen kostar|kurset koster) ..2 [€£\\p{N}]|(places|plasser|platser|pladser): \\p{N}|cirkel\\p{L}*|bursar\\p{L}*|the (programme|module)|students? (undertake|complete|gain)|kursavgift|deltakeravgift|påmelding\\p{L}*|meld deg på|meld deg på her|påmeldingsfrist|tilmelding\\p{L}*|tilmeld dig|anmälan\\p{L}*|sign up|enrol|enroll|enrolment|kurset|kursdag\\p{L}*|modul\\p{L}*|holdet|kursledere|kursleiarar|kursbevis|the course|course fee|tuition|undervisningen foregår|deltakerne får|uddannelsen|utdanningen|utbildningen)',
    why: 'Words of courses; one alone says nothing.',
    yes: {
      nb: ['Kursavgift: 500 kroner.', 'Kurset går over fire helger.'],
      en: ['Sign up before 1 May.'],
      da: ['Tilmeld dig senest den 1. maj.'],
    },
    no: ['Du holder kurs for pårørende.', 'You run courses.'],
  },
  {
    id: 'not-a-vacancy.news',
    kind: 'news',
    match:
      '(publisert|publiceret|publicerad|published|foto|photo|bilde|tekst|read more|les mer|les også|les meir|läs mer|læs mere|press release|pressemelding|download|last ned|find out (more|how)|sammendrag|samandrag|abstract|forskning viser|research shows|entry requirements|career path|where the role can lead|based on \\p{N}+ salaries|average \\p{L}+ earns|sample answers|uten henvisning|utan tilvising|no referral|free and confidential|everyone is welcome|we searched)|(forteller|fortel|sier|seier|says|said|smiler|ler|säger|siger|fortæller|berättar|explains|mener|meiner|recalls) (hun|han|ho|she|he|hon)|[–-] .{3,200}, (sier|seier|forteller|fortel|säger|siger|says)',
    why: 'Words of news and portraits; one alone says nothing.',
    yes: {
      nb: ['– Det er godt å bli brukt, sier Mona.'],
      en: ['It was hard at first, says she.'],
    },
    no: ['Vi sier ja til erfaring.', 'Ring oss, sier vi.', 'Du snakker med pasienter.'],
  },
  {
    id: 'not-a-vacancy.model-text',
    kind: 'model-text',
    match:
      '(customi[sz]e|adapt|edit|use|copy|tilpass|bruk|rediger) (this|denne|the|dette) (template|sample|malen|mal|job description|teksten|eksempelet)|this (template|sample)|template|denne malen',
    with: 'template|sample|mal|malen|eksempelet',
    why: 'A model text that employers are to fill in.',
    yes: { nb: ['Bruk denne malen når dere lyser ut.'], en: ['Use this template to write your own ad.'] },
    no: ['You write plans from templates of your own.', 'Vi maler huset.'],
  },
]);
