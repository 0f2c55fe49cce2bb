/** A span of a text, UTF-16 and half-open. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Abbreviations after which a full stop ends no sentence, in the languages that are read. The last full stop is left
 * out; those that often end a sentence too (m.m., osv., etc.) are told by the capital that follows.
 */
const abbreviations = new Set(
  (
    'adr alm amb ang ank anm ansv art avd avg bl bl.a b.la ca co d.d dagl dep dir dr d.v.s dvs e.g e.l eks ekskl el ellers em etg ev evt ' +
    'f.eks f.m f.o.m f.t feks fakt fhv fil flg fmk fork forts fr fv gl gj.sn gr hhv hr hv i.e i.s.f if iht inkl insp inst int ifm ift ' +
    'jf jfr jr jnr kap kgl kl kr kvm lb m.a m.fl m.h.t m.m mag maks max md mht min mill mnd mob mr mrs ms mv nedenst ned nr o.a o.l obs ' +
    'og.s okt ovf p.g.a pga pkt pr pst pr.st prof r.i.p red ref resp s.k s.u sekr sen sept siv sml snr st stk str t.d t.eks t.o.m tab tel tlf ' +
    'tilsv to.m u.a uke vedk vedr vgs vh vs vn år årg økl no dvs fig et.al vol approx appt dept est ext gen gov incl inc ltd mt rev sr tel ' +
    'bl.a. d.y fr.o.m m.m.m o.s.v t.ex resp s.k tfn kv osv etc'
  ).split(' '),
);
const canStillEnd = new Set([
  'osv',
  'etc',
  'm.m',
  'm.fl',
  'mm',
  'o.l',
  'o.a',
  'e.l',
  'år',
  'vgs',
  'st',
  'mv',
  'pst',
  'uke',
  'mnd',
  'md',
  'no',
  'kl',
]);

/** A line of this many characters without an end is cut at a blank, so that no later step meets an endless sentence. */
const longestSentence = 1_200;
const lookBack = 32;

/**
 * The sentences of a normalised text, in order, without the blanks around them. A line break always ends one. One pass:
 * what is looked at around each full stop is bounded.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text, from)) from++;
    while (to > from && isBlank(text, to - 1)) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (character === '\n') close(index);
    else if (character === '!' || character === '?') {
      if (opensAnew(text, afterClosers(text, index + 1))) close(afterClosers(text, index + 1));
    } else if (character === '…') {
      if (opensAnew(text, index + 1)) close(index + 1);
    } else if (character === '.') {
      const end = afterClosers(text, index + 1);
      if (opensAnew(text, end) && endsSentence(text, index, end)) close(end);
    } else if (gluedTo.test(text.slice(index - 1, index + 6))) close(index);
    else if (index - start > longestSentence && character === ' ') close(index);
  }
  close(text.length);
  return sentences;
}

/** "Dette går arbeidet ut påDu møter …": a heading that lost its line break, told by the word the text goes on with. */
const gluedTo = /^\p{Ll}(?:Du|Dere|Vi|Me|Ni|You|We) /u;

const isBlank = (text: string, index: number): boolean => text[index] === ' ' || text[index] === '\n';

/** The place after full stops, quotes and brackets that belong to the sentence before them. */
function afterClosers(text: string, from: number): number {
  let index = from;
  while (index < text.length && index - from < 8 && '.!?"”»)\']'.includes(text[index]!)) index++;
  return index;
}

/** Whether a new sentence may begin at `index`: after a blank, or where a capital was glued to the full stop. */
function opensAnew(text: string, index: number): boolean {
  if (index >= text.length || isBlank(text, index)) return true;
  const [before = ''] = text.slice(Math.max(0, index - 3), index - 1).match(/\p{Ll}{2}$/u) ?? [];
  return before !== '' && /^\p{Lu}\p{Ll}/u.test(text.slice(index, index + 4));
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const next = text.slice(end, end + lookBack).trimStart();
  const [firstNext = ''] = next;
  const isLower = /\p{Ll}/u.test(firstNext);
  const before = text.slice(Math.max(0, stop - lookBack), stop);
  const word = /[\p{L}\p{N}.\-/]+$/u.exec(before)?.[0] ?? '';
  if (word === '') return true;

  // "1. januar", "2. etasje", "hver 14. dag"; but "ferdig i 2026. Du ..." ends.
  if (/^\p{N}+(?:\.\p{N}+)*$/u.test(word)) return !(isLower || (/^\p{N}{1,2}$/u.test(word) && /^[-–]/u.test(next)));
  const known = word.toLowerCase();
  if (abbreviations.has(known)) return canStillEnd.has(known) && /[\p{Lu}•]/u.test(firstNext);
  if (/^\p{Lu}$/u.test(word)) {
    // An initial stands behind a name or opens one; "klasse B. Du" and "vitamin D. Vi" end.
    const namedBefore =
      /\p{Lu}\p{Ll}+[ ]\p{Lu}$/u.test(before) ||
      (/(?:^|[\n ])\p{Lu}$/u.test(before.slice(-2)) && stop - word.length === 0);
    return !(namedBefore && /^\p{Lu}\p{Ll}/u.test(next));
  }
  return !isLower;
}
