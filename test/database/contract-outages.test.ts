import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/persistence/data-source';
import { repositoriesOf } from '../../src/persistence/repositories';
import { isAffectedBy } from '../../src/terms/model/outage';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { fc } from '../support/random';
import { clear, connect, contractRow, type Sql } from './sql';

/** SQL finds the outages that concern a contract; the terms say which affect it, by what is and was recorded. */
describe('the outages of contracts', () => {
  let database: TestDatabase;
  let sql: Sql;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    sql = await connect(database.url);
    dataSource = await createDataSource(database.url, { poolSize: 1 }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await sql.end();
    await database.drop();
  });

  const CONTRACT = contractRow({ billing_start_on: '2024-04-10' });

  const facts = fc.record({
    affected_service_types: fc.constantFrom('{WEB_GATEWAY}', '{REMOTE_CONNECT}'),
    names: fc.constantFrom(null, true, false),
    // In hours around midnight in Tokyo, before and after billing starts.
    known: fc.integer({ min: -40, max: 20 }),
    hours: fc.option(fc.integer({ min: 0, max: 30 })),
  });
  type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

  const at = (hours: number): string => new Date(Date.UTC(2024, 3, 9, 15 + hours)).toISOString();
  const columns = ({ affected_service_types, names, known, hours }: Facts) => ({
    affected_service_types,
    names_contracts: names !== null,
    known_at: at(known),
    restored_at: hours === null ? null : at(known + hours),
    attribution: 'COMPANY',
    complete: true,
  });

  test('are all that affect it, or did so by what was recorded before', async () => {
    const outage = fc.record({ now: facts, before: fc.option(facts) });
    await fc.assert(
      fc.asyncProperty(fc.array(outage, { minLength: 1, maxLength: 4 }), async (outages) => {
        await clear(sql);
        await sql.insert('contracts', CONTRACT);
        const ids = outages.map(() => randomUUID());
        for (const [place, { now, before }] of outages.entries()) {
          const id = ids[place];
          await sql.insert('outages', { id, ...columns(now) });
          if (now.names === true) {
            await sql.insert('outage_contracts', { outage_id: id, contract_id: CONTRACT.id });
          }
          if (before === null) continue;
          await sql.insert('outage_changes', {
            outage_id: id,
            number: place + 1,
            changed_at: at(100),
            ...columns(before),
            affected_contract_ids:
              before.names === null ? null : before.names ? `{${CONTRACT.id}}` : '{}',
          });
        }
        const { contracts, contractOutages } = repositoriesOf(dataSource.manager);
        const [contract] = await contracts.findByIds([CONTRACT.id]);
        const [asked] = await contractOutages.findByContracts([CONTRACT.id], ids);
        if (contract === undefined || asked === undefined) throw new Error('Nothing was found');
        const concerning = asked.outages.filter((each) =>
          [each, ...each.changes.map(({ before }) => before)].some((recorded) =>
            isAffectedBy(contract, recorded),
          ),
        );
        const [found] = await contractOutages.findByContracts([CONTRACT.id]);
        expect(found?.outages.map(({ id }) => id)).toEqual(
          expect.arrayContaining(concerning.map(({ id }) => id)),
        );
        const [broad] = await contractOutages.findByChangedContracts([CONTRACT.id]);
        expect(broad?.outages.map(({ id }) => id)).toEqual(
          expect.arrayContaining(concerning.map(({ id }) => id)),
        );
        expect(asked.outages).toHaveLength(outages.length);
      }),
      { numRuns: 60 },
    );
  });
});
