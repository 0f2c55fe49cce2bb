import { mayBePeerWork } from '#src/posting/gate';

const letters: Readonly<Record<string, string>> = {
  aring: 'å',
  Aring: 'Å',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  shy: '',
  nbsp: ' ',
};

/**
 * Whether a page of a crawl is worth taking apart: its markup, data blocks included, holds words that no ad for a peer
 * worker can do without. Nearly all pages of a crawl end here, so no document is built for them.
 */
export const mayHoldAd = (html: string): boolean => mayBePeerWork(roughWords(html));

/** The words of some markup as good as they come without reading it: tags out, letters' escapes undone. */
const roughWords = (html: string): string =>
  html
    .replace(/<wbr\s*\/?>|\u00AD/giu, '')
    .replace(/<[^<>]{0,2000}>/gu, ' ')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/giu, (whole, decimal, hex, name) =>
      decimal || hex
        ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
        : (letters[name] ?? whole),
    )
    .replace(/\\u([\da-f]{4})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
