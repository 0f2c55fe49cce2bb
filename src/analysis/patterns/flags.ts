import type { FlagId } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

/** Things worth a talk before saying yes (codebook §2.4). Control tasks are read from the tasks, in src/analysis/facts/flags.ts. */
export const flagPatterns = defineRules<FlagId>('flags', [
  {
    id: 'flags.loyalty-and-confidentiality',
    kind: 'F2',
    match:
      'taushet\\p{L}*|teieplikt\\p{L}*|tystnadsplikt\\p{L}*|sekretess\\p{L}*|tavshed\\p{L}*|confidential\\p{L}*|lojal\\p{L}*|loyal\\p{L}*|HIPAA|42 CFR|mandated? report\\p{L}*|duty to report|meldeplikt\\p{L}*|opplysningsplikt\\p{L}*|information governance|rapporteringsplikt|dele informasjon med (teamet|behandler)|orosanmälan|underretningspligt|avvergeplikt',
    unless:
      '(opplæring|innføring|training|kurs) (i|om|in|on) (\\p{L}+ ){0,3}(taushetsplikt|teieplikt|confidentiality)|(søknad\\p{L}*|application|enquir\\p{L}*|samtale|conversation|henvendelse\\p{L}*|applicants?|søker\\p{L}*) (\\p{L}+ ){0,4}(confidential\\p{L}*|konfidensiel\\p{L}*)|confidential (chat|discussion|enquir\\p{L}*)',
    within: 'sentence',
    notSections: ['contact'],
    why: 'Confidentiality or loyalty is named.',
    yes: {
      nb: ['Du må undertegne taushetserklæring.'],
      nn: ['Teieplikt gjeld alle tilsette.'],
      en: ['You keep to our confidentiality policy.'],
      sv: ['Tystnadsplikt gäller.'],
      da: ['Du har tavshedspligt.'],
    },
    no: ['For a confidential chat, ring Kari.', 'Vi er trofaste.'],
  },
  {
    id: 'flags.health-and-relapse',
    kind: 'F3',
    match:
      '(rusfri\\p{L}*|rusfritt|avholdende|avhold|nykter\\p{L}*|drogfri\\p{L}*|stoffri\\p{L}*|clean|sober|sobriety|abstinen\\p{L}*|avhaldande) ..8 (år|måned\\p{L}*|månad\\p{L}*|years?|months?|siste|sidan|siden|minst|minimum|i dag|sedan|krav|required|must|must be|må)|(minst|minimum|at least|må|must|krav|siste|last) ..6 (rusfri\\p{L}*|rusfritt|nykter\\p{L}*|drogfri\\p{L}*|stoffri\\p{L}*|clean|sober|sobriety|abstinen\\p{L}*)|(years?|months?|år|måneder|\\p{N}+) ..4 (of |in |i )(\\p{L}+ ){0,3}recovery|(recovery|sobriety) ..5 (years?|months?)|(tilbakefall|attendefall|relapse|återfall) ..8 (arbeidsgiver|leder|employer|manager|deg|you|stilling\\p{L}*|avslutt\\p{L}*|terminat\\p{L}*|permisjon)|du er (rusfri|nykter|clean)|du (må|skal) være rusfri|sykefravær\\p{L}*|sjukefråvær\\p{L}*|sickness absence|stabil (psykisk )?helse|stable (mental )?health|god psykisk helse|i (stabil )?bedring|in (stable|sustained|long-term|continuous) recovery|kommet (godt )?(ut|videre) (av|i)|(avstand|distanse) til egen',
    unless:
      'rusfri\\p{L}* (aktivitet\\p{L}*|tilbud|arena\\p{L}*|kvelder|bolig|miljø|treff\\p{L}*|kafé|hverdag)|({user}|people|gjester) (\\p{L}+ ){0,4}(rusfri|clean|sober|in recovery)|(hjelp\\p{L}*|support\\p{L}*|help\\p{L}*|støtt\\p{L}*) ..6 (rusfri|recovery|tilbakefall|relapse)|sober living|relapse prevention|(lavt|low) (sykefravær|sickness)|clean (driving|record|licence|license)',
    within: 'sentence',
    notSections: ['contact', 'duties', 'about', 'offer'],
    why: 'Own abstinence, stability or sickness is made a condition.',
    yes: {
      nb: ['Du må ha vært rusfri de siste to årene.'],
      nn: ['Du er rusfri og har vore det i minst to år.'],
      en: ['At least two years of continuous recovery.', 'Must have been clean and sober for a year.'],
      sv: ['Nykter och drogfri sedan minst tre år.'],
    },
    no: ['Rusfrie aktiviteter i dalen.', 'You support people in recovery.', 'Clean driving licence.'],
  },
  {
    id: 'flags.suitability-and-vetting',
    kind: 'F4',
    match:
      'politiattest\\p{L}*|vandel\\p{L}*|(criminal|background|DBS|police|CORI|fingerprint|working with children|security|Disclosure|Garda|vulnerable sector) (\\p{L}+ ){0,2}(check\\p{L}*|clearance|screening|record|vetting|certificate|barring|scotland|history)|DBS|AccessNI|PVG|NDIS worker screening|background (screening|investigation)|bakgrunnssjekk\\p{L}*|referansesjekk|straffeattest\\p{L}*|børneattest\\p{L}*|belastningsregist\\p{L}*|registerutdrag\\p{L}*|registerkontroll|sikkerhetsklarer\\p{L}*|drug (test|screen)\\p{L}*|(pre-employment|post-offer) (drug )?(screen|test)\\p{L}*|rustest (ved|før)|avklart (\\p{L}+ )?(forhold|forholdt)|bearbeid\\p{L}* (\\p{L}+ ){0,3}(historie|erfaring\\p{L}*|egen)|(avklara|bearbetad|bearbejdet) ..4|personlig egnethet|personleg eigna\\p{L}*|personlig egnet|working with children check|checked against|exclusion list|OIG|vetting|blue card|police check|national police',
    unless:
      '({not}|no|ingen) (\\p{L}+ ){0,3}(politiattest|background check|police check|criminal record check)\\p{L}*|drug test: no|{user} ..4 (background check|urinprøv\\p{L}*)|(ta|collect|utføre|carry out|observed) ..4 (drug|urin\\p{L}*) (test\\p{L}*|prøve\\p{L}*)',
    within: 'sentence',
    notSections: ['duties'],
    why: 'Police certificate, checks, drug tests of applicants, or how settled their story is.',
    yes: {
      nb: ['Politiattest må fremlegges.', 'Du har et avklart forhold til egen historie.'],
      nn: ['Vi krev politiattest.'],
      en: ['An enhanced DBS check is required.', 'Background check and drug screen after offer.'],
      da: ['Vi indhenter straffeattest.'],
      sv: ['Utdrag ur belastningsregistret krävs.'],
    },
    no: ['Politiet er en samarbeidspartner.', 'You collect drug tests from residents.'],
  },
  {
    id: 'flags.ethics-guidelines',
    kind: 'F5',
    match:
      '(etisk\\p{L}*|ethical|etiska) (\\p{L}+ )?(retningslinj\\p{L}*|kjøreregl\\p{L}*|guidelines|riktlinjer|principles|standards|rammeverk|kodeks|refleksjon)|code of (practice|ethics|conduct)|retningslinj\\p{L}* for (omgang|rollen|erfaringskonsulent\\p{L}*|kontakt)|regionale retningslinjer for omgang|peer (code|ethics)\\p{L}*|uppförandekod|etikkreglement\\p{L}*|ethics',
    unless: 'work ethic\\p{L}*|arbeidsetikk|faglig retningslinje',
    within: 'sentence',
    notSections: ['contact', 'qualifications', 'personal'],
    why: 'Ethical guidelines are named.',
    yes: {
      nb: ['Vi har etiske retningslinjer for rollen.'],
      en: ['We follow a peer code of practice.'],
      sv: ['Vi har etiska riktlinjer.'],
    },
    no: ['Strong work ethic.', 'God arbeidsmoral.'],
  },
  {
    id: 'flags.user-organisation-ties',
    kind: 'F6',
    match:
      '(tilknytning|tilknyting|medlem\\p{L}*|member\\p{L}*|verv|engasjement|erfaring|experience|connection|connected|ties|samarbeid\\p{L}*|anbefal\\p{L}*|utpekt|foreslått|deltatt|aktiv\\p{L}*|active|anknytning|active in|kontakt) (\\p{L}+ ){0,5}((bruker|brukar|bruger|pårørende|pasient|interesse|anhörig|patient|likepersons)\\p{L}*organisasjon\\p{L}*|(bruger|patient|brukar)(organisation|förening|forening)\\p{L}*|organisasjon\\p{L}* (for|av) ({user}|brukere)|(consumer|user|service user|peer|youth|survivor|lived experience|disability) (\\p{L}+ )?(organi[sz]ation|movement|network|advocacy|body|group|peak body|union)\\p{L}*|Mental Helse|A-larm|RIO|MARBORG|ADHD Norge|LPP|proLAR|WayBack|NSPH|RSMH|Attention|SIND|Bedre Psykiatri|peak body|brukerutvalg\\p{L}*|brukerrepresentant\\p{L}*|consumer movement)|(bruker|brukar|bruger|pårørende)\\p{L}*organisasjon\\p{L}* (\\p{L}+ ){0,4}(er en fordel|samarbeid\\p{L}*|ansetter|eier|med i)|brugerorganisation\\p{L}*|brukarorganisation\\p{L}*|(state|national|regional) peak body|representere oss i regionale brukerutvalg',
    unless: '(kjenn\\p{L}* til|knowledge of) ..3 organisasjon|user group (testing|meetings)',
    within: 'sentence',
    notSections: ['contact'],
    why: 'Ties to a user organisation are asked for or told.',
    yes: {
      nb: ['Erfaring fra brukerorganisasjon er en fordel.'],
      nn: ['Tilknyting til ein brukarorganisasjon er ein fordel.'],
      en: ['Active in a consumer organisation.'],
    },
    no: ['Vi samarbeider med frivillige lag.', 'Erfaring fra kommunen.'],
  },
  {
    id: 'flags.loose-role-as-asset',
    kind: 'F7',
    match:
      '(former?|forme|formar|shape|make|define|utforme|forma|hittar|udforme\\p{L}*|prova|lage|lager|create|skape|bygge) (\\p{L}+ ){0,4}(rollen|rolla|role|din roll|the job|jobben|stillingen) ..6|(stor|stort|great|mye|mykje|a lot of|plenty of|høy grad av|full|considerable|utrymme|rom for|room to|space to|scope to|frihet til|fridom til|freedom to) (\\p{L}+ ){0,3}(frihet|fridom|freedom|flexibility|fleksibilitet|handlingsrom|autonomy|selvstendighet|frihed|shape|form|prova|make your own|forme|å forme)|(rollen|rolla|role|rollen är) (er|is|är) (\\p{L}+ )?(fleksibel\\p{L}*|flexible|åpen|open|fri|delvis öppen|loose|löst)|make the role your own|no set job description|ingen uppdragsbeskrivning|(fleksibel|flexible|fri) rolle|opgaverne er ikke fastlagt',
    unless:
      '(arbeidstid|hours|working|schedule|turnus|arbetstid|homework|hybrid) (\\p{L}+ ){0,2}(flex\\p{L}*|fleks\\p{L}*)|(flex\\p{L}*|fleks\\p{L}*) (working|arbeidstid|hours|turnus|ordning|start|schedul\\p{L}*)|brukernes frihet|{not} ..3 frihet|shape (the )?(service|our service|policy)',
    within: 'sentence',
    notSections: ['contact', 'qualifications', 'personal', 'about'],
    why: 'A free and open role is told, often as a good.',
    yes: {
      nb: ['Du får stor frihet til å forme rollen.'],
      nn: ['Du formar rolla sjølv.'],
      en: ['You make the role your own.'],
      sv: ['Rollen är delvis öppen.'],
    },
    no: ['Fleksibel arbeidstid.', 'Shape the service with us.'],
  },
  {
    id: 'flags.task-overlap',
    kind: 'F8',
    match:
      '(samme|same|dei same|de samme|samma|det samme|det same) (\\p{L}+ ){0,3}(oppgaver|oppgavene|oppgåver|oppgåvene|ansvar|tasks|duties|responsibilities|arbeid|uppgifter|opgaver|vaktliste|rota|turnus|arbetsuppgifter) (\\p{L}+ ){0,4}(som|as|like) ..4|same tasks|(gjør|gjer|do|gör|går inn i|går i|ingår) (\\p{L}+ ){0,4}(det samme|det same|the same|samme vaktliste|same vaktliste|vanlig turnus|ordinær turnus|ordinarie schema|vagt) (\\p{L}+ )?(som|as|på|med|og)?|(på lik linje|on a par|på linje|like) (med|with) (\\p{L}+ )?(miljø\\p{L}*|assistent\\p{L}*|helsefag\\p{L}*|støttekontakt\\p{L}*|øvrig\\p{L}*|nurs\\p{L}*|support workers?|de andre|andre)|as any other (support worker|member of (the )?staff)|overlapp\\p{L}*|(i tillegg|also|as well as|besides|i tillegg til) (\\p{L}+ ){0,3}(være likeperson|offer peer support|vere likeperson)',
    unless:
      '(lønn|løn|pay|terms|vilkår|rettigheter|rights|benefits|post|møte|meeting|{not}) ..6|samme (situasjon|rolle)|tavlemøte',
    within: 'sentence',
    notSections: ['contact', 'qualifications', 'offer', 'about'],
    why: 'The tasks are those of another group.',
    yes: {
      nb: ['Du gjør det samme som miljøterapeutene.'],
      nn: ['Du har dei same oppgåvene som assistentane.'],
      en: ['You carry the same tasks as the healthcare assistants.'],
    },
    no: ['Du får samme lønn som andre.', 'People in the same situation.'],
  },
  {
    id: 'flags.grant-funding',
    kind: 'F9',
    match:
      '({post}|prosjektet|project|programmet|program|programme|teamet|team|projektet|tjänsten|we|vi|kestrel|service|arbeidet) (\\p{L}+ ){0,6}(finansier\\p{L}*|funded|lønnet av|lønes|tilskudd\\p{L}*|tilskot\\p{L}*|financed|finansieret|finansieras|paid (for )?by|støtta av|støttet av|bekostes|betales av) (\\p{L}+ ){0,5}({grant}|tilskudd\\p{L}*|tilskot\\p{L}*|midler|midlar|medel|grant\\p{L}*|directorate|Helsedirektoratet|Dam|Bufdir|fylkeskommune\\p{L}*|statsforvalter\\p{L}*|lottery|fund|funding|staten|kommissioner|puljen|SAMHSA|state|county|council|NHS England|stiftels\\p{L}*|Arvsfonden|Socialstyrelsen)|(grant|tilskudds|tilskots|prosjekt|lottery|statsbidrags?)[- ]?(funded|finansier\\p{L}*|midler|midlar|medel)|{grant} (\\p{L}+ ){0,4}(fra|frå|from|av|of|från|gjennom|through) (\\p{L}+ ){0,3}(Helsedirektoratet|direktorat\\p{L}*|Dam|Bufdir|statsforvalt\\p{L}*|fylke\\p{L}*|lottery|fund|state|federal|county|council|Sundhedsstyrelsen|Socialstyrelsen|stiftels\\p{L}*|foundation|government|Welsh|Scottish)|(subject to|avhengig av|forbehold om|so long as|as long as|så lenge) (\\p{L}+ ){0,4}({grant}|tilskudd\\p{L}*|tilskot\\p{L}*|midler)|(funding|tilskudd\\p{L}*|tilskot\\p{L}*|grant|bidrag\\p{L}*|finansiering\\p{L}*|commission\\p{L}*|statsbidrag\\p{L}*) (\\p{L}+ ){0,4}(ends|runs|varer|until|til|through|expires|slutter|gjelder|løper|to keep|beholde|t\\.o\\.m|är beviljat|er bevilget|ut)|(keep|beholde|behalde|lose|miste) (\\p{L}+ ){0,2}(funding|tilskudd\\p{L}*|tilskot\\p{L}*|grant)|har fått (tilskudd|tilskot|midler|midlar|prosjektmidler)|prosjekt\\p{L}* (\\p{L}+ ){0,3}(finansiert|støttet|støtta)',
    unless:
      '(søke|apply for|help\\p{L}*|hjelp\\p{L}*|skrive|write) (\\p{L}+ ){0,5}(tilskudd\\p{L}*|tilskot\\p{L}*|grants?|funding)|(dekk\\p{L}*|fund|pays?|cover\\p{L}*) (\\p{L}+ )?(your|din|ditt|medlemskap|course|kurs)|lønnstilskudd|grunnbeløp|publicly funded college',
    within: 'sentence',
    notSections: ['contact', 'duties', 'qualifications'],
    why: 'A grant pays for the post.',
    yes: {
      nb: ['Stillingen er finansiert av tilskudd fra Helsedirektoratet.'],
      nn: ['Stillinga er avhengig av tilskot.'],
      en: ['The post is funded by a lottery grant.'],
      sv: ['Tjänsten finansieras av statsbidrag.'],
    },
    no: ['Du hjelper brukere å søke tilskudd.', 'We fund your membership.'],
  },
  {
    id: 'flags.friend-or-peer-position',
    kind: 'F10',
    match:
      '({you}|rollen|rolla|role|vi|the peer|erfaringskonsulent\\p{L}*) (\\p{L}+ ){0,6}(venn|ven|vän|kompis|kamerat|friend|friends|buddy for|en av sine|one of them|vennskap\\p{L}*|friendship)|(ser på deg|see you) (\\p{L}+ )?(som|as) ..3|(venn|friend|ven|vän) (eller|or|og|and|nor) (\\p{L}+ )?(hjelper|helper|likeperson|peer|kollega|professional|ansatt)|{not} (\\p{L}+ ){0,2}(venn|friend) (av|for|of|to)|(a|be|en|ein|som|as a) (\\p{L}+ )?(venn|friend|ven|vän) (for|to|til|heile|i)',
    unless:
      'friends and family|family (or|and) friends|friend(ly|s of)|venner og familie|close friend|bring a friend|god venn (av|som har)|relatives and friends|family member or|vennlig\\p{L}*|venneforening\\p{L}*|disability-friendly',
    within: 'sentence',
    notSections: ['contact', 'qualifications', 'about', 'application', 'offer'],
    why: 'Friend, peer or helper: the ad takes a stand.',
    yes: {
      nb: ['Du er venn og likeperson for beboerne.'],
      nn: ['Du skal vere ein venn for brukarane.'],
      en: ['You are a friend to the people who come here.'],
    },
    no: ['A friendly team.', 'Family and friends of patients.'],
  },
]);
