import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';

/** The subgraph under test, as Apollo's compatibility suite wants it. */
export const PRODUCTS = parse(/* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.3"
      import: [
        "@composeDirective"
        "@external"
        "@key"
        "@inaccessible"
        "@interfaceObject"
        "@override"
        "@provides"
        "@requires"
        "@shareable"
        "@tag"
      ]
    )
    @link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])
    @composeDirective(name: "@custom")

  directive @custom on OBJECT

  type Query {
    product(id: ID!): Product
    deprecatedProduct(sku: String!, package: String!): DeprecatedProduct
      @deprecated(reason: "Use product query instead")
  }
  type Product
    @custom
    @key(fields: "id")
    @key(fields: "sku package")
    @key(fields: "sku variation { id }") {
    id: ID!
    sku: String
    package: String
    variation: ProductVariation
    dimensions: ProductDimension
    createdBy: User @provides(fields: "totalProductsCreated")
    notes: String @tag(name: "internal")
    research: [ProductResearch!]!
  }
  type DeprecatedProduct @key(fields: "sku package") {
    sku: String!
    package: String!
    reason: String
    createdBy: User
  }
  type ProductVariation {
    id: ID!
  }
  type ProductResearch @key(fields: "study { caseNumber }") {
    study: CaseStudy!
    outcome: String
  }
  type CaseStudy {
    caseNumber: ID!
    description: String
  }
  type ProductDimension @shareable {
    size: String
    weight: Float
    unit: String @inaccessible
  }
  extend type User @key(fields: "email") {
    averageProductsCreatedPerYear: Int @requires(fields: "totalProductsCreated yearsOfEmployment")
    email: ID! @external
    name: String @override(from: "users")
    totalProductsCreated: Int @external
    yearsOfEmployment: Int! @external
  }
  type Inventory @interfaceObject @key(fields: "id") {
    id: ID!
    deprecatedProducts: [DeprecatedProduct!]!
  }
`);

const USERS = parse(/* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type User @key(fields: "email") {
    email: ID!
    name: String
    totalProductsCreated: Int @shareable
    yearsOfEmployment: Int!
  }
`);

const INVENTORY = parse(/* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.3"
      import: ["@key", "@shareable", "@external"]
    )
  type Query {
    inventory(id: ID!): Inventory
  }
  extend type Product @key(fields: "id") {
    id: ID! @external
  }
  interface Inventory @key(fields: "id") {
    id: ID!
    products: [Product!]!
  }
  type OpenSourceInventory implements Inventory @key(fields: "id") {
    id: ID!
    products: [Product!]!
  }
`);

const EMAIL = 'support@apollographql.com';
const study = { caseNumber: '1234', description: 'Federation Study' };
const createdBy = { email: EMAIL, name: 'Jane Smith', totalProductsCreated: 1337 };
const productOf = (name: string, variation: string) => ({
  id: `apollo-${name}`,
  sku: name,
  package: `@apollo/${name}`,
  variation: { id: variation },
  dimensions: { size: 'small', weight: 1, unit: 'kg' },
  createdBy,
  research: [{ study, outcome: null }],
});
const PRODUCT_ROWS = [productOf('federation', 'OSS'), productOf('studio', 'platform')];
const DEPRECATED = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy,
};

interface User {
  readonly email: string;
  readonly totalProductsCreated?: number;
  readonly yearsOfEmployment?: number;
}

interface ProductKey {
  readonly id?: string;
  readonly sku?: string;
  readonly variation?: { readonly id: string };
}

/** Makes the schema of the subgraph under test. */
export function createProducts(): GraphQLSchema {
  const product = ({ id, sku, variation }: ProductKey) =>
    PRODUCT_ROWS.find(
      (row) =>
        row.id === id || (row.sku === sku && (!variation || row.variation.id === variation.id)),
    ) ?? null;
  return buildSubgraphSchema({
    typeDefs: PRODUCTS,
    resolvers: {
      Query: {
        product: (_: unknown, key: ProductKey) => product(key),
        deprecatedProduct: () => DEPRECATED,
      },
      Product: { __resolveReference: product },
      DeprecatedProduct: { __resolveReference: () => DEPRECATED },
      ProductResearch: { __resolveReference: () => ({ study, outcome: null }) },
      User: {
        __resolveReference: (user: User) => ({ ...user, name: 'Jane Smith' }),
        averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment }: User) =>
          Math.round((totalProductsCreated ?? 0) / (yearsOfEmployment ?? 1)),
      },
      Inventory: {
        __resolveReference: ({ id }: { id: string }) => ({ id, deprecatedProducts: [DEPRECATED] }),
      },
    },
  });
}

interface Neighbour {
  readonly typeDefs: DocumentNode;
  readonly schema: GraphQLSchema;
}

/** Makes the subgraphs around it, by their names. */
export function createNeighbours(): ReadonlyMap<string, Neighbour> {
  const users = {
    User: {
      __resolveReference: ({ email }: User) => ({
        email,
        name: 'another',
        totalProductsCreated: 4,
        yearsOfEmployment: 10,
      }),
    },
  };
  const inventoryOf = (id: string) => ({ __typename: 'OpenSourceInventory', id, products: [] });
  const inventory = {
    Query: { inventory: (_: unknown, { id }: { id: string }) => inventoryOf(id) },
    Inventory: { __resolveReference: ({ id }: { id: string }) => inventoryOf(id) },
    OpenSourceInventory: { __resolveReference: ({ id }: { id: string }) => inventoryOf(id) },
  };
  return new Map([
    [
      'users',
      { typeDefs: USERS, schema: buildSubgraphSchema({ typeDefs: USERS, resolvers: users }) },
    ],
    [
      'inventory',
      {
        typeDefs: INVENTORY,
        schema: buildSubgraphSchema({ typeDefs: INVENTORY, resolvers: inventory }),
      },
    ],
  ]);
}
