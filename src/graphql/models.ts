import type { ContractEventRow } from '../persistence/contract-events';
import type { ContractRow } from '../persistence/contracts';
import type { OutageClaimRow } from '../persistence/outage-claims';
import type { OutageRow } from '../persistence/outages';
import type { SettlementRow } from '../persistence/settlements';
import type { Resolvers } from '../schema-types';
import type { Edition } from '../terms/model/editions';
import type { OptionKind } from '../terms/model/option';
import type { ServiceType } from '../terms/model/service-types';
import type { Connection } from './connections';
import type { Context } from './context';

/* What the resolvers of types that are not rows of a table are given. */

/** A contractor of another subgraph, known by its id alone. */
export interface ContractorModel {
  readonly id: string;
}

export interface ServiceTypeTermsModel {
  readonly serviceType: ServiceType;
  readonly edition: Edition;
}

export interface OptionTermsModel {
  readonly kind: OptionKind;
  readonly edition: Edition;
}

export type ContractConnectionModel = Connection<ContractRow>;
export type SettlementConnectionModel = Connection<SettlementRow>;
export type OutageConnectionModel = Connection<OutageRow>;
export type OutageClaimConnectionModel = Connection<OutageClaimRow>;
export type ContractEventConnectionModel = Connection<ContractEventRow>;

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
