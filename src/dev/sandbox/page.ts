import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { addBundle, type PageSource } from '../bundle';
import { type OwnKey, rolesFor } from '../tokens';
import type { ReadyOperation } from './ready-operation';

/** What GraphiQL needs of the server. */
export interface SandboxOptions {
  /** Gives the operations that are ready to be run. */
  readonly operations: () => readonly ReadyOperation[];
  readonly ownKey: OwnKey;
}

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>GraphiQL · Secure Access Contracts</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page/main.css" />
    <script src="/page/main.js" defer></script>
  </head>
  <body>
    <main></main>
  </body>
</html>
`;

/** The page with GraphiQL, and the workers of its editors. */
const SOURCE: PageSource = {
  absWorkingDir: join(__dirname, 'browser'),
  entryPoints: {
    main: './main.tsx',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  loader: { '.ttf': 'file' },
};

/** Adds GraphiQL at `/graphiql`, with its files under `/page/`. */
export function addSandbox(
  scope: FastifyInstance,
  { operations, ownKey, logger }: SandboxOptions & { readonly logger: Logger },
): void {
  scope.get('/graphiql', (_request, reply) => reply.type('text/html; charset=utf-8').send(HTML));
  addBundle(scope, '/page/', SOURCE, logger);
  scope.get('/page/setup', (request) => ({
    roles: rolesFor(request, ownKey),
    operations: operations(),
  }));
}
