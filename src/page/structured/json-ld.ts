import { collectText } from '#src/page/collect-text';
import { generalReader } from '#src/page/general-reader';
import { parseHtml } from '#src/page/parse-html';
import { textWithoutPlace, type PartialPosting } from '#src/page/partial-posting';
import type { TextField } from '#src/page/portals/portal';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Nothing on a page is worth descending further for; hostile data may nest without end. */
const deepest = 8;
const longestBlock = 2_000_000;

/**
 * What the page's JSON-LD says about the one job it is about; null when it says nothing, or speaks of several jobs and
 * none of them is recognisably this page's.
 *
 * @param url of the page, to tell which of several postings is meant
 */
export function readJsonLd(document: Document, url: string | null): PartialPosting | null {
  const postings = [...document.querySelectorAll('script')]
    .filter((script) => /^\s*application\/ld\+json/iu.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => findPostings(parseBlock(document, script.textContent ?? '')));
  const posting = postings.length > 1 ? theOneOf(postings, document, url) : (postings[0] ?? null);
  return posting && toPartial(posting, document);
}

/** Parses a block the way it was meant: portals wrap, escape and break their JSON. Null when nothing helps. */
function parseBlock(document: Document, raw: string): Json {
  if (raw.length > longestBlock) return null;
  const block = raw
    .replace(/^\s*(?:\/\/\s*|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/gu, '')
    .replace(/^\s*<!--|-->\s*$/gu, '')
    .trim();
  const readings = [
    () => block,
    // The whole block went through an HTML escaper; what tags it has are part of its texts.
    () => (/^[[{]\s*&quot;/u.test(block) ? parseHtml(document, block.replaceAll('<', '&lt;')).body.textContent : null),
    () => withoutRawBreaks(block),
    () => generalReader()?.repairJson(block) ?? null,
  ];
  for (const read of readings) {
    try {
      const text = read();
      if (text !== null) return JSON.parse(text) as Json;
    } catch {
      // The next reading may succeed; what none can read is not there for us.
    }
  }
  return null;
}

/** Line breaks and tabs inside a string are the commonest fault: in JSON they must be escaped. */
const withoutRawBreaks = (block: string): string =>
  block.replace(/"(?:[^"\\]|\\.)*"/gsu, (string) =>
    string.replace(/[\n\r\t]/gu, (character) => JSON.stringify(character).slice(1, -1)),
  );

function findPostings(value: Json, depth = 0): JsonObject[] {
  if (value === null || typeof value !== 'object' || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findPostings(item, depth + 1));
  if (isJobPosting(value)) return [value];
  return Object.values(value).flatMap((item) => findPostings(item, depth + 1));
}

function isJobPosting(node: JsonObject): boolean {
  const type = get(node, '@type') ?? get(node, 'type');
  return list(type ?? null).some((one) => typeof one === 'string' && /(?:^|[/:#])jobposting$/iu.test(one));
}

/** The posting that the address or the page's heading names. */
function theOneOf(postings: JsonObject[], document: Document, url: string | null): JsonObject | null {
  const heading = headingOf(document);
  const byUrl = postings.filter((posting) => {
    const own = firstText(get(posting, 'url') ?? get(posting, '@id') ?? null);
    return url !== null && own !== undefined && samePath(own, url);
  });
  const byTitle = postings.filter((posting) => heading !== '' && firstText(get(posting, 'title') ?? null) === heading);
  const [one, ...others] = byUrl.length > 0 ? byUrl : byTitle;
  if (one === undefined || others.length === 0) return one ?? null;
  // The same job told twice is one job, best told with a description; two jobs under one heading are none.
  const told = [one, ...others].filter((posting) => firstText(get(posting, 'description') ?? null) !== undefined);
  return told.length === 1 ? told[0]! : null;
}

function samePath(a: string, b: string): boolean {
  return URL.canParse(a, b) && new URL(a, b).pathname === new URL(b).pathname;
}

function toPartial(posting: JsonObject, document: Document): PartialPosting | null {
  const partial: PartialPosting = { source: 'json-ld', values: {}, facts: {} };
  const put = (field: TextField, text: string | undefined): void => {
    const words = text === undefined ? '' : plainText(document, text).replaceAll('\n', ' ').trim();
    if (words !== '') partial.values[field] = textWithoutPlace(words);
  };
  put('title', firstText(get(posting, 'title') ?? get(posting, 'name') ?? null));
  put('hiringOrganization', nameOf(get(posting, 'hiringOrganization') ?? null));
  put('jobLocation', placeOf(get(posting, 'jobLocation') ?? null));
  put('datePosted', firstText(get(posting, 'datePosted') ?? null));
  put('validThrough', firstText(get(posting, 'validThrough') ?? null));
  put(
    'employmentType',
    list(get(posting, 'employmentType') ?? null)
      .map(String)
      .join(', '),
  );
  put('workHours', firstText(get(posting, 'workHours') ?? null));
  const openings = Number(firstText(get(posting, 'totalJobOpenings') ?? null));
  if (Number.isInteger(openings) && openings > 0 && openings < 1_000) partial.totalJobOpenings = openings;
  const language = firstText(get(posting, 'inLanguage') ?? null);
  if (language !== undefined) partial.inLanguage = language;

  const description = firstText(get(posting, 'description') ?? null);
  const body = description === undefined ? '' : plainText(document, description);
  if (body !== '') partial.body = textWithoutPlace(body);
  return isOfAnotherAd(partial, document) ? null : partial;
}

/**
 * After a soft navigation the block of the ad before may still be there: then neither its title is the page's heading
 * nor its text on the page.
 */
function isOfAnotherAd({ values, body }: PartialPosting, document: Document): boolean {
  const heading = headingOf(document);
  const title = values.title?.text ?? '';
  if (heading === '' || title === '' || looselySame(heading, title)) return false;
  const shown = squeezed(document.body?.textContent ?? '');
  const start = squeezed(body?.text ?? '').slice(0, 60);
  return start !== '' ? !shown.includes(start) : !shown.includes(squeezed(title));
}

const squeezed = (text: string): string => text.replace(/[\s•]+/gu, '').toLowerCase();

function looselySame(a: string, b: string): boolean {
  const [x, y] = [squeezed(a), squeezed(b)];
  return x.includes(y) || y.includes(x);
}

function headingOf(document: Document): string {
  const heading = document.querySelector('main h1') ?? document.querySelector('h1');
  return heading ? collectText(heading).text.replaceAll('\n', ' ') : '';
}

/** Markup becomes the text a reader would see, however many times it was escaped. */
function plainText(document: Document, value: string): string {
  let html = value;
  for (let round = 0; round < 3 && /&(?:lt|amp|#x?[\da-f]+|nbsp|[a-z]{2,8});/iu.test(html); round++) {
    if (/<\/?[a-z][^>]*>/iu.test(html)) break;
    html = parseHtml(document, html).body.textContent ?? '';
  }
  const text = /<\/?[a-z][^>]*>|&[a-z#\d]+;/iu.test(html)
    ? collectText(parseHtml(document, html).body).text
    : html.replace(/[^\S\n]+/gu, ' ').replace(/\s*\n\s*/gu, '\n');
  return text.trim();
}

/** Property names are matched in any case: some systems write "HiringOrganization". */
function get(node: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(node, name)) return node[name];
  const key = Object.keys(node).find((own) => own.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : node[key];
}

const list = (value: Json): Json[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

/** The first text in a value that may be a text, a number, a list of such, or an object that holds one. */
function firstText(value: Json): string | undefined {
  for (const one of list(value)) {
    if (typeof one === 'string' && one.trim() !== '') return one;
    if (typeof one === 'number') return String(one);
    if (one !== null && typeof one === 'object' && !Array.isArray(one)) {
      const inner = get(one, '@value') ?? get(one, 'name') ?? get(one, 'value') ?? get(one, '@id');
      if (typeof inner === 'string' || typeof inner === 'number') return String(inner);
    }
  }
  return undefined;
}

const nameOf = (value: Json): string | undefined => firstText(value);

function placeOf(value: Json): string | undefined {
  const places = list(value).map((place) => {
    if (typeof place === 'string') return place;
    if (place === null || typeof place !== 'object' || Array.isArray(place)) return '';
    const address = get(place, 'address') ?? place;
    if (typeof address === 'string') return address;
    const [first] = list(address);
    if (first === null || first === undefined || typeof first !== 'object' || Array.isArray(first)) return '';
    return firstText(get(first, 'addressLocality') ?? get(first, 'addressRegion') ?? get(first, 'name') ?? null) ?? '';
  });
  return [...new Set(places.filter(Boolean))].join(', ') || undefined;
}
