import { contractorLock } from '../../src/commands/runner/access';
import { lockStatement } from '../../src/persistence/transaction';
import { applicationRow, connect, type Sql, untilWaiting } from '../database/sql';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { accept, apply, codes, contract, EDITION, QUOTED_FEES } from '../support/contracts';

const MANY = 48;
/** More than the pool has connections. */
const MORE_THAN_THE_POOL = 30;

const times = <Result>(count: number, make: (n: number) => Result): Result[] =>
  Array.from({ length: count }, (_, n) => make(n));

describe('calls at once', () => {
  let app: TestApp;
  let sql: Sql;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    sql = await connect(app.databaseUrl);
  });
  afterAll(async () => {
    await sql.end();
    await app.stop();
  });

  const count = async (condition: string): Promise<number> => {
    const rows = await sql.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM contracts WHERE ${condition}`,
    );
    return rows[0]?.n ?? 0;
  };
  const lockOf = (contractorId: string): string => lockStatement(contractorLock(contractorId));
  const application = (contractorId: string, more = {}) => ({
    contractorId,
    serviceType: 'WEB_GATEWAY',
    accountCount: 50,
    agreesToTermsEdition: EDITION,
    ...more,
  });

  it(`${MANY} applications of one contractor leave three`, async () => {
    const caller = actingFor('C-APPLIES');
    const outcomes = await Promise.all(
      times(MANY, () => app.mutate(caller, 'applyForContract', application('C-APPLIES'))),
    );
    expect(outcomes.filter(({ entity }) => entity !== null)).toHaveLength(3);
    const refused = outcomes.filter(({ entity }) => entity === null);
    expect(new Set(refused.map((outcome) => codes(outcome).join()))).toEqual(
      new Set(['CONTRACT_LIMIT_EXCEEDED']),
    );
    expect(await count(`contractor_id = 'C-APPLIES'`)).toBe(3);
  });

  it(`${MANY} acceptances of one contractor make three contracts`, async () => {
    const applications = times(MANY, () => applicationRow({ contractor_id: 'C-ACCEPTS' }));
    for (const row of applications) await sql.insert('contracts', row);
    const outcomes = await Promise.all(
      applications.map(({ id }) =>
        app.mutate(OPERATOR, 'acceptApplication', {
          contractId: id,
          billingStartOn: '2024-05-01',
          quotedFees: QUOTED_FEES,
        }),
      ),
    );
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(3);
    expect(await count(`contractor_id = 'C-ACCEPTS' AND accepted_on IS NOT NULL`)).toBe(3);
    const places = await sql.rows<{ slot: number }>(
      `SELECT slot FROM contracts WHERE contractor_id = 'C-ACCEPTS' AND slot IS NOT NULL ORDER BY 1`,
    );
    expect(places.map(({ slot }) => slot)).toEqual([1, 2, 3]);
  });

  it('one of several notices wins, and is settled once', async () => {
    const caller = actingFor('C-NOTICE');
    const contractId = await contract(app, caller, { billingStartOn: '2024-04-20' });
    const outcomes = await Promise.all(
      times(12, () => app.mutate(caller, 'giveTerminationNotice', { contractId })),
    );
    expect(outcomes.map((outcome) => codes(outcome).join()).sort()).toEqual([
      '',
      ...times(11, () => 'ALREADY_UNDER_NOTICE'),
    ]);
    const made = await sql.rows<{ kind: string }>(
      'SELECT kind FROM settlements WHERE contract_id = $1 ORDER BY sequence',
      [contractId],
    );
    expect(made.map(({ kind }) => kind)).toEqual(['INITIAL_FEE', 'EARLY_TERMINATION']);
    const events = await sql.rows('SELECT 1 FROM contract_events WHERE contract_id = $1', [
      contractId,
    ]);
    expect(events).toHaveLength(3);
  });

  it('with one version expected, one of several wins', async () => {
    const caller = actingFor('C-VERSION');
    const contractId = await contract(app, caller, { billingStartOn: '2024-04-20' });
    const outcomes = await Promise.all(
      times(8, (n) =>
        app.mutate(OPERATOR, 'reviseQuotedFees', {
          contractId,
          effectiveOn: '2024-06-01',
          typeFee: 1_000 + n,
          expectedVersion: 2,
        }),
      ),
    );
    expect(outcomes.map((outcome) => codes(outcome).join()).sort()).toEqual([
      '',
      ...times(7, () => 'VERSION_CONFLICT'),
    ]);
  });

  it.each([
    ['calls', {}],
    ['dry runs', { dryRun: true }],
  ])('many %s of a busy contractor hold up nobody else', async (what, more) => {
    const busy = `C-BUSY-${what.replace(' ', '-')}`;
    await sql.rows('BEGIN');
    await sql.rows(lockOf(busy));
    const waiting = Promise.all(
      times(MORE_THAN_THE_POOL, () =>
        app.mutate(OPERATOR, 'applyForContract', application(busy, more)),
      ),
    );
    const watcher = await connect(app.databaseUrl);
    await untilWaiting(watcher, 1);
    const others = await Promise.all(
      times(10, (n) =>
        app.mutate(OPERATOR, 'applyForContract', application(`C-FREE-${what}-${n}`)),
      ),
    );
    expect(others.every(({ entity }) => entity !== null)).toBe(true);
    await app.read(OPERATOR, '{ contracts { totalCount } }');
    expect(await count(`contractor_id = '${busy}'`)).toBe(0);
    await sql.rows('COMMIT');
    await watcher.end();
    const outcomes = await waiting;
    const made = outcomes.filter(({ entity }) => entity !== null);
    expect(made).toHaveLength('dryRun' in more ? MORE_THAN_THE_POOL : 3);
  });

  it('a deadlock with another connection is got over', async () => {
    const caller = actingFor('C-DEADLOCK');
    const contractId = await contract(app, caller, { billingStartOn: '2024-04-20' });
    const watcher = await connect(app.databaseUrl);
    // The subgraph is the one to find the deadlock out.
    await sql.rows(`SET deadlock_timeout = '1h'`);
    await sql.rows('BEGIN');
    await sql.rows('SELECT FROM contracts WHERE id = $1 FOR UPDATE', [contractId]);
    const notice = app.mutate(caller, 'giveTerminationNotice', { contractId });
    await untilWaiting(watcher, 1);
    await sql.rows(lockOf('C-DEADLOCK'));
    await sql.rows('COMMIT');
    expect((await notice).userErrors).toEqual([]);
    await sql.rows('RESET deadlock_timeout');
    for (let deadlocks = 0; deadlocks === 0;) {
      const [found] = await watcher.rows<{ deadlocks: number }>(
        `SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`,
      );
      deadlocks = found?.deadlocks ?? 0;
    }
    await watcher.end();
  });

  it('a place that a write from outside takes meanwhile is seen on the second attempt', async () => {
    const caller = actingFor('C-OUTSIDE');
    const [first, second, third] = await Promise.all(times(3, () => apply(app, caller)));
    const fourth = applicationRow({ contractor_id: 'C-OUTSIDE' }).id;
    await sql.insert('contracts', applicationRow({ id: fourth, contractor_id: 'C-OUTSIDE' }));
    await accept(app, first ?? '', { billingStartOn: '2024-05-01' });
    const take = (id: string | undefined, slot: number): Promise<unknown> =>
      sql.rows(
        `UPDATE contracts SET accepted_on = '2024-04-08', slot = $2, billing_start_on = '2024-05-01',
           initial_fee_yen = 0, basic_fee_per_account_yen = 0, type_fee_yen = 0 WHERE id = $1`,
        [id, slot],
      );
    const acceptance = (contractId: string | undefined) =>
      app.mutate(OPERATOR, 'acceptApplication', {
        contractId,
        billingStartOn: '2024-05-01',
        quotedFees: QUOTED_FEES,
      });
    const watcher = await connect(app.databaseUrl);

    await sql.rows('BEGIN');
    await take(second, 2);
    const intoTheLast = acceptance(third);
    await untilWaiting(watcher, 1);
    await sql.rows('COMMIT');
    expect(codes(await intoTheLast)).toEqual([]);

    await sql.rows(`UPDATE contracts SET accepted_on = NULL, slot = NULL, billing_start_on = NULL,
      initial_fee_yen = NULL, basic_fee_per_account_yen = NULL, type_fee_yen = NULL WHERE id = '${second ?? ''}'`);
    await sql.rows('BEGIN');
    await take(second, 2);
    const intoNone = acceptance(fourth);
    await untilWaiting(watcher, 1);
    await sql.rows('COMMIT');
    expect(codes(await intoNone)).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
    await watcher.end();
  });
});
