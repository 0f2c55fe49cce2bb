import { licences, type DatasetDescription } from './describe-package';
import type { Selection } from './export-table';

/** What a person must know who opens the dataset without Likeverd. */
export const packageReadme = (
  { title, about, created, licence, softwareVersion }: DatasetDescription,
  { withTexts, reports }: Selection,
): string => `# ${title}

${about === '' ? '' : `${about}\n\n`}Made ${created} with Likeverd ${softwareVersion}. \`datapackage.json\` describes every file, column and allowed value
(https://datapackage.org) and holds a SHA-256 checksum of each.

## What the numbers mean

The score tells how much of the advice of five documents an ad **states**. It is about the text of the ad, never about
the workplace. Silence is \`not-stated\`: a reason to ask, never a fault. \`not-parsed\` is another thing: the text could not
be read, so that its silence means nothing. \`not-applicable\`: the ad is not for a peer worker. The codebook says how each
level is given, and by which words.

## Files

| file | one row per |
| --- | --- |
| data/ads.csv | assessed ad, everything on one row |
| data/criteria.csv | assessed ad and criterion |
| data/evidence.csv | quote, with its place in the ad |
| data/duties.csv, data/flags.csv | duty or thing to talk about that an ad names |
${withTexts ? '| data/texts.csv | part of an ad, in full |\n' : ''}| records.jsonl | record; Likeverd reads it back |
| codebook.md, codebook.json | |

The key of every table is \`record_id\` and \`report_number\`. ${
  reports === 'all'
    ? 'Records that were assessed more than once have a row for each report: keep those with `newest_report`.'
    : 'Each record is there once, with its newest report.'
}
Ads with one \`post_id\` are one post. Rows with a reason in \`excluded\` were taken out by the researcher.
${withTexts ? '' : 'The texts were left out; quotes and their places are there. `text_hash` tells whether a text you have is the same.\n'}
## CSV

UTF-8, comma, decimal point, no byte order mark; an empty cell is no value. A text that a spreadsheet might run as a
formula has an apostrophe in front (it begins with one of \`' = + - @\`, a tab or a line break): take one leading apostrophe
off to have the text. NUL and halves of surrogate pairs are U+FFFD. Contact persons are hidden as █ and ▒.

## Licences

Tables, coding and notes: ${licence} (${licences[licence].path}). The codebook is part of Likeverd (MIT). Titles, quotes and texts of
ads are their employers' words: they are quoted here for research, and this licence does not give them away.
`;
