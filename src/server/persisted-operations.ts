import { readFileSync } from 'node:fs';
import type { PersistedQueryOptions } from '@apollo/server';
import { z } from 'zod';

/** Thrown where the manifest cannot be read, with a line that names the setting. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** What `generate-persisted-query-manifest` of Apollo Client writes. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});

/** The operations that clients have announced: the text of each, by its id. */
export type PersistedOperations = ReadonlyMap<string, string>;

/** Reads a manifest of operations, as PERSISTED_OPERATIONS names it. Throws a ManifestError where it is none. */
export function readPersistedOperations(file: string): PersistedOperations {
  const { data } = manifest.safeParse(contentOf(file));
  if (data === undefined) {
    throw new ManifestError(
      `PERSISTED_OPERATIONS: ${file} is no manifest of the format apollo-persisted-query-manifest, version 1.`,
    );
  }
  return new Map(data.operations.map(({ id, body }) => [id, body]));
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ManifestError(`PERSISTED_OPERATIONS: ${file} cannot be read as JSON.`, {
      cause: error,
    });
  }
}

/** Lets Apollo find the listed operations by their ids, and keep no others. */
export function listedOnly(operations: PersistedOperations): PersistedQueryOptions {
  return {
    cache: {
      // Apollo puts a name of its own before the id.
      get: (key) => Promise.resolve(operations.get(key.slice(key.indexOf(':') + 1))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    },
  };
}
