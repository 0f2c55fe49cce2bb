import type { Span } from '#src/posting/mask-contacts';

/** One part of a name: "Kari", "Anne-Lise", "O'Brien", "McAllister", an initial; or one hidden already. */
const part = String.raw`(?:\p{Lu}(?:['’]\p{Lu})?(?:\p{Ll}[\p{L}\p{M}]*)(?:[-'’]\p{L}[\p{L}\p{M}]*)*|\p{Lu}\.|▒+)`;
const particle = String.raw`(?:(?:van|von|der|den|de|da|af|av|bin|al|el|la|le) ){0,2}`;
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}█▒])${part}(?:[ \u00A0]${particle}${part}){0,6}(?![\p{L}\p{N}█▒@])`,
  'gu',
);

/** Words with a capital that are about a post or a place of work: they part the names in a run and are not hidden. */
const noName =
  /(?:le(?:d|i|j)[ae]r\p{L}*|leiing|sjef|chef\p{L}*|ansvarl\p{L}+|koordinator\p{L}*|samordnare|r[åa]dgiv\p{L}+|konsulent\p{L}*|veileder|lege|læge|läkare|psykolog\p{L}*|psykiater|sykepleier|sjukepleiar|terapeut|pedagog|direktør\p{L}*|kommune\p{L}*|kommun|fylke\p{L}*|bydel\p{L}*|s[jy]u?kehus\p{L}*|sjukhus\p{L}*|klinikk\p{L}*|avdeling\p{L}*|afdeling\p{L}*|seksjon\p{L}*|enhet\p{L}*|eining\p{L}*|sent(?:er|ra|eret)|centret|stiftelse\p{L}*|helse\p{L}*|foretak\p{L}*|universitet\p{L}*|forening\p{L}*|misjon\p{L}*|gata|gate|gaten|veien|vegen|vei|plads|plass)$/iu;
const noNames = new Set(
  (
    'access act adult and assistant associate austin bank blå care center centre chief clinical college community contact ' +
    'council coordinator daglig deputy development director district due e-post epost email experience fact family ' +
    'fagforbundet for foundation hades head health helse hospital hr house human if job jobb kirkens kontakt kors kvalifikasjoner lead ' +
    'leader lived locality manager mental mob mobil nav nhs nurse office officer om operations our partnership peer people ' +
    'personal phone please police practice practitioner princip principal psykisk recovery recruitment region regional resources road ' +
    'rus råd røde senior service services social some south spørsmål street supervisor support søk søknad søknadsfrist team tel ' +
    'telefon telephone the tlf trust unit university user vi du dere for ved ward we welcome wellbeing west worker you young youth ' +
    'east north oslo bergen trondheim stavanger tromsø london manchester københavn aarhus stockholm göteborg ' +
    'mandag tirsdag onsdag torsdag fredag monday tuesday wednesday thursday friday januar februar mars april mai juni juli ' +
    'august september oktober november desember january february march may june july october december dr mr mrs ms prof'
  ).split(' '),
);

/** Last words of the names of places of work and streets: what stands before them is no person either. */
const place =
  /^(?:care|charity|college|centre|center|council|foundation|hospital|hotel|house|nhs|road|services?|street|trust|university)$|(?:kommune\p{L}*|sykehus\p{L}*|sjukehus\p{L}*|sjukhus\p{L}*|stiftelse\p{L}*|gate|gata|veien|vegen)$/iu;

/** What announces a person to turn to. What follows in the same sentence is searched for names. */
const cues = [
  String.raw`kontakt(?:person(?:ar|er|en)?|info(?:rmasjon)?|opplysning\p{L}*|punkt)?(?: for stillingen| for stillinga)?(?: er|:| –| -)`,
  String.raw`(?:ta|tar|tek|tag|taga?) (?:gjerne |gerne |gärna )?kontakt (?:med|til)`,
  String.raw`kontakt(?:e|es|a)?(?: gjerne| gerne| gärna| oss| os| då| da)?(?:[:,])?(?= \p{Lu})`,
  String.raw`(?:spørsmål|spursmål|frågor|spørgsmål|henvend\p{L}+|oppl?ysning\p{L}*|upplysning\p{L}*|oplysning\p{L}*|informasjon|information|questions|enquir\p{L}+|inquir\p{L}+|queries|informal (?:chat|discussion|conversation|visit)\p{L}*|discuss the (?:role|post)|more about (?:the|this) (?:role|post))`,
  String.raw`(?:ring|ringe|ringje|sms|call|phone|email|e-mail|telephone|contact|speak (?:to|with)|talk to|reach out to)(?: gjerne| til| our| us)?:?(?= )`,
  String.raw`(?:nærmeste|nærmaste|närmaste) (?:leder|leiar|chef)|saksbehandler|sakshandsamar|rekrutter\p{L}+|rekryterande chef|recruiter|recruiting manager|hiring manager|line manager|facklig\p{L}* (?:företrädare|kontakt\p{L}*)|v\/`,
  String.raw`(?:e-?post|telefon|tlf|mobil|phone)(?=\.?:)`,
];
const cue = new RegExp(String.raw`(?<!\p{L})(?:${cues.join('|')})`, 'giu');
/** A line of its own over the persons to turn to. */
const heading =
  /^(?:• )?(?:kontakt(?:person(?:ar|er)?|informasjon|info|oss|opplysningar|opplysninger|a oss)?|kontakt(?:er|uppgifter|oplysninger)|contact(?: (?:us|details|information|person))?|spørsmål(?: om still\p{L}+| til still\p{L}+)?\??|har du spørsmål\??|frågor\??|questions\??|further (?:details|information)(?: \/ informal visits)?|nærmere opplysninger|facklig\p{L}* \p{L}+)\s*:?$/iu;
const endOfSentence =
  /(?<!(?<!\p{L})(?:[Dd]r|Mr|Ms|Mrs|Prof|St|[Nn]r|[Tt]lf|[Tt]el|[Mm]ob|[Aa]vd|\p{Lu}))[.!?]\s+(?=\p{Lu}\p{Ll})/u;

const firstName = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}]*(?:-\p{Lu}\p{Ll}+)?`;
/** A first name alone after the post of the one who has it. */
const afterPost = new RegExp(
  String.raw`(?<=\p{Ll}(?:leder|leiar|sjef|chef|ansvarlig|konsulent|medarbei?der|medarbei?dar|medarbetare|sykepleier|sjukepleiar|sygeplejerske|koordinator|worker|supporter|manager) )${firstName}(?![\p{L}\p{M}])`,
  'gu',
);
/** A first name alone before its number: "Torhild, tlf. …", "Jonny på …". */
const beforeWay = new RegExp(
  String.raw`(?<=\p{Ll} )${firstName}(?=,? ?\(?(?:(?:tlf|telefon|telefonnummer|mobil|mob|tel|phone|på|on|at|(?:han|hun|ho|hon) svar[ae]r på)\.?:? ?)?█)`,
  'gu',
);

const reach = 200;
const blockLines = 8;
const blockLineLength = 120;
/** A hidden address or number. */
const hiddenWay = '█';

/**
 * Names of persons to turn to.
 *
 * @param text in which addresses and numbers are hidden already
 * @param addresses the e-mail addresses that were: many spell their owner's name
 */
export function findNames(text: string, addresses: readonly string[]): Span[] {
  const found: Span[] = [];
  const lines = linesOf(text);
  let block = 0;
  for (const [index, line] of lines.entries()) {
    if (heading.test(line.words.trim())) {
      block = blockLines;
      continue;
    }
    if (line.words.length > blockLineLength) block = 0;
    if (block > 0) {
      block--;
      found.push(...namesIn(text, line.start, line.end));
    }
    for (const match of line.words.matchAll(cue)) {
      const from = line.start + match.index + match[0].length;
      const to = endOfScope(text, from, line.end);
      found.push(...namesIn(text, from, to), ...firstNamesIn(text, from, to));
    }
    // A name beside its number, and a name over it.
    if (line.words.includes(hiddenWay)) {
      for (const match of line.words.matchAll(beforeWay))
        found.push({ start: line.start + match.index, end: line.start + match.index + match[0].length });
      if (line.words.length <= reach) found.push(...namesIn(text, line.start, line.end));
      for (const above of lines.slice(Math.max(0, index - 3), index).toReversed()) {
        if (above.words.length > blockLineLength / 2) break;
        found.push(...namesIn(text, above.start, above.end));
      }
    }
  }
  const names = new Set([
    ...found.map(({ start, end }) => text.slice(start, end)).filter((name) => /\p{L}.*[ \u00A0].*\p{L}/u.test(name)),
    ...addresses.flatMap(nameInAddress),
  ]);
  return [...found, ...[...names].flatMap((name) => occurrences(text, name))];
}

function linesOf(text: string): (Span & { words: string })[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = { start, end: start + words.length, words };
    start = line.end + 1;
    return line;
  });
}

function endOfScope(text: string, from: number, lineEnd: number): number {
  const limit = Math.min(lineEnd, from + reach);
  const sentence = endOfSentence.exec(text.slice(from, limit));
  // A question before the answer ("Spørsmål? Ring Kari") does not end the scope.
  return sentence === null || sentence.index < 3 ? limit : from + sentence.index + 1;
}

/** Two name words or more: one alone may be any noun or the start of a sentence. */
function namesIn(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(run)) {
    let words: Span[] = [];
    const close = (): void => {
      const first = words[0];
      const last = words.at(-1);
      const unhidden = words.filter((word) => /\p{L}/u.test(text.slice(word.start, word.end)));
      if (first && last && unhidden.length > 0 && words.length > 1) found.push({ start: first.start, end: last.end });
      words = [];
    };
    for (const word of match[0].matchAll(/[^ \u00A0]+/gu)) {
      const at = start + match.index + word.index;
      if (place.test(word[0])) words = [];
      else if (isNoName(word[0])) close();
      else if (words.length > 0 || !/^\p{Ll}/u.test(word[0])) words.push({ start: at, end: at + word[0].length });
    }
    close();
  }
  return found;
}

/** "teamleder Mads", "spør gjerne Jonny": first names alone, after what tells that a person comes. */
function firstNamesIn(text: string, start: number, end: number): Span[] {
  return Array.from(text.slice(start, end).matchAll(afterPost), ({ 0: name, index }) => ({
    start: start + index,
    end: start + index + name.length,
  })).filter((span) => !isNoName(text.slice(span.start, span.end)));
}

function isNoName(word: string): boolean {
  return noNames.has(word.toLowerCase().replace(/\.$/u, '')) || noName.test(word);
}

/** "kari.nordmann@…" is Kari Nordmann; "post.mottak@…" is hidden too, and does no harm. */
function nameInAddress(address: string): string[] {
  const parts = (address.split(/[@([]/u, 1)[0] ?? '').split(/[._-]/u).filter((one) => /^\p{L}{2,}$/u.test(one));
  return parts.length >= 2 && parts.length <= 4 && !parts.some(isNoName) ? [parts.join(' ')] : [];
}

function occurrences(text: string, name: string): Span[] {
  const pattern = name
    .split(/[ \u00A0]+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('[ \\u00A0]');
  const everywhere = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return Array.from(text.matchAll(everywhere), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
