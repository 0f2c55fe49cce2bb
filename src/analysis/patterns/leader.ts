import type { LeaderKind } from '#src/analysis/facts/facts';
import { occursIn } from '#src/analysis/patterns/pattern';
import { defineRules, type Hit } from '#src/analysis/patterns/rule';

const talk =
  '([\\p{L}-]*(møte|møter|møtet|møtepunkt|samtale|samtaler|samtalar|samtal|samtale[nr]|möte|möten|møder)|one-to-ones?|one-on-ones?|1:1s?|1-1s?|check-ins?|check ins?|catch-ups?|meetings?|reviews?|appraisals?|supervision|veiledning|rettleiing|vejledning|handledning|avstämning\\p{L}*|avstemming\\p{L}*|uppföljning\\p{L}*|oppfølging|opfølgning|prat|snak|snakk|sync|MUS|fast tid|sparring)';
/** What only a leader holds with those who work there, so that no leader need be named. */
const leadersTalk =
  '(line supervision|medarbei\\p{L}*samtal\\p{L}*|medarbejdersamtal\\p{L}*|medarbetarsamtal\\p{L}*|utviklingssamtal\\p{L}*|utvecklingssamtal\\p{L}*|oppfølgingssamtale\\p{L}* med deg|oppfølgingsmøte\\p{L}* med deg|line management (meetings?|supervision|sessions?)|(one[- ]to[- ]ones|regular line management|1:1s|1-1s|one-on-ones|(monthly|weekly|fortnightly|regular) (one-to-one|1:1|one-on-one)(?! \\p{L}))(?! with {user}))';
const often =
  '{regular}|hver|kvar|every|each|weekly|varje|varannan|var|hver|annenhver|annankvar|én gang|ein gong|once|(to|tre|fire|två|tre|fyra|to) (ganger|gonger|gånger|gange)|twice|faste?|fasta|fastlagt\\p{L}*|ukentlig\\p{L}*|månedlig\\p{L}*|vekentleg\\p{L}*|månadleg\\p{L}*|årlig\\p{L}*|årleg\\p{L}*|yearly|jevnlig\\p{L}*|regular\\p{L}*|monthly|biweekly|etter (ein|en|éin|to|tre|\\p{N}+)|after (one|two|three|six|\\p{N}+)|throughout|(mandag|måndag|tysdag|tirsdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)\\p{L}*';

/** To meet or talk, as a verb or by what is done. */
const meets =
  '(møt\\p{L}*|mødes|möt\\p{L}*|meets?|träffa\\p{L}*|snakk\\p{L}*|snakker|prat\\p{L}*|talks?|speaks?|catch(es)? up|checks? in|sits? down|looks? at|goes|go|går ..3 (gjennom|igjennom)|gjennomgang|avsjekk\\p{L}*|set(ter)? av|sett av|time|tid|følg\\p{L}* ..2 opp|follow\\p{L}* ..2 up|debrief\\p{L}*|review\\p{L}*|evaluer\\p{L}*|gjennomfør\\p{L}*|en-til-en|ein-til-ein|conferences?|(går|gå|gjennom\\p{L}*) ..5 (igenom|igennem)|igenom|dykk|sparr\\p{L}*|hører|høyrer|asks? how|ses|sees|drikker|drikk|dricker|drinks?|kaffe|coffee|kalender\\p{L}*|calendar|slot|sjekker|sjekk|stäm\\p{L}*|opfølg\\p{L}*|halvtime\\p{L}*|halv time|minutt\\p{L}*|minut\\p{L}*|half an hour|half-hour|timme\\p{L}*|catch[- ]?up)';
const reader =
  '{you}|your|din|ditt|dine|dina|oss|us|{peer}|(alle|all|every|each|hver|kvar) ..1 (nye?|new|nya|peer|ansatt|tilsett|medarbei\\p{L}*|medarbet\\p{L}*|medarbejd\\p{L}*|employee|member of staff|staff member)|{post}|stillingsinnehaver\\p{L}*|participates';
/** Where many sit together, or what is talked of is somebody else's. */
const groupTalk =
  '\\p{L}*(personal|team|avdelings|avdeling|leder|leiar|stab|stabs|staff|department|ward|board|planning|case|house|hus|bruker|brukar|behandlings|samarbeids|enhets)[- ]?(møte|møter|møtene|møta|meetings?|möten?|møder)';

const wordsIn = (text: string): number => text.split(' ').length;

/** Told of the reader, of no user and of no meeting for all. */
const isAboutReader = ({ sentence: { text } }: Hit): boolean =>
  occursIn(reader, text) && !occursIn(`{user}|${groupTalk}|ungdommene|represent\\p{L}*`, text);

/** How a leader follows the employee up. */
export const leaderPatterns = defineRules<LeaderKind>('leader', [
  {
    id: 'leader.regular-contact',
    kind: 'regular-contact',
    match: `{leader} ..5 (møter|møte|ser|ringer|snakker|snakkar|prater|sees|sjåast|setter|set|sett|avsatt|avsett|meets?|sees?|calls?|rings?|checks?|talks?|sits?|catch(es)?|träffar|träffas|pratar|taler|mødes|møtes|møtest|tar|tek|har|have|has|will) ..7 (deg|dig|you|oss|us|hver av oss|kvar av oss|each (of us|peer \\p{L}+))|({you} (og|and|och) ..2 {leader}|{leader} (og|and|och) (du|you)) ..8 (prat\\p{L}*|snak\\p{L}*|møte\\p{L}*|møtes|setter|set dykk|sit dykk|meet|talk|samtal\\p{L}*|halvtime|time|stund|sit down|catch up)|(halvtime|time|tid|hour|half hour|timme|halvtimme|stund|kaffe|coffee|coach) ..4 (med|with|i|from|frå|fra) ..3 {leader}|${talk} ..6 (med|with|frå|fra|from|by|hos|av|och|og|ved) ..8 ({leader}|team lead|peer lead|lead peer \\p{L}+|lead)|{leader} ..5 ${talk}|{you} ..3 (møter|møte|meet|meets|see|träffar|mødes|treffer|treff|snakker|speak|talk|catch up|check in|sit down|touch base|har) ..5 {leader}|${leadersTalk}`,
    with: often,
    unless:
      'chaired by|utvalg\\p{L}*|brukerutvalg\\p{L}*|council|committee|personalmøte\\p{L}*|staff meetings?|team meetings?|teammøte\\p{L}*|ungdommene|(med|with|for|of) (\\p{L}+ )?{user}|represent\\p{L}*|(their|deira|deres|sin|sine|sitt) ..1 {leader}|case manager|{user} (\\p{L}+ ){0,2}{get}|(external|outside|independent|extern\\p{L}*|ekstern\\p{L}*|visiting) (\\p{L}+ )?(supervisor\\p{L}*|veileder|rettleiar|handledare)',
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    why: 'Talks with a leader that come again (ruling on leader support: also regular supervision by one).',
    yes: {
      nb: ['Ukentlige møter med teamleder i oppstarten.', 'Medarbeidersamtale to ganger i året.'],
      nn: ['Du møter leiar kvar veke i starten.'],
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
      '(fast|egen|personlig|eigen|en|ein|a|an|named|utsedd|utpekad|dedicated|designated|assigned|your own|din egen|utpekt|utpeika) (\\p{L}+ )?(\\p{L}+ )?(mentor|coach|coordinator|koordinator|kontaktperson|kontaktleder|oppfølgingsperson|line manager|supervisor|faglig støtte) (i|fra|frå|from|in|hos|among|på|som følger|who|that|som følgjer) ..8|(fast|egen|eigen|named|dedicated|personlig|utsedd) (mentor|coach)|({you}|den som (ansettes|får)) ..2 (får|get|receive|have|tildeles|tilknyttet|tilldelas|har|blir tildelt|be (assigned|given|matched with|paired with)) ..3 (mentor|coach)|(mentor|coach|named (person|manager|supervisor)|kontaktleder) ..5 (følger|følgjer|follows|supports|støtter|støttar|beside you|there for you|first year|første året|fyrste året|gjennom|through|along)',
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
      '(our|vår|the) {leader} ..2 good listener|(attentive|committed|caring|omsorgsfull\\p{L}*|engagerad\\p{L}*|lydhør\\p{L}*) (og \\p{L}+ |and \\p{L}+ )?{leader}|proximity to ..4 {leader}|{leader} (\\p{L}+ )?(who|som|der) ..3 (present|tid|time|til stede|til stades|nær\\p{L}*|near|närvarande)|{leader} ..10 (tek|tar|tager) seg av deg|{leader} ..6 (døra? (\\p{L}+ )?(åpen|open|åpne|står)|open door|til stede|til stades|innom|tilgjengelig\\p{L}*|tilgjengeleg\\p{L}*|available|tar seg av deg|tek seg av deg|tar hand om)|{leader} ..3 (supports?|listens?|cares?|guides?|støtter|støttar|følger|følgjer|lytter|lyttar|heier|heiar|bryr|backer|stöttar|lyssnar|støtter) ..4 (you|your|deg|dig|dere|dykk|du|our (staff|people|peers)|ansatte)|(støttende|nærværende|tilgjengelig\\p{L}*|trygg|god|engasjert|tydelig|nær|nära|nærværende|tett på|tæt på|stöttande|närvarande|nærværende|lyttande|lyttende|støttande|nærværande|supportive|accessible|approachable|present|hands-on|caring|good|strong) (og \\p{L}+ |and \\p{L}+ |och \\p{L}+ )?(line )?({leader}|leiing|leiarar|ledere|ledelse|ledning)|(oppfølging|støtte|backing|support|opfølgning|stöd|ryggdekning|follow-up|oppfølgning) (\\p{L}+ ){0,2}(fra|frå|av|from|by|från|of|af) (\\p{L}+ ){0,2}{leader}|(tett|god|nær|close) (\\p{L}+ )?(oppfølging|opfølgning|uppföljning)( og \\p{L}+)?(?! (av|til|for|of) ({user}|våre|den|dei))',
    unless:
      'sjeld[ae]n|sjældent?|sällan|rarely|seldom|(bare|berre|kun|only) ..2 innom|(limited|little|lite|begrenset) ..3 {leader}|({not}|erfaring|experience) ..4 ({leader}|oppfølging)|{user}',
    sections: ['offer', 'none', 'post'],
    why: 'Support from leaders, without a form.',
    yes: {
      nb: ['Tett oppfølging av leder.', 'Støttende ledelse.', 'Nærværende ledere.'],
      nn: ['God oppfølging frå leiar.', 'Støttande leiing.'],
      en: ['Supportive management.', 'Accessible leaders.'],
      da: ['God opfølgning fra din leder.'],
      sv: ['Närvarande chef.'],
    },
    no: ['Oppfølging av brukere.', 'Ledererfaring er en fordel.', 'Tett oppfølging av brukerne.'],
  },
  {
    id: 'leader.absent-leader',
    kind: 'absent-leader',
    match:
      '({leader}|{leader} ..2 (stilling\\p{L}*|post|position)|lederstillingen|leiarstillinga) (\\p{L}+ )?(er|is|är|står) (\\p{L}+ )?(vakant|vacant|ubesatt|ikkje besett|ikke besatt|unfilled|ledig)|{leader} ..4 (arbeider|arbeidar|jobber|works?|arbetar|arbejder) (i|in|fra|frå|from|at) ..8 (gang|gonger|ganger|gånger|gange|times?|once|twice)|{leader} ..3 (kommer|kjem|comes) (bare|berre|kun|only|bara)|(mangler|manglar|saknar|lacks?|har ikke|har ikkje|without|uten|utan|between) ..3 (leder|leiar|enhetsleder|avdelingsleder|einingsleiar|avdelingsleiar|managers?|chef|daglig ledelse)(?! (\\p{L}+)?(ansvar|erfaring|experience))|(på|at|in) (annan|annen|ein annan) (ort|stad|sted|by)|{leader} ..10 (sjelden|sjeldan|sjældent?|sällan|rarely|seldom|hardly) ..2 (see|meet|ser|møter|treffer|til stede|til stades|innom|innan|til å treffe|i huset|her|här|here|present)|{leader} ..10 (miles away|km unna|km away)|{leader} ..6 ((er|is|är) (\\p{L}+ )?(sjelden|sjeldan|sällan|rarely|seldom|hardly|not often|mye borte|ofte borte|andre steder|elsewhere|in another|i en annen|på et annet|i ein annan)|(sjelden|sjeldan|sällan|rarely|seldom) (\\p{L}+ )?(til stede|på stedet|på staden|i huset|här|her|here|on site|present)|sitter (i|på) (en annen|et annet|kommunehuset|rådhuset)|sit i|(holder til|held til|håller till|works? from|is based|is located|sits|har kontor|har sitt kontor|finns|bor|bur|located) (i |på |in |at |from )?(ein |en |et |eit |ett )?(annen|anna|annan|annet|andre|another|different|other)|only here|bare her|based (in|at) (another|a different|head office|head quarters|headquarters)|(covers|har|deles med|delt|delas|has|deler) ..5 (enheter|einingar|avdelinger|tilbud|sites|services|units|boliger|verksamheter|enheter))|(ingen|inga|no|not yet|ikke|without|uten|utan) (\\p{L}+ )?((nærmeste|næraste|line|day-to-day|daily|direct) )?(leder|leiar|manager|management|line manager|chef) (er |is )?(utpekt|utpeika|assigned|appointed|på plass|in post|ennå|enno|yet)?(?= |$|\\.)',
    with: 'vakant|vacant|ubesatt|unfilled|besatt|besett|ledig|gonger|ganger|gånger|gange|times|once|twice|sted|stad|else|kun|bare|berre|bara|annan ort|mangler|manglar|saknar|lacks?|between|head office|headquarters|sjælden\\p{L}*|miles|covers|dekker|km|sjelden|sjeldan|sällan|rarely|seldom|hardly|borte|elsewhere|another|annen|annan|annet|kommunehuset|rådhuset|enheter|einingar|avdelinger|tilbud|sites|services|units|boliger|ingen|inga|no|not|ikke|without|uten|utan|remote|limited',
    unless: '({you}|søker|applicant|erfaring|experience) ..3 {leader}',
    notSections: ['contact', 'qualifications', 'duties'],
    why: 'The leader is away, shared by many, or not there yet.',
    yes: {
      nb: ['Leder er sjelden til stede.', 'Ingen nærmeste leder er utpekt ennå.'],
      nn: ['Leiar er sjeldan på staden.'],
      en: ['No line manager is assigned.', 'The manager is rarely on site.'],
      da: ['Lederen deles med to andre tilbud.'],
      sv: ['Enhetschefen är sällan här.'],
    },
    no: ['Avdelingsleder svarer på spørsmål.', 'Lederen er til stede hver dag.'],
  },
  {
    id: 'leader.no-follow-up',
    kind: 'no-follow-up',
    match:
      '({not}|uten|utan|without|no) ..6 (on-site (manager|management)|oppfølging|oppfølgning|leiaroppfølging|følge deg opp|følgje deg opp|følgt opp|fulgt opp|follow you up|follow-up|check in on you|day-to-day management|opfølgning|uppföljning|følgjer deg opp)(?! av {user})',
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
    unless:
      '{not}|rarely|seldom|sjeld[ae]n|sjældent?|sällan|(bare|berre|kun|only|little|lite|liten)|fast(e|a)? (stilling|jobb|ansettelse|tilsetting|tjänst)|fulltid|rapporter\\p{L}*|reports? to|(erfaring|experience) ..3 {leader}',
    within: 'sentence',
    sections: ['offer', 'none', 'post'],
    when: (hit) => isAboutReader(hit) && (occursIn(meets, hit.sentence.text) || occursIn(talk, hit.sentence.text)),
    why: 'Reader and leader, something done together and how often, in whatever order.',
    yes: {
      nb: ['Annenhver uke setter du og lederen din av tid til en gjennomgang.'],
      nn: ['Kvar månad går leiaren din gjennom arbeidet med deg.'],
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
      'som mentor|as a (mentor|coach)|{not}|(contact|kontakt) (person)? ?(for|:)|(recovery|peer|job|jobb)[- ](mentor|coach)|{user}|(erfaring|experience)',
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
      if (wordsIn(text) <= 3) return occursIn('(fast|egen|eigen|own|named|dedicated|personal|personlig)', text);
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
  {
    id: 'leader.stands-by-you',
    kind: 'general-support',
    match: `(banke|banker|bankar|knack\\p{L}*|knock\\p{L}*) ..3 {leader}|({leader}|overordn\\p{L}*) (\\p{L}+ ){0,5}(støtte\\p{L}*|støttar|stötta\\p{L}*|backe\\p{L}*|backar|bakke\\p{L}*|bakkar|hjelp\\p{L}*|hjälp\\p{L}*|hjælp\\p{L}*|supports?|backs?|looks? out for|stands? (behind|by|up for)|står bak|står bag|står bakom) (\\p{L}+ ){0,2}({you}|its|their|sine|sin|oss|us|staff|people|ansatte|medarbei\\p{L}*)|{leader} ..4 (med deg|med dig|with you|lydhør|lyhörd|lyttende)|{leader} ..6 (ser (deg|dine)|opptatt av (at du|å|deg)|oppteken av (at du|å|deg)|tett på|nära|tæt på|lett å (få tak|snakke|nå|prate)|på gulvet|on the floor|easy to (reach|talk)|følge opp|følgje opp|ivareta\\p{L}*|take vare på|tar vare på|look(s)? after)|(supported|støttet|støtta|ivaretatt|ivareteken|teken vare på|fulgt opp|følgt opp|backed|guided|helped|mentored|coached|looked after|stöttad|støttes|ivaretas|følges opp) ..3 (by|av|af) ..4 {leader}|(compassionate|lyhörd|lydhør|lyttende|lyttande|kind|understanding|present|involvert|inkluderende|inkluderande|trygg|raus|varm|trygge|rause|varme|omsorgsfull\\p{L}*|empathetic|empatisk\\p{L}*|encouraging|positive|tillidsfuld|engagerad|omtänksam|nærværende|coachende) ..1 ({leader}|leiing|ledelse|ledning)|(guidance|oppfølging|oppfølgning|opfølgning|uppföljning|rygg|ryggdekning|trygghet|omsorg) ..2 (fra|frå|from|från|by|av|of|i) ..3 {leader}`,
    unless:
      '{not}|{user}|sjeld[ae]n|rarely|seldom|sjældent?|sällan|(limited|little|lite|begrenset) ..3 {leader}|under (guidance|veiledning|rettleiing|supervision)',
    sections: ['offer', 'none', 'post'],
    why: 'A leader who cares, in words of being near, seeing and looking after.',
    yes: {
      nb: ['Du blir godt ivaretatt av leder og kolleger.', 'Leder er opptatt av at du skal ha det bra.'],
      nn: ['Leiaren er tett på og lett å snakke med.'],
      en: ["You'll be supported by your line manager.", 'Compassionate leadership'],
      sv: ['En lyhörd chef'],
    },
    no: [
      'Du støtter lederen i møter.',
      'Pasienten blir fulgt opp av koordinator.',
      'Works under guidance from the manager.',
    ],
  },
  {
    id: 'leader.out-of-reach',
    kind: 'absent-leader',
    match: '{leader}',
    with: 'nobody|no one|rådhuset|kommunehuset|nabo\\p{L}*|gong|most|abroad|utlandet|et annet|en annen|ein annan|once|dag|dager|dagar|days?|gang|ganger|gonger|visits|another|bare|berre|kun|only|liten|lite|little|limited|ingen|inga|ikke|ikkje|inte|no|not|remotely|without|uten|utan|sjelden|sjeldan|sjældent?|sällan|rarely|seldom',
    unless: '(erfaring|experience|ansvar\\p{L}*|responsib\\p{L}*|nødvendig|required|kontakt leder|reports?)|{user}',
    within: 'sentence',
    notSections: ['contact', 'qualifications', 'duties', 'application'],
    when: ({ sentence: { text } }) =>
      occursIn(
        `{leader} ..3 (sitter|sit|sidder|sits|works?|jobber|jobbar|arbeider|arbeidar|is|er|är|finns) ..3 (et annet|eit anna|ein annan|en annen|annat|andet|nabo\\p{L}*|another|rådhuset|kommunehuset|utlandet|abroad)|{leader} ..10 (innom|innan|på kontoret|i huset|here|hos oss|flies in|comes in|kommer|hjem|heim) ..6 (gang|gong|gonger|ganger|once|gange|gång) ?(i|a|om|per|every)? ?(måneden|månaden|kvartalet|halvåret|month|quarter|året|year)?|(no|ingen|inga) (formal )?{leader} (on site|on-site|på stedet|her|here)|(lite|liten grad|little|limited|begrenset|rarely|seldom|sjelden|sjeldan|sällan|sjældent?|hardly any|{not}) ..5 (oversight|støtte|support|stöd) ..2 (med|with|from|fra|frå|av|från|to) ..3 ({leader}|dem|them|ham|henne|hende|honom)|{leader} ..8 visits (once|monthly|quarterly|every)`,
        text,
      ),
    why: 'A leader one does not meet, in words of distance or of little contact.',
    yes: {
      nb: ['Du har ingen leder på stedet.', 'Lederen er bare innom en gang i måneden.'],
      en: ['There is no day-to-day oversight from a manager.'],
    },
    no: ['Du trenger ikke kontakt med leder før søknad.', 'Lederen er her hver dag.', 'Only the manager has a key.'],
  },
]);
