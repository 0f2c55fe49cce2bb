import { assess } from '#src/assessment/assess';
import type { Report } from '#src/assessment/report';
import { extractorVersion } from '#src/page/extractor-version';
import { mayBePeerWork } from '#src/posting/gate';
import { maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { makeRecord } from '#src/research/dataset/make-record';
import { reassess } from '#src/research/dataset/reassess';
import type { Locale } from '#src/rubric/localized';
import type { ProfileId } from '#src/rubric/profiles';
import type { Piece } from '../inputs/piece';
import { readPiece, type Input } from '../inputs/read-piece';

export const outputFormats = ['jsonl', 'json', 'text', 'records'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** How ads are assessed and written; plain data, so that it can be handed to another thread. */
export interface AssessSettings {
  format: OutputFormat;
  locale: Locale;
  weights: ProfileId;
  /** `auto`, or the language to take all ads for. */
  language: string;
  withText: boolean;
  /** Whether ads without any word of peer work are passed over. */
  gateFirst: boolean;
  /** ISO 8601 instant for ads that do not bring along when they were read. */
  readAt: string;
}

/** What became of some pieces, in their order. */
export interface Assessed {
  outputs: string[];
  problems: string[];
}

export function assessPieces(pieces: readonly Piece[], settings: AssessSettings): Assessed {
  const assessed: Assessed = { outputs: [], problems: [] };
  for (const piece of pieces) {
    const input = readPiece(piece);
    if ('problem' in input) assessed.problems.push(input.problem);
    else if ('posting' in input && !isPassedOver(input.posting, settings))
      assessed.outputs.push(writers[settings.format](input, settings));
  }
  return assessed;
}

const isPassedOver = ({ title, text }: Posting, { gateFirst }: AssessSettings): boolean =>
  gateFirst && !mayBePeerWork(`${title}\n${text}`);

type Found = Extract<Input, { posting: Posting }>;

/** What stands before, between and after the reports of a run. */
export const frames: Readonly<Record<OutputFormat, { open: string; between: string; close: string; empty: string }>> = {
  jsonl: { open: '', between: '', close: '', empty: '' },
  records: { open: '', between: '', close: '', empty: '' },
  json: { open: '[\n', between: ',\n', close: '\n]\n', empty: '[]\n' },
  text: { open: '', between: `\n${'─'.repeat(80)}\n\n`, close: '', empty: '' },
};

const writers: Readonly<Record<OutputFormat, (input: Found, settings: AssessSettings) => string>> = {
  jsonl: (input, settings) => `${JSON.stringify(reportOf(input, settings))}\n`,
  json: (input, settings) => JSON.stringify(reportOf(input, settings), null, 2).replace(/^/gmu, '  '),
  text(input, settings) {
    const posting = inLanguage(input.posting, settings);
    const summary = buildPanelView(assess(posting, settings), settings.locale).plainText;
    return `${summary}\n${settings.withText ? `\n${posting.text}\n` : ''}`;
  },
  records: (input, settings) => `${JSON.stringify(recordOf(input, settings))}\n`,
};

function reportOf({ posting, source }: Found, settings: AssessSettings): object {
  const report: Report = assess(inLanguage(posting, settings), settings);
  return { ...report, source, ...(settings.withText && { text: posting.text }) };
}

/** The ad as a dataset keeps it, masked before it is read; of a dataset's record, with one more report. */
function recordOf({ posting, record, readAt }: Found, settings: AssessSettings): object {
  const read = (ad: Posting): Report => assess(inLanguage(ad, settings), settings);
  if (record) return reassess(record, read).record;
  const masked = maskPosting(posting);
  return makeRecord({ posting: masked, report: read(masked), readAt: readAt ?? settings.readAt, extractorVersion });
}

const inLanguage = (posting: Posting, { language }: AssessSettings): Posting =>
  language === 'auto' ? posting : { ...posting, inLanguage: language };
