import { connect, type Socket } from 'node:net';

/** Ways in which a client can take its time. */
const BEGINNINGS = {
  'headers that do not end': 'POST /graphql HTTP/1.1\r\nhost: a\r\n',
  'bodies half sent':
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
  'connections kept idle': 'GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n',
  'connections that say nothing': '',
} as const;

export interface SlowClients {
  /** How many are still connected. */
  connected(): number;
  end(): void;
}

/** Connects so many clients of each way to a server. */
export async function connectSlowClients(address: string, ofEach: number): Promise<SlowClients> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  for (const beginning of Object.values(BEGINNINGS)) {
    for (let count = 0; count < ofEach; count += 1) {
      const socket = connect(Number(port), hostname);
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
      socket.resume();
      await new Promise<void>((done) => socket.once('connect', done));
      socket.write(beginning);
    }
  }
  return {
    connected: () => sockets.size,
    end: () => sockets.forEach((socket) => socket.destroy()),
  };
}
