import type { LeaderKind } from '#src/analysis/facts/facts';
import { combined, occursIn, without } from '#src/analysis/patterns/pattern';
import { defineRules, type Hit } from '#src/analysis/patterns/rule';

const talk =
  '([\\p{L}-]*(møte|møter|møtet|møtepunkt|samtale|samtaler|samtalar|samtal|samtale[nr]|möte|möten|møder)|one-to-ones?|one-on-ones?|1:1s?|1-1s?|check-ins?|check ins?|catch-ups?|meetings?|reviews?|appraisals?|supervision|veiledning|rettleiing|vejledning|handledning|avstämning\\p{L}*|avstemming\\p{L}*|uppföljning\\p{L}*|oppfølging|opfølgning|prat|snak|snakk|sync|MUS|halvtime|halvtimme|time|timme|hours?|half[- ]hour|stund|kaffe|coffee|fast tid|sparring)';
/** What only a leader holds with those who work there, so that no leader need be named. */
const leadersTalk =
  '(line supervision|lönesamtal|MUS-samtale\\p{L}*|opfølgningssamtale\\p{L}*|uppföljningssamtal\\p{L}*|avstämningssamtal\\p{L}*|medarbei\\p{L}*samtal\\p{L}*|medarbejdersamtal\\p{L}*|medarbetarsamtal\\p{L}*|utviklingssamtal\\p{L}*|utvecklingssamtal\\p{L}*|oppfølgingssamtale\\p{L}* med deg|oppfølgingsmøte\\p{L}* med deg|line management (meetings?|supervision|sessions?)|(one[- ]to[- ]ones|regular line management|1:1s|1-1s|one-on-ones|(monthly|weekly|fortnightly|regular) (one-to-one|1:1|one-on-one)(?! \\p{L}))(?! with {user}))';
const often =
  '{regular}|(at|etter|efter|after|ved) ..2 (weeks?|months?|uker|veker|veckor|uger|måned(er)?|månad(er|ar)?|måneders)|hver|kvar|every|each|weekly|varje|varannan|var|hver|annenhver|annankvar|én gang|ein gong|once|(to|tre|fire|två|tre|fyra|to) (ganger|gonger|gånger|gange)|twice|faste?|fasta|fastlagt\\p{L}*|ukentlig\\p{L}*|månedlig\\p{L}*|vekentleg\\p{L}*|månadleg\\p{L}*|årlig\\p{L}*|årleg\\p{L}*|yearly|jevnlig\\p{L}*|regular\\p{L}*|monthly|biweekly|etter (ein|en|éin|to|tre|\\p{N}+)|after (one|two|three|six|\\p{N}+)|throughout|(mandag|måndag|tysdag|tirsdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)\\p{L}*';

/** To meet or talk, as a verb or by what is done. */
const meets =
  '(møt\\p{L}*|mødes|möt\\p{L}*|meets?|träffa\\p{L}*|snakk\\p{L}*|snakker|prat\\p{L}*|talks?|speaks?|catch(es)? up|checks? in|sits? down|(setter|set|sätter) ..1 (ned|ner|dykk)|looks? at|goes|go|går ..3 (gjennom|igjennom)|gjennomgang|avsjekk\\p{L}*|set(ter)? av|sett av|time|tid|følg\\p{L}* ..2 opp|follow\\p{L}* ..2 up|debrief\\p{L}*|review\\p{L}*|evaluer\\p{L}*|gjennomfør\\p{L}*|en-til-en|ein-til-ein|conferences?|(går|gå|gjennom\\p{L}*) ..5 (igenom|igennem)|igenom|dykk|sparr\\p{L}*|hører|høyrer|asks? how|ses|sees|drikker|drikk|dricker|drinks?|kaffe|coffee|kalender\\p{L}*|calendar|slot|sjekker|sjekk|stäm\\p{L}*|opfølg\\p{L}*|halvtime\\p{L}*|halv time|minutt\\p{L}*|minut\\p{L}*|half an hour|half-hour|timme\\p{L}*|catch[- ]?up|avtale|avtal|avsatt|avsett|avsat|appointment|set aside|put aside|blocks?|te|tea|hör hur|how you(.re| are)|looked at|drawn up|reviewed)';
const reader =
  '{you}|your|din|ditt|dine|dina|oss|us|{peer}|(alle|alla|all|every|each|hver|varje|kvar) ..1 (nye?|new|nya|peer|ansatt|ansat|anställd|tilsett|medarbei\\p{L}*|medarbet\\p{L}*|medarbejd\\p{L}*|employee|member of staff|staff member)|each (worker|{peer})|(new|nye|nya) (folks|people|ones|colleagues|kolleger|kollegaer|kollegor|medarbei\\p{L}*|medarbet\\p{L}*)|{post}|stillingsinnehaver\\p{L}*|participates';
/** Where many sit together, or what is talked of is somebody else's. */
const groupTalk =
  '\\p{L}*(personal|team|avdelings|avdeling|leder|leiar|stab|stabs|staff|department|ward|board|planning|case|house|hus|bruker|brukar|behandlings|samarbeids|enhets)[- ]?(møte|møter|møtene|møta|meetings?|möten?|møder)';

/** Said of leaders one is glad to have. */
const kind =
  '(tilgængelig\\p{L}*|synlig\\p{L}*|rummelig\\p{L}*|opmærksom\\p{L}*|uppmärksam\\p{L}*|prestigelös\\p{L}*|stödjande|åben|nærværende|nærverande|nærværande|närvarande|tilstedeværende|nær|nære|nära|støttende|støttande|stöttande|tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|tillgänglig\\p{L}*|trygg\\p{L}*|god|gode|engasjert\\p{L}*|engagera\\p{L}*|engageret|tydelig\\p{L}*|tydeleg\\p{L}*|lydhør\\p{L}*|lyhörd\\p{L}*|lyttende|lyttande|lyssnande|omsorgsfull\\p{L}*|omtänksam\\p{L}*|omsorgsfuld\\p{L}*|varm|varme|raus|rause|åpen|åpne|open|opne|öppen|öppna|forståelsesfull\\p{L}*|empatisk\\p{L}*|inkluderende|inkluderande|involvert|anerkendende|tillidsfuld|coachende|supportive|accessible|approachable|available|present|hands-on|caring|good|strong|compassionate|kind|understanding|attentive|committed|empathetic|encouraging|positive|friendly|warm)';
/** Where a leader is who can be reached. */
const near =
  '(dörrar bort|døre væk|døre herfra|i rummet intill|ved siden af|runt hörnet|rundt om hjørnet|nära till hands|lätt att nå|let at komme til|gott om tid|(god|godt med|gott om) tid|til stede|til stades|på stedet|på staden|på plats|på huset|i huset|til hands|till hands|tett på|tæt på|nära|nær|close by|close to|nearby|near|on site|on-site|on the floor|på gulvet|doors? (away|down)|dører (unna|bortenfor)|(døra?|døren|dörren|doors?) ..6 (åpen|åpne|open|öppen|åben|åbent|oppe)|(åpen|åpne|open|opne|öppen|öppna|åben)[ -](\\p{L}+ )?(dør|dører|dør[ae]r|dörr|door|doors|kalender|calendar)|(innom|till|to) ..3 (når|när|whenever|any time)|lett å|lett(e)? for|easy to|lätt att|let at|til at få fat|within reach|good listener)';
/** What a leader does for those who work there. */
const cares =
  '(bryr sig|sørger for|tager hånd|finns för|står upp|støtt\\p{L}*|stött\\p{L}*|backe\\p{L}*|backar|bakke\\p{L}*|bakkar|heie\\p{L}*|heiar|hjelp\\p{L}*|hjälp\\p{L}*|hjælp\\p{L}*|lytt\\p{L}*|lyssna\\p{L}*|bryr|følge\\p{L}*|följa\\p{L}*|følgjer?|följer|ser|passer|passar|tar seg|tek seg|tager sig|tar hand|tar vare|tek vare|ivareta\\p{L}*|står bak|står bag|står bakom|opptatt av|oppteken av|supports?|backs?|listens?|cares?|guides?|helps?|follows?|looks? (out|after)|stands? (behind|by|up)|closely|keeps? (a |an )?(close )?eye|takes? care)';
const staff =
  '(nyanställ\\p{L}*|nyansat\\p{L}*|de nya|de nye|{you}|{your}|oss|us|sine|sin|sina|(their|its) (people|staff)|(our|the|all) (staff|people|peers)|ansatte|tilsette|anställda|medarbei\\p{L}*|medarbet\\p{L}*|medarbejd\\p{L}*|nyansatt\\p{L}*|new (ones|people|colleagues|staff|starters)|(dei|de) nye)';
const support =
  '(uppbackning|opbakning|återkoppling|återkopplar|oppfølging|oppfølgning|opfølgning|uppföljning|støtte|støtta|stöd|stötta|backing|backup|support|ryggdekning|rygg|trygghet|omsorg|follow-up|guidance|care|hjelp|hjælp|hjälp|supported|støttet|støtta|ivaretatt|ivareteken|vare på|fulgt opp|følgt opp|backed|guided|helped|coached|looked after|stöttad|støttes|ivaretas|følges opp|følgd opp)';
const by = '(fra|frå|från|from|by|av|af|of|hos|i)';
const caring = `${kind} ((og|and|och|&|,) \\p{L}+ )?(line |direct |senior )?({leader}|leiing|ledelse|ledning)|({leader}|leiing) (\\p{L}+ ){0,3}(is|are|er|är|who|som|der|here) (\\p{L}+ ){0,4}${kind}|({leader}|sjefane?) ..6 (er|is|are|är|finns|finnes|finst|står|sitter|sidder|sit|har|has|have|med|with|keeps?|alltid|always|være|vere|vara|be) ..4 ${near}|{leader} (\\p{L}+ )?good listener|{leader} ..8 (innom|by|på golvet) ..2 (hver|hvert|kvar|kvart|varje|every|ofte|often|stadig|dagleg|daglig)|proximity to ..4 {leader}`;
const carefor = `({leader}|overordn\\p{L}*) ..6 ${cares} ..4 ${staff}|{leader} ..4 (lytter|lyttar|lyssnar|listens)|${support} (\\p{L}+ ){0,3}${by} (\\p{L}+ ){0,4}{leader}|(tett|god|nær|close|tæt) (\\p{L}+ )?(oppfølging|opfølgning|uppföljning)(?! (av|af|til|till|for|of) ({user}|våre|vores|våra|den|dei))|{leader} ..6 (tid|time) (för|til|for|åt|till) ${staff}|{leader} ..6 {your} (\\p{L}+ )?(støtte|stöd|support|sparringspartner)|(bank\\p{L}*|knack\\p{L}*|knock\\p{L}*) ..3 {leader}`;
/** A leader whom one seldom meets. */
const onlyRarely =
  '(sjeld[ae]n|sjældent?|sällan|rarely|seldom|hardly|mostly away)|(bare|berre|kun|only|bara|just) ..2 (innom|her|here|here|{regular}|present|til stede|once|twice|en|ein|a|på)|(limited|little|lite|liten|begrenset) ..3 {leader}';
const distant =
  '(kommunhuset|stadshuset|huvudkontoret|elsewhere|andre steder|(annet|anna|annan|annen|annat|andet|anden|another|different|other|andre|andra|neste|next) \\p{L}*(sted|stad|stader|steder|by|hus|bygg|kommune|kontor|enhet|fylke|ort|site|town|building|office|county|city|campus)|rådhuset|kommunehuset|head office|headquarters|hovedkontoret|hovudkontoret|utlandet|abroad|(km|mil|miles) (unna|herfra|herifrå|away))';
const several =
  '(to|tre|fire|fem|seks|sju|två|fyra|sex|two|three|four|five|six|seven|flere|fler|fleire|flera|several|many|mange|\\p{N}+)';
const fewTimes =
  '((et par|ett par|eit par|noen få|nokre få|nogle få|några få|a couple of|a few|some) (gange|ganger|gonger|gånger|times) (om|i|a|per) (året|år|year)|(en|ein|én|éin|ett|one|once|a|an|två|to|two|twice) ?(gang|gong|gange|gonger|ganger|gång|gånger|dag|dager|dagar|day|days|times?)? (i|a|om|per|in|every|each) ..1 (uke|uka|uken|veka|veckan|ugen|week|måneden|månaden|month|kvartalet|quarter|halvåret|året|year))';

const rarely =
  '(sjeld[ae]n|sjældent?|sällan|rarely|seldom|hardly|not often|(see|ser) ..4 (lite til|little of|not much of|lite av)|(mye|ofte|mostly) (borte|away))';
/** A leader whom one does not meet, by distance, by how seldom, or because many share the one. */
const outOfReach = (who: string): string =>
  `${who} ..10 ${distant}|${who} ..7 ${rarely}|${rarely} ..4 (see|meet|ser|møter|møder|treffer|treff|möter|träffar) ..4 ${who}|${who} ..12 (innom|inne|innan|förbi|forbi|på besøk|på besök|på besøg|hit|här|på kontoret|på huset|i huset|here|her|hos oss|in|by|kommer|kjem|visits?|hjem|heim|see|arbei\\p{L}*|jobb\\p{L}*|works?) ..6 ${fewTimes}|${who} ..3 (kommer|kjem|comes|is|er) (bare|berre|kun|only|bara) ..2 (her|here|innom)|${who} ..6 (covers?|runs|shared?|split|ansvar for|ansvarar för|dekker|dekkjer|deles?|delt|delas|leder|leier) ..3 ${several} (\\p{L}+ ){0,2}(hus|houses|boliger|sites|services|counties|towns|kommuner|kommunar|enheter|einingar|avdelinger|avdelingar|tilbud|tilbod|tiltak|steder|stader|units|teams?|verksamheter|enheder|lokasjoner|programs)`;
const chief =
  '(enhetschef|avdelningschef|afdelingsleder|teamleder|gruppchef|leder|leiar|enhetsleder|avdelingsleder|einingsleiar|avdelingsleiar|managers?|management|chef|daglig ledelse)';
/** Nobody is the leader, or not yet. */
const noLeader = `({leader}|{leader} ..2 (stilling\\p{L}*|post|position)|lederstillingen|leiarstillinga) ..4 (vakant|vacant|ubesatt|ikkje besett|ikke besatt|unfilled|ledig)|(mangler|manglar|saknar|lacks?|har ikke|har ikkje|without|uten|uden|utan|between) ..3 ${chief}(?! (\\p{L}+)?(ansvar|erfaring|experience))|(no|ingen|inga) (\\p{L}+ ){0,2}{leader} (on site|on-site|på stedet|på staden|her|here)|(ingen|inga|no|not yet|without|uten|uden|utan) (\\p{L}+ ){0,2}${chief}(?= |$|\\.)(?! (meeting|experience))|(noen|nokre|några|nokon|någon|nogen|any) (\\p{L}+ ){0,2}${chief} ..3 {not}|(nobody|no one|ingen) ..8 (managing|manages?|leder|leier|lede|leie|leda|ledar) {you}|(lite|liten grad|little|limited|begrenset|hardly any|{not}) ..5 (oversight|støtte|support|stöd) ..2 (med|with|from|fra|frå|av|af|från|to) ..3 ({leader}|dem|them|ham|henne|hende|honom)`;

const wordsIn = (text: string): number => text.split(' ').length;

/** Told of the reader, of no user and of no meeting for all; whom the post reports to is not yet whom one meets. */
const isAboutReader = ({ sentence: { text } }: Hit): boolean => {
  const rest = without(reportsTo, text);
  return (
    occursIn(reader, text) &&
    occursIn('{leader}', rest) &&
    !occursIn(
      combined`{user}|${groupTalk}|represent\\p{L}*`,
      without('individual|person|manages? them|(those|people) who', rest),
    )
  );
};
const reportsTo =
  '(rapporter\\p{L}*|reports?|answers?|svarer|svarar) (til|till|to|for|direkte til|directly to) ..3 {leader}';
/** The leader does something, whatever it is, with the reader alone. */
const withYou =
  '{leader} (\\p{L}+ ){1,5}(med|with) {you}|{you} ..5 (?!(sammen|tillsammans|saman|together|along) )\\p{L}+ (med|with) (\\p{L}+ ){0,2}{leader}';
const outsideSupervisor =
  '(external|outside|independent|extern\\p{L}*|ekstern\\p{L}*|visiting) (\\p{L}+ )?(supervisor\\p{L}*|veileder|rettleiar|handledare)';

/** What a sentence that goes on about the leader of the one before it ("hun", "she") says. */
export function readOn(text: string): LeaderKind | null {
  if (!/^(?:hun|han|ho|hon|she|he|they|dere to|de to)(?!\p{L})/iu.test(text) || occursIn('{leader}', text)) return null;
  const who = '(hun|han|ho|hon|she|he|they)';
  if (occursIn(outOfReach(who), text)) return 'absent-leader';
  if (occursIn('{not}|{user}', text) || !occursIn(reader, text)) return null;
  if (occursIn(often, text) && occursIn(combined`${meets}|${talk}`, text)) return 'regular-contact';
  return occursIn(combined`${who} ..8 ${near}|${who} ..4 ${cares} ..4 ${staff}`, text) ? 'general-support' : null;
}

/** What a leader who writes the ad says of the two of them: "Every Thursday at ten I take you for coffee." */
export function readWriter(text: string): LeaderKind | null {
  if (
    occursIn(
      '{user}|{not} (?!(flytte|move|cancel|avlyse)\\p{L}*)|{supervisionNoun}|(søk|appl|interview|intervju)\\p{L}*',
      text,
    )
  )
    return null;
  if (!occursIn(youAndI, text)) return null;
  return occursIn('{regular}', text) ? 'regular-contact' : null;
}
const youAndI =
  '(du og (jeg|eg)|du og jag|du och jag|(jeg|eg|jag) og du|you and (i|me)|me and you|i (take|meet|see|sit down with|catch up with|walk with) you|(jeg|eg) (tar|tek|møter|treffer|treff) deg)';
/** Who writes the ad and has, or had, the same job is no leader. */
export const writesAsPeer =
  '(i|jeg|eg|jag) (am|have been|was|er|har vært|har vore|är|var) (\\p{L}+ ){0,3}({peer}|peer)|(my|min|mi) (\\p{L}+ )?(job|jobb|post|stilling\\p{L}*)|(same|samme) (job|jobb|role|rolle|rolla|stilling) (as|som) (me|meg)';

/** How a leader follows the employee up. */
export const leaderPatterns = defineRules<LeaderKind>('leader', [
  {
    id: 'leader.regular-contact',
    kind: 'regular-contact',
    match: `${talk} ..6 (med|with|frå|från|fra|from|by|hos|av|af|och|og|ved) ..8 ({leader}|team lead|peer lead|lead peer \\p{L}+|lead)|(?!(management|leadership) (team )?meeting)({leader} ..5 ${talk})|${leadersTalk}`,
    with: often,
    unless:
      'chaired by|utvalg\\p{L}*|brukerutvalg\\p{L}*|council|committee|personalmøte\\p{L}*|staff meetings?|team meetings?|teammøte\\p{L}*|ungdommene|(med|with|for|of) (\\p{L}+ )?{user}|represent\\p{L}*|(their|deira|deres|sin|sine|sitt) ..1 {leader}|case manager|{user} (\\p{L}+ ){0,2}{get}|{not} (\\p{L}+ )?(din|ditt|your|the) (\\p{L}+ )?{leader}|who (is|isn.t) {not}|(from|fra|frå|från) (outside|utsiden|utsida)|(er|är|is) (det )?(du|you) som (leder|leier|leiar|leads?)|' +
      outsideSupervisor,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    why: 'Talks with a leader that come again (ruling on leader support: also regular supervision by one).',
    yes: {
      nb: ['Ukentlige møter med teamleder i oppstarten.', 'Medarbeidersamtale to ganger i året.'],
      en: [
        'Weekly one-to-ones with your line manager.',
        'Monthly supervision with the team leader.',
        'Annual appraisals and regular 1:1s.',
      ],
      da: ['Faste møder med din leder hver måned.'],
      sv: ['Regelbundna samtal med din närmaste chef.'],
    },
    no: [
      'You have weekly talks with residents, and the manager joins you.',
      'Reviews of care plans are held monthly with clients and the team leader.',
      'Kontakt avdelingsleder Per for spørsmål.',
      'Du deltar i ledermøtet hver måned.',
      'Tett oppfølging av brukerne.',
      'Rettleiing frå sjukepleiar kvar månad.',
      'Veiledning fra en ekstern rolleveileder hver måned.',
      'Monthly supervision from a senior peer worker.',
    ],
  },
  {
    id: 'leader.named-person',
    kind: 'named-person',
    match:
      '(fast|egen|eiga|personlig|eigen|en|ein|a|an|named|utsedd|utpekad|dedicated|designated|assigned|your own|din egen|utpekt|utpeika) (\\p{L}+ )?(\\p{L}+ )?(mentor|coach|coordinator|koordinator|kontaktperson|kontaktleder|oppfølgingsperson|line manager|supervisor|faglig støtte) (i|fra|från|frå|from|in|hos|among|på|som følger|who|that|som følgjer) ..8|(fast|egen|eiga|eigen|named|dedicated|personlig|utsedd) (mentor|coach)|({you}|den som (ansettes|får)) ..2 (får|get|receive|have|tildeles|tilknyttet|tilldelas|har|blir tildelt|be (assigned|given|matched with|paired with)) ..3 (mentor|coach)|(mentor|coach|named (person|manager|supervisor)|kontaktleder) ..5 (følger|följer|følgjer|follows|supports|støtter|støttar|beside you|there for you|first year|første året|fyrste året|gjennom|through|along)',
    unless: 'som mentor|as a (mentor|coach)|{not}|(contact|kontakt) (person)? ?(for|:)',
    notSections: ['duties', 'contact', 'qualifications', 'about', 'application'],
    why: 'A person who is named to follow the employee up.',
    yes: {
      nb: ['Du får en fast mentor i ledelsen.'],
      nn: ['Du får ein eigen mentor som følgjer deg gjennom det fyrste året.'],
      en: ['A named coach follows you through your first year.'],
    },
    no: ['Du får en fadder.', 'Opplæring med en fadder i teamet.', 'Kontaktperson for stillingen er Kari.'],
  },
  {
    id: 'leader.general-support',
    kind: 'general-support',
    match:
      '{leader}|leiing|lederstøtte|ledarstöd|overordn\\p{L}*|sjefane?|(tett|god|nær|close|tæt) (\\p{L}+ )?(oppfølging|opfølgning|uppföljning)',
    unless: `${distant}|{not}|${onlyRarely}|{user}|(erfaring|experience|ansvar\\p{L}*) ..3 {leader}|under (guidance|veiledning|rettleiing|supervision)|{we} ..1 {seek}|rapporter\\p{L}*|reports? to`,
    sections: ['offer', 'none', 'post'],
    when: ({ clause: { text } }) => occursIn(combined`${caring}|${carefor}|lederstøtte|ledarstöd`, text),
    why: 'A leader who is near, cares or stands behind one, without a form.',
    yes: {
      nb: [
        'Tett oppfølging av leder.',
        'Støttende ledelse.',
        'Nærværende og trygge ledere.',
        'Du blir godt ivaretatt av leder.',
      ],
      nn: ['God oppfølging frå leiar.', 'Leiaren er tett på og lett å snakke med.', 'Leiaren har alltid døra open.'],
      en: [
        'Supportive management.',
        'Managers here are approachable.',
        "You'll be supported by your line manager.",
        'The coordinator keeps a close eye on new starters.',
      ],
      da: ['God opfølgning fra din leder.', 'Din leder er altid til at få fat i.'],
      sv: ['Närvarande chef.', 'Chefen finns nära till hands.'],
    },
    no: [
      'Oppfølging av brukere.',
      'Ledererfaring er en fordel.',
      'Tett oppfølging av brukerne.',
      'Du støtter lederen i møter.',
      'Pasienten blir fulgt opp av koordinator.',
      'Works under guidance from the manager.',
      'The manager is seldom near.',
      'Leiaren på huset heiter Arne.',
    ],
  },
  {
    id: 'leader.absent-leader',
    kind: 'absent-leader',
    match: '{leader}|{leader}(stilling\\p{L}*|post)|managing',
    unless: '(erfaring|experience|nødvendig|required|kontakt leder|søker|søkjer|applicant)',
    within: 'sentence',
    notSections: ['contact', 'qualifications', 'duties', 'application'],
    when: ({ sentence: { text } }) =>
      occursIn(combined`${outOfReach('{leader}')}|${noLeader}`, text) &&
      !occursIn('{user}', without('them|andre|others', text)),
    why: 'The leader is away, shared by many, or not there yet.',
    yes: {
      nb: [
        'Leder er sjelden til stede.',
        'Ingen nærmeste leder er utpekt ennå.',
        'Du har ingen leder på stedet.',
        'Lederen er bare innom en gang i måneden.',
        'Avdelingslederen har kontor i nabobyen og dekker tre tiltak.',
      ],
      nn: ['Leiar er sjeldan på staden.', 'Nokon næraste leiar får du ikkje.'],
      en: [
        'No line manager is assigned.',
        'The manager is rarely on site.',
        'There is no day-to-day oversight from a manager.',
        'The service manager sits in another county.',
      ],
      da: ['Lederen deles med to andre tilbud.'],
      sv: ['Enhetschefen är sällan här.'],
    },
    no: [
      'Avdelingsleder svarer på spørsmål.',
      'Lederen er til stede hver dag.',
      'Du trenger ikke kontakt med leder før søknad.',
      'Lederen er her hver dag.',
      'Only the manager has a key.',
      'Our chief executive has used several services herself.',
    ],
  },
  {
    id: 'leader.no-follow-up',
    kind: 'no-follow-up',
    match:
      '({not}|uten|uden|utan|without|no) ..6 (on-site (manager|management)|oppfølging|oppfølgning|leiaroppfølging|følge deg opp|følgje deg opp|følgt opp|fulgt opp|follow you up|follow-up|check in on you|day-to-day management|opfølgning|uppföljning|følgjer deg opp)(?! av {user})',
    unless: '({user}|pasient\\p{L}*|barn) ..4 (oppfølging|follow-up|uppföljning)',
    notSections: ['duties', 'qualifications', 'contact'],
    why: 'The employee is told to do without.',
    yes: {
      nb: ['Du må klare deg uten oppfølging fra leder.', 'Koordinatoren har ikke anledning til å følge deg opp.'],
      nn: ['Du må klare deg sjølv, utan leiaroppfølging.'],
      en: ['You work without day-to-day management.'],
    },
    no: ['Pasienter uten oppfølging faller ut.', 'Brukere som ikke får oppfølging.'],
  },
  {
    id: 'leader.meets-you',
    kind: 'regular-contact',
    match: '{leader}',
    with: often,
    unless: `${outsideSupervisor}|from outside|utanfrå|utenfra|you (will |shall )?(give|lead|provide|supervise|line manage)|du (gir|gjev|leder|leier|veileder|rettleier)|{not} (\\p{L}+ )?(din|ditt|your|the) (\\p{L}+ )?{leader}|fast(e|a)? (stilling|jobb|ansettelse|tilsetting|tjänst)|fulltid|(erfaring|experience) ..3 {leader}`,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'personal', 'application'],
    when: (hit) =>
      isAboutReader(hit) &&
      !occursIn(combined`{not}|${onlyRarely}`, hit.clause.text) &&
      occursIn(combined`${meets}|${talk}|${withYou}`, hit.sentence.text),
    why: 'Reader and leader, something done together and how often, in whatever order.',
    yes: {
      nb: ['Annenhver uke setter du og lederen din av tid til en gjennomgang.'],
      nn: ['Kvar månad går leiaren din gjennom arbeidet med deg.', 'Du møter leiar kvar veke i starten.'],
      en: ['Every month you and your manager look at how things are going.'],
      sv: ['Varje vecka har chefen tid för att prata med dig.'],
    },
    no: [
      'Det avholdes faste personalmøter med ledelsen, og du er med.',
      'Du møter ungdommene hver uke sammen med leder for klubben.',
      'You take part in weekly team meetings led by the manager.',
      'Fast stilling hvor du rapporterer til avdelingsleder.',
    ],
  },
  {
    id: 'leader.somebody-for-you',
    kind: 'named-person',
    match:
      '(mentor|mentorer|coach|kontaktperson|designated person|named person|én person|ein person|en person|makker|makkar|støttespiller|fagkoordinator|kontaktleder|oppfølgingsperson|oppfølgingsansvarlig|(point of|named) contact|contact person|stöttperson)',
    unless:
      '(jobbe\\p{L}*|arbejde\\p{L}*|jobba\\p{L}*|arbeta\\p{L}*|arbeide\\p{L}*|være|vara|vere|fungere\\p{L}*|{you}) ..3 som mentor|as a (mentor|coach)|{not}|(contact|kontakt) (person)? ?(for|:)|(recovery|peer|job|jobb)[- ](mentor|coach)|{user}|(erfaring|experience)',
    sections: ['offer', 'none', 'post'],
    when: ({ words, clause: { text } }) => {
      if (
        !occursIn('mentor|mentorer|coach', words) &&
        !occursIn(
          'ledelse\\p{L}*|leiing\\p{L}*|ledning\\p{L}*|stab\\p{L}*|management|følg\\p{L}*|oppfølging|follow\\p{L}*|støtt\\p{L}*|support\\p{L}*|for deg|for you|til rette|turn to|gå til',
          text,
        )
      )
        return false;
      if (wordsIn(text) <= 3) return occursIn('(fast|egen|eiga|eigen|own|named|dedicated|personal|personlig)', text);
      return (
        occursIn(reader, text) &&
        occursIn(
          '{get}|har|have|has|gir|gjev|give|giver|ger|provide\\p{L}*|offer\\p{L}*|tilbyr|match\\p{L}*|pair\\p{L}*|tildel\\p{L}*|følg\\p{L}*|follow\\p{L}*|der for deg|there for you|{your}',
          text,
        )
      );
    },
    why: 'Whoever is given a person of their own.',
    yes: {
      nb: ['Hos oss får alle nye en mentor.', 'Du får tett oppfølging av en kontaktperson.'],
      en: ['We provide every new starter with a mentor.'],
    },
    no: ['Kontaktperson: Kari Nes', 'Du er mentor for andre.', 'You work as a mentor.', 'Du får en fadder.'],
  },
]);
