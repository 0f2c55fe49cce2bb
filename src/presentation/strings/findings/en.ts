import type { FindingsPageStrings } from './index';

export const en: FindingsPageStrings = {
  lead: 'The figures are about the project’s posts as the ads describe them. They do not say what the workplaces are like.',
  none: 'The project has no ads that can be counted yet.',
  methods: 'How the figures came about',
  copyMethods: 'Copy the paragraph',
  copied: 'Copied',
  copyFailed: 'The browser did not let us copy',
  figure: {
    asTable: 'The figures as a table',
    save: (kind) => `Save as ${kind}`,
    saveNamed: (title, kind) => `Save as ${kind}: ${title}`,
    failed: 'The plot could not be drawn. The figures are in the table.',
  },
  plots: {
    levels:
      'The figure by the name is the share that mentions the point, fully or partly. The line is its 95 % interval.',
    surveys:
      'The field goes from the share of ads that say no to the share that say no or do not mention it. Thin lines are 95 % intervals. The thick line is the survey, with its figure by the name.',
    extents: 'Upper of each pair: the least the ad offers. Lower: the most.',
  },
  groups: {
    by: 'Divide by',
    what: 'Show',
    scores: 'Points',
    scoresHint: 'The dot is the median, the line goes from the lower to the upper quartile.',
    statedHint: 'The dot is the share that mentions it, fully or partly; the line is the 95 % interval.',
    one: 'The ads are from one portal, one year, one language and one kind of employer, so there is nothing to compare.',
    groupings: { portal: 'Portal', year: 'Year', employerType: 'Kind of employer', language: 'Language' },
  },
};
