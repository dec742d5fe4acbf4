import { createServer } from 'node:http';
import { fromBench } from './from-bench';

/*
 * PostGraphile's Amber preset on the tables, with two fields of Query such as its users add: contracts by their
 * identifiers, and the page that the others are asked for. It answers raw facts: no state, no account count, fee,
 * minimum term or eligibility. Nobody is authenticated.
 */

// It asks for Node 22.
interface Resolvers<T> {
  promise: Promise<T>;
  resolve: (value: T | PromiseLike<T>) => void;
  reject: (reason?: unknown) => void;
}
const promises = Promise as unknown as { withResolvers?: <T>() => Resolvers<T> };
promises.withResolvers ??= <T>() => {
  let [resolve, reject]: [unknown, unknown] = [null, null];
  const promise = new Promise<T>((onValue, onReason) => {
    [resolve, reject] = [onValue, onReason];
  });
  return { promise, resolve, reject } as Resolvers<T>;
};

/** Steps of its plans. */
interface Step {
  readonly alias: unknown;
  readonly placeholder: (step: Step, codec: unknown) => unknown;
  readonly where: (condition: unknown) => void;
  readonly orderBy: (order: unknown) => void;
  readonly setFirst: (count: unknown) => void;
}
interface Resource {
  readonly get: (key: Record<string, Step>) => Step;
  readonly find: () => Step;
}
interface Build {
  readonly pgResources: Readonly<Record<string, Resource>>;
  readonly sql: (parts: TemplateStringsArray, ...values: unknown[]) => unknown;
}
type Preset = object;

const { postgraphile } = fromBench('postgraphile') as {
  postgraphile: (preset: Preset) => { createServ: (adaptor: unknown) => Serv };
};
interface Serv {
  readonly addTo: (server: ReturnType<typeof createServer>) => Promise<void>;
}
const { PostGraphileAmberPreset } = fromBench('postgraphile/presets/amber') as {
  PostGraphileAmberPreset: Preset;
};
const { makePgService } = fromBench('postgraphile/adaptors/pg') as {
  makePgService: (options: object) => unknown;
};
const { grafserv } = fromBench('postgraphile/grafserv/node') as { grafserv: unknown };
const { extendSchema, gql } = fromBench('postgraphile/utils') as {
  extendSchema: (of: (build: Build) => object) => unknown;
  gql: (parts: TemplateStringsArray) => unknown;
};
const { each, constant } = fromBench('postgraphile/grafast') as {
  each: (list: Step, of: (item: Step) => Step) => Step;
  constant: (value: unknown) => Step;
};
const { TYPES } = fromBench('postgraphile/@dataplan/pg') as { TYPES: Record<string, unknown> };

const fields = extendSchema(({ pgResources: { contracts }, sql }) => ({
  typeDefs: gql`
    extend type Query {
      contractsByIds(ids: [UUID!]!): [Contract]
      contractsAfter(number: BigInt!, today: Date!): [Contract]
    }
  `,
  objects: {
    Query: {
      plans: {
        contractsByIds: (_: Step, { $ids }: { $ids: Step }) =>
          each($ids, ($id) => contracts?.get({ id: $id }) ?? $id),
        contractsAfter: (_: Step, { $number, $today }: { $number: Step; $today: Step }) => {
          const $found = contracts?.find();
          if ($found === undefined) throw new Error('There is no table of contracts.');
          const c = $found.alias;
          const today = $found.placeholder($today, TYPES['date']);
          $found.where(sql`${c}.service_type = 'WEB_GATEWAY' AND ${c}.accepted_on <= ${today}
            AND coalesce(${c}.under_notice_from, 'infinity') > ${today} AND ${c}.billing_start_on <= ${today}
            AND coalesce(${c}.termination_effective_on, 'infinity') >= ${today}
            AND ${c}.contract_number > ${$found.placeholder($number, TYPES['bigint'])}`);
          $found.orderBy({
            fragment: sql`${c}.contract_number`,
            codec: TYPES['bigint'],
            direction: 'ASC',
          });
          $found.setFirst(constant(50));
          return $found;
        },
      },
    },
  },
}));

async function main(): Promise<void> {
  const { DATABASE_URL: connectionString, PORT } = process.env;
  const server = createServer();
  const serv = postgraphile({
    extends: [PostGraphileAmberPreset],
    plugins: [fields],
    pgServices: [makePgService({ connectionString, schemas: ['public'] })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false },
  }).createServ(grafserv);
  await serv.addTo(server);
  server.listen(Number(PORT), '127.0.0.1');
}

void main();
