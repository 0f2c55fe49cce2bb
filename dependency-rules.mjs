// Which folder may import which: page → posting → analysis → rubric → assessment → presentation, with the rest hanging
// off the report. oxlint enforces it (oxlint.config.mjs), tests/registry/dependency-rules.test.ts proves that it does.

/** Folders whose code must run anywhere: no DOM, browser, Node, clock or randomness (tsconfig.pure.json). */
const pure = new Set(['posting', 'analysis', 'rubric', 'assessment', 'research']);

const layers = [
  'posting',
  'page',
  'analysis',
  'rubric',
  'assessment',
  'presentation',
  'library',
  'research',
  'messaging',
  'cli',
];

/**
 * For every folder of `src`: which others it may import, and what to do instead of importing one more.
 *
 * @type {Record<string, { mayImport: string[], instead: string }>}
 */
const directions = {
  posting: {
    mayImport: [],
    instead: 'A posting knows nobody: move what you need into src/posting, or do this work in the folder you import.',
  },
  page: {
    mayImport: ['posting'],
    instead: 'Pages are only turned into postings here: hand the Posting on and judge it in src/analysis or later.',
  },
  analysis: {
    mayImport: ['posting'],
    instead: 'Analysis hands over Facts and knows no score, level or page: put what a fact is worth into src/rubric.',
  },
  rubric: {
    mayImport: ['posting', 'analysis/facts/facts'],
    instead:
      'The rubric judges Facts and reads no text: find the words in src/analysis and hand them over as a Finding.',
  },
  assessment: {
    mayImport: ['posting', 'analysis', 'rubric'],
    instead: 'A report knows no view and no page: let the view read the Report.',
  },
  presentation: {
    mayImport: [
      'posting',
      'rubric',
      'assessment/report',
      'assessment/engine-version',
      'page',
      'library',
      'research',
      'messaging',
    ],
    instead: 'A view knows no rule: it reads the Report. Add to the Report what the view needs.',
  },
  library: {
    mayImport: ['posting', 'assessment/report', 'rubric', 'research', 'presentation/strings'],
    instead: 'The library keeps postings and reports and makes none: let its caller hand them over.',
  },
  research: {
    mayImport: ['posting', 'rubric', 'assessment/report'],
    instead: 'Research counts reports and makes none: let its caller hand them over.',
  },
  messaging: {
    mayImport: [
      'posting',
      'rubric/weight-choice',
      'assessment/report',
      'library',
      'presentation/panel-view',
      'presentation/saved-view',
      'presentation/badge/badge-view',
      'presentation/strings',
      'page/portals/hosts',
    ],
    instead: 'Messages are only shapes: do the work where the message is received.',
  },
  cli: {
    mayImport: ['posting', 'page', 'analysis', 'rubric', 'assessment', 'presentation', 'research'],
    instead: 'The command line has no browser behind it: use the folders without one.',
  },
};

const zodMini = {
  name: 'zod',
  message: "Import * as z from 'zod/mini': the whole of zod is 50 kB that a content script would carry.",
};

const purePackages = {
  group: ['node:*', 'wxt', 'wxt/**', 'preact', 'preact/**', 'idb', 'linkedom', 'webextension-polyfill'],
  message:
    'This folder is pure: no DOM, browser or Node. Let the caller read, fetch or draw, and hand over plain data.',
};

const compromise = {
  group: ['compromise', 'compromise/**'],
  message: 'Only src/analysis/text/world.ts imports compromise, so that there is one world with our words in it.',
};

const outside = {
  group: ['**/entrypoints/**', '**/tests/**', '**/scripts/**'],
  message:
    'Nothing in src imports wiring, tests or scripts: move the code into the folder of src whose word describes it.',
};

/** @param {string[]} mayImport @param {string} instead */
function forbidLayers(mayImport, instead) {
  const group = layers.flatMap((layer) => {
    if (mayImport.includes(layer)) return [];
    const exceptions = mayImport.filter((path) => path.startsWith(`${layer}/`));
    return [`**/${layer}/**`].concat(exceptions.flatMap((path) => [`!**/${path}`, `!**/${path}/**`]));
  });
  return { group, message: instead };
}

/** @param {object[]} patterns */
function restrict(...patterns) {
  return { 'no-restricted-imports': ['error', { paths: [zodMini], patterns }] };
}

/** @param {string} folder @param {object[]} others */
function restrictFolder(folder, ...others) {
  const { mayImport, instead } = directions[folder] ?? { mayImport: [], instead: '' };
  const layerRule = forbidLayers([folder, ...mayImport], instead);
  return restrict(layerRule, ...(pure.has(folder) ? [purePackages] : []), outside, ...others);
}

/** Of the overrides that match a file oxlint takes the last one alone, so each is complete. */
export default {
  plugins: ['import'],
  categories: { correctness: 'off' },
  rules: { 'import/no-cycle': 'error' },
  overrides: [
    ...Object.keys(directions).map((folder) => ({
      files: [`src/${folder}/**`],
      rules: restrictFolder(folder, compromise),
    })),
    { files: ['src/analysis/text/world.ts'], rules: restrictFolder('analysis') },
    {
      files: ['entrypoints/posting.content/**'],
      rules: restrict(
        forbidLayers(
          ['posting', 'page', 'presentation', 'library', 'messaging', 'assessment/report'],
          'The engine runs in the background: send it the posting in a message, and keep it out of every page (40 kB).',
        ),
        compromise,
      ),
    },
  ],
};
