import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { enforceScopes } from './enforce-scopes';
import { validateText } from './validate-text';
import { CONTRACT_RESOLVERS } from './resolvers/contract';
import { CONTRACT_LIFE_RESOLVERS } from './resolvers/contract-life';
import { CONTRACT_PART_RESOLVERS } from './resolvers/contract-parts';
import { CONTRACTOR_RESOLVERS } from './resolvers/contractor';
import { ENTITY_RESOLVERS } from './resolvers/entity';
import { EVENT_RESOLVERS } from './resolvers/event';
import { MUTATION_RESOLVERS } from './resolvers/mutation';
import { OUTAGE_RESOLVERS } from './resolvers/outage';
import { QUERY_RESOLVERS } from './resolvers/query';
import { STATEMENT_RESOLVERS } from './resolvers/statement';
import { TERMS_RESOLVERS } from './resolvers/terms';
import { USER_ERROR_RESOLVERS } from './resolvers/user-error';
import { SCALARS } from './scalars';

const SCHEMA_FOLDER = join(__dirname, '..', '..', 'schema');

/** What any of these allows may be read of an entity. */
const READING = [['contracts:read'], ['contracts:write'], ['contracts:operate']];

/** Gives the type definitions of the subgraph. */
export function readTypeDefs(): DocumentNode {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql'));
  return parse(files.map((name) => readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).join('\n'));
}

/** Makes the executable schema of the subgraph, which enforces its own scopes. */
export function createSchema(): GraphQLSchema {
  const schema = buildSubgraphSchema([
    {
      typeDefs: readTypeDefs(),
      resolvers: {
        ...SCALARS,
        Query: { ...QUERY_RESOLVERS.Query, ...ENTITY_RESOLVERS.Query },
        ...MUTATION_RESOLVERS,
        ...CONTRACT_RESOLVERS,
        ...CONTRACT_LIFE_RESOLVERS,
        ...CONTRACT_PART_RESOLVERS,
        ...CONTRACTOR_RESOLVERS,
        ...EVENT_RESOLVERS,
        ...STATEMENT_RESOLVERS,
        ...OUTAGE_RESOLVERS,
        ...TERMS_RESOLVERS,
        ...USER_ERROR_RESOLVERS,
      },
    },
  ]);
  return enforceScopes(validateText(schema), READING);
}
