// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import type { Report } from '#src/assessment/report';
import { readPosting } from '#src/page/read-posting';
import { adSchema } from '#src/presentation/preview/document/ad-schema';
import { collectDocument } from '#src/presentation/preview/document/collect-document';
import { textToDocument } from '#src/presentation/preview/document/text-to-document';
import { postingOf } from '#src/presentation/preview/draft-posting';
import { readLabelledAds, type LabelledAd } from '../bench/labelled-ad';
import { runInMemory } from '../unit/cli/run-in-memory';

/**
 * The number an employer sees while writing is the one in the panel on the portal and the one in the researcher's file.
 * Every labelled ad is read in the three ways; no label is looked at.
 */
const ads = readLabelledAds('tests/fixtures/frozen');

type Number = Pick<Report, 'score' | 'low' | 'high' | 'coverage' | 'band' | 'gate'>;
const numberOf = ({ score, low, high, coverage, band, gate }: Number): Number => ({
  score,
  low,
  high,
  coverage,
  band,
  gate,
});

async function onTheCommandLine(): Promise<Map<string, Number>> {
  const lines = ads.map(({ id, title, employer, fields, text }) => JSON.stringify({ id, title, employer, fields, text }));
  const { output } = await runInMemory(['assess', '-'], lines.join('\n'));
  const reports = output.trimEnd().split('\n');
  return new Map(reports.map((line) => JSON.parse(line) as Report).map((report) => [report.id, numberOf(report)]));
}

function inThePreview({ title, employer, fields, text }: LabelledAd): Number {
  const { text: written } = collectDocument(adSchema.nodeFromJSON(textToDocument(text)));
  return numberOf(assess(postingOf({ title, employer: employer ?? '', fields }, written)));
}

function inThePanel(ad: LabelledAd): Number {
  const { posting } = readPosting(portalPage(ad), 'https://arbeidsplassen.nav.no/stillinger/stilling/6d0c1f5e-3b0a-4c1d-9e57-0a1b2c3d4e5f');
  return numberOf(assess(posting));
}

/** The ad as a portal shows it. */
function portalPage({ title, employer, fields, text }: LabelledAd): Document {
  const page = document.implementation.createHTMLDocument(title);
  const add = (parent: Element, name: string, words = '', attributes: Record<string, string> = {}): Element => {
    const element = page.createElement(name);
    if (words !== '') element.textContent = words;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  const article = add(add(page.body, 'main', '', { id: 'main-content' }), 'article');
  add(article, 'h1', title);
  const sender = add(article, 'div');
  add(add(sender, 'svg'), 'title', 'Arbeidsgiver');
  add(sender, 'p', employer ?? '');
  const facts = add(article, 'dl', '', { id: 'employment-details-dl-list' });
  for (const [label, value] of Object.entries(fields)) {
    add(facts, 'dt', label);
    add(facts, 'dd', value);
  }
  const body = add(article, 'div', '', { class: 'job-posting-text' });
  let list: Element | null = null;
  for (const line of text.split('\n')) {
    const item = /^• (.*)$/u.exec(line)?.[1];
    if (item === undefined) add(body, 'p', line);
    else list ??= add(body, 'ul');
    if (item === undefined) list = null;
    else add(list!, 'li', item);
  }
  return page;
}

describe('a labelled ad has one number', async () => {
  const commandLine = await onTheCommandLine();

  it.each(ads.map((ad) => [ad.id, ad] as const))('%s', (id, ad) => {
    const expected = commandLine.get(id);
    expect(inThePreview(ad)).toEqual(expected);
    expect(inThePanel(ad)).toEqual(expected);
  });
});
