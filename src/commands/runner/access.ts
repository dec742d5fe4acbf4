import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { ContractRow } from '../../persistence/contracts';
import type { OptionServiceRow } from '../../persistence/option-services';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { OutageRow } from '../../persistence/outages';
import { isUuid } from '../../persistence/keyset';
import type { Repositories } from '../../persistence/repositories';
import type { SettlementRow } from '../../persistence/settlements';
import type { Caller } from './caller';
import type { Call, Lock, Command, LoadedAggregate } from './command';
import { notFound } from './refused-error';

/** A contract, and all contracts of its contractor. */
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

async function ownContract(
  id: string,
  { contracts }: Repositories,
  caller: Caller,
  path: string,
): Promise<ContractAggregate> {
  const [found] = isUuid(id) ? await contracts.findByIds([id]) : [];
  if (found === undefined || !actsFor(caller, found.contractorId)) throw notFound(path);
  const all = await contracts.findByContractors([found.contractorId]);
  const contract = all.find((other) => other.id === found.id) ?? found;
  return {
    locks: [contractorLock(contract.contractorId)],
    version: contract.version,
    contract,
    contracts: all,
  };
}

/** Makes a command about a contract that exists. */
export function onContract<Input extends Call & { contractId: string }>(
  mutation: string,
  perform: Command<Input, ContractAggregate>['execute'],
): Command<Input, ContractAggregate> {
  return {
    mutation,
    load: (input, repositories, caller) =>
      ownContract(input.contractId, repositories, caller, 'contractId'),
    execute: perform,
  };
}

async function ownPart<Row extends { readonly contractId: string; readonly version?: number }>(
  rows: readonly Row[],
  repositories: Repositories,
  caller: Caller,
  path: string,
): Promise<ContractAggregate & { readonly part: Row }> {
  const [part] = rows;
  if (part === undefined) throw notFound(path);
  const target = await ownContract(part.contractId, repositories, caller, path);
  return { ...target, part, version: part.version ?? null };
}

const idsOf = (id: string): string[] => (isUuid(id) ? [id] : []);

/** Makes a command about a change request. */
export function onChangeRequest<Input extends Call & { changeRequestId: string }>(
  mutation: string,
  perform: Command<Input, ContractAggregate & { readonly part: ChangeRequestRow }>['execute'],
): Command<Input, ContractAggregate & { readonly part: ChangeRequestRow }> {
  return {
    mutation,
    load: async ({ changeRequestId }, repositories, caller) => {
      const rows = await repositories.changeRequests.findByIds(idsOf(changeRequestId));
      return ownPart(rows, repositories, caller, 'changeRequestId');
    },
    execute: perform,
  };
}

/** Makes a command about an option. */
export function onOptionService<Input extends Call & { optionServiceId: string }>(
  mutation: string,
  perform: Command<Input, ContractAggregate & { readonly part: OptionServiceRow }>['execute'],
): Command<Input, ContractAggregate & { readonly part: OptionServiceRow }> {
  return {
    mutation,
    load: async ({ optionServiceId }, repositories, caller) => {
      const rows = await repositories.optionServices.findByIds(idsOf(optionServiceId));
      return ownPart(rows, repositories, caller, 'optionServiceId');
    },
    execute: perform,
  };
}

/** Makes a command about a settlement. */
export function onSettlement<Input extends Call & { settlementId: string }>(
  mutation: string,
  perform: Command<Input, ContractAggregate & { readonly part: SettlementRow }>['execute'],
): Command<Input, ContractAggregate & { readonly part: SettlementRow }> {
  return {
    mutation,
    load: async ({ settlementId }, repositories, caller) => {
      const rows = await repositories.settlements.findByIds(idsOf(settlementId));
      return ownPart(rows, repositories, caller, 'settlementId');
    },
    execute: perform,
  };
}

/** A claim, with its contract and its outage. */
export interface ClaimAggregate extends ContractAggregate {
  readonly part: OutageClaimRow;
  readonly outage: OutageRow;
}

/** Makes a command about an outage claim. */
export function onOutageClaim<Input extends Call & { outageClaimId: string }>(
  mutation: string,
  perform: Command<Input, ClaimAggregate>['execute'],
): Command<Input, ClaimAggregate> {
  return {
    mutation,
    load: async ({ outageClaimId }, repositories, caller) => {
      const rows = await repositories.outageClaims.findByIds(idsOf(outageClaimId));
      const target = await ownPart(rows, repositories, caller, 'outageClaimId');
      const [outage] = await repositories.outages.findByIds([target.part.outageId], null);
      if (outage === undefined) throw notFound('outageClaimId');
      const locks = [...target.locks, { ...outageLock(outage.id), shared: true as const }];
      return { ...target, locks, outage };
    },
    execute: perform,
  };
}

/** Gives a contract and an outage, both of which the caller may see. */
export async function contractAndOutage(
  input: { contractId: string; outageId: string },
  repositories: Repositories,
  caller: Caller,
): Promise<ContractAggregate & { readonly outage: OutageRow }> {
  const target = await ownContract(input.contractId, repositories, caller, 'contractId');
  const visibleTo = caller.isOperator ? null : caller.contractorIds;
  const [outage] = await repositories.outages.findByIds(idsOf(input.outageId), visibleTo);
  if (outage === undefined) throw notFound('outageId');
  const locks = [...target.locks, { ...outageLock(outage.id), shared: true as const }];
  return { ...target, locks, outage };
}
