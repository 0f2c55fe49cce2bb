import { bands, coreGroups } from '#src/rubric/bands';
import { criteria } from '#src/rubric/criteria';
import type { Criterion } from '#src/rubric/criterion';
import { dimensions } from '#src/rubric/dimensions';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { codedLevels, levels, levelValue, type Level } from '#src/rubric/level';
import { enoughCoverage, neighbourWithin, shortText } from '#src/rubric/limits';
import { locales, type Localized } from '#src/rubric/localized';
import { profiles } from '#src/rubric/profiles';
import { sourceDocuments, type SourceReference } from '#src/rubric/sources';
import { positionSizes2017, surveyFigures } from '#src/rubric/survey-figures';
import { rubricVersion } from '#src/rubric/version';

const levelNames: Readonly<Record<Level, string>> = {
  met: 'met',
  partly: 'partly',
  'not-stated': 'not stated',
  contradicted: 'contradicted',
  unclear: 'unclear',
};

/** The whole rubric as a document for people who code ads by hand, check the weights or cite the sources. */
export const codebookMarkdown = (): string =>
  [
    introduction(),
    overview(),
    scoring(),
    '## The criteria',
    ...criteria.map(criterionSection),
    dutiesSection(),
    flagsSection(),
    surveySection(),
    documentsSection(),
  ].join('\n\n') + '\n';

const introduction = () => `<!-- Written by \`npm run codebook\` from src/rubric. Change it there. -->

# Codebook

Rubric version ${rubricVersion}. ${criteria.length} criteria in ${dimensions.length} themes, ${duties.length} duties, ${flags.length} things to talk about.

The rubric was derived from five documents about peer workers (*erfaringskonsulenter*), listed last. None of them says
what a job ad must contain: they speak of positions. Each criterion is therefore an inference, "a good position has this,
so a good ad says it", and the score tells how much of the documents’ advice an ad **states**. It says nothing about how
good a workplace is. Silence in an ad is *not stated*, a reason to ask, never a fault.

The texts are paraphrases with title, section and lines of the document, so that anyone can look them up. The documents’
authors have rated neither an ad, an employer nor this tool. No criterion is a legal requirement.

## How an ad is coded

**Gate.** *Yes*: the title or the qualifications identify a peer worker, also where own experience is then declared
irrelevant. *Hybrid*: another profession where own experience is wanted; findings are shown, but no band. *No*: a peer
worker is only a colleague, partner or contact, the role is unpaid, or the page is no vacancy; nothing is scored. A
false *yes* is worse than a false *no*.

**Levels.** What the ad says about each criterion:

${table(
  ['level', 'meaning', 'worth'],
  levels.map((level) => [levelNames[level], levelMeaning[level], String(levelValue[level])]),
)}

**Evidence.** Every level but *not stated* stands on words of the ad: its title, the portal’s facts or its text. Related
ads, footers and navigation are never evidence. Only what concerns this post counts; in an ad for several posts each fact
is bound to the peer worker’s.

**Conflicts.** A specific statement beats a general one. An offer and a denial in the same ad are *partly*, with both
quotes, and so are fields and text that disagree on contract or size.

**Confidence.** *High*: a portal fact, or a full phrase with its receiver in the right section. *Medium*: a full phrase
without section, or a stock phrase. *Low*: a bare cue word, or a negation whose reach is unclear. When the whole ad is in
doubt (hybrid, two posts, fewer than ${shortText} words, only a list card seen, or a language other than Norwegian and English)
nothing is above medium and no band is given.`;

const levelMeaning: Readonly<Record<Level, string>> = {
  met: 'The ad states it.',
  partly: 'The ad states some of it, or states it without form.',
  'not-stated': 'The ad says nothing of it.',
  contradicted: 'The ad says otherwise. Worth as much as silence, so that honesty does not cost; shown differently.',
  unclear: 'Mentioned, but not for whom or whether. Given by the program only, never by people who code.',
};

const overview = () => `## Weights

Each weight is the sum of four judged parts less a deduction, an audit trail and not a measurement. *Advice*: 4 in the
hiring list or told to employers, 3 explicit elsewhere, 2 cited or wished for, 1 implied, 0 a definition. *Problem* in
numbers: 3 national survey, 2 a local 8 of 8, 1 a small local count. *Breadth*: 1 up to three documents, 2 four, 3 all
five. *Shown*: 3 an ad normally shows it, 2 can, 1 hardly, 0 can only assert it.

${table(
  ['no.', 'criterion', 'theme', 'advice', 'problem', 'breadth', 'shown', 'minus', 'weight'],
  criteria.map(
    ({ number, id, names, dimension, weightReasons: { advice, problem, breadth, shown, minus }, weight }) => [
      number,
      `[${names.en}](#${id})`,
      themeName(dimension),
      ...[advice, problem, breadth, shown, minus].map(String),
      `**${weight}**`,
    ],
  ),
)}

${table(
  ['theme', 'bokmål', 'nynorsk', 'weight'],
  dimensions.map(({ id, names }) => [names.en, names.nb, names.nn, String(weightOfTheme(id))]),
)}

### Profiles

${table(
  ['profile', 'what it is for'],
  Object.values(profiles).map(({ id, about }) => [`\`${id}\``, about]),
)}

Repeat every comparison you publish under several profiles and say whether the order of ads or groups holds.`;

const scoring = () => `## Score

- **score** = sum of weight × worth over the criteria, from evidence of high or medium confidence; 0–100.
- **low** counts evidence of high confidence only; **high** counts all of it, and *unclear* as if met.
- **coverage** = sum of the weights of criteria that are met, partly or contradicted.
- **fit** = 100 × score / coverage, when coverage is at least ${enoughCoverage}.

${table(
  ['band', 'from', 'bokmål', 'nynorsk', 'English'],
  bands.map(({ number, from, label }) => [String(number), String(from), label.nb, label.nn, label.en]),
)}

The top band also needs each of these at least *partly*: ${coreGroups.map((group) => group.map((id) => `\`${id}\``).join(' or ')).join(', ')}.
Without them the ad is shown in the band below, with the reason. Within ${neighbourWithin} points of a limit both bands are named.
Bands are computed on the unrounded score.

Two ads do not differ because their scores differ by less than the interval. A high score does not mean that an
applicant will be supervised, will not be alone or will stay well, and a low one does not mean the opposite.`;

function criterionSection(criterion: Criterion): string {
  const { id, number, weight, names, dimension, coding, levelTexts, why, helps, ask, paragraph, examples } = criterion;
  const { minus, minusBecause } = criterion.weightReasons;
  return `<a id="${id}"></a>

### ${number} ${names.en}

\`${id}\` · ${themeName(dimension)} · weight ${weight}${minus > 0 && minusBecause ? ` (−${minus}: ${withoutFullStop(minusBecause)})` : ''}
· nb *${names.nb}* · nn *${names.nn}*

${inLanguages(why)}

Of use to: ${helps.map((reader) => reader.replace('-', ' ')).join(', ')}.

${codedLevels.map((level) => `- **${levelNames[level]}**: ${coding[level]}`).join('\n')}

What people are told:

${table(
  ['level', 'bokmål', 'nynorsk', 'English'],
  levels.map((level) => [levelNames[level], ...locales.map((locale) => levelTexts[level][locale])]),
)}

A question to ask:

${inLanguages(ask)}

A paragraph an employer can add if it is true:

${inLanguages(paragraph)}

Invented examples; those of *not stated* are near-misses that must not count:

${table(
  ['level', 'bokmål', 'nynorsk', 'English'],
  codedLevels.map((level) => [
    levelNames[level],
    ...locales.map((locale) => examples[level][locale].map((example) => `“${example}”`).join('<br>')),
  ]),
)}

Sources:

${sourceList(criterion.sources)}`;
}

const dutiesSection = () => `## Duties

Tasks that the ad names for this post. Never what a team or service does, nor another post’s tasks. Told, not scored.

${table(
  ['id', 'bokmål', 'nynorsk', 'English', 'covers'],
  duties.map(({ id, names, covers }) => [`\`${id}\``, names.nb, names.nn, names.en, covers]),
)}`;

const flagsSection = () =>
  [
    `## Things to talk about

Neutral information with a question: never points, and never where the gate is *no*.`,
    ...flags.map(
      ({ id, slug, names, text, question, sources }) => `### ${id} ${names.en}

\`${slug}\` · nb *${names.nb}* · nn *${names.nn}*

${inLanguages(text)}

Question:

${inLanguages(question)}

Sources:

${sourceList(sources)}`,
    ),
  ].join('\n\n');

const surveySection = () => `## Figures to draw a set of ads beside

Surveys count what employees **have**, ads what employers **say**. Of *n* ads the share that goes without something lies
between the lower and the upper bound below, if the ads are true; put a Wilson interval on both ends and draw the
figure as a line. Never subtract one from the other, never test against a figure without a number of answers, and read no
trend from 2017 or 2021 to now.

${table(
  ['figure', 'answers', 'criterion', 'lower bound', 'upper bound', 'remember'],
  surveyFigures.map(({ share, answers, names, criterion, lowerBound, upperBound, remember }) => [
    `${share} % ${names.en}`,
    answers === null ? 'not given' : String(answers),
    `\`${criterion}\``,
    lowerBound.map((level) => levelNames[level]).join(' + '),
    upperBound.map((level) => levelNames[level]).join(' + '),
    remember.en,
  ]),
)}

Position sizes in one district in 2017, for comparing distributions: ${positionSizes2017.bands
  .map(({ fromPercent, toPercent, posts }) => `${fromPercent}–${toPercent} %: ${posts}`)
  .join('; ')}.`;

const documentsSection = () => `## The five documents

${sourceDocuments
  .map(
    ({ id, title, by, year, about }) =>
      `- **${title}** (\`${id}\`), ${by}${year === null ? ', undated' : `, ${year}`}. ${about}`,
  )
  .join('\n')}

Lines are those of a plain-text copy; another copy may break them elsewhere.`;

const themeName = (id: string): string => dimensions.find((dimension) => dimension.id === id)?.names.en ?? id;

const weightOfTheme = (id: string): number =>
  criteria.filter(({ dimension }) => dimension === id).reduce((sum, { weight }) => sum + weight, 0);

const inLanguages = (text: Localized): string => locales.map((locale) => `- ${locale}: ${text[locale]}`).join('\n');

const sourceList = (sources: readonly SourceReference[]): string =>
  sources
    .map(({ document, section, lines: [first, last], strength, says }) => {
      const place = first === last ? `line ${first}` : `lines ${first}–${last}`;
      return `- \`${document}\`, “${section}”, ${place} (${strength.replace('-', ' ')}): ${says}`;
    })
    .join('\n');

/** A Markdown table; `|` in a cell is escaped. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const withoutFullStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);
