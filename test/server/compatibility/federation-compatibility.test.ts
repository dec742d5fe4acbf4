import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { stripIgnoredCharacters } from 'graphql';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createApollo } from '../../../src/server/apollo';
import type { RequestContext } from '../../../src/server/request-log';
import { createServer, type Server } from '../../../src/server/server';
import { createNeighbours, createProducts, PRODUCTS } from './subgraphs';

const ID = { id: 'apollo-federation' };

/** The 23 checks of Apollo's federation-subgraph-compatibility, on a server of our make; Apollo's gateway stands for its router. */
describe('a subgraph that our server serves', () => {
  let products: Server;
  let url: string;
  let router: ApolloServer;
  let sdl: string;

  beforeAll(async () => {
    const logger = pino({ level: 'silent' });
    const schema = createProducts();
    const settings = { production: false, inlineTraces: true };
    products = await createServer({
      apollo: await createApollo<RequestContext>({ schema, plugins: [], settings, logger }),
      contextOf: (_caller, request) => ({ request }),
      readiness: () => Promise.resolve(),
      settings: {
        host: '127.0.0.1',
        port: 0,
        gatewaySecret: null,
        corsOrigins: [],
        drainNotice: 0,
      },
      logger,
      authenticate: () => Promise.resolve(null),
      registry: new Registry(),
    });
    url = `${await products.listen()}/graphql`;
    const neighbours = createNeighbours();
    const { supergraphSdl, errors } = composeServices([
      { name: 'products', url, typeDefs: PRODUCTS },
      ...[...neighbours].map(([name, { typeDefs }]) => ({
        name,
        url: `http://${name}.invalid`,
        typeDefs,
      })),
    ]);
    if (supergraphSdl === undefined) throw new Error(String(errors));
    const gateway = new ApolloGateway({
      supergraphSdl,
      buildService: ({ name, url: address }) => {
        const local = neighbours.get(name);
        return local
          ? new LocalGraphQLDataSource(local.schema)
          : new RemoteGraphQLDataSource({ url: address });
      },
    });
    router = new ApolloServer({ gateway });
    await router.start();
    const { data } = await ask('{ _service { sdl } }');
    sdl = stripIgnoredCharacters((data as { _service: { sdl: string } })._service.sdl);
  });
  afterAll(async () => {
    await router.stop();
    await products.drain();
  });

  async function ask(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<{ data?: unknown; errors?: unknown; extensions?: unknown }> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: unknown };
  }

  async function askRouter(query: string, variables: Record<string, unknown>): Promise<unknown> {
    const { body } = await router.executeOperation({ query, variables });
    return body.kind === 'single' ? body.singleResult : null;
  }

  const entities = (type: string, fields: string, ...keys: object[]) =>
    ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
      { representations: keys.map((key) => ({ __typename: type, ...key })) },
    );

  test('tells its schema (introspection)', () => {
    expect(sdl).toContain('type Query');
    for (const type of ['Product', 'DeprecatedProduct', 'ProductResearch', 'CaseStudy']) {
      expect(sdl).toContain(`type ${type}`);
    }
  });

  test.each([
    ['@link', /@link\(url:"https:\/\/specs\.apollo\.dev\/federation\/v2\.3" ?import:\[.*?"@key"/],
    [
      '@composeDirective',
      /schema.*@composeDirective\(name:"@custom"\).*directive ?@custom on OBJECT/,
    ],
    ['@tag', /notes:String@tag\(name:"internal"\)/],
    ['@shareable', /type ProductDimension@shareable/],
    ['@inaccessible', /unit:String@inaccessible/],
    ['@override', /name:String@override\(from:"users"\)/],
    ['@interfaceObject', /type Inventory(@key\(fields:"id"\)|@interfaceObject){2}/],
    ['@key single', /type User@key\(fields:"email"\)/],
    ['@key multiple', /type DeprecatedProduct@key\(fields:"sku package"\)/],
    ['@key composite', /type ProductResearch@key\(fields:"study { caseNumber }"\)/],
    [
      'repeatable @key',
      /@key\(fields:"id"\)@key\(fields:"sku package"\)@key\(fields:"sku variation { id }"\)/,
    ],
  ])('tells %s of its schema', (_directive, form) => {
    expect(sdl).toMatch(form);
  });

  const SKU = { sku: 'apollo-federation-v1', package: '@apollo/federation-v1' };
  test.each([
    [
      '@key single',
      'User',
      'email name',
      [{ email: 'support@apollographql.com' }],
      [{ name: 'Jane Smith' }],
    ],
    [
      '@key multiple',
      'DeprecatedProduct',
      'sku reason',
      [SKU],
      [{ reason: 'Migrate to Federation V2' }],
    ],
    [
      '@key composite',
      'ProductResearch',
      'study { caseNumber description }',
      [{ study: { caseNumber: '1234' } }],
      [{ study: { description: 'Federation Study' } }],
    ],
    [
      'repeatable @key',
      'Product',
      'id',
      [
        { id: 'apollo-federation' },
        { sku: 'federation', package: '@apollo/federation' },
        { sku: 'studio', variation: { id: 'platform' } },
      ],
      [{ id: 'apollo-federation' }, { id: 'apollo-federation' }, { id: 'apollo-studio' }],
    ],
  ])('finds its entities by %s', async (_kind, type, fields, keys, found) => {
    expect(await entities(type, fields, ...keys)).toMatchObject({ data: { _entities: found } });
  });

  test('answers with a trace where one is asked for (ftv1)', async () => {
    const headers = { 'apollo-federation-include-trace': 'ftv1' };
    expect(await ask('{ __typename }', {}, headers)).toEqual({
      data: { __typename: 'Query' },
      extensions: { ftv1: expect.any(String) as unknown },
    });
    expect((await ask('{ __typename }')).extensions).toBeUndefined();
  });

  test('answers for an @inaccessible field itself', async () => {
    const query = 'query ($id: ID!) { product(id: $id) { dimensions { unit } } }';
    expect(await ask(query, ID)).toEqual({ data: { product: { dimensions: { unit: 'kg' } } } });
  });

  test('answers for what it @provides', async () => {
    const query = 'query ($id: ID!) { product(id: $id) { createdBy { totalProductsCreated } } }';
    expect(await ask(query, ID)).toEqual({
      data: { product: { createdBy: { totalProductsCreated: 1337 } } },
    });
  });

  test.each([
    ['@shareable', 'dimensions { size weight }', { dimensions: { size: 'small', weight: 1 } }],
    ['@override', 'createdBy { name }', { createdBy: { name: 'Jane Smith' } }],
    [
      '@requires',
      'createdBy { averageProductsCreatedPerYear }',
      { createdBy: { averageProductsCreatedPerYear: 134 } },
    ],
  ])('joins with the subgraphs around it by %s', async (_directive, fields, product) => {
    const query = `query ($id: ID!) { product(id: $id) { ${fields} } }`;
    expect(await askRouter(query, ID)).toEqual({ data: { product } });
  });

  test('adds fields to an interface of another subgraph by @interfaceObject', async () => {
    const query = 'query ($id: ID!) { inventory(id: $id) { deprecatedProducts { sku reason } } }';
    const { sku, reason } = { ...SKU, reason: 'Migrate to Federation V2' };
    expect(await askRouter(query, { id: 'apollo-oss' })).toEqual({
      data: { inventory: { deprecatedProducts: [{ sku, reason }] } },
    });
  });
});
