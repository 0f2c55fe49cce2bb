import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Posting } from '#src/posting/posting';

/**
 * SHA-256 of what is assessed in a posting (title, fields, text), as 64 hex digits. Same hash and same versions of
 * engine and rubric: same report. The hashed bytes are the UTF-8 of the JSON array
 * `[title, [[label, value], … sorted by label], text]`, so that anyone can recompute it with `sha256sum`.
 *
 * A library, since Web Crypto only has an asynchronous digest and analysis may not wait.
 */
export function textHash(posting: Pick<Posting, 'title' | 'fields' | 'text'>): string {
  const fields = Object.entries(posting.fields).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([posting.title, fields, posting.text]))));
}
