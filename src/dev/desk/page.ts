import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { addBundle, type PageSource } from '../bundle';
import { type OwnKey, rolesFor } from '../tokens';

const FOLDER = join(__dirname, '../../../examples/desk');

/** What the desk needs of the server. */
export interface DeskOptions {
  /** Gives today's date in Tokyo, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Whether the graph has contractors with their names, as behind the example gateway. */
  readonly namesContractors: boolean;
  readonly ownKey: OwnKey;
}

/** The desk of examples/desk: what is seen first, and parts that are fetched when they are. */
const DESK: PageSource = {
  absWorkingDir: FOLDER,
  entryPoints: { main: './src/main.tsx' },
  format: 'esm',
  splitting: true,
  target: 'es2022',
};

/** Adds the desk at `/`, with its files under `/desk/`. */
export function addDesk(
  scope: FastifyInstance,
  { today, namesContractors, ownKey, logger }: DeskOptions & { readonly logger: Logger },
): void {
  scope.get('/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(readFileSync(join(FOLDER, 'index.html'))),
  );
  addBundle(scope, '/desk/', DESK, logger);
  scope.get('/desk/setup', (request) => ({
    roles: rolesFor(request, ownKey),
    today: today(),
    namesContractors,
  }));
}
