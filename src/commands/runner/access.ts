import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { ContractOutageRow, ContractOutages } from '../../persistence/contract-outages';
import type { ContractRow } from '../../persistence/contracts';
import { isUuid } from '../../persistence/keyset';
import type { OptionServiceRow } from '../../persistence/option-services';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { Repositories } from '../../persistence/repositories';
import type { SettlementRow } from '../../persistence/settlements';
import type { Lock } from '../../persistence/transaction';
import type { PlainDate } from '../../terms/model/calendar';
import type { Call, Caller } from './call';
import type { Access, CommandInput, LoadedAggregate } from './command';
import type { RecordNumber } from '../../terms/model/outage';
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

/** The lock under which outages are recorded and changed; taken last, and shared by those who decide claims. */
export const OUTAGE_LOCK: Lock = { key: 'outages' };

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

/** Reaches a contract by its id, with all that its contractor ever held: for what looks into the whole past. */
export const everContractAccess: Access<
  CommandInput & { readonly contractId: string },
  ContractAggregate
> = contractAccess(() => '0001-01-01');

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
  parts: Pick<Parts<unknown>, 'findContractorId'>,
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

/** A contract and an outage, with all outages and claims of the contract. */
export interface ContractAndOutage extends ContractAggregate {
  readonly outage: ContractOutageRow;
  readonly outages: readonly ContractOutageRow[];
  readonly claims: readonly OutageClaimRow[];
}

/** Reaches a contract and an outage, both of which the caller may see, by their ids. */
export const contractAndOutageAccess: Access<
  CommandInput & { readonly contractId: string; readonly outageId: string },
  ContractAndOutage
> = {
  locksOf: async ({ contractId, outageId }, { contracts }, { caller }) => {
    const contractorId = isUuid(contractId) ? await contracts.findContractorId(contractId) : null;
    const lock = contractorLock(visible(contractorId, caller, 'contractId'));
    if (!isUuid(outageId)) throw notFound('outageId');
    return [lock];
  },
  load: async ({ contractId, outageId }, repositories, call) => {
    const aggregate = await loadContract(contractId, repositories, call, 'contractId');
    const visibleTo = call.caller.isOperator ? null : call.caller.contractorIds;
    const [seen] = await repositories.outages.findByIds([outageId], visibleTo);
    if (seen === undefined) throw notFound('outageId');
    const [found] = await repositories.contractOutages.findByContracts([contractId], [outageId]);
    return { ...aggregate, ...mustBeAmong(found, outageId) };
  },
};

function mustBeAmong(found: ContractOutages | undefined, outageId: string) {
  const outage = found?.outages.find(({ id }) => id === outageId);
  if (found === undefined || outage === undefined)
    throw new Error('An outage asked for is missing.');
  return { outage, outages: found.outages, claims: found.claims };
}

/** A claim, with its contract and its outage. */
export interface OutageClaimAggregate extends ContractAndOutage {
  readonly claim: OutageClaimRow;
  /** The place in the record that a grant takes. */
  readonly nextNumber: RecordNumber;
}

/** Reaches an outage claim by its id. */
export const outageClaimAccess: Access<
  CommandInput & { readonly outageClaimId: string },
  OutageClaimAggregate
> = {
  locksOf: async ({ outageClaimId: id }, { outageClaims }, call) => [
    ...(await lockPart(id, outageClaims, call, 'outageClaimId')),
    { ...OUTAGE_LOCK, shared: true },
  ],
  load: async ({ outageClaimId: id }, repositories, call) => {
    const found = await repositories.contractOutages.findOfClaim(id);
    const claim = found?.claims.find((other) => other.id === id);
    if (found === null || claim === undefined) throw notFound('outageClaimId');
    const aggregate = await loadContract(claim.contractId, repositories, call, 'outageClaimId');
    const { nextNumber } = found;
    const { version } = claim;
    return { ...aggregate, ...mustBeAmong(found, claim.outageId), claim, nextNumber, version };
  },
};
