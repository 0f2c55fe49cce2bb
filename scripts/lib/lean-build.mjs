// What is only there for people, tests and the extension's own pages stays out of its scripts.

/** Properties by the folder they are left out of: examples and reasons of rules, and what no view of ours shows. */
const leftOut = {
  'src/analysis/patterns/': new Set(['yes', 'no', 'why']),
  'src/rubric/criteria/': new Set([
    'examples',
    'coding',
    'weightReasons',
    'helps',
    'paragraph',
    'why',
    'lines',
    'strength',
    'says',
  ]),
  'src/page/portals/': new Set(['checked']),
  'src/rubric/flags': new Set(['slug', 'sources']),
  'src/rubric/duties': new Set(['covers']),
  'src/rubric/sources': new Set(['title', 'by', 'year', 'about', 'sections']),
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
  let isScript = true;
  return {
    name: 'likeverd:lean-build',
    enforce: 'post',
    configResolved({ build }) {
      isScript = Boolean(build.lib);
    },
    transform(code, id) {
      if (unusedParts.test(id)) return { code: 'export default {}', map: null };
      if (!isScript) return null;
      const names = Object.entries(leftOut).find(([folder]) => id.includes(folder))?.[1];
      if (!names) return null;
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
