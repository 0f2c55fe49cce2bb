import { defineRules } from '#src/analysis/patterns/rule';

export type NoVacancyKind =
  | 'title-tells'
  | 'in-general'
  | 'document'
  | 'council-named'
  | 'unpaid'
  | 'course'
  | 'news'
  | 'model-text'
  | 'council'
  | 'closed'
  | 'list';

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
    id: 'not-a-vacancy.event-title',
    kind: 'title-tells',
    match:
      '(\\p{L}*(kveld|kväll|kvelden|frokost|lunsj|dag|uke|veke|uge|vecka)|foredrag|forelesning|föreläsning|foredrag|lecture|open day|evening|event|talk|week|month|concert|konsert|podcast|podkast|film|bok|book|exhibition|utstilling) (med|with|om|av|by|av|from|fra|frå|about) (\\p{L}+ ){0,3}{peer}|{peer} (week|awareness \\p{L}+|podcast)( \\p{N}{4})?$|(census|key findings|hovedfunn|hovudfunn|annual report|årsrapport|årsmelding)( \\p{N}{4})?$|(evaluering|evaluation|kartlegging|utvärdering|undersøgelse|mapping) (av|of|af) ..4 {peer}|(before|after|when|since|da|etter at|før|då|siden|innan|efter att) (I|jeg|eg|jag) \\p{L}+ ..3 {peer}',
    unless: 'stilling|position|vacancy|søkes|wanted|sökes|søges|worker for|\\p{N} ?%',
    within: 'sentence',
    why: 'An event, a report or a portrait with peer workers in it.',
    yes: {
      nb: ['Åpen kveld med erfaringskonsulent', 'Evaluering av erfaringskonsulenter i tre bydeler'],
      nn: ['Foredrag av ein erfaringskonsulent'],
      en: ['Peer workforce: annual report 2026', 'What I wish I knew before I became a peer worker'],
      sv: ['Föreläsning med en peer supporter'],
    },
    no: ['Erfaringskonsulent til dagsenteret', 'Peer worker, evening team', 'Peer worker for our open days'],
  },
  {
    id: 'not-a-vacancy.closed',
    kind: 'closed',
    match:
      '(job|jobb|jobben|stillingen|stillinga|annonsen|utlysningen|tjänsten|vacancy|post|posting|position|advert|advertisement|listing|ad|opslaget|jobopslaget) (is|has|have|was|er|är|har|blev|ble|vart) (\\p{L}+ ){0,2}(expired|closed|filled|taken down|utløpt|utgått|gått ut|udløbet|besatt|besett|tillsatt|lukket|stengt|(no longer|ikke lenger|ikkje lenger|ikke længere|inte längre) (available|open|accepting|active|live|ledig|aktiv|åpen|open|åben|tilgjengelig|öppen))|(no longer|not) (\\p{L}+ )?(accepting|taking) (\\p{L}+ )?applications|(applications?|søknadsfristen|ansøgningsfristen|ansökningstiden|fristen) (have |has |er |är |har |is |are )?(now |allerede |redan )?(closed|passed|utløpt|gått ut|udløbet|overskredet|passert)',
    within: 'sentence',
    unless: 'if|when|may|might|kan|hvis|dersom|når|om|once|until|after|etter',
    why: 'Whoever reads that a post is filled cannot apply for it.',
    yes: {
      nb: ['Stillingen er ikke lenger ledig.', 'Søknadsfristen er utløpt.'],
      nn: ['Stillinga er ikkje lenger ledig.'],
      en: ['This job has expired.', 'The vacancy is no longer open.'],
      da: ['Ansøgningsfristen er overskredet.'],
      sv: ['Annonsen är inte längre aktiv.'],
    },
    no: ['Stillingen er fast.', 'Your contract ends when the post has expired.', 'Søknadsfristen er 1. mai.'],
  },
  {
    id: 'not-a-vacancy.list',
    kind: 'list',
    match:
      '(see|view|show|vis|se|sjå|visa) (all|alle|alla) (\\p{N}+ )?(jobs|job|stillinger|stillingar|treff|jobb|jobber|hits|träffar)|(lagre|save|gem|spara) (søk|søket|søgning|search|sökning)\\p{L}*|(sorter|sort|sortera) (etter|by|efter)|(opret|opprett|create|skapa|skap) (\\p{L}+ )?(job ?agent|jobbagent|job alert|varsel|bevakning|alert)|(email|job|daily) alerts?|sign up for alerts|unsubscribe|avslutt abonnement|avregistrer|viser \\p{N}+|showing \\p{N}+|similar jobs|easily apply|posted \\p{N}+ (days?|hours?|weeks?) ago|subscribe below|(viewed|søkte|sökte|så) (this (vacancy|job) )?(også|also|också) (på|viewed|efter)',
    why: 'Words of search pages and their letters; one alone says nothing.',
    yes: {
      nb: ['Sorter etter: søknadsfrist', 'Lagre søket.'],
      en: ['See all 12 jobs', 'Posted 3 days ago'],
      da: ['Gem søgning', 'Opret jobagent'],
    },
    no: ['You will show all newcomers around.', 'Vi viser vei.', 'Send en e-post.'],
  },
  {
    id: 'not-a-vacancy.research-subject',
    kind: 'council',
    match:
      '(vil|vill|will|would|can|kan|invite|invites|inviterer|inviterar|ønsker|ønskjer|want|er|are) ..8 (delta|deltage|stille|take part|participate|bli med|medverka|vere med|være med) (opp )?(i|in|på|som|til) (\\p{L}+ ){0,3}(\\p{L}*intervju|interviews?|\\p{L}*studie|study|survey|spørreundersøkelse|fokusgruppe\\p{L}*|focus groups?|informant\\p{L}*|\\p{L}*undersøkelse)|(godkjent|godkjend|approved|vurdert|godkänd) (av|by) (REK|NSD|Sikt|Etikprövning\\p{L}*|(\\p{L}+ ){0,4}ethics)',
    unless:
      'søker|søkere|søkjar|applicants?|candidates?|kandidat\\p{L}*|pasient\\p{L}*|jobb\\p{L}*|stilling\\p{L}*|position|role|post|colleagues|kolleg\\p{L}+|{you} (\\p{L}+ )?(skal|will|ska|ll)',
    notSections: ['duties', 'qualifications', 'application', 'offer'],
    within: 'sentence',
    why: 'Whoever is interviewed for a study is not employed.',
    yes: {
      nb: ['Vil du delta i et intervju om rollen?', 'Prosjektet er godkjent av REK.'],
      en: ['We invite you to take part in a focus group.'],
    },
    no: [
      'Aktuelle søkere kalles inn til intervju.',
      'The interview takes place online.',
      'You will take part in a study.',
    ],
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
      '(ledige (stillinger|tjänster|jobber|jobbar|arbejder|arbetar|stillingar)|ledige stillingar|lediga (jobb|tjänster)|ledige job|find a job|job alert|job search|search results|treff på|resultater for|resultat for|(søke|søge|sök)?resultat\\p{L}*|vacancies|current vacancies|\\p{N}+ ((new|open|nye|nya|ledige|lediga) )?(jobs|job|stillinger|stillingar|tjänster|treff|jobb|jobber|vacancies|hits|matches|träffar|annonser)(?! (as|som))|jobs in|stillinger i|jobb?agent|jobbvarsel)',
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
    id: 'not-a-vacancy.other-page',
    kind: 'news',
    match:
      '(executive summary|response rate|respondents|respondentene|respondenterna|suggested citation|(this|the) (article|paper|report|study) \\p{L}+s|(artikkelen|rapporten|studien|artikeln|undersøkelsen|undersøgelsen|oppgaven) (drøfter|drøftar|viser|syner|undersøker|beskriver|beskriv|tar for seg|ser på|diskuterer|visar|bygger|bygg|belyser|presenterer)|(funnene|funna|findings|resultatene|resultata|resultaten|results) (tyder|viser|syner|suggest|show|indicate|visar|peker|pekar)|free of charge|for a referral|ask your (doctor|GP|nurse|clinician|key ?worker)|(snakk|snakke|prat|speak|talk) (med|to) (behandleren|fastlegen|legen|din lege|your (doctor|GP|clinician))|(who can|hvem kan|kven kan|vem kan) (use|get|join|få|bruke|bruk|använda)|opening hours|åpningstid\\p{L}*|opningstid\\p{L}*|gratis inngang|enkel servering|alle er velkomne|alle er velkommen|fri entré|last reviewed|was this page|sist oppdatert|share your photos|hashtag)',
    why: 'Words of reports, services and events; one alone says nothing.',
    yes: {
      nb: ['Funnene tyder på at rollen er ny.', 'Gratis inngang og enkel servering.'],
      nn: ['Rapporten syner korleis rolla er.'],
      en: ['Our coaches are free of charge.', 'Who can use this service?'],
      sv: ['Artikeln beskriver rollen.'],
    },
    no: ['Du skriver rapporter.', 'You ask your manager.', 'We show you the results of our work.'],
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
