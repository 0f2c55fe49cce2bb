import type { CollectedText } from '#src/page/collect-text';
import { collectText } from '#src/page/collect-text';
import { onOneLine, textWithoutPlace, type PartialPosting } from '#src/page/partial-posting';
import type { Portal, TextField } from '#src/page/portals/portal';
import { readPortal, addFacts } from '#src/page/portals/read-portal';
import { markedPage, portalPage, type PortalPage } from '#src/page/portals/registry';
import { readFacts } from '#src/page/read-facts';
import { generalReader } from '#src/page/general-reader';
import { readMainText } from '#src/page/main-text';
import { readJsonLd } from '#src/page/structured/json-ld';
import { readMarkup } from '#src/page/structured/markup';
import { fingerprintId } from '#src/posting/fingerprint';
import type { Posting, PostingField } from '#src/posting/posting';

/** A posting, and where its words stand in the page. */
export interface Reading {
  posting: Posting;
  segments: CollectedText['segments'];
  /** Hooks of the portal's file that found nothing; empty on other pages. */
  failedHooks: string[];
}

/** A text of fewer words is a heading, a "loading …" or a login box, and no ad: it is not judged. */
const fewestWords = 12;
/** The same for data about the job: that is complete from the start, however short. */
const fewestWordsOfData = 3;
/** And for all that stands on a portal's page whose own hook found no text: menus and notices come before the ad. */
const fewestWordsOfPage = 40;

const textFields: readonly TextField[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'datePosted',
  'validThrough',
  'employmentType',
  'workHours',
];
const generalLabels = {
  Ansettelsesform: 'employmentType',
  Tilsetjingsform: 'employmentType',
  'Contract type': 'employmentType',
  Søknadsfrist: 'validThrough',
  'Closing date': 'validThrough',
  'Antall stillinger': 'totalJobOpenings',
} as const;

/**
 * Reads the job that a page is about. Each field comes from the first source that has it: the portal's own hooks,
 * JSON-LD, microdata and RDFa, labelled facts, and at last the page's readable text. The page is not changed.
 *
 * @param url null for a file whose address is not known
 * @param page what the address shows, where the caller knows better than the registry
 */
export function readPosting(
  document: Document,
  url: string | null,
  page: PortalPage | null = portalPage(url) ?? markedPage(document, url),
): Reading {
  const portal = page?.kind === 'ad' ? page.portal : null;
  const portalReading = portal && readPortal(document, portal);
  const sources = [portalReading, readJsonLd(document, url), readMarkup(document)].filter((one) => one !== null);
  if (!portal) sources.push(...readGeneralPage(document));
  sources.push(readHeading(document));
  if (!sources.some(hasBody)) sources.push(readText(document, portal));
  return compose(document, sources, {
    portal: page?.portal.id ?? null,
    adId: page?.adId,
    url,
    failedHooks: portalReading?.failedHooks ?? [],
  });
}

const countWords = ({ text }: CollectedText): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function hasBody({ body, source }: PartialPosting): boolean {
  const words = body === undefined ? 0 : countWords(body);
  const isData = source === 'json-ld' || source === 'microdata' || source === 'rdfa';
  return words >= (isData ? fewestWordsOfData : fewestWords);
}

/** An ad that is being written says more than anything else on its page. */
function readGeneralPage(document: Document): PartialPosting[] {
  const edited = generalReader()?.readEditedText(document);
  return edited ? [edited, readGeneralFacts(document)] : [readGeneralFacts(document)];
}

/** Labels and values anywhere on a page that is no portal's. */
function readGeneralFacts(document: Document): PartialPosting {
  const partial: PartialPosting = { source: 'labels', values: {}, facts: {} };
  const scope = document.querySelector('main') ?? document.body;
  if (scope) addFacts(partial, readFacts(scope.querySelectorAll('dl dt')), generalLabels);
  return partial;
}

function readHeading(document: Document): PartialPosting {
  const heading = document.querySelector('main h1') ?? document.querySelector('h1');
  const title = heading ? onOneLine(collectText(heading)) : textWithoutPlace(document.title.trim());
  return { source: 'readable-text', values: title.text === '' ? {} : { title }, facts: {} };
}

function readText(document: Document, portal: Portal | null): PartialPosting {
  // What a portal never counts as the ad is known even where its hook for the text finds nothing any more.
  const body = portal
    ? readMainText(document, portal.exclude)
    : (generalReader()?.readReadableText(document) ?? readMainText(document));
  const isShell = body !== null && portal !== null && countWords(body) < fewestWordsOfPage;
  return { source: 'readable-text', values: {}, facts: {}, ...(body && !isShell && { body }) };
}

interface Identity {
  portal: string | null;
  adId: string | undefined;
  url: string | null;
  failedHooks: string[];
}

function compose(document: Document, sources: PartialPosting[], { portal, adId, url, failedHooks }: Identity): Reading {
  const values: Partial<Record<TextField, string>> = {};
  const provenance: Posting['provenance'] = {};
  const note = (field: PostingField, { source }: PartialPosting): void => {
    provenance[field] ??= source;
  };
  for (const field of textFields) {
    const from = sources.find((source) => source.values[field] !== undefined);
    if (!from) continue;
    values[field] = from.values[field]!.text;
    note(field, from);
  }
  const openings = sources.find(({ totalJobOpenings }) => totalJobOpenings !== undefined);
  if (openings) note('totalJobOpenings', openings);
  const facts: Record<string, string> = {};
  for (const source of sources) {
    for (const [label, { text }] of Object.entries(source.facts)) facts[label] ??= text;
    if (Object.keys(source.facts).length > 0) note('fields', source);
  }
  const withBody = sources.find(hasBody);
  const body = withBody?.body;
  const placed = body && body.segments.length === 0 ? (generalReader()?.findInPage(document, body.text) ?? body) : body;
  if (withBody) note('text', withBody);
  const language = sources.find(({ inLanguage }) => inLanguage !== undefined)?.inLanguage;
  const { title = '', ...rest } = values;
  const text = placed?.text ?? '';
  const posting: Posting = {
    id:
      adId ??
      fingerprintId({ title, text, ...(rest.hiringOrganization && { hiringOrganization: rest.hiringOrganization }) }),
    portal,
    url,
    title,
    ...rest,
    ...(openings && { totalJobOpenings: openings.totalJobOpenings! }),
    ...(language !== undefined && { inLanguage: language }),
    fields: facts,
    text,
    textStatus: withBody ? 'full' : 'unreadable',
    provenance,
  };
  return { posting, segments: placed?.segments ?? [], failedHooks };
}
