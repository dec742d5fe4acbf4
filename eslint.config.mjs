import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const FRESH_SPREAD = {
  selector: 'SpreadElement > ObjectExpression',
  message: 'Write the properties one by one: only what exists already is spread.',
};

const CLOCK = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The time is handed in by a Clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The time is handed in by a Clock.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The time is handed in by a Clock.',
  },
];

const ENVIRONMENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Settings are read at the entrances alone (config.ts).',
  },
];

/** The terms are pure: what they say depends on what they are told, and on nothing else. */
const WORLD = [
  {
    selector: "MemberExpression[object.name='Date'], NewExpression[callee.name='Date']",
    message: 'The terms know dates and instants by model/calendar.ts alone.',
  },
  {
    selector:
      "MemberExpression[object.name='Math'][property.name='random'], :matches(Identifier, MemberExpression > Identifier)[name='crypto']",
    message: 'The terms leave nothing to chance.',
  },
  { selector: "Identifier[name='process']", message: 'The terms ask nothing of the process.' },
];

const restricted = (...selectors) => ({
  'no-restricted-syntax': ['error', FRESH_SPREAD, ...selectors],
});

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.data',
      'src/commands/inputs.ts',
      'src/commands/runner/event-objects.ts',
      'src/graphql/resolver-types.ts',
      'examples/desk/src/generated',
      'examples/partner-client/operations.ts',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...restricted(),
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // TypeORM takes its options as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A callback that returns nothing may be written as an expression.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  // The presets of the style guides; DECISIONS.md has the reason of each exception.
  {
    files: ['docs/api-schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'docs/api-schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/strict-id-in-types': 'off',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/random.ts'],
    rules: {
      // What is random is drawn from the seed of the run.
      'no-restricted-imports': ['error', 'fast-check'],
    },
  },
  { files: ['src/**', 'tools/**', 'examples/**'], rules: restricted(...CLOCK, ...ENVIRONMENT) },
  // The entrances.
  {
    files: [
      'src/main.ts',
      'src/migrate.ts',
      'src/purge.ts',
      'tools/*.ts',
      'tools/*/main.ts',
      'examples/*/main.ts',
      'examples/*/*.config.ts',
      'examples/*/example.ts',
    ],
    rules: restricted(),
  },
  // Tokens and signatures hold by the real clock, whatever date the server is set to.
  {
    files: ['src/server/authenticate.ts', 'examples/partner-client/relay.ts'],
    rules: restricted(...ENVIRONMENT),
  },
  // What Postgres is started with passes on the path, which is no setting.
  { files: ['src/embedded-postgres/binaries.ts'], rules: restricted(...CLOCK) },
  { files: ['src/terms/**'], rules: restricted(...CLOCK, ...ENVIRONMENT, ...WORLD) },
);
