import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CloudEventV1, HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';

/** The secret that the relay and its receiver share. */
export const SECRET = `whsec_${Buffer.from('a secret of twenty-four bytes').toString('base64')}`;

/** Starts a receiver of webhooks: what it takes it has verified, and `statusOf` decides what it takes. */
export async function startReceiver(statusOf: (attempt: number) => number) {
  const taken: CloudEventV1<unknown>[] = [];
  let attempts = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const headers = request.headers as Record<string, string>;
      attempts += 1;
      let status = statusOf(attempts);
      try {
        new Webhook(SECRET).verify(body, headers);
        if (status < 300) taken.push(HTTP.toEvent({ headers, body }) as CloudEventV1<unknown>);
      } catch {
        status = 401;
      }
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/events`,
    taken,
    attempts: () => attempts,
    stop: () => new Promise<unknown>((resolve) => server.close(resolve)),
  };
}
