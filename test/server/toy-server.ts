import { Writable } from 'node:stream';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, GraphQLScalarType, parse } from 'graphql';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Caller } from '../../src/commands/runner/call';
import type { Authenticate } from '../../src/server/authenticate';
import type { RequestContext } from '../../src/server/request-log';
import type { ServerOptions } from '../../src/server/options';
import { createApollo } from '../../src/server/apollo';
import type { PersistedOperations } from '../../src/server/persisted-operations';
import { createServer, type Server } from '../../src/server/server';

const typeDefs = parse(/* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@cost", "@listSize"]
    )

  scalar Even

  type Query {
    shop: Shop
    shops(first: Int = 20): ShopConnection!
      @listSize(
        slicingArguments: ["first"]
        sizedFields: ["edges", "nodes"]
        requireOneSlicingArgument: false
      )
    double(even: Even!): Int
    bySize(size: Int!): Int
    whoAmI: String
    fail: String
    slow: String
  }
  type Mutation {
    open: Shop
  }
  type Shop @key(fields: "id") {
    id: ID!
    parent: Shop
    branches: [Shop!]! @listSize(assumedSize: 10)
    untold: [Shop!]!
    rated: Int @cost(weight: 30)
    shops(first: Int): ShopConnection!
      @listSize(
        assumedSize: 20
        slicingArguments: ["first"]
        sizedFields: ["edges", "nodes"]
        requireOneSlicingArgument: false
      )
  }
  type ShopConnection {
    edges: [ShopEdge!]!
    nodes: [Shop!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type ShopEdge {
    node: Shop!
  }
  type PageInfo @shareable {
    hasNextPage: Boolean!
  }
`);

interface ToyContext extends RequestContext {
  readonly caller: Caller | null;
}

const Even = new GraphQLScalarType<number>({
  name: 'Even',
  parseValue: (value) => {
    if (typeof value === 'number' && value % 2 === 0) return value;
    throw new GraphQLError('Even must be an even number.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});

const NO_SHOPS = { edges: [], nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 };

/** What `fail` and `slow` do, by test. */
export interface ToyFields {
  readonly fail?: () => unknown;
  readonly slow?: () => Promise<string>;
}

const schemaOf = ({ fail, slow }: ToyFields) =>
  buildSubgraphSchema([
    {
      typeDefs,
      resolvers: {
        Even,
        Query: {
          shop: () => ({ id: '1', branches: [], shops: NO_SHOPS }),
          shops: () => NO_SHOPS,
          double: (_source: unknown, { even }: { even: number }) => even * 2,
          bySize: (_source: unknown, { size }: { size: number }) => size,
          whoAmI: (_source: unknown, _args: unknown, { caller }: ToyContext) =>
            caller?.subject ?? null,
          fail: () => fail?.(),
          slow: () => slow?.(),
        },
        Shop: {
          __resolveReference: ({ id }: { id: string }) => Promise.resolve({ id, shops: NO_SHOPS }),
        },
      },
    },
  ]);

export interface ToyServer {
  readonly server: Server;
  readonly url: string;
  /** The log so far, one record a line. */
  readonly log: Record<string, unknown>[];
  readonly graphql: (body: unknown, headers?: Record<string, string>) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: { message: string; extensions: Record<string, unknown> }[];
}

/** Starts a server with a small schema on a free port; the caller drains it. */
export async function startToyServer(
  fields: ToyFields = {},
  options: Partial<
    Pick<ServerOptions<ToyContext>, 'readiness'> & {
      production: boolean;
      gatewaySecret: string;
      drainNotice: number;
      corsOrigins: string[];
      inlineTraces: boolean;
      persistedOperations: PersistedOperations;
      authenticate: Authenticate;
    }
  > = {},
): Promise<ToyServer> {
  const log: Record<string, unknown>[] = [];
  const sink = new Writable({
    write: (line: Buffer, _encoding, done) => {
      log.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  });
  const { production = false, persistedOperations } = options;
  const logger = pino({}, sink);
  const apollo = await createApollo<ToyContext>({
    schema: schemaOf(fields),
    plugins: [],
    settings: { production, inlineTraces: options.inlineTraces ?? false },
    logger,
    ...(persistedOperations && { persistedOperations }),
  });
  const server = await createServer<ToyContext>({
    apollo,
    contextOf: (caller, request) => ({ caller, request }),
    readiness: options.readiness ?? (() => Promise.resolve()),
    settings: {
      host: '127.0.0.1',
      port: 0,
      gatewaySecret: options.gatewaySecret ?? null,
      corsOrigins: options.corsOrigins ?? [],
      drainNotice: options.drainNotice ?? 0,
    },
    logger,
    authenticate: options.authenticate ?? (() => Promise.resolve(null)),
    registry: new Registry(),
    ...(production && persistedOperations && { onlyOperations: persistedOperations }),
  });
  const url = await server.listen();
  const graphql: ToyServer['graphql'] = async (body, headers) =>
    answerOf(
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  return { server, url, log, graphql };
}

/** Reads an answer, which must be JSON. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as Partial<Answer>;
  return { status: response.status, headers: response.headers, text, data, errors };
}
