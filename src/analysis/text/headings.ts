import { inLowerCaseOnly } from '#src/analysis/patterns/folded-text';

/** "Kort om …", "About …": what such a part is about is told by the noun. */
const frame = '(?:(?:kort |litt |noe |noko |mer |meir |lite |lidt |mere |more )?(?:om|about)|details of)';
/** In "dette får du ikke" something is not got, in "det krever vi ikke" not demanded; in the rest something is not done. */
const noDeed = String.raw`(?!.*(?<!\p{L})(?:får|krev|kräv|kræv|treng|behöv|vet(?!\p{L})|veit|lov|tilby|erbju|har?(?!\p{L})|have(?!\p{L})|skjul|ser etter))`;

/**
 * What the parts of an ad are called, in bokmål, nynorsk, English, Danish and Swedish. Each entry is a pattern for the
 * whole heading, without its colon; `…` stands for up to four more words. Order matters: the first family that fits
 * decides, so the narrower ones come first.
 */
export const headings = [
  {
    kind: 'other-ads',
    phrases: [
      String.raw`(?:lignende|liknande|andre ledige|flere ledige|fleire ledige|relaterte|andre|flere) (?:stillinger|stillingar|annonser|jobber|jobbar)…`,
      String.raw`(?:similar|related|other|more) (?:jobs|positions|vacancies|roles|ads)…`,
      String.raw`(?:lignende|andre) (?:job|stillinger|jobannoncer)…`,
      String.raw`(?:liknande|fler|andra) (?:jobb|tjänster|annonser)…`,
      String.raw`(?:(?:andre|others|andra) har (?:også )?(?:sett på|søkt|tittat på)|du vil kanskje også like|folk så også på|people also viewed|recommended for you|anbefalte stillinger)…`,
      String.raw`(?:informasjonskapsler|cookies|personvern og cookies|vi bruker informasjonskapsler)…`,
    ],
  },
  {
    kind: 'contact',
    phrases: [
      String.raw`(?:kontakt(?:person(?:er|ar)?|informasjon|info|oss| oss)?|contacts?(?: (?:us|details|information|person))?|kontaktoplysninger|kontaktuppgifter)…`,
      String.raw`(?:spørsmål|spørgsmål|spurnader|questions|enquiries|informal enquiries|frågor|har du spørsmål|har du frågor|yderligere oplysninger|vil du vite mer|vil du vite meir|vil du vide mere|vill du veta mer|further information|for more information|want to know more|mer informasjon|meir informasjon)…`,
    ],
  },
  {
    kind: 'application',
    phrases: [
      String.raw`(?:søknad(?:en|a)?|søknadsprosess(?:en)?|søknadsfrist|ansøgning|ansökan|applications?|application process|slik søker du|slik søkjer du|how to apply|hvordan søke|korleis søkje|sådan søger du|så söker du|söka tjänsten|interessert|interested|closing date|frist|send søknad|søk stillingen|søk her|apply|apply now|to apply|neste steg|next steps|selection process|the recruitment process|rekrutteringsprosessen?|ansøgningsfrist|sista ansökningsdag)…`,
      String.raw`(?:generelle opplysninger|om søknaden|om søknadsprosessen|offentlighet|viktig informasjon om søknaden)…`,
    ],
  },
  {
    kind: 'application',
    phrases: [
      String.raw`how do i (?:apply|put my name forward)…|(?:hvordan|korleis|hur) (?:søker|søkjer|söker) (?:jeg|eg|jag|du)…|slik melder du…`,
    ],
  },
  {
    // What is not to be done, beside what is.
    kind: 'post',
    phrases: [
      `${noDeed}(?:dette|det|hva|kva|hvad|vad)(?: [^\\s]+){0,4} (?:ikke|ikkje|inte|aldri|aldrig)(?: [^\\s]+){0,2}`,
      `what you(?:'ll| will) never…|you will not|you are not|how much do you work`,
    ],
  },
  {
    kind: 'offer',
    phrases: [
      String.raw`what (?:do|will|would) (?:i|you) get…|what you (?:do not|don't|won't|will not|would|'d) (?:get|receive)…|what you'd get…|(?:hva|kva|hvad|vad) får (?:jeg|eg|jag)…|what's on offer|what comes with it|you(?:'ll| will) also (?:have|get)`,
      `${frame} (?:vilkår(?:ene|a)?|vilkåra|villkor(?:en)?|betingelser(?:ne)?|betingelsene|lønn|lønnen|lønna|løn|lönen|ansettelsen|tilsetjinga|anställningen|arbeidsforholdet|arbeidstilhøvet|the (?:package|pay|benefits|conditions|terms))…`,
      `${frame} det vi (?:(?:ikke|ikkje|inte) )?kan (?:love|tilby|erbjuda|tilbyde)`,
    ],
  },
  {
    kind: 'qualifications',
    phrases: [
      String.raw`what (?:do|will|would) i need…|what must i have|skal man have…|who can do it|what you'd need|what it takes|you(?:'ll| will) also need|(?:key )?selection criteria…|hvem trenger vi|kven treng vi`,
      `${frame} (?:deg|dig|you|søkeren|søkjaren|den vi (?:søker|søkjer|söker|søger)|krav(?:ene|a|en)?)…`,
    ],
  },
  {
    kind: 'duties',
    phrases: [
      `${frame} (?:(?:arbeids)?oppgavene|(?:arbeids)?oppgåvene|opgaverne|uppgifterna|arbeidsdagen|arbeids(?:hver|kvar)dagen|arbetsdagen|arbejdsdagen|hverdagen|kvardagen|vaktene|vaktane|vagterne|the (?:tasks|duties|assignment|day|work day))…`,
      String.raw`(?:hos oss|hjå oss|i jobben|som \p{L}+) (?:vil|skal|ska|kommer|kjem) du…|(?:hva |kva |hvad |vad )?du får (?:gjøre|gjere|göra|lave|jobbe med|arbeide med|arbeta med)|du får (?:en|ei|ein) (?:uke|veke|dag|vecka|uge)…(?: slik| så)?(?: ut)?|(?:.{3,40} )?(?:required|expected|asked) to`,
    ],
  },
  {
    kind: 'personal',
    phrases: [
      String.raw`(?:(?:dine |ønskede |ønska )?(?:personlige|personlege|personliga|personal|personligt?) (?:egenskaper|eigenskapar|eigenskaper|egenskaber|qualities|attributes|characteristics|kompetencer|kvaliteter|forutsetninger))…`,
      String.raw`(?:(?:dina |dine )?(?:egenskaper|eigenskapar|egenskaber)|personlighet|hvem er du som person|personlig egnethet|personleg eigna\p{L}*|hvordan du er|hvordan er du|korleis du er|slik er du|sånn er du|dette kjennetegner deg|dette kjenneteiknar deg|du som person|som person|vi tror du er|personlig egnethet …)…`,
    ],
  },
  {
    kind: 'duties',
    phrases: [
      String.raw`(?:(?:essential |dine |sentrale |aktuelle |viktige |viktigste |våre |hoved|øvrige |de viktigste |main |key |core |primary |your |the |essential |daglige |konkrete |primære |typiske |noen av |some of your |mulige )*(?:arbeids-?(?:oppgaver|oppgåver|opgaver|uppgifter|område\p{L}*)|hovedoppgaver|hovudoppgåver|oppgaver|oppgåver|opgaver|ansvarsområde\p{L}*|ansvar|ansvar og oppgaver|duties|tasks|functions|essential functions|job functions|responsibilities|accountabilities|arbetsuppgifter|dina arbetsuppgifter|arbetsbeskrivning|funksjoner|job duties|ansvars- og funksjonsområde\p{L}*|innhold|innhald|indhold|what's involved|key outcomes|centralt i stillingen|(?:en|ei|ein) (?:uke|veke|dag) kan (?:se|sjå) slik ut|så här kan (?:veckan|dagen) se ut|sådan kan (?:ugen|dagen) se ud|dette går dagene med til|dette går dagane med til))…`,
      String.raw`(?:stillingens innhold|innholdet i stillingen|stillingsinnhold|stillinga inneheld|stillingen innebærer|stillingen omfatter|stillingsbeskrivelse|stillingsomtale|jobbeskrivelse|job description|description of duties|job summary|role summary|duties and responsibilities|roles and responsibilities)…`,
      String.raw`(?:hva (?:du )?(?:gjør|skal|vil|kommer du til å|skal du|gjør du|går jobben ut på|jobben går ut på|innebærer|du skal)|kva (?:du )?(?:gjer|skal|skal du|gjer du|går jobben ut på|jobben går ut på)|hvad (?:skal|laver|kommer) du|vad (?:du|ska|gör) (?:du|ska)?)…`,
      String.raw`(?:dette (?:skal|gjør|vil|kommer) du…|det (?:skal|gjer|gjør) du…|du skal(?! (?:ha|have|kunne))|du vil|du får ansvar for|du vil få ansvar for|du har ansvar for|ditt ansvar|dine ansvarsområder|i jobben (?:skal|vil) du|i stillingen (?:skal|vil) du|i denne (?:rollen|jobben) (?:skal|vil) du|slik (?:blir|er) (?:arbeids|hver)dagen…|(?:din|en|ein) (?:vanlig|typisk|vanleg)? ?(?:arbeids|hver|kvar|arbejds|hver)dag\p{L}*|arbeidsdagen(?: din)?|en vanlig uke|ei vanleg veke|om oppgavene|om oppgåvene|om arbeidet|rollens innhold|rollen din|jobben din)…`,
      String.raw`(?:what (?:you(?:'ll| will)?|you will be|you'd|the job|the role|will you|does the job|the work) (?:do|doing|be doing|involve|involves|looks like)…|in this role,?(?: you(?:'ll| will))?|as a peer \p{L}+(?: \p{L}+)?,? you(?:'ll| will)?|you(?:'ll| will)(?! (?:get(?! up)|have|need|bring|receive|enjoy|benefit|be (?:given|offered|supported)))(?: be| get up to| own| spend)?…|what you(?:'ll| will) (?:get up to|own)|your (?:day|role|work|week|days|job|tasks|duties)|a (?:typical )?(?:day|week) in…|day[- ]to[- ]day|the work|how you(?:'ll| will) (?:spend|help)…|what a (?:week|day) looks like…|responsibilities include|duties include)…`,
      String.raw`(?:(?:så här|så|sådan) ser (?:dagarna|dagen|veckan|vardagen|dagene|ugen|hverdagen)(?: hos oss| hos os)? u[td]|(?:en|din) (?:vanlig|almindelig|typisk) (?:dag|vecka|uge|arbetsdag|arbejdsdag)|hverdagen|vardagen|hvad går (?:jobbet|stillingen) ud på|vad (?:du gör|du ska göra|man gör|gör man)|hvad (?:du laver|laver man)|om arbetet|arbetet innebär|i tjänsten ingår|i rollen ingår|i dit arbejde|dit arbejde|din rolle…|om jobben|jobbet)`,
      String.raw`(?:(?:du|dere|de|ni) (?:skal? (?:bland annat|blant anna|blant annet|mellom anna|blandt andet|bl\.? ?a)|kommer til å|kjem til å|kommer att|kommer til at|kommer till att|får arbeide med|vil arbeide med|vil jobbe med|kommer att arbeta med)|you (?:get to|would|'d|will be)|you'd|on a (?:typical|normal|usual) \p{L}+ you(?:'ll|'d| will| might| would| may)?|på en (?:vanlig|vanleg|typisk) \p{L}+)…`,
    ],
  },
  {
    kind: 'offer',
    phrases: [
      String.raw`(?:vi|vi kan|hva vi(?: kan)?|hva kan vi|kva vi(?: kan)?|kva kan vi|dette|det) (?:tilbyr|tilby|tilbyr deg|tilbyder|kan tilbyde|tilbud til deg|by på|byr på|byd på|erbjuder|kan erbjuda|gir deg|gjev deg|gir|gjev)…`,
      String.raw`(?:vårt|vores|vår|våra|vore) (?:tilbud|tilbod|erbjudande|löften|løfter)…|(?:stöd|støtte|støtta) i (?:rollen|rolla|jobbet|jobben)|introduktion(?: och stöd| og støtte)?|oplæring|det (?:giver|ger|gir) vi…|vi lovar…|løn-? og ansættelse…|(?:lön|løn) (?:och|og) (?:arbetstid|arbejdstid)|du bli(?:r|ver) (?:en )?del a[vf]…`,
      String.raw`(?:vi erbjuder(?: dig)?|vad vi erbjuder|vad kan vi erbjuda|det här erbjuder vi|detta erbjuder vi|vi kan erbjuda(?: dig)?|hvad tilbyder vi|det tilbyder vi|vi tilbyder(?: dig)?|hvad vi tilbyder)…`,
      String.raw`(?:hva|kva|hvad|vad) (?:får|kan) du(?: (?:hos|hjå|av|fra|frå|forvente|vente|vänta))?…`,
      String.raw`(?:dette|det|slik|här) (?:får|kan) du…`,
      String.raw`(?:hos oss|hjå oss|som ansatt hos oss|som tilsett hos oss|du får|her får du|det får du|du kan forvente|du kan forvente av oss|kva kan du vente\p{L}*)…`,
      String.raw`(?:(?:litt om |noe om |våre |dine |lønn og |our |your |staff |employee |pay and |salary and |the )?(?:goder|fordeler|fordelar|betingelser|vilkår|lønns- og arbeidsvilkår|arbeidsvilkår|løns- og arbeidsvilkår|benefits?|perks|rewards|förmåner|goder og vilkår|ansættelsesvilkår|løn- og ansættelsesvilkår|løn og ansættelse\p{L}*|anställningsvillkor|villkor))…`,
      String.raw`(?:what (?:we|we can|you(?:'ll| will)?|you can) (?:do for you|offer|offer you|get|receive|expect|give|provide)…)`,
      String.raw`(?:we (?:offer|can offer|provide|will offer)|what's in it for you|in return|in return,? we offer|why (?:join|work|us|work with us|you'll love)|what is in it for you|our offer|we will give you|how we support you|how we look after you|support for you|supporting you|compensation|salary|compensation and benefits|terms and conditions|conditions|what this role offers)…`,
      String.raw`(?:you(?:'ll| will) (?:get(?! up)|receive|enjoy|benefit|be (?:given|offered|supported))…|(?:how|ways) we(?:'ll| will)? (?:support|train|look after)…|looking after you…|what we promise…|our promise to you|vi lover(?: deg)?|slik støtt[ea]r vi deg|så stöttar vi dig|sådan støtter vi dig)`,
      String.raw`(?:(?:training|supervision|induction|support|opplæring|veiledning|oppfølging|innføring|rettleiing|støtte|oplæring|handledning|introduktion|stöd)(?: (?:og|and|och|&) (?:training|supervision|support|development|induction|opplæring|veiledning|oppfølging|rettleiing|støtte|faglig utvikling|fagleg utvikling|sparring|supervision|handledning|introduktion|stöd|utveckling))+)`,
      String.raw`(?:slik tar vi vare på deg|slik tek vi vare på deg|slik følger vi deg opp|oppfølging av deg|støtte til deg|stødjande …|derfor (?:vil|bør|skal) du…|hvorfor (?:velge|jobbe|søke)…|kvifor…|hvorfor…|varför…)`,
      String.raw`(?:me tilbyr|remuneration|wages|terms|terms of employment|tilbud til (?:ansatte|deg)|tryggheten?|(?:kva|hva) kan vi love|what (?:we can promise|holds you up)|how you will be looked after|så tar vi hand om dig|sådan passer vi på…|penger og sånn|life with us|your development|training|arbetsvillkor|anställningen|ansettelsen|tilsetjinga|\p{Lu}\p{L}+ (?:tilbyr|tilbyder|erbjuder|offers))…`,
      String.raw`(?:(?:du|dere|de|you) (?:kan (?:regne|rekne|räkna) med|kan forvente|can (?:count on|expect))|you get(?! to)|til gjengjeld|i retur|dette lover vi|det lover vi|det lovar vi|vi kan love|(?:dette|det) venter deg|what we do for (?:you|our \p{L}+)|how we treat you|your package)…`,
      String.raw`(?:lønn|løn|lön|pay)(?: (?:og|and|och) (?:vilkår|betingelser|conditions|villkor|ansettelse\p{L}*|ansættelse\p{L}*))?`,
    ],
  },
  {
    kind: 'qualifications',
    phrases: [
      String.raw`(?:(?:ønskede |ønska |dine |våre |formelle |faglige |essential |desirable |required |preferred |minimum |key |your |ønskelige )?(?:kvalifikasjon(?:er|ar|skrav)|kvalifikationer|kvalifikationskrav|kompetanse|kompetansekrav|kvalifikasjonskrav|qualifications?|skills|requirements?|experience|education|criteria|competenc(?:es|ies)|kompetencer|kvalificationer|behörighet|kompetens|krav|forutsetninger|meriterande|meriterende|meritter|utdanning|utdanningskrav))…`,
      String.raw`(?:utdanning og erfaring|utdanning\/erfaring|krav og (?:ønsker|forventninger)…|krav til (?:deg|søker|stillingen|stillinga|kvalifikasjoner)…|krav og kvalifikasjoner|vi stiller (?:disse|følgende)? ?krav…)`,
      String.raw`(?:vi søker|vi søkjer|vi søger|vi söker|vi ser etter|vi leter etter|vi leitar etter|vi ønsker|vi ønskjer|vi vil ha|vi treng|vi trenger)(?: (?:deg|dig|en som|ein som|én som|en, der|noen som|nokon som|at|att)(?: [^\s]+){0,4}| som| der| med| til)?`,
      String.raw`(?:hvem (?:er du|er dette for|(?:ser|søker|søger|leter) vi|passer)…|kven (?:er du|(?:ser|søkjer|leitar) vi)…|kven passar(?: for| til)?|vem (?:är du|söker vi|passar)…|(?:who|hvem|kven|vem)(?: (?:we|you(?:'re| are| need)|can|should|vi|du|kan|leter|leder|leitar|letar|passer for)(?: .*)?)?|er du den vi…)`,
      String.raw`(?:om deg|om dig|du er|du har|du har|du bør|du må|deg vi søker|vi håper du|er du|er dette deg\??|hva du bør ha|hva vi ser etter|kva vi ser etter|dette må du ha|din profil|din bakgrunn|din bakgrund|hva du har med deg|kva du har med deg|det tar du med deg|hvad du har med|hvad forventer vi af dig|vi forventer at du|du skal have|du ska ha|det forventer vi af dig|vi ser gärna|vi ser gerne|vad vi söker|hvad vi søger|vi forventar)…|du`,
      String.raw`(?:who (?:you are|are you|we(?:'re| are) looking for|should apply|is this for)…|about you|you(?:'ll| will)? (?:are|have|bring|need)|you (?:must|should) have|(?:må|bør|fint å|kjekt å|greit å|godt å|skal|ska|skall|must|should|good to|bra att) (?:ha|have)|s[kc]all?-?krav|ska-?krav|bör-?krav|bør-?krav|what (?:you(?:'ll)?|we) (?:bring|need|look for|are looking for|'re looking for|require|need to have)…|what you(?:'ll)? need…|what we(?:'re| are) looking for…|we(?:'re| are) looking for…|person specification|selection criteria|essential|desirable|ideal candidate…|the ideal candidate|the person|the successful candidate…|must[- ]haves?|nice to haves?|your (?:profile|background|experience))…|you`,
      String.raw`(?:vi (?:spør etter|legger vekt på|legg vekt på|vektlegger|vektlegg|lägger vikt vid|lægger vægt på|forestiller os)|person sought|candidate profile|profil(?:en)?|competence|ønskelig|ønskjeleg|önskvärt|we need|what we (?:would like you to be|don't (?:need|mind)|ask)|do i need…|den du är|could this be you|slik vet du at du passer|det vi ikke krever|hva må til|kva må til|den (?:tilsatte|tilsette|ansatte|vi ansetter) (?:bør|må|skal) ha)…`,
      String.raw`(?:hvem kan søke|kven kan søkje|who can apply|eligibility)…`,
    ],
  },
  {
    kind: 'post',
    phrases: [
      String.raw`(?:(?:litt |mer |kort |meir )?om (?:stillingen|stillinga|jobben|rollen|rolla|tjänsten|anställningen|ansættelsen|uppdraget|befattningen|stillingen|oppdraget|posten|jobbet)|stillingen|stillinga|rollen|rolla|jobben|about (?:the|this) (?:role|job|position|post|opportunity|work)|the (?:role|job|position|post|opportunity|gig)|role|job|position|overview|job overview|role overview|purpose…|job purpose|purpose of the (?:role|post|job)|formål|om tjänsten|stillingsinformasjon|fakta|key facts|nøkkelinformasjon|ansettelse|tilsetjing|anställning|ansættelse|contract|contract type|hours|working hours|location|arbeidstid|arbeidssted|arbetstid)…`,
      String.raw`(?:slik forstår vi rollen|slik forstår vi rolla|hva rollen er…|hva rollen ikke er…|rollen hos oss|how we see the role|what this role is(?: not)?…|what the role is…|grenser…|rammer…|ramar…|limits…|boundaries…|reporting relationship\p{L}*|working relationship\p{L}*|avgrensing\p{L}*|avgrensning\p{L}*|where you fit|tenure)`,
    ],
  },
  {
    kind: 'about',
    phrases: [
      String.raw`(?:(?:litt |kort |mer |meir |lite |mere )?om (?:oss|os|kommunen|avdelingen|avdelinga|arbeidsgiver\p{L}*|arbeidsgjevar\p{L}*|virksomheten|verksemda|tjenesten|tenesta|enheten|eininga|organisasjonen|stiftelsen|teamet|stedet|arbeidsplassen|klinikken|arbetsgivaren|arbetsplatsen|verksamheten|afdelingen|arbejdspladsen|kommunen|sykehuset|sjukehuset|foretaket|bedriften|bydelen|senteret|skulen|skolen|stiftinga|foreningen|foreininga|området|poliklinikken|ambulatoriet))…`,
      String.raw`(?:about (?:us|the (?:service|team|trust|organi[sz]ation|company|employer|program(?:me)?|agency|charity|department|unit|centre|center)|our…)…|who we are…|our (?:service|team|organi[sz]ation|values|mission|story)…|the (?:service|team|trust|organi[sz]ation|place|unit)|company profile|hvem (?:er|vi) (?:vi|er)|kven (?:er|vi) (?:vi|er)|hvem vi er|vem är vi|vilka är vi|the (?:workplace|project)|velkomen til oss|velkommen til oss|details of service|where you(?:'ll| will) be working|hvem er vi|våre verdier|våre verdiar)…`,
      String.raw`(?:equal opportunit\p{L}*|diversity\p{L}*|mangfold|mangfald|inkludering|inkluderende arbeidsliv|diversity,? equity…|equality…|equity…|our commitment…)…`,
    ],
  },
] as const;

/** A word in one of the languages that are read, whatever stands around it. */
const word = (words: string): RegExp => inLowerCaseOnly(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`);
/** Headings that ask the reader something tell nothing of what follows. */
const question = String.raw`^(?:vil|vill|kan|har|er|är|ønsker|ønskjer|brenner|brenn|lyst|klar|do|are|would|can|have|want|is|ready)(?!\p{L}).*`;
/** Nor does whoever is greeted. */
export const salutation =
  /^(?:hei|hej|hi|hello|kjære|kære|käre|kära|dear|(?:til|till|to|for) (?:deg|dig|you|whoever|dere|dykk|den|those|anyone) (?:som|der|who|that))(?!\p{L})/u;

/** What a part denies is told by its sentences. */
const denial = String.raw`(?<!\p{L})(?:ikke|ikkje|inte|not|\p{L}+n't)(?!\p{L})`;

/** Who is to do something, and what doing is called. */
const reader = '(?:du|de|dere|dykk|i|ni|man|ein|en|you|we)';
const doing =
  '(?:gjøre|gjør|gjer|gjere|lave|laver|göra|gör|do|doing|skal|ska|kommer til|kjem til|kommer att|jobbe med|arbeide med|jobba med|arbeta med|arbejder med|arbeider med|jobber med|spend|does)';
const your = '(?:din|ditt|dine|dit|dina|deres|your)';
/** What is filled with tasks, and by which verbs: "Dagene går med til", "What the week holds", "Vakten består av". */
const workNoun =
  '(?:jobb|job|arbeid|arbejd|arbet|rolle|roll|role|stilling|tjänst|post|position|work|dag|dager|day|days|uke|uka|uken|veke|uge|vecka|week|weeks|vakt|vakter|vagt|shift|shifts|plass|plads|plats|hverdag|kvardag|hverdag|vardag|oppdrag|uppdrag|opdrag|mission|mandat|funksjon|bidrag)(?:en|a|ene|et|erne|arna|e|s)?';
const filled =
  '(?:fylles|fyllast|fyldes|fylls|fylt|går med|gå med|går ut på|går ud på|går åt|består|består av|består i|consists?|inneb\\p{L}*|indeb\\p{L}*|omfatter|omfattar|rommer|rommar|inneholder|inneheld|indeholder|innehåller|innehåll|innhold|innhald|indhold|holds?|contains?|content|looks? like|ser ut|involves?|made of|art)';
/** The work's frame, place and hours, and what is spared one. */
const noTasks =
  'arbeidstrening|arbetsträning|ar[bv]e[ij]ds?(liv|marked|marknad)\\p{L}*|slipper|slepp|slippe|undgår|spared|avoid|vilkår|villkor|conditions?|miljø|miljö|environment|arbeidstid|arbejdstid|arbetstid|arbeidssted|arbeidsplass\\p{L}*|arbejdsplads\\p{L}*|arbetsplats\\p{L}*|arbeidsgi\\p{L}*|arbeidsgj\\p{L}*|arbejdsgi\\p{L}*|arbetsgi\\p{L}*|krav|hours|avgrens\\p{L}*|limits?|lønn|løn|lön|pay|support|støtte';

/** For headings that stand in no list: the first that fits decides. `unless` keeps what only sounds so. */
export const guesses = [
  {
    kind: 'offer',
    says: word(
      String.raw`(?:får|kan) du(?: (?:hos|av|fra|frå|forvente|vente).*)?|du får|du får hos oss|vi (?:kan )?(?:gir|gi|gje|gjev|ger|ge|giver|give|tilbyr|tilby|tilbyder|erbjuder|by|byr|byd|dig|deg)(?: .*)?|vi (?:\p{L}+ ){1,4}(?:tilby|erbjuda|by på|gi|gje)|we (?:offer|give|provide)|you(?:'ll| will) (?:get|receive)|in return|(?:regne|rekne|räkna|count) (?:med|on)|(?:venter|ventar|väntar|awaits) (?:deg|dig|you)|(?:slik|sådan|så|how we)(?: .*)? (?:tar|tek|passer|passar|følger|følgjer|looks?|takes?|treats?|supports?|welcomes?|støtter|støttar|stöttar)(?: .*)? (?:deg|dig|you)(?: .*)?|til (?:deg|dig)|for (?:deg|dig|you)`,
    ),
    unless: inLowerCaseOnly(`${question}|ansvar|responsib`),
  },
  {
    // What the role is not.
    kind: 'post',
    says: word(
      String.raw`(?:du|you|rollen|rolla|role|stillingen|stillinga|jobben|job|rollen) .*(?:ikke|ikkje|inte|not|\p{L}+n't)`,
    ),
    unless: inLowerCaseOnly(`${question}|krev|kräv|require|need|trenger|treng|må|finner|søk`),
  },
  {
    kind: 'qualifications',
    says: word(
      String.raw`(?:du|you|deg|dig) .*(?:ha|har|med deg|med dig|bør|må|trenger|treng|behöver|bring|need|have)|(?:bør|må|skal|ska) du (?:ha|kunne|være|vere|vara)|krav|kräver|krever|krev|require\p{L}*|kvalifika\p{L}*|(?:vi|we) (?:\p{L}+ )?(?:forventer|forventar|förväntar|expect)|ser etter|leter etter|leitar etter|leder efter|letar efter|looking for`,
    ),
    unless: inLowerCaseOnly(
      `${question}|${denial}|ansvar|oppg|opgav|uppgift|dut(?:y|ies)|task|spørsmål|questions|frågor`,
    ),
  },
  {
    kind: 'duties',
    says: word(
      String.raw`${reader} .*${doing}|(?:${doing}) (?:${reader}|rollen|en|ein|a|the) ?.*|.* (?:will|you'll|you'd|might|skal|ska)(?: be)?:?$|\p{L}*${workNoun}\p{L}*(?: .*)?${filled}.*|${filled} .*${workNoun}|(?:${your}) (?:\p{L}+ ){0,2}${workNoun}|${workNoun} ${your}|(?:det|dette|this|here|her|här)(?: .*)? (?:er|är|is) (?:jobben|jobbet|arbeidet|arbetet|arbejdet|the (?:job|work|gig))|(?:arbeid|arbejd|arbet|opgave|oppgave|oppgåve|uppgift)\p{L}*(?: .{0,12})?|(?:work )?(?:tasks|duties|responsibilities|accountabilities)|(?:area|scope|nature)s? of (?:work|responsibility|the (?:work|job|post|role))|(?:the|so what's the) gig|.*(?:gjøremål|gjeremål|gøremål|arbeidsfelt|oppdraget|uppdraget|opdraget|duties|tasks|responsibilities|oppgaver|oppgåver|oppgavene|oppgåvene|opgaver|opgaverne|uppgifter|uppgifterna)(?: .{0,25})?`,
    ),
    unless: inLowerCaseOnly(
      `${question}|${denial}|forskjell|skilnad|difference|søke|søkje|apply|ansøge|hvorfor|kvifor|varför|why|after work|etter jobb|^(?:we|vi|me) (?:will|vil|skal|ska)$|(?:vi|we|me) (?:saman|sammen|together)|${noTasks}`,
    ),
  },
] as const;
