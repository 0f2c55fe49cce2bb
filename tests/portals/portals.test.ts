// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { builtInHosts, optionalHosts } from '#src/page/portals/hosts';
import type { Portal } from '#src/page/portals/portal';
import { optionalPortals } from '#src/page/portals/optional';
import { isOn, knownPortals, markedPage, offerPortals, portalPage } from '#src/page/portals/registry';
import { pageWords } from '#src/page/page-words';
import { rangesOf } from '#src/page/ranges';
import { readCards } from '#src/page/read-cards';
import { readPosting } from '#src/page/read-posting';
import { mayBePeerWork, mayHoldPeerWork } from '#src/posting/gate';
import type { Posting } from '#src/posting/posting';
import { titleVerdict } from '#src/posting/title-gate';
import { sampleAds, sampleLists, type ExpectedAd } from './sample-pages';

offerPortals(optionalPortals);
const portals = knownPortals();
const hosts: Record<string, readonly string[]> = { ...builtInHosts, ...optionalHosts };

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const readable = sampleAds.filter(({ expected }) => !expected.unreadable);

const single = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'datePosted',
  'validThrough',
  'employmentType',
  'workHours',
  'totalJobOpenings',
] as const;

/** The properties that were read, and none that were not. */
function propertiesOf(from: Posting | ExpectedAd): Record<string, unknown> {
  return Object.fromEntries(single.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]));
}

/** Puts the page in the place of the test's own. */
function show(html: string): Document {
  const { head, body } = parse(html);
  document.head.replaceChildren(...[...head.childNodes].map((node) => document.importNode(node, true)));
  document.body.replaceWith(document.importNode(body, true));
  return document;
}

const withoutBlanks = (text: string): string => text.replace(/[\s•]/gu, '');

describe.each(portals)('$name', (portal) => {
  it('has a sample of an ad and of a list, and its hosts where the manifest takes them from', () => {
    expect(readable.filter((sample) => sample.portal === portal.id)).not.toEqual([]);
    expect(sampleLists.filter((sample) => sample.portal === portal.id)).not.toEqual([]);
    expect(portal.matches).toEqual(hosts[portal.id]);
    expect(portal.id).toMatch(/^[a-z][a-z\d-]*$/u);
    expect(new Date(portal.checked.on).toISOString()).toContain(portal.checked.on);
  });
});

describe.each(readable)('$name', ({ portal: id, html, expected }) => {
  const { url } = expected;

  it('gives what a person reads there', () => {
    const { posting } = readPosting(parse(html), url);
    expect(posting).toMatchObject({ portal: id, id: expected.id, url, textStatus: 'full' });
    expect(propertiesOf(posting)).toEqual(propertiesOf(expected));
    expect(posting.fields).toEqual(expected.fields);
    expect(posting.text.slice(0, expected.begins?.length)).toBe(expected.begins);
    expect(posting.text.slice(-(expected.ends ?? '').length)).toBe(expected.ends);
    for (const part of expected.holds ?? []) expect(posting.text).toContain(part);
    const everything = JSON.stringify([posting.title, posting.fields, posting.text]);
    for (const part of expected.lacks ?? []) expect(everything).not.toContain(part);
    expect(mayBePeerWork(everything)).toBe(expected.mayBePeerWork);
    // The page is asked first, and what it answers no to is never read.
    expect(mayHoldPeerWork(pageWords(parse(html))) || !expected.mayBePeerWork).toBe(true);
    expect(new Set(Object.values(posting.provenance))).toEqual(new Set(expected.sources ?? ['portal']));
  });

  it('has its words where they stand in the page', () => {
    const { posting, segments } = readPosting(show(html), url);
    const ranges = rangesOf({ text: posting.text, segments }, 0, posting.text.length);
    const shown = ranges.map((range) => range.toString()).join('');
    expect(withoutBlanks(shown)).toBe(withoutBlanks(posting.text));
    expect(ranges.every((range) => range.startContainer === range.endContainer)).toBe(true);
  });

  it('reads the same twice and leaves the page alone', () => {
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    const first = readPosting(page, url);
    expect(readPosting(page, url)).toEqual(first);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('belongs to one portal alone', () => {
    expect(portals.filter((portal) => isOn(portal, new URL(url))).map((portal) => portal.id)).toEqual([id]);
    expect(portalPage(url)).toMatchObject({ kind: 'ad', adId: expected.id });
    const { mark } = portalPage(url)!.portal;
    // A page that the portal makes on an employer's own domain is known by its mark, and the ad by the same address.
    const elsewhere = new URL(url);
    elsewhere.host = 'jobb.eksempel.no';
    const marked = markedPage(parse(html), elsewhere.href);
    expect([marked?.portal.id, marked?.adId]).toEqual(mark === undefined ? [undefined, undefined] : [id, expected.id]);
  });

  it.each(brokenVersions(portalPage(url)!.portal))('with $what broken, says nothing wrong', ({ what, portal }) => {
    const { posting } = readPosting(parse(html), url, { portal, kind: 'ad', adId: expected.id });
    const wrong = single.filter(
      (field) => field !== 'title' && posting[field] !== undefined && posting[field] !== expected[field],
    );
    expect(wrong).toEqual([]);
    // Without its own hook the title is the page's heading, or what the browser's tab is called.
    const page = parse(html);
    expect([expected.title, page.querySelector('h1')?.textContent, page.title]).toContain(posting.title);
    for (const [label, value] of Object.entries(posting.fields)) expect(value).toBe(expected.fields?.[label]);
    expect(posting.text).toContain(expected.ends);
    const others = (expected.sources ?? []).filter((source) => source !== 'portal');
    expect([...(what === 'body' ? others : ['portal', ...others]), 'readable-text']).toContain(posting.provenance.text);
  });
});

describe.each(sampleAds.filter(({ expected }) => expected.unreadable))('$name', ({ html, expected }) => {
  it('is not judged while the ad is not there', () => {
    const { posting } = readPosting(parse(html), expected.url);
    expect(posting).toMatchObject({ textStatus: 'unreadable', text: '', id: expected.id });
  });
});

describe.each(sampleLists)('$name', ({ portal: id, html, expected }) => {
  it('gives its cards, each with the id of its ad', () => {
    const address = portalPage(expected.url);
    expect(address).toMatchObject({ kind: 'list', portal: { id } });
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    const cards = readCards(page, address!.portal, expected.url);
    expect(cards.map((card) => [card.id, card.title, titleVerdict(card.title, card.text)])).toEqual(expected.cards);
    expect(cards.every(({ card, beside }) => card.contains(beside))).toBe(true);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

/** The portal with one of its parts looking for what no page has. */
function brokenVersions(portal: Portal): { what: string; portal: Portal }[] {
  const nothing = 'x-not-there';
  const fields = Object.keys(portal.fields).map((field) => ({
    what: `fields.${field}`,
    portal: { ...portal, fields: { ...portal.fields, [field]: [nothing] } },
  }));
  const rungs = portal.body.map((_, rung) => ({
    what: `body[${rung}]`,
    portal: { ...portal, body: portal.body.map((hook, index) => (index === rung ? nothing : hook)) },
  }));
  return [
    ...fields,
    ...(portal.body.length > 1 ? rungs : []),
    { what: 'body', portal: { ...portal, body: [nothing] } },
    { what: 'facts', portal: { ...portal, facts: [nothing] } },
    { what: 'headline', portal: { ...portal, headline: [nothing] } },
  ];
}
