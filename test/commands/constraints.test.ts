import { randomUUID } from 'node:crypto';
import { QueryFailedError, type DataSource } from 'typeorm';
import { REACHED_BY_A_RACE } from '../../src/commands/runner/constraints';
import { throwIfRefused } from '../../src/commands/runner/refused-error';
import { createCommandRunner } from '../../src/commands/runner/command-runner';
import type { Command, CommandInput, LoadedAggregate } from '../../src/commands/runner/command';
import { createDataSource } from '../../src/persistence/data-source';
import type { ContractRecord } from '../../src/persistence/tables';
import { startOfTokyoDay } from '../../src/terms/model/calendar';
import { clear, connect, contractRow, type Sql } from '../database/sql';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

const CALL = {
  caller: { subject: 'operator', scopes: new Set<string>(), contractorIds: [], isOperator: true },
  now: startOfTokyoDay('2024-04-08'),
  today: '2024-04-08',
};

/** A command without any rule, which writes a contract with so many accounts. */
const writing = (
  accountCount: number,
  facts: Partial<ContractRecord> = {},
): Command<CommandInput, LoadedAggregate, { readonly id: string }> => ({
  mutation: 'writeAnyway',
  access: {
    locksOf: () => Promise.resolve([]),
    load: () => Promise.resolve({ version: null }),
  },
  execute: async (work) => {
    const contract = await work.repositories.contracts.add({
      id: randomUUID(),
      contractorId: 'C-1',
      serviceType: 'WEB_GATEWAY',
      appliedAccountCount: accountCount,
      termsEdition: '2022-09-01',
      appliedOn: '2024-04-08',
      ...facts,
    });
    work.recordOf(work.noteContract(contract), 'APPLICATION_MADE');
    return contract;
  },
});

describe('a constraint that fails', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let sql: Sql;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, { poolSize: 2 }).initialize();
    sql = await connect(database.url);
  });
  afterEach(() => clear(sql));
  afterAll(async () => {
    await sql.end();
    await dataSource.destroy();
    await database.drop();
  });

  it('where no race can reach it is a fault of the program, and nothing is written', async () => {
    const runner = createCommandRunner(dataSource);
    await expect(runner.run(writing(49), {}, CALL)).rejects.toThrow(QueryFailedError);
    await expect(runner.run(writing(50), {}, CALL)).resolves.toHaveProperty('entityId');
    expect(await sql.rows('SELECT 1 FROM contracts')).toHaveLength(1);
    expect(await sql.rows('SELECT 1 FROM contract_events')).toHaveLength(1);
  });

  it('where a writer from outside was first is met by the rules on the next attempt', async () => {
    await sql.insert('contracts', contractRow({ contractor_id: 'C-1', slot: 1 }));
    const { execute, ...command } = writing(50, {
      acceptedOn: '2024-04-08',
      slot: 1,
      billingStartOn: '2024-04-08',
      initialFeeYen: 0,
      basicFeePerAccountYen: 0,
      typeFeeYen: 0,
    });
    let attempts = 0;
    const outcome = await createCommandRunner(dataSource).run(
      {
        ...command,
        execute: (work, aggregate, input) => {
          attempts += 1;
          throwIfRefused(attempts === 1 ? null : { code: 'NOT_FOUND', details: {} });
          return execute(work, aggregate, input);
        },
      },
      {},
      CALL,
    );
    expect(outcome).toEqual({ refusals: [{ code: 'NOT_FOUND', details: {} }] });
  });

  it('is named as the database names it', async () => {
    const constraints = await sql.rows<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique`);
    const names = constraints.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(REACHED_BY_A_RACE));
  });
});
