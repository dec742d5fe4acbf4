import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { ContractRow } from '../persistence/contracts';
import type { Page } from '../persistence/keyset';
import type { PlainDate } from '../terms/model/calendar';
import { LAST_CONTRACT_DAY } from '../terms/model/contract';
import { type ConnectionRequest, readConnectionsAhead } from './connections';
import {
  claimsOfContract,
  claimsOfContractor,
  contractsOfContractor,
  historyOfContract,
  settlementsOfContract,
  settlementsOfContractor,
} from './contract-lists';
import type { Context } from './context';
import { argumentsOf, selectedFields } from './selection';

/** Reads what a field of many contracts, by their ids, will ask for. */
type ReadAhead = (ids: readonly string[], field: Field) => Promise<unknown>[];

interface Field {
  readonly node: FieldNode;
  readonly args: Record<string, unknown>;
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
}

const othersOfContractor: ReadAhead = (ids, { context }) => [
  context.loaders.readContractsOfSame(ids),
];

const list =
  (requestOf: (args: ConnectionRequest['args'], id: string) => ConnectionRequest): ReadAhead =>
  (ids, { args, context }) => {
    // Arguments that are not taken are told where the field is answered.
    return [readConnectionsAhead(context, requestOf(args, ''), ids).catch(() => undefined)];
  };

const OF_CONTRACT: Readonly<Record<string, ReadAhead | undefined>> = {
  eligible: (ids, { context }) => [context.loaders.readBasesOfSame(ids)],
  eligibility: othersOfContractor,
  dependentContracts: othersOfContractor,
  terminationPreview: othersOfContractor,
  contractor: (ids, field) =>
    namesAny(selectedFields(field.node, 'Contractor', field.info), 'contractLimits', 'eligibility')
      ? othersOfContractor(ids, field)
      : [],
  optionServices: (ids, { context }) => [context.loaders.optionServicesOf.readAhead(ids)],
  changeRequests: (ids, { context }) => [context.loaders.changeRequestsOf.readAhead(ids)],
  outageClaims: list(claimsOfContract),
  settlements: list(settlementsOfContract),
  history: list(historyOfContract),
  claimableOutages: (ids, { context }) => [context.loaders.outagesOfContract.readAhead(ids)],
  usageConditions: (ids, { node, info, context }) => {
    const days = selectedFields(node, 'UsageConditions', info).flatMap((field) => {
      if (field.name.value === 'networkEnvironment') return [LAST_CONTRACT_DAY];
      const asOf = argumentsOf(field, 'UsageConditions', info)?.['asOf'] as PlainDate | undefined;
      return field.name.value === 'unmet' ? [asOf ?? context.today] : [];
    });
    const asked = days.flatMap((day) => ids.map((contractId) => ({ contractId, day })));
    return asked.length === 0 ? [] : [context.loaders.networkEnvironment.readAhead(asked)];
  },
};

const allOfContractor: ReadAhead = (ids, { context }) => [
  context.loaders.contractsOf.readAhead(ids),
];

const OF_CONTRACTOR: Readonly<Record<string, ReadAhead | undefined>> = {
  contractLimits: allOfContractor,
  eligibility: allOfContractor,
  calendar: allOfContractor,
  claimableOutages: allOfContractor,
  outageClaims: list(claimsOfContractor),
  settlements: list(settlementsOfContractor),
  contracts: (ids, { node, args, context, info }) => {
    const request = contractsOfContractor(args, '', context);
    const pages = readConnectionsAhead(context, request, ids).then((read) =>
      readNodesAhead(read, node, context, info),
    );
    return [pages.catch(() => undefined)];
  },
};

/** Reads, in one wave, what the fields selected of many contracts will ask for. */
export function readContractFieldsAhead(
  ids: readonly string[],
  fields: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return readFieldsAhead('Contract', OF_CONTRACT, ids, fields, context, info);
}

/** Reads what the fields selected of many contractors, whom the caller acts for, will ask for. */
export function readContractorFieldsAhead(
  ids: readonly string[],
  fields: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return readFieldsAhead('Contractor', OF_CONTRACTOR, ids, fields, context, info);
}

/** Reads, in one wave, what the fields of the contracts on pages will ask for; `node` is the field of the pages. */
export function readNodesAhead(
  pages: readonly Page<object>[],
  node: FieldNode,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const edges = selectedFields(node, 'ContractConnection', info);
  const nodes = edges.flatMap((edge) => selectedFields(edge, 'ContractEdge', info));
  const fields = nodes.flatMap((each) => selectedFields(each, 'Contract', info));
  const contracts = pages.flatMap(
    ({ rows }) => rows,
  ) as readonly object[] as readonly ContractRow[];
  const ids = contracts.map(({ id }) => id);
  return readContractFieldsAhead(ids, fields, context, info);
}

function readFieldsAhead(
  type: string,
  table: Readonly<Record<string, ReadAhead | undefined>>,
  ids: readonly string[],
  fields: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const reads = fields.flatMap((node) => {
    const readAhead = ids.length === 0 ? undefined : table[node.name.value];
    const args = readAhead && argumentsOf(node, type, info);
    return readAhead && args ? readAhead(ids, { node, args, info, context }) : [];
  });
  return Promise.all(reads);
}

function namesAny(fields: readonly FieldNode[], ...names: readonly string[]): boolean {
  return fields.some(({ name }) => names.includes(name.value));
}
