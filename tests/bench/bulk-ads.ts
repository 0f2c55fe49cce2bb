import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '#src/cli/inputs/parse-html';
import { readPosting } from '#src/page/read-posting';
import { drawIndex, seededRandom, type SeededRandom } from '#src/research/seeded-random';
import { criteria } from '#src/rubric/criteria';
import { codedLevels } from '#src/rubric/level';
import { locales } from '#src/rubric/localized';

interface BulkAd {
  id: string;
  title: string;
  employer: string;
  fields: Record<string, string>;
  text: string;
}

const samplePages = 'tests/fixtures/portals';
const examplesPerAd = 3;

/** What the sample pages of the portals say: ads in the project's own words, of the length that ads have. */
function sampleAds(): Omit<BulkAd, 'id'>[] {
  const pages = readdirSync(samplePages, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /ad[\w-]*\.html$/.test(path),
  );
  return pages
    .sort()
    .map((path) => readPosting(parseHtml(readFileSync(join(samplePages, path), 'utf8')), null).posting)
    .filter(({ text }) => text.length > 500)
    .map(({ title, hiringOrganization, fields, text }) => ({
      title,
      employer: hiringOrganization ?? '',
      fields,
      text,
    }));
}

/** Ads for other work, as nearly all ads of a portal are. */
const otherTitles = [
  'Kokk',
  'Sykepleier',
  'Elektriker',
  'Regnskapsmedarbeider',
  'Snekker',
  'Lærer',
  'Driver',
  'Engineer',
];
const otherSentences = [
  'Vi trenger flere på laget og ser etter deg som trives med høyt tempo.',
  'Stillingen er fast, 100 %, med oppstart så snart som mulig.',
  'Du har fagbrev eller tilsvarende praksis, og kan dokumentere dette.',
  'Arbeidet går i turnus med hver tredje helg.',
  'Vi tilbyr lønn etter tariff, god pensjon og hyggelige kolleger.',
  'Lønn etter avtale. Attester og vitnemål tas med til intervju.',
  'You will plan and carry out maintenance together with the team.',
  'Verksemda ligg sentralt til, med kort veg til buss og butikk.',
];
const otherLength = 24;

function otherAd(random: SeededRandom): Omit<BulkAd, 'id'> {
  const text = Array.from({ length: otherLength }, () => oneOf(otherSentences, random)).join('\n');
  return { title: oneOf(otherTitles, random), employer: 'Havnebyen drift', fields: {}, text };
}

/**
 * Any number of ads, each another one: a sample ad with sentences from the codebook's examples. Same seed, same ads.
 *
 * @param share of ads for peer workers, in thousandths; the others are for other work
 */
export function* bulkAds(count: number, seed: number, share: number): Generator<BulkAd> {
  const random = seededRandom(seed);
  const samples = sampleAds();
  for (let number = 1; number <= count; number++) {
    if (drawIndex(random, 1_000) >= share) {
      yield { ...otherAd(random), id: `bulk-${number}` };
      continue;
    }
    const sample = oneOf(samples, random);
    const sentences = Array.from({ length: examplesPerAd }, () => exampleSentence(random));
    yield { ...sample, id: `bulk-${number}`, text: [sample.text, ...sentences].join('\n') };
  }
}

function exampleSentence(random: SeededRandom): string {
  const examples = oneOf(criteria, random).examples[oneOf(codedLevels, random)][oneOf(locales, random)];
  return oneOf(examples, random);
}

const oneOf = <Item>(items: readonly Item[], random: SeededRandom): Item => items[drawIndex(random, items.length)]!;
