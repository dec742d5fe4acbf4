import { Agent, request as httpRequest } from 'node:http';
import type { HttpRequest } from './requests';

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/** No request takes as long, however busy the machine is. */
const MAX_WAIT_MS = 60_000;

/** Sends a request. Gives null where the caller did not wait, or did not send all; throws where no answer comes. */
export function sender(address: string): {
  send: (request: HttpRequest) => Promise<HttpAnswer | null>;
  close: () => void;
} {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(address);
  const send = ({ method, path, headers, body, hangsUpAfter, sends }: HttpRequest) =>
    new Promise<HttpAnswer | null>((resolve, reject) => {
      const isWhole = hangsUpAfter === undefined && sends === undefined;
      const length = Buffer.byteLength(body);
      const sent = httpRequest({
        hostname,
        port,
        path,
        method,
        agent,
        timeout: MAX_WAIT_MS,
        headers: { ...headers, 'content-length': length },
      });
      sent.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
        response.on('error', (error) => (isWhole ? reject(error) : resolve(null)));
      });
      sent.on('timeout', () => sent.destroy(new Error('No answer came.')));
      sent.on('error', (error) => (isWhole ? reject(error) : resolve(null)));
      sent.on('close', () => resolve(null));
      if (sends !== undefined) {
        sent.write(body.slice(0, sends), () => sent.destroy());
        return;
      }
      sent.end(body);
      if (hangsUpAfter !== undefined) setTimeout(() => sent.destroy(), hangsUpAfter);
    });
  return { send, close: () => agent.destroy() };
}
