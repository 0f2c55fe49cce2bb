import { emptyCoding, type Coding } from '#src/research/coding/coding';

/** A coding of one made-up ad, with what a test is about put in. */
export function codingBy(coder: string, said: Partial<Coding> = {}): Coding {
  return { ...emptyCoding(coder, 'ad-1', 'hash'), gate: 'yes', ...said };
}
