import { Locale } from '#src/presentation/strings/locale';

/** What a catalogue says at one place, in each language. */
export interface CatalogueText {
  /** Module, export and keys: `strings/panel/index.ts panelStrings.labels.close`. */
  path: string;
  text: Record<Locale, string | undefined>;
}

/** Every module that holds texts; a new catalogue is found by itself. */
const modules = import.meta.glob<Record<string, unknown>>(
  [
    '/src/presentation/strings/**/*.ts',
    '/src/presentation/preview/start/index.ts',
    '/src/presentation/preview/fact-labels.ts',
    '!**/locale.ts',
  ],
  { eager: true },
);

/** All texts of all catalogues. Texts with gaps are filled with the names of their gaps: `<0>`. */
export function readCatalogues(): CatalogueText[] {
  const seen = new Set<unknown>();
  return Object.entries(modules).flatMap(([module, exports]) =>
    Object.entries(exports).flatMap(([name, value]) => {
      // A catalogue may be exported once more by the folder's index.
      if (!isCatalogue(value) || seen.has(value)) return [];
      seen.add(value);
      const byLocale = Locale.options.map((locale) => [locale, new Map(textsOf(value[locale]))] as const);
      const paths = new Set(byLocale.flatMap(([, texts]) => [...texts.keys()]));
      return [...paths].map((path) => ({
        path: `${module.replace('/src/presentation/', '')} ${name}${path && `.${path}`}`,
        text: Object.fromEntries(byLocale.map(([locale, texts]) => [locale, texts.get(path)])) as CatalogueText['text'],
      }));
    }),
  );
}

function isCatalogue(value: unknown): value is Record<Locale, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).toSorted().join(' ') === 'en nb nn';
}

function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const gaps = Array.from({ length: value.length }, (_, index) => gap(`<${index}>`));
    return [[path, String(value(...gaps))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

/** Stands for whatever a text is given: words, a number, a list, or what writes numbers. It always reads as its name. */
function gap(name: string): unknown {
  const asWords = () => name;
  return new Proxy(asWords, {
    get: (_, key) => (key === Symbol.toPrimitive || key === 'toString' ? asWords : gap(name)),
    apply: () => name,
  });
}
