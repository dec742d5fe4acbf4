import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { logFault } from '../server/errors';
import { sendError } from '../server/http-errors';

const ROOT = join(__dirname, '../..');
const FILES = ['index.html', 'contract-states.svg', 'types.svg'];

/** Serves the reference of the API below `/reference/`; it is written when it is first asked for. */
export function addReference(scope: FastifyInstance, logger: Logger): void {
  let writing: Promise<unknown> | undefined;
  scope.get('/reference', (_request, reply) => reply.redirect('/reference/index.html'));
  scope.get<{ Params: { name: string } }>('/reference/:name', async ({ params }, reply) => {
    const { name } = params;
    if (!FILES.includes(name)) return sendError(reply, 404, 'BAD_REQUEST', 'Not found.');
    const isWritten = await (writing ??= writeReference()).catch((error: unknown) => {
      writing = undefined;
      logFault(logger, 'The reference cannot be written without the development packages.', error);
    });
    if (!isWritten) {
      return sendError(reply, 503, 'SERVICE_UNAVAILABLE', 'The reference cannot be made here.');
    }
    const content = await readFile(join(ROOT, 'docs/reference', name), 'utf8');
    if (extname(name) === '.svg') return reply.type('image/svg+xml').send(content);
    return reply
      .header('content-security-policy', policyFor(content))
      .type('text/html; charset=utf-8')
      .send(content);
  });
}

/** Does what `npm run docs` does: a program of its own, as the server knows none of the tools. */
async function writeReference(): Promise<true> {
  const program = join(ROOT, 'tools/reference/main.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', program], { cwd: ROOT });
  return true;
}

/** Lets a page run the one script that it has in itself, which makes it a single file to pass on. */
function policyFor(page: string): string {
  const [, script = ''] = /<script>([^]*)<\/script>/.exec(page) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  return (
    `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src 'self' data:; ` +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  );
}
