import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTs from 'eslint-config-next/typescript';
import prettier from 'eslint-config-prettier/flat';

// Which room may import which is in e2e/checks/may-import.ts.

/** Rooms whose code is plain TypeScript: text and values in, text and values out. */
const pureRooms = [
  'text',
  'article',
  'reader',
  'documents',
  'extract',
  'language',
  'context',
  'annotate',
  'export',
  'search',
  'api',
];
const pureFiles = pureRooms.map((room) => `lib/${room}/**/*.ts`);

const frameworks = {
  group: ['react', 'react-dom', 'react-dom/*', 'next', 'next/*'],
  message: 'Code in lib knows neither React nor Next.',
};
const database = {
  group: ['@prisma/*', '**/prisma/generated/**'],
  message: 'Only the store knows Prisma.',
};
const node = {
  paths: builtinModules.map((name) => ({ name, message: 'Pure code runs in the browser too.' })),
  patterns: [{ group: ['node:*'], message: 'Pure code runs in the browser too.' }],
};

const oneWayOut = 'Requests go out through lib/fetch, where addresses are checked.';
/** What opens a connection to elsewhere: the names that do, and the modules that have them. */
const waysOut = {
  globals: ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'],
  syntax: [
    'ImportDeclaration[source.value=/^(node:)?(https|http2|tls|dgram)$/][importKind!="type"]',
    'ImportDeclaration[source.value=/^(node:)?net$/] ImportSpecifier[imported.name=/^(connect|createConnection)$/]',
    'ImportDeclaration[source.value=/^(undici|axios|got|node-fetch|ky)$/]',
    'ImportDeclaration[source.value=/^(node:)?http$/] ImportSpecifier[imported.name=/^(request|get|Agent)$/]',
    'ImportDeclaration[source.value=/^(node:)?http$/] :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)',
    'MemberExpression[object.name="globalThis"][property.name="fetch"]',
  ],
};

export default defineConfig([
  ...nextVitals,
  ...nextTs,
  prettier,
  globalIgnores(['.next/**', 'prisma/generated/**', 'next-env.d.ts', 'data/**', 'test-results/**']),
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A name that begins with an underscore is there to be left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Pages are whole documents served from memory; plain links are on purpose.
      '@next/next/no-html-link-for-pages': 'off',
      // Pictures come in our own sizes, made at their first use and stored.
      '@next/next/no-img-element': 'off',
    },
  },
  {
    files: pureFiles,
    ignores: ['**/*.test.ts', '**/*.testing.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: node.paths, patterns: [frameworks, database, ...node.patterns] },
      ],
    },
  },
  {
    files: ['lib/**/*.ts'],
    ignores: [...pureFiles, 'lib/store/**', 'lib/server/serve.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [frameworks, database] }] },
  },
  {
    files: ['lib/store/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [frameworks] }] },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/server/serve.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [database] }] },
  },
  {
    files: ['lib/**/*.ts', 'app/**/*.{ts,tsx}'],
    // What runs on the reader's device asks the site that it came from.
    ignores: ['lib/fetch/**', 'lib/device/**', '**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...waysOut.globals.map((name) => ({ name, message: oneWayOut }))],
      'no-restricted-syntax': [
        'error',
        ...waysOut.syntax.map((selector) => ({ selector, message: oneWayOut })),
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'cpuUsage',
          message: 'A busy machine fails it: measure in a benchmark, such as e2e/bench/growth.',
        },
      ],
    },
  },
  {
    files: ['e2e/**/*.ts'],
    // Playwright's fixtures take a function named `use`, which is no hook.
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
]);
