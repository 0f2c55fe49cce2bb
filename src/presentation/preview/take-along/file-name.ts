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
