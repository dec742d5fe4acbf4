import { later, type PlainDate } from '../model/calendar';
import {
  type Contract,
  contains,
  type Days,
  heldDays,
  isHeldOn,
  isPendingOn,
  pendingDays,
} from '../model/contract';
import { type Edition, editionOf } from '../model/editions';
import { spansFrom, turningDays, turningDaysIn } from '../model/turning-days';
import type { Refusal } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

/** How far a contractor has used the limit for one service type on a day. */
export interface ContractLimit {
  readonly serviceType: ServiceType;
  readonly limit: number;
  readonly held: number;
  readonly pending: number;
  /** How many more applications, wished from this day, the limit allows. */
  readonly available: number;
}

interface ApplicationFacts {
  readonly edition: Edition;
  readonly serviceType: ServiceType;
  readonly contracts: readonly Contract[];
  /** The day from which the contract is wished. */
  readonly on: PlainDate;
}

/**
 * Art. 4(2) 契約の単位. Counts what a contractor holds and has applied for on a day, for one type. A contract under
 * notice counts through its last day.
 */
export function contractLimitOn(facts: ApplicationFacts): ContractLimit {
  const { edition, serviceType, on } = facts;
  const limit = edition.contractsPerServiceType;
  const ofType = facts.contracts.filter((contract) => contract.serviceType === serviceType);
  const most = Math.max(...usesFrom(facts).map(({ held, pending }) => held + pending));
  return {
    serviceType,
    limit,
    held: ofType.filter((contract) => isHeldOn(contract, on)).length,
    pending: ofType.filter((contract) => isPendingOn(contract, on)).length,
    available: Math.max(0, limit - most),
  };
}

/**
 * Art. 4(3). An application above the limit is not accepted. It counts from the day from which it is wished on, and
 * so do the others that wait for their decision: no day from then on may see a fourth.
 */
export function applicationIsWithinLimit(facts: ApplicationFacts): Refusal | null {
  const { edition, serviceType } = facts;
  return exceeded(usesFrom(facts), edition, serviceType, ['serviceType']);
}

/** Art. 4(2). A contract accepted today is held from today on: no day to come may see a fourth. Applications do not count. */
export function acceptanceIsWithinLimit(facts: {
  readonly contract: Contract;
  readonly contracts: readonly Contract[];
  readonly today: PlainDate;
}): Refusal | null {
  const { contract, contracts, today } = facts;
  return besidesOthers(contract, contracts, { from: today, to: null });
}

/** Art. 4(2). Nor may a day see a fourth on which a contract is held again, because its end is taken back or moved. */
export function changedAreWithinLimit(facts: {
  readonly changed: readonly Contract[];
  readonly contractsAfter: readonly Contract[];
}): Refusal | null {
  const refusals = facts.changed.map((contract) =>
    besidesOthers(contract, facts.contractsAfter, heldDays(contract)),
  );
  return refusals.find((refusal) => refusal !== null) ?? null;
}

function besidesOthers(
  contract: Contract,
  contracts: readonly Contract[],
  held: Days | null,
): Refusal | null {
  if (held === null) return null;
  const { serviceType } = contract;
  const others = contracts.filter(
    (other) => other.id !== contract.id && other.serviceType === serviceType,
  );
  const uses = usesIn(held, others.map(heldDays), []);
  return exceeded(uses, editionOf(contract.termsEdition), serviceType);
}

/** What is held, and applied for, from a day on. */
interface Use {
  readonly on: PlainDate;
  readonly held: number;
  readonly pending: number;
}

/** Gives how far the limit is used from the day wished on, for each stretch of days that are alike. */
function usesFrom({ serviceType, contracts, on }: ApplicationFacts): Use[] {
  const known = contracts.filter(
    (contract) => contract.serviceType === serviceType && contract.appliedOn <= on,
  );
  const waiting = known.filter((contract) => isPendingOn(contract, on));
  return usesIn({ from: on, to: null }, known.map(heldDays), waiting.map(wishedDays));
}

function usesIn(span: Days, held: readonly (Days | null)[], pending: readonly Days[]): Use[] {
  const still = spansFrom(span.from, held);
  return turningDaysIn(span, turningDays([...still, ...pending])).map((on) => ({
    on,
    held: still.filter((days) => contains(days, on)).length,
    pending: pending.filter((days) => contains(days, on)).length,
  }));
}

/** Gives the days on which an application counts: those on which it waits, from the day wished on. */
function wishedDays(contract: Contract): Days {
  const { from, to } = pendingDays(contract);
  return { from: later(from, contract.requestedBillingStartOn), to };
}

function exceeded(
  uses: readonly Use[],
  edition: Edition,
  serviceType: ServiceType,
  path?: readonly string[],
): Refusal | null {
  const limit = edition.contractsPerServiceType;
  const isFull = ({ held, pending }: Use): boolean => held + pending >= limit;
  const full = uses.find(isFull);
  if (full === undefined) return null;
  return {
    code: 'CONTRACT_LIMIT_EXCEEDED',
    details: {
      serviceType,
      limit,
      on: full.on,
      held: full.held,
      pending: full.pending,
      freeFrom: uses[uses.findLastIndex(isFull) + 1]?.on ?? null,
    },
    ...(path && { path }),
  };
}
