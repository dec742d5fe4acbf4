import { pino } from 'pino';
import { startEmbeddedPostgres } from '../../src/embedded-postgres';

/** A server that does nothing but hold the embedded Postgres of the folder it is given, until SIGTERM. */
async function main(dataDir: string): Promise<void> {
  const log = pino(pino.destination(2));
  const postgres = await startEmbeddedPostgres({ dataDir, log });
  process.once('SIGTERM', () => void postgres.stop());
  process.stdout.write(`${postgres.url}\n`);
}

void main(process.argv[2] ?? '');
