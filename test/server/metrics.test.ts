import { Registry } from 'prom-client';
import { addFeedMetrics } from '../../src/server/metrics';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, codes, EDITION } from '../support/contracts';

const CONTRACTOR = actingFor('C-1');

describe('the metrics', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  const metrics = async (): Promise<string[]> =>
    (await (await fetch(`${app.address}/metrics`)).text()).split('\n');

  test('count refusals by mutation and code, those of dry runs apart', async () => {
    const input = {
      contractorId: 'C-1',
      serviceType: 'WEB_GATEWAY',
      accountCount: 49,
      agreesToTermsEdition: EDITION,
    };
    const code = 'ACCOUNT_COUNT_BELOW_MINIMUM';
    expect(codes(await app.mutate(CONTRACTOR, 'applyForContract', input))).toEqual([code]);
    await app.mutate(CONTRACTOR, 'applyForContract', { ...input, dryRun: true });
    await app.mutate(CONTRACTOR, 'applyForContract', { ...input, dryRun: true });
    const refusals = (dryRun: boolean, count: number): string =>
      `contract_refusals_total{mutation="applyForContract",code="${code}",dry_run="${String(dryRun)}"} ${count}`;
    expect(await metrics()).toEqual(
      expect.arrayContaining([refusals(false, 1), refusals(true, 2)]),
    );
  });

  test('tell how far the feed has come, and its readers', async () => {
    await apply(app, CONTRACTOR);
    const { contractEvents } = await app.read<{ contractEvents: { edges: { cursor: string }[] } }>(
      OPERATOR,
      '{ contractEvents { edges { cursor } } }',
    );
    const read = contractEvents.edges.at(-1)?.cursor ?? '';
    await apply(app, CONTRACTOR);
    const lines = await metrics();
    expect(lines).toContain(`contract_events_read_sequence ${read}`);
    expect(lines).toContain(`contract_events_last_sequence ${Number(read) + 1}`);
  });

  test('tell the state of the pool of connections', async () => {
    expect(await metrics()).toContain('database_connections{state="waiting"} 0');
  });
});

test('the metrics are told without a database', async () => {
  const registry = new Registry();
  addFeedMetrics(registry, () => Promise.reject(new Error('away')));
  const lines = (await registry.metrics()).split('\n');
  expect(lines).toContain('contract_events_last_sequence Nan');
  expect(lines).toContain('contract_events_read_sequence 0');
});
