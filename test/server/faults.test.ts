import { createServer } from 'node:net';
import { DatabaseError, Pool } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import { isDatabaseUnavailable } from '../../src/server/database-unavailable';
import { startToyServer, type ToyServer } from './toy-server';

let fault: () => unknown;
let toy: ToyServer;
beforeAll(async () => {
  toy = await startToyServer({ fail: () => fault() });
});
afterAll(() => toy.server.drain());

const databaseError = (code: string, message = 'as the database says') =>
  Object.assign(new DatabaseError(message, 0, 'error'), { code, detail: 'Key (sub)=(alice)' });

const failing = (error: unknown) => {
  fault = () => {
    throw error;
  };
};

test('a fault is masked, and the log has it under the id that the answer names', async () => {
  failing(
    new QueryFailedError('select secret from "contracts"', ['alice'], databaseError('42P01')),
  );
  const { errors, status, text } = await toy.graphql({ query: '{ shop { id } fail }' });
  expect(status).toBe(200);
  expect(errors).toHaveLength(1);
  const [error] = errors;
  expect(error).toEqual({
    message: 'Internal server error',
    path: ['fail'],
    locations: [{ line: 1, column: 15 }],
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as unknown },
  });
  expect(text).not.toMatch(/select|as the database says|stack|node_modules/);

  const record = toy.log.find((line) => 'error' in line);
  expect(record?.['requestId']).toBe(error?.extensions['requestId']);
  expect(record?.['level']).toBe(50);
  expect(record?.['error']).toMatchObject({
    name: 'QueryFailedError',
    message: 'as the database says',
    code: '42P01',
    stack: expect.stringContaining('faults.test') as unknown,
  });
  expect(JSON.stringify(record)).not.toContain('alice');
});

test('what is thrown and is no error is masked too', async () => {
  failing('a string with a secret');
  const { errors } = await toy.graphql({ query: '{ fail }' });
  expect(errors[0]?.message).toBe('Internal server error');
});

test('an error with a code of its own making is masked', async () => {
  failing(Object.assign(new Error('secret'), { extensions: { code: 'MINE', sql: 'select' } }));
  const { errors, text } = await toy.graphql({ query: '{ fail }' });
  expect(errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(text).not.toMatch(/secret|select/);
});

test('a database that is away is SERVICE_UNAVAILABLE, with 503 where there is no other answer', async () => {
  failing(new QueryFailedError('select 1', [], databaseError('57P01')));
  const alone = await toy.graphql({ query: '{ fail }' });
  expect(alone.status).toBe(503);
  expect(alone.errors).toEqual([
    {
      message: 'The database is away; try again.',
      path: ['fail'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    },
  ]);
  const beside = await toy.graphql({ query: '{ fail shop { id } }' });
  expect(beside.status).toBe(200);
  expect(beside.data).toEqual({ fail: null, shop: { id: '1' } });
});

describe('the database is away', () => {
  test('when nothing listens', async () => {
    const pool = new Pool({ host: 'localhost', port: 1 });
    expect(
      isDatabaseUnavailable(await pool.query('select 1').catch((error: unknown) => error)),
    ).toBe(true);
    await pool.end();
    const closed = await pool.query('select 1').catch((error: unknown) => error);
    expect(isDatabaseUnavailable(closed)).toBe(true);
  });

  test('when its socket is missing', async () => {
    const pool = new Pool({ host: '/nonexistent', port: 1 });
    expect(
      isDatabaseUnavailable(await pool.query('select 1').catch((error: unknown) => error)),
    ).toBe(true);
  });

  test('when the connection is dropped, or never answered', async () => {
    for (const answer of ['drop', 'silence']) {
      const silent = createServer((socket) => {
        socket.on('error', () => undefined);
        if (answer === 'drop') socket.destroy();
      });
      await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
      const address = silent.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const pool = new Pool({ host: '127.0.0.1', port, connectionTimeoutMillis: 50 });
      const error = await pool.query('select 1').catch((caught: unknown) => caught);
      silent.close();
      expect(isDatabaseUnavailable(error)).toBe(true);
    }
  });

  test('when the data source is not connected', async () => {
    const source = new DataSource({ type: 'postgres' });
    const error: unknown = await source.query('select 1').catch((caught: unknown) => caught);
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  test.each([
    ...['57P01', '57P03', '53300', '53100', '57014', '55P03'],
    ...['08006', '08P01', '40001', '40P01', '58030', '25006'],
  ])('when it says %s', (code) => {
    expect(isDatabaseUnavailable(databaseError(code))).toBe(true);
    expect(isDatabaseUnavailable(new QueryFailedError('', [], databaseError(code)))).toBe(true);
  });

  test.each(['23505', '23P01', '42P01', '22P02'])('but not when it says %s', (code) => {
    expect(isDatabaseUnavailable(databaseError(code))).toBe(false);
  });

  test('nor when a file is missing', () => {
    const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
    expect(isDatabaseUnavailable(missing)).toBe(false);
    expect(isDatabaseUnavailable('ECONNREFUSED')).toBe(false);
  });
});
