import type { BoundaryKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const hour = '\\p{N}{1,2}([.:]\\p{N}{2})?( ?(am|pm|a\\.m\\.?|p\\.m\\.?))?';
const until = '(-|–|—|til|to|till|until|og|and|frem til|fram til)';
const clock = `${hour} ?${until} ?(kl\\.? )?${hour}`;
/** With minutes on both sides it is a time of the day whatever stands around it. */
const exactClock =
  '\\p{N}{1,2}[.:]\\p{N}{2}( ?(am|pm|a\\.m\\.?|p\\.m\\.?))? ?(-|–|—|til|to|till|until|og)+ ?(kl\\.? )?\\p{N}{1,2}[.:]\\p{N}{2}';
const weekday =
  '(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|mån|tisdag|torsdag|hverdager|hverdagar|kvardagar|ukedager|vekedagar|weekdays|vardagar|hverdage)s?\\p{L}{0,3}';
const workPhone =
  '((jobb|arbeids|arbejds|arbets|tjeneste|teneste|tjänste|vakt)-?(telefon|mobil)\\p{L}*|(work|company|agency|service|trust|staff|dedicated) (mobile|phone|cell)( ?phone)?s?)';
const phone = `(${workPhone}|(mobil|mobiltelefon|telefon)(en|a|er)?|mobile( phone)?|cell ?phone|phone)`;
/** Outside of what is worked: free time by its name, by the clock, or as the time when one is not there. */
const offTime =
  '(fritid\\p{L}*|friveka|friuk\\p{L}*|ferie\\p{L}*|free time|(ute?nom|utanom|uden for|utanför|utenfor|utanfor) (\\p{L}+ ){0,2}(arbeidstid|arbejdstid|arbetstid)\\p{L}*|outside (\\p{L}+ ){0,3}(hours|work|time)|after hours|out of hours|(once|when|after|at the end of) (\\p{L}+ ){0,3}(shift|off|off duty|working day|finished)|after work|når du (ikke|ikkje) er på|(når|när|naar) du (er|är|har) (av|fri|ledig|ikke på|fria)|når arbeids?dagen er|etter (jobb|arbeid|vakt\\p{L}*|arbeidstid\\p{L}*)|når (vakta|vakten|dagen) er|efter (arbete|arbejde)|days? off|(hele|heile|hela) (døgnet|dygnet)|døgnet rundt|døgnet rundt|dygnet runt|24\\/7|around the clock|at all hours|at any (time|hour)|any (time|hour)|day (or|and) night|når som helst|whatever the hour|hjemme|heime|at home|(om |på )?(kvelden|kveldane|kveldstid|natta|natten|aftenen|nätterna)|evenings?|in the evening|i (helga|helgen|helgene|helgane|weekenden|helgerna)|weekends?)';
const always =
  '(fritid\\p{L}*|friveka|free time|(ute?nom|utanom|uden for|utanför) (\\p{L}+ ){0,2}(arbeidstid|arbejdstid|arbetstid)\\p{L}*|outside (\\p{L}+ ){0,3}(hours|work)|after hours|(når|när) du (er|är|har) (av|fri|ledig)|when you are off|days? off|(hele|heile|hela) (døgnet|dygnet)|døgnet rundt|dygnet runt|24\\/7|around the clock|at all hours|at any (time|hour)|any (time|hour)|day (or|and) night|når som helst|whatever the hour|evenings and weekends|kveld og helg|natt|hjemme|heime|at home|(om |på )(kvelden|natta|natten|aftenen))';
const reach =
  '(ring\\p{L}*|kontakt\\p{L}*|call\\p{L}*|få tak i|få tag i|nå|når|nås|nåes|nåast|reach\\p{L}*|svar\\p{L}*|answer\\p{L}*|ta telefonen|tar telefonen|pick up|contact\\p{L}*|messag\\p{L}*|meldinger|meldingar|text\\p{L}*|sende melding\\p{L}*)';
const reachable =
  '(tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|available|nåbar\\p{L}*|anträffbar\\p{L}*|tillgänglig\\p{L}*|reachable|til rådighed|på vakt|på telefonen|til å nå|kontaktbar\\p{L}*)';
const limits = '(grens|grenser|grensene|grensa|grenser|boundar(y|ies)|limits|gränser\\p{L}*|grænser\\p{L}*)';
/** "Not only" denies nothing. */
const denied = '({not}|no one|nobody|ingen|inga|never|aldri|aldrig)(?! (bare|only|just|berre|kun|bara))';
const serviceIsOpen =
  '(tjeneste\\p{L}*|teneste\\p{L}*|service|tilbud\\p{L}*|tilbod\\p{L}*|senter\\p{L}*|sentrum|avdeling\\p{L}*|huset|vi|we|crisis line|mottagning\\p{L}*|legevakt\\p{L}*|team\\p{L}*) (\\p{L}+ )?(er|is|are|har|är|som er|that is) (\\p{L}+ ){0,3}(åpen\\p{L}*|åpent|open|ope|tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|available|öppen|öppet|døgn\\p{L}*|bemannet|staffed)';

/** What the ad promises, or demands, at the border between work and private life. */
export const boundaryPatterns = defineRules<BoundaryKind>('boundaries', [
  {
    id: 'boundaries.available-always',
    kind: 'available-always',
    match: `${reachable} ..10 ${always}|${reach} ..12 (${always}|privat\\p{L}* (nummer|telefon)|(private|personal) (cell|phone|number)|own phone)|(stille|stiller|step|help|trå) (opp|in|out|til) ..8 (fritid\\p{L}*|når du har fri|days? off)|(private?|personal|own|egen|eigen|eget|privata) (nummer|telefon|phone|cell|number|mobil)\\p{L}* ..10 ({user}|gjestene|people|on|pick up|når|${reach}|deles|delast|given|gis)|({user}|gjestene|residents|people|alle) (\\p{L}+ ){0,2}(får|fær|har|have|get) (\\p{L}+ )?(nummeret ditt|ditt (private )?nummer|dit (private )?nummer|your (private |personal )?number)|(nummeret ditt|your number|ditt nummer) ..4 (deles|delast|gis|given|handed)|(keep|ha) ..5 (phone|telefonen) on(?! \\p{L}+ desk)`,
    unless: `${denied} ..14 (${reach}|${phone}|nummer\\p{L}*|privat\\p{L}*|natt|tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|available)|${phone} ..8 (off|av|avslått|igjen|stays|blir liggende|hand it over)|${serviceIsOpen}|(kontakt|ring|call|contact) (oss|us|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)|spørsmål`,
    within: 'sentence',
    notSections: ['contact', 'application', 'about'],
    why: 'Availability outside working hours is asked for.',
    yes: {
      nb: ['Du må være tilgjengelig for brukerne også på fritiden.', 'Brukerne ringer deg på ditt private nummer.'],
      nn: ['Du må kunne ta telefonen heile døgnet.'],
      en: [
        'You are available to clients around the clock.',
        'Keep your personal phone on and answer whatever the hour.',
      ],
      da: ['Beboerne får dit private nummer, og du svarer om aftenen.'],
      sv: ['Räkna med att besökare kontaktar dig på fritiden.'],
    },
    no: [
      'Tjenesten er åpen hele døgnet.',
      'Ring Kari på mobil 900 00 000.',
      'Du skal ikke ha telefonen på når vakta er slutt.',
    ],
  },
  {
    id: 'boundaries.beyond-hours',
    kind: 'beyond-hours',
    match:
      '(strekke\\p{L}*|strekkjer?|går|gå|go|arbeide|work|stay|jobbe|yter?|bli) ..6 (utover|utanfor|utenfor|beyond|outside|past|over) ..3 (vanlig |ordinær |normal |contracted |the end of (your|the) )?(arbeidstid\\p{L}*|hours|shift|vakt\\p{L}*|arbetstid\\p{L}*|arbejdstid\\p{L}*)|(ubetalt|unpaid|ulønt|obetald) (overtid|overtime|övertid)|(overtid|overtime) (\\p{L}+ ){0,3}(betales ikke|is not paid|unpaid|ikke betalt)|(this|det) (is|er) not paid|(forventer|expect\\p{L}*|ventar) ..4 (stiller opp|strekker deg|go the extra mile)|du strekker deg (langt|lengre)|stiller opp når (det|noen) trengs',
    unless:
      '({not}|aldri|never|rarely) ..6 (overtid|overtime|beyond|utover|outside)|vi strekker oss|we go|team (som|that) strekker|tar igjen|time back|toil|avspaser\\p{L}*|kompenser\\p{L}*',
    within: 'sentence',
    notSections: ['contact', 'application', 'about', 'offer'],
    why: 'Work beyond the hours, or unpaid, is expected.',
    yes: {
      nb: ['Vi søker deg som strekker deg langt utover vanlig arbeidstid: gå utover arbeidstiden.'],
      nn: ['Du går gjerne utanfor arbeidstida for brukarane.'],
      en: ['You will be expected to stay beyond the end of your shift.'],
    },
    no: ['Vi strekker oss langt for brukerne.', 'Overtime is rarely needed.'],
  },
  {
    id: 'boundaries.schedule',
    kind: 'schedule',
    match: `(arbeidstid\\p{L}*|arbeidsdag\\p{L}*|kjernetid\\p{L}*|mødetid\\p{L}*|møtetid|(working|work) (hours|pattern|schedule|days?)|hours of work|schedule|hours|arbetstid\\p{L}*|arbejdstid\\p{L}*|shifts?|skift|vakter|vaktene|vagter\\p{L}*|turnus|you work|klokka|jobber|arbeider|arbeidet|tjeneste) ..6 (${clock}|${weekday}|dagtid|daytime|days|fast|fixed|rota|office hours)|${exactClock}|mellom (kl\\.? |klokka )?${clock}|(early|late|night|tidlig|sein|sent|aften|nat|dag) (vakt |vagt )?${clock}|${weekday} ?(-|–|til|to|through|till|og|and|,)+ ?${weekday}|${clock} ..3 (${weekday}|four|fire|tre|three|five|fem|dager|days)|\\p{L}*turnus\\p{L}*|(rolling|fixed|set|published|oppsatt|weekly|fast|rullerende) (\\p{L}+ )?(rota|roster|rotation|plan|schema)|(rota|roster|vaktplan|vaktliste|vagtplan|schemat|arbeidsplan\\p{L}*|schemalag\\p{L}*|grunnturnus)|dagtid|dagarbei\\p{L}*|dagarbejde|skiftarbei\\p{L}*|kontortid\\p{L}*|kontorstider|kontortider|day (hours|shifts?)|daytime|(office|business) hours|mornings only|(day|night|evening|weekend|late|early) shifts?( only)?|(natt|kvelds|dag|helge|helg|aften|nat|sein)-?(vakt|vagt)\\p{L}*|dag- og kveldsvakt\\p{L}*|ettermiddag og kveld|dag och kväll|dag og (tidlig )?kveld|vakter (hver|kvar|på)|(hver|kvar|every|var|annenhver|annankvar|annanhver|varannan|anden) ?(andre|tredje|fjerde|third|fourth|second|other)? ?(helg|weekend|kveld|evening)|(begynner|starter|start) ..3 (klokka|kl\\.?|at) ..3 (slutter|sluttar|finish)|(dag|dager|days) (er|are) (${weekday})|(arbeidsdagene|working days) ..3 ${weekday}|(ingen|ikke|ikkje|inga|no|uten|utan|without|inte|inget) (\\p{L}+ ){0,2}(helgearbeid|helgejobbing|helgevakter|helg og kveld|kveldsarbeid|kveldsvakter|kveldsvakt|nattevakter|nattarbeid|turnus|weekends?|weekend work|evenings or weekends|evening work|night shifts?|shift work|on-call|beredskap|helgarbete|kvällsarbete|weekendarbejde)|(fordelt|fordelte|fordeler|spread|fördelat|fördelade|fordelt ut) (på|over|across) (to|tre|fire|fem|two|three|four|five|två|fyra|\\p{N}) (faste )?(dager|dagar|days|dage)|(ordinær|vanlig|vanleg|normal|fast) (arbeidstid|arbeidsdag|dagtid)|skiftende vagter|blandede vagter|fasta tider|opningstider|weekend shifts`,
    unless: `(åpent|åpen|open|ope|öppet|öppen|åbent|opening|åpningstid\\p{L}*|drop-in|kafe\\p{L}* (er|har)|besøkstid|the service (is|runs)|tilbudet er|huset er|senteret er|mottagningen) ..6|(arbeidstid|hours|arbeidstida|arbetstid) (\\p{L}+ )?(etter avtale|by agreement|to be discussed|enligt)|(gruppe|group|kafe|treff|møte|meeting|kurs|veiledning|supervision|rettleiing|class) ..5 ${weekday}|(ring|call|kontakt|contact|tlf|telefon|treffes|available) ..8 (${weekday}|${clock})|søknadsfrist|closing date|frist|interview\\p{L}*|intervju\\p{L}*|utenom|utanom|outside|fleksibel arbeidstid|nettverk\\p{L}*|i arbeidstiden|i arbeidstida|in working hours|in your own time|spørsmål|i turnusen`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'about'],
    quote: 'clause',
    why: 'The hours or the rota are stated.',
    yes: {
      nb: ['Arbeidstid mandag–fredag 8.00–15.30.', 'Turnus etter oppsatt plan.', 'Dagtid.'],
      nn: ['Arbeidstida er 8–15.30.', 'Todelt turnus.'],
      en: ['Monday to Friday, 9-5.', 'You work a rolling rota.'],
      da: ['Arbejdstiden er mandag til fredag 8-15.'],
      sv: ['Kontorstider.', 'Arbetstiden är måndag till fredag 8-16.'],
    },
    no: [
      'Tjenesten er åpen mandag–fredag 9–15.',
      'Arbeidstid etter avtale.',
      'Fleksibel hverdag i et varmt miljø.',
      'Ring Kari mandag til fredag 9–15.',
    ],
  },
  {
    id: 'boundaries.work-phone',
    kind: 'work-phone',
    match: `${workPhone}|({offer}|{get}|dekkes|dekkast|til disposisjon|provided|included|supplied|issued|av oss|fra oss|frå oss|from us|følger|følgjer|ingår) (\\p{L}+ ){0,4}(${phone})|${phone} (\\p{L}+ ){0,4}({offered}|dekkes|dekkast|til disposisjon|til rådighet|provided|included|supplied|issued|for work|får du av oss|av oss|holder vi|følger med|ingår)|(mobil|mobiltelefon|phone|telefon) (og|and) (pc|laptop|data\\p{L}*|nettbrett)|arbeidstid ..4 og mobil`,
    unless: `(jobbtelefon|arbeidstelefon|mobil|telefon|phone|tlf|mobile)\\p{L}*:? ?\\+?\\p{N}{2,}|({not}|egen bil og egen|private?|personal|din egen|your own) (\\p{L}+ )?(telefon|phone|mobil)|(svare|answer|betjene) (på )?(telefon|phone)|telefontid\\p{L}*|{user} (\\p{L}+ )?(får|get)`,
    notSections: ['contact', 'application', 'duties', 'qualifications'],
    why: 'A phone for work.',
    yes: {
      nb: ['Du får jobbtelefon.', 'Egen arbeidstelefon.'],
      nn: ['Arbeidstelefon følgjer stillinga.', 'Du får mobil.'],
      en: ['Work phone included.', 'You carry an agency phone.'],
      sv: ['Du får en arbetstelefon.'],
    },
    no: ['Ring Kari på mobil 900 00 000.', 'Egen bil og egen telefon.', 'Jobbtelefon: 900 11 222.'],
  },
  {
    id: 'boundaries.no-contact-outside-hours',
    kind: 'no-contact-outside-hours',
    match: `${denied} (\\p{L}+ ){0,8}(${reach}|telefon\\p{L}*|phone|privatnummer\\p{L}*|nummeret|nummer|number|${reachable}|kontakt) ..10 (${offTime}|private?|ditt|your|{you} når)|(aldri|never) (\\p{L}+ )?(får |given )?(privatnummer\\p{L}*|your (private|personal) number)|${reachable} ..8 (på jobb|at work|on shift|på vakt),? ({not}|og ikke) (ellers|elles|otherwise)|(${phone}) ..10 (slått av|avslått|switch\\p{L}* off|turned off|off (when|after|at)|is off|blir liggende|stays at|legger du|hand it over|på kontoret når|er av|i skuffen|leave it)|(switch|turn) (it )?off|svarer (\\p{L}+ )?privat etter|slår af|(fri|fritid|time off|ledig|fridag\\p{L}*) (er|is|är) (fri|fritid|time off|ledig|your own|yours|din|di)|når du har fri,? har du fri|(arbeidsdagen|arbeidsdagen|vakta|vakten|the day) (er|is) (over|slutt|done) ..6 (over|slutt|fri|done)|leave work at work|(lar|let|lat) jobben (bli|vere|være)|tar ikke (\\p{L}+ )?jobben med (deg )?hjem|tek ikkje (\\p{L}+ )?jobben med (deg )?heim|trenger ikke ..5 privat\\p{L}* nummer`,
    unless: 'smartphones off in meetings|spørsmål|søkere|applicants',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications'],
    why: 'No contact outside working hours, or the phone stays at work.',
    yes: {
      nb: ['Det er ikke kontakt med brukere utenom arbeidstid.', 'Jobbtelefonen er slått av på kvelden.'],
      nn: ['Arbeidstelefonen er avslått på kveldstid.'],
      en: ['A work mobile you switch off at six.', 'No contact with clients outside your hours.'],
    },
    no: ['Ta gjerne kontakt utenom arbeidstid.', 'You can call us after six.'],
  },
  {
    id: 'boundaries.limits-agreed',
    kind: 'limits-agreed',
    match: `({leader}|teamet|the team|vi|we|sammen|saman|together|tillsammans|med|with) ..8 (sette|setje|setter|set|agree\\p{L}*|avtal\\p{L}*|aftal\\p{L}*|finne|finn|hjelp\\p{L}*|help\\p{L}*|support\\p{L}*|støtt\\p{L}*|ta vare på|hold\\p{L}*|sätta|sätter|sætte\\p{L}*|drøft\\p{L}*|snakk\\p{L}* om|bli\\p{L}* enige? om) (\\p{L}+ ){0,4}${limits}|${limits} ..6 (avtal\\p{L}*|aftal\\p{L}*|agreed|settles|settes|drøft\\p{L}*|sammen med|saman med|i lag med|together with|with your (manager|supervisor))|(help|hjelp\\p{L}*|støtte\\p{L}*|support) ..4 (with|med|til) (\\p{L}+ )?(boundaries|grensesetting\\p{L}*|grenser|gränssättning)|korleis grensa|hvor(dan)? grens\\p{L}+ (skal )?går? ..6 (med deg|sammen|saman|with you)`,
    unless: `{user} (\\p{L}+ ){0,3}(grenser|boundaries|gränser|sette|å sette|set)|(evne|ability|able|skills|god på|flink|maintain|keep|keeping|holde|understanding of) ..5 (boundaries|grenser|gränser|grensesetting)`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'Limits are agreed with a leader or the team.',
    yes: {
      nb: ['Leder hjelper deg med å sette grenser.'],
      nn: ['Leiar hjelper deg å setje grenser.'],
      en: ['Boundaries are agreed with your manager.'],
    },
    no: ['Du må ha evne til å sette grenser.', 'Keep good boundaries.', 'Du hjelper brukere med å sette grenser.'],
  },
  {
    id: 'boundaries.role-guidelines',
    kind: 'role-guidelines',
    match: `(etiske|etisk|ethical|egne|own|skrevne|written|skriftlige) (\\p{L}+ ){0,2}(retningslinj\\p{L}*|kjøreregl\\p{L}*|guidelines|regler|principles|regelverk|rammeverk|riktlinjer) ..10|(code of (practice|ethics|conduct)|retningslinj\\p{L}*|guidelines|framework|etiske? rammeverk|riktlinjer|kodeks) ..6 (for|of) ..4 ({peer}|{peers}|rollen|rolla|peers?|peer work|peer workers|the role|omgang)|peer (support )?(code|ethics|standards)\\p{L}*|peer code of practice|etiske? (retningslinj\\p{L}*|kjøreregler|riktlinjer)|code of ethics`,
    unless:
      '(application|søknad|data protection|personvern|whistleblow\\p{L}*|clinical guidelines|nasjonale? faglig\\p{L}*|national clinical|kommunens etiske|hygiene|anskaffelser)',
    notSections: ['contact', 'application', 'qualifications'],
    why: 'Guidelines for the role.',
    yes: {
      nb: ['Vi følger etiske retningslinjer for erfaringskonsulenter.'],
      nn: ['Vi har etiske retningslinjer for rolla.'],
      en: ['We work to a peer code of practice.'],
    },
    no: ['Nasjonal faglig retningslinje for ROP.', 'Clinical guidelines for nurses.'],
  },
  {
    id: 'boundaries.own-health',
    kind: 'own-health',
    match: `(helsa di|helsen din|helsa til deg) ..2 (kjem|kommer|går|er) ..3 (først|fyrst|viktig\\p{L}*)|(wellbeing|well-being|wellness|self-?care|egen helse|eiga helse|eigen helse|din helse|helsa di|your (own )?(health|recovery)|ivaretak\\p{L}*|egenomsorg|eigenomsorg|psychologically safe|trivsel) (\\p{L}+ )?(plan|time|support|days?|timer|først|first|comes first|avtale|budget|passport|action plan)|(plan|avtale|agreement|time|tid|hours|pause\\p{L}*) (\\p{L}+ ){0,3}(for|to look after|til|om|around) (\\p{L}+ ){0,3}(wellbeing|well-being|self-?care|helsa|helse|egen helse|your health|own health|recovery|egenomsorg|restitusjon|ta vare på deg)|(your|din|di) (\\p{L}+ )?(helse|helsa|health|wellbeing|recovery) (kommer|kjem|comes|går|er|is) (\\p{L}+ )?(først|fyrst|first|viktig\\p{L}*|viktigast|most important|before)|({we}|{offer}|støtt\\p{L}*|stöd\\p{L}*|support\\p{L}*|nøye på|nøye med|måna om|mån om|opptatt av|opptekne av|important|viktig) ..8 (tar? vare på|tek vare på|ta hand om|tar hand om|look\\p{L}* after|take\\p{L}* care of|passer? på) ..2 (deg|dig|dere|you(?! \\p{L}+ (clients|people))|your|their own|din|di|eigen|eiga|egen|egna|own) ?(\\p{L}+ ){0,2}(helse|helsa|health|recovery|hälsa|helbred|wellbeing|selv|sjølv)?|(plan\\p{L}*|avtal\\p{L}*|agree\\p{L}*|sammen|saman|together|støtt\\p{L}*|støtte|support|stöd|tilpass\\p{L}*|legger til rette|legg til rette) ..8 (hvis|dersom|om|if|when|når|vis|for når) (du|you|det) (\\p{L}+ ){0,4}(tung\\p{L}*|vanskelig\\p{L}*|vanskeleg\\p{L}*|dårlig\\p{L}*|dårleg\\p{L}*|tøff\\p{L}*|unwell|tough|difficult|struggl\\p{L}*|syk|sjuk|relaps\\p{L}*|jobbigt|svårt|svært)|tilrettelegging|tilrettelegg\\p{L}* ved|reasonable adjustments`,
    unless:
      '(occupational health|helse- og|health (service|care|insurance|care)|application|søknad|intervju|interview|funksjonsnedsett\\p{L}*|disabilit\\p{L}*|{user}|applicants|søkere|gym|treningsavtale|HMS)',
    notSections: ['contact', 'application', 'qualifications', 'duties', 'personal', 'about'],
    why: 'The employee’s own health is expressly looked after.',
    yes: {
      nb: ['Vi lager en plan for egen helse sammen med deg.'],
      nn: ['Helsa di kjem fyrst.'],
      en: ['A wellbeing plan for you is agreed in the first week.'],
    },
    no: ['God helse er viktig for innbyggerne.', 'Mental health services.', 'Health insurance.'],
  },
]);
