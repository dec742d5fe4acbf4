import { open, readFile, rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, ContractEvent } from './client.ts';

export interface FeedOptions {
  readonly client: Pick<Client, 'readFeed'>;
  /** Where the place in the feed is kept; absent, the feed is read from its beginning. */
  readonly cursorFile: string;
  /** Takes one event after another. What it throws ends the following; the event then comes again. */
  readonly handle: (event: ContractEvent) => Promise<void> | void;
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** How long to wait at the end of the feed, in milliseconds (default 5,000). */
  readonly pauseMs?: number | undefined;
}

/**
 * Follows the feed of events until the signal, from where the cursor file says. The cursor is kept after each
 * event that was handled: an event is never lost, and comes twice only where this process is ended between the
 * two. Run one at a time on a cursor file.
 */
export async function followFeed(options: FeedOptions): Promise<void> {
  const { client, cursorFile, handle, signal, pauseMs = 5_000 } = options;
  const isStopped = () => signal.aborted;
  let cursor = await readCursor(cursorFile);
  while (!isStopped()) {
    const page = await client.readFeed(cursor, signal).catch((error: unknown) => {
      if (isStopped()) return null;
      throw error;
    });
    for (const edge of page?.edges ?? []) {
      if (isStopped()) return;
      await handle(edge.node);
      await keepCursor(cursorFile, edge.cursor);
      cursor = edge.cursor;
    }
    // The signal cuts the pause short.
    if (page?.pageInfo.hasNextPage === false)
      await sleep(pauseMs, null, { signal }).catch(() => null);
  }
}

async function readCursor(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The file holds the old cursor or the new one, whenever the process ends: a rename replaces it whole. */
async function keepCursor(file: string, cursor: string): Promise<void> {
  const draft = `${file}.draft`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(cursor);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
