import { Registry } from 'prom-client';
import { addBusinessMetrics, addQueueMetrics } from '../../src/server/metrics';
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

  test('tell how far the feed has come, and how long the oldest application has waited', async () => {
    await apply(app, CONTRACTOR);
    app.setToday('2024-04-11');
    await apply(app, CONTRACTOR);
    const { contractEvents } = await app.read<{ contractEvents: { edges: { cursor: string }[] } }>(
      OPERATOR,
      '{ contractEvents { edges { cursor } } }',
    );
    const lines = await metrics();
    const last = contractEvents.edges.at(-1)?.cursor ?? '';
    expect(lines).toContain(`contract_events_last_sequence ${last}`);
    expect(lines).toContain('contracts_oldest_waiting_days{kind="application"} 3');
    expect(lines.join()).not.toContain('kind="outage_claim"');
  });

  test('tell the state of the pool of connections', async () => {
    expect(await metrics()).toContain('database_connections{state="waiting"} 0');
  });
});

test('the metrics are told without a database', async () => {
  const registry = new Registry();
  const away = () => Promise.reject(new Error('away'));
  addBusinessMetrics(registry, { lastEventSequence: away, oldestWaiting: away });
  const lines = (await registry.metrics()).split('\n');
  expect(lines).toContain('contract_events_last_sequence Nan');
});

test('those who wait are counted once, whether their turn comes or they give up', async () => {
  const registry = new Registry();
  const waits = addQueueMetrics(registry);
  const turns = [waits('contractor'), waits('contractor'), waits('dry_run')];
  const waiting = async () =>
    (await registry.metrics()).split('\n').filter((l) => l.startsWith('waiting'));
  expect(await waiting()).toEqual([
    'waiting_calls{queue="contractor"} 2',
    'waiting_calls{queue="dry_run"} 1',
  ]);
  for (const turn of turns) {
    turn();
    turn();
  }
  expect(await waiting()).toEqual([
    'waiting_calls{queue="contractor"} 0',
    'waiting_calls{queue="dry_run"} 0',
  ]);
});
