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

/** Any number of ads, each another one: a sample ad with sentences from the codebook's examples. Same seed, same ads. */
export function* bulkAds(count: number, seed: number): Generator<BulkAd> {
  const random = seededRandom(seed);
  const samples = sampleAds();
  for (let number = 1; number <= count; number++) {
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
