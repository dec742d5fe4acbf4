import { basename, extname } from 'node:path';
import type { BuildOptions } from 'esbuild';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { logFault } from '../server/errors';
import { sendError } from '../server/http-errors';

const CONTENT_TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** A file that a page is made of. */
interface PageFile {
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** What a page is made of, and how its files are written. */
export type PageSource = BuildOptions & { readonly absWorkingDir: string };

/**
 * Makes the files of a page by their names. Takes a second or two. Rejects where the development packages
 * are not installed.
 */
async function bundle(source: PageSource): Promise<ReadonlyMap<string, PageFile>> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    outdir: source.absWorkingDir,
    bundle: true,
    minify: true,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...source,
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      basename(path),
      {
        contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
        content: contents,
      },
    ]),
  );
}

/** Serves the files of a page below a path, as in `/desk/`; they are made when the first is asked for. */
export function addBundle(
  scope: FastifyInstance,
  path: string,
  source: PageSource,
  logger: Logger,
): void {
  let files: ReturnType<typeof bundle> | undefined;
  scope.get<{ Params: { name: string } }>(`${path}:name`, async ({ params }, reply) => {
    const made = await (files ??= bundle(source)).catch((error: unknown) => {
      files = undefined;
      logFault(logger, 'The page cannot be made without the development packages.', error);
    });
    if (!made) return sendError(reply, 503, 'SERVICE_UNAVAILABLE', 'The page cannot be made here.');
    const file = made.get(params.name);
    return file
      ? reply.type(file.contentType).send(file.content)
      : sendError(reply, 404, 'BAD_REQUEST', 'Not found.');
  });
}
