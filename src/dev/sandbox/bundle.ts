import { basename, extname, join } from 'node:path';

/** Where the page is written, and the operations that it offers. */
export const PAGE_FOLDER = join(__dirname, 'browser');

const CONTENT_TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** A file that the page is made of. */
export interface PageFile {
  readonly contentType: string;
  readonly content: Uint8Array;
}

/**
 * Makes the files of the page by their names: the page itself with GraphiQL, and the workers of its
 * editors. Takes a second or two. Rejects where the development packages are not installed.
 */
export async function bundleSandbox(): Promise<ReadonlyMap<string, PageFile>> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: PAGE_FOLDER,
    entryPoints: {
      main: './main.tsx',
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: PAGE_FOLDER,
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
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
