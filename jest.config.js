const { randomInt } = require('node:crypto');

// Random cases are new in every run; the workers of a run know its seed from here.
process.env.SEED ??= String(randomInt(2 ** 31));
if (!/^-?\d{1,10}$/.test(process.env.SEED)) throw new Error('SEED must be a whole number.');

const shared = {
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  // These ship ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(@hpcc-js/wasm-graphviz|auto-bind|jose|temporal-polyfill|temporal-utils|temporal-spec)/)',
  ],
};

/** What needs neither a database nor a server. */
const UNIT = [
  'architecture',
  'config',
  'readme',
  'events/schemas',
  'examples/desk-forms',
  'schema/**/*',
  'terms/**/*',
  'tools/{check-node,codegen}',
  'tools/reference/reference*',
].map((path) => `**/test/${path}.test.ts`);

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: UNIT },
    {
      ...shared,
      displayName: 'database',
      testMatch: ['<rootDir>/test/**/*.test.ts', ...UNIT.map((path) => `!${path}`)],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
  // Half of the time goes to Postgres and to waiting: on two cores, too, two files run at once.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/test/support/seed-reporter.js'],
  testSequencer: '<rootDir>/test/support/longest-first.js',
  testTimeout: 60_000,
};
