import type { HeldContract } from '../../../src/terms/model/contract';
import { daysFrom } from './calendar';

/** What a single day of a contract costs a month, in yen, and what it is made from. */
export interface DayOfContract {
  readonly day: string;
  readonly accountCount: number;
  readonly basicFeePerAccount: number;
  readonly typeFee: number;
  readonly monthlyFee: bigint;
}

/** Gives the days of a month on which a contract is in force, each looked at for itself. */
export function daysOfMonth(contract: HeldContract, month: string): DayOfContract[] {
  return calendarDays(month).flatMap((day) => {
    const end = contract.termination?.effectiveOn;
    if (day < contract.billingStartOn || (end !== undefined && day > end)) return [];
    let accountCount = contract.appliedAccountCount;
    let { basicFeePerAccount, typeFee } = contract.quotedFees;
    for (const change of contract.accountCountChanges) {
      if (change.effectiveOn <= day) accountCount = change.accountCount;
    }
    for (const revision of contract.feeRevisions) {
      if (revision.effectiveOn > day) continue;
      if (revision.basicFeePerAccount !== null) basicFeePerAccount = revision.basicFeePerAccount;
      if (revision.typeFee !== null) typeFee = revision.typeFee;
    }
    const flat = contract.serviceType === 'PRIVATE_CONNECT';
    const typeFees = flat ? BigInt(typeFee) : BigInt(typeFee) * BigInt(accountCount);
    const monthlyFee = BigInt(basicFeePerAccount) * BigInt(accountCount) + typeFees;
    return [{ day, accountCount, basicFeePerAccount, typeFee, monthlyFee }];
  });
}

/** Gives the fee of a month: what its days cost together, divided by their number in the calendar, once. */
export function feeByDays(contract: HeldContract, month: string): bigint {
  const days = daysOfMonth(contract, month);
  const sum = days.reduce((total, { monthlyFee }) => total + monthlyFee, 0n);
  return sum / BigInt(calendarDays(month).length);
}

/** Gives the days of a month. */
export function calendarDays(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return daysFrom(`${month}-01`, `${next}-01`).slice(0, -1);
}
