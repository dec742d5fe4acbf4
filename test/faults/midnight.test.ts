import { createApi } from '../../tools/torture/api';
import { Traffic } from '../../tools/torture/traffic';
import { OPERATOR, startApp, type TestApp } from '../support/app';

const BEFORE = '2024-04-30T23:59:59+09:00';
const AFTER = '2024-05-01T00:00:00+09:00';

/** The month, too, ends at this midnight; the clocks of two servers are never quite the same. */
describe('midnight in Tokyo passes under writers', () => {
  let first: TestApp;
  let second: TestApp;
  beforeAll(async () => {
    first = await startApp('2024-04-30');
    second = await startApp('2024-04-30', {}, first);
  });
  afterAll(async () => {
    await second.stop();
    await first.stop();
  });

  test('on one server after the other, and nothing is lost, done twice or against a rule', async () => {
    for (const app of [first, second]) app.setNow(BEFORE);
    let today = '2024-04-30';
    const traffic = new Traffic({
      api: createApi([first.address, second.address], JSON.stringify(OPERATOR)),
      name: 'midnight',
      writers: 4,
      today: () => today,
    });
    traffic.start();
    await traffic.acknowledges(30);
    second.setNow(AFTER);
    await traffic.acknowledges(25);
    first.setNow(AFTER);
    today = '2024-05-01';
    await traffic.acknowledges(30);
    await traffic.stop();
    expect(await traffic.verify(first.databaseUrl)).toEqual([]);
    // The server that is behind says so where the other has come to the next day.
    const faults = [...traffic.ledger.faults.keys()];
    expect(faults.filter((fault) => fault !== 'SERVICE_UNAVAILABLE')).toEqual([]);
  });
});
