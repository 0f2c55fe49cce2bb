import type { GuideStrings } from './guide-strings';

export const en: GuideStrings = {
  title: 'How ads are read',
  lead: 'Likeverd reads an ad’s text with fixed rules and sees how much of what five documents recommend it says. Here is every point, with what it stands on.',
  contents: 'Contents',
  number: {
    title: 'How the number is made',
    points: (criteria, themes) =>
      `We look for ${criteria} points in ${themes} themes. Each point has a weight, and the weights sum to 100.`,
    levels: 'Each point gets one of five levels. The level says how much of the weight counts:',
    share: {
      met: 'the whole weight',
      partly: 'half the weight',
      'not-stated': 'nothing, and it is a reason to ask, not a fault',
      contradicted: 'nothing: whoever is honest should not lose by it to whoever is silent',
      unclear: 'nothing, but it counts in the upper end of the range',
    },
    interval:
      'The number has a range. The lowest counts only what is quite clear. The highest includes all that can be read that way.',
    coverage: (enough) =>
      `We also tell how much of the weight the ad says something about. Below ${enough} we say nothing about how the two relate.`,
    bands: 'The words come from the number:',
    bandFrom: (score) => `from ${score}`,
    neighbour: (points) => `If the number is within ${points} points of a limit, we show both words.`,
    core: 'The highest word also asks that the ad at least partly mentions each of these:',
    without: (words) =>
      `We find no word for the whole when the text is shorter than ${words} words, when the ad is about several posts, or when it seeks another profession.`,
    weights:
      'The weights are one proposal. They were set by how plain the advice is, whether the problem is known in figures, how many documents say it, and whether an ad can show it.',
    profiles: 'A comparison of ads should hold under several sets of weights. These exist:',
  },
  criteria: {
    title: 'The points',
    lead: 'None of the documents says what an ad must contain. They are about positions. We ask whether the ad says what they find good in a position.',
    weight: (points) => `Weight ${points}`,
    why: 'Why',
    levels: 'The levels',
    examples: 'For example',
    nearMisses: 'Looks like it, but does not count',
    ask: 'A question an applicant can ask',
    paragraph: 'A paragraph an employer can adapt, if it is true',
    sources: 'Sources',
    strength: {
      recommendation: 'recommendation',
      finding: 'finding',
      'practice-example': 'example from practice',
      argument: 'argument',
      definition: 'definition',
      'open-question': 'open question',
    },
    lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    weightTitle: 'How the weight was set',
    toTop: 'To the contents',
  },
  flags: {
    title: 'Worth talking about',
    lead: 'We show these without counting them. The documents are divided, or it depends on the place.',
  },
  duties: {
    title: 'Duties we recognise',
    lead: 'Duties are told, not measured. At least three of them make the point about role and duties mentioned.',
  },
  documents: {
    title: 'The documents',
    lead: 'Those who wrote them have rated no ad, no employer and not this tool.',
  },
  version: (rubric) => `Codebook ${rubric}.`,
};
