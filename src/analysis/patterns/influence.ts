import type { InfluenceKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

/** Where a service is steered: by what the body is called, or by what it steers. "Brukergruppe" is a group of users. */
const arena =
  '(\\p{L}*(utvalg|utval|udvalg|komité|komite|komité)(et|a|ene|er|ar|en)?|(bruker|brukar|bruger|fag|kvalitets|ungdoms|medvirknings|medverknads|klinikk|patient|pasient|verksamhets|inflytande|pårørende|pårørande|familie)\\p{L}*(råd|forum)(et|a|er)?s?|(styrings|styre|prosjekt|projekt|arbeids|arbets|arbejds|referanse|referens|ressurs|kvalitets|forbedrings|forbetrings|utviklings|utvecklings|udviklings|plan|plan\\p{L}{0,4}|strategi|innovasjons|leder|leiar|ledelses|lednings|ledning|chef)-?(gruppe|gruppa|gruppen|gruppene|gruppene|grupp|gruppen|team|teamet|møte|møtet|møter|møta|møde|møderne|möte|mötet|möten|forum|prosess|prosessen)\\p{L}{0,3}|styret|styremøte\\p{L}*|høring\\p{L}*|committee\\p{L}*|boards?|council\\p{L}*|(steering|working|project|advisory|governance|quality|improvement|strategy|strategic|planning|leadership|management|reference|co-?production|development|policy|oversight|operational|executive|safety|senior) (group|meeting|forum|panel|team|part(y|ies)|workstream)s?|learning collaborative|response review|curriculum|task ?force|lived experience (group|panel|forum)|planleggingsdag\\p{L}*|virksomhetsplan\\p{L}*|strategiarbeid\\p{L}*|strategiprosess\\p{L}*)';
const partIn =
  '(medverka\\p{L}*|medvirk\\p{L}*|delaktig\\p{L}*|ta del|tager del|tar del|företräd\\p{L}*|förbered\\p{L}*|har plats|plads i|plats i|rösträtt|stemmeret|adjungerad\\p{L}*|sitt|sitter|sitte|sit|sitje|sitja|sits|sitta|sidde|sidder|delta|deltar|deltek|deltager|deltage|deltakelse|medlem|member|part|take part|taking part|participat\\p{L}*|attend\\p{L}*|join|represent\\p{L}*|chair|lead|lede|leder|leie|leier|leda|facilitat\\p{L}*|convene\\p{L}*|run|runs|være med|er med|vere med|vera med|med i|plass i|seat|fast plass|legge\\p{L}*|leggje\\p{L}*|presenter\\p{L}*|bring|take|tar|ta|have a vote|vote|vara med|ingår|contribute|bidra\\p{L}*|møter|møder|möter|input to|feed into|report to|repres\\p{L}*|inngå|inngår|ingå|indgå|indgår|møterett|fast medlem|tilrettelegg\\p{L}*|forbered\\p{L}*|førebu\\p{L}*|høre\\p{L}* til|stemme|stemmerett|talerett|of)';

/** Those who steer, and what is gone through with them when a service is to change. */
const leaders =
  '(med|with|overfor|ovanfor|to|sammen med|saman med) (the |vår |our )?(leder|leiar|ledels|leiing|ledning|management|leadership|director)\\p{L}*';
const reported =
  '(avvikelse\\p{L}*|klagomål\\p{L}*|klager|synpunkter|tilbagemelding\\p{L}*|återkoppling\\p{L}*|utilsigtede hændelser|avvik\\p{L}*|klage\\p{L}*|klagar|complaints|incidents|tilbakemelding\\p{L}*|feedback|meldt ..3 tilbake)';
/** What the employer plans or changes, with the employee in it. */
const whenWe =
  '((när|då) (teamet|verksamheten|enheten|afdelingen|avdelningen|kommunen) (\\p{L}+ )?(skriv\\p{L}*|planer\\p{L}*|planlægg\\p{L}*|utvärder\\p{L}*|evaluer\\p{L}*|mät\\p{L}*|mål\\p{L}*|ändr\\p{L}*|utform\\p{L}*|udform\\p{L}*)|når|when|då|da|när) (vi|me|we) (\\p{L}+ )?(legg\\p{L}* (om|plan\\p{L}*)|te[gi]kn\\p{L}*|mål\\p{L}*|planlegg\\p{L}*|evaluer\\p{L}*|utform\\p{L}*|endr\\p{L}*|rewrite|redesign|plan|review|evaluate|design|develop|change|measure)';

/** What a service is made of, as far as it can be planned, tried out or put into words. */
const made =
  '(behandling\\p{L}*|erbjudande\\p{L}*|stöd(et|insats\\p{L}*)|boendet|mottagning\\p{L}*|afdeling\\p{L}*|folder\\p{L}*|pjece\\p{L}*|broschyr\\p{L}*|riktlinj\\p{L}*|projekt\\p{L}*|forløb\\p{L}*|\\p{L}*tilbud\\p{L}*|\\p{L}*tilbod\\p{L}*|tjenest\\p{L}*|tenest\\p{L}*|service\\p{L}*|program\\p{L}*|verksamhet\\p{L}*|virksomhet\\p{L}*|indsats\\p{L}*|insats\\p{L}*|rutin\\p{L}*|prosedyr\\p{L}*|procedur\\p{L}*|brosjyr\\p{L}*|leaflet\\p{L}*|retningslinj\\p{L}*|guideline\\p{L}*|tiltak\\p{L}*|kurs\\p{L}*|course\\p{L}*|prosjekt\\p{L}*|project\\p{L}*|pathway\\p{L}*|polic(y|ies)|material\\p{L}*|materiell|curriculum|(informasjons|opplærings|undervisnings)\\p{L}*)';
/** Those whose view is brought in. */
const view =
  '(synpunkter|inflytande|indflydelse|medbestämmande|medinddragelse|stemmer|röster|perspektiv\\p{L}*|syn|stemme\\p{L}*|røyst\\p{L}*|stämma|röst|voices?|perspectives?|views?|medvirkning|medverknad|involvement|participation|delaktighet|inddragelse)';

/** Back to what was named before, or nothing more. */
const there =
  '( (i|in|på|med|av|of|to))?( (it|them|that|this|these|there|der|den|det|dette|dem|dei|disse|desse|dessa|detta|heri|deri))?(?= ?$| ?[.,;:])';
/** That somebody is not in on it: "deltar ikke i det", "hasn't a seat in them", "hører ikke til stillingen". */
const notInOnIt = `((deltar|deltager|deltek|medverkar|medvirker|sitter|sit|sidder|inngår|indgår|ingår|er|är|is) ((du|you|den|it) )?{not}( (med|part|involved|party))?${there}|{not} (\\p{L}+ )?(delta|deltage|sitte|sitje|sitta|sidde|sit|involved|party to|a chair|a seat|a part|a say|ha noe|ha noko|have anything|med)${there}|(høyrer|hører|hör|ligger|ligg) {not} (til|under) (stilling|rolle|rolla|jobb)\\p{L}*|(ligger|ligg|lies|falls|faller|fell) (\\p{L}+ )?(utenfor|utanfor|utanför|outside|uden for) (the |this )?(stilling|rolle|rolla|post|role|job|tjänst)\\p{L}*|reserved to)`;

/** The employee’s part in developing the service. */
export const influencePatterns = defineRules<InfluenceKind>('influence', [
  {
    id: 'influence.excluded',
    kind: 'excluded',
    match: `(${arena}|planlegg\\p{L}*|planlægning\\p{L}*|planering\\p{L}*|planarbeid|plans?|planning|evaluer\\p{L}*|evaluat\\p{L}*|utvikling\\p{L}*|utveckling\\p{L}*|udvikling\\p{L}*|development|systemnivå) ..14 ${notInOnIt}|({not}|no|nu|verken|utan|uden|uten|without|inte) (\\p{L}+ ){0,6}(utviklingsarbeid\\p{L}*|utvecklingsarbete\\p{L}*|medbestemmelse|medverknad|innflytelse|innverknad|influence|inflytande|indflydelse|tjenesteutvikling|tenesteutvikling|utvikling av (tjenest|tenest)\\p{L}*|involvement|planning|planlegging\\p{L}*|planering\\p{L}*|utvärdering\\p{L}*|evaluering\\p{L}*|${arena}|faglige beslutninger|decisions|systemnivå|system level|utviklingsoppg\\p{L}*|oppgaver knyttet til|oppgåver på|verksamhetsutveckling)|(utvikling|utviklingen|development|utviklinga) (\\p{L}+ ){0,4}(ligg|ligger|lies|hører til|høyrer til|tas av|is for|handled by) ..6|(omfatter|omfattar|includes|gjelder|limited to|covers) (\\p{L}+ )?(kun|berre|bare|only) (\\p{L}+ )?(individu\\p{L}*|one-to-one|direkte)|(kun|bare|berre|only|endast|bara) individue\\p{L}* (oppfølging|arbeid|stöd|støtte|support)`,
    unless: '(trenger|need|krav|experience|erfaring) ..4|{user} ..3 {not}',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'about'],
    why: 'Developing the service is expressly no part of the post.',
    yes: {
      nb: ['Stillingen omfatter kun individuell oppfølging.', 'Du skal ikke delta i utviklingsarbeid.'],
      nn: ['Stillinga har ikkje oppgåver på systemnivå.'],
      en: [
        'The post has no involvement in service planning.',
        'The planning group meets in town, and the peer worker does not sit in it: has not a seat in it.',
      ],
    },
    no: ['Du trenger ikke erfaring fra utviklingsarbeid.', 'Vi har ingen ledige plasser.'],
  },
  {
    id: 'influence.window-dressing',
    kind: 'window-dressing',
    match:
      '(oppfylle|oppfylla|oppfyller|fulfil|fulfill|meet|satisfy|uppfylla|opfylde|in order to keep|beholde|behalde|keep|retain|behålla|show) (\\p{L}+ ){0,5}(krav\\p{L}*|kriterier|requirement\\p{L}*|standard\\p{L}*|fidelity|tilskudd\\p{L}*|tilskot\\p{L}*|funding|grant\\p{L}*|statsbidrag\\p{L}*|bidraget|midlene|commissioner)|(fidelity|funding|commissioner\\p{L}*|standards?|modellen|retningslinj\\p{L}*) ..8 (require\\p{L}*|krever|krev|asked us|forlanger|demand\\p{L}*) ..8 ({peer}|a peer|erfaringskonsulent\\p{L}*)',
    with: '{peer}|erfaringskonsulent\\p{L}*|peers?|post|stilling\\p{L}*|slot|en på plass|this post',
    unless:
      '(du|you|søker\\p{L}*) (\\p{L}+ )?(oppfyll\\p{L}*|meet)|{not} (meet|satisfy|fulfil|fulfill|oppfyll\\p{L}*|opfyld\\p{L}*|uppfyll\\p{L}*)|visa|sponsor\\p{L}*',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'The post is there to satisfy a demand or keep a grant.',
    yes: {
      nb: ['Vi må ha en erfaringskonsulent for å oppfylle kravet til FACT-team.'],
      en: ['The post exists to meet the funding requirement.', 'Fidelity standards require a peer on every team.'],
    },
    no: [
      'This post does not meet the requirements for a visa.',
      'Applicants must meet the essential criteria.',
      'Du oppfyller kravene til stillingen.',
    ],
  },
  {
    id: 'influence.arena',
    kind: 'arena',
    match: `${partIn} (\\p{L}+ ){0,6}${arena}|${reported} ..6 ${leaders}|${leaders} ..8 ${reported}|${arena} (\\p{L}+ ){0,5}(er du|du er|you (are|will|have)|with you|din plass)`,
    unless: `${notInOnIt}|(våre|våra|vores|our) (tillitsvalgte|tillitsvalde|representant\\p{L}*|brukerrepresentant\\p{L}*|members?) (\\p{L}+ )?(sitter|sit|sits)|(vi|me|we) (som|who) |({not}|verken|never) ..8 ${arena}|{user} (\\p{L}+ )?(chair|chairs|sit|sits|sitter|lead|leder|deltar)|health board|styremedlem|(experience|erfaring|erfarenhet) (of|in|from|fra|frå|med|från|av|af)`,
    within: 'sentence',
    sections: ['duties', 'none', 'post', 'offer'],
    why: 'A named place where the service is steered, with the employee in it.',
    yes: {
      nb: ['Du deltar i ledermøtet og i brukerutvalget.', 'Delta i klinikkens kvalitetsutvalg.'],
      nn: ['Du sit i brukarutvalet.', 'Vere med i prosjektgruppa som utviklar tenesta.'],
      en: ["Sit on the ward's improvement group.", 'You chair the user council.'],
      da: ['Du deltager i arbejdsgruppen om recovery.'],
      sv: ['Du deltar i ledningsgruppen.'],
    },
    no: ['Brukerne sitter i brukerrådet.', 'Vi følger vedtak i kommunestyret.', 'City council funded service.'],
  },
  {
    id: 'influence.phase',
    kind: 'phase',
    match: `(planlegg\\p{L}*|planleggje|planning|plans?|planera\\p{L}*|planlægge\\p{L}*|prøve ut|pilot\\p{L}*|test\\p{L}*|evaluer\\p{L}*|evaluat\\p{L}*|utvärder\\p{L}*|revider\\p{L}*|co-?design\\p{L}*|co-?produc\\p{L}*|samskap\\p{L}*|utforme|utforming\\p{L}*|forme ut|design\\p{L}*|utarbeid\\p{L}*|utarbei\\p{L}*|draw\\p{L}* up|draft\\p{L}*|review\\p{L}*) (\\p{L}+ ){0,6}${made}|(evaluerer|evaluere|evaluating|utvärdera|evaluates?) (\\p{L}+ ){0,2}|fra (første )?(idé|ide|skisse|kartlegging|planlegging|tegning|teikning) til|{you} ..8 ${whenWe}|${whenWe} ..12 {you}|frå (idé|kartlegging|teikning) til|(med på|med og|med och|part in|involved in|delta i) ..3 (å )?(planlegg\\p{L}*|planleggje|planerar|utforme|utformar|evaluer\\p{L}*|utvärderar|prøve ut|planning|evaluating|designing)`,
    unless: `${notInOnIt}|{not} (\\p{L}+ )?(medbestemmelse|innflytelse|innverknad|part|say|involvement)|({not}|their|deres|individual|individuell\\p{L}*|tiltaksplan\\p{L}*|recovery|treatment|care|aktivitets|behandlings|søknad\\p{L}*|applications?|kandidat\\p{L}*) ..3 (plan\\p{L}*|evaluer\\p{L}*|evaluat\\p{L}*)|{served} ..6 (planlegg\\p{L}*|evaluer\\p{L}*|evaluate|plan)|(values?|verdsett\\p{L}*|committed to|commitment to|believe in|tror på) ..6|(experience|erfaring|erfarenhet) (of|in|from|fra|frå|med|från|av|af)`,
    within: 'sentence',
    sections: ['duties', 'none', 'post'],
    why: 'A phase of the work on the service, with the employee in it.',
    yes: {
      nb: ['Du er med på å planlegge, prøve ut og evaluere nye tilbud.'],
      nn: ['Vere med å planleggje tenesta.'],
      en: ['You co-design, pilot and evaluate our services.'],
      sv: ['Planera och utvärdera verksamheten.'],
    },
    no: ['Skrive individuell plan sammen med bruker.', 'Help people plan their week.'],
  },
  {
    id: 'influence.general',
    kind: 'general',
    match: `(bidra|bidrar|bidreg|bidrager|medverk\\p{L}*|medvirk\\p{L}*|delta|deltar|contribute|contributing|help|styrke|styrkje|fremme|fremje|promote|komme med|kome med|gi|gje|give|ge|shape|input|främja|stärka|bidrage|være med|vere med|bring|innspill|forbedr\\p{L}*|improve) (\\p{L}+ ){0,6}(utvikl\\p{L}*|udvikl\\p{L}*|utveckl\\p{L}*|development|forbedring\\p{L}*|forbetring\\p{L}*|kvalitetsarbeid|improve\\p{L}*|brukermedvirkning\\p{L}*|brukarmedverknad\\p{L}*|brukerperspektiv\\p{L}*|brukarperspektiv\\p{L}*|brugerperspektiv\\p{L}*|brugerinddragelse\\p{L}*|delaktighet|user (perspective|involvement|voice)|family voice|innspill)|brukarperspektivet (må|skal|ska)|tjenesteutvikling|tenesteutvikling|service (development|improvement)|utviklingsarbeid|systemnivå|voice into|(utvikl\\p{L}*|udvikl\\p{L}*|utveckl\\p{L}*|develop\\p{L}*|improve\\p{L}*|forbedr\\p{L}*|forbetr\\p{L}*|förbättra\\p{L}*) (\\p{L}+ ){0,3}${made}|(innspill\\p{L}*|innspel\\p{L}*|ide[eéa]\\p{L}*|ideas|suggestions|synspunkt\\p{L}*|förslag|feedback) (\\p{L}+ ){0,4}(hvordan|korleis|how|hur|til|on|about|for|om)|(fremme|fremje|løfte\\p{L}*|lyfta|champion\\p{L}*|promot\\p{L}*|amplif\\p{L}*|bring\\p{L}*|represent\\p{L}*|sette|setje|sætte|styrke|styrkje|strengthen\\p{L}*|ivareta|support) (\\p{L}+ ){0,3}({served} )?(\\p{L}+ )?${view}|(hjelp\\p{L}*|help\\p{L}*) (oss|us|tjenesten|tenesta|the (service|team)) ..2 (bli (bedre|betre)|improve|get better|sjå seg|se seg|see itself)|${view} ..10 (heard|hørt|høyrt|hörda|hørt)|quality improvement|(påvirk\\p{L}*|påverk\\p{L}*|influenc\\p{L}*|forme|formar|shape|shaping|prege|forma|endre|endra|change|bestemme|bestemma) (\\p{L}+ ){0,4}(${made}|hvordan|korleis|hur|how|hvordan vi)|(videreutvikl\\p{L}*|vidareutvikl\\p{L}*|videreudvikl\\p{L}*|vidareutveckl\\p{L}*)|(nytenkning|nytenking|nytänkande|innovasjon\\p{L}*|innovation|fagutvikling\\p{L}*|forbedringsarbeid\\p{L}*|forbetringsarbeid\\p{L}*|förbättringsarbete\\p{L}*|endringsarbeid\\p{L}*|utviklingsprosjekt\\p{L}*|utviklingsoppg\\p{L}*|utvecklingsarbete\\p{L}*|udviklingsarbejde\\p{L}*|udviklingsprojekt\\p{L}*)`,
    unless: `${notInOnIt}|{not} (\\p{L}+ )?(medbestemmelse|innflytelse|innverknad|part|say|involvement)|(er|is) (i utvikling|in development|growing)|utviklingshem\\p{L}*|({not}) ..5 (utvikl\\p{L}*|development)|(values?|verdsett\\p{L}*|committed to|commitment to|believe in|tror på) ..6|(experience|erfaring|erfarenhet) (of|in|from|fra|frå|med|från|av|af)`,
    within: 'sentence',
    sections: ['duties', 'none', 'post'],
    why: 'A part in development, without a place or a phase.',
    yes: {
      nb: ['Bidra til tjenesteutvikling.', 'Fremme brukerperspektivet i tjenesten.'],
      nn: ['Medverke til tenesteutvikling.'],
      en: ['Contribute to service development.'],
      sv: ['Bidra till utvecklingen av verksamheten.'],
    },
    no: ['Gode muligheter for egen utvikling.', 'Opportunities for personal growth.', 'Vi er opptatt av byutvikling.'],
  },
]);
