// What is only there for people, tests and the extension's own pages stays out of its scripts.

/** What no script shows, by the folder it is left out of: examples and reasons of rules, and what only pages tell. */
const leftOut = {
  'src/analysis/patterns/': ['yes', 'no', 'why'],
  'src/rubric/criteria/': ['examples', 'coding', 'helps', 'paragraph', 'lines', 'strength', 'says'],
  'src/page/portals/': ['checked'],
  'src/rubric/flags': ['slug', 'sources'],
  'src/rubric/duties': ['covers'],
  'src/rubric/sources': ['title', 'by', 'year', 'about', 'sections'],
};

/** What one script does without besides: the engine reads and says nothing, the panel's texts say and read nothing. */
const leftOutOf = {
  'entrypoints/engine.ts': {
    'src/rubric/criteria/': ['names', 'levelTexts', 'why', 'sources', 'ask', 'weightReasons'],
    'src/rubric/flags': ['names', 'text', 'question'],
    'src/rubric/duties': ['names'],
    'src/rubric/bands': ['label', 'headline'],
    'src/rubric/dimensions': ['names'],
  },
  'entrypoints/panel-texts.ts': { 'src/rubric/criteria/': ['decide'] },
};

/** Parts of compromise/one that only matter to those who match and tag with it: here it tokenises. */
const unusedParts =
  /\/compromise\/src\/1-one\/(?:cache|change|contraction-one|freeze|lexicon|lookup|match|output|pointers|sweep|tag|typeahead)\/plugin\.js$/;

/**
 * A plugin for vite and rolldown. Runs on JavaScript, after types were taken out.
 *
 * @returns {import('vite').Plugin}
 */
export function leanBuild() {
  // Pages show the codebook whole and are built together; each script is a library of its own.
  /** @type {string | null} */
  let script = null;
  return {
    name: 'likeverd:lean-build',
    enforce: 'post',
    configResolved({ build }) {
      script = build.lib ? String(build.lib.entry) : null;
    },
    transform(code, id) {
      if (unusedParts.test(id)) return { code: 'export default {}', map: null };
      if (script === null) return null;
      const names = namesLeftOut(script, id);
      if (names.size === 0) return null;
      const cuts = findProperties(this.parse(code), names);
      if (cuts.length === 0) return null;
      let rest = code;
      for (const { start, end } of cuts.sort((a, b) => b.start - a.start)) {
        const comma = /^\s*,/.exec(rest.slice(end))?.[0].length ?? 0;
        rest = rest.slice(0, start) + rest.slice(end + comma);
      }
      return { code: rest, map: null };
    },
  };
}

/**
 * @param {string} script
 * @param {string} id of the module
 */
function namesLeftOut(script, id) {
  const own = Object.entries(leftOutOf).find(([entry]) => script.endsWith(entry))?.[1] ?? {};
  return new Set(
    [leftOut, own].flatMap((table) =>
      Object.entries(table).flatMap(([folder, names]) => (id.includes(folder) ? names : [])),
    ),
  );
}

/**
 * The outermost properties with one of the names.
 *
 * @param {unknown} node
 * @param {Set<string>} names
 * @returns {{ start: number, end: number }[]}
 */
function findProperties(node, names) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap((one) => findProperties(one, names));
  const { type, key, start, end } = /** @type {Record<string, any>} */ (node);
  if (type === 'Property' && names.has(key?.name ?? key?.value)) return [{ start, end }];
  return Object.values(node).flatMap((one) => findProperties(one, names));
}
