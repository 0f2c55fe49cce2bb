// npm run evaluate:passages -- [SUBJECT] [--errors]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { assess } from '#src/assessment/assess';
import type { Report } from '#src/assessment/report';
import { parsePostingInput } from '#src/posting/parse-posting-input';

/**
 * A few sentences of an ad with what they say about one subject. Written before the rules were looked at, many to a
 * subject: whole ads hold one wording each, so they show too slowly whether a rule reads the language or one phrase.
 * Of every subject half is `tune`, which rules may be written by, and half is `held`, which only counts are read of.
 */
const Passage = z.object({
  half: z.enum(['tune', 'held']),
  lang: z.enum(['nb', 'nn', 'en', 'da', 'sv']),
  /** When absent, the role's usual name in the language. */
  title: z.optional(z.string()),
  fields: z.optional(z.record(z.string(), z.string())),
  text: z.string(),
  /** By subject: a level, or what `readingOf` gives. */
  expected: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
});
type Passage = z.infer<typeof Passage>;

const folder = 'tests/fixtures/passages';
const titles = {
  nb: 'Erfaringskonsulent',
  nn: 'Erfaringskonsulent',
  en: 'Peer support worker',
  da: 'Peer-medarbejder',
  sv: 'Peer supporter',
};
const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean' } } });

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(30) + cells.map((cell) => cell.padStart(11)).join('');
console.log('Passages read as expected, in per cent of those of that half\n');
console.log(row('subject', ['tune', 'held', 'held nb', 'held nn', 'held en', 'held da', 'held sv']));
for (const subject of subjects()) {
  const read = passagesOf(subject).map((passage) => ({ passage, got: readingOf(subject, assessed(passage), passage) }));
  const share = (half: Passage['half'], lang?: Passage['lang']): string => {
    const some = read.filter(({ passage }) => passage.half === half && (!lang || passage.lang === lang));
    const right = some.filter(({ passage, got }) => got === JSON.stringify(sorted(passage.expected))).length;
    return some.length === 0 ? '—' : `${((100 * right) / some.length).toFixed(0)} of ${some.length}`;
  };
  const languages = ['nb', 'nn', 'en', 'da', 'sv'] as const;
  console.log(row(subject, [share('tune'), share('held'), ...languages.map((language) => share('held', language))]));
  if (!values.errors) continue;
  for (const { passage, got } of read) {
    const expected = JSON.stringify(sorted(passage.expected));
    // The words of what is held back are nobody's to see.
    if (passage.half === 'tune' && got !== expected) console.log(`  ${expected} read as ${got}: ${passage.text}`);
  }
}

function subjects(): string[] {
  const all = readdirSync(folder).map((file) => file.replace('.jsonl', ''));
  return positionals.length === 0 ? all.sort() : all.filter((name) => positionals.includes(name));
}

function passagesOf(subject: string): Passage[] {
  const path = join(folder, `${subject}.jsonl`);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const passage = Passage.safeParse(JSON.parse(line));
    if (!passage.success) throw new Error(`${path}:${index + 1} is not a passage:\n${z.prettifyError(passage.error)}`);
    return [passage.data];
  });
}

function assessed({ lang, title, fields, text }: Passage): Report {
  return assess(parsePostingInput({ id: 'passage', title: title ?? titles[lang], fields: fields ?? {}, text }));
}

/** What the report says about the subject, as JSON; of objects only what the passage asks for. */
function readingOf(subject: string, report: Report, { expected }: Passage): string {
  if (subject === 'duties' || subject === 'flags') return JSON.stringify(sorted(report[subject]));
  if (subject === 'gate') return JSON.stringify(report.gate);
  if (subject === 'contract' || subject === 'supervision') {
    const asked = Object.keys(expected);
    return JSON.stringify(
      sorted(Object.fromEntries(Object.entries(report[subject]).filter(([key]) => asked.includes(key)))),
    );
  }
  if (typeof expected !== 'string') {
    const read: Record<string, unknown> = { ...report.supervision };
    for (const [id, { level }] of Object.entries(report.criteria)) read[id] = level;
    return JSON.stringify(sorted(Object.fromEntries(Object.keys(expected).map((key) => [key, read[key] ?? null]))));
  }
  return JSON.stringify(report.criteria[subject]?.level ?? null);
}

function sorted(value: Passage['expected']): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.toSorted();
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}
