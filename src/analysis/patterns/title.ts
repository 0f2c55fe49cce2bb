import { defineRules } from '#src/analysis/patterns/rule';

/** Demands for proof of illness, and roles that are to be kept hidden. */
export const titlePatterns = defineRules('title', [
  {
    id: 'title.proof-of-illness',
    kind: 'proof-of-illness',
    match:
      'bifoga ..4 diagnos\\p{L}*|(skriv|fortell|fortel|write|tell us|beskriv|describe|explain|berätta|fortæl) ..5 (søknad\\p{L}*|application|brev\\p{L}*|letter|ansök\\p{L}*|ansøgning\\p{L}*) ..8 (innlagt|innlagd|diagnos\\p{L}*|behandl\\p{L}*|admitted|treated|inlagd|indlagt)|(attach|upload|enclose|include|provide|submit|state|list|declare|disclose|oppgi|oppgis|oppgje|legg|legges|leggjast|vedlegg|vedlegges|legg ved|send|dokumenter|dokumenteres|dokumenterast|dokumentere|stadfesting|bekreftelse|bifoga|intyg|dokumentation|beskriv|opplyse|bifoga|ange|vedlæg|oplys|angiv|letter|proof|skal|må|must) ..10 (diagnos[ei]\\p{L}*|diagnosis|epikrise\\p{L}*|journal(utskrift)?\\p{L}*|sykdomshistorie|sjukdomshistorie|behandlingshistorikk\\p{L}*|behandlingssted\\p{L}*|behandlingsstad\\p{L}*|innleggelse[rs]?\\p{L}*|innleggingar?|(hospital )?admissions?|treatment history|medical records?|discharge summar\\p{L}*|læge(erklæring|journal)\\p{L}*|legeerklæring\\p{L}*|läkarintyg|patientjournal)|(diagnos[ei]\\p{L}*|diagnosis|epikrise\\p{L}*|behandlingssted|treatment history|medical records?) ..8 (oppgis|vedlegges|dokumenteres|dokumenterast|leggjast|legges ved|legges frem|attached|enclosed|provided|submitted|stated|in (the|your) application|i søknaden|i søknaden din|vedlægges|bifogas)',
    unless:
      '({not}|never) ..6 (diagnos\\p{L}*|epikrise\\p{L}*|oppgi|state|disclose|attach|provide|ange|oplyse)|vitnemål|attest fra arbeids\\p{L}*|{user} ..2 (med|with) ..3 diagnos\\p{L}*|(du|you) (har|have|trenger ikke)|(er|blir|is|are) ..3 diagnos\\p{L}*',
    within: 'sentence',
    why: 'Illness is demanded to be proven or listed by the applicant (codebook, clear-title-and-background: contradicted).',
    yes: {
      nb: ['Oppgi diagnose og hvor du ble behandlet.', 'Epikrise legges ved søknaden.'],
      nn: ['Diagnosen skal dokumenterast i søknaden.'],
      en: ['Please attach a letter confirming your diagnosis.', 'List all hospital admissions in your application.'],
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
