import type { BoundaryKind } from '#src/analysis/facts/facts';
import { occursIn } from '#src/analysis/patterns/pattern';
import { defineRules } from '#src/analysis/patterns/rule';
import { clock, hour, sureClock, weekday } from '#src/analysis/patterns/times-of-day';

const shift =
  '(vagtskema|rullande schema|fast skema|arbejdsplan|dagtimerne|vardagar dagtid|(\\p{L}*turnus|\\p{L}*vaktplan|vagtplan|arbeidsplan|arbetsschema|tjänstgöringsschema|dagvakt|kveldsvakt|aftenvagt|nattevakt|nattvakt|dagvagt|dagskift|kveldsskift|dagtid|dagarbeid|dagarbeide|dagarbejde|dagarbete|dagpass|kvällspass|kontortid|kontorstid|kontoråpningstid|skiftarbeid|skiftarbete|schemalagd|schemalagt)\\p{L}*|rota|roster|rotas|rostered|daytime|office hours|business hours|mornings only|shift pattern|(day|early|late|night|evening|afternoon|weekend|rotating|rolling) (hours|shifts?))';
const phone =
  '((jobb|arbeids|tjeneste|teneste|arbejds|arbets|tjänste|tjenste|vakt|hus)-?(telefon|mobil)|mobil|mobiltelefon|telefon|smarttelefon|((work|company|agency|service|trust|dedicated|job|business) )?(issued |supplied )?(mobile|phone|handset|cell|cell phone|cellphone|mobile phone|smartphone|mobile device))(en|er)?';
const workPhone =
  "((jobb|arbeids|tjeneste|teneste|arbejds|arbets|tjänste|tjenste)-?(telefon|mobil)\\p{L}*|(work|company|agency|trust|dedicated|agency-issued|employer-provided|unit|municipal) (issued |supplied )?(mobile|phone|cell|smartphone)s?|(\\p{L}{3,}s|our|vår|\\p{L}+’s|\\p{L}+'s|NAV) ?-?(telefon(en)?|mobil(en)?|mobile|phone)|(telefonen|mobilen|the phone) (\\p{L}+ ){0,3}(er|är|is) (\\p{L}+s|vår|ours))";
const offHours =
  '(på helgen|på helgerna|på kvällstid|kvällstid|på lediga dagar|i weekender\\p{L}*|på fridage|efter arbejdstid|efter arbetstid|efter fyraften|om aftenen|på aftenen|(hele|heile|hela) (døgnet|dygnet)|(døgnet|dygnet) (rundt|runt)|24\\/7|(around|round) the clock|\\p{L}*fritid\\p{L}*|friveka|lediga? tid|(utenom|utanom|utanför|utenfor|utanfor|udenfor|uden for) (\\p{L}+ )?(arbeidstid|arbejdstid|arbetstid|kontortid)\\p{L}*|(outside|after|beyond|out of) (of )?(\\p{L}+ ){0,2}(hours|shift)|at all hours|(når|när|om|på|også når|dager) (du|dagen) (har fri|er fri|er ledig)|selv om du har fri|sjølv om du (har fri|ikkje står på vakt|ikke står på vakt)|når du är ledig|når du er av|når du holder (weekend|fri|ferie)|when you are off|(your )?(free time|days? off|time off)|når som helst|uansett hva klokka er|uansett tid|når som helst på døgnet|any ?time|any hour|whatever the hour|day (or|and) night|day and night|(kveld|dag) (og|och|eller) natt|om (natta|natten|kvelden|kveldane|aftenen)|på (natta|natten|kvelden|kvällen|kvällar\\p{L}*)|i helg(a|en|ane|ene)|i weekenden|på helger\\p{L}*|evenings|in the evening|(søn|lør|sun|laur|sön|lör|satur)\\p{L}* ?(aften|kveld\\p{L}*|natt\\p{L}*|kväll\\p{L}*|nights?|evenings?)|på (ferie|høgtid|helligdager)|kvällar|nätter|rød[ea] dag\\p{L}*|röda dagar|weekends too|(at|from) home|(klokk(a|en)|kl\\.?|at|klockan) (1[89]|2[0-4])([.:]\\p{N}{2})?|hjemme|heime|hemma)';
const reach =
  '(svara|höra av sig|hör av sig|nås|rycka in|rykke ud|tage telefonen|tager telefonen|kontaktbar|träffas på|kan fanges|tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|available|nåbar|anträffbar|tillgänglig|reachable|til rådighed|ringe?r?|ringjer?|ringa|ringet|ringt|ringes|wake|vekke|väcka|kontakte?s?|kontakter|kontaktar|kontaktes|contact|contacted|call|calls|få tak i|få tak på|få fatt på|nå|no|nu|reach|reached|reply|svare?r?|svarar|answer|ta telefonen|tar telefonen|tek telefonen|pick up|respond|text|phone|melding\\p{L}*|stille opp|stiller opp|ställa upp|stille op|get hold of|ha telefonen)';
const privately =
  '(private?|privata|personal|own|egen|eigen|eget|eige|eiga|egna|egne|eigne|heimenummer\\p{L}*) (\\p{L}+ )?(nummer|nummeret|telefon|telefonen|phone|cell|number|mobil|mobilen|telefonnummer)\\p{L}*';
const opening =
  '(öppettider|åbningstider|åpningstider|telefonöppet|åpent|åpen|åpner|åpningstid\\p{L}*|opningstid\\p{L}*|ope|opent|open|opens|opening|öppet|öppen|öppettid\\p{L}*|åbent|åben|åbningstid\\p{L}*|drop-in|besøkstid|telefontid)';
const boundary = '(\\p{L}*grens\\p{L}*|boundaries|limits|\\p{L}*gräns\\p{L}*|\\p{L}*grænse\\p{L}*)';
const nobody = '({not}|aldri|no one|nobody|aldrig|uten at|verken)';

/** Numbers that are no time of day: pay, ages, and how much one works, which is the size of the post only. */
const noTimes =
  /[$£€]\s?[\d.,]+(?:\s?[-–]\s?[$£€]?\s?[\d.,]+)?|(?:aged?|ages|alder(?:en)?|åldern) \d+\s?[-–]\s?\d+|[\d.,]+(?: (?:hours?|hrs|timer|timar|timmar))? (?:a|per|each|i|in|om|pr\.?) (?:week|month|uka|uken|uke|veka|veke|ugen|uge|veckan|vecka|måneden|månaden)(?: over [\p{L}\d]+ (?:days|dager|dagar|dage))?|[\d.,½¼¾]+ (?:hours?|timer|timar|timmar) over [\p{L}\d]+ (?:days|dager|dagar|dage)/giu;

const schedule = `(arbeidstid\\p{L}*|kjernetid\\p{L}*|working hours|work hours|hours|work schedule|schedule|working pattern|arbetstid\\p{L}*|arbejdstid\\p{L}*|mødetid\\p{L}*|arbeidsdag\\p{L}*|arbeidsdøgn|arbetsdag\\p{L}*|shifts?|skift|\\p{L}*vakt|vakter|vaktene|vaktane|vagter|vagterne|pass|passen|you work|du arbeid\\p{L}*|du arbejd\\p{L}*|du arbet\\p{L}*|du jobb\\p{L}*|vi jobber|vi arbeidar|klokka) ..8 (${clock}|${weekday}|fast|faste|fixed|days)|(fast|faste|fasta|fixed|set|stabil\\p{L}*|regular|published|scheduled) (\\p{L}+ )?(arbeidstid\\p{L}*|arbetstid\\p{L}*|arbejdstid\\p{L}*|working hours|hours|shifts?|vakter|vagter|vaktar|schedule|tider)|${sureClock}|${weekday} ?(-|–|til|to|through|till|og|and|thru)? ?${weekday}|${clock} ..3 (${weekday}|four|fire|tre|three|five|fem|dager|days)|${weekday} ..3 ${clock}|m ?(-|–) ?f|${shift}|(scheman?|schemat|vaktplanen) ..3 (fast|lagt|läggs)|(todelt|tredelt|rullerende|rullerande|fast|oppsatt|oppsett) (\\p{L}+ )?(turnus|plan|schema)|(vakter|vaktar|vaktene|arbeid|jobb\\p{L}*|arbeide\\p{L}*|arbeidet|work\\p{L}*|tjänstgöring|helg\\p{L}*|weekends?) ..4 (hver|varje|kvar|every|var|annenhver|annakvar|varannan|hver anden|one in) ..2 (helg|weekend|kveld|kväll|\\p{L}+day|two|three|four)|(hver|varje|kvar|every|var) (andre|andra|annen|anden|tredje|fjerde|third|fourth|second|other) (helg|weekend|hverdag)|vakter (på|hver|varje|kvar)|(begynner|starter|start|starts) ..3 (klokka|kl\\.?|at) ..4 (slutter|sluttar|finish\\p{L}*|ends?)|dag og (tidlig )?kveld|ettermiddag og kveld|{not} (\\p{L}+ ){0,2}(helgearbeid\\p{L}*|helgejobbing|helgevakter|helg(ar|er)?( og kveld)?|kveldsarbeid\\p{L}*|kveldsvakter?|nattevakter|nattarbeid|turnus|weekends?|weekend work|evenings or weekends|evening work|night shifts?|shift work|on-call|helgarbete|kvällsarbete|weekendarbejde)|(fordelt|fordelte|fordeler|spread|fördelat|fördelade) (ut )?(på|over|across) (to|tre|fire|fem|two|three|four|five|två|fyra|\\p{N}) (faste )?(dager|dagar|days|dage)|(innenfor )?(ordinær|vanlig|vanleg|normal) (arbeidstid|arbeidsdag|dagtid)`;

/** A plan of shifts is known beforehand, or how it goes round. */
const plan =
  '(vaktlist\\p{L}*|vaktplan\\p{L}*|vagtplan\\p{L}*|\\p{L}*turnus\\p{L}*|rota|roster|shifts?|scheman?|schemat|passen|vaktene|vagterne|timetable|days|working days)';
const setAhead = `${plan} ..8 (uker|veker|veckor|uger|weeks|months?|måneder|månader|månad|halvår|halvt år|year) ?(ahead|in advance|i forveien|i førevegen|i förväg|frem|fram|om gangen|before)?|${plan} (\\p{L}+ ){0,4}(printed|published|issued|agreed|läggs|settes opp|blir sett opp) ..6 (in|i|before|ahead|advance|forveien|førevegen|förväg|january|august|weeks?)`;
const homeTime = `(days|evenings|mornings|nights|dager|kvelder) (are|is|er|är|från|fra|frå|from) ${clock}`;

const oneTime = `((kl\\.?|klokk[ae]n?|at|after|past|till?|until|etter|efter|før|före|innan|by|from|fra|från|frå) )(${hour}|(half past|halv) ${hour}|\\p{N}{1,2}([.:]\\p{N}{2})?)(?! ?(%|prosent|per ?cent|uker?|veker?|vecko|weeks?|hours?|tim(er|ar|mar)|måned|månad|months?|years?|år|dager|dagar|days?|people|personer))`;
const dayEnds =
  '(har fyraften|stannar hemma|går hemma|slutt\\p{L}*|ferdig|færdig|färdig|fri|er over|(går|gå|goes?) (\\p{L}+ )?(heim|hjem|hem|home|off)|avslutning|oppmøte|(is|are|you) (off|done)|stops?|finish\\p{L}*|ends?|closes?|steng\\p{L}*|stäng\\p{L}*|lukker|clock off|log off)';
/** Evenings and weekends that are the reader's own. */
const freeTime =
  '(kveld\\p{L}*|helg(a|en|er|ene|ane)?|weekend\\p{L}*|kväll\\p{L}*|aften\\p{L}*|evenings?|nights?) ..3 ((har|is|are|er|är) (du |ni |I )?(fri|ledig\\p{L}*|free|off)|(are|is) yours|är er|er din|er dine)|helgfri';
const workingTimes = `${schedule}|${setAhead}|${homeTime}|${dayEnds} ..3 ${oneTime}|${oneTime} ..3 ${dayEnds}|${freeTime}|(vakt(en|ene|ane)|vagterne|passen|shifts?|arbei\\p{L}*|arbet\\p{L}*|arbejd\\p{L}*|jobb\\p{L}*|work|days) ..6 (${oneTime} ..4 ${oneTime}|(formiddag|ettermiddag|eftermiddag|förmiddag)(en|er|ar)?)`;
const phoneUse =
  '(chat\\p{L}*|(på|over|via|per|by|over the|on the) (phone|telefon\\p{L}*)|(phone|telefon) ?-?(calls?|line|samtale\\p{L}*|interview|support|vakt|tid))';
/** When the reader is not well, said as a condition or of a time. */
const unwell =
  '(mår (\\p{L}+ )?(dåligt|kass)|utbränd|slut|skört|skör|tilbagefald|udbrændt|træt|trött|hårdt|svært|belastad\\p{L}*|belastet|tung|tunge|tungt|tøff\\p{L}*|tøft|vanskelig|vanskelege?|dårlig\\p{L}*|dårleg\\p{L}*|verre|verst|sliten|slite|slitne|sämre|dåligt?|sjuk|kass|skidt|jobbigt?|svårt|unwell|rough|hard|tough|low|worse|wobbl\\p{L}*|struggl\\p{L}*|relaps\\p{L}*|burn(ed|t|ing)? ?out|utbrent|tilbakefall|återfall|stirs?|triggered|overwhelm\\p{L}*|hjem med det hele)';
const eased =
  '(\\p{L}*plan för|\\p{L}*plan om|aflast\\p{L}*|lægge(r|s)? (\\p{L}+ )?om|lägger (\\p{L}+ )?om|ta det lugnt|tage den med ro|skrue ned|trappa ner|skruva ner|gå hem|gå hjem|legg(er|e|es|ast)? (vi )?om|tilrettel\\p{L}*|tilpass\\p{L}*|anpassa\\p{L}*|endr(er|ar|e)|ändra\\p{L}*|juster\\p{L}*|justera\\p{L}*|adjust\\p{L}*|adapt\\p{L}*|reduc\\p{L}*|lighten|step back|slow down|take (time|a day)|mental health day|(stanna|bli|blive|være|vara|vere|stay) (hemma|hjemme|heime|home|at home)|avlast\\p{L}*|tar (\\p{L}+ ){0,2}(saker|over)|\\p{L}*plan (for|with|sammen|saman|tillsammans|med)|(counsel(l)?or|psykolog\\p{L}*|coach|samtaler?) (\\p{L}+ ){0,2}(med deg|for deg|for you|with you|if|til deg)|(fast|alltid|always) (\\p{L}+ ){0,4}(med dig|med deg|with you))';

/** What the ad promises, or demands, at the border between work and private life. */
export const boundaryPatterns = defineRules<BoundaryKind>('boundaries', [
  {
    id: 'boundaries.available-always',
    kind: 'available-always',
    match: `${reach} ..12 (${offHours}|${privately})|${offHours} ..6 (${reach}|there for)|${privately} ..10 (${reach}|{user}|brukes|deles ut)|({user}|de|dei|they) (\\p{L}+ ){0,3}(får|har|have|get|will have|ha) (\\p{L}+ ){0,2}(nummeret (ditt|til|till)|privatnummeret ditt|(ditt|dit) (private )?(telefon)?nummer|your (private |personal )?(number|cell|mobile))|du er der ..6 ${offHours}|you are there ..6 ${offHours}|(keep|ha) ..5 (phone|telefonen) (on|på) ..6|{not} ..2 ((keep|do|look at|watch|have) (office hours|the clock)|(på|at) (klokka|klokken|klockan|the clock))`,
    with: `{you}|{your}|must|må|free to|required|expect\\p{L}*|ventar|forvent\\p{L}*|deg|person|vi søker|keep|be|ha`,
    unless: `(from|fra|frå|från|mellom|between|mellan) (kl\\.? ?|klokk[ae]n? )?(\\p{N}{1,2}|${hour})([.:]\\p{N}{2})? ?(to|til|till|and|og|och|-|–)|${nobody} ..12 (${reach}|${phone}|nummer\\p{L}*|privat\\p{L}*|natt\\p{L}*|vakta)|{we} (\\p{L}+ ){0,5}(er|is|are|har|är|som er|which is) (\\p{L}+ ){0,2}(${opening}|${reach}|døgn\\p{L}*)|to yourself|for (deg|dig) (selv|sjølv|själv)|spørsmål|questions|hjemmekontor|heimekontor|med hjem`,
    within: 'sentence',
    notSections: ['contact', 'application', 'about'],
    why: 'Availability outside working hours is asked for.',
    yes: {
      nb: [
        'Folk i krise ser ikke på klokka, og det kan ikke du heller.',
        'Du må være tilgjengelig for brukerne også på fritiden.',
        'Brukerne ringer deg på ditt private nummer.',
        'Gjestene skal kunne få tak i deg når som helst.',
      ],
      nn: ['Du må kunne ta telefonen heile døgnet.', 'Du må stille opp på fritida.'],
      en: [
        'You are available to clients around the clock.',
        'Keep your personal phone on and answer whatever the hour.',
        'You must be reachable on your days off.',
        'You answer when guests call on Sunday nights.',
      ],
      da: ['Beboerne får dit private nummer, og du svarer om aftenen.'],
      sv: ['Räkna med att besökare kontaktar dig på fritiden.'],
    },
    no: [
      'Tjenesten er åpen hele døgnet.',
      'Ring Kari på mobil 900 00 000.',
      'Du skal ikke ha telefonen på når vakta er slutt.',
      'Det er ikke meningen at noen skal nå deg når du har fri.',
      'Vi er et team som er tilgjengelig døgnet rundt.',
    ],
  },
  {
    id: 'boundaries.beyond-hours',
    kind: 'beyond-hours',
    match:
      '(strekke\\p{L}*|strekkjer?|går|gå|go|goes|going|arbeide|work|works|stay|jobbe|arbejde|jobba|arbeta|yter?|bli|blive) ..6 (utover|utanfor|utenfor|beyond|outside|past) ..4 (arbeidstid\\p{L}*|hours|shift|vakt\\p{L}*|arbetstid\\p{L}*|arbejdstid\\p{L}*)|(more|mer|meir|mere) (\\p{L}+ )?(enn|than|end|än) ..4 (betalt|paid|lønn|betaling)|du strekker deg (langt|lengre)|(extra|overtid|overtime|bli igjen|stay|beredskap|on[ -]call|on standby|lange dager|long days|hours|bakvakt|ettermiddag\\p{L}*|evenings) ..6 (unpaid|ulønna?|ulønnet|ubetalt|oavlönad\\p{L}*|obetal\\p{L}*|ulønnede?|without pay|uten lønn|utan løn)|{not} ..2 (overtid\\p{L}*|overtime) ..4 (betal|pay|paid)|on[ -]call (every|all|each) ..2|(timene|timane|the hours) ..3 (fører|telle?r|count) (vi |we )?{not}',
    unless: 'we go|tar igjen|time back|toil|kompenser\\p{L}*',
    within: 'sentence',
    notSections: ['contact', 'application', 'about', 'offer'],
    why: 'Work beyond the hours, or unpaid, is expected.',
    yes: {
      nb: [
        'Du må regne med å bli igjen ulønnet.',
        'Vi søker deg som strekker deg langt utover vanlig arbeidstid: gå utover arbeidstiden.',
        'Du jobber gjerne mer enn det du får betalt for.',
      ],
      nn: ['Du går gjerne utanfor arbeidstida for brukarane.'],
      en: ['Some evenings you stay on, unpaid.', 'You will be expected to stay beyond the end of your shift.'],
    },
    no: ['Vi strekker oss langt for brukerne.', 'Overtime is rarely needed.'],
  },
  {
    id: 'boundaries.schedule',
    kind: 'schedule',
    match: workingTimes,
    unless: `{not} (\\p{L}+ )?fri|{not} ..4 (kontortid|kontorstid|office hours)|(boat|ferry|bus|båt|ferje|ferge|buss|tog|train)\\p{L}* ..5 ${weekday}|${opening}|(gruppe\\p{L}*|groups?|kafe|treff\\p{L}*|møte\\p{L}*|meetings?|kurs|veiledning|supervision|rettleiing|class|training|opplæring|samling\\p{L}*) ..5 (${weekday}|${clock})|(ring|ringe|call|kontakt|contact|tlf|phone|treffes|telefon) ..10 (${weekday}|${clock}|office hours)|søknadsfrist|closing date|frist|interview\\p{L}*|intervju\\p{L}*|nettverk\\p{L}*|i arbeidstiden|i arbeidstida|in working hours|in your own time|(on|in) your (rota|roster|diary)|til det i turnus\\p{L}*`,
    within: 'sentence',
    when: ({ sentence }) => occursIn(workingTimes, sentence.text.replace(noTimes, ' ')),
    notSections: ['contact', 'application', 'about'],
    quote: 'clause',
    why: 'The hours or the rota are stated.',
    yes: {
      nb: [
        'Klokka 15 går du hjem.',
        'Arbeidstid mandag–fredag 8.00–15.30.',
        'Turnus etter oppsatt plan.',
        'Dagtid.',
        'Vi jobber fra 7.45–15.30.',
      ],
      nn: ['Helga har du fri.', 'Arbeidstida er 8–15.30.', 'Todelt turnus.'],
      en: [
        'Shifts are published six weeks in advance.',
        'Evenings, half past five to nine.',
        'Monday to Friday, 9-5.',
        'You work a rolling rota.',
        'Schedule: 10am to 6pm.',
      ],
      da: ['Arbejdstiden er mandag til fredag 8-15.', 'Du har faste vagter.'],
      sv: ['Kontorstider.', 'Arbetstiden är måndag till fredag 8-16.'],
    },
    no: [
      'Tjenesten er åpen mandag–fredag 9–15.',
      'Arbeidstid etter avtale.',
      'The project runs for 24 months and you work 20 hours.',
      'Two hours a month are kept for supervision.',
      'Fleksibel hverdag i et varmt miljø.',
      'Ring Kari mandag til fredag 9–15.',
      'Hours: 24 a week over four days',
      'Hours are paid at $17.50 - $20.25 with experience.',
      'Casual shifts with people aged 16-25',
      'Aktiviteter for ungdom 15-18 og voksne.',
    ],
  },
  {
    id: 'boundaries.work-phone',
    kind: 'work-phone',
    match: `${workPhone}|({offer}|{get}|du får|you get|you will have|dere får|ditt? egen|frå jobben|fra jobben|stiller med|disponerer|comes with|there's) (\\p{L}+ ){0,4}${phone}|${phone} (\\p{L}+ ){0,5}(frå|fra|av|from|provided|issued|supplied|with the job|dekkes|dækkes|dekkjer|dekka|følger|følgjer|ingår|får du|stilles|stiller|til disposisjon|til rådighet|til rådighed|til rådvelde|for work|som er|stays|by us|betales|betalt)|mobilen får|(mobil|mobiltelefon|phone|mobile|telefon) (og|and|och) (\\p{L}+ )?(pc|laptop|data\\p{L}*|computer|nettbrett|dator)|(pc|laptop|data\\p{L}*|computer|nettbrett|tablet) (og|and|och) (\\p{L}+ ){0,3}(mobil|mobile|mobiltelefon|phone|telefon)`,
    unless: `{user}s|(jobbtelefon|arbeidstelefon|jobbmobil|mobil|telefon|phone|tlf|mobile)\\p{L}*:? ?\\+?\\p{N}{2,}|egen mobil,|your (own|personal)|hennes|hans|sms|spørsmål|kontakt|questions|${phoneUse}|(støtte|support|help|hjelp|råd|samtaler|advice|veiledning|support) (\\p{L}+ ){0,3}(telefon|phone)|phone (calls|support|interview)|per telefon|via telefon|på telefon|by phone`,
    notSections: ['contact', 'application', 'duties', 'qualifications'],
    why: 'A phone for work.',
    yes: {
      nb: [
        'Telefonen er husets.',
        'Du får jobbtelefon.',
        'Egen arbeidstelefon.',
        'Mobil og pc stilles til disposisjon.',
      ],
      nn: ['Arbeidstelefon følgjer stillinga.', 'Du får mobil.'],
      en: ['Work phone included.', 'You carry an agency phone.', 'You get a laptop and a mobile for work.'],
      sv: ['Du får en arbetstelefon.'],
    },
    no: [
      'Ring Kari på mobil 900 00 000.',
      'Egen bil og egen telefon.',
      'Jobbtelefon: 900 11 222.',
      'Brukerne får støtte på telefon.',
    ],
  },
  {
    id: 'boundaries.no-contact-outside-hours',
    kind: 'no-contact-outside-hours',
    match: `${nobody} (\\p{L}+,? ){0,8}(${reach}|kontakt\\p{L}*|contact\\p{L}*|messages|telefon\\p{L}*|phone|e-?mails?|nummeret|number|beredskap|on-call) ..10 (${offHours}|når (vakta|vakten|arbeidsdagen)|after|once|when|when your|etter|efter|private?|ditt|your|deg|dig|du)|${nobody} (\\p{L}+ ){0,4}(får |oppgi |given? |share )?(privatnummer\\p{L}*|${privately}|private? nummer|your (private|personal) number|ditt private)|(${phone}) ..10 (slått av|avslått|slukket|(is|stays|kept|switch\\p{L}*|turn\\p{L}*) off|blir liggende|stays at|legger du|hand it over|på kontoret|er av|är avstängd|avstängd|i skuffen|leave it)|(switch|turn) (it )?off|(gets?|is|goes) (switched |turned )?off (when|at|after|as)|(slår|slå|skrur|stänger|stänga|slukker|slökker) (av|af) (\\p{L}+ )?(telefon|mobil|notis)\\p{L}*|(switch|turn|leave) (\\S+ ){0,4}(phone|mobile) (off|in|at)|(${phone}|telefon\\p{L}*|mobil\\p{L}*) ..2 {not} (din|your|di|ditt|dine) (egen|eiga|own|eigen|egna|private?)|(don't|{not}) (\\p{L}+ ){0,2}(gi|gje|oppgi|give|ge|share|dele?) (\\p{L}+ ){0,3}(nummer\\p{L}*|number)|{not} (\\p{L}+ ){0,5}(nummeret|number) (ditt|hjem)|{not} ..6 \\p{L}*(nummer|nummeret|number) (til|till|to|of|åt) (oss|us|deg|dig|you|ansatte|anställda|tilsette|staff)|(nummer|nummeret|number) ..4 {not} (ditt|your|dit)|(keep|hold) ..3 number ..2 (yourself|private)|privat\\p{L}* (mobil|telefon|profil|nummer|phone)\\p{L}* ..8 (utenfor|utanfor|out of it)|{not} ..2 (ring|kontakt|call|contact|skriv|text)\\p{L}* ..2 privat|(bare|berre|kun|only|endast|bara) ..2 (i vakt\\p{L}*|on shift|på jobb|at work|on duty|når du (er på|har) vakt|under vakt\\p{L}*)|hours and at no other time|slår af|(når|när|while) du er på jobb {not} ellers|only (while|when) you are (on shift|at work)`,
    unless:
      '(regner|reknar|räknar|regnar) (vi|me) ..2 (med|på)|(og|så|and) (da|så|då|then) (kommer|kjem|skal|svar\\p{L}*|må) du|{not} (pynte|hide|sugarcoat|legge skjul)|(dei|de|they) (får|get) (ditt|dit|yours)|spørsmål|questions|søkere|applicants',
    within: 'sentence',
    notSections: ['contact', 'application'],
    why: 'No contact outside working hours, or the phone stays at work.',
    yes: {
      nb: [
        'Folk får stasjonens nummer, aldri ditt eget.',
        'Det er ikke kontakt med brukere utenom arbeidstid.',
        'Jobbtelefonen er slått av på kvelden.',
        'Ingen skal ringe deg på fritiden.',
        'Du trenger ikke oppgi privat nummer til noen.',
        'Du bruker kontorets telefon, ikke din egen.',
      ],
      nn: ['Arbeidstelefonen er avslått på kveldstid.'],
      en: [
        'A work mobile you switch off at six.',
        'No contact with clients outside your hours.',
        'We do not expect you to answer messages once your shift has ended.',
      ],
    },
    no: ['Ta gjerne kontakt utenom arbeidstid.', 'You can call us after six.', 'Ta med deg egen telefon.'],
  },
  {
    id: 'boundaries.limits-agreed',
    kind: 'limits-agreed',
    match: `(du|you|vi|we|dere|{leader}) ..6 (agree\\p{L}*|samde|enige?|bestem\\p{L}*|avtal\\p{L}*|aftal\\p{L}*|settle|set (down|out)|write down|skriv\\p{L}* ned|kommer överens) ..10 (hvor langt|kor langt|hur långt|how far|how much|(hva|kva|vad|hvad|what|which) (\\p{L}+ ){1,5}({not}|dele|share|limits)|off limits)|({your}|du|you) ..8 (is|er|är|blir|vert|bliver) agreed ..4 you|({leader}|teamet|the team|vi|we|dere|sammen|saman|together|tillsammans|sammen med|supervisor) ..8 (sette|setje|setter|set|agree\\p{L}*|avtal\\p{L}*|aftal\\p{L}*|finne|find|work out|draw|enige|samde|hjelp\\p{L}*|hjälp\\p{L}*|help\\p{L}*|support\\p{L}*|støtt\\p{L}*|stött\\p{L}*|ta vare på|hold\\p{L}*|keep|sätta|sætte|manage) ..6 (${boundary}|(work|jobb|arbete) (and|og|och) (home|private life|privatliv|fritid|fritiden) (apart|separate)|balanse\\p{L}* mellom)|${boundary} ..6 (avtal\\p{L}*|aftal\\p{L}*|agreed|settles|settes|setjast|drøft\\p{L}*|sammen med|saman med|together with|with your (manager|supervisor))|(help|hjelp\\p{L}*|hjälp\\p{L}*|støtte\\p{L}*|stöd|support\\p{L}*) (\\p{L}+ )?(with|med|til|att|in|to|du|deg) (\\p{L}+ ){0,4}${boundary}`,
    unless: `{user} ..4 (grenser|boundaries)|(helps?|hjelpe?r?|støtte?r?|support\\p{L}*) {user}|limits of the role|av grensen|age limit`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'Limits are agreed with a leader or the team.',
    yes: {
      nb: ['Du og lederen blir enige om hva du ikke vil dele.', 'Leder hjelper deg med å sette grenser.'],
      nn: ['Leiar hjelper deg å setje grenser.', 'Du får hjelp til å setje grenser.'],
      en: ['Boundaries are agreed with your manager.', "We'll help you manage boundaries."],
      da: ['Sammen med din leder aftaler du grænserne.'],
    },
    no: ['Du må ha evne til å sette grenser.', 'Keep good boundaries.', 'Du hjelper brukere med å sette grenser.'],
  },
  {
    id: 'boundaries.role-guidelines',
    kind: 'role-guidelines',
    match:
      '((yrkes|peer|fag)?etiske?|ethical|egne|eige|egna|eigne|own|skrevne|written|skriftlige|etiska) (\\p{L}+ ){0,2}(retningslinj\\p{L}*|kjøreregl\\p{L}*|guidelines|regler|principles|regelverk|rammeverk|riktlinjer|kodeks)|(code of (practice|ethics|conduct)|retningslinj\\p{L}*|guidelines|framework|etiske? rammeverk|riktlinjer|kodeks|standards) ..6 (for|of|to) ..4 (erfaringskonsulent\\p{L}*|{peer}|rollen|rolla|peers?|peer work|peer workers|the role|medarbeidere med|omgang)|peer (support )?(\\p{L}+ )?(code|ethics|standards)\\p{L}*|code of ethics',
    unless:
      '(application|søknad|data protection|personvern|whistleblow\\p{L}*|clinical guidelines|nasjonale? faglig\\p{L}*|national clinical|(kommun(en|ens|e sine)|heradet|fylkeskommun\\p{L}*|foretak\\p{L}*|regionen|(trust|council|county|company|organi[sz]ation)) ..4 (etiske|etiska|ethical|code)|for (alle|alla|all|every) ..2 (ansatte|ansatt|tilsette|anställda|staff|employees?)|hygiene|anskaffelser|regionale)',
    notSections: ['contact', 'application', 'qualifications', 'personal'],
    why: 'Guidelines for the role.',
    yes: {
      nb: ['Vi følger etiske retningslinjer for erfaringskonsulenter.'],
      nn: ['Vi har etiske retningslinjer for rolla.'],
      en: ['We work to a peer code of practice.'],
      sv: ['Etiska riktlinjer för peer-arbete.'],
    },
    no: ['Nasjonal faglig retningslinje for ROP.', 'Clinical guidelines for nurses.'],
  },
  {
    id: 'boundaries.eased-when-unwell',
    kind: 'own-health',
    match: unwell,
    with: eased,
    unless: '{user}|{require}|(du|you) (lager|make|write|tilpasser|legger)|sykemeld\\p{L}*',
    within: 'sentence',
    when: ({ sentence: { text } }) => occursIn('du|dig|deg|you|your', text),
    notSections: ['contact', 'application', 'duties', 'personal', 'about', 'qualifications'],
    why: 'What the workplace does for the employee who is not well.',
    yes: {
      nb: ['Blir du sliten, tar leder over saker fra deg.'],
      nn: ['Har du ein tung periode, legg vi om oppgåvene.'],
      en: [
        'When you have a rough week we adjust the rota.',
        'We pay for a counsellor for you if the job stirs things up.',
      ],
      sv: ['Blir du sämre ändrar vi schemat.'],
    },
    no: [
      'Du støtter beboere som har det tungt, og lager en plan sammen med dem.',
      'Løftene er tunge, og vi tilpasser utstyret.',
    ],
  },
  {
    id: 'boundaries.own-health',
    kind: 'own-health',
    match: `(helsa|helsen|hälsa|hälsan|sundhed|helbred) (di|din|til deg) ..2 (kjem|kommer|går|er|är) ..3 (først|fyrst|viktig\\p{L}*)|(vi|we|leder\\p{L}*|leiar\\p{L}*|manager|supported|encouraged|støtte?r?|stöd|employees|opptatt|opptekne|måna|legger vekt|legg vekt|nøye|passer på|time|tid|rett|hjelp|plan|avtale) ..10 (ta(r|r hand| hand)? vare på deg|tek vare på deg|tar vare på (deg selv|din egen|deg sjølv)|tage? vare på dig|passer på dig selv|ta(r)? hand om (din|dig)|(own|your|din|din egen|eiga|egen|eigen|your own|deres egen) (\\p{L}+ )?(helse|helsa|helsen|hälsa|health|wellbeing|well-being|recovery|wellness|self-care)|self-?care|egenomsorg|eigenomsorg|sliter deg ut|brenner deg ut|stay well|to keep you well|keep (you|yourself) well)|(wellbeing|well-being|wellness|self-?care|recovery|egenomsorg|eigenomsorg|mestrings) ?(plan|days?|time|budget|passport|action plan)|(your|din|di|own) (\\p{L}+ )?(helse|helsa|health|wellbeing|recovery|well-being) (kommer|kjem|comes|går|er|är|is) (\\p{L}+ )?(først|fyrst|first|viktig\\p{L}*|viktigast|most important|before)|(plan\\p{L}*|avtal\\p{L}*|aftal\\p{L}*|agree\\p{L}*|sammen|tillsammans|saman|together|støtt\\p{L}*|support|stöd|tilpass\\p{L}*|legger til rette|legg til rette|adjust\\p{L}*) ..12 (hvis|dersom|om|if|when|når|när|vis) (du|you|det|things) (\\p{L}+ ){0,4}(tung\\p{L}*|vanskelig\\p{L}*|vanskeleg\\p{L}*|dårlig\\p{L}*|dårleg\\p{L}*|tøff\\p{L}*|unwell|tough|difficult|struggl\\p{L}*|syk|sjuk|relaps\\p{L}*|jobbigt|svårt|svært|skidt)|tilrettelegging`,
    unless: '(expect|experience|requir)\\p{L}*|(help|hjelp|hjälp|hjælp|støtt|stött|support)\\p{L}* ..2 {user}',
    notSections: ['contact', 'application', 'duties', 'personal', 'about'],
    why: 'The employee’s own health is expressly looked after.',
    yes: {
      nb: ['Vi lager en plan for egen helse sammen med deg.'],
      nn: ['Helsa di kjem fyrst.'],
      en: [
        'A wellbeing plan for you is agreed in the first week.',
        'You are supported to look after your own recovery.',
      ],
    },
    no: [
      'God helse er viktig for innbyggerne.',
      'Mental health services.',
      'Health insurance.',
      'Du tar vare på deg selv.',
    ],
  },
]);
