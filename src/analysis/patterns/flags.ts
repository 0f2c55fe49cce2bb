import type { FlagId } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

/** How long: "to år", "18 months", "et par år". */
const span =
  '(\\p{N}+|ett?|en|ein|eit|one|to|två|two|tre|three|fire|fyra|four|fem|five|seks|sex|six|tolv|twelve|halvt|half|par|couple of|noen|nokon|nogen|någon|nokre|några|flere|fler|fleire|flera|some|several|many) (\\p{L}+ )?(år|års|years?|måneder|månader|months?|mnd|mdr)';
/** What is over when somebody is well again: use, treatment, stays, relapse. */
const over =
  '(bruk|brug|use|using|rus\\p{L}*|stoff\\p{L}*|alkohol\\p{L}*|alcohol|drugs?|drink\\p{L}*|substance\\p{L}*|mis+bru[gk]\\p{L}*|spill\\p{L}*|spel\\p{L}*|gambl\\p{L}*|drog(er|erna|ene)|narkotik\\p{L}*|tilbakefal\\p{L}*|tilbagefald|attendefall|återfall|relapse\\p{L}*|behandling\\p{L}*|treatment|innlegg\\p{L}*|indlæg\\p{L}*|inläggning\\p{L}*|admission|discharge|hospital\\p{L}*|episode|self-harm\\p{L}*|selvskad\\p{L}*|sjølvskad\\p{L}*|symptom\\p{L}*|forløp\\p{L}*|forløb\\p{L}*|rushistorie)';
const well = `rusfri\\p{L}*|stoffri\\p{L}*|drogfri\\p{L}*|nykter\\p{L}*|edru\\p{L}*|ædru\\p{L}*|avhold\\p{L}*|avhald\\p{L}*|clean|sober|sobriety|abstinen\\p{L}*|(drug|alcohol|symptom|substance)-? ?free|symptomfri\\p{L}*|(uten|utan|uden|without|fri for|free (from|of)|etter|after|efter|siden|sidan|sedan|since|from|off) (\\p{L}+ ){0,3}${over}|stabil\\p{L}*|stable|recovery|bedring|betring|tilfriskn\\p{L}*|(bak|behind|bakom|bag) (deg|seg|dig|sig|you)|(avslutt|avslut|afslut)\\p{L}* (\\p{L}+ ){0,3}${over}|(uten|utan|uden|without)(?=[.,;]|$)`;

/** Work, by its parts. */
const share =
  '(\\p{L}*(oppgave|oppgåve|opgave|uppgift)\\p{L}*|gjøremål\\p{L}*|gjeremål\\p{L}*|ansvar\\p{L}*|plikt\\p{L}*|pligt\\p{L}*|funksjon\\p{L}*|tasks?|duties|responsibilit\\p{L}*|functions?|jobb\\p{L}*|jobs?|arbeid|arbeidet|arbejde|arbete|work|caseload|vakter|vaktene|vagter|pass|shifts)';
const otherStaff =
  '({profession}|\\p{L}*(assistent|miljøarbeid|miljøpersonal|miljøterapeut|sjukepleiar|sykepleier|pleiar|pleier|personal)\\p{L}*|(øvrige|øvrig|övriga|andre|andra|other|rest of|resten av) (\\p{L}+ ){0,2}(ansatte|tilsette|anställda|staff|kolleg\\p{L}*|colleagues|team\\p{L}*|members?|medarbei?\\p{L}*|workers?|managers?|\\p{L}+))';
/** Posts nobody takes a peer worker's for. */
const oddJob =
  '(nattevakt|nattevakter|vaktmest\\p{L}*|vaktmeist\\p{L}*|vaktmäst\\p{L}*|pedel|vicevært|caretaker|janitor|cleaner|driver|sjåfør|chauffør|chaufför|vekter|vakt|guard|kokk|kock|cook|confessor|sosialarbeider|miljøarbeid\\p{L}*)';

/** What pays for a post that has no place in the ordinary budget. */
const money =
  '({grant}|\\p{L}*midl(er|erne|ene|ar|ane)|\\p{L}*medel|\\p{L}*tilsk(ud|ot)\\p{L}*|\\p{L}*bidrag\\p{L}*|\\p{L}*pulje\\p{L}*|funds?|subsid\\p{L}*|settlement|bid|penger|pengar|pengane|penge|money|donation\\p{L}*|gåvo\\p{L}*|løyver|bevilger|bevilgar)';
const funder =
  '(\\p{L}*direktorat\\p{L}*|statsforvalt\\p{L}*|fylkeskommun\\p{L}*|\\p{L}*stiftels\\p{L}*|\\p{L}*stiftinga|bufdir|dam|socialstyrelsen|sundhedsstyrelsen|\\p{L}*fond|\\p{L}*fonden|\\p{L}*fondet|foundation|lottery|commissioners?|state|federal|samhsa|nhs england|ministry|\\p{L}*departement\\p{L}*|ministeri\\p{L}*|government)';

/** Things worth a talk before saying yes (codebook §2.4). Control tasks are read from the tasks, in src/analysis/facts/flags.ts. */
export const flagPatterns = defineRules<FlagId>('flags', [
  {
    id: 'flags.loyalty-and-confidentiality',
    kind: 'F2',
    match:
      'taushet\\p{L}*|teieplikt\\p{L}*|tystnadsplikt\\p{L}*|sekretess\\p{L}*|tavshed\\p{L}*|confidential\\p{L}*|lojal\\p{L}*|loyal\\p{L}*|HIPAA|42 CFR|orosanmälan',
    unless:
      '(opplæring\\p{L}*|innføring\\p{L}*|training|kurs\\p{L}*|induction|skolering|undervis\\p{L}*|undervisning|oplæring|utbildning\\p{L}*) (\\p{L}+ ){0,5}(i|om|in|on) (\\p{L}+ ){0,5}(taushetsplikt\\p{L}*|teieplikt\\p{L}*|tavshedspligt\\p{L}*|tystnadsplikt\\p{L}*|sekretess|confidentiality)|confidential (chat|discussion|enquir\\p{L}*)',
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
      '(rusfri\\p{L}*|rusfritt|avholdende|avhold|nykter\\p{L}*|drogfri\\p{L}*|stoffri\\p{L}*|clean|sober|sobriety|abstinen\\p{L}*|avhaldande) ..8 (år|måned\\p{L}*|månad\\p{L}*|years?|months?|siste|sidan|siden|minst|minimum|i dag|sedan|krav|required|must|must be|må)|(minst|minimum|at least|må|must|krav|siste|last) ..6 (rusfri\\p{L}*|rusfritt|nykter\\p{L}*|drogfri\\p{L}*|stoffri\\p{L}*|clean|sober|sobriety|abstinen\\p{L}*)|du er (rusfri|nykter|clean)|sykefravær\\p{L}*|sickness absence|in (stable|sustained|long-term|continuous) recovery|(stødig|stabil|trygg|stable|secure|solid|well|strong|fast|frisk|stabil) (enough |nok )?(i|in|på|with) ({your}|egen|eigen|eiga|own) (own )?(\\p{L}+ )?(bedring|betring|recovery|helse|health|tilfriskning|rusfri\\p{L}*|rusfridom)|stabil\\p{L}* (livsgrunnlag|livssituasjon|situation)|(år|years?|måneder|månader|months?) ..2 (siden|sidan|sedan|since) ..3 (indlæg|innlegg|inlägg|admission|episode|tilbakefall)\\p{L}*',
    unless: 'relapse prevention',
    within: 'sentence',
    notSections: ['contact', 'duties', 'about', 'offer'],
    why: 'Own abstinence, stability or sickness is made a condition.',
    yes: {
      nb: ['Du må ha vært rusfri de siste to årene.'],
      nn: ['Du er rusfri og har vore det i minst to år.'],
      en: ['Must have been clean and sober for a year.'],
      sv: ['Nykter och drogfri sedan minst tre år.'],
    },
    no: ['Rusfrie aktiviteter i dalen.', 'You support people in recovery.', 'Clean driving licence.'],
  },
  {
    id: 'flags.own-health',
    kind: 'F3',
    match:
      '(om|hvis|dersom|viss|if|when|når|när|får|kan) (you|du|folk|people|one) (\\p{L}+ ){0,3}(tung periode|tunge periodar|dårligere|dårlegare|dårlig|dårleg|snubl\\p{L}*|sprekk\\p{L}*|wobble|slip|struggle|relaps\\p{L}*|verre|sämre|sjuk igjen|syk igjen)|{your} (own )?(recovery|bedring|betring|wellness|tilfriskning) (comes|kommer|kjem|er viktig\\p{L}*|går) (first|først|fyrst)?|{you} (\\p{L}+ ){0,2}(bli|blir|become|becomes|vert) (syk|sjuk|sjukmeld\\p{L}*|sykmeldt|unwell|ill|sick) ?|(bli|blive|blir|bliver|vert) {you} (syk|sjuk|dårlig|dårleg)|(plan|wellness plan|kriseplan) ..6 (tilbakefall|tilbakefald|relapse|attendefall|återfall|unwell)|{you} ..6 (tilbakefall|tilbagefald|attendefall|relapse|återfall)|(whether|if|om|hvis) (you.re|du) (\\p{L}+ )?(using|drinking|ruser deg|rusar deg|dricker)|(state of|satisfactory) health|fit for (work|duty)|(health|medical) (declaration|clearance)|(pre-(employment|placement)|subject to|occupational) (\\p{L}+ ){0,3}(health|medical) (check|assessment|screening|clearance|questionnaire)s?|(helse|helbreds)(attest|erklæring)\\p{L}*|hälso(deklaration|intyg)\\p{L}*',
    unless: '{user} ..4 (tilbakefall|attendefall|relapse|recovery|syk|unwell)|relapse prevention',
    within: 'sentence',
    notSections: ['contact', 'duties'],
    why: 'What happens when the employee falls ill again is told, or that recovery comes first.',
    yes: {
      nb: ['Blir du syk igjen, finner vi ut av det.'],
      en: [
        'A state of health that lets you serve regularly.',
        'Your recovery comes first.',
        'What we do if you become unwell is agreed beforehand.',
      ],
    },
    no: ['You help people with relapse prevention.', 'You support people when they become unwell.', 'Du er frisk.'],
  },
  {
    id: 'flags.suitability-and-vetting',
    kind: 'F4',
    match:
      '(politi|vandels|barneverns?|barneomsorgs|straffe|børne|barne)-?attest\\p{L}*|vandel\\p{L}*|rulleblad|background clearances?|fingerprint\\p{L}*|suitability investigation|(criminal|background|DBS|police|CORI|fingerprint|working with children|security|Disclosure|Garda|vulnerable sector) (\\p{L}+ ){0,2}(check\\p{L}*|clearance|screening|record|vetting|certificate|barring|scotland|history)|DBS|AccessNI|PVG|NDIS worker screening|background (screening|investigation)|bakgrunnssjekk\\p{L}*|straffeattest\\p{L}*|børneattest\\p{L}*|belastningsregist\\p{L}*|registerutdrag\\p{L}*|misstankeregist\\p{L}*|belastnings-|registerkontroll|sikkerhetsklarer\\p{L}*|(pass\\p{L}*|subject to|submit to|applicants?|candidates?|before|upon|prior|must|requires?|and|a|panel) ..3 drug (test|screen)\\p{L}*|drug (test|screen)\\p{L}* ..5 (required|before|after|offer|employment|hire)|(pre-employment|post-offer) (drug )?(screen|test)\\p{L}*|avklart (\\p{L}+ )?(forhold|forholdt)|(made|make|making|at) peace with|(fått|har|få|lagt|legg|lagde) ..4 (på avstand|på god avstand)|(avstand|distanse|afstand|distans) (til|till|från) (egen|eigen|eiga|det|din|egne|eige|egna|eigne|dit)|(lagt|lagd) (det|fortida|fortiden|dette) ..3 bak (deg|dig|seg)|working with children check|basic disclosure|garda disclosure|access ?ni|credit check|(DHS|aged care|NDIS|worker|pre-employment|security|sector) (\\p{L}+ ){0,2}screening|(police )?certificate of (good )?conduct|VOG|(sikkerhets?godkjen|sikkerhedsgodkend|säkerhetspröv|säkerhetsklass)\\p{L}*|OIG|vetting|blue card|police check|national police',
    unless: 'drug test: no',
    within: 'sentence',
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
      '\\p{L}*(etisk\\p{L}*|ethical|etiska) (\\p{L}+ )?(retningslin\\p{L}*|regl\\p{L}*|norm\\p{L}*|plakat\\p{L}*|framework|kjøreregl\\p{L}*|guidelines|riktlinjer|principles|standards|rammeverk|kodeks|refleksjon)|code of (practice|ethics|conduct)|retningslinj\\p{L}* for (omgang|rollen|erfaringskonsulent\\p{L}*|kontakt)|peer (code|ethics)\\p{L}*|ethics',
    unless: 'faglig retningslinje',
    within: 'sentence',
    notSections: ['contact'],
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
      '(must|need to|have to) be a member(?! of)|(tilknytning|tilknyting|medlem\\p{L}*|member\\p{L}*|verv|engasjement|erfaring|experience|connection|connected|ties|links?|engagement|engagemang|kontakter|nettverk|samarbeid\\p{L}*|anbefal\\p{L}*|utpekt|foreslått|deltatt|aktiv\\p{L}*|active|anknytning|active in|kontakt) (\\p{L}+ ){0,5}((bruker|brukar|bruger|pårørende|pasient|interesse|anhörig|patient|likepersons)\\p{L}*organisasjon\\p{L}*|(bruger|patient|brukar|bruker|pårørende|anhörig)-?(organisation|förening|forening)\\p{L}*|organisasjon\\p{L}* (for|av|af) ({user}|brukere)|(consumer|user|service user|peer|youth|survivor|lived experience|disability) (\\p{L}+ )?(organi[sz]ation|movement|network|advocacy|body|group|peak body|union)\\p{L}*|Mental Helse|A-larm|RIO|MARBORG|ADHD Norge|LPP|proLAR|WayBack|NSPH|RSMH|Attention|SIND|Mind|user-led \\p{L}+|Bedre Psykiatri|(\\p{L}+ )?peak body|brukerutvalg\\p{L}*|brukerrepresentant\\p{L}*|consumer movement)|(bruker|brukar|bruger|pårørende)\\p{L}*organisasjon\\p{L}* (\\p{L}+ ){0,4}(er en fordel|samarbeid\\p{L}*|ansetter|eier|med i)|brugerorganisation\\p{L}*|(state|national|regional|consumer) (\\p{L}+ )?peak body',
    unless:
      '(vi|we|senteret|sykehuset|sjukehuset|tjenesten|tenesta|kommunen|avdelingen|the (service|trust|team)) ..8 (samarbeid\\p{L}*|work\\p{L}* with)|(har|siden) ..6 samarbeid\\p{L}*',
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
      '(what|how|hva|hvordan|kva|korleis|hvad|vad|hur|role|rollen|rolla|job|jobben) ..10 (is|are|er|är) (largely |mye |mest |mykje )?(up to you|opp til deg|op til dig|upp till dig)|(former?|forme|formar|shape|make|define|utforme|forma|hittar|udforme\\p{L}*|prova|lage|lager|create|skape|bygge) (\\p{L}+ ){0,4}(rollen|rolla|role|din roll|the job|jobben|stillingen) ..6|(stor|stort|great|mye|mykje|a lot of|plenty of|høy grad av|full|considerable|utrymme|rom for|room to|space to|scope to|frihet til|fridom til|freedom to) (\\p{L}+ ){0,3}(frihet|fridom|freedom|flexibility|fleksibilitet|handlingsrom|autonomy|selvstendighet|frihed|frihet att|shape|form|prova|make your own|forme|å forme)|(rollen|rolla|role|rollen är) (er|is|är) (\\p{L}+ )?(fleksibel\\p{L}*|flexible|åpen|open|fri|delvis öppen|loose|löst)|make (the|this) (role|job) your own|(free hand|spillerom|spelerom|spelrom|leeway) ..8|(står|stands?) (\\p{L}+ )?(fritt|free|frit) ..8|(rolle|rollen|rolla|jobben|stillingen|tjänsten|stillinga) ..2 {not} ..2 (spikret|spikra|fastlagt|ferdig\\p{L}*|bestemt|hogd|hogget|skrevet|definert)|no (rule ?book|script|set tasks|fixed tasks)|ingen uppdragsbeskrivning',
    unless: '{not} ..3 frihet',
    within: 'sentence',
    notSections: ['contact', 'qualifications', 'personal', 'about'],
    why: 'A free and open role is told, often as a good.',
    yes: {
      nb: ['Du får stor frihet til å forme rollen.', 'Rollen er ikke spikret.'],
      nn: ['Du formar rolla sjølv.'],
      en: ['You make the role your own.', 'There is no rulebook.'],
      sv: ['Rollen är delvis öppen.'],
    },
    no: ['Fleksibel arbeidstid.', 'Shape the service with us.'],
  },
  {
    id: 'flags.task-overlap',
    kind: 'F8',
    match:
      'as any other (\\p{L}+ ){0,4}(worker|assistant|nurse|staff)|(samme|same|dei same|de samme|samma|det samme|det same) (\\p{L}+ ){0,3}(oppgaver|oppgavene|gjøremål\\p{L}*|oppgåver|oppgåvene|ansvar|tasks|duties|responsibilities|arbeid|uppgifter|opgaver|vaktliste|rota|turnus|arbetsuppgifter) (\\p{L}+ ){0,4}(som|as|like) ..4|same tasks|share the same (duties|tasks|responsibilities)|(samme|same|samma) (opgaver|oppgaver|oppgåver) ..2|(gjør|gør|laver|gjer|do|gör|går inn i|går i|ingår) (\\p{L}+ ){0,4}(det samme|det same|the same|samme vaktliste|same vaktliste|vanlig turnus|ordinær turnus|ordinarie schema|vagt) (\\p{L}+ )?(som|as|på|med|og)?|(på lik linje|on a par|på linje|like) (med|with) (\\p{L}+ )?(miljø\\p{L}*|assistent\\p{L}*|helsefag\\p{L}*|støttekontakt\\p{L}*|øvrig\\p{L}*|nurs\\p{L}*|support workers?|de andre|andre)|overlapp\\p{L}*|(i tillegg|also|as well as|besides|i tillegg til) (\\p{L}+ ){0,3}(være likeperson|offer peer support|vere likeperson)',
    unless: '({not}|verken|instead of) ..4 (samme|same|samma|duplicate|overlap\\p{L}*)|tavlemøte',
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
      '({post}|prosjektet|project|programmet|program|programme|teamet|team|projektet|tjänsten|service|arbeidet) (\\p{L}+ ){0,6}(finansier\\p{L}*|funded|lønnet av|lønes|tilskudd\\p{L}*|tilskot\\p{L}*|financed|finansieret|finansieras|paid (for )?by|støtta av|støttet av|bekostes|betales av) (\\p{L}+ ){0,5}({grant}|tilskudd\\p{L}*|tilskot\\p{L}*|midler|midlar|medel|grant\\p{L}*|directorate|Helsedirektoratet|Dam|Bufdir|fylkeskommune\\p{L}*|statsforvalter\\p{L}*|lottery|fund|funding|staten|kommissioner|puljen|SAMHSA|state|county|council|NHS England|stiftels\\p{L}*|Arvsfonden|Socialstyrelsen)|(grant|tilskudds|tilskots|prosjekt|lottery|statsbidrags?)[- ]?(funded|finansier\\p{L}*|midler|midlar|medel)|{grant} (\\p{L}+ ){0,4}(fra|frå|from|av|of|från|gjennom|through) (\\p{L}+ ){0,3}(Helsedirektoratet|direktorat\\p{L}*|Dam|Bufdir|statsforvalt\\p{L}*|fylke\\p{L}*|lottery|fund|state|federal|county|council|Sundhedsstyrelsen|Socialstyrelsen|stiftels\\p{L}*|foundation|government|Welsh|Scottish)|(subject to|avhengig av|forbehold om|so long as|as long as|så lenge) (\\p{L}+ ){0,4}({grant}|tilskudd\\p{L}*|tilskot\\p{L}*|midler)|(funding|tilskudd\\p{L}*|tilskot\\p{L}*|grant|bidrag\\p{L}*|finansiering\\p{L}*|commission\\p{L}*|statsbidrag\\p{L}*) (\\p{L}+ ){0,4}(ends|runs|varer|until|til|through|expires|slutter|gjelder|løper|to keep|beholde|t\\.o\\.m|är beviljat|er bevilget|ut)|(keep|beholde|behalde|lose|miste) (\\p{L}+ ){0,2}(funding|tilskudd\\p{L}*|tilskot\\p{L}*|grant)|(made possible|paid for|supported) (by|through) (\\p{L}+ |\\p{L}+-\\p{L}+ ){0,6}(grant|fund|funds|foundation|trust fund|lottery|council)\\p{L}*|(depend\\p{L}*|subject) (to|on|upon) (\\p{L}+ ){0,5}(grant|funding|funds|commission\\p{L}*)|lønnsmidl\\p{L}* ..6|(funded|financed|finansiert|finansieret|finansierad\\p{L}*) (by|through|from|av|af|gjennom|via|med) (\\p{L}+ ){0,4}\\p{L}+|(money|pengene|pengane|pengarna) (\\p{L}+ ){0,4}(from|fra|frå|från|back)|{post} (is|are|er|är) (\\p{L}+ )?(funded|financed|finansiert|finansierad)|har fått (tilskudd|tilskot|prosjektmidler)|prosjekt\\p{L}* (\\p{L}+ ){0,3}(finansiert|støttet|støtta)',
    unless:
      '(søke|apply for|help\\p{L}*|hjelp\\p{L}*|skrive|write) (\\p{L}+ ){0,5}(tilskudd\\p{L}*|tilskot\\p{L}*|grants?|funding)|lønnstilskudd|grunnbeløp',
    within: 'sentence',
    notSections: ['contact', 'duties', 'qualifications'],
    why: 'A grant pays for the post.',
    yes: {
      nb: ['Stillingen er finansiert av tilskudd fra Helsedirektoratet.', 'Lønnsmidlene kommer fra fylket.'],
      nn: ['Stillinga er avhengig av tilskot.'],
      en: ['The post is funded by a lottery grant.'],
      sv: ['Tjänsten finansieras av statsbidrag.'],
    },
    no: [
      'Kommunen har fått midler til å styrke ettervernet.',
      'Du hjelper brukere å søke tilskudd.',
      'We fund your membership.',
    ],
  },
  {
    id: 'flags.friend-or-peer-position',
    kind: 'F10',
    match:
      '(being|be|være|vere|vara) (\\p{L}+ ){0,6}(buddy|neighbou?r)|({you}|rollen|rolla|role|vi|the peer|erfaringskonsulent\\p{L}*) (\\p{L}+ ){0,6}(venn|ven|vän|kompis|kamerat|friend|friends|buddy for|en av sine|one of them|vennskap\\p{L}*|friendship)|(ser på deg|see you) (\\p{L}+ )?(som|as) ..3|(venn|friend|ven|vän) (eller|or|og|och|and|nor) (\\p{L}+ )?(hjelper|helper|likeperson|peer|kollega|professional|ansatt)|{not} (\\p{L}+ ){0,2}(venn|friend) (av|af|for|of|to)|half (a )?friend|medmenneske ..4 (enn|than|behandl\\p{L}*|hjelp\\p{L}*)|(a|be|en|ein|som|as a) (\\p{L}+ )?(venn|friend|ven|vän) (for|to|til|till|heile|hela|i)',
    unless: 'close friend',
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
  {
    id: 'flags.time-well',
    kind: 'F3',
    match: `${span} ..7 (${well})|(${well}) ..7 ${span}|(det er|it is|it was|det är) (\\p{L}+ ){0,2}${span} (siden|sidan|sedan|ago)`,
    with: '{you}|{your}|minst|minimum|mindst|at least|less than|mindre enn|must|må|skal|krav\\p{L}*|require\\p{L}*|egen|eigen|eget|egne|eiga|own|selv|sjølv|själv|yourself|siste|last|sustained|continuous|applicants?|candidates?|kandidat\\p{L}*|ansøger\\p{L}*|sökande\\p{L}*',
    unless: `(kriminal|crim|convict|dom|straff|soning)\\p{L}*|(experience|erfaring|erfarenhet|practice|praksis|work\\p{L}*|arbeid\\p{L}*|jobb\\p{L}*) (\\p{L}+ ){0,5}(recovery|behandling\\p{L}*|treatment|rus\\p{L}*)|lærling\\p{L}*|førerkort|driving licen[cs]e|{post} ..6 ${span}`,
    notSections: ['contact', 'about', 'application'],
    why: 'How long one must have been well, or without drugs, is told.',
    yes: {
      nb: ['Minst to år uten bruk av rusmidler.', 'Du har vært edru i ett år.'],
      nn: ['Du må ha vore utan rusmiddel i eit heilt år.'],
      en: ['You are at least one year on from your last use of drugs.'],
      da: ['Du har mindst 2 års stabil bedring bag dig.'],
      sv: ['Minst två år utan missbruk krävs.'],
    },
    no: [
      'You have two years of experience from recovery services.',
      'Two years in the same post.',
      'Vi følger pasientene i to år etter utskriving.',
    ],
  },
  {
    id: 'flags.recovery-demanded',
    kind: 'F3',
    match:
      'must (\\p{L}+ ){0,8}in recovery|abstain\\p{L}*|(må|skal|ska|must|nå|no|nu|now|i dag|today) (\\p{L}+ ){0,6}(ute av|out of|ude af|ute ur|fri fra|ferdig med|done with) (\\p{L}+ )?(bruk|rus\\p{L}*|misbruk|missbruk\\p{L}*|misbrug|use|addiction)|(sustained|established|solid|stable|continuous) (\\p{L}+ )?(recovery|sobriety|wellness)|(varig|vedvarende|stabil|stadig|etablert|vedvarande) (\\p{L}+ )?(bedring|betring|rusfri\\p{L}*|tilfriskn\\p{L}*)',
    unless:
      '(people|persons|individuals|mennesker|menneske|those|clients?|patients?|others|folk) ..4 (abstain|in recovery)',
    within: 'sentence',
    notSections: ['contact', 'about'],
    why: 'Recovery of one’s own is demanded.',
    yes: {
      nb: ['Du må være ute av aktivt misbruk.'],
      en: [
        'You must be in recovery yourself.',
        'Sustained recovery from alcohol problems.',
        'You abstain from drugs at work.',
      ],
    },
    no: ['You meet people in recovery.', 'We help people to abstain.'],
  },
  {
    id: 'flags.same-work',
    kind: 'F8',
    match: `(samme|same|samma|lik|like|likt|lika|tilsvarende|tilsvarande|motsvarande|equal|identical) (\\p{L}+ ){0,3}${share} (\\p{L}+ ){0,5}(som|as|like|med|with) (\\p{L}+ ){0,2}${otherStaff}|${share} (er|is|are|är) (\\p{L}+ ){0,2}(samme|same|samma|like|lik) (\\p{L}+ )?(som|as) (\\p{L}+ ){0,2}${otherStaff}|(work|arbeid|jobb|arbet|arbejd)\\p{L}* (\\p{L}+ ){0,3}(som|as|like) (any |de |dei |the |all )?(other|øvrige|övriga|andre|andra) (\\p{L}+ ){0,2}${otherStaff}|(lige fod|lik linje|lik fot|samme (måte|vilkår)) (med|som) (\\p{L}+ ){0,3}${otherStaff} (\\p{L}+ ){0,3}(tager|tar|tek|gjør|gjer) ..4`,
    unless: '{not} (\\p{L}+ ){0,3}(samme|same|samma)',
    notSections: ['contact', 'qualifications', 'offer', 'about'],
    why: 'The work is the same as that of another group.',
    yes: {
      nb: ['Du har tilsvarende ansvar og plikter som de øvrige miljøarbeiderne.'],
      nn: ['Arbeidet er det same som sjukepleiarane gjer.'],
      en: [
        'You perform the same functions as our case managers.',
        'You share equal responsibilities with the other nurses.',
      ],
      da: ['Du har de samme arbejdsopgaver som de øvrige assistenter.'],
      sv: ['Du har motsvarande arbetsuppgifter som övriga skötare.'],
    },
    no: [
      'You have the same pay as nurses.',
      'You do not have the same tasks as the nurses.',
      'Kari har samme jobb i et annet team.',
    ],
  },
  {
    id: 'flags.many-roles',
    kind: 'F8',
    match: `${oddJob} (\\p{L}+ ){0,3}${oddJob}|(a bit|litt|lite|lidt) (of|av|af) (everything|alt|allt)`,
    unless: '{not}|samarbeid\\p{L}*|lik(e)?|colleagues?|kolleg\\p{L}*',
    sections: ['none', 'post', 'duties'],
    why: 'One person is to fill several odd jobs.',
    yes: { nb: ['Du er vaktmester, sjåfør og likeperson.'], en: ['You are driver, guard and peer in one.'] },
    no: ['Du er verken vekter eller sjåfør.', 'Vaktmesteren hjelper deg.'],
  },
  {
    id: 'flags.funder',
    kind: 'F9',
    match: `${money} ..4 ${funder}|${funder} ..4 ${money}|(støtte?|stöd|backing|support) (fra|från|frå|from|of|av|af) (\\p{L}+ ){0,2}${funder}`,
    unless:
      '(søke|søkje|apply\\p{L}*|help\\p{L}*|hjelp\\p{L}*|skrive|write) (\\p{L}+ ){0,5}(tilskud\\p{L}*|tilskot\\p{L}*|midler|midlar|grants?|funding)|pensjon\\p{L}*|pension\\p{L}*|insurance|forsikring\\p{L}*|lønnstilskudd',
    notSections: ['contact', 'duties', 'qualifications', 'personal'],
    why: 'Who gives the money is told.',
    yes: {
      nb: ['Vi har mottatt midler fra Statsforvalteren.'],
      nn: ['Finansieringa kjem frå Sparebankstiftinga.'],
      en: ['A foundation has promised the money.'],
      da: ['Med midler fra Socialstyrelsen går vi i gang.'],
      sv: ['Vi har fått medel från Arvsfonden.'],
    },
    no: ['Innskudd til Statens pensjonskasse.', 'You help people to apply for state funding.'],
  },
  {
    id: 'flags.lasts-as-money',
    kind: 'F9',
    match: `(så lenge|så länge|så længe|as long as|so long as|avhengig av|beroende av|afhængig af|depend\\p{L}* (on|upon)|contingent (on|upon)|in line with|further than|beyond|til|till|until|when) (\\p{L}+ ){0,4}(${money}|lottery)|(${money}|lottery) (\\p{L}+ ){0,3}(lapses?|ends?|runs? (out|to|until)|renew\\p{L}*|expires?|stretch\\p{L}*|beviljat|beviljad\\p{L}*|bevilget|løyvd\\p{L}*|utløper|går ut|udløber|slipper opp?|opphører|tar slut|tek slutt)|(funding body|funders?|commissioners?|bidragsyter\\p{L}*) ..6 (renew|continue|extend|expect)\\p{L}*|${money} (\\p{L}+ ){0,4}(depend|avheng|beror|afhæng)\\p{L}*|{grant} (\\p{L}+ ){0,3}{post}|(miss|mist|lose|förlora)\\p{L}* (\\p{L}+ )?({grant}|tilskot\\p{L}*|tilskud\\p{L}*)|${funder} (\\p{L}+ )?(betal|pays|paying|finans|lønn|bekost|dekk)\\p{L}* (\\p{L}+ ){0,2}({post}|lønn?\\p{L}*|lön\\p{L}*|salary|wages|til|till|until|ut|through)|(fått|fick|har|got) ${money} (til|for|till) (\\p{L}+ ){0,3}({post}|{peer})`,
    with: `{post}|{peer}|depend\\p{L}*|avheng\\p{L}*|beror\\p{L}*|prosjekt\\p{L}*|projekt\\p{L}*|project\\p{L}*|\\p{N}+|${span}|{temporary}|{permanent}|we|vi|all|hvor|där|salar\\p{L}*`,
    unless:
      '(søke|søkje|apply\\p{L}*|help\\p{L}*|hjelp\\p{L}*|skrive|write) (\\p{L}+ ){0,5}(tilskud\\p{L}*|tilskot\\p{L}*|midler|midlar|grants?|funding|money)|lønnstilskudd|(grant|funding|funds|money) for (our|a|an|the) (?!(\\p{L}+ )?(next|first|coming|whole|full|project|post|position|role|job|work|service|team|years?)(?!\\p{L}))',
    notSections: ['contact', 'duties', 'qualifications', 'personal', 'application'],
    why: 'The post lasts as long as the money.',
    yes: {
      nb: ['Statsforvalteren betaler stillingen til jul.', 'Stillingen varer til midlene tar slutt.'],
      en: ['The post is in line with the settlement.', 'The funders expect to renew the post.'],
      sv: ['Anställningen är beroende av gåvomedel.'],
    },
    no: [
      'Du hjelper gjestene med penger til mat.',
      'You help people to write grant applications for jobs.',
      'The grant for the new kitchen ends in 2027.',
    ],
  },
  {
    id: 'flags.open-role',
    kind: 'F7',
    match:
      '(rolle|rolla|rollen|role|job|jobb\\p{L}*|stilling\\p{L}*|\\p{L}*oppgave\\p{L}*|\\p{L}*oppgåve\\p{L}*|\\p{L}*opgave\\p{L}*|tasks) ..4 {not} (\\p{L}+ ){0,2}(fastlagt|fast(?=[.,;]|$)|spikra|spikret|carved|set in stone|written|fixed|prescribed|scripted|fastlåst|hogd|meisla|ristet)|(former|formar|forme|utformer|shape) {you} (\\p{L}+ ){0,3}(selv|sjølv|själv|efter hand|etter hvert|etter kvart|underveis|undervegs|as you go)|make of it what you|(dagen|dagane|dagene|jobben) (blir|vert|bliver) til',
    notSections: ['contact', 'qualifications', 'personal', 'about'],
    within: 'sentence',
    why: 'It is left open what the role is.',
    yes: {
      nb: ['Oppgavene er ikke fastlagt.'],
      en: ['Make of it what you like.'],
      da: ['Opgaverne ligger ikke fast.'],
    },
    no: ['You have a fixed role.', 'It is up to you where you live.'],
  },
]);
