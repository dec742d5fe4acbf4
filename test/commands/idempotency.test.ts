import { pino } from 'pino';
import { createApp } from '../../src/app';
import { REACHED_BY_A_RACE } from '../../src/commands/runner/constraints';
import { readSettings } from '../../src/config';
import { clear, connect, type Sql } from '../database/sql';
import {
  actingFor,
  type Answer,
  OPERATOR,
  startApp,
  type TestApp,
  type TestCaller,
} from '../support/app';
import { accept, apply, codes, contract, EDITION, QUOTED_FEES } from '../support/contracts';

const CONTRACTOR = actingFor('C-1');
const COLLEAGUE: TestCaller = { ...CONTRACTOR, subject: 'colleague' };

let app: TestApp;
let sql: Sql;
beforeAll(async () => {
  app = await startApp('2024-04-08');
  sql = await connect(app.databaseUrl);
});
afterEach(async () => {
  await sql.rows('DROP TRIGGER IF EXISTS fail ON contract_events');
  await clear(sql);
});
afterAll(async () => {
  await sql.end();
  await app.stop();
});

const application = (more = {}) => ({
  contractorId: 'C-1',
  serviceType: 'WEB_GATEWAY',
  accountCount: 50,
  agreesToTermsEdition: EDITION,
  idempotencyKey: 'key',
  ...more,
});
const count = async (table: string): Promise<number> =>
  (await sql.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

describe('a key', () => {
  it('makes one application of 48 at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 48 }, () => app.mutate(CONTRACTOR, 'applyForContract', application())),
    );
    expect(new Set(outcomes.map(({ entity }) => entity?.id)).size).toBe(1);
    expect(outcomes.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(await count('contracts')).toBe(1);
    expect(await count('contract_events')).toBe(1);
  });

  it('with 48 inputs at once goes to one of them', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 48 }, (_, n) =>
        app.mutate(CONTRACTOR, 'applyForContract', application({ accountCount: 50 + n })),
      ),
    );
    expect(outcomes.filter(({ entity }) => entity !== null)).toHaveLength(1);
    const refused = outcomes.filter(({ entity }) => entity === null).map(codes);
    expect(new Set(refused.flat())).toEqual(new Set(['IDEMPOTENCY_KEY_REUSED']));
    expect(await count('contracts')).toBe(1);
  });

  it('holds after a restart', async () => {
    const first = await app.mutate(CONTRACTOR, 'applyForContract', application());
    const restarted = await createApp({
      settings: readSettings({ PORT: '0' }),
      databaseUrl: app.databaseUrl,
      clock: { now: () => Date.parse('2024-04-09T00:00:00Z'), today: () => '2024-04-09' },
      authenticate: () =>
        Promise.resolve({ ...CONTRACTOR, scopes: new Set(['contracts:write']), isOperator: false }),
      logger: pino({ level: 'silent' }),
    });
    const address = await restarted.listen();
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation ($input: ApplyForContractInput!) { applyForContract(input: $input) { contract { id } } }`,
        variables: { input: application() },
      }),
    });
    const { data } = (await response.json()) as Answer<object>;
    await restarted.drain();
    await restarted.close();
    expect(data).toEqual({ applyForContract: { contract: { id: first.entity?.id } } });
  });

  it('belongs to its caller and its mutation', async () => {
    const first = await app.mutate(CONTRACTOR, 'applyForContract', application());
    const second = await app.mutate(COLLEAGUE, 'applyForContract', application());
    expect(second.userErrors).toEqual([]);
    expect(second.entity?.id).not.toBe(first.entity?.id);
    const contractId = first.entity?.id;
    const withdrawal = { contractId, idempotencyKey: 'key' };
    expect(codes(await app.mutate(CONTRACTOR, 'withdrawApplication', withdrawal))).toEqual([]);
    const again = await app.mutate(COLLEAGUE, 'withdrawApplication', withdrawal);
    expect(codes(again)).toEqual(['INVALID_STATE']);
  });

  it('is not left behind by what was refused', async () => {
    const refused = await app.mutate(
      CONTRACTOR,
      'applyForContract',
      application({ accountCount: 1 }),
    );
    expect(codes(refused)).toEqual(['ACCOUNT_COUNT_BELOW_MINIMUM']);
    expect(await count('idempotency_keys')).toBe(0);
    const accepted = await app.mutate(CONTRACTOR, 'applyForContract', application());
    expect(accepted.userErrors).toEqual([]);
    expect(await count('idempotency_keys')).toBe(1);
  });

  it('replays past the rules, onto the present state', async () => {
    const first = await app.mutate(CONTRACTOR, 'applyForContract', application());
    await accept(app, first.entity?.id ?? '', { billingStartOn: '2024-04-08' });
    await apply(app, CONTRACTOR);
    await apply(app, CONTRACTOR);
    // A fourth application is refused; the first, asked for again, is answered as it stands now.
    const replayed = await app.mutate(
      CONTRACTOR,
      'applyForContract',
      application(),
      'id status version',
    );
    expect(replayed).toEqual({
      entity: { id: first.entity?.id, status: 'ACTIVE', version: 2 },
      userErrors: [],
    });
  });

  it('of what a caller may no longer see is NOT_FOUND', async () => {
    await app.mutate(CONTRACTOR, 'applyForContract', application());
    const elsewhere = { ...CONTRACTOR, contractorIds: ['C-2'] };
    const outcome = await app.mutate(elsewhere, 'applyForContract', application());
    expect(outcome).toMatchObject({ entity: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('what stands alone comes in its order', () => {
  it('NOT_FOUND, IDEMPOTENCY_KEY_REUSED, VERSION_CONFLICT, INVALID_STATE, then all the rest', async () => {
    const contractId = await apply(app, CONTRACTOR);
    const acceptance = {
      contractId,
      billingStartOn: '2024-04-08',
      quotedFees: QUOTED_FEES,
      idempotencyKey: 'key',
    };
    const wrong = { billingStartOn: '2024-04-01', quotedFees: { initialFee: -1 } };
    const run = async (more: object): Promise<string[]> =>
      codes(await app.mutate(OPERATOR, 'acceptApplication', { ...acceptance, ...more }));

    expect(await run({ ...wrong, expectedVersion: 1 })).toEqual(
      expect.arrayContaining([
        'BEFORE_ACCEPTANCE',
        'FEE_NOT_QUOTED',
        'FEE_NOT_QUOTED',
        'AMOUNT_OUT_OF_RANGE',
      ]),
    );
    expect(await run({ ...wrong, expectedVersion: 9 })).toEqual(['VERSION_CONFLICT']);
    expect(await run({})).toEqual([]);
    expect(await run({ ...wrong, idempotencyKey: 'other' })).toEqual(['INVALID_STATE']);
    expect(await run({ ...wrong, idempotencyKey: 'other', expectedVersion: 1 })).toEqual([
      'VERSION_CONFLICT',
    ]);
    expect(await run({ ...wrong, expectedVersion: 1 })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const nowhere = { contractId: '00000000-0000-4000-8000-000000000000' };
    expect(await run({ ...wrong, ...nowhere, expectedVersion: 1 })).toEqual(['NOT_FOUND']);
  });
});

describe('what the database refuses', () => {
  const failWith = (failure: string, times: number): Promise<unknown> =>
    sql.rows(`
      CREATE SEQUENCE IF NOT EXISTS failures;
      SELECT setval('failures', 1, false);
      CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
        IF nextval('failures') <= ${times} THEN RAISE EXCEPTION 'failed' USING ${failure}; END IF;
        RETURN new;
      END $$;
      CREATE OR REPLACE TRIGGER fail BEFORE INSERT ON contract_events
        FOR EACH ROW EXECUTE FUNCTION fail()`);

  it.each(REACHED_BY_A_RACE)(
    'by %s makes way for what the rules say on the next attempt',
    async (name) => {
      await failWith(`ERRCODE = 'exclusion_violation', CONSTRAINT = '${name}'`, 1);
      const outcome = await app.mutate(CONTRACTOR, 'applyForContract', application());
      expect(outcome.userErrors).toEqual([]);
      expect(await count('contracts')).toBe(1);
    },
  );

  it('by a constraint nobody knows is a fault, and leaves nothing', async () => {
    await failWith(`ERRCODE = 'check_violation', CONSTRAINT = 'unknown'`, 1_000);
    await expect(app.mutate(CONTRACTOR, 'applyForContract', application())).rejects.toThrow(
      'INTERNAL_SERVER_ERROR',
    );
    expect(await count('contracts')).toBe(0);
    expect(await count('idempotency_keys')).toBe(0);
  });

  it.each(['serialization_failure', 'deadlock_detected'])(
    'for a %s is tried again, really or dry',
    async (code) => {
      for (const dryRun of [true, false]) {
        await failWith(`ERRCODE = '${code}'`, 3);
        const outcome = await app.mutate(CONTRACTOR, 'applyForContract', application({ dryRun }));
        expect(outcome.userErrors).toEqual([]);
      }
      expect(await count('contracts')).toBe(1);
      expect(await count('contract_events')).toBe(1);
      expect(await count('idempotency_keys')).toBe(1);
    },
  );

  it('takes the change with its event, and the settlement with both', async () => {
    const contractId = await contract(app, CONTRACTOR, { billingStartOn: '2024-04-20' });
    await failWith(`ERRCODE = 'raise_exception'`, 1_000);
    await expect(app.mutate(CONTRACTOR, 'giveTerminationNotice', { contractId })).rejects.toThrow(
      'INTERNAL_SERVER_ERROR',
    );
    const { contract: found } = await app.read<{ contract: object }>(
      CONTRACTOR,
      'query ($id: ID!) { contract(id: $id) { status version settlements { totalCount } history { totalCount } } }',
      { id: contractId },
    );
    expect(found).toEqual({
      status: 'ACCEPTED',
      version: 2,
      settlements: { totalCount: 1 },
      history: { totalCount: 2 },
    });
  });
});
