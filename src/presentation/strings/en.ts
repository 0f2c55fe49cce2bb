import type { Strings } from './strings';

export const en: Strings = {
  headline: {
    between: (lower, upper) => `The ad mentions between ${lower} and ${upper} of what the documents recommend`,
    withheld: 'What we found in the ad',
    hybrid: 'Another kind of post, where lived experience is welcome',
    notPeerWork: 'This does not look like an ad for a peer worker',
    unreadable: 'The text of the ad could not be read',
    cardOnly: 'Only the title has been read',
  },
  bands: ['little', 'some', 'much', 'most'],
  score: {
    outOf: 'of 100',
    interval: (low, high) => `Probably between ${low} and ${high}`,
    upTo: (high) => `At most ${high}. None of the points are quite certain`,
    certain: 'No point was read with doubt',
    coverage: (said, total, share) =>
      `Says something about ${said} of ${total} points, which carry ${share} of the weight`,
  },
  levels: {
    met: { title: 'Mentioned', hint: 'The ad says so clearly.' },
    partly: { title: 'Partly mentioned', hint: 'The ad says something, but not all of it.' },
    contradicted: {
      title: 'Says otherwise',
      hint: 'The ad says something else than the documents recommend. Worth bringing up.',
    },
    unclear: { title: 'Mentioned, but unclear', hint: 'It is mentioned, but not for whom or whether it holds here.' },
    'not-stated': { title: 'Not mentioned', hint: 'It may still be part of the job. Ask.' },
  },
  points: (given, most) => `${given} of ${most} points`,
  weight: (most) => `Weight ${most}`,
  doubt: { low: 'Perhaps: the words could mean something else.', medium: 'Fairly certain, but do read the quote.' },
  fromTitle: 'from the title',
  fromField: (label) => `from the list of facts: ${label}`,
  facts: {
    employment: 'Employment',
    extent: 'Size of the post',
    positions: 'Number of posts',
    supervisionReceived: 'Supervision for you',
    supervisionGiven: 'Supervision you give',
  },
  term: {
    permanent: 'Permanent',
    temporary: 'Temporary',
    mixed: 'Both permanent and temporary',
    unstated: 'Not mentioned',
  },
  basis: {
    substitute: 'cover for someone',
    project: 'project',
    engagement: 'engagement',
    'on-call': 'on call',
    'fixed-term': 'fixed term',
    trainee: 'trainee post',
  },
  prospect: 'may become permanent',
  percent: (min, max) => (min === max ? `${min}%` : `${min}–${max}%`),
  hours: (hours) => `${hours} hours a week`,
  notMentioned: 'Not mentioned',
  received: {
    regular: 'Yes, regularly',
    unspecific: 'Mentioned without details',
    denied: 'The ad says no',
    none: 'Not mentioned',
    unclear: 'Mentioned, but unclear',
  },
  given: { yes: 'Yes', no: 'Not mentioned' },
  notices: {
    'not-peer-work': 'We did not find that the post is for a peer worker, so nothing has been assessed.',
    unreadable: 'We did not find the text of the ad on the page, so we give no number.',
    'card-only': 'Only the title and the card have been read. Open the ad to see what it mentions.',
    hybrid:
      'The ad seeks another profession and welcomes lived experience as well. You see the findings, but we do not sum them up in words.',
    'two-posts': 'The ad covers several posts. We cannot always tell which of them a statement is about.',
    'short-text': 'The text is short, so the number says little.',
    'other-language': 'The ad is in a language we do not read. The findings are uncertain.',
    'newer-language': 'We have read fewer ads in this language. Do read the quotes closely.',
    'text-capped': 'The text is very long. Only the first part has been read.',
    'core-missing':
      'The number is high, but the ad does not say something about all four core points: supervision, duties, a permanent post and not being alone.',
  },
  means: [
    'How much of what five documents about peer workers recommend is stated in the text of this ad.',
    'Each of 18 points has a weight. Mentioned gives all of it, partly mentioned gives half. The weights add up to 100.',
    'The lowest number counts only what is quite clear. The highest takes in everything that can be read that way.',
  ],
  meansNot: [
    'Anything about what the workplace, the manager or the municipality is like. We only read the text.',
    'That something is not part of the job because it is not in the ad.',
    'That the points are required by law, or that the authors of the documents have assessed the ad.',
    'That you are sure to get supervision or peer colleagues because the number is high.',
    'That two ads differ when the difference is smaller than the range.',
    'That anyone has understood the text. Fixed rules have read it, and the quotes show what they rest on.',
  ],
  madeWith: (engine, rubric, profile) =>
    `Likeverd ${engine}, codebook ${rubric}, weights: ${profile}. The weights are one proposal.`,
  badge: {
    fromTitle: 'Peer worker, from the title',
    fromTitleLong:
      'The title suggests a post for a peer worker. The text has not been read. Open the ad to see what it mentions.',
    fromText: (word, score) => `Mentions ${word} · ${score}`,
    fromTextLong: (word, score) =>
      `You have opened this ad: it mentions ${word} of what the documents recommend, ${score} of 100 points.`,
    withoutScore: 'Read, no number',
    withoutScoreLong: 'You have opened this ad. The basis was too uncertain to say whether it mentions little or much.',
  },
  toolbar: {
    idle: 'Likeverd',
    report: (headline, score) => `${headline} (${score} of 100)`,
    checkPage: 'Check this page',
    checkSelection: 'Check the selected text',
    harvesting: (projects) => `Ads you open are kept in: ${projects}`,
  },
};
