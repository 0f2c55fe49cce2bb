import { defineConcepts } from '#src/analysis/concepts/concept';

/** What turns a statement round or makes it less than sure, and how often a thing happens. */
export const polarity = defineConcepts({
  not: {
    nb: 'ikke | ingen | intet | ikke noe | ikke noen | uten | aldri | verken | hverken | heller ikke | dessverre ikke',
    nn: 'ikkje | ingen | inga | inkje | ikkje noko | ikkje nokon | utan | aldri | verken | korkje | heller ikkje',
    en: "not | no | !no (skal|er|har|vil|kan|søkjer|ser|treng|lyser|får|blir|vert|i|og|med|trengst) | never | without | neither | nor | none | cannot | can't | don't | doesn't | won't | isn't | aren't | haven't | hasn't | didn't | unable to | n't | nobody",
    da: 'ikke | ingen | intet | uden | aldrig | hverken | heller ikke',
    sv: 'inte | ingen | inget | inga | utan | aldrig | varken | ej | icke',
  },
  hedge: {
    nb: 'mulighet* | muligheter for | muligens | kan bli | kan være | vurderer | vurderes | eventuelt | eventuell~ | ved behov | på sikt | håper | planlegger | planlegges | ønsker å | dersom | forbehold*',
    nn: 'moglegheit* | høve til | kanskje | kan bli | kan vere | vurderer | eventuelt | ved behov | på sikt | håpar | vonar | planlegg | ønskjer å | dersom | atterhald*',
    en: 'may | might | possible | possibly | possibility | potential~ | potentially | opportunit* | where possible | if needed | as needed | hope | plan to | consider* | subject to | if',
    da: 'mulighed* | muligvis | måske | kan blive | overvejer | eventuelt | ved behov | på sigt | håber | planlægger | hvis | forbehold',
    sv: 'möjlighet* | eventuellt | kanske | kan bli | överväger | vid behov | på sikt | hoppas | planerar | om | förbehåll',
  },
  regular: {
    nb: 'jevnlig | jevnlige | regelmessig | regelmessige | fast | faste | ukentlig~ | månedlig~ | kvartalsvis | daglig(?! le) | løpende | systematisk~ | strukturert~ | organisert~ | planlagt~ | (hver|kvar|varje|every|each|hvert|kvart) ((første|fyrste|andre|annen|tredje|fjerde|siste|femte|sjette|åttende|first|second|third|fourth|last|other|sixth|anden|sista|var) )?(uke|veke|uge|vecka|måned|månad|mandag|tirsdag|onsdag|torsdag|fredag|måndag|tysdag|monday|tuesday|wednesday|thursday|friday|week|month|morgen|dag|kvartal|semester|fredag ettermiddag|halvår) | den (første|siste|fyrste) \\p{L}+ i (måneden|månaden) | the (first|last) \\p{L}+ of (the|each) month | annenhver \\p{L}+ | annakvar \\p{L}+ | varannan \\p{L}+ | hver anden \\p{L}+ | every \\p{L}+ weeks | on (mondays|tuesdays|wednesdays|thursdays|fridays) | hver (uke|måned|fjortende dag|14. dag|annen uke|tredje uke|mandag|tirsdag|onsdag|torsdag|fredag) | annenhver (uke|måned) | én gang i (uken|måneden|uka) | en gang i (uken|måneden|uka) | (to|tre|fire|fem|seks|ti|tolv|\\p{N}+) ganger i (året|halvåret|måneden|semesteret) | i (uka|uken) | (per|pr.?|i) (uke|måned|semester) | (hver|hvert|kvar|kvart|varje|var|every|each|annenhver|annethvert|annakvar|varannan) (\\p{L}+ |\\p{N}+\\.? ){0,2}(uke|uka|uken|veke|veka|uge|ugen|vecka|veckan|week|fortnight|måned|måneden|månad|månaden|month|kvartal|kvartalet|quarter|semester|semesteret|term|halvår|halvåret|år|året|year|termin|mandag|måndag|monday|tirsdag|tysdag|tisdag|tuesday|onsdag|wednesday|torsdag|thursday|fredag|friday|weeks|months) | (\\p{N}+|én|ein|en|one|once|twice|to|tre|fire|fem|seks|åtte|ti|tolv|two|three|four|five|six|eight|ten|twelve|två|fyra|sex) (avtalte |agreed |whole |hele |heile )?(ganger|gang|gonger|gong|gånger|gång|gange|times|time|timer|timar|timmar|timme|hours|hour|dager|days|samlinger|samlingar)? ?(i|om|per|pr.?|a|each) (uke|uka|uken|veke|veka|uge|ugen|vecka|veckan|week|fortnight|måned|måneden|månad|månaden|month|kvartal|kvartalet|quarter|semester|semesteret|term|halvår|halvåret|år|året|year|termin) | (første|fyrste|første|första|anden|annan|andre|andra|tredje|fjerde|siste|sista|sidste|first|second|third|fourth|last) (mandag|måndag|monday|tirsdag|tysdag|tisdag|tuesday|onsdag|wednesday|torsdag|thursday|fredag|friday) (i|in|of) (the |each |every |hver |kvar |varje )?(måneden|månaden|månad|month)',
    nn: 'jamleg | jamlege | regelmessig | regelmessige | fast | faste | vekentleg~ | kvar (veke|månad|fjortande dag|14. dag|andre veke|tredje veke|måndag|tysdag|onsdag|torsdag|fredag) | annakvar (veke|månad) | månadleg~ | månadlege | systematisk~ | strukturert~ | organisert~ | ein gong i (veka|månaden) | (to|tre|fire|fem|seks) gonger i (året|månaden|halvåret) | i (veka|månaden)',
    en: 'regular | regularly | every (two|three|second|third|other) month~ | weekly | fortnightly | biweekly | bi-weekly | monthly | quarterly | daily | every (week|two weeks|second week|other week|month|fortnight|six weeks|four weeks|three weeks) | once a (week|month|fortnight) | twice a (week|month|year) | each (week|month) | structured | scheduled | ongoing | dedicated | protected | planned | per (week|month) | a (week|month)',
    da: 'jævnlig~ | jævnligt | regelmæssig~ | regelmæssigt | fast | faste | ugentlig~ | ugentligt | månedlig~ | månedligt | hver (uge|måned|fjortende dag|14. dag|anden uge|tredje uge) | hver anden (uge|måned) | systematisk | struktureret | en gang om (ugen|måneden) | én gang om (ugen|måneden) | løbende',
    sv: 'regelbunden~ | regelbundet | regelbundna | fast | fasta | återkommande | kontinuerlig~ | kontinuerligt | varje (vecka|månad|fjortonde dag) | varannan (vecka|månad) | var (vecka|tredje vecka|fjortonde dag) | veckovis | månadsvis | månatlig~ | strukturerad~ | en gång i (veckan|månaden) | schemalagd~',
  },
  own: {
    nb: 'egen | eget | egne | eigen | selv | personlig | personlige',
    nn: 'eigen | eiga | eige | eigne | sjølv | personleg | personlege',
    en: 'own | personal | lived | living | first-hand | firsthand | yourself | themselves',
    da: 'egen | eget | egne | selv | personlig | personlige | levede',
    sv: 'egen | eget | egna | själv | personlig | personliga | levd',
  },
});
