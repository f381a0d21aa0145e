import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import wc from 'eslint-plugin-wc';

const TESTS = ['test/**', 'stories/**'];
const LAW = ['core', 'policies', 'locales', 'catalogue', 'lint', 'render'].map((floor) => `src/${floor}/**/*.ts`);

const size = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 8],
  'max-depth': ['error', 2],
  'max-params': ['error', 3],
  'max-classes-per-file': ['error', 1],
};

const habits = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
};

const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of strings: an enum is not erasable.' };

const clock = 'Time comes in through ports.ts.';
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance comes in through ports.ts.',
  },
];

const worldGlobals = ['crypto', 'console', 'document', 'window', 'globalThis', 'self', 'performance'].map((name) => ({
  name,
  message: 'The outside world comes in through ports.ts.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'node_modules/', '.cache/', 'test/fixtures/'] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: { ...size, ...habits, 'no-restricted-syntax': ['error', noEnum] },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      a11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 0 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The reason of an AbortSignal is unknown, and rejects as it is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: true },
      ],
      // Lit calls a listener of a template with the element as its `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A table laid out as cards loses its implicit roles in some browsers: ours are written.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['src/browser/**/*.ts', 'src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: LAW,
    rules: {
      'no-restricted-globals': ['error', ...worldGlobals],
      'no-restricted-syntax': ['error', noEnum, ...noClock],
    },
  },
  // Google's tags tell their commands from other data by their being the arguments of a function.
  { files: ['src/integrations/google-consent-mode.ts'], rules: { 'prefer-rest-params': 'off' } },
  // Data grows with the law and the languages, not with complexity.
  { files: ['src/locales/**', 'src/policies/**', 'src/catalogue/**'], rules: { 'max-lines': 'off' } },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'max-classes-per-file': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // These commands of the runner reach Chromium alone.
      'no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          importNames: ['emulateMedia', 'setViewport'],
          message: 'test/emulate.ts does it in every engine.',
        },
      ],
    },
  },
  // Tools that read these files ask for a default export.
  { files: ['*.config.js', 'stories/**', '.storybook/**'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.js'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { 'no-unused-vars': 'error', 'no-unreachable': 'error' },
  },
);
