// npm run evaluate -- [--set dev|frozen] [--errors [CRITERION]] [--frozen-errors] [--no-baseline] [--json]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess } from '#src/assessment/assess';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { evaluate, type Reading } from './evaluation';
import { formatDisagreementCounts, formatDisagreements, formatSet, type MeasuredSet } from './evaluation-tables';
import { readByKeywords } from './keyword-baseline';
import { readLabelledAds, type LabelledAd } from './labelled-ad';

/** `dev` may be read and tuned on, and is not part of the project. `frozen` is: it is only measured on, never tuned on. */
const folders = { dev: process.env['LIKEVERD_ADS'] ?? '../shared/ads/dev', frozen: 'tests/fixtures/frozen' };
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
  if (values.set === undefined) return (['dev', 'frozen'] as const).filter((name) => existsSync(folders[name]));
  if (values.set === 'dev' || values.set === 'frozen') return [values.set];
  throw new Error(`--set ${values.set}: choose dev or frozen.`);
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
  const withWords = name === 'dev' || values['frozen-errors'];
  return withWords
    ? formatDisagreements(disagreements)
    : `${name}, counts only (--frozen-errors gives the words):\n${formatDisagreementCounts(disagreements)}`;
}
