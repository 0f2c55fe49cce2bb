/**
 * Words that some ad for a peer worker cannot do without, in bokmål, nynorsk, English, Danish and Swedish. Deliberately
 * wide: a hit only means that the ad is worth a real reading, and the three-way gate of the analysis decides.
 */
const peerWords = [
  // Names of the role.
  String.raw`(?:erfarings|røynsle)-?(?:konsul|medarbe[ij]|kompetan|formidl|ekspert|spesialist|rådgiv|lærer|lærar|veileder|rettleiar|arbeid|ansatt)`,
  String.raw`kamratstödj|återhämtningsstödj|erfarenhets-?(?:expert|konsult|medarbet|kompetens|specialist|baserad)`,
  String.raw`(?:bruke?r|brukar|bruger)-?(?:erfar|spesialist|specialist|ansatt|tilsett|tilsatt|konsul|lærer|inflyt)`,
  String.raw`like(?:person|mann|kvinne)`,
  String.raw`(?<!\p{L})peer(?:s|-?(?:støt|stød|stöd|medarbe|konsul|ansat|tilsett|spesialist|work|support)\p{L}*)?(?!\p{L}|[ -](?:review|pressure|to[ -]peer))`,
  String.raw`recovery[ -]?(?:mentor|coach|konsul|medarb|veiled|vejled|rettlei|specialist|spesialist|guide|support|worker|navigator|companion|ally)`,
  String.raw`consumer (?:consultant|advoca|work|peer|representative|academic)`,
  String.raw`service user (?:consultant|development|work|lead)`,
  String.raw`experts?[ -]by[ -]experience`,
  // What the person brings.
  String.raw`(?:egen|eigen)-?erfar`,
  String.raw`(?:egen|eigen|eigne|eiga|egne|egna|personlig\p{L}*|levde?|levede|levda|sjølvopplevd\p{L}*|selvopplevd\p{L}*) (?:\p{L}+ (?:og|eller|och|eller) )?(?:\p{L}+ )?(?:bruker-?|brukar-?|bruger-?)?(?:erfar|røynsl)`,
  String.raw`(?:live|lived|living|own|personal|first-?hand)[ -](?:\p{L}+[ -])?experience`,
  String.raw`(?:selv|sjølv|själv) (?:har |ha |vært |vore )?(?:\p{L}+ )?(?:erfar|opplev|oplev|upplev|levd|levet|kjent|vært|været|vore|varit|hatt|haft|brukt|sona|sonet|sittet|stått|slitt|slite)`,
  String.raw`(?:rus|psyk|avhengig|avrus|missbruk|misbrug|behandling|innlagt|sona?|der|gjennom)\p{L}*[^.\n]{0,40} (?:selv|sjølv|själv)(?!\p{L})`,
  String.raw`(?:du har|ha) (?:\p{L}+ )?(?:slitt|slite|levd|gått i|vært pasient|vore pasient|varit patient|været patient)`,
  String.raw`(?:har varit|varit|har vært|har vore|er) (?:eller har (?:vært|vore|varit) )?(?:forelder|forælder|förälder) til`,
  String.raw`(?:themselves|yourself|own|are|is|be|years?|months?|person|people|continuous|sustained|personal) (?:\p{L}+ ){0,3}(?:in|of) (?:[\p{L}-]+ ){0,2}recovery`,
  String.raw`recovered or (?:is|are) recovering|self-?identif\p{L}+ as|been diagnosed with|(?:lived|been) through|ha(?:s|ve) used mental health`,
  String.raw`(?:gått|gang\p{L}*|gone|walked) (?:veien|vegen|vejen|vägen|the (?:road|path)) (?:selv|sjølv|själv|yourself|themselves)`,
  String.raw`på (?:egen |eigen )?kropp`,
  String.raw`(?:been|walked) (?:there yourself|in (?:their|those|these) shoes)`,
];
/** Lower case without flags is some ten times faster than `iu`; the letters are those of the languages above. */
const letters = 'a-zß-öø-ÿ';
const peerWord = new RegExp(
  peerWords
    .join('|')
    .replaceAll(String.raw`[\p{L}-]`, `[${letters}-]`)
    .replaceAll(String.raw`\p{L}`, `[${letters}]`),
);

/** Single spaces, by far the most, need not be replaced by one. */
const otherBlanks = /\s{2,}|[^\S ]/g;
/** More than the analysis reads of an ad (40 000 characters) need not be looked at here either. */
const longest = 42_000;
/** Marks that stand inside words and are not seen: soft hyphen, zero-width space and joiners, byte-order mark. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Could this be an ad for a peer worker? Cheap and recall-first, for the content script and for list cards: `false` is
 * meant to be safe, `true` only means "read on".
 */
export function mayBePeerWork(text: string): boolean {
  return hasPeerWord(text.slice(0, longest));
}

/** The same for the text of a whole page, node by node: nobody knows yet where in it the ad stands. */
export function mayHoldPeerWork(texts: readonly string[]): boolean {
  return hasPeerWord(texts.join(' ')) || hasPeerWord(texts.join(''));
}

function hasPeerWord(text: string): boolean {
  return peerWord.test(text.replace(invisible, '').replace(otherBlanks, ' ').toLowerCase());
}
