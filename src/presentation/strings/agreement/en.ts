import type { AgreementStrings } from './index';

export const en: AgreementStrings = {
  lead: 'How far the coders agree with each other, and how well Likeverd finds what they agreed on.',
  counting: 'Working it out …',
  none: 'At least two coders must have coded the same ads before agreement can be worked out.',
  item: 'Question',
  allCriteria: 'All criteria together',
  notFor: '–',
  undefined: 'undefined',
  because: {
    'no-pairs': 'no ads were coded by two',
    'no-variation': 'all answers are the same, so there is nothing to correct for chance with',
    'no-positives': 'nobody set a mark',
  },
  noInterval: '(too few for an interval)',
  share: (count, of, percent, interval) => `${count} of ${of}: ${percent} % (${interval})`,
  how: (seed, replicates) =>
    `Intervals are 95 %, drawn ${replicates} times (bootstrap over ads) with seed ${seed}. Those of shares are Wilson’s. Another seed gives slightly other figures.`,
  measures: {
    percent: 'Share alike',
    kappa: 'Cohen’s kappa',
    kappaLinear: 'Kappa, linear weights',
    kappaQuadratic: 'Kappa, quadratic weights',
    alpha: 'Krippendorff’s alpha',
    alphaOrdinal: 'Alpha, ordinal',
    ac1: 'Gwet’s AC1',
    f1: 'F1',
  },
  about: {
    percent: 'How often two coders give the same answer. Does not allow for chance.',
    kappa: 'Corrected for agreement by chance. With more than two coders: the mean of all pairs.',
    kappaLinear: 'Two steps apart are twice as bad as one.',
    kappaQuadratic: 'Two steps apart are four times as bad as one.',
    alpha:
      'Corrected for agreement by chance, for all coders at once. Holds where some coders have not coded everything.',
    alphaOrdinal: 'The same, with the order of the levels counted in.',
    ac1: 'Corrected for chance in a way that holds when nearly all answers are the same.',
    f1: 'How much of the marks both have set.',
  },
  between: {
    title: 'Between the coders',
    caption: 'Agreement by question, with 95 % interval and number',
    basis: (coders, records, codedByOne) =>
      `Coders: ${coders}. ${records} ads were coded by at least two. ${codedByOne} were coded by one alone and are not counted.`,
  },
  engine: {
    title: 'Likeverd against the coders',
    caption: 'Same answer by question',
    basis: (records, left) =>
      `${records} ads. The reference is what coders answered alike, or what was settled. ${left} are not compared because they were not read, or were read with another text.`,
    accuracy: 'Same answer',
    macroF1: 'Mean F1',
    falseClaims: 'Says mentioned where coders say not mentioned',
    falseContradictions: 'Says otherwise where coders do not',
    abstained: 'Answers unclear',
    gate: 'Role: precision / recall',
    duties: 'Duties, F1',
    flags: 'Worth talking about, F1',
    level: 'Level',
    precision: 'Precision',
    recall: 'Recall',
    confusion: 'What was taken for what',
    confusionHint: 'Rows are what coders say, columns what Likeverd read.',
    confusionCaption: (item) => `${item}: number of ads`,
    codersEngine: 'Coders \\ Likeverd',
    levelsCaption: (item) => `${item}: precision and recall by level`,
  },
};
