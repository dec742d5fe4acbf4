import { type Logger, pino } from 'pino';
import { createApp } from '../../src/app';
import type { Caller } from '../../src/commands/runner/call';
import { readSettings, type Settings } from '../../src/config';
import { startOfTokyoDay, tokyoDate } from '../../src/terms/model/calendar';
import { untilTold } from '../../tools/torture/until-told';
import { checkEventsIn } from './event-schemas';
import { createTestDatabase, type TestDatabase } from './postgres';

const MS_PER_HOUR = 3_600_000;

/** A caller of the subgraph under test, by role. */
export type TestCaller = Pick<Caller, 'subject' | 'contractorIds'> & { readonly scope: string };

export const OPERATOR: TestCaller = {
  subject: 'operator',
  scope: 'contracts:operate',
  contractorIds: [],
};

/** A caller who acts for some contractors: a contractor for one, a partner for several. */
export function actingFor(...contractorIds: string[]): TestCaller {
  return {
    subject: contractorIds.join('+'),
    scope: 'contracts:read contracts:write',
    contractorIds,
  };
}

export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: string[] | null;
  readonly article: string | null;
  readonly details: Record<string, unknown> | null;
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: { message: string; path?: unknown[]; extensions: { code: string } }[];
}

/** The entity that a mutation answered with, by the fields selected, and why it did not. */
export interface Outcome<Entity> {
  readonly entity: Entity | null;
  readonly userErrors: UserError[];
}

export type TestApp = Awaited<ReturnType<typeof startApp>>;

/** Serves the subgraph on a database of its own, by the role of servers, with a clock that the test sets. */
export async function startApp(
  today: string,
  settings: Partial<Settings> = {},
  given: { readonly database?: TestDatabase; readonly logger?: Logger } = {},
) {
  const database = given.database ?? (await createTestDatabase());
  const clock = { at: startOfTokyoDay(today) + 9 * MS_PER_HOUR };
  const app = await createApp({
    settings: { ...readSettings({ PORT: '0' }), ...settings },
    databaseUrl: database.serverUrl,
    clock: { now: () => clock.at, today: () => tokyoDate(clock.at) },
    authenticate: (authorization) => Promise.resolve(callerIn(authorization)),
    logger: given.logger ?? pino({ level: 'silent' }),
  });
  const address = await app.listen();

  async function ask<Data = Record<string, unknown>>(
    caller: TestCaller | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(caller && { authorization: JSON.stringify(caller) }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  }

  return {
    address,
    databaseUrl: database.url,
    /** Its database for another server, which leaves it when it stops. */
    database: { ...database, drop: () => Promise.resolve() },

    /** Sets the clock to nine in the morning, in Tokyo, of a day. */
    setToday(day: string): void {
      clock.at = startOfTokyoDay(day) + 9 * MS_PER_HOUR;
    },

    /** Sets the clock to an instant, as in `2024-04-08T00:30:00+09:00`. */
    setNow(instant: string): void {
      clock.at = Date.parse(instant);
    },

    ask,

    /** Gives the data of an operation that is to succeed. */
    async read<Data = Record<string, unknown>>(
      caller: TestCaller,
      query: string,
      variables: Record<string, unknown> = {},
    ): Promise<Data> {
      const { data, errors } = await ask<Data>(caller, query, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },

    /** Runs a mutation by its name, and selects fields of its entity. */
    async mutate<Entity = { id: string }>(
      caller: TestCaller,
      mutation: string,
      input: Record<string, unknown>,
      selection = 'id',
    ): Promise<Outcome<Entity>> {
      const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
      const field = ENTITY_FIELDS[mutation] ?? 'contract';
      const { data, errors } = await ask<
        Record<string, Record<string, Entity | null> & { userErrors: UserError[] }>
      >(
        caller,
        `mutation ($input: ${name}Input!) { ${mutation}(input: $input) {
          ${field} { ${selection} } userErrors { code message path article details } } }`,
        { input },
      );
      const payload = data?.[mutation];
      if (errors || !payload) throw new Error(JSON.stringify(errors));
      return { entity: payload[field] ?? null, userErrors: payload.userErrors };
    },

    /** Waits until the feed tells all that has been written. */
    untilTold: () => untilTold(database.url),

    /** Stops it. Throws where an event that it wrote is other than docs/events says. */
    async stop(): Promise<void> {
      await app.drain();
      await app.close();
      try {
        await checkEventsIn(database.url);
      } finally {
        await database.drop();
      }
    },
  };
}

const ENTITY_FIELDS: Record<string, string> = {
  requestAccountCountChange: 'changeRequest',
  withdrawChangeRequest: 'changeRequest',
  acceptChangeRequest: 'changeRequest',
  rejectChangeRequest: 'changeRequest',
  applyForOption: 'optionService',
  withdrawOptionApplication: 'optionService',
  acceptOption: 'optionService',
  rejectOption: 'optionService',
  giveOptionStopNotice: 'optionService',
  withdrawOptionStopNotice: 'optionService',
  recordOutage: 'outage',
  updateOutage: 'outage',
  correctOutage: 'outage',
  reportOutage: 'outage',
  fileOutageClaim: 'outageClaim',
  withdrawOutageClaim: 'outageClaim',
  grantOutageClaim: 'outageClaim',
  denyOutageClaim: 'outageClaim',
  reopenOutageClaim: 'outageClaim',
  recordOneTimeFee: 'settlement',
  reverseSettlement: 'settlement',
};

function callerIn(authorization: string | undefined): Caller | null {
  if (authorization === undefined) return null;
  const { subject, scope, contractorIds } = JSON.parse(authorization) as TestCaller;
  const scopes = new Set(scope.split(' '));
  return { subject, scopes, contractorIds, isOperator: scopes.has('contracts:operate') };
}
