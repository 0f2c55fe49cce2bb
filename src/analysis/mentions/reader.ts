import { occursIn } from '#src/analysis/patterns/pattern';
import type { Sentence } from '#src/analysis/text/doc';

/** The applicant, the role or the post, or everybody who works there. */
const reader =
  '{you}|{your}|{peer}|{peers}|{post}|{we}|alle|all|everyone|ansatte|tilsette|staff|employees|medarbeid\\p{L}*';

/**
 * Whether a sentence may tell of the one who takes the post: it names them, or it is an entry of a list, which leaves them
 * out. "The members' council meets with the board" is the members'.
 */
export const mayTellOfReader = ({ text, line, section }: Sentence): boolean =>
  line.isBullet || section === 'duties' || occursIn(reader, text);
