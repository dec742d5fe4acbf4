import type { PlainDate } from '../model/calendar';
import {
  type Contract,
  contains,
  type Days,
  daysInForce,
  isHeldOn,
  isInForceOn,
  isPendingOn,
} from '../model/contract';
import { type Edition, editionOf } from '../model/editions';
import { firstDayIn, spansFrom, turningDays } from '../model/turning-days';
import type { Refusal } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

/** Gives the types of which a contract needs one; none for the base types themselves. */
export function baseTypesOf({ serviceType, termsEdition }: Contract): readonly ServiceType[] {
  return editionOf(termsEdition).serviceTypes[serviceType].requiresOneOf;
}

/** Tells whether a contract needs a base: Private Connect and Remote Connect do. */
export function needsBase(contract: Contract): boolean {
  return baseTypesOf(contract).length > 0;
}

/** Tells whether `candidate` is of a type that can be the base of `contract`. */
export function isBaseOf(candidate: Contract, contract: Contract): boolean {
  return baseTypesOf(contract).includes(candidate.serviceType);
}

/**
 * Art. 6 利用資格. Private Connect and Remote Connect are applied for by a contractor who has, on the day wished, a
 * Web Gateway or Firewall contract, be it held or itself still an application.
 */
export function applicantHasBase(facts: {
  readonly edition: Edition;
  readonly serviceType: ServiceType;
  readonly contracts: readonly Contract[];
  readonly on: PlainDate;
}): Refusal | null {
  const { edition, serviceType, contracts, on } = facts;
  const baseServiceTypes = edition.serviceTypes[serviceType].requiresOneOf;
  const hasBase = contracts.some(
    (contract) =>
      baseServiceTypes.includes(contract.serviceType) &&
      (isHeldOn(contract, on) || isPendingOn(contract, on)),
  );
  return baseServiceTypes.length === 0 || hasBase
    ? null
    : {
        code: 'BASE_CONTRACT_REQUIRED',
        path: ['serviceType'],
        details: { baseServiceTypes, on, base: 'HELD_OR_APPLIED_FOR' },
      };
}

/**
 * Art. 6. On the billing start date of a dependent contract a base contract is in force; one under notice still counts
 * through its last day.
 */
export function baseIsInForceOnBillingStart(facts: {
  readonly contract: Contract;
  readonly billingStartOn: PlainDate;
  readonly contracts: readonly Contract[];
}): Refusal | null {
  const { contract, billingStartOn, contracts } = facts;
  const hasBase = contracts.some(
    (other) => isBaseOf(other, contract) && isInForceOn(other, billingStartOn),
  );
  return !needsBase(contract) || hasBase
    ? null
    : {
        code: 'BASE_CONTRACT_REQUIRED',
        path: ['billingStartOn'],
        details: {
          baseServiceTypes: baseTypesOf(contract),
          on: billingStartOn,
          base: 'IN_FORCE',
        },
      };
}

/** Gives the spans on which contracts are in force that are bases of `dependent`. */
export function baseDays(dependent: Contract, contracts: readonly Contract[]): Days[] {
  return contracts
    .filter((contract) => isBaseOf(contract, dependent))
    .map(daysInForce)
    .filter((days) => days !== null);
}

/**
 * Art. 6. Gives the first day in a span on which none of the contracts is in force as a base of `dependent`, or null
 * where every day has one.
 */
export function firstDayWithoutBase(
  dependent: Contract,
  contracts: readonly Contract[],
  span: Days,
): PlainDate | null {
  const bases = spansFrom(span.from, baseDays(dependent, contracts));
  const hasNone = (day: PlainDate): boolean => !bases.some((days) => contains(days, day));
  return firstDayIn(span, turningDays(bases), hasNone);
}

/** Art. 6. Gives the Private and Remote Connect contracts of its contractor held on a day, for a base contract. */
export function dependentContractsOn<C extends Contract>(
  base: Contract,
  contracts: readonly C[],
  day: PlainDate,
): C[] {
  return contracts.filter((contract) => isBaseOf(base, contract) && isHeldOn(contract, day));
}
