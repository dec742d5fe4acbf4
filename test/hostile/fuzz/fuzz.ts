import { Writable } from 'node:stream';
import { getDirective } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { pino, type Logger } from 'pino';
import { createSchema } from '../../../src/graphql/schema';
import { OPERATOR, startApp, type TestApp } from '../../support/app';
import { type Adapt, live } from '../lives';
import { objectTypes } from '../questions';
import { diceOf } from './dice';
import { documentedErrors } from '../../support/documented-errors';
import { operationMaker } from './operations';
import { type HttpRequest, requestOf } from './requests';
import { type HttpAnswer, sender } from './send';
import { type Pool, scalarsOf } from './values';

/** So many callers ask at once. */
const AT_ONCE = 8;
const LEAK =
  /INTERNAL_SERVER_ERROR|\bSELECT |INSERT INTO|node_modules|\/src\/|\.ts:\d|stacktrace|\bat \S+ \(|postgres:|TypeORM|QueryFailed/;

export interface FuzzOptions {
  readonly seed: number;
  readonly operations: number;
  /** Is told, now and then, how many operations have been answered. */
  readonly onProgress?: (answered: number) => void;
}

/** What came of it: how often each outcome was answered. */
export type Outcomes = ReadonlyMap<string, number>;

/**
 * Sends a server that is made for it so many operations, drawn from the whole schema. Throws at the first answer that
 * is none, or no documented one, or that shows what only the log may hold; or where the server is not as before.
 */
export async function fuzz({ seed, operations, onProgress }: FuzzOptions): Promise<Outcomes> {
  const faults: string[] = [];
  const app = await startApp('2024-04-08', {}, { logger: loggerTo(faults) });
  const schema = createSchema();
  const pool = await poolOf(app, schema);
  const makeOperation = operationMaker(schema);
  const documented = documentedErrors();
  const outcomes = new Map<string, number>();
  const { send, close } = sender(app.address);
  const cursors = pool.scalars['String'] ?? [];
  const plainTexts = cursors.length;

  let next = 0;
  const caller = async (): Promise<void> => {
    while (next < operations) {
      const place = (next += 1);
      const dice = diceOf(seed + place);
      const request = requestOf(makeOperation(dice, pool), dice);
      const answer = await send(request).catch((error: unknown) => {
        throw new Error(`${String(error)}: ${described(request)}`);
      });
      const fault = answer && faultOf(answer, documented, request);
      if (fault !== null) {
        throw new Error(`${fault}: ${described(request)}\n${faults.at(-1) ?? ''}`);
      }
      for (const outcome of outcomesOf(answer)) {
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
      for (const [, cursor] of answer?.text.matchAll(/"cursor":"([^"]+)"/g) ?? []) {
        cursors[Math.min(plainTexts + dice.below(50), cursors.length)] = cursor;
      }
      if (place % 100 === 0) onProgress?.(place);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, caller));
    await expectAsBefore(app);
    if (faults.length > 0) throw new Error(`Faults in the log: ${faults.slice(0, 3).join('\n')}`);
  } finally {
    close();
    await app.stop();
  }
  return outcomes;
}

function described({ method, path, headers, body, ...rest }: HttpRequest): string {
  const said = JSON.stringify({ ...headers, ...rest }).slice(0, 500);
  return `${method} ${path.slice(0, 2_000)} ${said}\n${body.toString().slice(0, 5_000)}`;
}

/** Says what is wrong with an answer; null where nothing is. */
function faultOf(
  { status, text }: HttpAnswer,
  documented: ReturnType<typeof documentedErrors>,
  { method }: HttpRequest,
): string | null {
  const shown = `${status} ${text.slice(0, 2_000)}`;
  if (LEAK.test(text)) return `It shows what it must not: ${shown}`;
  if (method === 'HEAD' || status === 200) {
    if (!text.includes('"errors"')) return null;
  }
  const codes = codesOf(text);
  if (codes === null) return `It is no answer of GraphQL: ${shown}`;
  const statuses = codes.flatMap((code) => [...(documented.get(code) ?? [])]);
  if (codes.some((code) => !documented.has(code))) return `Undocumented code: ${shown}`;
  if (codes.includes('SERVICE_UNAVAILABLE')) return `It stalls: ${shown}`;
  return status === 200 || statuses.includes(status) ? null : `Undocumented status: ${shown}`;
}

function codesOf(text: string): string[] | null {
  try {
    const { errors = [] } = JSON.parse(text) as {
      errors?: { extensions?: { code?: string } }[];
    };
    return errors.map(({ extensions }) => String(extensions?.code));
  } catch {
    return null;
  }
}

function outcomesOf(answer: HttpAnswer | null): string[] {
  if (answer === null) return ['given up'];
  const codes = codesOf(answer.text) ?? [];
  const refusals = [...answer.text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code);
  return [...new Set([String(answer.status), ...codes, ...refusals])];
}

/** A log that keeps what it is told of faults. */
function loggerTo(faults: string[]): Logger {
  const sink = new Writable({
    write: (line: Buffer, _encoding, done) => {
      faults.push(line.toString());
      done();
    },
  });
  return pino({ level: 'error' }, sink);
}

/** Lets two contractors live their lives; what they came to is what to draw from. */
async function poolOf(app: TestApp, schema: GraphQLSchema): Promise<Pool> {
  const byName = new Map<string, unknown[]>();
  const note = (name: string, value: unknown): void => {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      for (const [inner, each] of Object.entries(value)) note(inner, each);
    } else {
      byName.set(name, [...(byName.get(name) ?? []), ...[value].flat()]);
    }
  };
  const noting: Adapt = (_mutation, input) => {
    note('', input);
    return input;
  };
  const lives = [await live(app, 'C-1', noting), await live(app, 'C-2', noting)];
  const { contracts } = await app.read<{
    contracts: { edges: { node: { contractNumber: string } }[] };
  }>(OPERATOR, '{ contracts(first: 100) { edges { node { contractNumber } } } }');
  const numbers = contracts.edges.map(({ node }) => node.contractNumber);
  byName.set('contractNumber', numbers);
  return {
    scalars: scalarsOf(lives.flatMap(Object.values<string>), numbers),
    byName,
    entities: objectTypes(schema)
      .filter((type) => getDirective(schema, type, 'key'))
      .map(({ name }) => name),
  };
}

/** Waits until nothing is under way any more, and asks something simple. */
async function expectAsBefore(app: TestApp): Promise<void> {
  const busy = /^(database_connections\{state="(?:busy|waiting)"\}|waiting_calls\{.*\}) [1-9]/m;
  const metrics = async (): Promise<string> => (await fetch(`${app.address}/metrics`)).text();
  for (let tries = 0; busy.test(await metrics()); tries += 1) {
    if (tries === 600) throw new Error(`Something is still under way: ${await metrics()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await app.read(OPERATOR, '{ contracts { totalCount edges { node { id status } } } }');
  const { status } = await fetch(`${app.address}/readyz`);
  if (status !== 200) throw new Error(`/readyz says ${status}.`);
}
