import type { DutyId } from '#src/analysis/facts/facts';

/**
 * Which duty of codebook §2.3 a task is: by what is done, for or with whom, and with what. Read over single tasks only,
 * so that a word says nothing about what the service does.
 */
export interface DutyPattern {
  id: DutyId;
  /** Any of these; each may have words of its own that make it something else. */
  ways: readonly { match: string; unless?: string }[];
  /** Words that rule the duty out, whichever way it was found. */
  unless?: string;
  why: string;
  yes: readonly string[];
  no: readonly string[];
}

/** Whose story it is that is told or used. */
const own =
  '(egen|eget|egne|eigen|eiga|eige|eigne|egna|din|ditt|dine|di|dit|dina|own|your|personal|personlig|personlige|personlege)';
const story =
  '(\\p{L}*historie|historien|historia|story|stories|journey|path|reise|reisa|resa|rejse|vei|veien|veg|vegen|väg|livserfaring\\p{L}*|livsrøynsle|erfaring\\p{L}*|røynsle\\p{L}*|experiences?|erfarenhet\\p{L}*|oplevelser|opplevelser|upplevelser|recovery|bedringsprosess|betringsprosess|tilfriskning|återhämtning|bakgrunn|bakgrund|baggrund|background|liv|life|ståsted|ståstad|utgangspunkt|levde liv|tid som|struggles)';
const notOwnStaff = '({staff}|{audience}|media)';
/** Those one meets, where a word for anybody will do. */
const home =
  '(hjemmebesøk\\p{L}*|heimebesøk\\p{L}*|hjemmebesøg\\p{L}*|hembesök\\p{L}*|home visit\\p{L}*|home-visit\\p{L}*|house calls?)';
const streetPlace =
  "(gate|gata|gaten|gatene|gateplan|gatemiljø\\p{L}*|bybildet|sentrum|park|parken|parker|parkar|hospits|hospitser|natthjem|rusmiljø\\p{L}*|torget|gade|gaden|gadeplan|gatan|torg|torget|herberg|herberge|herberger|härbärge\\p{L}*|streets?|hostels?|shelters?|encampments?|day cent(re|er)s?|soup kitchens?|neighbourhoods?|prisons?|emergency departments?|in the community|out in|the road|truck stop|bus station|wherever they are|where they are|der de er|der dei er|der folk er|hvor de er|där de är|der de oppholder seg|på deres (arena|premisser)|arenaer|(their|people's) (own )?(home|place)s?)";

export const dutyPatterns: readonly DutyPattern[] = [
  {
    id: 'peer-conversation',
    ways: [
      {
        match: '{talk}',
        unless: `{talk} (\\p{L}+ ){0,2}(med|with|to|til|for|at|i|in|om|about|about how|mellom|between|og|and) (\\p{L}+ ){0,2}${notOwnStaff}|(medarbeider|medarbetar|medarbejder|leder|leiar|utviklings|lønns|intervju|ansettelses|jobb|telefon|sommer|tilsetjings)-?samtal\\p{L}*|samtal\\p{L}* (med|sammen med|saman med) (din |deg |leder|leiar|enhetschef|chef)|listen to feedback|lede samtale|samtalegruppe\\p{L}*|samtalsgrupp\\p{L}*|snakk\\p{L}* (og|and) skriv\\p{L}*|{attitude}|{goAlong} (\\p{L}+ ){0,3}(på|til|to|i|in) (\\p{L}+ ){0,2}samtal\\p{L}*|samtal\\p{L}* (på|hos|med) (jobcent\\p{L}*|nav|kommun\\p{L}*)|(speak|talk)s? (at|in) |give talks|talks (at|in|for|to) `,
      },
      { match: '{peerHelp}', unless: `{staff} .{0,3}$|({staff}) ..2 {peerHelp}` },
      {
        match:
          '{oneToOne} ..5 ({served}|support|støtte|oppfølging|oppfølgning|work|arbeid|contact|kontakt|stöd|treffe|relasjon\\p{L}*)|({served}|support|støtte|oppfølging|work|working|contact|kontakt|stöd|meet|meets|møte|møter|möta|møde|träffa|treffe|treffer|share|experience) ..8 {oneToOne}',
        unless: `(supervis\\p{L}*|veiled\\p{L}*|rettlei\\p{L}*|handled\\p{L}*|leder|leiar|manager|plan\\p{L}*) ..5 {oneToOne}|{oneToOne} (supervis\\p{L}*|veiled\\p{L}*|plan\\p{L}*)`,
      },
      { match: '{company}', unless: '{publicPlace}$|{company} (\\p{L}+ ){0,2}{staff}' },
      {
        match:
          '(ringe|ringer|ringje|call|calls|calling|phone|phones|telefonere|telephone|follow-up call|make calls) ..4 ({served}|within|etter|after|til|to)|(telefon|chat|sms|phone|helpline|warm-?line)-?(støtte|stöd|support|kontakt|tid|tida|vakt|linje|calls?)|(svare|svarer|answer|answers|answering|betjene|staff) ..3 (telefon\\p{L}*|chat\\p{L}*|line|helpline|phones?|warmline)|engag(e|es|ing) ..4 {served}',
        unless: `(ringe|call) ..2 ${notOwnStaff}|(ring|ringer|call) ..4 \\d`,
      },
      {
        match:
          '(møte|møter|møta|møde|møder|möta|möter|träffa|träffar|treffe|treffer|meet|meets|greet|ta imot|tar imot|tek imot|ta emot|tage imod|tager imod|welcome|welcomes|welcoming) (\\p{L}+ ){0,3}({served}|nye) ..4 (enkeltvis|enskilt|alone|alene|åleine|like etter|rett etter|straks|first|before|when|når|når de|før|personlig|likeverdig\\p{L}*|ligestillet|likestilt|som ligestill\\p{L}*|as equals|equals|med varme|warmth|respekt|respect|dignity|at their pace|der de er|where they are|i krise|in crisis|i en sårbar)',
        unless: `${home}|${streetPlace}`,
      },
      {
        match:
          '(være|vere|vera|vara|er|är|be|being|act as|fungere som) (\\p{L}+ ){0,2}(likeperson|likemann|medmenneske|medvandrer|samtalepartn\\p{L}*|samtalspartn\\p{L}*|støttespiller|støttespelar|støtteperson|companion|confidant|bollplank|noen (som |å )?\\p{L}+|en (som |å |de |folk |du )?(\\p{L}+ ){0,2}(snakke|prate|lufte|tala|prata|tale))',
        unless: '(støttespiller|støttespelar|bollplank|støtteperson|sounding board) (for|åt|til) (\\p{L}+ )?{staff}',
      },
      {
        match:
          '(build|building|develop|establish|form|create)s? (\\p{L}+ ){0,4}(relationships?|rapport|trust|connections?) (with|between) (\\p{L}+ ){0,2}{served}|(relasjon\\p{L}*|tillit|tillitsforhold|relation\\p{L}*) ..3 {served}',
        unless: `(${notOwnStaff}|partners|agencies)$`,
      },
    ],
    unless: '(peer|supervision|veiledning\\p{L}*|kollega)-?(group|gruppe) (for|of) (peers|staff)',
    why: 'Talks between two, or being there to talk with.',
    yes: [
      'Likepersonssamtaler med brukere',
      'sit with patients who want company',
      'Samtalar på tomannshand',
      'Være en beboerne kan snakke med',
      'Ringe til forældre på ventelisten',
      'Stödsamtal med patienter',
    ],
    no: ['snakke med kollegaer om språk', 'hente post', 'Give talks at schools'],
  },
  {
    id: 'share-experience-and-hope',
    ways: [
      {
        match: '{livedNoun}',
        unless:
          '(undervis\\p{L}*|teach|train|veiled\\p{L}*|rettlei\\p{L}*|temaer|forske|undersøk\\p{L}*|survey|samle|collect|kartlegg\\p{L}*|fremme|promote|representer\\p{L}*) ..7 (bruker|brukar|bruger|pasient|pårørende|pårørande)-?erfaring\\p{L}*|brukererfaringsundersøk\\p{L}*|{livedNoun} (workforce|team|lead|director|workers?|group|council|committee|network|perspectives?|voice|roles?)|egenerfaringsgrupp?\\p{L}*|(with|med) {livedNoun}( of \\p{L}+)?$|{served} (with|med|som har) {livedNoun}',
      },
      {
        match: `${own} (\\p{L}+ ){0,3}${story}`,
        unless: `(their|deres|sin|sine|client's|patient's) own (recovery|story)|${own} (arbeids|work|job)|your (background|experience) (check|in|with)|own recovery (plan|goal)\\p{L}*|${own} (recovery|life) (plan|goal)`,
      },
      {
        match: `(dele|deler|delar|dela|share|shares|sharing|fortelle|forteller|fortelje|fortel|berätta|berättar|fortælle|fortæller|tell|tells|telling|bruke|bruker|brukar|nytte|nyttar|bruge|bruger|använda|använder|use|uses|using|draw|draws|drawing|vise|viser|visa|show|shows) ..7 (erfaring\\p{L}*|røynsle\\p{L}*|erfarenhet\\p{L}*|historie|story|stories|hjalp|hjelpte|hjälpte|helped|worked|lärde|du selv|du sjølv|du själv|yourself|you have been|you've been|ditt liv|(du|hvordan) (har )?(kom|kommet|reiste|reist) (deg|seg|videre)|how you|(hva|kva|vad|hvad|what) (som )?(var|gjorde|made|hjalp|du))`,
        unless:
          '(erfaring\\p{L}*|experience) (fra|frå|of|with|med) (\\p{L}+ ){0,2}(arbeid|jobb|prosjekt|project|management|work)\\p{L}*|(share|dele|deler|bruke|use) (\\p{L}+ )?(kunnskap|knowledge|information|informasjon|work experience|erfaringer med (andre|kolleg\\p{L}*))|{user} (\\p{L}+ ){0,2}(dele|deler|share|fortelle|tell)|(help|hjelpe|støtte|enable|encourage) (\\p{L}+ ){0,3}(share|tell|dele|fortelle)|brukererfaring\\p{L}*|erfaringsutveksling|use (of )?(language|space)|(dele|deler) ut|delt',
      },
      {
        match:
          "(det|what|hva|kva|vad|hvad|sånt|noe) (som )?(du|you) (selv |sjølv |själv |har |have |yourself |'ve )+(\\p{L}+ )?(vært|vore|lært|erfart|been|learnt|learned|lived|stått|opplevd|kjent|gone|varit|igennem|igenom|gjennom|upplevt|oplevet|kom)|(what|hva|kva|vad|hvad) (som )?(hjalp|hjelpte|hjälpte|helped|worked for) (deg|dig|you)|been there|vært der (selv|sjølv)|sett (frå|fra) (egen|eigen|eget|eige)|(levende|living|levande|lebendes) (bevis|proof|example|eksempel)|(vise|viser|show|shows|demonstrate|visar|visa|vis) ..8 (mulig|mogleg|muligt|möjligt|possible|nytter|går an|reist|komme seg)",
      },
      {
        match:
          '(gi|gir|gje|gjev|give|gives|giving|giver|ge|ger|inngi|inngir|ingi|inge|inger|skape|skaper|skapa|formidle|formidler|formidlar|förmedla|förmedlar|bring|brings|bringing|bringe|bære|bærer|inspire|inspires|inspiring|instil|instill|instills|instilling|offer|offering|convey|model|models|modelling|modeling|väcka|väcker|vekke|vekker|tænde|tænder|spre|sprer|skabe|skaber|hold|holding|fremme|promote|open up|open) ..6 (håp\\p{L}*|von|hope|hopp|håb|håbet|livsmot|optimisme)|håpsbærer\\p{L}*|håpsbærar\\p{L}*|håpsformidl\\p{L}*|hoppinger\\p{L}*|(ambassadør|bærer) (for|av) håp|bearer of hope|rollemodell\\p{L}*|role[- ]model\\p{L}*|förebild\\p{L}*|rollemodel\\p{L}*|forbilde|livet etter (rus\\p{L}*|fengsel|soning)|self-disclosure|recovery is possible|hope and recovery',
        unless: '(håper|hope to|hope you|hopes to)',
      },
    ],
    unless:
      '({not}) ..4 (dele|deler|share|disclose|fortelle)|erfaringsutveksling|yrkeserfaring|arbeidserfaring|work experience|relevant experience|{livedNoun} (er|is) (et |a )?(krav|required)',
    why: 'Own experience is told or used, or hope is given by it.',
    yes: [
      'Dele egne erfaringer i kurs',
      'share your own story in groups',
      'formidle håp',
      'Visa att återhämtning är möjlig',
      'Fortelle om hvordan du selv kom videre',
      'Serve as a role model',
    ],
    no: [
      'ikke dele egen historie',
      'erfaringsutveksling med andre kommuner',
      'Undervise ansatte i temaer knyttet til brukererfaring',
      'Help people write their own recovery plans',
    ],
  },
  {
    id: 'outreach',
    ways: [
      {
        match: `\\p{L}*oppsøk(e|er|ende|ing|ande)|oppsøkj(e|ande)|uppsöka\\p{L}*|uppsöker|uppsökande|opsøg(e|er|ende)|outreach|street work|ambulant\\p{L}*|ambuler\\p{L}*|feltarbeid|feltet ute|ute i felt\\p{L}*|utekontakt\\p{L}*|uteseksjon\\p{L}*|${home}`,
        unless: 'outreach (team|worker) (and|meets)|som (ikke )?oppsøker (hjelp|oss) selv(?! )',
      },
      {
        match: `(besøke|besøker|besøkje|besøkjer|besöka|besöker|besøge|besøger|visit|visits|visiting|reise|reiser|dra|drar|dreg|åka|åker|tage|tager|køre|følge|gå|meet|meets|meeting|møte|møter|møta|möta|möter|møde|møder|see|oppfølging|follow up|yarn|engage|engaging|support|supporting|working) ..7 (hjemme|heime|hjem til|heim til|hjem hos|hem till|hemma hos|hjemme hos|hjemme i|hos dem|in (their|the|people's) (own )?homes?|at home|at their homes?|i eget hjem|i eigen heim|i hemmet|boligen|leiligheten)|(hjemme|heime|hemma) (hos|hjå)`,
        unless: 'phone',
      },
      {
        match: `(møte|møter|møta|möta|möter|møde|møder|meet|meets|meeting|find|finding|finne|finner|finn|hitta|træffe|treffe|treffer|träffa|reach|reaching|engage|engaging|walk|walks|gå|går|walking|patrol|approach|visit|visits|visiting|besøke|besøker|være|vere|er|ute|out|drive|drives|ride|travel|contact|kontakt\\p{L}*|connect|snakke|prate|snakk|talk|work|working) ..8 ${streetPlace}|(ride|drive|travel|go) ..5 on calls|on calls`,
        unless:
          'accommodation|street address|(group|gruppe|kurs|course|clinic) (at|on|i|på) |in the community (garden|cent)|jobs? in the community|activities|resources',
      },
      {
        match:
          '(ta|tar|tek|make|making|take|tage|knytte|etablere|skape|initiate|establish|søke|seek)\\p{L}* (\\p{L}+ ){0,2}(kontakt\\p{L}*|contact) (med|with) (\\p{L}+ ){0,3}(som ikke|som ikkje|som står|som isolerer|who (are not|have|do not|avoid|are hard)|der ikke|utenfor|outside|hard-to-reach|ikke oppsøker)|(reach|reaching|nå|nå ut til|find|finne) (\\p{L}+ ){0,3}(people|folk|mennesker|menneske|those|personer|människor) (who|som|der|not|outside)|hard[- ]to[- ]reach|not in touch|kontaktetablering|relasjonsbygg\\p{L}*',
      },
    ],
    why: 'Going to where people are.',
    yes: [
      'Oppsøkende arbeid i gatemiljøet',
      'home visits with a nurse',
      'Heimebesøk saman med team',
      'Åka hem till människor som isolerat sig',
      'besøke leietakere hjemme',
      'Meet people on the street and in hostels',
    ],
    no: ['bidra i utvikling av fagfeltet', 'svare på telefon', 'Co-lead groups at the Maple Street clinic'],
  },
  {
    id: 'bridge-and-mediate',
    ways: [
      {
        match:
          '(bro|bru|brygge|brob|brub)-?(bygg|byggj|byg)\\p{L}*|brobyg\\p{L}*|(bygge|bygger|byggje|byggjer|bygga|bygger|slå|build|builds|building|skape|være|vara|vere) (\\p{L}+ ){0,2}(bro|bru|broer|bruer|broar|broen|brygga|bridges?)|\\p{L}*binde?le(dd|d)\\p{L}*|(be|being|as|act as|is|are|was|serve as|serves as) (a |an |the |our )?(\\p{L}+ )?(bridge|link|liaison|go-between)|liais(e|es|ing|on)|bridg(e|es|ing)|(link|links|linking|bro|länk|bru|forbindelse|kobling|koblingen|translator|translate|oversette|tolk|tolke|mellommann|mellomledd) (mellom|between|mellan|mellem)|megl\\p{L}*|mægl\\p{L}*|medla|medlar|mediat(e|es|ing|ion|or)|förmedlande länk|en länk|ei bru|tillitsskaper mellom',
      },
    ],
    unless:
      'bridge (house|street|road|programme|project)|medlem\\p{L}*|liais\\p{L}* (psychiatry|team|service|nurse)|bridging course|brobyggerne AS|bridge the gap in (rota|staffing)',
    why: 'Standing between people and services.',
    yes: [
      'være brobygger mellom bruker og team',
      'act as a link between families and staff',
      'megle når nokon kranglar',
      'Vara en brygga mellan patient och personal',
      'Liaise between clients and other agencies',
    ],
    no: ['ta imot medlemmer', 'lage mat'],
  },
  {
    id: 'accompany-and-navigate',
    ways: [
      {
        match: '{goAlong} ..9 {publicPlace}',
        unless:
          '(følge|følger|følgje|følgjer) (opp|med på|rutin\\p{L}*|retnings\\p{L}*|husregl\\p{L}*)|(support|supporting|help|assist|assisting|stötta|støtte|hjelpe) (\\p{L}+ ){0,2}({staff}|the ward|services)|(støtte|hjelpe|bistå) ..4 (kommune\\p{L}*|tjenesten) (i|med|in) |(support|develop|improve|deliver|provide|offer) (\\p{L}+ ){0,3}services|(er med|være med|vere med|är med|vara med|take part|taking part|join|delta) (på|i|in|i|at|on) (\\p{L}+ ){0,2}(team|avdelings|personal|utvikl|arbeids|prosjekt|morgen|tavle|behandlings|improvement|service|fag|staff|committee|quality)|(kurs|gruppe|course|group|leie|lede) ..3 (på|i|in|at) {publicPlace}|med på å |{arena}|vara med (när|och)|(join|take|bring|connect|help|support) ..6 (volunteering|meetings with staff|team meetings?|staff meetings?|perspective|new staff|voice|curriculum|review)|bring (\\p{L}+ ){0,4}(story|experience|perspective)',
      },
      {
        match:
          '(accompany\\p{L}*|escort\\p{L}*|ledsag\\p{L}*|skjutsa\\p{L}*|bisidder\\p{L}*|følgeperson|turfølge|støtteperson i møte|følgetjeneste)|(go|goes|going) (along )?with (\\p{L}+ ){0,2}{served}|(følge|følger|følgje|følgjer|følga|följa|följer|kjøre|kjører|køyre|køyrer|hente|henter|drive|transport|transporting|køre|skjutsa|köra|få|ta|tar|tek|take|taking) (\\p{L}+ ){0,3}{served} (\\p{L}+ ){0,2}(til|to|till|på|heim|hjem|hem|ut|out|home|fra|frå|from)',
        unless: '(til å|to be|to feel|to find|to see|til rette|på vei|på alvor|på å|på en)',
      },
      {
        match:
          '(bli|blir|vert|vere|vera|være|er|gå|går|dra|drar|åka|åker|följa|följer|være|går|gå) med (\\p{L}+ ){0,3}(til|på|till|ut|heim|hjem|hem|når|dit|i møte)',
        unless: 'med på (å|laget|alt|turer|tur)|med i |med på \\p{L}*(møte|gruppe|utvikling|kurs)\\p{L}*(?! med)',
      },
      { match: '{navigate}', unless: `(navigate|navigere) (conflict|databases)|${notOwnStaff} ..3 (access|navigate)` },
      {
        match:
          '(sit|stand) (beside|with|alongside) (\\p{L}+ ){0,2}{served} (in|at|through) |(støtte|støtter|stötta|support|supporting|backing) (\\p{L}+ ){0,4}(i møte med|i møter med|i kontakt\\p{L}* med|in (their )?(contact|dealings|meetings) with|i mötet med|i mødet med|i kontakten med|during|through) (\\p{L}+ ){0,3}({publicPlace}|system\\p{L}*|hjelpeapparat\\p{L}*|andre)',
        unless: '(through|during) (\\p{L}+ )?(recovery|crisis|difficult|hard|their)',
      },
    ],
    why: 'Going along, or showing the way through services.',
    yes: [
      'Følge brukere til NAV og fastlege',
      'accompany people to appointments',
      'vere med på legetimar',
      'Bistå i kontakten med NAV',
      'Hjälpa till i kontakten med myndigheter',
      'Help people find their way through the welfare system',
    ],
    no: ['følge opp husregler', 'lede en gruppe', 'Take part in the service improvement committee'],
  },
  {
    id: 'activity-and-network',
    ways: [
      {
        match: '{run} ..8 {leisure}',
        unless: '{goAlong} ..3 (til|to|till|på) (\\p{L}+ ,? ?){0,3}{leisure}',
      },
      {
        match:
          '^(\\p{L}+ ){0,3}{leisure}|{leisure} (sammen |saman |together |tillsammans )?(med|with|for|för) {served}|(ta|tar|tek|dra|drar|gå|går|reise|dreg|take|takes|go|goes|bake|lage|laga|baka|spise|eat|spille|spela|play|fiske|sykle|cook|make|tage|lave) (\\p{L}+ ){0,4}{leisure}',
        unless:
          '(kjøre|køyre|kjører|følge|følger|følgje|drive|transport|hente|handle|accompany|köra|följa|servere|servera|serve)\\p{L}* ..5 {leisure}|laga (mat|middag)(?! tillsammans)|lage (mat|middag|lunsj)( til|$)|lave mad(?! sammen)|aktivitetsplan\\p{L}*',
      },
      {
        match:
          '(connect|link|introduce|knytte|koble|få|hjelpe|hjälpa|støtte|støtter|support|help|invite|motivere|inspirere|encourage|guide|bistå|stötta|hjælpe) ..6 (community (groups?|activities|resources|life|organi[sz]ations?)|local (clubs?|groups?|activities|organi[sz]ations)|frivillig\\p{L}*|lag og for\\p{L}*|fritid\\p{L}*|interesse\\p{L}*|aktivitet\\p{L}*|foreningsliv\\p{L}*|föreningsliv\\p{L}*|nærmiljø\\p{L}*|nettverk|networks?|hobb\\p{L}*|interests|drømmer|dreams|lokalsam\\p{L}*|leisure|social life|fritidsintress\\p{L}*|sociala nätverk)',
      },
    ],
    unless:
      'pårørendetreff\\p{L}*|professional network|(peer|fag|erfaringskonsulent)\\p{L}*-?(worker )?nettverk\\p{L}*|nettverksmøte\\p{L}*|activities of daily living|conferences?|arbeid i kafeen for ansatte|speak (at|to)|outreach activities|clinical activities|administrative|(music|art|drama|occupational) therap\\p{L}*|frivilligkoordinator|(supervise|veilede|support) (\\p{L}+ ){0,3}volunteers|frivillige$',
    why: 'Doing things together, and ties to the community.',
    yes: [
      'Drive kafé og turer',
      'link people with community groups and activities',
      'aktivitetar i nærmiljøet',
      'Ordna promenader och fika',
      'Stå for aktiviteter som gåture og madlavning',
      'Organise outings and cooking sessions',
    ],
    no: ['delta i nettverksmøter', 'skrive rapport', 'følger til skole, trening og fritid'],
  },
  {
    id: 'groups-and-courses',
    ways: [
      {
        match:
          '({run}|{goAlong}) ..8 {group}|(samarbeid|undervis\\p{L}*|teach|tutor|deliver) ..3 (recovery college|recovery-?skol\\p{L}*|recoveryskolen|{served})|{group} (for|med|with|sammen med|together with|tillsammans med|til) ',
      },
      {
        match:
          '^(\\p{L}+ ){0,3}{group}|in groups|i grupper|og grupper|and groups|och grupper|og gruppe|and group|individually and in',
      },
      {
        match:
          'co-?(facilitat|lead|run|deliver)\\p{L}*|facilitat\\p{L}* (\\p{L}+ ){0,3}(sessions?|meetings?|circles?)|psykoedukasjon|selvhjelpsgrupp?e\\p{L}*',
      },
    ],
    unless:
      '(ta|ha|gå|fullføre|complete|attend|finish|tar|delta på|deltar på|deltek på) (\\p{L}+ ){0,3}(kurs\\p{L}*|course|training)|grupper av (mennesker|folk)|(work|working|steering|improvement|target|reference|leadership|project|reflective|reflection|age|ethnic|minority|supervision|advisory|vulnerable|diverse|user|governance|quality)[- ]?group\\p{L}*|gruppen (av|som)|(vulnerable|different|diverse|all) groups|skole\\p{L}* (og|and) student|prøve|foredrag\\p{L}* (på|ved) |innledning\\p{L}*|in a group of|besøke skole\\p{L}*|community groups|local groups|connect\\p{L}* ..5 groups|link\\p{L}* ..5 groups',
    why: 'Groups and courses for the people of the service.',
    yes: [
      'Lede en selvhjelpsgruppe',
      'co-run the Tuesday group',
      'halde kurs for pårørande',
      'Leda en återhämtningsgrupp',
      'Planlægge og afholde peergrupper',
    ],
    no: ['delta i prosjektgruppa', 'kjenne målgruppen', 'Sitta med i mottagningens utvecklingsgrupp'],
  },
  {
    id: 'family-work',
    ways: [
      {
        match: '{relative}',
        unless:
          '{user} (,|og|eller|and|or|och|eller) (\\p{L}+ ){0,2}{relative}|(pasient|bruker|brukar|patient|client|user|borger|deltaker|deltakar|beboer|student)\\p{L}* (,|og|eller|and|or|och|og|samt) (\\p{L}+ ){0,2}{relative}|{relative} (og|and|eller|or|och) (\\p{L}+ )?{user}|foster|(mellom|between|mellan|mellem) (\\p{L}+ ){0,3}{relative}|{relative} (,|og|and) (\\p{L}+ ){0,2}(clinic|clinicians|staff|elders)|family therapist|foreldrepermisjon|partner (agencies|organi[sz]ations|services)|(din|your|egen) (\\p{L}+ )?{relative}|(relatives|relative) (to|of)|patients, relatives|som pårørende|as a (carer|parent|relative)$|family-friendly|family (medicine|doctor)|foreldreperspektiv\\p{L}*$|familiehus',
      },
    ],
    why: 'Work with relatives, as those it is done for.',
    yes: [
      'Pårørendesamtaler',
      'support for carers',
      'Skipa til treff for pårørande',
      'Stödja anhöriga',
      'Drive pårørendegruppe sammen med familieterapeut',
    ],
    no: ['samtaler med pasienter og pårørende', 'samarbeide med familieterapeut'],
  },
  {
    id: 'advise-colleagues',
    ways: [
      {
        match:
          '(råd|rådgi\\p{L}*|rådgjev\\p{L}*|rådgiv\\p{L}*|veiled\\p{L}*|rettlei\\p{L}*|vejled\\p{L}*|vägled\\p{L}*|handled\\p{L}*|advice|advis(e|es|ing|or|er)|guidance|guid(e|es|ing)|consult(ation|ing|s)?|input|innspill|innspel|inspel|tilbakemelding\\p{L}*|feedback|sparring\\p{L}*|sparringspartner|drøft\\p{L}*|diskusjonspartner|bollplank|coach|coaching|mentor|mentoring|supervis(e|es|ing)|supervisere|perspektiv\\p{L}*|perspectives?|synspunkter|minne|minner|remind\\p{L}*|supporting|støtte|bistå|konsultasjon\\p{L}*|konsulter\\p{L}*|ressursperson|resource person|rådspørr\\p{L}*|help|hjelpe) (\\p{L}+ ){0,6}({staff}|(four|two|three|five|new|other|fellow|junior|student) (\\p{L}+ )?peers?( workers?| specialists?| mentors?| support workers?)?)',
        unless:
          '(råd|advice|veiledning|guidance|input|feedback|support|støtte|tilbakemelding\\p{L}*|perspektiv\\p{L}*|sparring) (\\p{L}+ ){0,3}(fra|frå|from|av|by|sammen med|saman med|together with|til brukere|to (clients|patients|families)|til pårør\\p{L}*)|(help|hjelpe|bistå|støtte|support) (\\p{L}+ ){0,4}(when|når|as needed|ved behov|on shift|with cleaning|rota|på vakt)|(help|hjelpe|støtte|support|bistå) (\\p{L}+ ){0,2}{served}|(help|hjelpe|støtte|supporting|bistå) (?!(\\p{L}+ ){0,5}(forstå|forstår|understand|see|se|learn|lære|hvordan|how|reflect|with language|think))|(i samråd|in consultation) (med|with)|supervis(e|ing) (\\p{L}+ ){0,2}volunteers|rettleiing av student\\p{L}*|{user} ..3 (råd|advice) |consult\\p{L}* with|(bruker|brukar)perspektiv\\p{L}* (i|inn i) team|sammen med|saman med|together with|tillsammans med|along with',
      },
      {
        match:
          '(råd|rådgivning|advice|guidance|veiledning|rettleiing|vejledning|vägledning|handledning|sparring|feedback|tilbakemelding\\p{L}*|innspill|innspel|consultation|input) (og \\p{L}+ |and \\p{L}+ |och \\p{L}+ |om \\p{L}+ )?(til|till|to|for|åt|av|overfor|of) (\\p{L}+ ){0,3}{staff}|(gi|gir|gje|gjev|give|gives|giving|giver|ge|ger|offer|offers|offering|provide|provides|providing|tilføre|tilfører|bring) (\\p{L}+ ){0,3}{staff} (\\p{L}+ ){0,2}(råd|advice|input|sparring|feedback|veiledning|tilbakemelding\\p{L}*|innspill|perspektiv\\p{L}*|a lived)|(resten av oss|oss andre|the rest of us) (råd|advice)|{staff} ..8 (råd|advice|spør deg|ask you|turn to you|bruke deg|use you|veiledning fra deg)|(råd|advice) når (vi|teamet)|(lived experience|user|patient|peer|bruker|brukar|bruger)-? ?(perspective|perspektiv\\p{L}*|lens) (til|to|for|into) (the |våre |our )?{staff}|(source of advice|rådgivende|rådgjevande|rådgivar\\p{L}*) ..4 {staff}',
        unless: '{staff} (gir|gives?|provides?|offers?|gjev) |{served} (råd|advice)|får (råd|veiledning)|receive',
      },
    ],
    unless: '(student|lærling|apprentice|elev|intern|aspirant)\\p{L}*( i praksis| on placement)?$',
    why: 'Advice and guidance to colleagues and leaders.',
    yes: [
      'Råd og veiledning til kollegaer',
      'offer advice to clinicians',
      'rettleia kollegaer',
      'Gi faglige innspill til behandlerne',
      'Ge personalen råd',
      'Supervise four Peer Support Workers',
    ],
    no: ['råd til pårørende', 'rydde lageret', 'Du får veiledning av kollegaer', 'Veilede studenter'],
  },
  {
    id: 'spread-knowledge',
    ways: [
      {
        match: '{lecture}',
        unless:
          '({lecture}) (\\p{L}+ ){0,3}(av|for|av|till|til|to|of) (\\p{L}+ ){0,2}(bruker\\p{L}*|brukar\\p{L}*|pasient\\p{L}*|deltak\\p{L}*|patient\\p{L}*|clients?|residents?|participants|users|borger\\p{L}*|pårør\\p{L}*|forældre|foreldre|people|young people|anhörig\\p{L}*)|(teach|educat(e|es|ing)|undervis\\p{L}*|train) (\\p{L}+ ){0,2}(skills|clients|residents|patients|participants|people|individuals|families|self|coping|on (the )?recovery)|self-awareness|(delta|attend|deltar|participate|delta på|få)\\p{L}* (\\p{L}+ ){0,3}(conference\\p{L}*|konferanse\\p{L}*|seminar\\p{L}*|fagdag\\p{L}*|in-service\\p{L}*|training)|awareness of|recovery college|recoveryskol\\p{L}*|psychoeducation',
      },
      {
        match:
          '(spre|sprer|spreie|spreier|spread|spreading|formidle|formidler|formidlar|förmedla|formidling|sprida|sprider|udbrede|udbreder|øke|auke|increase|increasing|raise|raising|dele|deler|share|sharing|disseminate|bringe|öka) ..4 (kunnskap\\p{L}*|kunskap\\p{L}*|viden|informasjon|information|knowledge|awareness|understanding|kjennskap|forståelse\\p{L}*|forståing|erfaringskunnskap\\p{L}*|förståelse)',
        unless:
          '(informasjon|information) (to|til|till) {served}|(informasjon|information|råd) om (\\p{L}+ ){0,2}(hjelpetilbud|rettighet\\p{L}*|tilbud\\p{L}*|services)|share (\\p{L}+ )?(relevant )?information with (the )?(team|staff)|erfaringer$',
      },
      {
        match:
          '(train|trains|training|teach|teaches|teaching|undervis\\p{L}*|opplæring|oplæring|opplære|lære opp|utbilda|utbildar|uddanne|kurse|kursing|informere|informerer|informera|inform|informing|orientere|besøke|besøker|besøkje|besöka|besøge|visit|visits|visiting|tell|educate|brief|present|presentere|present|veilede|bidra) ..6 {audience}|(undervisning\\p{L}*|opplæring\\p{L}*|innføring\\p{L}*) ..4 {audience}|faglig utvikling|fagleg utvikling|speak(s|ing)? (at|to|in) |(talks|presentations) (at|to|for|in)|tell(s|ing)? (\\p{L}+ )?(schools|students)',
        unless:
          '(get|receive|får|undergo|complete|ta) (\\p{L}+ )?(training|opplæring)|(besøke|visit) (\\p{L}+ )?(people|folk|brukere)|student (peers|midwives)? ?on placement|veilede (\\p{L}+ ){0,2}(student|kolleg|ansatt|medarb)\\p{L}*(?! i )|bidra (\\p{L}+ ){0,4}(teamet|media)|{goAlong} ..4 (skole|school|college)|inform(ing|s)? (staff|the team|colleagues) (about|of) (the|any)|talk to|(school|court) (and|meeting)',
      },
    ],
    unless: '(skole|school|college)\\p{L}* (og|and|,) (trening|jobb|work|fritid)|opplæring av deg',
    why: 'Teaching and telling others than the users.',
    yes: [
      'Holde foredrag for studenter',
      'teach on the preceptorship programme',
      'spre kunnskap om rusavhengighet',
      'Train new staff on what recovery means',
      'Föreläsa för personal',
      'Undervise nyansatte i forældreperspektivet',
    ],
    no: ['undervisning for pasienter', 'lage middag', 'følger til skole, trening og fritid'],
  },
  {
    id: 'service-development',
    ways: [
      {
        match: '{takePart} ..9 {arena}|{arena} ..5 (sitter du|sit du|er du|du er|you sit|you are|plass)',
        unless: '{arena} for {user}|{goAlong} (\\p{L}+ ){0,2}{served} ..3 {arena}',
      },
      {
        match:
          '{improve} ..7 {service}|{service} (\\p{L}+ )?(utvikling|utveckling|udvikling|development|forbedring|improvement|design)',
        unless:
          '(plan|planlegge|planlegger|planning|develop|developing|develops|utvikle|utvikler|utveckla|planera|planlægge) (\\p{L}+ ){0,3}(kurs|kurset|courses?|kurser|program|workshops?|groups?)(?! .{0,30}(evalu|utvärder))|{improve} (\\p{L}+ ){0,5}(for|of|av|til|hos|with|in) (the )?(clients?|individuals?|patients?|residents?|brukeren\\p{L}*|pasienten\\p{L}*)|(utvikle|develop) (\\p{L}+ ){0,3}(deg|yourself|skills|ferdigheter|self|egenskaper|kompetanse|relasjon\\p{L}*|relationships?)|improve (\\p{L}+ ){0,2}(access|quality of life|life|lives|health|wellbeing)|quality of life|livskvalitet|(develop|utvikle|plan|inform)\\p{L}* (\\p{L}+ ){0,3}(recovery|treatment|care|action|safety|crisis|support|wellness) plans?|inform (\\p{L}+ ){0,2}(clients|people|patients|individuals)|review (\\p{L}+ )?(progress|goals|notes)',
      },
      {
        match:
          '\\p{L}*(tjeneste|teneste|verksamhets|kvalitets|fag|metode|forbedrings|förbättrings)-?utvikling\\p{L}*|verksamhetsutveckling\\p{L}*|kvalitetsutveckling\\p{L}*|utvecklingsarbet\\p{L}*|utviklingsarbeid\\p{L}*|utviklingsarbeidet|udviklingsarbejd\\p{L}*|utviklingsprosjekt\\p{L}*|tjenesteutvikling|tenesteutvikling|(kvalitets|forbedrings)(arbeid|arbeidet|forbedring|prosjekt)\\p{L}*|kvalitets- og \\p{L}+|service (development|improvement|design|planning|delivery design)|quality (improvement|assurance group)|improvement (work|project)s?|organi[sz]ational (development|change)|systems? change|co-?design\\p{L}*|(evaluer|evaluat|utvärder)\\p{L}*|samskap\\p{L}*|hvordan (tilbudet|tjenesten|prosjektet) (kan|bør|skal)|utvikler seg|(bør|should|kan) (be )?(utvikle\\p{L}*|develop\\p{L}*|forbedre\\p{L}*|improve\\p{L}*)|stemme i (planlegging|utvikling)|faglig utvikling|fagleg utvikling',
        unless:
          '(evaluer|evaluat)\\p{L}* (\\p{L}+ ){0,3}(progress|clients?|patients?|needs|goals|mål)|fagutvikling for deg',
      },
    ],
    unless:
      '({user}|their|deres|egen|eigen|own|personal|your|din|professional|brukernes|faglig|ditt) (\\p{L}+ )?(utvikling|development|growth|utveckling|udvikling)$|utviklingshem\\p{L}*|(utvikling|development) (av|of) (barn|unge|children|skills)|(muligheter|opportunities) (for|til) (\\p{L}+ )?(utvikling|development)',
    why: 'Work on the service itself.',
    yes: [
      'Delta i klinikkens kvalitetsutvalg',
      'co-design and evaluate our welcome program',
      'vere med i prosjektgruppa',
      'Bidra til utviklingen av tilbudet',
      'Medverka i verksamhetens utvecklingsarbete',
      'Sidde med i arbejdsgrupper og udvalg',
    ],
    no: ['støtte brukernes utvikling', 'develop relationships with residents', 'Co-produce and deliver courses'],
  },
  {
    id: 'user-participation',
    ways: [
      {
        match:
          '(fremme|fremmer|fremje|fremjar|främja|främjar|styrke|styrker|styrkje|styrkjer|stärka|øke|økt|auke|auka|öka|ökad|increase|increased|promote|promotes|promoting|strengthen|strengthening|support|sikre|sikrer|sikring|ensure|ensures|ensuring|ivareta|ivaretar|ta vare på|bring|brings|bringing|represent|represents|representing|representere|representerer|representera|løfte|løfter|lyfta|lyfte|legge fram|leggje fram|leggje|tale|talerør|champion|champions|embed|bidra|bidrar|bidrage|bidreg|medverke|medverka|verka|verke|arbeide for|jobbe for|arbeta för|bevaka|bevarer|tydeliggjøre|tydeliggjere|synliggjøre|synliggjer|fronte|contribute|få fram|få frem|få inn|facilitate|enable|encourage|advance|uphold|provide|offer|give|gi|tilføre|hevde|amplify|sørge|sørger|make sure|ha fokus|fokus på|arbeid med|arbejde med|work for|work with|minne|minner|speak up|uttale|implementere|utvikle|udvikle|drive) ..9 {userVoice}|{userVoice} ..5 (blir hørt|vert høyrd|is heard|are heard|heard|hørt|høyrt|hörd|hörs|ivaretas|ivaretatt|sikres|på alle nivå\\p{L}*|på individ\\p{L}*|på systemnivå)|^(\\p{L}+ ){0,3}(bruker|brukar|bruger)-?(medvirkning|medverknad|inddragelse|inflytande)|individ- og systemnivå|talsperson for|advocat(e|es|ing) for',
        unless:
          '{we} (er|are) opptatt|(råd|advice|veiled\\p{L}*|rettlei\\p{L}*|undervis\\p{L}*|teach\\p{L}*|train\\p{L}*|advis\\p{L}*|sparring|vägledning) ..8 {userVoice}|(co-?production|co-?produce\\p{L}*|coproduction)( and| of|$)|advoca\\p{L}* (group|service|organi[sz]ation)|advocating for (yourself|themselves)|(client|patient|user|family) (rights|choice|feedback) (officer|form|poster)s?',
      },
    ],
    why: 'That users are heard, one by one or in the service.',
    yes: [
      'Fremme brukermedvirkning',
      'bring the consumer perspective into meetings',
      'leggje fram brukarane sine synspunkt',
      'Verka för ökad delaktighet och brukarinflytande',
      'Sørge for at brukerstemmen blir hørt',
    ],
    no: ['lage kaffe', 'bruke egne erfaringer', 'Gi personalet råd ut fra et brukerperspektiv'],
  },
  {
    id: 'attitudes-and-language',
    ways: [
      {
        match: '{attitude}',
        unless:
          "norsk språk|norsk (muntlig|skriftlig)|språkkrav|(sign|english|second|foreign|other|community|spoken|body|native|indigenous|another) language\\p{L}*|language (line|skills|spoken)|tolk|interpret\\p{L}*|skandinavisk språk|svenska språket|(i tråd|in line|accord\\p{L}*) (med|with) (\\p{L}+ ){0,3}(verdier|values|værdier|värderingar)|(våre|our|organisasjonens|kommunens|stiftelsens) (\\p{L}+ )?(verdier|values|værdier|värderingar)|(ta|take|taking) stilling|positive attitude|(client|patient|consumer|user|individual)s?'? (\\p{L}+ )?attitudes|internalized stigma|self-stigma",
      },
    ],
    why: 'Awareness of attitudes and words.',
    yes: [
      'Gi råd om språk og holdninger',
      'challenge stigma in the team',
      'Motverka stigma och fördomar',
      'endre haldningar til rus',
    ],
    no: ['Godt norsk språk', 'speak another community language'],
  },
  {
    id: 'clinical-or-control',
    ways: [
      {
        match: '{treatment}',
        unless:
          '({not}|never|without|verken|uten|utan) (\\p{L}+ ){0,6}{treatment}|(forebygge|mindre bruk av|redusere|reduksjon av|reduc\\p{L}*|minimi[sz]\\p{L}*|mindske|nedbringe|minska|alternatives to|arbeidsgrupp\\p{L}*|improvement|improv\\p{L}*) (\\p{L}+ ){0,6}(tvang\\p{L}*|restraint\\p{L}*|seclusion|tvång\\p{L}*|restrictive)|restraint figures|kvalitetskontroll|(følge|følger|follow|accompany|go with|drive|go along|følgje) (\\p{L}+ ){0,5}{treatment}|self[- ]medicat\\p{L}*|(samarbeid|samarbeide|collaborat\\p{L}*|work|work together|sammen|saman|together|tett på|in consultation) (\\p{L}+ )?(med|with) (\\p{L}+ ){0,4}{treatment}|(experience|erfaring\\p{L}*|story|historie) (\\p{L}+ ){0,4}(of|with|med|fra|from|av) (\\p{L}+ ){0,3}{treatment}|food security|housing security|social security|job security|trygghet og sikkerhet',
      },
      {
        match:
          '(provide|conduct|perform|carry out|gi|utføre|yte|ansvar for|drive|bidra i|delta i) (\\p{L}+ ){0,3}(behandling|treatment|therapy|counsel(l)?ing|behandling\\p{L}*|terapi|pleie|omsorg|nursing care)|(delta i|gå|går|arbeide|jobbe|inngå|inngår|work|ingå|ingår|indgå|indgår) (\\p{L}+ ){0,3}(nattevakt\\p{L}*|medleverturnus|nights?|nattjänst\\p{L}*)|(assist|hjelpe|help|bistå|assistere|hjälpa) (\\p{L}+ ){0,3}(sykepleier\\p{L}*|sjukepleiar\\p{L}*|nurses?|miljøterapeut\\p{L}*|fagansatte|fagpersonalet|clinical staff|nursing staff) (når|when|as|ved|med|with) |(vaske|vask|reingjere|rydde|mop) (\\p{L}+ ){0,2}(rom|romma|leiligheter|fellesareal\\p{L}*|rooms|gangene)|check (\\p{L}+ )?(rooms|bags|residents)|(enforce|håndheve|påse|følge opp) (\\p{L}+ ){0,3}(rules|regler|husregl\\p{L}*|curfew)|observed urine|(watch|see) that (\\p{L}+ )?(they are|it is) taken|noterer promille',
        unless: '{not} (\\p{L}+ ){0,4}(behandling|terapi|treatment|therapy)',
      },
    ],
    why: 'Tasks of treatment, care or control.',
    yes: [
      'Utdeling av medisiner',
      'carry out urine tests',
      'Miljøarbeid og husvask',
      'Dela medicin och ta drogtester',
      'Ta rusprøver',
    ],
    no: ['Du deler ikke ut medisin', 'arbeidsgruppa for mindre bruk av tvang', 'set up the Saturday breakfast'],
  },
];
