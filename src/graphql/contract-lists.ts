import { EVENT_LIST } from '../persistence/contract-events';
import {
  contractConditions,
  type ContractFilterFacts,
  contractList,
} from '../persistence/contract-list';
import { claimConditions, claimList } from '../persistence/outage-claims';
import { settlementList } from '../persistence/settlements';
import type { PlainDate } from '../terms/model/calendar';
import type { ConnectionRequest } from './connections';
import type { Context } from './context';

type Args = ConnectionRequest['args'];

const contractIn = (column: string, id: string) => ({ column, type: 'uuid' as const, id });

/** Asks for the claims of a contract. */
export function claimsOfContract(args: Args, id: string): ConnectionRequest {
  const parent = contractIn('m.contract_id', id);
  return { of: 'outageClaims', list: claimList(), conditions: claimConditions({}), args, parent };
}

/** Asks for the settlements of a contract. */
export function settlementsOfContract(args: Args, id: string): ConnectionRequest {
  const parent = contractIn('s.contract_id', id);
  return { of: 'settlements', list: settlementList(), conditions: [], args, parent };
}

/** Asks for what has happened to a contract. */
export function historyOfContract(args: Args, id: string): ConnectionRequest {
  const parent = contractIn('e.contract_id', id);
  return { of: 'events', list: EVENT_LIST, conditions: [], args, hasPlainCursor: true, parent };
}

const contractorIn = (column: string, id: string) => ({ column, type: 'text' as const, id });

interface ContractsArgs extends Args {
  readonly filter?: (ContractFilterFacts & { readonly asOf?: PlainDate | null }) | null;
}

/** Asks for the contracts of a contractor. */
export function contractsOfContractor(
  args: ContractsArgs,
  id: string,
  { today }: Pick<Context, 'today'>,
): ConnectionRequest {
  const { filter } = args;
  const conditions = contractConditions(filter ?? {}, filter?.asOf ?? today);
  const parent = contractorIn('c.contractor_id', id);
  return { of: 'contracts', list: contractList('CONTRACT_NUMBER_ASC'), conditions, args, parent };
}

/** Asks for the claims of a contractor. */
export function claimsOfContractor(args: Args, id: string): ConnectionRequest {
  const parent = contractorIn('m.contractor_id', id);
  return { of: 'outageClaims', list: claimList(), conditions: claimConditions({}), args, parent };
}

/** Asks for the settlements of a contractor. */
export function settlementsOfContractor(args: Args, id: string): ConnectionRequest {
  const parent = contractorIn('s.contractor_id', id);
  return { of: 'settlements', list: settlementList(), conditions: [], args, parent };
}
