import type { BoundaryKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const clock =
  '\\p{N}{1,2}([.:]\\p{N}{2})?( ?(am|pm|a\\.m\\.|p\\.m\\.))? ?(-|–|—|til|to|till|until|og)+ ?(kl\\.? )?\\p{N}{1,2}([.:]\\p{N}{2})?( ?(am|pm|a\\.m\\.|p\\.m\\.))?';
const weekday =
  '(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tysdag|laurdag|sundag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|mån|tisdag|torsdag|hverdager|kvardagar|ukedager|vekedagar|weekdays|vardagar|hverdage)s?\\p{L}{0,3}';
const phone =
  '(jobb-?telefon|arbeidstelefon|jobb-?mobil|arbeidsmobil|tjenestetelefon|tenestetelefon|arbejdstelefon|arbetstelefon|tjänstetelefon|mobil|mobiltelefon|telefon|telefonen|work (mobile|phone|cell)|(company|agency|service|trust|dedicated) (mobile|phone|cell)|mobile phone|phone|vakttelefon)(en)?';

/** What the ad promises, or demands, at the border between work and private life. */
export const boundaryPatterns = defineRules<BoundaryKind>('boundaries', [
  {
    id: 'boundaries.available-always',
    kind: 'available-always',
    match: `(tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|available|nåbar|anträffbar|tillgänglig|reachable|til rådighed|på vakt) ..8 (hele døgnet|heile døgnet|døgnet rundt|24\\/7|around the clock|fritid\\p{L}*|friveka|utenom arbeidstid\\p{L}*|utanom arbeidstid\\p{L}*|outside (working|office|of) hours|evenings and weekends|kveld og helg|at all hours|når du har fri|when you are off|free time|days off|når som helst|any time|day or night|natt|på fritiden)|(ring\\p{L}*|kontakte|kontaktar|call|calls|kontaktar|få tak i|nå|reach|svarer?|svarar|answer|ta telefonen|pick up|ringe deg|kontakter) ..12 (om natta|om natten|på natta|når du har fri|fritid\\p{L}*|i helgane|i helgene|heile døgnet|hele døgnet|døgnet rundt|private? (nummer|telefon|phone|number)|personal (cell|phone|number)|own phone|whatever the hour|any hour|at any time|after hours|evenings|om aftenen|om kvelden|heime|hjemme|at home|in the evening|free time|days off|når du har fri|when you are off|sjølv om du (ikkje|ikke) står på vakt|privata telefon)|(private?|personal|own|egen|privata) (nummer|telefon|phone|cell|number|mobil)\\p{L}* ..10 (brukerne|gjestene|beboerne|clients|users|people|residents|borgerne|on|pick up|når|ringe|call|svarer|answer)|(beboerne|brukerne|gjestene|clients|residents|brukarane) (\\p{L}+ )?(får|har|have|get) (\\p{L}+ )?(nummeret ditt|ditt (private )?nummer|your (private |personal )?number)|egen telefon ..4 (nummer|ringe)|(keep|ha) ..5 (phone|telefonen) (on|på) ..6`,
    unless: `({not}|ingen|aldri|never|no one|nobody|off|avslått|avslått|slått av|legger|switch\\p{L}*) ..12 (ringe\\p{L}*|kontakt\\p{L}*|call\\p{L}*|telefon\\p{L}*|phone|nummer\\p{L}*|privat\\p{L}*|natt\\p{L}*|vakta|svarer)|(telefon\\p{L}*|phone|mobile?) ..8 (off|av|avslått|igjen|stays|blir liggende|hand it over)|(tjenesten|service|tilbudet|senteret|avdelingen|huset|vi|we|crisis line|mottagningen|legevakt\\p{L}*) (\\p{L}+ )?(er|is|are|har|är) (\\p{L}+ ){0,2}(åpen\\p{L}*|open|tilgjengelig\\p{L}*|available|öppen|døgn\\p{L}*)|(kontakt|ring|call|contact) (oss|us|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)|spørsmål`,
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
    match: `(arbeidstid\\p{L}*|kjernetid\\p{L}*|working hours|work hours|hours of work|work schedule|schedule|hours|arbetstid\\p{L}*|arbejdstid\\p{L}*|shifts?|skift|vakter|turnus|you work|klokka) ..6 (${clock}|${weekday}|dagtid|daytime|days|fast|fixed|rota|office hours)|${weekday} ?(-|–|til|to|through|till|og|and|,)+ ?${weekday}|${clock} ..3 (${weekday}|four|fire|tre|three|five|fem|dager|days)|\\p{L}*turnus\\p{L}*|(todelt|tredelt|rullerende|rolling|fixed|set|published|fast|oppsatt|weekly|four-week) (\\p{L}+ )?(turnus|rota|roster|rotation|plan|vaktplan|schema)|dagtid|dagarbeid|dagskift|kontortid\\p{L}*|kontorstider|day (hours|shifts?)|daytime|office hours|mornings only|nattevakt\\p{L}*|kveldsvakt\\p{L}*|dag- og kveldsvakt\\p{L}*|ettermiddag og kveld|vakter (hver|kvar|på)|(early|late|night) \\p{N}|(hver|kvar|every|var) (andre|tredje|fjerde|third|fourth|second|other) (helg|weekend|hverdag)|(begynner|starter|start) ..3 (klokka|kl\\.?|at) ..3 (slutter|sluttar|finish)|(dag|dager|days) (er|are) (${weekday})|(arbeidsdagene|working days) ..3 ${weekday}|dag og (tidlig )?kveld|(ingen|ikke|ikkje|inga|no|uten|utan|without|inte|inget) (\\p{L}+ ){0,2}(helgearbeid|helgejobbing|helgevakter|helg og kveld|kveldsarbeid|kveldsvakter|kveldsvakt|nattevakter|nattarbeid|turnus|weekends?|weekend work|evenings or weekends|evening work|night shifts?|shift work|on-call|helgarbete|kvällsarbete|weekendarbejde)|(fordelt|fordelte|fordeler|spread|fördelat|fördelade|fordelt ut) (på|over|across) (to|tre|fire|fem|two|three|four|five|två|fyra|\\p{N}) (faste )?(dager|dagar|days|dage)|(ordinær|vanlig|vanleg|normal) (arbeidstid|arbeidsdag|dagtid)|aften|skiftende vagter|dagvagter|blandede vagter|schemalagd|dagtid|fasta tider|opningstider|weekend shifts`,
    unless: `(åpent|åpen|open|ope|öppet|öppen|åbent|opening|åpningstid\\p{L}*|drop-in|kafe\\p{L}* (er|har)|besøkstid|the service (is|runs)|tilbudet er|huset er|senteret er|mottagningen) ..6|(arbeidstid|hours|arbeidstida|arbetstid) (\\p{L}+ )?(etter avtale|by agreement|to be discussed|enligt)|(gruppe|group|kafe|treff|møte|meeting|kurs|veiledning|supervision|rettleiing|class) ..5 ${weekday}|(ring|call|kontakt|contact|tlf|treffes|available) ..6 (${weekday}|${clock})|søknadsfrist|closing date|frist|interview\\p{L}*|intervju\\p{L}*|utenom|utanom|outside|fleksibel arbeidstid|nettverk\\p{L}*|i arbeidstiden|i arbeidstida|in working hours|in your own time`,
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
    match: `({offer}|{get}|{you} (\\p{L}+ ){0,2}(har|have|carry|får|get)|egen|eigen|din egen|a|an|own|fri|and|og|med|with|,|følger|følgjer|ingår|dækket) (\\p{L}+ ){0,2}(jobbtelefon|arbeidstelefon|jobb-?mobil|tjenestetelefon|arbejdstelefon|arbetstelefon|tjänstetelefon|work (mobile|phone|cell)|(company|agency|service) (mobile|phone|cell))\\p{L}*|(jobbtelefon|arbeidstelefon|arbejdstelefon|arbetstelefon|tjänstemobil|work (mobile|phone|cell)|agency phone|jobbmobil|arbeidsmobil)\\p{L}*|(du får|you get|dere får|mobil frå|mobilen får|{offer}) (\\p{L}+ ){0,3}(${phone})|(mobil|mobiltelefon|phone|telefon) (og|and) (pc|laptop|data\\p{L}*)|arbeidstid ..4 og mobil`,
    unless: `(jobbtelefon|arbeidstelefon|mobil|telefon|phone|tlf|mobile)\\p{L}*:? ?\\+?\\p{N}{2,}|({not}|own|egen bil og egen|private?|personal) (\\p{L}+ )?(telefon|phone|mobil)|(svare|answer|betjene) (på )?(telefon|phone)|telefontid\\p{L}*`,
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
    match: `({not}|ingen|no|no one|nobody|aldri|never) (\\p{L}+ ){0,6}(kontakt\\p{L}*|contact\\p{L}*|ring\\p{L}*|call\\p{L}*|svar\\p{L}*|telefon\\p{L}*|phone|privatnummer\\p{L}*|nummeret|number|tilgjengelig\\p{L}*|available) ..10 (utenom arbeidstid\\p{L}*|utanom arbeidstid\\p{L}*|outside|fritid\\p{L}*|hjemme|heime|at home|når vakta|når vakten|after|etter klokka|etter kl|private?|natt|ditt|your|evenings|kveld\\p{L}*|deg)|(aldri|never) (\\p{L}+ )?(får |given )?(privatnummer\\p{L}*|your (private|personal) number)|(${phone}) ..10 (slått av|avslått|switch\\p{L}* off|turned off|off|blir liggende|stays at|legger du|hand it over|på kontoret|er av|i skuffen|leave it)|(switch|turn) (it )?off|svarer (\\p{L}+ )?privat etter|slår af|(fri|fritid|time off|ledig) (er|is|är) (fri|fritid|time off|ledig|your own|yours|din|di)|når du har fri,? har du fri|leave work at work|(lar|let|lat) jobben (bli|vere|være)|tar ikke (\\p{L}+ )?jobben med (deg )?hjem|tek ikkje (\\p{L}+ )?jobben med (deg )?heim`,
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
    match:
      '({leader}|teamet|the team|vi|we|sammen|saman|together|med|with|manager|leiar|leder|supervisor) ..8 (sette|setje|setter|set|agree\\p{L}*|avtal\\p{L}*|finne|hjelp\\p{L}*|help\\p{L}*|support\\p{L}*|støtt\\p{L}*|ta vare på|hold\\p{L}*|sätta|sætte) (\\p{L}+ ){0,4}(grens\\p{L}*|boundaries|limits|gränser|grænser)|(grens\\p{L}*|boundaries|gränser|grænser) ..6 (avtal\\p{L}*|agreed|settles|settes|drøft\\p{L}*|sammen med|together with|with your (manager|supervisor))|(help|hjelp\\p{L}*|støtte\\p{L}*|support) ..4 (with|med|til) (\\p{L}+ )?(boundaries|grensesetting\\p{L}*|grenser)',
    unless:
      '{user} ..4 (grenser|boundaries)|(evne|ability|able|skills|god på|flink|maintain|keep|keeping|holde|understanding of) ..5 (boundaries|grenser|gränser|grensesetting)|limits of the role|rollen',
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
    match:
      '(etiske|etisk|ethical|egne|own|skrevne|written|skriftlige) (\\p{L}+ ){0,2}(retningslinj\\p{L}*|kjøreregl\\p{L}*|guidelines|regler|principles|regelverk|rammeverk) ..10|(code of (practice|ethics|conduct)|retningslinj\\p{L}*|guidelines|framework|etiske? rammeverk|riktlinjer|kodeks) ..6 (for|of) ..4 (erfaringskonsulent\\p{L}*|{peer}|rollen|rolla|peers?|peer work|peer workers|the role|omgang)|peer (support )?(code|ethics|standards)\\p{L}*|peer code of practice|etiske (retningslinjer|kjøreregler)|code of ethics',
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
    match:
      '(helsa di|helsen din|helsa til deg) ..2 (kjem|kommer|går|er) ..3 (først|fyrst|viktig\\p{L}*)|(wellbeing|well-being|wellness|self-?care|egen helse|eiga helse|eigen helse|din helse|helsa di|your (own )?(health|recovery)|ivaretak\\p{L}*|ta vare på deg|tek vare på deg|tar vare på deg|egenomsorg|eigenomsorg|psychologically safe|trivsel) (\\p{L}+ )?(plan|time|support|days?|timer|først|first|comes first|avtale|budget|passport|action plan)|(plan|avtale|agreement|time|tid|hours|pause\\p{L}*) (\\p{L}+ ){0,3}(for|to look after|til|om|around) (\\p{L}+ ){0,3}(wellbeing|well-being|self-?care|helsa|helse|egen helse|your health|own health|recovery|egenomsorg|restitusjon|ta vare på deg)|(your|din|di) (\\p{L}+ )?(helse|helsa|health|wellbeing|recovery) (kommer|kjem|comes|går|er|is) (\\p{L}+ )?(først|fyrst|first|viktig\\p{L}*|viktigast|most important|before)|we look after your (health|wellbeing|recovery)|(plan\\p{L}*|avtal\\p{L}*|agree\\p{L}*|sammen|saman|together|støtt\\p{L}*|støtte|support|stöd|tilpass\\p{L}*) ..8 (hvis|dersom|om|if|when|når|vis|for når) (du|you) (\\p{L}+ ){0,4}(tung\\p{L}*|vanskelig\\p{L}*|vanskeleg\\p{L}*|dårlig\\p{L}*|dårleg\\p{L}*|tøff\\p{L}*|unwell|tough|difficult|struggl\\p{L}*|syk|sjuk|relaps\\p{L}*|jobbigt|svårt|svært)|tilrettelegging|tilrettelegg\\p{L}* ved|reasonable adjustments',
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
