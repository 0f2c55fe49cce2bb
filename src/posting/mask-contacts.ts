import { findNames } from '#src/posting/mask-names';
import { findPhoneNumbers } from '#src/posting/mask-phone-numbers';
import type { Posting } from '#src/posting/posting';

/** A stretch of a text: UTF-16 offsets, half-open. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What stands for a hidden character of an address or number, and of a name. No letters, digits or punctuation, so that
 * they are read as nothing at all; two, so that a hidden name is not taken for a number whose owner stands near.
 */
const masks = { way: '█', name: '▒' } as const;

// Lengths are capped so that a page cannot make the search slow; the look-behind lets it start at words only.
const email =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}(?:@|\s?[[(]\s?(?:at|krøllalfa|alfakrøll|snabel-?a)\s?[\])]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu;
const profile = /linkedin\.com\/in\/[^\s/?#]{1,100}/giu;
const mostRounds = 6;

/**
 * Hides who an ad names as contacts: e-mail addresses, phone numbers, and the names that stand with them or after words
 * like "kontakt", "ring" and "for further information", in bokmål, nynorsk, English, Danish and Swedish. Every hidden
 * character becomes one "█" or "▒" and blanks stay, so that offsets into the text remain right; masking twice changes nothing.
 *
 * Made to hide rather too much than too little in a contact line; elsewhere in the ad, names are only found when they
 * stand in such a line too.
 */
export function maskContacts(text: string): string {
  let masked = text;
  // What is hidden may leave remains that read like a number of their own; nothing but a hostile text has many rounds.
  for (let round = 0; round < mostRounds; round++) {
    const more = maskOnce(masked);
    if (more === masked) break;
    masked = more;
  }
  return masked;
}

/** The posting with contacts hidden in everything that is kept of it; offsets into `text`, title and fields stay right. */
export function maskPosting(posting: Posting): Posting {
  return {
    ...posting,
    title: maskContacts(posting.title),
    text: maskContacts(posting.text),
    fields: Object.fromEntries(Object.entries(posting.fields).map(([label, value]) => [label, maskFact(label, value)])),
  };
}

/** The label tells what its value is ("Kontaktperson", "Telefon"). */
function maskFact(label: string, value: string): string {
  const prefix = `${label}: `;
  return maskContacts(prefix + value).slice(prefix.length);
}

function maskOnce(text: string): string {
  const addresses = [...spansOf(email, text), ...spansOf(profile, text)];
  const ways = [...addresses, ...findPhoneNumbers(text)];
  const reached = hide(text, ways, masks.way);
  return hide(
    reached,
    findNames(
      reached,
      addresses.map(({ start, end }) => text.slice(start, end)),
    ),
    masks.name,
  );
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Spans may overlap. */
function hide(text: string, spans: Span[], mask: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    // No `u`: half a surrogate pair is one unit of length too.
    parts.push(text.slice(done, from), text.slice(from, end).replace(/\S/g, mask));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
