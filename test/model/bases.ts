import { isHeld, isInForce, isPending, turningDays } from './contract';
import { type Day, daysFromTo } from './days';
import { BASE_TYPES, type Contract, type Contractor } from './record';

/** Art. 4: what the contractor holds and has applied for, of a type. */
export function limitOn({ contracts }: Contractor, type: string, day: Day) {
  const ofType = contracts.filter((contract) => contract.type === type);
  const held = ofType.filter((contract) => isHeld(contract, day)).length;
  const pending = ofType.filter((contract) => isPending(contract, day)).length;
  return { serviceType: type, held, pending, available: Math.max(0, 3 - held - pending) };
}

export function isBase({ type }: Contract): boolean {
  return BASE_TYPES.includes(type);
}

export function hasBaseInForce({ contracts }: Contractor, day: Day): boolean {
  return contracts.some((contract) => isBase(contract) && isInForce(contract, day));
}

export function hasBaseOrApplication({ contracts }: Contractor, day: Day): boolean {
  return contracts.some(
    (contract) => isBase(contract) && (isHeld(contract, day) || isPending(contract, day)),
  );
}

/** Art. 6: days outside the contract's own are answered like its first and its last. */
export function isEligible(contractor: Contractor, contract: Contract, day: Day): boolean {
  if (isBase(contract)) return true;
  const lastDay = contract.refusedOn ?? contract.end?.on ?? Infinity;
  const asked = Math.min(Math.max(day, contract.appliedOn), lastDay);
  return isInForce(contract, asked)
    ? hasBaseInForce(contractor, asked)
    : hasBaseOrApplication(contractor, asked);
}

export function dependentsOn(
  { contracts }: Contractor,
  contract: Contract,
  day: Day,
): readonly Contract[] {
  return isBase(contract) ? contracts.filter((other) => !isBase(other) && isHeld(other, day)) : [];
}

/** Gives a contractor one of whose contracts is another. */
export function withContract(
  contractor: Contractor,
  contract: Contract,
  other: Contract,
): Contractor {
  const contracts = contractor.contracts.map((each) => (each === contract ? other : each));
  return { ...contractor, contracts };
}

/** A dependent contract that an end leaves without a base, and the last day on which one remains. */
export interface Left {
  readonly contract: Contract;
  readonly endsOn: Day;
}

/** Art. 6: the dependents that are in force on some day of which this end takes the only base. */
export function leftWithoutBase(contractor: Contractor, base: Contract, endsOn: Day): Left[] {
  if (!isBase(base)) return [];
  const ended = { ...base, end: { on: endsOn, ground: '', noticeFrom: endsOn } };
  const after = withContract(contractor, base, ended);
  const days = turningDays(contractor);
  const span = daysFromTo(Math.min(...days, endsOn), Math.max(...days, endsOn) + 2);
  return contractor.contracts.flatMap((contract) => {
    const bare = span.find(
      (day) =>
        !isBase(contract) &&
        isInForce(contract, day) &&
        isInForce(base, day) &&
        !hasBaseInForce(after, day),
    );
    if (bare === undefined) return [];
    const last = span.findLast((day) => day < bare && hasBaseInForce(after, day));
    return [{ contract, endsOn: Math.max(endsOn, last ?? endsOn) }];
  });
}

/** Art. 6: whether a change of their days leaves a dependent in force without a base, where it had not been so before. */
export function losesBase(before: Contractor, after: Contractor): boolean {
  const days = [...turningDays(before), ...turningDays(after)];
  const span = daysFromTo(Math.min(...days), Math.max(...days) + 2);
  return after.contracts.some((contract, position) => {
    const was = before.contracts[position] ?? contract;
    const starts = (day: Day): boolean =>
      day === contract.billingFrom && contract.billingFrom !== was.billingFrom;
    return span.some(
      (day) =>
        !isBase(contract) &&
        isInForce(contract, day) &&
        !hasBaseInForce(after, day) &&
        (starts(day) || !isInForce(was, day) || hasBaseInForce(before, day)),
    );
  });
}
