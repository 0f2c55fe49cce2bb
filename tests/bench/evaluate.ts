// npm run evaluate -- [--set dev|tune|rules|frozen|held|fresh] [--errors [CRITERION]] [--frozen-errors] [--no-baseline] [--json]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess } from '#src/assessment/assess';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { evaluate, type Reading } from './evaluation';
import { formatDisagreementCounts, formatDisagreements, formatSet, type MeasuredSet } from './evaluation-tables';
import { readByKeywords } from './keyword-baseline';
import { readLabelledAds, type LabelledAd } from './labelled-ad';

/**
 * `dev` and `tune` may be read and tuned on; `dev` is not part of the project. The others are only measured on. `tune` and
 * `held` are of writers who knew neither the rules nor anybody else's ads. Those of `c`, `u`, `v`, `x`, `y` and `z` are in `held` alone;
 * those of c, x, y and z were asked for ordinary ads, of u and v for odd ones; nothing of c and z was read. What x and y say of contracts and
 * sizes has been read, and what was wrongly claimed or contradicted in u, v and x. The held-out ads of earlier writers (351, until
 * engine 0.7.0) are in `tune` now. Rules were mended on `rules`, and words have not learnt from them. Of `fresh` nothing was read or
 * learnt from: it is there to measure the next change, and then to be learnt from.
 */
const folders = {
  dev: process.env['LIKEVERD_ADS'] ?? '../shared/ads/dev',
  tune: 'tests/fixtures/ads/tune',
  rules: 'tests/fixtures/ads/rules',
  frozen: 'tests/fixtures/frozen',
  held: 'tests/fixtures/ads/held',
  fresh: 'tests/fixtures/ads/fresh',
};
type SetName = keyof typeof folders;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    set: { type: 'string' },
    errors: { type: 'boolean', default: false },
    'frozen-errors': { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: true },
    json: { type: 'boolean', default: false },
  },
});
const [about] = positionals;

const measured = chosenSets().map(measure);
if (values.json) console.log(JSON.stringify(measured, null, 1));
else {
  console.log(measured.map(formatSet).join('\n\n'));
  if (values.errors || values['frozen-errors']) for (const set of measured) console.log(`\n${formatErrors(set)}`);
}

function chosenSets(): SetName[] {
  const names = Object.keys(folders) as SetName[];
  if (values.set === undefined) return names.filter((name) => existsSync(folders[name]));
  const chosen = names.find((name) => name === values.set);
  if (!chosen) throw new Error(`--set ${values.set}: choose ${names.join(', ')}.`);
  return [chosen];
}

function measure(name: SetName): MeasuredSet {
  const ads = readLabelledAds(folders[name]);
  const readings = new Map(ads.map((ad) => [ad.id, readWithEngine(ad)]));
  const languages = [...new Set(ads.map(({ lang }) => lang))].sort();
  const column = (language: string, some: LabelledAd[]): MeasuredSet['columns'][number] => ({
    language,
    engine: evaluate(some, ({ id }) => readings.get(id)!),
    baseline: values.baseline ? evaluate(some, readByKeywords) : null,
  });
  return {
    name,
    columns: [
      column('all', ads),
      ...languages.map((language) =>
        column(
          language,
          ads.filter(({ lang }) => lang === language),
        ),
      ),
    ],
  };
}

function readWithEngine({ id, title, employer, fields, text }: LabelledAd): Reading {
  return assess(parsePostingInput({ id, title, ...(employer && { employer }), fields, text }));
}

function formatErrors({ name, columns }: MeasuredSet): string {
  const disagreements = columns[0]!.engine.disagreements.filter((one) => !about || one.about.startsWith(about));
  const withWords = name === 'dev' || name === 'tune' || values['frozen-errors'];
  return withWords
    ? formatDisagreements(disagreements)
    : `${name}, counts only (--frozen-errors gives the words):\n${formatDisagreementCounts(disagreements)}`;
}
