import { addDays, earlier, later, type PlainDate } from '../model/calendar';
import {
  type Contract,
  contains,
  type Days,
  daysInForce,
  decidedOn,
  isHeldOn,
  isInForceOn,
  isPendingOn,
} from '../model/contract';
import { type Edition, editionOf } from '../model/editions';
import { referenceTo } from '../refusals/contract-reference';
import type { Refusal, RefusalDetails } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

/** Tells whether contracts of a type need a base contract: Private Connect and Remote Connect. */
export function needsBase(serviceType: ServiceType, edition: Edition): boolean {
  return edition.serviceTypes[serviceType].requiresOneOf.length > 0;
}

/** Tells whether `candidate` is of a type that can be the base of `contract`. */
export function isBaseOf(candidate: Contract, contract: Contract): boolean {
  const { requiresOneOf } = editionOf(contract.termsEdition).serviceTypes[contract.serviceType];
  return requiresOneOf.includes(candidate.serviceType);
}

/**
 * Art. 6 利用資格. Private Connect and Remote Connect are applied for by a contractor who has a Web
 * Gateway or Firewall contract, be it held or itself still an application.
 */
export function applicantHasBase(facts: {
  readonly edition: Edition;
  readonly serviceType: ServiceType;
  readonly contracts: readonly Contract[];
  readonly on: PlainDate;
}): Refusal | null {
  const { edition, serviceType, contracts, on } = facts;
  const baseTypes = edition.serviceTypes[serviceType].requiresOneOf;
  const hasBase = contracts.some(
    (contract) =>
      baseTypes.includes(contract.serviceType) &&
      (isHeldOn(contract, on) || isPendingOn(contract, on)),
  );
  return baseTypes.length === 0 || hasBase
    ? null
    : baseRequired({ baseServiceTypes: baseTypes, on, base: 'HELD_OR_APPLIED_FOR' }, [
        'serviceType',
      ]);
}

/**
 * Art. 6. On the billing start date of a dependent contract a base contract is in force; one under
 * notice still counts through its last day.
 */
export function baseIsInForceOnBillingStart(facts: {
  readonly contract: Contract;
  readonly billingStartOn: PlainDate;
  readonly contracts: readonly Contract[];
}): Refusal | null {
  const { contract, billingStartOn, contracts } = facts;
  const baseTypes = editionOf(contract.termsEdition).serviceTypes[contract.serviceType]
    .requiresOneOf;
  const hasBase = contracts.some(
    (other) => isBaseOf(other, contract) && isInForceOn(other, billingStartOn),
  );
  return baseTypes.length === 0 || hasBase
    ? null
    : baseRequired({ baseServiceTypes: baseTypes, on: billingStartOn, base: 'IN_FORCE' }, [
        'billingStartOn',
      ]);
}

/**
 * Art. 6. Moving the billing start date of a base contract leaves each dependent contract with a base
 * on the dependent's own billing start date, where it had one before.
 */
export function dependentsKeepBaseOnBillingStart(facts: {
  readonly contract: Contract;
  readonly billingStartOn: PlainDate;
  readonly contracts: readonly Contract[];
}): Refusal | null {
  const { contract, billingStartOn } = facts;
  const others = facts.contracts.filter(({ id }) => id !== contract.id);
  const moved =
    contract.acceptedOn === null ? others : [...others, { ...contract, billingStartOn }];
  const hasBaseAtStart = (dependent: Contract, among: readonly Contract[]): boolean =>
    among.some(
      (base) =>
        isBaseOf(base, dependent) && contains(daysInForce(base), dependent.billingStartOn ?? ''),
    );
  const [first, ...more] = others.filter(
    (dependent) =>
      daysInForce(dependent) !== null &&
      hasBaseAtStart(dependent, facts.contracts) &&
      !hasBaseAtStart(dependent, moved),
  );
  return first === undefined
    ? null
    : baseRequired(
        {
          baseServiceTypes: editionOf(first.termsEdition).serviceTypes[first.serviceType]
            .requiresOneOf,
          on: first.billingStartOn ?? billingStartOn,
          base: 'IN_FORCE',
          contracts: [first, ...more].map((dependent) => ({
            ...referenceTo(dependent),
            firstDayWithoutBase: dependent.billingStartOn ?? billingStartOn,
          })),
        },
        ['billingStartOn'],
      );
}

/**
 * Art. 6. Gives the first day in a span on which none of the contracts is in force as a base of
 * `dependent`, or null where every day has one.
 */
export function firstDayWithoutBase(
  dependent: Contract,
  contracts: readonly Contract[],
  span: Days,
): PlainDate | null {
  const bases = contracts
    .filter((contract) => isBaseOf(contract, dependent))
    .map(daysInForce)
    .filter((days) => days !== null);
  let day = span.from;
  while (span.to === null || day <= span.to) {
    const today = day;
    const covering = bases.filter((days) => contains(days, today));
    if (covering.length === 0) return day;
    if (covering.some(({ to }) => to === null)) return null;
    day = addDays(
      covering.reduce((last, { to }) => later(last, to ?? last), day),
      1,
    );
  }
  return null;
}

/**
 * Art. 6. Tells whether the contractor is eligible for a contract on a day. While the contract is not
 * in force, a base that is held or applied for is enough; in force, it needs one in force. Days before
 * the application and after the end are answered like the first and the last day.
 */
export function isEligibleOn(
  contract: Contract,
  contracts: readonly Contract[],
  day: PlainDate,
): boolean {
  const edition = editionOf(contract.termsEdition);
  if (!needsBase(contract.serviceType, edition)) return true;
  const ended =
    contract.acceptedOn === null ? decidedOn(contract) : contract.termination?.effectiveOn;
  const on = earlier(later(day, contract.appliedOn), ended ?? null);
  const counts = isInForceOn(contract, on)
    ? isInForceOn
    : (base: Contract, date: PlainDate) => isHeldOn(base, date) || isPendingOn(base, date);
  return contracts.some((base) => isBaseOf(base, contract) && counts(base, on));
}

/** Art. 6. Gives the Private and Remote Connect contracts of its contractor held on a day, for a base contract. */
export function dependentContractsOn<C extends Contract>(
  base: Contract,
  contracts: readonly C[],
  day: PlainDate,
): C[] {
  return contracts.filter((contract) => isBaseOf(base, contract) && isHeldOn(contract, day));
}

function baseRequired(
  details: RefusalDetails['BASE_CONTRACT_REQUIRED'],
  path: readonly string[],
): Refusal {
  return { code: 'BASE_CONTRACT_REQUIRED', path, details };
}
