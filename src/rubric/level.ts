/**
 * What an ad says about one criterion. `met`, `partly`, `not-stated` and `contradicted` are what two people coding the
 * same ad choose between. `unclear` is the reader's own: the thing is mentioned, but not for whom or whether.
 */
export const levels = ['met', 'partly', 'not-stated', 'contradicted', 'unclear'] as const;
export type Level = (typeof levels)[number];

/** The levels people code by hand; only a program answers `unclear`. */
export const codedLevels = ['met', 'partly', 'not-stated', 'contradicted'] as const satisfies readonly Level[];
export type CodedLevel = (typeof codedLevels)[number];

/**
 * Share of the weight a level is worth. `contradicted` is not negative: if an honest "temporary" cost more than
 * silence, employers would learn to leave things out. A weight profile may set another value for it.
 */
export const levelValue: Readonly<Record<Level, number>> = {
  met: 1,
  partly: 0.5,
  'not-stated': 0,
  contradicted: 0,
  unclear: 0,
};
