import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply } from '../support/contracts';
import { Follower } from '../model/feed';
import { connect, type Sql } from './sql';

/** The events lie in parts, of which the oldest is taken away while others read and write. */
describe('events in parts', () => {
  let app: TestApp;
  let sql: Sql;
  const contractIds: string[] = [];
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    sql = await connect(app.databaseUrl);
    for (const part of [1, 2, 3]) {
      contractIds.push(await apply(app, actingFor(`C-${part}`)));
      if (part < 3) await sql.rows('CALL begin_event_part(after_transactions => 0)');
    }
  });
  afterAll(async () => {
    await sql.end();
    await app.stop();
  });

  const told = async (): Promise<(string | null)[]> => {
    const follower = new Follower(app, OPERATOR);
    await follower.readToTheEnd();
    return follower.events.map(({ contractId }) => contractId);
  };
  const history = async (id: string | undefined): Promise<number> => {
    const { contract } = await app.read<{ contract: { history: { totalCount: number } } }>(
      OPERATOR,
      'query ($id: ID!) { contract(id: $id) { history { totalCount } } }',
      { id },
    );
    return contract.history.totalCount;
  };

  test('each hold their own, and are read as one', async () => {
    const parts = await sql.rows<{ part: string }>(
      'SELECT tableoid::regclass AS part FROM contract_events ORDER BY sequence',
    );
    expect(parts.map(({ part }) => part)).toEqual(
      [1, 2, 3].map((part) => `contract_events_${part}`),
    );
    expect(await told()).toEqual(contractIds);
    expect(await history(contractIds[0])).toBe(1);
  });

  test('are taken away beside a transaction that writes others', async () => {
    const writer = await connect(app.databaseUrl);
    await writer.rows('BEGIN');
    await writer.rows('SELECT count(*) FROM contract_events_3');
    await sql.rows('ALTER TABLE contract_events DETACH PARTITION contract_events_1 CONCURRENTLY');
    await writer.rows('COMMIT');
    await writer.end();

    contractIds.push(await apply(app, actingFor('C-4')));
    expect(await told()).toEqual(contractIds.slice(1));
    expect(await history(contractIds[0])).toBe(0);
    expect(await history(contractIds[1])).toBe(1);
    expect(await sql.rows('SELECT contract_id FROM contract_events_1')).toEqual([
      { contract_id: contractIds[0] },
    ]);
  });
});
