import { type GraphQLNamedType, isInputObjectType, isObjectType } from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { clear, connect, fingerprint, type Sql } from '../database/sql';
import {
  actingFor,
  OPERATOR,
  type Outcome,
  startApp,
  type TestApp,
  type TestCaller,
} from '../support/app';
import { codes } from '../support/contracts';
import { STORY, type Step } from './story';

const MONEY = `settlements { edges { node { kind direction amount arisesOn provisional lines { label amount } } } }`;
const CONTRACT = `status accountCount version terminationEffectiveOn eligible monthlyFee { total }
  terminationNotice { ground effectiveOn movedFromRequested } ${MONEY}
  history { totalCount edges { node { type actor data } } }`;
const PART = `id version status contract { ${CONTRACT} }`;
const SELECTIONS: Record<string, string> = {
  Contract: `id ${CONTRACT}`,
  ContractChangeRequest: `accountCount effectiveOn oneTimeFee ${PART}`,
  OptionService: `initialFee stopEffectiveOn ${PART}`,
  Outage:
    'id version attribution complete restoredAt durationHours affectedContracts { totalCount }',
  OutageClaim: `reductionAmount unavailableHours denialReason settlement { amount } ${PART}`,
  Settlement: `id kind amount direction reverses { amount } contract { ${CONTRACT} }`,
};
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
const STRANGER = actingFor('C-2');
const READER: TestCaller = { ...OPERATOR, scope: 'contracts:read', contractorIds: ['C-1'] };

const schema = createSchema();
const mutations = schema.getMutationType()?.getFields() ?? {};

interface Entity {
  readonly id: string;
  readonly version?: number;
}

const typeNamed = (name: string): GraphQLNamedType | undefined => schema.getType(name);

function selectionOf(mutation: string): string {
  const payload = typeNamed(`${capital(mutation)}Payload`);
  const [entity] = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  return SELECTIONS[entity?.type.toString() ?? ''] ?? 'id';
}

const capital = (mutation: string): string =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;

function inputFields(mutation: string): string[] {
  const type = typeNamed(`${capital(mutation)}Input`);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

/** An answer without what no two calls have in common. */
function comparable(answer: unknown): unknown {
  const text = JSON.stringify(answer);
  return JSON.parse(
    text.replaceAll(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"id"').replaceAll(/SAS-\d+/g, 'SAS'),
  );
}

describe('every mutation', () => {
  let app: TestApp;
  let sql: Sql;
  let ids: Record<string, string> = {};
  let told = 0;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    sql = await connect(app.databaseUrl);
  });
  afterAll(async () => {
    await sql.end();
    await app.stop();
  });

  it('has its turn in the story', () => {
    const inTurn = new Set(STORY.map(({ mutation }) => mutation));
    expect([...inTurn].sort()).toEqual(Object.keys(mutations).sort());
  });

  /** Tells the story up to a step, from where it has been told to: each step is tried by itself, too. */
  async function tellUpTo(place: number): Promise<void> {
    if (told > place) {
      await clear(sql);
      app.setToday('2024-04-08');
      ids = {};
      told = 0;
    }
    for (const { mutation, caller, input, as, on } of STORY.slice(told, place)) {
      if (on) app.setToday(on);
      const { entity } = await app.mutate<Entity>(caller, mutation, input(ids));
      ids[as] = entity?.id ?? '';
    }
    told = place;
  }

  const named = STORY.map((step, place): [string, Step, number] => [
    `${step.mutation} of ${step.as}`,
    step,
    place,
  ]);
  it.each(named)('%s', async (_name, { mutation, caller, input, as, on, event }, place) => {
    await tellUpTo(place);
    if (on) app.setToday(on);
    const asked = input(ids);
    const selection = selectionOf(mutation);
    const run = (by: TestCaller, more: object): Promise<Outcome<Entity>> =>
      app.mutate<Entity>(by, mutation, { ...asked, ...more }, selection);
    const before = await fingerprint(sql);
    const isUnchanged = async (): Promise<void> => {
      expect(await fingerprint(sql)).toEqual(before);
    };

    // A caller who may not write, and one who acts for somebody else.
    const call = `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const read = await app.ask(READER, call, { input: asked });
    expect(read.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const foreign = await app.ask<Record<string, Outcome<Entity>>>(STRANGER, call, {
      input: asked,
    });
    if (caller === OPERATOR) {
      expect(foreign.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    } else {
      expect(foreign.data?.[mutation]?.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    }

    // What names nothing, alone, whatever else is wrong.
    const idField = Object.keys(asked).find((field) => /^(?!contractor).*Id$/.test(field));
    if (idField !== undefined) {
      const unknown = await run(caller, { [idField]: UNKNOWN_ID, idempotencyKey: `${as} unknown` });
      expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: [idField] }]);
    }
    if (inputFields(mutation).includes('expectedVersion')) {
      const stale = await run(caller, { expectedVersion: 99, idempotencyKey: `${as} stale` });
      expect(stale.userErrors).toMatchObject([
        { code: 'VERSION_CONFLICT', path: ['expectedVersion'], details: { expectedVersion: 99 } },
      ]);
    }
    const dry = await run(caller, { dryRun: true, idempotencyKey: `${mutation} ${as}` });
    await isUnchanged();

    const real = await run(caller, { idempotencyKey: `${mutation} ${as}` });
    expect(real.userErrors).toEqual([]);
    expect(comparable(dry)).toEqual(comparable(real));
    ids[as] = real.entity?.id ?? '';
    told = place + 1;
    const events = await sql.rows<{ type: string; actor: string; subject: string }>(
      `SELECT type, actor, subject_id AS subject FROM contract_events ORDER BY sequence DESC LIMIT 1`,
    );
    expect(events).toEqual([{ type: event, actor: caller.subject, subject: ids[as] }]);
    const after = await fingerprint(sql);
    expect(after['contract_events']?.split(':')[0]).toBe(
      String(Number(before['contract_events']?.split(':')[0]) + 1),
    );

    // Once more: with its fields the other way round, what was left out said to be null.
    const left = inputFields(mutation).filter((field) => !(field in asked) && field !== 'dryRun');
    const nulls = Object.fromEntries(left.map((field) => [field, null]));
    const again = Object.fromEntries(Object.entries({ ...asked, ...nulls }).reverse());
    const replayed = await app.mutate<Entity>(
      caller,
      mutation,
      { ...again, idempotencyKey: `${mutation} ${as}` },
      selection,
    );
    expect(comparable(replayed)).toEqual(comparable(real));
    expect(replayed.entity?.id).toBe(ids[as]);
    const other =
      'expectedVersion' in nulls ? { expectedVersion: 98 } : { ...differentFrom(asked) };
    const reused = await run(caller, { ...other, idempotencyKey: `${mutation} ${as}` });
    expect(codes(reused)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await fingerprint(sql)).toEqual(after);
  });
});

/** An input like another, except for one of its texts or numbers. */
function differentFrom(asked: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if ('reason' in asked) return { reason: 'another' };
  if ('accountCount' in asked) return { accountCount: 51 };
  return { description: 'another' };
}
