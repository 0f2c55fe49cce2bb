/** Hands a file to the browser to be saved where the person saves things. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content when the click returns, but Firefox reads it a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const longest = 60;

/** A file's name out of what it is and the ad's title: letters, digits and hyphens. */
export function fileName(kind: string, title: string, ending: string): string {
  const words = title
    .toLocaleLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/gu, '');
  return `${[kind, words].filter((part) => part !== '').join('-')}.${ending}`;
}
