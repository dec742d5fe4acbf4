import { pino } from 'pino';
import { stopOnSignals } from '../../src/server/drain';
import { startToyServer } from './toy-server';

// A server in a process of its own, whose `slow` field answers when the parent says so.
const released = new Promise<string>((release) => {
  process.once('message', () => release('answered'));
});

async function main(): Promise<void> {
  let executed = 0;
  const { server, url } = await startToyServer({
    fail: () => {
      executed += 1;
      return 'executed';
    },
    slow: () => {
      process.send?.('asked');
      return released;
    },
  });
  stopOnSignals({
    drain: () => server.drain(),
    close: () =>
      new Promise((done) => {
        process.send?.(`${executed} executed`);
        process.send?.('closed', () => done());
      }),
    logger: pino({ level: 'silent' }),
  });
  process.send?.(url);
}

void main();
