import { earlier, type PlainDate } from '../model/calendar';
import { type Contract, contains, daysInForce } from '../model/contract';
import { firstDayIn, spansFrom, turningDays } from '../model/turning-days';
import { referenceTo } from '../refusals/contract-reference';
import type { Refusal } from '../refusals/refusal';
import { baseDays, baseTypesOf, needsBase } from './06-base-contract';

/** Contracts as they are, and as a change of their days would leave them. */
interface Move {
  readonly contracts: readonly Contract[];
  readonly contractsAfter: readonly Contract[];
}

/**
 * Art. 6 利用資格. A billing start date is moved only where each dependent contract keeps a base on every day on which
 * it is in force, save those on which it had been left without one before.
 */
export function baseRemains(facts: Move): Refusal | null {
  return refusalFor(facts.contractsAfter, facts, ['billingStartOn']);
}

/** Art. 6 and 11. An end is taken back, or corrected, only where the contracts that then go on have a base. */
export function baseRemainsForChanged(
  facts: Move & { readonly changed: readonly Contract[] },
): Refusal | null {
  return refusalFor(facts.changed, facts, []);
}

function refusalFor(
  contracts: readonly Contract[],
  move: Move,
  path: readonly string[],
): Refusal | null {
  const left = contracts.filter(needsBase).flatMap((contract) => {
    const day = firstDayLost(contract, move);
    return day === null ? [] : [{ contract, day }];
  });
  const [first] = left;
  if (first === undefined) return null;
  return {
    code: 'BASE_CONTRACT_REQUIRED',
    ...(path.length > 0 && { path }),
    details: {
      baseServiceTypes: baseTypesOf(first.contract),
      on: left.reduce((on, { day }) => earlier(on, day), first.day),
      base: 'IN_FORCE',
      contracts: left.map(({ contract, day }) => ({
        ...referenceTo(contract),
        firstDayWithoutBase: day,
      })),
    },
  };
}

/** Gives the first day on which a contract would be in force without a base and is not so now, or null. */
function firstDayLost(contract: Contract, { contracts, contractsAfter }: Move): PlainDate | null {
  const days = daysInForce(contract);
  if (days === null) return null;
  const present = contracts.find(({ id }) => id === contract.id);
  const daysBefore = present === undefined ? null : daysInForce(present);
  const basesBefore = baseDays(contract, contracts);
  const bases = baseDays(contract, contractsAfter);
  const isBareNow = (day: PlainDate): boolean =>
    contains(daysBefore, day) && !basesBefore.some((span) => contains(span, day));
  const isBare = (day: PlainDate): boolean => !bases.some((span) => contains(span, day));
  // A contract that is to start on another day starts with a base.
  const starts = (day: PlainDate): boolean => day === days.from && day !== daysBefore?.from;
  const spans = spansFrom(days.from, [daysBefore, ...basesBefore, ...bases]);
  return firstDayIn(
    days,
    turningDays(spans),
    (day) => isBare(day) && (starts(day) || !isBareNow(day)),
  );
}
