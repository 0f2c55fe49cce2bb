const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,30})/iu;

/**
 * A page's text. Its encoding is told by a byte order mark, the server, or the page's own `<meta>` (WHATWG HTML,
 * 13.2.3.2, in short); else it is UTF-8, or, where it is no valid UTF-8, windows-1252.
 *
 * @param contentType header the server sent along
 */
export function decodeHtml(bytes: Uint8Array, contentType: string | null = null): string {
  const told = /charset\s*=\s*["']?([\w:-]+)/iu.exec(contentType ?? '')?.[1];
  const label = hasMark(bytes)
    ? 'utf-8'
    : (told ?? declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)))?.[1]);
  try {
    if (label !== undefined) return new TextDecoder(label).decode(bytes);
  } catch {
    // A name nobody knows: the bytes must tell.
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const hasMark = ([first, second, third]: Uint8Array): boolean => first === 0xef && second === 0xbb && third === 0xbf;
