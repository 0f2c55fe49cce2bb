import { combined, findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { titleVerdict } from '#src/posting/title-gate';

/** The words by which the ad names the post it fills as a peer worker's. */
export interface PeerTitle {
  sentence: Sentence;
  start: number;
  end: number;
}

/** The peer worker is a colleague, a partner or somebody's to lead, and not the one who is sought. */
const besides =
  '(sammen med|saman med|together with|along with|alongside|i tillegg til|in addition to|kontakt|contact|tillsammans med|bland|blant|among|leder|lede|leiar|leie|manage|supervise|supervising|støtte|samarbeid\\p{L}* med|work with|kunden?s) (\\p{L}+ ){0,3}$';

/** Behind these words somebody does the work: "Peer Work Practitioner", "Lived Experience Policy Officer". */
const somebody =
  '(?! (\\p{L}+ )?\\p{L}*(er|or|ist|ant|ate|ee|lead|coach|guide|aide|ally|representative|apprentice|role|post|position|medarbe\\p{L}+|konsulent|konsult)s?(?!\\p{L}))';
/** What is called after the role and is nobody: "Peer Mentoring Programme", "Mental Health Peer Work". */
const fieldOfWork = `peer-? ?(mentoring|workforce|work|learning|led|run)${somebody}|erfaringskompetanse\\p{L}*|erfaringskunnskap\\p{L}*|likepersonsarbeid(et)?`;
/** Behind the name of another post "peer support" is its field, and not who is sought. */
const field = `${fieldOfWork}|peer-? ?(support|stöd|støtte)${somebody}`;
/** Posts that are not a peer worker's, besides those of the word class. */
const otherPost =
  '(\\p{L}*(lærer|lærar|lärare|lektor|jurist|advokat|rektor|sjef|sjåfør|controller)|tutor|lecturer|solicitor|lawyer|dean|professor|editor|auditor|technician|pharmacist|(teaching|research|administrative) \\p{L}+)';
/** Titles that anybody may hold, also a peer worker. */
export const openTitle =
  'veileder|vejleder|rettleiar|handledare|support workers?|konsulent|rådgiver|rådgjevar|kontaktperson|mentor|assistent|advisors?|(selvhjelps|sjølvhjelps|självhjälps|gruppe|grupp|kurs|samtale|samtals|aktivitets)-?(leder|leiar|ledare)';

/** Names of the role that the content script leaves to a reading of the whole ad. */
const rareNames =
  '(?<!\\p{L})peers?(?=\\P{L}*$|[,):|]| [–—-] | (i|in|on|at|til|till|to|hos|hjå|ved|vid|for|för|with|med|og|och|and|wanted|søkes|søges|sökes)(?!\\p{L}))|peer-?(vikar|ansatt|tilsett|anställd)\\p{L}*|(erfarings|erfarenhets)-?(mentor|guide|støtte|stöd|veileder|rettleiar|coach|los|lots)\\p{L}*|(senior|familie|ungdoms?|pårørende|pårørande)-?(erfaringskonsulent|likeperson)\\p{L}*|egenerfar\\p{L}* \\p{L}+|\\(peer\\)|peer (friend|buddy|support|helper|companion|colleague|aide)(?! (group|program|team))|(?<!\\p{L} )experience consultant|\\p{L}{3,}-?peers?|(peer|lived experience|living experience) (?!learning|review|tutoring|led|assisted)(\\p{L}+ ){0,2}(worker|partner|advisor|educator|bridger|ambassador|listener|host|operator|aide|connector|caseworker|facilitator|specialist|guide|champion|associate|assistant|officer|representative|liaison|responder)s?|(\\p{L}*(medarbe[ijt]|arbei|stödj|stød|støtte)\\p{L}*|\\p{L}*mentor|\\p{L}*los|gruppeled\\p{L}*|samtal\\p{L}*|vert|bliver|companion|navigator|coach|guide) ((med|with) )?{livedNoun}';
/** Over, beside or about the role. */
const notTheRole =
  'manager|leader|leder|leiar|supervisor|director|coordinator|koordinator|head of|kurs\\p{L}*|course|training|trainer|team with';
/** "Support Worker (Peer Support Service)": the role's name is part of a name of something else. */
const namedAfterRole = `(peer|recovery|lived experience) ((?!(i|in|on|at|på|vid|ved|hos|hjå|til|till|for|för)(?!\\p{L}))(?!\\p{L}*(er|or|ist|ant|ate|ee|ide|lead|coach|ally|ion|role)s?(?!\\p{L}))\\p{L}+ ){0,2}(service|services|programme|program|scheme|project|network|initiative|team|centre|center|hub|unit|department|college|house|week|day|census|survey|report|standards?|policy|conference|award|strategy|training|education|diploma|certificate)${somebody}`;
/** The clause fills a post, and the employer speaks. */
const sought =
  '(vi|we|kommunen|sykehuset|sjukehuset|teamet|avdelingen|avdelinga|enheten|eininga|tjenesten|tenesta|\\p{Lu}\\p{L}+|nå|no|now|nu) (?!som |as )({seek}) ((?!(til|av|om|of|on|into|with|who|about)(?!\\p{L}))\\p{L}+ |\\p{N}+ ?% |\\p{N}+ |- ){0,5}{peer}|{peer} (søkes|søkjast|sökes|søges|wanted|needed|ønskes|til|till)|(vil du|vill du|are you|could you be|bli|blive|become|join us as) (bli|vara|være|vere|være|our|vår|en|ein|a|the|next|ny|neste|blive)? ?(\\p{L}+ ){0,2}{peer}|som {peer} (skal|vil|får|kommer|hos|i|er|är|blir|vert|bliver|hjå|ska|arbetar)';

/** "Brukerspesialist" is also who helps with computers; a peer worker's ad tells of health. */
export const isComputerHelp = (doc: Doc): boolean =>
  occursIn('(bruker|brukar|bruger)specialist\\p{L}*|(bruker|brukar)spesialist\\p{L}*', doc.title.text) &&
  (occursIn(
    'kundestøtte|pålogging|innlogging|brukarstøtte|helpdesk|it-support',
    `${doc.title.text} ${doc.body.text}`,
  ) ||
    !occursIn('{condition}|helse\\p{L}*', `${doc.title.text} ${doc.body.text}`));

/** Where the post itself is named a peer worker's: the title, or a clause that fills one. */
export function peerTitleIn(doc: Doc): PeerTitle | null {
  const [title] = doc.titleSentences;
  const named = without(namedAfterRole, doc.title.text);
  const own = without(
    isOtherPost(named) ? `${field}|{livedNoun} ({wish}|wanted)|{wish} ..3 {livedNoun}` : fieldOfWork,
    named,
  );
  const isNamed =
    titleVerdict(own) === 'yes' || (occursIn(rareNames, own) && !occursIn(notTheRole, without('{peer}', own)));
  if (title && isNamed) {
    return { sentence: title, ...(spanOf('{peer}', title) ?? { start: title.start, end: title.end }) };
  }
  // A nurse's ad may seek "a nurse to work beside our peer workers": its title decides.
  if (occursIn(combined`{profession}|${otherPost}`, without('{peer}', doc.title.text))) return null;
  for (const sentence of doc.sentences) {
    if (['contact', 'about', 'offer'].includes(sentence.section)) continue;
    const found = sentence.line.isHeading ? spanOf('{peer}', sentence) : spanOf(sought, sentence);
    if (!found) continue;
    const role = spanOf('{peer}', sentence, found.start)!;
    const lead = sentence.passage.text.slice(sentence.start, role.start);
    if (!occursIn('{not}', lead) && !new RegExp(besides, 'iu').test(lead)) return { sentence, ...role };
  }
  return null;
}

/** The title begins with the name of a post that is another one's: "Enhetschef, peer support", "Tutor: peer work". */
function isOtherPost(title: string): boolean {
  const [head = ''] = without(`{peer}|(peer|lived experience|consumer) (\\p{L}+ ){0,2}\\p{L}+`, title).split(
    / ?[,:(|/] ?| [–—-] /u,
  );
  return occursIn(combined`{profession}|${otherPost}`, without(openTitle, head));
}

function spanOf(
  source: string,
  { passage, start, end }: Sentence,
  from = start,
): { start: number; end: number } | null {
  const found = findIn(source, passage.text.slice(from, end));
  return found && { start: from + found.start, end: from + found.end };
}
