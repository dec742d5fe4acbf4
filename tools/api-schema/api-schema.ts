import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { type DocumentNode, type GraphQLSchema } from 'graphql';

/** Where the API schema is kept, as it was when it was last written. */
export const API_SCHEMA_FILE = join(__dirname, '../../docs/api-schema.graphql');

/** Gives what clients of a gateway see of the subgraph: its types without the machinery of federation. */
export function apiSchemaOf(typeDefs: DocumentNode): GraphQLSchema {
  const subgraph = { name: 'contracts', url: 'http://contracts.invalid/graphql', typeDefs };
  const { schema, errors } = composeServices([subgraph]);
  if (errors) throw new Error(`The schema does not compose:\n${errors.join('\n')}`);
  return schema.toAPISchema().toGraphQLJSSchema();
}
