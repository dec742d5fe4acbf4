import type { Context } from './context';
import type { Resolvers } from './resolver-types';

type Entity =
  | 'Contract'
  | 'Contractor'
  | 'ContractChangeRequest'
  | 'OptionService'
  | 'Outage'
  | 'OutageClaim'
  | 'Settlement';

/** Resolvers, with those that find an entity by what the gateway knows of it. */
export type SubgraphResolvers = Omit<Resolvers, Entity> & {
  [Name in Entity]?: Resolvers[Name] & {
    readonly __resolveReference: (reference: never, context: Context) => unknown;
  };
};
