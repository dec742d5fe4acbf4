import { addDays, type PlainDate } from '../model/calendar';
import { type Contract, heldDays, isHeldOn, isPendingOn } from '../model/contract';
import type { Edition } from '../model/editions';
import type { Refusal, RefusalDetails } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

/** How far a contractor has used the limit for one service type on a day. */
export interface ContractLimit {
  readonly serviceType: ServiceType;
  readonly limit: number;
  readonly held: number;
  readonly pending: number;
  readonly available: number;
}

/**
 * Art. 4(2) 契約の単位. Counts what a contractor holds and has applied for on a day, for one type. A
 * contract under notice counts through its last day.
 */
export function contractLimitOn(facts: {
  readonly edition: Edition;
  readonly serviceType: ServiceType;
  readonly contracts: readonly Contract[];
  readonly on: PlainDate;
}): ContractLimit {
  const { serviceType, on } = facts;
  const ofType = facts.contracts.filter((contract) => contract.serviceType === serviceType);
  const held = ofType.filter((contract) => isHeldOn(contract, on)).length;
  const pending = ofType.filter((contract) => isPendingOn(contract, on)).length;
  const limit = facts.edition.contractsPerServiceType;
  return { serviceType, limit, held, pending, available: Math.max(0, limit - held - pending) };
}

/**
 * Art. 4(3). An application above the limit is not accepted; other applications that wait for their
 * decision count as well.
 */
export function applicationIsWithinLimit(
  facts: Parameters<typeof contractLimitOn>[0],
): Refusal | null {
  const { serviceType, limit, held, pending, available } = contractLimitOn(facts);
  return available > 0 ? null : exceeded({ serviceType, limit, held, pending }, ['serviceType']);
}

/**
 * Art. 4(2). A contract accepted now is held from today without an end, so that only contracts
 * count that are held today or later.
 */
export function acceptanceIsWithinLimit(facts: {
  readonly edition: Edition;
  readonly contract: Contract;
  readonly contracts: readonly Contract[];
  readonly today: PlainDate;
}): Refusal | null {
  return limitFrom(facts, facts.today);
}

/** Art. 4(2). A contract whose notice is withdrawn is held again after the day on which it would have ended. */
export function withdrawalOfNoticeIsWithinLimit(facts: {
  readonly edition: Edition;
  readonly contract: Contract;
  readonly contracts: readonly Contract[];
}): Refusal | null {
  const { termination } = facts.contract;
  return termination === null ? null : limitFrom(facts, addDays(termination.effectiveOn, 1));
}

/** Gives the lowest place under the limit that no other contract takes from `day` on, or null. */
export function freeSlotFrom(
  taken: readonly (Contract & { readonly slot: number | null })[],
  edition: Edition,
  day: PlainDate,
): number | null {
  const slots = taken.filter((contract) => isHeldFrom(contract, day)).map(({ slot }) => slot);
  for (let slot = 1; slot <= edition.contractsPerServiceType; slot += 1) {
    if (!slots.includes(slot)) return slot;
  }
  return null;
}

function limitFrom(
  facts: {
    readonly edition: Edition;
    readonly contract: Contract;
    readonly contracts: readonly Contract[];
  },
  day: PlainDate,
): Refusal | null {
  const { serviceType } = facts.contract;
  const held = facts.contracts.filter(
    (other) => other.serviceType === serviceType && isHeldFrom(other, day),
  ).length;
  const limit = facts.edition.contractsPerServiceType;
  return held < limit ? null : exceeded({ serviceType, limit, held, pending: 0 });
}

function isHeldFrom(contract: Contract, day: PlainDate): boolean {
  const days = heldDays(contract);
  return days !== null && (days.to === null || day <= days.to);
}

function exceeded(
  details: RefusalDetails['CONTRACT_LIMIT_EXCEEDED'],
  path?: readonly string[],
): Refusal {
  return { code: 'CONTRACT_LIMIT_EXCEEDED', details, ...(path && { path }) };
}
