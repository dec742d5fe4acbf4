import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { DataSource, In, MoreThan } from 'typeorm';
import { readTypeDefs } from '../../src/graphql/schema';
import { minimumTermEndsOn } from '../../src/terms/clauses/03-minimum-term';
import { accountCountOn } from '../../src/terms/clauses/05-account-count';
import { isEligibleOn } from '../../src/terms/clauses/06-eligibility';
import { isMovedFromRequested } from '../../src/terms/clauses/11-notice-period';
import { monthlyFeeAsQuoted, monthlyFeeOn } from '../../src/terms/clauses/annex-1-monthly-fee';
import { type PlainDate, tokyoDate } from '../../src/terms/model/calendar';
import { type Contract, isHeld } from '../../src/terms/model/contract';
import { contractStatusOn } from '../../src/terms/model/contract-status';
import { editionOf } from '../../src/terms/model/editions';
import { type ContractEntity, Contracts, contractOf, ENTITIES, RELATIONS } from './usual-entities';

/*
 * The same schema as a typical team writes it, with the same packages: Apollo's standalone server, TypeORM's `find`
 * with relations, a dataloader for each relation of the graph, and the terms for what is derived. Tokens are verified
 * on every call; there are no bounds and no metrics.
 */

interface Context {
  readonly today: PlainDate;
  readonly contract: DataLoader<string, Contract | null>;
  readonly contractsOf: DataLoader<string, Contract[]>;
}

const PAGE_SCAN = 200;

async function main(): Promise<void> {
  const { DATABASE_URL: url, PORT, AUTH_JWKS_URL, AUTH_ISSUER, AUTH_AUDIENCE } = process.env;
  const source = await new DataSource({
    type: 'postgres',
    url: url ?? '',
    entities: ENTITIES,
    poolSize: 20,
  }).initialize();
  const contracts = source.getRepository<ContractEntity>(Contracts);
  const keys = createRemoteJWKSet(new URL(AUTH_JWKS_URL ?? ''));

  const createContext = (): Context => ({
    today: tokyoDate(Date.now()),
    contract: new DataLoader(async (ids: readonly string[]) => {
      const found = await contracts.find({ where: { id: In(ids) }, relations: RELATIONS });
      const byId = new Map(found.map((row) => [row.id, contractOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    contractsOf: new DataLoader(async (contractorIds: readonly string[]) => {
      const found = await contracts.find({
        where: { contractorId: In(contractorIds) },
        relations: RELATIONS,
        order: { contractNumber: 'ASC' },
      });
      return contractorIds.map((id) =>
        found.filter(({ contractorId }) => contractorId === id).map(contractOf),
      );
    }),
  });

  const connection = (nodes: Contract[], first: number) => ({
    edges: nodes.slice(0, first).map((node) => ({ cursor: node.contractNumber, node })),
    pageInfo: { hasNextPage: nodes.length > first },
  });

  /** Pages over what the filter leaves of chunks of the table, since the state is worked out here. */
  const page = async (after: string, first: number, today: PlainDate) => {
    const nodes: Contract[] = [];
    let last = after;
    while (nodes.length <= first) {
      const rows = await contracts.find({
        where: { serviceType: 'WEB_GATEWAY', contractNumber: MoreThan(last) },
        relations: RELATIONS,
        order: { contractNumber: 'ASC' },
        take: PAGE_SCAN,
      });
      nodes.push(
        ...rows.map(contractOf).filter((row) => contractStatusOn(row, today) === 'ACTIVE'),
      );
      last = rows.at(-1)?.contractNumber ?? last;
      if (rows.length < PAGE_SCAN) break;
    }
    return connection(nodes, first);
  };

  const schema = buildSubgraphSchema([
    {
      typeDefs: readTypeDefs(),
      resolvers: {
        Query: {
          contracts: (
            _: unknown,
            { first, after }: { first: number; after: string },
            { today }: Context,
          ) => page(numberIn(after), first, today),
        },
        Contract: {
          __resolveReference: ({ id }: { id: string }, { contract }: Context) => contract.load(id),
          contractor: ({ contractorId }: Contract) => ({ id: contractorId }),
          status: (contract: Contract, _: unknown, { today }: Context) =>
            contractStatusOn(contract, today),
          accountCount: (contract: Contract, _: unknown, { today }: Context) =>
            accountCountOn(contract, today),
          minimumTermEndsOn: ({ billingStartOn, termsEdition }: Contract) =>
            billingStartOn && minimumTermEndsOn(billingStartOn, editionOf(termsEdition)),
          monthlyFee: (contract: Contract, _: unknown, { today }: Context) =>
            isHeld(contract) ? monthlyFeeOn(contract, today) : monthlyFeeAsQuoted(contract),
          terminationNotice: ({ termination }: Contract) =>
            termination && {
              ...termination,
              movedFromRequested: isMovedFromRequested(termination),
            },
          eligible: async (contract: Contract, _: unknown, { contractsOf, today }: Context) =>
            isEligibleOn(contract, await contractsOf.load(contract.contractorId), today),
        },
        Contractor: {
          contracts: async (
            { id }: { id: string },
            { first }: { first: number },
            { contractsOf }: Context,
          ) => connection(await contractsOf.load(id), first),
        },
      },
    },
  ]);
  await startStandaloneServer(new ApolloServer<Context>({ schema }), {
    listen: { port: Number(PORT), host: '127.0.0.1' },
    context: async ({ req }) => {
      const token = req.headers.authorization?.replace('Bearer ', '') ?? '';
      await jwtVerify(token, keys, { issuer: AUTH_ISSUER ?? '', audience: AUTH_AUDIENCE ?? '' });
      return createContext();
    },
  });
}

function numberIn(cursor: string): string {
  const [, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  return number ?? '0';
}

void main();
