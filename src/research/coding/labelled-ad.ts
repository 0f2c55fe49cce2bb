import * as z from 'zod/mini';
import { textHash } from '#src/posting/text-hash';
import { codedLevels } from '#src/rubric/level';
import { type Coding, type CodedQuote, emptyCoding } from './coding';
import { parseCoding } from './parse-coding';

/** An ad with what careful readers say it states, one JSON file each. */
export const LabelledAd = z.object({
  id: z.string(),
  lang: z.enum(['nb', 'nn', 'en', 'da', 'sv']),
  kind: z.enum(['peer-ad', 'hybrid', 'near-miss-ad', 'not-an-ad']),
  title: z.string(),
  employer: z.optional(z.nullable(z.string())),
  fields: z.record(z.string(), z.string()),
  text: z.string(),
  gold: z.object({
    gate: z.enum(['yes', 'hybrid', 'no']),
    /** Keyed by criterion id, empty where the gate is `no`. A level of null: the readers differed, so it is left out. */
    criteria: z.record(z.string(), z.object({ level: z.nullable(z.enum(codedLevels)), quotes: z.array(z.string()) })),
    contract: z.optional(
      z.nullable(
        z.object({
          term: z.string(),
          extentMin: z.optional(z.nullable(z.number())),
          extentMax: z.optional(z.nullable(z.number())),
          positions: z.optional(z.nullable(z.number())),
        }),
      ),
    ),
    supervision: z.optional(z.nullable(z.object({ received: z.string(), given: z.boolean() }))),
    duties: z.optional(z.nullable(z.array(z.string()))),
    /** Each begins with the flag's id: `F1 control-tasks`. */
    flags: z.optional(z.nullable(z.array(z.string()))),
  }),
});
export type LabelledAd = z.infer<typeof LabelledAd>;

/**
 * The labels as a coding, so that labelled ads can stand beside other coders. Where the gate is `no`, only facts of the
 * contract count, as in the labels themselves.
 *
 * @throws CodingError when a label is none the codebook knows
 */
export function codingOfLabels(ad: LabelledAd, coder: string): Coding {
  const { gate, criteria, contract, supervision, duties, flags } = ad.gold;
  const forPeerWorkers = gate !== 'no';
  const labelledSupervision = (forPeerWorkers && supervision) || null;
  return parseCoding({
    ...emptyCoding(coder, ad.id, textHash(ad)),
    gate,
    criteria: Object.fromEntries(
      Object.entries(forPeerWorkers ? criteria : {}).map(([id, { level, quotes }]) => [
        id,
        { level, quotes: quotes.flatMap((quote) => locate(quote, ad)) },
      ]),
    ),
    facts: {
      term: contract?.term ?? null,
      extent: contract?.extentMin === undefined ? null : { min: contract.extentMin, max: contract.extentMax ?? null },
      positions: contract?.positions ?? null,
      supervisionReceived: labelledSupervision?.received ?? null,
      supervisionGiven: labelledSupervision?.given ?? null,
    },
    duties: forPeerWorkers ? (duties ?? []) : null,
    flags: forPeerWorkers ? (flags ?? []).map(flagId) : null,
  });
}

/** The first place of the quote; none when the ad does not have these words. */
function locate(quote: string, { text, title, fields }: LabelledAd): CodedQuote[] {
  const places: [field: string | undefined, words: string][] = [
    [undefined, text],
    ['title', title],
    ...Object.entries(fields),
  ];
  for (const [field, words] of places) {
    const start = words.indexOf(quote);
    if (start >= 0) return [{ quote, start, end: start + quote.length, ...(field !== undefined && { field }) }];
  }
  return [];
}

const flagId = (label: string): string => label.split(' ')[0]!;
