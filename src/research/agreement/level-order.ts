import type { CodedLevel } from '#src/rubric/level';

/**
 * The coded levels from "says the post is without it" to "states it": the order that weighted kappa and ordinal alpha
 * count steps in.
 *
 * `contradicted` and `not-stated` are worth the same points, but they are no neighbours by accident: the bounds of
 * codebook §4.7 set them in this order (surely without it, perhaps without it, some of it, all of it), and the `strict`
 * profile values them −½, 0, ½ and 1, so that one step here is half a criterion's weight there. Taking one for the
 * other is one step; taking a denial for a full statement, the error that does most harm, is three.
 *
 * `unclear` has no place in it. People do not code it, and a program that answers it abstains: it is neither more nor
 * less than the other levels. Where a program is compared with people it is a column of its own and a wrong answer.
 */
export const levelOrder = ['contradicted', 'not-stated', 'partly', 'met'] as const satisfies readonly CodedLevel[];
