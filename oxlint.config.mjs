import dependencyRules from './dependency-rules.mjs';

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['.output', '.wxt', 'dist', 'demo-output', 'tests/fixtures'],
  rules: {
    ...dependencyRules.rules,
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'import/no-named-as-default': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', 'fake-indexeddb/auto'] }],
    'no-control-regex': 'off',
    'no-console': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'react/no-danger': 'error',
    'unicorn/consistent-function-scoping': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/rules-of-hooks': 'error',
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'typescript/no-explicit-any': 'error',
    'unicorn/no-array-sort': 'off',
    'typescript/no-non-null-assertion': 'off',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
  },
  overrides: [
    { files: ['src/cli/**', 'scripts/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
    // A thread has no origin to name; the rule is about windows.
    { files: ['src/cli/**'], rules: { 'unicorn/require-post-message-target-origin': 'off' } },
    // Playwright hands a fixture on through a function called `use`, which is no React hook.
    { files: ['tests/e2e/**'], rules: { 'react/rules-of-hooks': 'off' } },
    ...dependencyRules.overrides,
  ],
};
