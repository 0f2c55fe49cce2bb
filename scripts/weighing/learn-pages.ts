import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { judgeByRules } from '#src/analysis/facts/gate';
import { buildDoc } from '#src/analysis/text/doc';
import { pageFeaturesOf, pageVerdicts, verdictFeaturesOf, type PageSigns } from '#src/analysis/weighing/pages';
import { LabelledAd } from '#src/research/coding/labelled-ad';
import { learnTelling, likelihoods, type Answered, type Learnt } from './fit';
import { rounded, type Rounded } from './rounded';

export const pagesFolder = 'tests/fixtures/pages';
const nearMisses = 'tests/fixtures/near-misses.jsonl';

export interface PageExample extends Answered {
  writer: string;
  verdict: string;
  signs: PageSigns;
}

const Page = z.object({
  writer: z.string().optional(),
  gate: z.enum(pageVerdicts),
  title: z.string(),
  fields: z.record(z.string(), z.string()),
  text: z.string(),
});

/** To how many steps up and down weights are rounded. */
export const steps = 7;

/** Pages that are ads or only look like it, near misses that rules are tuned on, and labelled ads of the given folders. */
export function readPages(adFolders: readonly string[]): PageExample[] {
  const files = [...readdirSync(pagesFolder).map((name) => join(pagesFolder, name)), nearMisses];
  const pages = files.sort().flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => Page.parse(JSON.parse(line)))
      .flatMap(({ writer = 'near-misses', gate, title, fields, text }) =>
        examplesOf(writer, gate, { title, fields, text }),
      ),
  );
  const ads = adFolders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => LabelledAd.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
      .flatMap(({ id, gold, title, employer, fields, text }) =>
        examplesOf(id.split('-')[0]!, gold.gate, { title, ...(employer && { employer }), fields, text }),
      ),
  );
  return [...pages, ...ads];
}

/** Learnt from as well, as if a page had no more words: whole pages alone would teach that what is short is no ad. */
const beginning = 120;

function examplesOf(
  writer: string,
  verdict: string,
  page: { title: string; text: string; fields: object },
): PageExample[] {
  const words = page.text.split(/(?<=\s)/u);
  const shorter = words.length > beginning ? [{ ...page, text: words.slice(0, beginning).join('') }] : [];
  return [page, ...shorter].map((one) => example(writer, verdict, one));
}

function example(writer: string, verdict: string, page: object): PageExample {
  const doc = buildDoc(parsePostingInput({ id: writer, ...page }));
  return {
    writer,
    verdict,
    signs: judgeByRules(doc).signs,
    features: [...pageFeaturesOf(doc)],
    answers: pageVerdicts.map((one) => one === verdict),
  };
}

const folds = 10;
const learnWords = (examples: readonly Answered[]): Rounded =>
  rounded(learnTelling(examples, { size: 6_000, cost: 8 }), { steps });

export interface LearntPages {
  pages: Rounded;
  verdicts: Learnt;
}

/**
 * Learns what a page is by its words, and then, from what words say of pages whose writers they were not learnt from, whom
 * to believe where rules and words differ.
 */
export function learnPages(examples: readonly PageExample[]): LearntPages {
  return { pages: learnWords(examples), verdicts: learnVerdicts(askedOfWords(examples)) };
}

const learnVerdicts = (asked: readonly Answered[]): Learnt => learnTelling(asked, { size: 200, cost: 2 });

interface AskedPage extends Answered {
  writer: string;
  verdict: string;
}

/** What rules and words say of each page, words learnt without its writer. */
function askedOfWords(examples: readonly PageExample[]): AskedPage[] {
  const writers = [...new Set(examples.map(({ writer }) => writer))].sort();
  const foldOf = (writer: string): number => writers.indexOf(writer) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const words = learnWords(examples.filter(({ writer }) => foldOf(writer) !== fold));
    return examples
      .filter(({ writer }) => foldOf(writer) === fold)
      .map(({ writer, verdict, signs, features, answers }) => ({
        writer,
        verdict,
        features: [...verdictFeaturesOf(signs, likelihoods(words, features))],
        answers,
      }));
  }).flat();
}

/** What each page is read as with nothing learnt from its writer. */
export function verdictsLeftOut(examples: readonly PageExample[]): { writer: string; verdict: string; read: string }[] {
  const asked = askedOfWords(examples);
  return [...new Set(asked.map(({ writer }) => writer))].flatMap((writer) => {
    const learnt = learnVerdicts(asked.filter((one) => one.writer !== writer));
    return asked
      .filter((one) => one.writer === writer)
      .map(({ verdict, features }) => {
        const likely = likelihoods(learnt, features);
        return {
          writer,
          verdict,
          read: pageVerdicts[likely.reduce((top, one, at) => (one > likely[top]! ? at : top), 0)]!,
        };
      });
  });
}
