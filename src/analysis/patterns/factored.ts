/**
 * The same alternatives with what they begin with in common written once: `stilling|stillingen|stillinga` becomes
 * `stilling(?:en|a|)`. A class of hundreds of words is then told by its first letters, as in a dictionary.
 *
 * What differs in the letter it begins with excludes each other, so that only the order of what begins alike matters;
 * that is kept.
 *
 * @param alternatives in the notation of patterns or of word classes; blanks stand for gaps
 */
export function factored(alternatives: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const [index, alternative] of alternatives.entries()) {
    const head = literalHead(alternative);
    const key = head === '' ? `${index}:` : head;
    const group = groups.get(key);
    if (group) group.push(alternative);
    else groups.set(key, [alternative]);
  }
  return [...groups.values()].map((group) => {
    const [first = ''] = group;
    if (group.length === 1) return first;
    const rests = factored(group.map((one) => one.slice(1)));
    return first[0]! + (rests.length === 1 ? rests[0]! : `(?:${rests.join('|')})`);
  });
}

/** The first sign where it stands for itself: a letter or a blank that nothing behind it makes optional or repeats. */
const literalHead = (alternative: string): string => /^[\p{L}\d' -](?![?+{.]|\*\*)/u.exec(alternative)?.[0] ?? '';
