// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';
import { readPosting } from '#src/page/read-posting';
import { readJsonLd } from '#src/page/structured/json-ld';
import { readMarkup } from '#src/page/structured/markup';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const job = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Erfaringskonsulent',
  description: '<p>Du har egen erfaring.</p><ul><li>ro</li><li>mot</li></ul>',
  datePosted: '2027-03-01',
  hiringOrganization: { '@type': 'Organization', name: 'Granvik kommune' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Granvik' } },
};
const other = { ...job, title: 'Vaktmester', description: '<p>Du liker nøkler og trapper.</p>' };
const text = 'Du har egen erfaring.\n• ro\n• mot';

const page = (block: string, { heading = 'Erfaringskonsulent', body = '', type = 'type="application/ld+json"' } = {}) =>
  parse(`<title>Ledig</title><script ${type}>${block}</script><main><h1>${heading}</h1>${body}</main>`);
const json = (value: unknown): string => JSON.stringify(value);

/** Everything the general reader does is provided, as when a person asks for a page to be checked. */
beforeEach(() => provideGeneralReader(fullReader));
afterEach(() => provideGeneralReader(fullReader));

describe('JSON-LD', () => {
  it.each([
    ['as it should be', json(job)],
    ['raw line breaks and tabs in a text', json(job).replace('Du har', 'Du\n\thar')],
    ['CDATA guards', `//<![CDATA[\n${json(job)}\n//]]>`],
    ['CDATA guards in block comments', `/*<![CDATA[*/${json(job)}/*]]>*/`],
    ['a comment round it', `<!--\n${json(job)}\n-->`],
    ['the whole block escaped', json(job).replaceAll('"', '&quot;')],
    [
      'the description escaped',
      json({ ...job, description: job.description.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }),
    ],
    [
      'the description escaped twice',
      json({ ...job, description: job.description.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;') }),
    ],
    ['a graph', json({ '@graph': [{ '@type': 'WebSite' }, job] })],
    ['a list, and a list of types', json([[{ ...job, '@type': ['JobPosting', 'Thing'] }]])],
    ['the type as an address', json({ ...job, '@type': 'http://schema.org/JobPosting' })],
    [
      'capitals in the names',
      json(
        Object.fromEntries(
          Object.entries(job).map(([name, value]) => [name.replace(/^\w/u, (c) => c.toUpperCase()), value]),
        ),
      ),
    ],
    ['a comma too much', json(job).replace(/\}$/u, ',}')],
    ['a comma too few', json(job).replace('","description', '" "description')],
    [
      'an employer and a place as bare names',
      json({ ...job, hiringOrganization: 'Granvik kommune', jobLocation: ['Granvik'] }),
    ],
    [
      'lists where one was meant',
      json({ ...job, title: ['Erfaringskonsulent'], hiringOrganization: [job.hiringOrganization] }),
    ],
    ['a main entity', json({ '@type': 'WebPage', mainEntity: job })],
  ])('%s', (_, block) => {
    const reading = readJsonLd(page(block), null);
    expect(reading?.values.title?.text).toBe('Erfaringskonsulent');
    expect(reading?.values.hiringOrganization?.text).toBe('Granvik kommune');
    expect(reading?.values.jobLocation?.text).toBe('Granvik');
    expect(reading?.body?.text).toBe(text);
  });

  it.each(["type='application/ld+json'", 'type="application/LD+JSON; charset=utf-8"', 'type=" application/ld+json "'])(
    'in a script of %s',
    (type) => {
      expect(readJsonLd(page(json(job), { type }), null)?.body?.text).toBe(text);
    },
  );

  it('joins the kinds of employment, and takes numbers for numbers', () => {
    const reading = readJsonLd(
      page(json({ ...job, employmentType: ['FULL_TIME', 'TEMPORARY'], totalJobOpenings: '2' })),
      null,
    );
    expect(reading?.values.employmentType?.text).toBe('FULL_TIME, TEMPORARY');
    expect(reading?.totalJobOpenings).toBe(2);
  });

  it('of several jobs takes the one that the heading or the address names', () => {
    const both = json([job, { ...other, url: 'https://jobb.example/2' }]);
    expect(readJsonLd(page(both, { heading: 'Vaktmester' }), null)?.values.title?.text).toBe('Vaktmester');
    expect(readJsonLd(page(both), 'https://jobb.example/2?a=b')?.values.title?.text).toBe('Vaktmester');
    expect(readJsonLd(page(both, { heading: 'Ledige stillinger' }), 'https://jobb.example/')).toBeNull();
  });

  it('takes the same job told twice for one', () => {
    const both = json([{ '@type': 'JobPosting', title: job.title }, job]);
    expect(readJsonLd(page(both), null)?.body?.text).toBe(text);
  });

  it('that was left behind by the ad before is not believed', () => {
    const stale = page(json(job), {
      heading: 'Renholder',
      body: '<p>Du liker rene gulv og tidlige morgener på skolen.</p>',
    });
    expect(readJsonLd(stale, null)).toBeNull();
    expect(readPosting(stale, null).posting).toMatchObject({ title: 'Renholder' });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'var a = 1;'],
    ['half of it', json(job).slice(0, 40)],
    ['another type', json({ ...job, '@type': 'Article' })],
    ['null', 'null'],
    ['a number', '7'],
    ['nesting without end', '['.repeat(50_000)],
    ['a job far too deep', json(Array.from({ length: 20 }).reduce<unknown>((inner) => [inner], job))],
    ['very much of it', `{"a":"${'x'.repeat(2_100_000)}"}`],
  ])('%s gives no body and no error', (_, block) => {
    expect(readJsonLd(page(block), null)?.body).toBeUndefined();
  });

  it('gives places in the page when its words stand there', () => {
    const body = '<div><p>Du har egen erfaring.</p><ul><li>ro</li><li>mot</li></ul><p>Del annonsen</p></div>';
    const { posting, segments } = readPosting(page(json(job), { body }), null);
    expect(posting).toMatchObject({ text, provenance: { text: 'json-ld' } });
    expect(segments.map(({ start, end }) => posting.text.slice(start, end))).toEqual([
      'Du har egen erfaring.',
      'ro',
      'mot',
    ]);
  });

  it('gives none when they do not', () => {
    expect(readPosting(page(json(job)), null)).toMatchObject({ posting: { text }, segments: [] });
  });

  it('runs nothing of a description', () => {
    const hostile = {
      ...job,
      description:
        '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script><p>Du har egen erfaring.</p>',
    };
    const block = json(hostile).replaceAll('</script>', String.raw`<\/script>`);
    expect(readJsonLd(page(block), null)?.body?.text).toBe('Du har egen erfaring.');
    expect(globalThis).not.toHaveProperty('ran');
  });
});

/** The same job in attributes. */
const inside = (attribute: string, type: (name: string) => string): string => `
    <h1 ${attribute}="title">Erfaringskonsulent</h1>
    <span ${attribute}="hiringOrganization" ${type('Organization')}><span ${attribute}="name">Granvik kommune</span></span>
    <span ${attribute}="jobLocation" ${type('Place')}><span ${attribute}="addressLocality">Granvik</span></span>
    <meta ${attribute}="employmentType" content="FULL_TIME">
    <time ${attribute}="datePosted" datetime="2027-03-01">1. mars</time>
    <div ${attribute}="description"><p>Du har egen erfaring.</p><ul><li>ro</li><li>mot</li></ul></div>`;

describe('microdata and RDFa', () => {
  const microdata = `<main itemscope itemtype="http://schema.org/JobPosting">${inside('itemprop', (name) => `itemscope itemtype="http://schema.org/${name}"`)}</main>`;
  const rdfa = `<main vocab="https://schema.org/" typeof="JobPosting">${inside('property', (name) => `typeof="${name}"`)}</main>`;
  const prefixed = rdfa
    .replace('typeof="JobPosting"', 'typeof="schema:JobPosting"')
    .replaceAll('property="', 'property="schema:');

  it.each([
    ['microdata', 'microdata', microdata],
    ['RDFa', 'rdfa', rdfa],
    ['RDFa with prefixes', 'rdfa', prefixed],
  ])('%s', (_, source, html) => {
    const reading = readMarkup(parse(html));
    const values = Object.fromEntries(Object.entries(reading!.values).map(([name, value]) => [name, value.text]));
    expect(reading?.source).toBe(source);
    expect(values).toEqual({
      title: 'Erfaringskonsulent',
      hiringOrganization: 'Granvik kommune',
      jobLocation: 'Granvik',
      employmentType: 'FULL_TIME',
      datePosted: '2027-03-01',
    });
    expect(reading?.body?.text).toBe(text);
    expect(reading?.body?.segments).toHaveLength(3);
  });

  it('of several jobs says nothing', () => {
    expect(readMarkup(parse(microdata + microdata))).toBeNull();
  });
});
