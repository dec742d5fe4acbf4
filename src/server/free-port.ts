import { createServer } from 'node:net';

/** Thrown where the server cannot listen, with a line that names the setting. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'another program listens there: stop it, or set PORT to another (0 takes any that is free)',
  EACCES: 'this user may not listen there: set PORT to 1024 or above',
  EADDRNOTAVAIL: 'HOST is no address of this machine',
  ENOTFOUND: 'HOST is no address of this machine',
};

/** Throws a PortError where the server could not listen, before any work is done for it. */
export async function requireFreePort({
  host,
  port,
}: {
  host: string;
  port: number;
}): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? error.message;
      reject(
        new PortError(`PORT ${port} of HOST ${host} cannot be used: ${reason}.`, { cause: error }),
      );
    });
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}
