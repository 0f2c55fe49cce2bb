import { appendFileSync, createReadStream, existsSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { decoded } from '../inputs/bytes';
import { linesOf } from '../inputs/lines';
import { longestPiece } from '../inputs/piece';

/** What was read last of the feed, to go on from and to ask whether it has changed. */
const PageMark = z.object({
  page: z.string(),
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  /** The next page, once there is one. */
  next: z.nullable(z.string()),
});
export type PageMark = z.infer<typeof PageMark>;

/** What the feed last said of an ad. */
const Mention = z.object({
  uuid: z.string(),
  url: z.string(),
  title: z.string(),
  /** ISO 8601 instant of the change. */
  modified: z.string(),
  active: z.boolean(),
});
export type Mention = z.infer<typeof Mention>;

/** One line of the state: a page with what it says of ads, or that one was fetched after which change. */
const Note = z.union([
  z.object({ mark: PageMark, ads: z.array(Mention) }),
  z.object({ fetched: z.string(), modified: z.string(), gone: z.boolean() }),
]);
type Note = z.infer<typeof Note>;

export interface KnownAd extends Mention {
  /** The change after which it was fetched; null when it was not. */
  fetched: string | null;
}

/**
 * How far a run has come, kept line by line, so that it can be killed at any time: a line cut off in the middle counts as
 * not written.
 */
export class FeedState {
  readonly ads = new Map<string, KnownAd>();
  mark: PageMark | null = null;

  private constructor(private readonly path: string) {}

  static async open(path: string): Promise<FeedState> {
    const state = new FeedState(path);
    if (!existsSync(path)) return state;
    for await (const { text } of linesOf(decoded(createReadStream(path)), longestPiece)) {
      const note = parseNote(text ?? '');
      if (note) state.take(note);
    }
    // What was cut off must not run into what comes next.
    appendFileSync(path, '\n');
    return state;
  }

  addPage(mark: PageMark, ads: Mention[]): void {
    this.note({ mark, ads });
  }

  /** @param modified the change after which it was fetched; `gone`: it is not active any more */
  addFetched(uuid: string, modified: string, gone: boolean): void {
    this.note({ fetched: uuid, modified, gone });
  }

  /** Rewrites the state as short as it can be; ads that are not active are forgotten. */
  compact(): void {
    const active = [...this.ads.values()].filter((ad) => ad.active);
    const notes: Note[] = this.mark ? [{ mark: this.mark, ads: active.map(({ fetched: _fetched, ...ad }) => ad) }] : [];
    for (const { uuid, fetched } of active)
      if (fetched !== null) notes.push({ fetched: uuid, modified: fetched, gone: false });
    writeFileSync(`${this.path}.part`, notes.map((note) => `${JSON.stringify(note)}\n`).join(''));
    renameSync(`${this.path}.part`, this.path);
  }

  private note(note: Note): void {
    appendFileSync(this.path, `${JSON.stringify(note)}\n`);
    this.take(note);
  }

  private take(note: Note): void {
    if ('fetched' in note) {
      const known = this.ads.get(note.fetched);
      if (known) Object.assign(known, { fetched: note.modified, active: known.active && !note.gone });
      return;
    }
    this.mark = note.mark;
    for (const ad of note.ads) {
      const known = this.ads.get(ad.uuid);
      // A page may come twice, and what it says of an ad may be old news.
      if (known && isLater(known.modified, ad.modified)) continue;
      this.ads.set(ad.uuid, { ...ad, fetched: known?.fetched ?? null });
    }
  }
}

/** Instants may be written with different offsets. */
export const isLater = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);

function parseNote(line: string): Note | null {
  try {
    return Note.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
