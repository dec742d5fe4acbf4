import { execFile } from 'node:child_process';
import { chmod, open, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const MEGABYTES = 320;
const BLOCK = Buffer.alloc(1 << 20);

/** A small disk of its own. */
export interface Disk {
  /** Uses up all that is left of it. */
  fill(): Promise<void>;
  /** Gives the space back. */
  free(): Promise<void>;
  unmount(): Promise<void>;
}

/** Mounts a small disk (tmpfs) at a folder; null where this user or this system may not. */
export async function mountDisk(folder: string): Promise<Disk | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  try {
    await execute('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder]);
  } catch {
    return null;
  }
  await chmod(folder, 0o755);
  const filler = path.join(folder, 'filler');
  return {
    fill: async () => {
      const file = await open(filler, 'w');
      const { bavail, bsize } = await statfs(folder);
      try {
        for (let left = bavail * bsize; left > 0; left -= BLOCK.length) await file.write(BLOCK);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        await file.close();
      }
    },
    free: () => rm(filler, { force: true }),
    unmount: async () => {
      await execute('umount', [folder]);
    },
  };
}
