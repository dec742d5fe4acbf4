import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { ContractRow } from '../../persistence/contracts';
import { isUuid } from '../../persistence/keyset';
import type { OptionServiceRow } from '../../persistence/option-services';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { OutageRow } from '../../persistence/outages';
import type { Repositories } from '../../persistence/repositories';
import type { SettlementRow } from '../../persistence/settlements';
import type { Lock } from '../../persistence/transaction';
import type { PlainDate } from '../../terms/model/calendar';
import type { Call, Caller } from './call';
import type { Access, CommandInput, LoadedAggregate } from './command';
import { notFound } from './refused-error';

/** A contract, and those of its contractor that stand: that wait for their decision, or have not ended yet. */
export interface ContractAggregate extends LoadedAggregate {
  readonly contract: ContractRow;
  readonly contracts: readonly ContractRow[];
}

/** Gives the lock under which the writes of a contractor run one after another. */
export function contractorLock(contractorId: string): Lock {
  return { key: `contractor:${contractorId}` };
}

/** Gives the lock under which an outage is changed; claims of it share it. */
export function outageLock(outageId: string): Lock {
  return { key: `outage:${outageId}` };
}

/** Tells whether the caller acts for a contractor. */
export function actsFor(caller: Caller, contractorId: string): boolean {
  return caller.isOperator || caller.contractorIds.includes(contractorId);
}

/** Reaches a contract by its id. Its contractor's others are those that stand on a day (today by default) or later. */
export function contractAccess<Input extends CommandInput & { readonly contractId: string }>(
  since: (input: Input, today: PlainDate) => PlainDate = (_input, today) => today,
): Access<Input, ContractAggregate> {
  return {
    locksOf: async ({ contractId }, { contracts }, { caller }) => {
      const contractorId = isUuid(contractId) ? await contracts.findContractorId(contractId) : null;
      return [contractorLock(visible(contractorId, caller, 'contractId'))];
    },
    load: (input, repositories, call) =>
      loadContract(input.contractId, repositories, call, 'contractId', since(input, call.today)),
  };
}

async function loadContract(
  contractId: string,
  { contracts }: Repositories,
  { caller, today }: Call,
  path: string,
  since: PlainDate = today,
): Promise<ContractAggregate> {
  const standing = await contracts.findStandingWith(contractId, since < today ? since : today);
  const contract = standing.find(({ id }) => id === contractId);
  if (contract === undefined || !actsFor(caller, contract.contractorId)) throw notFound(path);
  return { contract, contracts: standing, version: contract.version };
}

/** Gives a contractor for whom the caller acts; refuses NOT_FOUND for any other, and for none. */
function visible(contractorId: string | null, caller: Caller, path: string): string {
  if (contractorId === null || !actsFor(caller, contractorId)) throw notFound(path);
  return contractorId;
}

/** A repository of parts of contracts. */
interface Parts<Row> {
  findContractorId(id: string): Promise<string | null>;
  findByIds(ids: readonly string[]): Promise<Row[]>;
}

async function lockPart(
  id: string,
  parts: Parts<unknown>,
  { caller }: Call,
  path: string,
): Promise<readonly Lock[]> {
  const contractorId = isUuid(id) ? await parts.findContractorId(id) : null;
  return [contractorLock(visible(contractorId, caller, path))];
}

async function loadPart<Row extends { readonly contractId: string }>(
  id: string,
  parts: Parts<Row>,
  repositories: Repositories,
  call: Call,
  path: string,
): Promise<{ part: Row; aggregate: ContractAggregate }> {
  const [part] = await parts.findByIds([id]);
  if (part === undefined) throw notFound(path);
  return { part, aggregate: await loadContract(part.contractId, repositories, call, path) };
}

/** A change request, with its contract. */
export interface ChangeRequestAggregate extends ContractAggregate {
  readonly request: ChangeRequestRow;
}

/** Reaches a change request by its id. */
export const changeRequestAccess: Access<
  CommandInput & { readonly changeRequestId: string },
  ChangeRequestAggregate
> = {
  locksOf: ({ changeRequestId }, { changeRequests }, call) =>
    lockPart(changeRequestId, changeRequests, call, 'changeRequestId'),
  load: async ({ changeRequestId: id }, repositories, call) => {
    const { changeRequests } = repositories;
    const { part, aggregate } = await loadPart(
      id,
      changeRequests,
      repositories,
      call,
      'changeRequestId',
    );
    return { ...aggregate, request: part, version: part.version };
  },
};

/** An option, with its contract. */
export interface OptionAggregate extends ContractAggregate {
  readonly option: OptionServiceRow;
}

/** Reaches an option by its id. */
export const optionAccess: Access<
  CommandInput & { readonly optionServiceId: string },
  OptionAggregate
> = {
  locksOf: ({ optionServiceId }, { optionServices }, call) =>
    lockPart(optionServiceId, optionServices, call, 'optionServiceId'),
  load: async ({ optionServiceId: id }, repositories, call) => {
    const { optionServices } = repositories;
    const { part, aggregate } = await loadPart(
      id,
      optionServices,
      repositories,
      call,
      'optionServiceId',
    );
    return { ...aggregate, option: part, version: part.version };
  },
};

/** A settlement, with its contract. */
export interface SettlementAggregate extends ContractAggregate {
  readonly settlement: SettlementRow;
}

/** Reaches a settlement by its id. */
export const settlementAccess: Access<
  CommandInput & { readonly settlementId: string },
  SettlementAggregate
> = {
  locksOf: ({ settlementId }, { settlements }, call) =>
    lockPart(settlementId, settlements, call, 'settlementId'),
  load: async ({ settlementId: id }, repositories, call) => {
    const { settlements } = repositories;
    const { part, aggregate } = await loadPart(id, settlements, repositories, call, 'settlementId');
    return { ...aggregate, settlement: part, version: null };
  },
};

/** A contract and an outage. */
export interface ContractAndOutage extends ContractAggregate {
  readonly outage: OutageRow;
}

/** Reaches a contract and an outage, both of which the caller may see, by their ids. */
export const contractAndOutageAccess: Access<
  CommandInput & { readonly contractId: string; readonly outageId: string },
  ContractAndOutage
> = {
  locksOf: async ({ contractId, outageId }, { contracts, outages }, { caller }) => {
    const contractorId = isUuid(contractId) ? await contracts.findContractorId(contractId) : null;
    const lock = contractorLock(visible(contractorId, caller, 'contractId'));
    const found = isUuid(outageId) && (await outages.existsBy({ id: outageId }));
    if (!found) throw notFound('outageId');
    return [lock, { ...outageLock(outageId), shared: true }];
  },
  load: async ({ contractId, outageId }, repositories, call) => {
    const aggregate = await loadContract(contractId, repositories, call, 'contractId');
    const visibleTo = call.caller.isOperator ? null : call.caller.contractorIds;
    const [outage] = await repositories.outages.findByIds([outageId], visibleTo);
    if (outage === undefined) throw notFound('outageId');
    return { ...aggregate, outage };
  },
};

/** A claim, with its contract and its outage. */
export interface OutageClaimAggregate extends ContractAndOutage {
  readonly claim: OutageClaimRow;
}

/** Reaches an outage claim by its id. */
export const outageClaimAccess: Access<
  CommandInput & { readonly outageClaimId: string },
  OutageClaimAggregate
> = {
  locksOf: async ({ outageClaimId: id }, { outageClaims }, { caller }) => {
    const keys = isUuid(id) ? await outageClaims.findKeys(id) : null;
    if (keys === null) throw notFound('outageClaimId');
    const contractorId = visible(keys.contractorId, caller, 'outageClaimId');
    return [contractorLock(contractorId), { ...outageLock(keys.outageId), shared: true }];
  },
  load: async ({ outageClaimId: id }, repositories, call) => {
    const [claim] = await repositories.outageClaims.findByIds([id]);
    if (claim === undefined) throw notFound('outageClaimId');
    const aggregate = await loadContract(claim.contractId, repositories, call, 'outageClaimId');
    const [outage] = await repositories.outages.findByIds([claim.outageId], null);
    if (outage === undefined) throw notFound('outageClaimId');
    return { ...aggregate, claim, outage, version: claim.version };
  },
};

/** An outage. */
export interface OutageAggregate extends LoadedAggregate {
  readonly outage: OutageRow;
}

/** Reaches an outage by its id; for operators, who see all. */
export const outageAccess: Access<CommandInput & { readonly outageId: string }, OutageAggregate> = {
  locksOf: async ({ outageId }, { outages }) => {
    const found = isUuid(outageId) && (await outages.existsBy({ id: outageId }));
    if (!found) throw notFound('outageId');
    return [outageLock(outageId)];
  },
  load: async ({ outageId }, { outages }) => {
    const [outage] = await outages.findByIds([outageId], null);
    if (outage === undefined) throw notFound('outageId');
    return { outage, version: outage.version };
  },
};
