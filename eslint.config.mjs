import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The house's floors: what each folder may import of the project, beside itself. Imports go downwards only. */
const floors = {
  catalogue: [],
  understanding: ['catalogue'],
  helpdesk: ['catalogue'],
  storage: ['helpdesk', 'catalogue'],
  web: ['catalogue', 'helpdesk'],
  dialogs: ['understanding', 'helpdesk', 'catalogue'],
  bot: ['dialogs', 'understanding', 'helpdesk', 'catalogue', 'storage', 'web', 'settings'],
  commands: ['bot', 'dialogs', 'understanding', 'helpdesk', 'catalogue', 'storage', 'web', 'settings'],
};
const rooms = [...Object.keys(floors), 'settings', 'index', 'test'];
const sdk = ['botbuilder', 'botbuilder-*', 'botframework-*'];
const mayUseSdk = ['bot', 'dialogs', 'commands'];

const floorRules = Object.entries(floors).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...rooms
            .filter((room) => room !== folder && !allowed.includes(room))
            .map((room) => ({
              regex: `^(\\.\\./)+${room}(/|$)`,
              message: `${folder}/ may not import ${room}/: imports go downwards only (docs/architecture.md).`,
            })),
          ...(mayUseSdk.includes(folder)
            ? []
            : [{ group: sdk, message: 'The Bot Framework SDK stays inside bot/ and dialogs/.' }]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', 'data/', 'coverage/', 'test-artefacts/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  ...floorRules,
  {
    files: ['web/public/**/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        ['document', 'window', 'location', 'sessionStorage', 'fetch', 'setTimeout', 'addEventListener'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['*.mjs', '*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
