import type { Client } from 'pg';
import { type ConnectionOptions, createPipeline } from './data-source';

/** Connections of a channel. */
const CONNECTIONS = 4;
/** A connection whose first unanswered statement was sent longer ago is no place to wait in, in milliseconds. */
const STUCK_MS = 100;

/**
 * Sends statements that find rows by their keys, without waiting for the answers to those before them: all that a
 * turn of the event loop asks for leaves in one write, and no transaction that holds the pool keeps a read waiting.
 */
export class ReadChannel {
  private readonly lines: readonly Line[];

  constructor(url: string, options: ConnectionOptions) {
    this.lines = Array.from({ length: CONNECTIONS }, () => new Line(url, options));
  }

  /** Gives the rows that a statement finds; null, where every connection is stuck behind a slow one, for it to be asked elsewhere. */
  read<Row>(statement: string, values: readonly unknown[]): Promise<Row[]> | null {
    const line = this.lines.find(({ isWriting }) => isWriting) ?? this.leastBusy();
    return line.isStuck ? null : line.read<Row>(statement, values);
  }

  /** Statements that are not answered yet. */
  get unanswered(): number {
    return this.lines.reduce((sum, line) => sum + line.unanswered, 0);
  }

  async close(): Promise<void> {
    await Promise.all(this.lines.map((line) => line.close()));
  }

  private leastBusy(): Line {
    return this.lines.reduce((best, line) => (line.unanswered < best.unanswered ? line : best));
  }
}

/** One connection, made at the first statement, and anew at the next when it broke. */
class Line {
  private client: Client | null = null;
  private connecting: Promise<Client> | null = null;
  /** When each unanswered statement was sent, the first of them first: they are answered in this order. */
  private readonly sentAt: number[] = [];
  isWriting = false;

  constructor(
    private readonly url: string,
    private readonly options: ConnectionOptions,
  ) {}

  get unanswered(): number {
    return this.sentAt.length;
  }

  get isStuck(): boolean {
    const [first] = this.sentAt;
    return first !== undefined && performance.now() - first > STUCK_MS;
  }

  async read<Row>(statement: string, values: readonly unknown[]): Promise<Row[]> {
    this.sentAt.push(performance.now());
    try {
      const client = this.client ?? (await this.connect());
      this.holdUntilEndOfTurn(client);
      const { rows } = await client.query<Row & object>(statement, [...values]);
      return rows;
    } finally {
      this.sentAt.shift();
    }
  }

  async close(): Promise<void> {
    await this.client?.end();
  }

  private connect(): Promise<Client> {
    this.connecting ??= this.open().finally(() => {
      this.connecting = null;
    });
    return this.connecting;
  }

  private async open(): Promise<Client> {
    const client = createPipeline(this.url, this.options);
    const forget = (): void => {
      if (this.client === client) this.client = null;
    };
    // Who waits for an answer is told by its promise.
    client.on('error', forget).on('end', forget);
    await client.connect();
    this.client = client;
    return client;
  }

  private holdUntilEndOfTurn({ connection: { stream } }: Client): void {
    if (this.isWriting) return;
    this.isWriting = true;
    stream.cork();
    process.nextTick(() => {
      this.isWriting = false;
      stream.uncork();
    });
  }
}
