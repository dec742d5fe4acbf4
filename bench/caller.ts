import { Agent, request as send } from 'node:http';

/** One request, as it is sent. */
export interface Request {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What calls of some callers at once took, in milliseconds each, and in all. */
export interface Calls {
  readonly latencies: readonly number[];
  readonly elapsed: number;
}

/** Calls a server by connections that are kept open. */
export class Caller {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(private readonly address: string) {}

  /** Sends a request and gives the answer's text. Throws where its status is not 200. */
  ask({ path, headers, body }: Request): Promise<string> {
    const { agent } = this;
    return new Promise((resolve, reject) => {
      const sent = send(this.address + path, { method: 'POST', agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 200) resolve(text);
          else
            reject(
              new Error(`${this.address}${path}: ${response.statusCode} ${text.slice(0, 500)}`),
            );
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Has so many callers send requests one after the other until a time is over, and waits for all answers. */
  async press(callers: number, milliseconds: number, next: () => Request): Promise<Calls> {
    const latencies: number[] = [];
    const begun = performance.now();
    const one = async (): Promise<void> => {
      for (let now = begun; now - begun < milliseconds;) {
        await this.ask(next());
        const answered = performance.now();
        latencies.push(answered - now);
        now = answered;
      }
    };
    await Promise.all(Array.from({ length: callers }, one));
    return { latencies, elapsed: performance.now() - begun };
  }

  close(): void {
    this.agent.destroy();
  }
}
