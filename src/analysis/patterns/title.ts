import { defineRules } from '#src/analysis/patterns/rule';

/** Papers that prove something, and those that only tell of illness. */
const paper =
  '(\\p{L}*attest|dokumentasjon|dokumentation|documentation|bekreftelse|stadfesting|bekræftelse|\\p{L}*erklæring|\\p{L}*intyg|proof|evidence|letter (from|that|confirming)|letter|confirmation|certificate|statement|uttalelse)\\p{L}*';
const clinicalPaper =
  '(epikrise|epikris|legeerklæring|lækjarerklæring|lægeerklæring|läkarintyg|legeattest|patientjournal|journalutskrift|medical record|medical certificate|discharge (summar|letter)|journalutdrag|care plan|diagnosepapir)\\p{L}*';
const hand =
  '(attach|upload|enclose|include|submit|provide|send|legg|legges|leggjast|vedlegg|vedlegges|vedleggast|vedlæg|vedlægges|bifoga|bifogas|bilegg|levere|leveres|accompan|framlegg|fremlegg|framvis|fremvis|fremsend|oversend|innsend|indsend|skicka|foga|fogar)\\p{L}*';
const illness =
  '((diagnos|\\p{L}*behandling|treatment|treated|innlegg|innlagt|innlagd|indlæg|indlagt|inlägg|inlagd|admission|admitted|lege|lækjar|læge|läkare|doctor|physician|psychiatrist|psykiater|provider|clinician|sykdom|sjukdom|sygdom|illness|behandlingsopph|hospital|vårdat|sykehus|sjukehus|sjukhus|sygehus)\\p{L}*|clinics?)';
/** Words for making sure that something is true, and for asking for what does. */
const prove =
  '(dokumenter|bekreft|stadfest|bekræft|attester|verifi|confirm|substantiat)\\p{L}*|styrk(es|ast|as|t)|intyg(as|a)|document|documented|proved|proven|evidenced|backed up';
const askFor =
  '(ask(ed|s)? for|ber om|bes om|krever|krev|kreves|krevst|kräver|krävs|kræver|kræves|requires?|need|needs|show|produce|present|bring|medbring\\p{L}*|framvis\\p{L}*|forevis\\p{L}*|uppvisa|visa upp|ta med)';
const clinic =
  '(behandler|behandlar|lege|lækjar|læge|läkare|doctor|physician|psychiatrist|psykiater|clinician|provider)\\p{L}*|clinics?|gp';
/** A stay or a course of treatment that is the applicant's own. */
const course =
  '(diagnos|behandling|innleggels|innlegging|indlæggels|inläggning|sykdom|sjukdom|sygdom|admission|treatment|illness|hospitali)\\p{L}*';
/** Papers from a doctor that have to do with the work. */
const ofWork =
  '(sykefravær|sjukefråvær|sjukfrånvaro|sygefravær|sick leave|absence|fravær|frånvaro|vaccin|vaksin|tuberk|immuni|mrsa|helseattest|health clear|occupational health)\\p{L}*';
const illnessTold =
  '(diagnos|(each|every|any|hver|kvar|alle) (detox|avrusning)|innlegg|innlagt|innlagd|indlæg|indlagt|inlägg|inlagd|admission|admitted|hospitali[sz]|behandlingssted|behandlingsstad|behandlingshistor|sykdomshistor|sjukdomshistor|treatment history|treated|behandl)\\p{L}*';
const tell =
  '(state|list|declare|disclose|specify|describe|tell us|write|give (us )?the (dates?|names?|years?) of|oppgi|oppgje|oppgis|skriv|fortell|fortel|opplys|liste|beskriv|ange|angiv|oplys|redegjør|gjer greie for|berätta|fortæl)';
/** In an application one writes it oneself. */
const writeOf = `(${tell}|skrive|skriver|skriva|oppgir)`;
/** Slips that are proof of nothing until they are to be enclosed. */
const enclosedSlip =
  '((attach|upload|enclos|vedlegg|vedlæg|bifoga|bilegg|foga)\\p{L}*|(legg|læg)\\p{L}* (\\p{L}+ )?(ved|med)) ..5 (papir|papers?|utskrift|note|dates|oversikt|overview|årstall)\\p{L}*';
const inApplication = '(søknad|application|ansøgning|ansök|cv|brev|letter|skjema|formulär|your form|the form)\\p{L}*';

/** Not hidden: what one may keep for oneself. */
const seldomSaid =
  '{not} ..5 (hold\\p{L}*|held|halde|keep|hålla)|diagnos\\p{L}*|velger du|you choose|kan|can|may|free|ønsker|ønskjer|vill|want|wish';

/** Demands for proof of illness, and roles that are to be kept hidden. */
export const titlePatterns = defineRules('title', [
  {
    id: 'title.proof-of-illness',
    kind: 'proof-of-illness',
    match: `(vi|me|we) (\\p{L}+ )?(ha|have|know|vite|vita|se|see) ..6 ${illnessTold} ..8 ${inApplication}|${inApplication} (skal|ska|må|must|should) (inneholde|innehalde|contain|include|indeholde|innehålla) ..8 ${illnessTold}|${enclosedSlip} ..8 ${illness}|(letter|note|papers?|proof|papir\\p{L}*|utskrift\\p{L}*|intyg) (from|fra|frå|från) (your|din|ditt|dine) ..2 (${clinic}|treatment|program\\p{L}*|hospital|\\p{L}*(sykehus|sjukehus|sjukhus|sygehus)\\p{L}*|behandlingssted\\p{L}*)|${hand} ..5 ${paper} ..8 ${illness}|${hand} ..5 ${clinicalPaper}|${clinicalPaper} ..8 (${hand}|{require}|${inApplication})|${paper} ..3 (på|på at|of|om|for|from|fra|från|frå|confirming|som|that) ..4 ${illness} ..8 (${hand}|{require}|${inApplication})|${writeOf} ..12 ${illnessTold} ..8 ${inApplication}|${inApplication} ..6 ${writeOf} ..12 ${illnessTold}|${writeOf} ..4 ${inApplication} ..8 ${illnessTold}|${tell} ..3 ${illnessTold}|(diagnos[ei]\\p{L}*|diagnosis|behandlingssted|behandlingsstad|sykdomshistorie|treatment history) ..6 (oppgis|oppgjevast|oppgis|opplyses|stated|${inApplication}|(bekreft|stadfest|dokumenter|attester|styrk|verifi|confirm|document)\\p{L}*)|(skal|ska|må|must) ..5 (dokumentere|dokumentera|document|prove) ..5 ${illness}|({your} ..2 ${course}|${course} {your}) ..2 (må|skal|skall|ska|must|måste|should|will|has to|may) ..3 (${prove})|(må|skal|skall|ska|must|måste|should|will|has to|may) ..3 (${prove}) ..3 ${paper} ..3 (${clinic})|(${prove}) (at|that|att) {you} ..4 (${illness}|\\p{L}+behandling)|${askFor} ..4 ${paper} ..3 {your} ..2 ${illness}|${askFor} ..4 ${paper} (from|fra|frå|från) ..3 (${clinic}|sykehus|sjukehus|sjukhus)`,
    unless: `${ofWork}|(et|eit|ett|kort|korte|skriv\\p{L}*) innlegg(?!\\p{L})|behandlingsplan\\p{L}*|{not} ..6 (legg\\p{L}*|skriv\\p{L}*|attach|enclose|bring|write|list|papir\\p{L}*|papers?|bifoga|vedlæg\\p{L}*)|({not}|never|nothing|ingenting|ikke noe|inget|intet) ..6 (diagnos\\p{L}*|epikrise\\p{L}*|oppgi|state|disclose|attach|provide|ange|oplyse|medical|records|journal\\p{L}*)|vitnemål`,
    within: 'sentence',
    why: 'Illness is demanded to be proven or listed by the applicant (codebook, clear-title-and-background: contradicted).',
    yes: {
      nb: ['Oppgi diagnose og hvor du ble behandlet.', 'Epikrise legges ved søknaden.'],
      nn: ['Diagnosen skal dokumenterast i søknaden.'],
      en: [
        'Tell us in your application when you were admitted.',
        'Please attach a letter confirming your diagnosis.',
        'List all hospital admissions in your application.',
        'You will be asked for a doctor’s letter about your illness.',
        'Your treatment must be confirmed by the clinic.',
        'Enclose a note from your doctor that says when you were ill.',
        'Give the dates of every admission you have had.',
      ],
      da: ['Vedlæg dokumentation for din diagnose.', 'Indsend bekræftelse på indlæggelsen.'],
      sv: ['Bifoga intyg om din diagnos.', 'Drogfriheten ska styrkas med intyg från läkare.'],
    },
    no: [
      'Du trenger ikke oppgi diagnose i søknaden.',
      'You do not need to disclose your diagnosis.',
      'Vitnemål og attester legges ved søknaden.',
      'Mange av brukerne har en diagnose.',
      'Sykefravær skal dokumenteres med attest fra lege.',
      'All behandling skal dokumenteres i journalen.',
      'You need a certificate in the treatment of wounds.',
      'Attach evidence of your clinical registration.',
    ],
  },
  {
    id: 'title.hidden-role',
    kind: 'hidden-role',
    match:
      '(bruker|brukar|use|uses|nevner|omtaler|omtales|omtalast|kalt|kaller|kallar|called|call|advertis\\p{L}*|lyser ut|lyst ut|presenteres|nämner|omtaler) ..8 {not} ..6 (utad|utover|ordet|åpent|openly|outside|publicly|tittelen|titlen|titeln|title|betegnelsen|rollen|utåt|offentlig)|(utad|outwardly|officially|offisielt|på papiret|on paper|formelt|formally) ..6 (assistent|miljøarbeider|miljøarbeidar|assistant|support worker|medarbeider|only as|bare som)',
    unless: seldomSaid,
    within: 'sentence',
    why: 'The ad says that the role is not called by its name (codebook: title or text hides the role).',
    yes: {
      nb: ['Rollen omtales ikke utad, og du står som assistent.'],
      en: ['On paper you are only an assistant.'],
    },
    no: ['Rollen er godt kjent i kommunen.', 'We use plain words.'],
  },
  {
    id: 'title.hidden-story',
    kind: 'hidden-role',
    match:
      '(bakgrunn|bakgrund|baggrund|background|historie|historia|history|erfaring|røynsle|erfarenhet|experience|omtal|nevn|nemn|nämn|mention|fortel|fortæl|berätta|snakk)\\p{L}* ..12 (holde?r?|held|halde|keep|hålla|håller) (\\p{L}+ ){0,3}(for|to|för) (deg selv|deg sjølv|dig selv|dig själv|yourself)',
    unless: seldomSaid,
    within: 'sentence',
    why: 'Under the title of other work, the background that is asked for is to be kept silent about.',
    yes: { nb: ['Bakgrunnen holder du for deg selv.'] },
    no: ['Du velger selv hva du forteller.', 'Diagnosen kan du holde for deg selv.'],
  },
]);
