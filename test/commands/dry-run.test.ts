import { randomUUID } from 'node:crypto';
import { contractorLock } from '../../src/commands/runner/access';
import { lockStatement } from '../../src/persistence/transaction';
import { clear, connect, fingerprint, type Sql, untilWaiting } from '../database/sql';
import { actingFor, OPERATOR, startApp, type TestApp, type UserError } from '../support/app';
import { apply, contract, EDITION, QUOTED_FEES } from '../support/contracts';

const CONTRACTOR = actingFor('C-1');
const ACCEPTANCE = { billingStartOn: '2024-04-20', quotedFees: QUOTED_FEES, dryRun: true };
const application = (serviceType: string, dryRun = true) => ({
  contractorId: 'C-1',
  serviceType,
  accountCount: 50,
  agreesToTermsEdition: EDITION,
  dryRun,
});

interface Payload {
  readonly contract: Record<string, unknown> | null;
  readonly userErrors: Pick<UserError, 'code'>[];
}

describe('dry runs', () => {
  let app: TestApp;
  let sql: Sql;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    sql = await connect(app.databaseUrl);
  });
  afterEach(() => clear(sql));
  afterAll(async () => {
    await sql.end();
    await app.stop();
  });

  const answer = `{ contract { id status monthlyFee { total } dependentContracts { id serviceType }
    settlements { edges { node { kind amount } } } history { edges { node { type } } } }
    userErrors { code } }`;
  const SEQUENCE = `mutation (
    $gateway: ApplyForContractInput!, $remote: ApplyForContractInput!
    $acceptGateway: AcceptApplicationInput!, $acceptRemote: AcceptApplicationInput!
    $notice: GiveTerminationNoticeInput!) {
    gateway: applyForContract(input: $gateway) ${answer}
    remote: applyForContract(input: $remote) ${answer}
    early: acceptApplication(input: $acceptRemote) ${answer}
    acceptedGateway: acceptApplication(input: $acceptGateway) ${answer}
    acceptedRemote: acceptApplication(input: $acceptRemote) ${answer}
    ended: giveTerminationNotice(input: $notice) ${answer}
  }`;
  it('in sequence build on each other, a refusal in between spoils nothing, and nothing is left', async () => {
    const before = await fingerprint(sql);
    const data = await app.read<Record<string, Payload>>(OPERATOR, SEQUENCE, {
      gateway: application('WEB_GATEWAY'),
      remote: application('REMOTE_CONNECT'),
      acceptGateway: { contractId: 'gateway', ...ACCEPTANCE },
      acceptRemote: { contractId: 'remote', ...ACCEPTANCE },
      notice: { contractId: 'gateway', dependentContracts: 'TERMINATE_TOGETHER', dryRun: true },
    });
    expect(data['gateway']).toMatchObject({ contract: { status: 'APPLIED' }, userErrors: [] });
    expect(data['early']).toEqual({
      contract: null,
      userErrors: [{ code: 'BASE_CONTRACT_REQUIRED' }],
    });
    expect(data['acceptedGateway']?.contract).toMatchObject({
      status: 'ACCEPTED',
      monthlyFee: { total: 40_000 },
      dependentContracts: [],
      settlements: { edges: [{ node: { kind: 'INITIAL_FEE', amount: 100_000 } }] },
      history: {
        edges: [{ node: { type: 'APPLICATION_MADE' } }, { node: { type: 'APPLICATION_ACCEPTED' } }],
      },
    });
    expect(data['acceptedRemote']?.contract).toMatchObject({ status: 'ACCEPTED' });
    // Annex 2: 11 days of 30 are left of the term, at 40,000 yen.
    expect(data['ended']?.contract).toMatchObject({
      status: 'UNDER_NOTICE',
      dependentContracts: [{ serviceType: 'REMOTE_CONNECT' }],
      settlements: {
        edges: [{}, { node: { kind: 'EARLY_TERMINATION', amount: 14_666 } }],
      },
    });
    expect(await fingerprint(sql)).toEqual(before);
  });

  describe('that name a call which is not before them in the request', () => {
    const APPLY = 'gateway: applyForContract(input: $apply) { userErrors { code } }';
    const NOTICE = 'ended: giveTerminationNotice(input: $notice) { userErrors { code } }';
    const askOf = (calls: string, contractId = 'gateway') =>
      app.ask<Record<string, Payload>>(
        OPERATOR,
        `mutation ($apply: ApplyForContractInput!, $notice: GiveTerminationNoticeInput!) { ${calls} }`,
        { apply: application('WEB_GATEWAY'), notice: { contractId, dryRun: true } },
      );

    it.each([
      ['alone, as by a gateway that split the operation', `${NOTICE} unused: ${APPLY.slice(9)}`],
      ['in the wrong order', `${NOTICE} ${APPLY}`],
    ])('are told so before anything is done: %s', async (_case, calls) => {
      const { errors, data } = await askOf(calls);
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        {
          message: expect.stringMatching(
            /^"contractId" of "ended" is a name, and no earlier dry run .* in one request/,
          ) as unknown,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
    });

    it.each([
      ['an identifier', randomUUID()],
      ['an identifier without hyphens', 'a'.repeat(32)],
      ['no name at all', '12-x'],
    ])('are not found by %s', async (_case, contractId) => {
      const { data } = await askOf(`__typename ${APPLY} ${NOTICE}`, contractId);
      expect(data?.['ended']?.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    });
  });

  it('do not take a contractor for the response name of an earlier call', async () => {
    const query = `mutation ($a: ApplyForContractInput!, $b: ApplyForContractInput!) {
      K1: applyForContract(input: $a) { userErrors { code } contract { contractor { id } } }
      second: applyForContract(input: $b) { userErrors { code } contract { contractor { id } } } }`;
    const input = { ...application('WEB_GATEWAY'), contractorId: 'K1' };
    const data = await app.read<Record<string, Payload>>(OPERATOR, query, { a: input, b: input });
    expect(data['second']).toEqual({ userErrors: [], contract: { contractor: { id: 'K1' } } });
  });

  it('leave no key behind, and replay the key of a real call', async () => {
    const input = { ...application('WEB_GATEWAY'), idempotencyKey: 'k' };
    const dry = await app.mutate(CONTRACTOR, 'applyForContract', input);
    const real = await app.mutate(CONTRACTOR, 'applyForContract', { ...input, dryRun: false });
    expect(real.entity?.id).not.toBe(dry.entity?.id);
    expect(await app.mutate(CONTRACTOR, 'applyForContract', input)).toEqual(real);
    expect(await sql.rows('SELECT 1 FROM contracts')).toHaveLength(1);
  });

  it('release what they hold, so that any number may follow', async () => {
    const id = await contract(app, CONTRACTOR, { billingStartOn: '2024-04-20' });
    const ends = `mutation ($input: GiveTerminationNoticeInput!) { giveTerminationNotice(input: $input) {
      contract { history(first: 999) { totalCount } } userErrors { code } } }`;
    for (let round = 0; round < 25; round += 1) {
      const { errors } = await app.ask(CONTRACTOR, ends, {
        input: { contractId: id, dryRun: true },
      });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const { userErrors } = await app.mutate(CONTRACTOR, 'giveTerminationNotice', {
      contractId: id,
    });
    expect(userErrors).toEqual([]);
    const open = await sql.rows(
      `SELECT FROM pg_stat_activity WHERE datname = current_database()
         AND application_name = 'secure-access-contracts' AND state LIKE 'idle in transaction%'`,
    );
    expect(open).toEqual([]);
  });

  it('whose connection breaks are answered as a database that is away, and leave their place', async () => {
    const id = await apply(app, CONTRACTOR);
    const watcher = await connect(app.databaseUrl);
    for (let round = 0; round < 6; round += 1) {
      await sql.rows('BEGIN');
      await sql.rows(lockStatement(contractorLock('C-1')));
      const dry = app.ask(
        OPERATOR,
        `mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { userErrors { code } } }`,
        { input: { contractId: id, ...ACCEPTANCE } },
      );
      await untilWaiting(watcher, 1);
      await watcher.rows(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      await sql.rows('COMMIT');
      expect((await dry).errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
    }
    await watcher.end();
    const { userErrors } = await app.mutate(OPERATOR, 'acceptApplication', {
      contractId: id,
      ...ACCEPTANCE,
    });
    expect(userErrors).toEqual([]);
  });

  describe('beside real calls', () => {
    const real = `real: applyForContract(input: $real) { userErrors { code } }`;
    const dry = `dry: applyForContract(input: $dry) { userErrors { code } }`;
    const declared = '$real: ApplyForContractInput!, $dry: ApplyForContractInput!';
    const literal = (dryRun: string): string =>
      `applyForContract(input: { contractorId: "C-1", serviceType: WEB_GATEWAY, accountCount: 50,
        agreesToTermsEdition: "${EDITION}", dryRun: ${dryRun} }) { userErrors { code } }`;

    it.each([
      ['one after the other', `mutation (${declared}) { ${real} ${dry} }`],
      ['the other way round', `mutation (${declared}) { ${dry} ${real} }`],
      [
        'in a fragment',
        `mutation (${declared}) { ${real} ...f } fragment f on Mutation { ${dry} }`,
      ],
      [
        'in an inline fragment',
        `mutation (${declared}) { ${real} ... on Mutation { ... { ${dry} } } }`,
      ],
      [
        'by a literal',
        `mutation (${declared}) { a: ${literal('false')} b: ${literal('true')} ${real} ${dry} }`,
      ],
      [
        'by a variable inside',
        `mutation (${declared}, $yes: Boolean = true) { ${real} a: ${literal('$yes')} ${dry} }`,
      ],
      [
        'by the default of the field',
        `mutation (${declared}) { a: ${literal('true').replace(', dryRun: true', '')} ${dry} ${real} }`,
      ],
      [
        'included',
        `mutation (${declared}, $yes: Boolean = true) { ${real} ... @include(if: $yes) { ${dry} } }`,
      ],
      [
        'not skipped',
        `mutation (${declared}, $no: Boolean = false) { ${real} ... on Mutation @skip(if: $no) { ${dry} } }`,
      ],
    ])('%s are refused, and nothing is written', async (_how, query) => {
      const before = await fingerprint(sql);
      const { data, errors } = await app.ask(CONTRACTOR, query, {
        real: application('WEB_GATEWAY', false),
        dry: application('WEB_GATEWAY'),
      });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      expect(data ?? null).toBeNull();
      expect(await fingerprint(sql)).toEqual(before);
    });

    it.each([
      ['left out', `mutation (${declared}) { ${real} ... @include(if: false) { ${dry} } }`],
      [
        'skipped by a variable',
        `mutation (${declared}, $yes: Boolean = true) { ${real} ... @skip(if: $yes) { ${dry} } }`,
      ],
    ])('%s are none', async (_how, query) => {
      const { errors } = await app.ask(CONTRACTOR, query, {
        real: application('WEB_GATEWAY', false),
        dry: application('WEB_GATEWAY'),
      });
      expect(errors).toBeUndefined();
      expect(await sql.rows('SELECT 1 FROM contracts')).toHaveLength(1);
    });

    it('the name of the type may be asked for', async () => {
      const query = `mutation ($dry: ApplyForContractInput!) { __typename ${dry} }`;
      const { errors } = await app.ask(CONTRACTOR, query, { dry: application('WEB_GATEWAY') });
      expect(errors).toBeUndefined();
    });

    it('by a null, which is no dry run, several real calls go through', async () => {
      const query = `mutation (${declared}) { ${real} ${dry} }`;
      const { errors } = await app.ask(CONTRACTOR, query, {
        real: application('WEB_GATEWAY', false),
        dry: { ...application('WEB_GATEWAY'), dryRun: null },
      });
      expect(errors).toBeUndefined();
      expect(await sql.rows('SELECT 1 FROM contracts')).toHaveLength(2);
    });
  });
});
