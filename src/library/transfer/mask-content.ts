import { maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';
import type { LibraryContent } from './library-file';

/** So many milliseconds of work, and the page may draw and hear its person. */
const turn = 30;

/**
 * The content with contact persons masked in every ad's text, in turns that leave the page at hand.
 *
 * @param advance told how many more texts are done; may throw, to stop
 */
export async function maskContent(content: LibraryContent, advance: (count: number) => void): Promise<LibraryContent> {
  const masked = async <Kind extends { posting: Posting }>(records: readonly Kind[]): Promise<Kind[]> => {
    const done: Kind[] = [];
    let [began, told] = [performance.now(), 0];
    for (const record of records) {
      done.push({ ...record, posting: maskPosting(record.posting) });
      if (performance.now() - began < turn) continue;
      advance(done.length - told);
      await new Promise((resolve) => setTimeout(resolve));
      [began, told] = [performance.now(), done.length];
    }
    advance(done.length - told);
    return done;
  };
  return { ...content, readings: await masked(content.readings), harvestTexts: await masked(content.harvestTexts) };
}
