import { findIn, occursIn, without } from '#src/analysis/patterns/pattern';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { oncePerDoc } from '#src/analysis/text/once-per-doc';

/** Whose post something belongs to, in an ad for several. */
export type PostOwner = 'peer' | 'other' | 'shared';

/** The other post in a bundle, by its profession. */
const other = '{profession}';

const both =
  '{profession} (og|and|och|samt|\\/|,) (\\p{L}+ )?{peer}|{peer} (og|and|och|samt|\\/|,) (\\p{L}+ )?{profession}';
/** Not "as a peer worker you work close to nurses and …". */
const listed =
  '((?!(med|with|nära|nær|tæt|tett|close|beside|alongside|under|hos|vid|ved|arb\\p{L}*|work\\p{L}*|sam\\p{L}*|team)(?!\\p{L}))(\\P{L}|\\p{L}+ )){0,4}';
const soughtTogether = `{seek} ..6 {profession} ${listed}(og|and|samt|och) ..3 {peer}|{seek} ..6 {peer} ${listed}(og|and|samt|och) ..3 {profession}`;

/** Whom the peer worker answers to or works beside: "reports to the team manager" makes a post no manager's. */
const workRelation =
  '(samme|same|like|lik|likt|liksom|ligesom) (\\p{L}+ ){0,3}(som|as|enn)? ?(\\p{L}+ )?{profession}|(rapporter\\p{L}*|report\\p{L}*|referer\\p{L}*|svarer|svarar|underlagt|organis\\p{L}*|plassert|answer\\p{L}*|accountable|managed|supervised|ledes|leies|leia|ledet|led|ledd|employed|ansatt|ansat|anställd|tilsett) (\\p{L}+ ){0,4}{profession}|(til|till|to|under|with|med|by|av|af|from|fra|från|frå|din|your|nærmeste|næraste|närmaste|sammen|tillsammans|saman|kode|code) (\\p{L}+ |\\p{N}+ ){0,2}({leader}|{profession})(?! (i|på|in|at) \\p{N})';

/** Whether the ad offers another profession's post beside the peer worker's: "Sykepleier og erfaringskonsulent". */
export const isBundle = oncePerDoc(
  ({ title: { text: title }, sentences }): boolean =>
    (namesBoth(title) && occursIn(both, title)) ||
    sentences.some(({ text, section }) => section !== 'about' && namesBoth(text) && occursIn(soughtTogether, text)),
);

const namesBoth = (text: string): boolean => occursIn('{peer}', text) && occursIn(other, withoutPeer(text));

/** A "peer researcher" is of the role too, whatever the profession. */
export const withoutPeer = (text: string): string => without('{peer}|peer[ -]{profession}', text);

/** In a bundle, which post each sentence is about: the one its heading or its own words name. */
export function postOwners(doc: Doc): Map<Sentence, PostOwner> {
  const owners = new Map<Sentence, PostOwner>();
  let current: PostOwner = 'shared';
  for (const sentence of doc.sentences) {
    const named = namedIn(sentence.text);
    if (sentence.line.isHeading) {
      current = named ?? (sentence.section === 'none' ? current : isGeneral(sentence) ? 'shared' : current);
      owners.set(sentence, current);
    } else {
      // "Stilling 2: Erfaringskonsulent, 50 %" opens a part as a heading does.
      if (named !== null && /^(?:stilling|post|position|role|tjänst) \p{N}/iu.test(sentence.text)) current = named;
      owners.set(sentence, named ?? current);
    }
  }
  return owners;
}

const isGeneral = ({ section }: Sentence): boolean => ['about', 'contact', 'application', 'offer'].includes(section);

function namedIn(text: string): PostOwner | null {
  const peer = occursIn('{peer}', text);
  const profession = occursIn(other, withoutPeer(text));
  if (peer === profession) return null;
  return peer ? 'peer' : 'other';
}

/**
 * Whether words about a post name somebody else's: a nurse's in an ad for a peer worker, a peer worker's in an ad for a
 * nurse, or a team leader "at the same site".
 */
export function isOfAnotherRole(doc: Doc, text: string): boolean {
  const title = doc.title.text;
  const named = findIn(other, without(workRelation, withoutPeer(text)));
  // "The support worker's role" is the peer support worker's, and "two coaches" are those of the title.
  const profession =
    named !== null &&
    !title.toLowerCase().includes(named.words.toLowerCase().replace(/(?:['’]s|(?<=ch|sh|s)es|s)$/u, ''));
  // "Fast stilling til deg, og en psykolog som veileder": what is told to the reader is told of this post.
  if (occursIn('{peer}', title)) return profession && !occursIn('{peer}|{you}', text);
  if (occursIn('{peer}', text) && occursIn(other, title)) return !sharesWord(title, text);
  return false;
}

/** A word of the title, longer than most particles, stands in the text too. */
const sharesWord = (title: string, text: string): boolean =>
  (title.match(/\p{L}{6,}/gu) ?? []).some((word) => occursIn(word.slice(0, -1) + '\\p{L}*', text));

/** Terms of posts that the ad is not for: "A panel may be created, from which further permanent vacancies may be filled." */
export const isOfLaterPosts = ({ text }: Sentence): boolean =>
  occursIn(
    '(panel|reserve list|talent pool|waiting list|merit list|eligibility list) ..3 (created|formed|established|used|kept)',
    text,
  ) ||
  (occursIn(alsoSought, text) && !occursIn('{peer}|{you}', text)) ||
  (occursIn(advertisedElsewhere, text) && !occursIn(thisPost, text));

/** "The gardener's post, 10 hours, is advertised separately": what another ad is for, or was. */
const advertisedElsewhere =
  '(lyste?|lyses|lysast|lysas|lystes|utlyst|utlyses|utlysas|utlysast|annonsert|annonseres|annonserast|annonseras|søkes|søkjast|söks|søges|opslået|opslås|slået op|advertised|recruited|recruits|recruiting|hired|posted|listed) (ut |i |in |under |on |through |med |with |by |på )?(an? |en |ein |ei |et |eit |ett |its |sin |sitt |their )?(for seg|hver for seg|kvar for seg|separat\\p{L}*|separately|særskilt|særskilte|egen|eiga|eigen|eget|own|elsewhere|andre steder|annet sted|ein annan stad)|(separate|own|another|different|särskild|egen|eigen|eiga|annan|annen|anden|anna) (competition|posting|advert|advertisement|ad|listing|page|recruitment|annonse?|utlysing|utlysning|opslag|stillingsannonse)|(has|have|is|are|er|ble|blei|vart|är) (\\p{L}+ )?(been )?(filled|besatt|tilsatt|tilsett|tillsatt)(?= ?$| ?[.,;:)])';
/** Where the reader is spoken to, it is this post all the same. */
const thisPost =
  '{you}|(this|the|denne|dette|denna) (post|position|role|job|vacancy|stilling\\p{L}*|jobb\\p{L}*|tjänst\\p{L}*)|^\\P{L}*(stillingen|stillinga|tjänsten) (er|är|lyses|utlyses|lysast) ';

/** "The Partnership is also advertising for …": somebody else is sought as well. */
const alsoSought =
  '(also|også|òg|också|samtidig|samtidigt) ..2 (hiring|recruiting|advertising|open (at|with|hos)|ledig\\p{L}*|lyser ut|utlys\\p{L}*|søker|søkjer|söker|søger|seeking|looking for)|(andre|other|andra) (ledige|open|lediga|current)? ?(stillinger|stillingar|vacancies|positions|tjänster)';
