import { defineRules } from '#src/analysis/patterns/rule';

/** Papers that prove something, and those that only tell of illness. */
const paper =
  '(\\p{L}*attest|dokumentasjon|dokumentation|documentation|bekreftelse|stadfesting|bekræftelse|\\p{L}*erklæring|\\p{L}*intyg|proof|evidence|letter (from|that|confirming)|letter|confirmation|certificate|statement|uttalelse)\\p{L}*';
const clinicalPaper =
  '(epikrise|epikris|legeerklæring|lækjarerklæring|lægeerklæring|läkarintyg|legeattest|patientjournal|journalutskrift|medical record|medical certificate|discharge summar|diagnosepapir)\\p{L}*';
const hand =
  '(attach|upload|enclose|include|submit|provide|send|legg|legges|leggjast|vedlegg|vedlegges|vedleggast|vedlæg|vedlægges|bifoga|bifogas|bilegg|levere|leveres|accompan|framlegg|fremlegg|framvis|fremvis)\\p{L}*';
const illness =
  '(diagnos|behandling|treatment|innlegg|innlagt|innlagd|indlæg|inlägg|inlagd|admission|admitted|lege|lækjar|læge|läkare|doctor|psychiatrist|psykiater|provider|clinician|sykdom|sjukdom|sygdom|illness|behandlingsopph|hospital)\\p{L}*';
const illnessTold =
  '(diagnos|innlegg|innlagt|innlagd|indlæg|indlagt|inlägg|inlagd|admission|admitted|hospitali[sz]|behandlingssted|behandlingsstad|behandlingshistor|sykdomshistor|sjukdomshistor|treatment history|treated|behandl)\\p{L}*';
const tell =
  '(state|list|declare|disclose|specify|describe|tell us|write|oppgi|oppgje|oppgis|skriv|fortell|fortel|opplys|liste|beskriv|ange|angiv|oplys|redegjør|gjer greie for|berätta|fortæl)';
const inApplication = '(søknad|application|ansøgning|ansök|cv|brev|letter)\\p{L}*';

/** Demands for proof of illness, and roles that are to be kept hidden. */
export const titlePatterns = defineRules('title', [
  {
    id: 'title.proof-of-illness',
    kind: 'proof-of-illness',
    match: `${hand} ..5 ${paper} ..8 ${illness}|${hand} ..5 ${clinicalPaper}|${clinicalPaper} ..8 (${hand}|{require}|${inApplication})|${paper} ..3 (på|på at|of|om|for|from|fra|frå|confirming|som|that) ..4 ${illness} ..8 (${hand}|{require}|${inApplication})|${tell} ..12 ${illnessTold} ..8 ${inApplication}|${inApplication} ..6 ${tell} ..12 ${illnessTold}|${tell} ..4 ${inApplication} ..8 ${illnessTold}|${tell} ..3 ${illnessTold}|(diagnos[ei]\\p{L}*|diagnosis|behandlingssted|behandlingsstad|sykdomshistorie|treatment history) ..6 (oppgis|oppgjevast|oppgis|opplyses|stated|${inApplication}|(bekreft|stadfest|dokumenter|attester|styrk|verifi|confirm|document)\\p{L}*)|(skal|må|must) ..5 (dokumentere|dokumentera|document|prove) ..5 ${illness}`,
    unless:
      '({not}|never) ..6 (diagnos\\p{L}*|epikrise\\p{L}*|oppgi|state|disclose|attach|provide|ange|oplyse)|vitnemål|attest fra arbeids\\p{L}*|{user} ..2 (med|with) ..3 diagnos\\p{L}*|(du|you) (har|have|trenger ikke)|(er|blir|is|are) ..3 diagnos\\p{L}*',
    within: 'sentence',
    why: 'Illness is demanded to be proven or listed by the applicant (codebook, clear-title-and-background: contradicted).',
    yes: {
      nb: ['Oppgi diagnose og hvor du ble behandlet.', 'Epikrise legges ved søknaden.'],
      nn: ['Diagnosen skal dokumenterast i søknaden.'],
      en: [
        'Tell us in your application when you were admitted.',
        'Please attach a letter confirming your diagnosis.',
        'List all hospital admissions in your application.',
      ],
      da: ['Vedlæg dokumentation for din diagnose.'],
      sv: ['Bifoga intyg om din diagnos.'],
    },
    no: [
      'Du trenger ikke oppgi diagnose i søknaden.',
      'You do not need to disclose your diagnosis.',
      'Vitnemål og attester legges ved søknaden.',
      'Mange av brukerne har en diagnose.',
    ],
  },
  {
    id: 'title.hidden-role',
    kind: 'hidden-role',
    match:
      '(bruker|brukar|use|uses|nevner|omtaler|omtales|omtalast|kalt|kaller|kallar|called|call|advertis\\p{L}*|lyser ut|lyst ut|presenteres|nämner|omtaler) ..8 {not} ..4 (utad|utover|ordet|åpent|openly|outside|publicly|tittelen|title|rollen|utåt|offentlig)|(utad|outwardly|officially|offisielt|på papiret|on paper|formelt|formally) ..6 (assistent|miljøarbeider|miljøarbeidar|assistant|support worker|medarbeider|only as|bare som)|(rollen|rolla|role|bakgrunnen|background|ordet) ..5 {not} ..3 (omtal\\p{L}*|nevn\\p{L}*|nemn\\p{L}*|mentioned|disclosed|kjent|known|synlig|visible) ..4 (utad|utover|outside|for others|for andre|kolleger)?',
    unless: 'diagnos\\p{L}*|velger du|you choose',
    within: 'sentence',
    why: 'The ad says that the role is not called by its name (codebook: title or text hides the role).',
    yes: {
      nb: ['Rollen omtales ikke utad, og du står som assistent.'],
      en: ['On paper you are only an assistant.'],
    },
    no: ['Du velger selv hva du forteller.', 'Rollen er godt kjent i kommunen.', 'We use plain words.'],
  },
]);
