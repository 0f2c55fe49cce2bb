import type { Question } from '#src/library/questions/question-list';

/** `by`: -1 one place up, 1 one place down. Nothing moves past an end. */
export function moved(list: readonly Question[], id: string, by: -1 | 1): Question[] {
  const from = list.findIndex((question) => question.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  const next = [...list];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/** Words that a person has changed are their own from then on. */
export const reworded = (list: readonly Question[], id: string, text: string): Question[] =>
  list.map((question) => (question.id === id ? { id, text, own: true } : question));

/** A question in the person's own words, at the end. Blank words add nothing. */
export function withOwn(list: readonly Question[], text: string): Question[] {
  const words = text.trim();
  if (words === '') return [...list];
  const numbers = list.map(({ id }) => Number(/^own-(\d+)$/u.exec(id)?.[1] ?? 0));
  return [...list, { id: `own-${Math.max(0, ...numbers) + 1}`, text: words, own: true }];
}

/** The list to read, copy and share: numbered, under the ad's title. */
export function questionText(ad: { adTitle: string; employer: string | null }, list: readonly Question[]): string {
  const head = [ad.adTitle, ad.employer].filter(Boolean).join('\n');
  return [head, ...list.map(({ text }, index) => `${index + 1}. ${text}`)].join('\n\n');
}
