import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context';
import { findEntities } from '../entities';

/** In place of what @apollo/subgraph has: that would find the entities one by one. */
export const ENTITY_RESOLVERS = {
  Query: {
    _entities: (
      _parent: object,
      { representations }: { readonly representations: readonly unknown[] },
      context: Context,
      info: GraphQLResolveInfo,
    ) => findEntities(representations, context, info),
  },
};
