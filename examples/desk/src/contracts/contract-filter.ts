import type {
  ContractFilter,
  ContractOrderBy,
  ContractServiceType,
  ContractStatus,
} from '../generated/operations';

export const STATUSES: readonly ContractStatus[] = [
  'APPLIED',
  'ACCEPTED',
  'ACTIVE',
  'UNDER_NOTICE',
  'TERMINATED',
  'REJECTED',
  'WITHDRAWN',
];

export const SERVICE_TYPES: readonly ContractServiceType[] = [
  'WEB_GATEWAY',
  'FIREWALL_TYPE_1',
  'FIREWALL_TYPE_2',
  'PRIVATE_CONNECT',
  'REMOTE_CONNECT',
];

export const ORDERS: readonly ContractOrderBy[] = [
  'CONTRACT_NUMBER_ASC',
  'CONTRACT_NUMBER_DESC',
  'APPLIED_ON_DESC',
  'APPLIED_ON_ASC',
  'BILLING_START_ON_DESC',
  'BILLING_START_ON_ASC',
  'TERMINATION_EFFECTIVE_ON_ASC',
  'TERMINATION_EFFECTIVE_ON_DESC',
];

/** What the address of the list says: which contracts, in which order. */
export function filterOf(
  params: URLSearchParams,
  names: ReadonlyMap<string, string>,
): { readonly filter: ContractFilter; readonly orderBy: ContractOrderBy } {
  const status = chosen(STATUSES, params.get('status'));
  const serviceType = chosen(SERVICE_TYPES, params.get('type'));
  const eligible = params.get('eligible');
  return {
    filter: {
      ...searchFilter(params.get('search') ?? '', names),
      ...(status.length > 0 && { status }),
      ...(serviceType.length > 0 && { serviceType }),
      ...(eligible !== null && { eligible: eligible === 'true' }),
    },
    orderBy: ORDERS.find((order) => order === params.get('order')) ?? 'CONTRACT_NUMBER_ASC',
  };
}

/** A contract by its number, whole or without its zeros; a contractor by its id or a part of its name. */
function searchFilter(search: string, names: ReadonlyMap<string, string>): ContractFilter {
  const text = search.trim();
  if (text === '') return {};
  const [, digits] = /^(?:SAS-)?0*(\d{1,8})$/i.exec(text) ?? [];
  if (digits !== undefined) return { contractNumber: `SAS-${digits.padStart(8, '0')}` };
  const part = text.toLowerCase();
  const named = [...names].find(([, name]) => name.toLowerCase().includes(part));
  return { contractorId: named?.[0] ?? text };
}

function chosen<Value extends string>(all: readonly Value[], text: string | null): Value[] {
  const values = (text ?? '').split(' ');
  return all.filter((value) => values.includes(value));
}
