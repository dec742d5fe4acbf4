import { getDirective } from '@graphql-tools/utils';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { connect, fingerprint, type Sql } from '../database/sql';
import { actingFor, type Answer, startApp, type TestApp, type TestCaller } from '../support/app';
import { type Ids, lifeOf, live, marking } from './lives';
import {
  isRequired,
  leastValue,
  objectTypes,
  type Place,
  placesOf,
  selectionOf,
  waysToTypes,
  USUAL,
  withAt,
} from './questions';
import { type Secrets, secretsOf } from './secrets';

const OWN = actingFor('C-1');
const OTHER = actingFor('C-hidden-2');
/** Stands in every text of the other, as it does in its name. */
const MARK = 'hidden';
/** What nobody but operators is told, and what no moment of these lives shows beside all the rest. */
const UNREACHED = [
  'ContractBaseEligibility.reasons',
  'ContractBaseEligibility.until',
  'ContractDecision.by',
];
/** As many values are tried in one operation. */
const AT_ONCE = 80;

const schema = createSchema();
const queryType = schema.getQueryType() as GraphQLObjectType;
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const GIVEN = { ...USUAL, contractorId: 'C-1' };
const typeWays = waysToTypes(schema, GIVEN);
/** The item of a list is seen with the list. */
const ways = [...typeWays].filter(
  ([name]) => !/(Edge|PageInfo)$/.test(name) && !typeWays.has(`${name}Connection`),
);
/** Every field with arguments of an object, and how it is reached. */
const fields = [...typeWays.values(), { type: queryType, ask: (all: string) => `query ${all}` }]
  .flatMap(({ type, ask }) =>
    Object.values(type.getFields()).map((field) => ({ type, field, ask })),
  )
  .filter(({ field }) => !field.name.startsWith('_'));

/** A place of an argument, and how its field is reached. */
interface Tried {
  readonly ask: (selection: string) => string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly arg: GraphQLArgument;
  readonly place: Place;
}

type Answers = ReadonlyMap<string, unknown>;

describe('what is somebody else’s', () => {
  let app: TestApp;
  let sql: Sql;
  let own: Ids;
  let other: Ids;
  let secrets: Secrets;
  let seenAlone: Answers;
  let seenByOther: Answers;

  beforeAll(async () => {
    app = await startApp('2024-04-08');
    sql = await connect(app.databaseUrl);
    own = await live(app, 'C-1');
    seenAlone = await seenBy(OWN);
    const mark = marking(schema, MARK);
    other = await live(app, 'C-hidden-2', (mutation, input, ids) => ({
      ...mark(mutation, input, ids),
      // What affects everybody is seen by everybody.
      ...(mutation === 'recordOutage' && { affectedContractIds: [ids['gateway'], ids['remote']] }),
    }));
    const claim = { contractId: other['gateway'], outageId: own['outage'] };
    expect((await app.mutate(OTHER, 'fileOutageClaim', claim)).userErrors).toEqual([]);
    seenByOther = await seenBy(OTHER);
    secrets = await secretsOf(app, sql, 'C-hidden-2', 'C-1');
  }, 120_000);
  afterAll(async () => {
    await sql.end();
    await app.stop();
  });

  /** Asks for every field of every type, by the ways that lead there. */
  async function seenBy(caller: TestCaller): Promise<Answers> {
    const answers = new Map<string, unknown>();
    for (const [name, { type, ask }] of ways) {
      const answer = await app.ask(caller, ask(selectionOf(type, 1, GIVEN)));
      expect([name, answer.errors]).toEqual([name, undefined]);
      answers.set(name, answer.data);
    }
    return answers;
  }

  /** Fails where anything of the other stands in an answer, but for what was sent and may come back. */
  function expectNothingIn(answer: unknown, sent: readonly string[] = []): void {
    const all = sent.reduce((text, each) => text.replaceAll(each, ''), JSON.stringify(answer));
    const text = all.toLowerCase();
    const found = [MARK, ...secrets.ids, ...secrets.numbers].filter((secret) =>
      text.includes(secret.toLowerCase()),
    );
    if (found.length > 0) throw new Error(`${found.join(', ')} in ${all.slice(0, 2_000)}`);
  }

  test('both see every field of the schema: of a new one, let the lives tell (lives.ts)', () => {
    const reached = new Set<string>();
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const typename = '__typename' in value ? String(value.__typename) : '';
      for (const [name, each] of Object.entries(value)) {
        if (each !== null && !(Array.isArray(each) && each.length === 0)) {
          reached.add(`${typename}.${name}`);
        }
        visit(each);
      }
    };
    for (const answer of seenAlone.values()) visit(answer);
    const all = objectTypes(schema).flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect(all.filter((field) => !reached.has(field)).sort()).toEqual(UNREACHED);
    expect(secrets.ids.length).toBeGreaterThan(50);
    expect(JSON.stringify([...seenByOther])).toContain(MARK);
  });

  test('does not change by one letter what a contractor sees', async () => {
    const seen = await seenBy(OWN);
    for (const [name, answer] of seen) {
      expectNothingIn(answer);
      expect([name, answer]).toEqual([name, seenAlone.get(name)]);
    }
  });

  /** What to try at a place, each beside what there is not: the answers must be the same. */
  function pairs(ids: readonly string[] = Object.values(other)): [string, string][] {
    const { numbers, contractorId } = secrets;
    return [
      [contractorId, 'C-nobody-2'],
      ...numbers.map((number, n): [string, string] => [number, `SAS-9900000${n}`]),
      ...[...new Set(ids)].map((id, n): [string, string] => [
        id,
        `00000000-0000-4000-8000-${100_000_000_000 + n}`,
      ]),
    ];
  }

  /** Tries at a place of an argument what is the other's, and what there is not. */
  async function tryAt(
    { ask, field, arg, place }: Tried,
    values: readonly (readonly [string, string])[],
    base?: object,
  ): Promise<void> {
    const others = field.args.filter((each) => each !== arg && isRequired(each));
    const valueOf = ({ type, name }: GraphQLArgument): unknown => leastValue(type, name, GIVEN);
    const least = base ?? (isRequired(arg) ? valueOf(arg) : undefined);
    const fragment = `fragment S on ${getNamedType(field.type).name} ${selectionOf(field.type, base ? 1 : 0, GIVEN)}`;
    const answerTo = async (tried: readonly string[]): Promise<Answer<unknown>> => {
      const calls = tried.map((_value, n) => {
        const given = [...others.map(({ name }) => `${name}: $${name}`), `${arg.name}: $tried${n}`];
        return `a${n}: ${field.name}(${given.join(', ')}) { ...S }`;
      });
      const declared = [
        ...others.map(({ name, type }) => `$${name}: ${type.toString()}`),
        ...tried.map((_value, n) => `$tried${n}: ${arg.type.toString()}`),
      ];
      const variables = Object.fromEntries<unknown>([
        ...others.map((each) => [each.name, valueOf(each)] as const),
        ...tried.map((value, n) => [`tried${n}`, withAt(arg.type, least, place, value)] as const),
      ]);
      const [kind = '', path = ''] = ask(`{ __typename ${calls.join(' ')} }`).split(/ (.*)/s);
      return app.ask(OWN, `${kind} (${declared.join(', ')}) ${path} ${fragment}`, variables);
    };
    for (let n = 0; n < values.length; n += AT_ONCE) {
      const some = values.slice(n, n + AT_ONCE);
      const [theirs, nobodys] = [some.map(([secret]) => secret), some.map(([, none]) => none)];
      const answer = await answerTo(theirs);
      // Whatever else is wrong with an operation would be wrong with both.
      const faults = answer.errors?.filter(({ extensions }) => extensions.code !== 'FORBIDDEN');
      expect(faults ?? []).toEqual([]);
      expectNothingIn(answer, base && theirs);
      expect(comparable(answer, theirs)).toBe(comparable(await answerTo(nobodys), nobodys));
    }
  }

  const places = fields.flatMap(({ type, field, ask }) =>
    field.args.flatMap((arg) =>
      placesOf(arg, ['ID', 'String'])
        .filter(() => arg.name !== 'after')
        .map((place) => ({ type, field, ask, arg, place })),
    ),
  );
  const named = places.map(
    (each) =>
      [
        [each.type.name, each.field.name, each.arg.name, ...each.place.path].join('.'),
        each,
      ] as const,
  );

  test.each(named)('is as if it were not there at %s', (_name, tried) => tryAt(tried, pairs()));

  /** The cursors that the other was given, by the type of their items. */
  function cursorsOfOther(): Map<string, string[]> {
    const cursors = new Map<string, string[]>();
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      if ('cursor' in value && '__typename' in value) {
        const typename = String(value.__typename);
        cursors.set(typename, [...(cursors.get(typename) ?? []), String(value.cursor)]);
      }
      Object.values(value).forEach(visit);
    };
    visit([...seenByOther.values()]);
    return cursors;
  }

  const paged = fields.filter(({ field }) => field.args.some(({ name }) => name === 'after'));
  test.each(paged.map((each) => [`${each.type.name}.${each.field.name}`, each] as const))(
    'is not found from its cursors in %s',
    async (_name, { field, ask }) => {
      const { name: connection } = getNamedType(field.type);
      const cursors = new Set(cursorsOfOther().get(connection.replace(/Connection$/, 'Edge')));
      expect(cursors.size).toBeGreaterThan(0);
      for (const cursor of cursors) {
        const selection = `{ ${field.name}(after: ${JSON.stringify(cursor)}) ${selectionOf(field.type, 0, GIVEN)} }`;
        const answer = await app.ask(OWN, ask(selection));
        expect(answer.errors).toBeUndefined();
        expectNothingIn(answer);
      }
    },
  );

  const keys = objectTypes(schema).flatMap((type) =>
    ((getDirective(schema, type, 'key') ?? []) as { fields: string }[]).map(
      ({ fields: key }) => [type.name, key] as const,
    ),
  );
  test.each(keys)('is no %s by its %s', async (name, key) => {
    const type = schema.getType(name) as GraphQLObjectType;
    // A contractor is another subgraph's: its own id comes back, and nothing with it.
    const selection = selectionOf(type, 1, GIVEN).replace(
      / id /,
      name === 'Contractor' ? ' ' : ' id ',
    );
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${name} ${selection} } }`;
    const [theirs, nobodys] = [0, 1].map((side) => ({
      r: pairs(secrets.ids).map((pair) => ({ __typename: name, [key]: pair[side] })),
    }));
    const answer = await app.ask(OWN, query, theirs);
    expectNothingIn(answer);
    expect(answer).toEqual(await app.ask(OWN, query, nobodys));
  });

  test.each(mutations.map((field) => [field.name, field] as const))(
    'is out of the reach of %s',
    async (name, field) => {
      const [arg] = field.args;
      const step = lifeOf('C-1').findLast(({ mutation }) => mutation === name);
      if (!arg || !step) throw new Error(`Let a life have ${name} (lives.ts).`);
      const input = step.input(own);
      const ask = (selection: string): string => `mutation ${selection}`;
      const before = await fingerprint(sql);
      for (const place of placesOf(arg, ['ID'])) {
        await tryAt({ ask, field, arg, place }, pairs(), input);
      }
      // A text may be taken as such.
      const texts = [...pairs().slice(0, 3), [`second ${MARK}`, 'nobody'] as const];
      for (const place of placesOf(arg, ['String'])) {
        await tryAt({ ask, field, arg, place }, texts, { ...input, dryRun: true });
      }
      expect(await fingerprint(sql)).toEqual(before);
    },
  );
});

/** An answer without what was sent, and without what no two calls have in common. */
function comparable(answer: unknown, sent: readonly string[]): string {
  const text = sent.reduce((all, each) => all.replaceAll(each, 'sent'), JSON.stringify(answer));
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/SAS-\d+/g, 'SAS');
}
