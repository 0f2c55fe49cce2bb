/** Hands the person a file, under the name, the way the browser hands over every download. Nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the address by then; kept longer it would hold the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The same for a text, in UTF-8. */
export const saveText = (name: string, content: string, mediaType: string): void =>
  saveFile(name, new Blob([content], { type: `${mediaType};charset=utf-8` }));

/** A text as it can stand in a file's name on every system. */
export const inFileName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'likeverd';
