import type { ContractRow } from '../../../src/persistence/contracts';
import {
  baseDays,
  firstDayWithoutBase,
  isBaseOf,
  needsBase,
} from '../../../src/terms/clauses/06-base-contract';
import { addDays, type PlainDate } from '../../../src/terms/model/calendar';
import { contains, type Days, daysInForce } from '../../../src/terms/model/contract';
import { firstDayIn, spansFrom, turningDays } from '../../../src/terms/model/turning-days';
import type { Check } from '../finding';

/**
 * Art. 6: a dependent contract that is in force without a base is one that the end of a base has left so. Nothing else
 * takes a base away, and none starts without one.
 */
export const base: Check = function* ({ contracts }) {
  for (const dependent of contracts.filter(needsBase)) {
    for (const { from } of bareSpans(dependent, contracts)) {
      if (contracts.some((other) => leaves(other, dependent, from))) continue;
      const says = `it is in force without a base from ${from} on, where no base has ended`;
      yield { rule: 'art. 6', subject: dependent.contractNumber, says };
    }
  }
};

/** Gives the spans in force on which a contract has no base. */
function bareSpans(dependent: ContractRow, contracts: readonly ContractRow[]): Days[] {
  const spans: Days[] = [];
  for (let days = daysInForce(dependent); days !== null;) {
    const from = firstDayWithoutBase(dependent, contracts, days);
    if (from === null) return spans;
    const bases = spansFrom(from, baseDays(dependent, contracts));
    const covered = firstDayIn({ from, to: days.to }, turningDays(bases), (day) =>
      bases.some((span) => contains(span, day)),
    );
    spans.push({ from, to: covered === null ? null : addDays(covered, -1) });
    days = covered === null ? null : { from: covered, to: days.to };
  }
  return spans;
}

/** Tells whether the end of a contract leaves a dependent one without a base from a day on. */
function leaves(other: ContractRow, dependent: ContractRow, from: PlainDate): boolean {
  const { termination } = other;
  if (termination === null || dependent.acceptedOn === null || !isBaseOf(other, dependent))
    return false;
  return from === dependent.billingStartOn
    ? termination.effectiveOn < from && dependent.acceptedOn <= termination.recordedOn
    : addDays(termination.effectiveOn, 1) === from;
}
