import type { DutyId } from '#src/analysis/facts/facts';

/**
 * Which duty of codebook §2.3 a task is, by the words of its verb, its object and who it is done for. Read over single
 * tasks only, so that a word says nothing about what the service does.
 */
export interface DutyPattern {
  id: DutyId;
  match: string;
  unless?: string;
  why: string;
  yes: readonly string[];
  no: readonly string[];
}

const people =
  '({user}|folk|people|nokon|noen|somebody|someone|gjest\\p{L}*|besøk\\p{L}*|innsatt\\p{L}*|men|women|youth|guests?|elders|newcomers|nye|new|dei|dem|them)';

export const dutyPatterns: readonly DutyPattern[] = [
  {
    id: 'peer-conversation',
    match: `\\p{L}*(samtale|samtalar)\\p{L}*|\\p{L}*samtal|prat|prate|prater|pratar|prata|snakke|snakker|snakkar|lytt\\p{L}*|lyssn\\p{L}*|tomannshånd|tomannshand|(en|én|ein)[- ]til[- ](en|én|ein)|one[- ](to|on)[- ]one|1[:-]1|conversations?|talk(ing)? (with|to)|talk with|chats?|listen\\p{L}*|sit(ting)? (with|and|down|beside)|yarn\\p{L}*|keep \\p{L}+ (\\p{L}+ )?company|(provide|offer|give|providing|offering|giving|deliver) (\\p{L}+ ){0,3}(peer|emotional|individual|mutual) support|peer support (to|for|with)|likepersonsarbeid|likepersonsstøtte|støttesamtal\\p{L}*|spend time with|spend(ing)? time|være (en )?(likeperson|samtalepartner)|samtalepartn\\p{L}*|i lag med|møt(e|er|a|ar) (\\p{L}+ ){0,3}${people} (åleine|alene|én|en|ein|to|på)|contact with ${people}|engag\\p{L}* (with )?(newly |\\p{L}+ )?(parents|people|clients|residents|patients)|supportive (conversation|relationship)\\p{L}*|telefon\\p{L}* (for|to) (föräldrar|pårørende|foreldre|parents)`,
    unless:
      '(samtale|snakke|snakker|talk|prate|meeting|listen\\p{L}*) (med|with|to|om) (kollega\\p{L}*|ansatte|tilsette|staff|colleagues|media|skoleklasser|schools|studenter|leader\\p{L}*)',
    why: 'Talks between two, or being there to talk with.',
    yes: ['Likepersonssamtaler med brukere', 'sit with patients who want company', 'Samtalar på tomannshand'],
    no: ['snakke med kollegaer om språk', 'hente post'],
  },
  {
    id: 'share-experience-and-hope',
    match:
      "{livedNoun}|(egen|eigen|eiga|eigne|egne|din|dine|own|your|egna|personal|their) (\\p{L}+ )?(historie|historia|story|stories|journey|vei|veg|vägen|bakgrunn|background|recovery|livserfaring|livsrøynsle|erfaring\\p{L}*|røynsle\\p{L}*|experience\\p{L}*|erfarenhet\\p{L}*|oplevelser|ståsted|ståstad)|(dele|deler|delar|dela|share|sharing|shares|fortelle|forteller|fortel|berätta\\p{L}*|fortæll\\p{L}*|telling|tell) ..6 (erfaring\\p{L}*|røynsle\\p{L}*|experience\\p{L}*|erfarenhet\\p{L}*|historie|story|recovery|hjalp|helped|lärde|selv|sjølv|yourself|egen|eigen|own)|{self} ..4 {lived}|{lived} ..3 {self}|(det|what|hva|kva) (du|you) (selv |sjølv |har |have |yourself )+(\\p{L}+ )?(vært|vore|lært|erfart|been|learnt|learned|lived|stått|opplevd|kjent|gone)|you've been through|vært gjennom|been through|been there|håp|von|hope|hopp|rollemodell\\p{L}*|role model\\p{L}*|förebild|rollemodel|håpsbærer\\p{L}*|håpsbærar|livet etter|sett frå eigen|fra eget ståsted|utgangspunkt i (egne|eigne|eiga|det du)",
    unless: '({not}) ..4 (dele|deler|share|disclose|fortelle)|erfaringsutveksling|(håper|hope to|hope you)',
    why: 'Own experience is told or used, or hope is given by it.',
    yes: ['Dele egne erfaringer i kurs', 'share your own story in groups', 'formidle håp'],
    no: ['ikke dele egen historie', 'erfaringsutveksling med andre kommuner'],
  },
  {
    id: 'outreach',
    match:
      "\\p{L}*(oppsøk|oppsøkj|uppsök|opsøg)\\p{L}*|gatemiljø\\p{L}*|gatearbeid|gata|gateplan|gate|(heim|hjem|hem)me?besøk\\p{L}*|heimebesøk\\p{L}*|hembesök\\p{L}*|hjemmebesøg\\p{L}*|hjemme hos|heime hos|heime hjå|dra(r)? hjem|(in|at) (their|people's) (own )?homes?|home visits?|visit(s|ing)? (people|clients|families|them|women|men)( at home)?|at home|outreach|street|streets|bus station|ambul(ant|er)\\p{L}*|felt\\p{L}*|relasjonsbygging|kontaktetablering|knytte kontakt|on country|emergency departments?|on calls|mobile|følge ut|akutt\\p{L}* ute|(finne|find) ..4 (not in touch|ikke er i kontakt|utenfor)",
    unless: 'feltet|fagfelt\\p{L}*|rusfelt\\p{L}*|arbeidsfelt\\p{L}*|gatenavn|mobile phone|street address|hjemmeside',
    why: 'Going to where people are.',
    yes: ['Oppsøkende arbeid i gatemiljøet', 'home visits with a nurse', 'Heimebesøk saman med team'],
    no: ['bidra i utvikling av fagfeltet', 'svare på telefon'],
  },
  {
    id: 'bridge-and-mediate',
    match:
      '(bro|bru|brygge|brob|brub)\\p{L}*(bygg|byggj|byg)\\p{L}*|brobyg\\p{L}*|bygge (\\p{L}+ )?bro\\p{L}*|byggje bru\\p{L}*|bygga bro\\p{L}*|\\p{L}*binde?le(dd|d)\\p{L}*|länk mellan|megl\\p{L}*|mægl\\p{L}*|medla\\p{L}*|bridge\\p{L}*|link (between|with)|a link|liais\\p{L}*|liaison|mediat\\p{L}*|go-between|tolk mellom|bro mellan|bro mellem|mellom ({user}|pasient\\p{L}*) og|between ({user}|families) and',
    unless: 'Bridge (House|Street|Road|Programme|Project)|medlem\\p{L}*',
    why: 'Standing between people and services.',
    yes: [
      'være brobygger mellom bruker og team',
      'act as a link between families and staff',
      'megle når nokon kranglar',
    ],
    no: ['ta imot medlemmer', 'lage mat'],
  },
  {
    id: 'accompany-and-navigate',
    match:
      '(følge|følger|følgje|følgjer|bli med|blir med|vere med|vera med|være med|går med|gå med|ledsage\\p{L}*|følges|följa|följer|accompan\\p{L}*|go(ing|es)? (with|along)|come along|take|taking|bring|get|getting|transport\\p{L}*|drive|drives|driving|kjøre|kjører|køyre|hente|collect|support|støtte|støtt\\p{L}*|hjelpe|help\\p{L}*|assist\\p{L}*|stötta|hjälpa) ..9 (NAV|lege\\p{L}*|fastlege\\p{L}*|GP|GPs|doctor\\p{L}*|appointments?|møte|møter|møte\\p{L}*|timer|legetimar|tannlege\\p{L}*|bolig\\p{L}*|bustad\\p{L}*|housing|court|rettssak\\p{L}*|hearing\\p{L}*|benefits?|kommune\\p{L}*|kontor\\p{L}*|office|probation|accommodation|avrusning|avrusing|detox|instanser|etater|behandlingssted\\p{L}*|sosialkontor\\p{L}*|bank\\p{L}*|skole\\p{L}*|school\\p{L}*|jobb\\p{L}*|job|community|services?|tjenest\\p{L}*|tenest\\p{L}*|myndighet\\p{L}*|vårdcentral\\p{L}*|socialtjänst\\p{L}*|forms|skjema|søknad\\p{L}*|system\\p{L}*|pharmacy|shopping|a safe place|visit|første gang|fyrste dagen|first day|fremstilling|behandling|møder|lægen|jobcenter\\p{L}*|ærend\\p{L}*|handling)|navigat\\p{L}*|accompan\\p{L}*|ledsag\\p{L}*|signpost\\p{L}*|finne fram i|finne frem i|orientere seg i|(råd|veiledning|informasjon|information) om (hjelpetilbud|rettigheter|tjenest\\p{L}*|rettar)|hente (\\p{L}+ )?ved porten|vise folk til|ta del i møter med det offentlige',
    unless: '(følge opp|følgje opp|følger opp) (husregl\\p{L}*|rutin\\p{L}*)|support services development',
    why: 'Going along, or showing the way through services.',
    yes: ['Følge brukere til NAV og fastlege', 'accompany people to appointments', 'vere med på legetimar'],
    no: ['følge opp husregler', 'lede en gruppe'],
  },
  {
    id: 'activity-and-network',
    match:
      '\\p{L}*aktivitet\\p{L}*|tur|turer|turar|turen|(gå|skipe|dra i gang|arrangere|plan) ..3 (tur|turer|turar)|activit\\p{L}*|social (events?|groups?|activities|networks?)|leisure|community (links|groups|connections|events|resources)|frivillig (sektor|arbeid|lag\\p{L}*|sentral\\p{L}*)|kaf[eé]\\p{L}*|café|cafe|trening|trim|musikk\\p{L}*|music|band|fiske\\p{L}*|gaming|art group|kunst|kultur\\p{L}*|hobby\\p{L}*|verksted\\p{L}*|workshop? (garden|wood)|hage\\p{L}*|garden\\p{L}*|walking group|turgruppe|spill\\p{L}*|ballspel|idrett\\p{L}*|sport\\p{L}*|nettverk (rundt|for) {user}|bygge nettverk|byggje nettverk|build (\\p{L}+ )?networks?|networks? (around|of support)|(aktiv|meningsfull|meiningsfull) (fritid|hverdag|kvardag)|rusfri\\p{L}* (aktivitet\\p{L}*|tilbud)|treff\\p{L}*|tirsdagstreff\\p{L}*|drop-in|klubb\\p{L}*|lunch club|set up|frukost\\p{L}*|middag\\p{L}*|brettspill|felles\\p{L}* måltid|træffe|aktiviteter|utflykt\\p{L}*|utflukt\\p{L}*',
    unless:
      'treffer|pårørendetreff|professional network|nettverksmøte\\p{L}*|peer worker network|(activities of|daily living) the|arbeid i kafeen for ansatte',
    why: 'Doing things together, and ties to the community.',
    yes: ['Drive kafé og turer', 'link people with community groups and activities', 'aktivitetar i nærmiljøet'],
    no: ['delta i nettverksmøter', 'skrive rapport'],
  },
  {
    id: 'groups-and-courses',
    match:
      '\\p{L}*(gruppe|gruppa|grupper|grupp|gruppen|gruppene|gruppetilbud|cirkel|cirklar|cirkeln)(?!\\p{L})|\\p{L}*kurs(et|ene|dager|kveld\\p{L}*|a|er|rekke|us|en|erna)?(?!\\p{L})|groups?|courses?|workshops?|classes|recovery college|selvhjelp\\p{L}*|sjølvhjelp\\p{L}*|samling\\p{L}*|morgensamling\\p{L}*|(co-)?facilitat\\p{L}*|psykoedukasjon|undervis\\p{L}* (for|av|till|til) ({user}|pasient\\p{L}*|pårørende|deltak\\p{L}*)|parent empowerment|evening|cirkelledare|studiecirk\\p{L}*|sessions? (for|with) ({user}|carers|students)|kurskveld\\p{L}*|temakveld\\p{L}*|hearing voices',
    unless:
      '(arbeids|prosjekt|styrings|leder|ledelses|referanse|personal|fag|mål|brukar|ressurs|work|working|steering|improvement|target|reference|leadership|project|reflective|age|ethnic|minority|client|patient)[- ]?(gruppe|gruppa|group|grupp)\\p{L}*|(vulnerable|different|diverse|all) groups|gruppen (av|som)|(ta|ha|gå|fullføre|complete|attend) (\\p{L}+ )?kurs|grupper av mennesker|målgruppe\\p{L}*|yrkesgruppe\\p{L}*|faggruppe\\p{L}*',
    why: 'Groups and courses for the people of the service.',
    yes: ['Lede en selvhjelpsgruppe', 'co-run the Tuesday group', 'halde kurs for pårørande'],
    no: ['delta i prosjektgruppa', 'kjenne målgruppen'],
  },
  {
    id: 'family-work',
    match:
      "\\p{L}*pårørende\\p{L}*|\\p{L}*pårørande\\p{L}*|familie\\p{L}*|familiar|famil(y|ies)|carers?|carers'|relatives?|caregivers?|parents?|foreldre\\p{L}*|föräldra\\p{L}*|föräldrar|forældre\\p{L}*|anhörig\\p{L}*|närstående|next of kin|siblings|søsken",
    unless:
      'pasient\\p{L}* (og|eller|and) (pårør\\p{L}*|famili\\p{L}*)|({user}|patients|users|clients|brukar\\p{L}*|bruker\\p{L}*) (og|and|eller|or) (deres |their )?(pårør\\p{L}*|famil\\p{L}*|carers|relatives|anhörig\\p{L}*)|foster|between families|mellom familie|familieterapeut|family therapist|foreldrepermisjon',
    why: 'Work with relatives, as those it is done for.',
    yes: ['Pårørendesamtaler', 'support for carers', 'Skipa til treff for pårørande'],
    no: ['samtaler med pasienter og pårørende', 'samarbeide med familieterapeut'],
  },
  {
    id: 'advise-colleagues',
    match:
      '(råd|rådgi\\p{L}*|rettlei\\p{L}*|veiled\\p{L}*|vejled\\p{L}*|vägled\\p{L}*|handled\\p{L}*|advice|advis\\p{L}*|guidance|guide|consult\\p{L}*|input|tilbakemelding\\p{L}*|feedback|perspektiv\\p{L}*|minne|remind\\p{L}*|support) ..6 ({colleague}|kollega\\p{L}*|kolleger|de ansatte|oss andre|resten av oss|nursing|clinicians?|the team|managers?|leaders?|ledere|leiarar|teamet|behandl\\p{L}*|sygeplejersk\\p{L}*|fagfolk\\p{L}*|professionals?|oss|us)|{colleague} ..4 (råd|advice|rettleiing|veiledning)|(gir|gi|gje|give|giving|gjev|ger) (resten av oss|kollega\\p{L}*|colleagues|staff) (råd|advice)|(sparringspartner|drøftingspartner|diskusjonspartner) ..4 (for|til)',
    unless:
      '({user}|pårørende|families|carers|student\\p{L}*) ..2 (råd|advice)|supports? (colleagues )?(on shift)|support groups|(volunteer|student)s?$',
    why: 'Advice and guidance to colleagues and leaders.',
    yes: ['Råd og veiledning til kollegaer', 'offer advice to clinicians', 'rettleia kollegaer'],
    no: ['råd til pårørende', 'rydde lageret'],
  },
  {
    id: 'spread-knowledge',
    match:
      'foredrag\\p{L}*|forelesning\\p{L}*|førelesing\\p{L}*|föreläs\\p{L}*|foredrag|oplæg|innlegg\\p{L}*|innledning\\p{L}*|lecture\\p{L}*|present(ing|ations?|er)|teach\\p{L}*|undervis\\p{L}*|internundervis\\p{L}*|utbilda (personal|kolleg|medarbet)\\p{L}*|(train|training) (\\p{L}+ )?(staff|colleagues|students|nurses|professionals|doctors)|(spre|sprer|spreie|spread|formidle|formidl\\p{L}*|dele|raise|increase|øke|auke|sprid\\p{L}*) ..3 (kunnskap\\p{L}*|kunskap\\p{L}*|viden|informasjon|information|knowledge|awareness|erfaringskunnskap)|informere (om|skole\\p{L}*|studenter)|informer\\p{L}* ..3 (om|skol\\p{L}*)|visit (high )?schools|(besøke|besøkje|holde|reise) ..4 skol\\p{L}*|opplæring (av|til|for) (ansatte|tilsette|kollega\\p{L}*|personal\\p{L}*|student\\p{L}*)|public speaking|speak (at|to|in)|fagdag\\p{L}*|stand\\p{L}*|awareness',
    unless:
      '(teach|undervis\\p{L}*) ..4 ({user}|deltak\\p{L}*|pasient\\p{L}*|residents|young people|skills)|undervisning for (brukere|pasienter|pårørende)|self-awareness',
    why: 'Teaching and telling others than the users.',
    yes: ['Holde foredrag for studenter', 'teach on the preceptorship programme', 'spre kunnskap om rusavhengighet'],
    no: ['undervisning for pasienter', 'lage middag'],
  },
  {
    id: 'service-development',
    match:
      '(utvikl\\p{L}*|udvikl\\p{L}*|utveckl\\p{L}*|develop\\p{L}*|forbedr\\p{L}*|forbetr\\p{L}*|förbättr\\p{L}*|improv\\p{L}*|shape|shaping|forme) ..6 (tjenest\\p{L}*|tenest\\p{L}*|tilbud\\p{L}*|tilbod\\p{L}*|service\\p{L}*|program\\p{L}*|verksamhet\\p{L}*|indsats\\p{L}*|rutin\\p{L}*|avdeling\\p{L}*|enhet\\p{L}*|team\\p{L}*|prosjekt\\p{L}*|project\\p{L}*|policy|policies|pathway\\p{L}*|kvalitet\\p{L}*|huset|praksis)|\\p{L}*(tjeneste|teneste|verksamhets|service|kvalitets|fag|metode)-?utvikling\\p{L}*|tjenesteutvikling|kvalitets(arbeid|forbedring|utvalg|råd)\\p{L}*|service (development|improvement|design|planning)|quality (improvement|group|work)|improvement (group|work|project)\\p{L}*|co-?design\\p{L}*|co-?produc\\p{L}*|evaluer\\p{L}*|evaluat\\p{L}*|utvärder\\p{L}*|(sitt|sit|sitje|sitja|delta|take part|join|represent\\p{L}*|chair|deltag|deltek|deltar|være med|vere med|bring|legge|leggje|lead|lede) ..9 (\\p{L}*utvalg\\p{L}*|\\p{L}*råd(et|a)?|\\p{L}*gruppa|styringsgruppe\\p{L}*|prosjektgruppe\\p{L}*|arbeidsgruppe\\p{L}*|projektgrupp\\p{L}*|arbetsgrupp\\p{L}*|arbejdsgruppe\\p{L}*|styregruppe\\p{L}*|referansegruppe\\p{L}*|ledermøte\\p{L}*|leiarmøte\\p{L}*|ledningsgrupp\\p{L}*|ledergruppe\\p{L}*|committee\\p{L}*|board|council|steering group|working group|improvement group|reference group|management meeting\\p{L}*|leadership (team|meeting)\\p{L}*|review|curriculum|collaborative|høring\\p{L}*|udvalg\\p{L}*|brugerråd\\p{L}*|brukarråd\\p{L}*)|innspill ..5 (utvikl\\p{L}*|prosjekt\\p{L}*|tjenest\\p{L}*|tilbud\\p{L}*)|tilbud\\p{L}* utvikler seg|planlegg\\p{L}* ..4 (tilbud|tjenest\\p{L}*|tenest\\p{L}*)|faglig utvikling|fagleg utvikling|professional development of the service',
    unless:
      '({user}|their|deres|egen|eigen|own|personal|your) (\\p{L}+ )?(utvikling|development|growth)|utviklingshem\\p{L}*|develop (\\p{L}+ )?(skills|relationships?|rapport|plans? with|a recovery plan|recovery plans?|trust)|recovery plan\\p{L}*',
    why: 'Work on the service itself.',
    yes: [
      'Delta i klinikkens kvalitetsutvalg',
      'co-design and evaluate our welcome program',
      'vere med i prosjektgruppa',
    ],
    no: ['støtte brukernes utvikling', 'develop relationships with residents'],
  },
  {
    id: 'user-participation',
    match:
      '\\p{L}*(bruker|brukar|bruger)-?(medvirkning|medverknad|inddragelse|involvering|inflytande|perspektiv|stemme|stemma|erfaringer|involvering|röst)\\p{L}*|medvirkning|medverknad|delaktighet|(user|patient|consumer|service user|client|family|lived experience|youth|veteran|carer|peer) (perspective|voice|involvement|participation|viewpoint)\\p{L}*|voice of ({user}|lived)|involvement of (service )?users|coproduction|brukar(ane|anes)? (sine )?(synspunkt|syn)|brukernes (synspunkter|stemme|sak)|self-determination|shared decision',
    unless: '({we}|vi) (er|are) opptatt',
    why: 'That users are heard, one by one or in the service.',
    yes: [
      'Fremme brukermedvirkning',
      'bring the consumer perspective into meetings',
      'leggje fram brukarane sine synspunkt',
    ],
    no: ['lage kaffe', 'bruke egne erfaringer'],
  },
  {
    id: 'attitudes-and-language',
    match:
      'holdning\\p{L}*|haldning\\p{L}*|attitude\\p{L}*|attityd\\p{L}*|språk(et|bruk\\p{L}*)?|sprog(et|brug)?|language|stigma\\p{L}*|anti-?stigma|fordom\\p{L}*|discriminat\\p{L}*|væremåte|bemötande|værdier|verdiar|verdier|culture change|recovery-oriented (language|culture|practice)|snakker og skriver|how we (talk|speak|write)|challenge (\\p{L}+ )?(attitudes|language|assumptions)',
    unless:
      'norsk språk|språkkrav|(sign|english|second|foreign|other|community|spoken|body) language\\p{L}*|language (line|skills|spoken)|tolk|interpret\\p{L}*|skandinavisk språk',
    why: 'Awareness of attitudes and words.',
    yes: ['Gi råd om språk og holdninger', 'challenge stigma in the team'],
    no: ['Godt norsk språk', 'speak another community language'],
  },
  {
    id: 'clinical-or-control',
    match:
      '\\p{L}*medisin(er|en|ar|ering|utdeling|utlevering|håndtering|runde|handtering|s)?(?!\\p{L})|medikament\\p{L}*|medicin\\p{L}*|medication\\p{L}*|meds|tablets|urinprøve\\p{L}*|urin\\p{L}*|urine|drug (tests?|testing|screen\\p{L}*)|UP-?(er|ar)?|rusteste?\\p{L}*|breathal\\p{L}*|promille\\p{L}*|miljøterap\\p{L}*|miljøarbeid|milieu|husregl\\p{L}*|ordensregl\\p{L}*|house rules|curfew|(room|bag|rom) (checks?|search\\p{L}*|kontroll)|check (\\p{L}+ )?(rooms|bags)|kontrollere?r? ..4 (bag\\p{L}*|rom\\p{L}*|rus\\p{L}*|vesk\\p{L}*)|kontrollere bagasje|ransak\\p{L}*|visiter\\p{L}*|tvang\\p{L}*|restrain\\p{L}*|(personal|physical) care|stell|personlig hygiene|nattevakt\\p{L}*|dørvakt\\p{L}*|vakt(hold|tjeneste)|sikkerhet\\p{L}*|vitals|vital signs|wound|injeksjon\\p{L}*|injection\\p{L}*|blodprøve\\p{L}*|blodtrykk|risk assessment\\p{L}*|risikovurdering\\p{L}*|kartlegging\\p{L}*|utredning|utgreiing|diagnos\\p{L}*|behandling (av|til|for)|behandlingsplan\\p{L}*|treatment plan\\p{L}*|individual counsel\\p{L}*|(provide|conduct) counsel\\p{L}*|therap(y|eutic) (sessions|groups)|case notes|reinhald|renhold|rengjør\\p{L}*|husvask|cleaning|laundry|halde orden|holde orden|registrere eigedelar|ettersyn|tillsyn|tilsyn|kontroll(oppgaver|er|ere|ar)?|nøkler',
    unless:
      '({not}|never|without|verken|uten|utan) ..6 (medisin\\p{L}*|urin\\p{L}*|medication|restrain|visiter\\p{L}*|tvang|diagnos\\p{L}*|behandl\\p{L}*|kontroll\\p{L}*|risk|risiko\\p{L}*|nøkler|medicin\\p{L}*)|følge (til|på)|forebygge tvang|mindre bruk av tvang|reduc\\p{L}* (restraint|seclusion|coercion)|kvalitetskontroll',
    why: 'Tasks of treatment, care or control.',
    yes: ['Utdeling av medisiner', 'carry out urine tests', 'Miljøarbeid og husvask'],
    no: ['Du deler ikke ut medisin', 'arbeidsgruppa for mindre bruk av tvang'],
  },
];
