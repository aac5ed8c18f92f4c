import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE_ONLY = [
  'console',
  'process',
  'Buffer',
  'setTimeout',
  'setInterval',
  'fetch',
  'window',
  'document',
  'localStorage',
];
const CLOCK = [
  { object: 'Date', property: 'now', message: 'The core knows no clock: pass the moment in.' },
  { object: 'Math', property: 'random', message: 'The core gives the same for the same.' },
];

const HOST_ONLY = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-params': ['error', { max: 3 }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='toFixed']",
          message: 'toFixed rounds binary floats: use core/money.',
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/adapters/**/*.ts', 'src/app/**/*.ts'],
    ignores: ['src/adapters/officejs/**'],
    rules: {
      'no-restricted-globals': ['error', ...NODE_ONLY, ...HOST_ONLY],
      'no-restricted-properties': ['error', ...CLOCK],
    },
  },
  {
    // Only the adapter and the add-in's entries speak to Excel.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/adapters/officejs/**',
      'src/taskpane/**',
      'src/commands/**',
      'src/core/**',
      'src/app/**',
      'src/adapters/**',
    ],
    rules: { 'no-restricted-globals': ['error', ...HOST_ONLY] },
  },
  {
    // A component's markup reads down the page; what it does stays short.
    files: ['src/**/*.tsx'],
    extends: [a11y.flatConfigs.strict, hooks.configs.flat.recommended],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A test's table of cases may be long; and describe/it callbacks are not functions one reads as such.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
