import { pino } from 'pino';
import { stopOnSignals } from '../../src/server/drain';
import { startToyServer } from './toy-server';

// A server in a process of its own, whose `slow` field answers when the parent says so.
const released = new Promise<string>((release) => {
  process.once('message', () => release('answered'));
});

async function main(): Promise<void> {
  let executed = 0;
  const { server, url } = await startToyServer(
    {
      fail: () => {
        executed += 1;
        return 'executed';
      },
      slow: () => {
        process.send?.('asked');
        return released;
      },
    },
    { drainNotice: 1 },
  );
  stopOnSignals(pino({ level: 'silent' }), async () => {
    await server.drain();
    process.send?.(`${executed} executed`);
    await new Promise<void>((done) => process.send?.('closed', () => done()));
  });
  process.send?.(url);
}

void main();
