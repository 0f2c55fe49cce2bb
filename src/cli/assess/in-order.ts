/**
 * Works on several things at once and hands the results over in their order. No more than `ahead` are begun and not yet
 * handed over, so that memory stays flat however slow the reader is.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Told when its turn comes; until then nobody else must take it for a fault that nobody sees to.
    result.catch(() => {});
    begun.push(result);
    if (begun.length >= ahead) yield await begun.shift()!;
  }
  for (const result of begun) yield await result;
}
