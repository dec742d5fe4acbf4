import { adjustmentFor } from '../../../src/terms/clauses/12-adjustment';
import { type BookedSettlement, contractStatement } from '../../../src/terms/clauses/12-statement';
import { earlyTerminationSettlement } from '../../../src/terms/clauses/annex-2-early-termination';
import { TERMINATION_GROUNDS, type HeldContract } from '../../../src/terms/model/contract';
import { insertEntry } from '../../../src/terms/model/dated-list';
import { fc, anyDay } from './arbitraries';
import { dayAt, dayNumber } from './calendar';
import { contract, termination } from './contract';

/** Something that is done to a contract on a day: it changes what is on record. */
export interface Act {
  /** Days since the act before. */
  readonly after: number;
  readonly change: (contract: HeldContract, today: string) => HeldContract;
}

const plus = (day: string, days: number): string => dayAt(dayNumber(day) + days);
const fee = fc.integer({ min: 0, max: 999 });
const ground = fc.constantFrom(...TERMINATION_GROUNDS);

const anyChange: fc.Arbitrary<Act['change']> = fc.oneof(
  // Ends it, dated back or ahead; or puts a recorded end right.
  fc
    .tuple(fc.integer({ min: -120, max: 50 }), ground)
    .map(([days, by]): Act['change'] => (one, today) => ({
      ...one,
      termination: termination(plus(today, days), { ground: by }),
    })),
  // Takes an end back that was never true.
  fc.constant<Act['change']>((one) => ({ ...one, termination: null })),
  // Puts a billing start date right.
  fc.integer({ min: -60, max: 60 }).map((days): Act['change'] => (one) => ({
    ...one,
    billingStartOn: plus(one.billingStartOn, days),
  })),
  // Puts the quotes of the acceptance right.
  fc
    .record({ initialFee: fee, basicFeePerAccount: fee, typeFee: fee })
    .map((quotedFees): Act['change'] => (one) => ({ ...one, quotedFees })),
  // Revises the quotes, or changes the account count, from today on or later.
  fc
    .tuple(fc.nat(50), fc.option(fee), fc.option(fee))
    .map(([days, basicFeePerAccount, typeFee]): Act['change'] => (one, today) => {
      const revision = { effectiveOn: plus(today, days), basicFeePerAccount, typeFee };
      return { ...one, feeRevisions: insertEntry(one.feeRevisions, revision) };
    }),
  fc
    .tuple(fc.nat(50), fc.integer({ min: 50, max: 90 }))
    .map(([days, accountCount]): Act['change'] => (one, today) => {
      const change = { effectiveOn: plus(today, days), accountCount };
      return { ...one, accountCountChanges: insertEntry(one.accountCountChanges, change) };
    }),
);

/** A contract billed from early in a leap year, and what is done to it for some months. */
export const anyLife = fc.record({
  start: fc
    .record({
      serviceType: fc.constantFrom('WEB_GATEWAY' as const, 'PRIVATE_CONNECT' as const),
      billingStartOn: anyDay('2024-01-01', '2024-02-29'),
    })
    .map(contract),
  acts: fc.array(fc.record<Act>({ after: fc.nat(70), change: anyChange }), { maxLength: 8 }),
});

/** The record of a contract: its facts, and what was booked for it. */
export interface Books {
  readonly contract: HeldContract;
  readonly settlements: readonly BookedSettlement[];
}

/** Gives the record after an act: what the act changes is settled anew and adjusted, and nothing is removed. */
export function kept({ contract: before, settlements }: Books, act: Act, today: string): Books {
  const after = act.change(before, today);
  const adjustment = adjustmentFor(before, after, today);
  const [was, is] = [earlyTerminationSettlement(before), earlyTerminationSettlement(after)];
  const isSame = JSON.stringify(was) === JSON.stringify(is);
  const later = (day: string): string => (day > today ? day : today);
  const standing = settlements.findLast(({ kind }) => kind === 'EARLY_TERMINATION');
  const made: BookedSettlement[] = [];
  if (was !== null && !isSame && standing !== undefined) {
    const bookedOn = later(standing.bookedOn);
    made.push({ ...standing, kind: 'REVERSAL', direction: 'CREDIT', bookedOn });
  }
  if (is !== null && !isSame) {
    const { amount, lines, arisesOn } = is;
    const bookedOn = later(arisesOn);
    made.push({ kind: 'EARLY_TERMINATION', direction: 'CHARGE', amount, lines, bookedOn });
  }
  if (adjustment !== null) {
    const { direction, amount, lines, arisesOn } = adjustment;
    made.push({ kind: 'ADJUSTMENT', direction, amount, lines, bookedOn: arisesOn });
  }
  return { contract: after, settlements: [...settlements, ...made] };
}

/** Gives what a month comes to by its statement: negative where the company owes it. */
export function netOf({ contract: one, settlements }: Books, month: string, today: string): bigint {
  const { netAmount, netDirection } = contractStatement(one, settlements, month, today);
  return netDirection === 'CHARGE' ? netAmount : -netAmount;
}
