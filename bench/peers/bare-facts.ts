type Day = string | null;

/** A contract as the driver gives it, by place. Days are text, amounts numbers. */
export type ContractRow = readonly [
  id: string,
  number: number,
  contractorId: string,
  serviceType: string,
  appliedAccountCount: number,
  appliedOn: string,
  acceptedOn: Day,
  rejectedOn: Day,
  withdrawnOn: Day,
  billingStartOn: Day,
  basicFeePerAccount: number | null,
  typeFee: number | null,
  arrivedOn: Day,
  requestedOn: Day,
  endsOn: Day,
  underNoticeFrom: Day,
];

/** An entry of a dated list: an account count, or a basic fee and a type fee. */
export type DatedRow = readonly [
  contractId: string,
  day: string,
  first: number | null,
  second?: number | null,
];

/** A contract by names. */
export interface Facts {
  readonly number: number;
  readonly contractorId: string;
  readonly serviceType: string;
  readonly appliedAccountCount: number;
  readonly appliedOn: string;
  readonly acceptedOn: Day;
  readonly rejectedOn: Day;
  readonly withdrawnOn: Day;
  readonly billingStartOn: Day;
  readonly basicFeePerAccount: number | null;
  readonly typeFee: number | null;
  readonly arrivedOn: Day;
  readonly requestedOn: Day;
  readonly endsOn: Day;
  readonly underNoticeFrom: Day;
}

export function factsOf(row: ContractRow): Facts {
  return {
    number: row[1],
    contractorId: row[2],
    serviceType: row[3],
    appliedAccountCount: row[4],
    appliedOn: row[5],
    acceptedOn: row[6],
    rejectedOn: row[7],
    withdrawnOn: row[8],
    billingStartOn: row[9],
    basicFeePerAccount: row[10],
    typeFee: row[11],
    arrivedOn: row[12],
    requestedOn: row[13],
    endsOn: row[14],
    underNoticeFrom: row[15],
  };
}

const TOKYO_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;
export const DEPENDENT_TYPES = ['PRIVATE_CONNECT', 'REMOTE_CONNECT'];

/** Gives today's date in Tokyo. */
export function tokyoToday(): string {
  return new Date(Date.now() + TOKYO_MS).toISOString().slice(0, 10);
}

export function statusOf(c: Facts, today: string): string {
  if (c.withdrawnOn !== null && c.withdrawnOn <= today) return 'WITHDRAWN';
  if (c.rejectedOn !== null && c.rejectedOn <= today) return 'REJECTED';
  if (c.acceptedOn === null || today < c.acceptedOn) return 'APPLIED';
  if (c.endsOn !== null && c.endsOn < today) return 'TERMINATED';
  if (c.underNoticeFrom !== null && c.underNoticeFrom <= today) return 'UNDER_NOTICE';
  return (c.billingStartOn ?? '') <= today ? 'ACTIVE' : 'ACCEPTED';
}

export function accountCountOf(c: Facts, changes: readonly DatedRow[], day: string): number {
  return latest(c, changes, day, 2) ?? c.appliedAccountCount;
}

/** Gives the monthly fee; of an application, that of its quote. */
export function monthlyFeeOf(
  c: Facts,
  changes: readonly DatedRow[],
  revisions: readonly DatedRow[],
  today: string,
): number | null {
  if (c.basicFeePerAccount === null || c.typeFee === null) return null;
  const day = c.billingStartOn !== null && c.billingStartOn > today ? c.billingStartOn : today;
  const count = accountCountOf(c, changes, day);
  const basicFee = latest(c, revisions, day, 2) ?? c.basicFeePerAccount;
  const typeFee = latest(c, revisions, day, 3) ?? c.typeFee;
  return basicFee * count + typeFee * (c.serviceType === 'PRIVATE_CONNECT' ? 1 : count);
}

/** Gives the last day of the month of the minimum term: the day before the same day of the next month, or its last. */
export function minimumTermEndsOn({ billingStartOn }: Facts): string | null {
  if (billingStartOn === null) return null;
  const year = Number(billingStartOn.slice(0, 4));
  const month = Number(billingStartOn.slice(5, 7));
  const day = Number(billingStartOn.slice(8, 10));
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const last = Date.UTC(year, month, Math.min(day, days)) - (day <= days ? DAY_MS : 0);
  return new Date(last).toISOString().slice(0, 10);
}

/** Tells whether one of the base contracts of its contractor carries a contract on a day. */
export function isEligible(c: Facts, bases: readonly Facts[], today: string): boolean {
  if (!DEPENDENT_TYPES.includes(c.serviceType)) return true;
  const last = c.acceptedOn === null ? (c.rejectedOn ?? c.withdrawnOn) : c.endsOn;
  let day = today < c.appliedOn ? c.appliedOn : today;
  if (last !== null && last < day) day = last;
  return isWithin(c.billingStartOn, c.endsOn, day)
    ? bases.some((base) => isWithin(base.billingStartOn, base.endsOn, day))
    : bases.some((base) => isWithin(base.acceptedOn, base.endsOn, day) || isPending(base, day));
}

function isWithin(from: string | null, to: string | null, day: string): boolean {
  return from !== null && from <= day && (to === null || day <= to);
}

function isPending(c: Facts, day: string): boolean {
  const decided = c.acceptedOn ?? c.rejectedOn ?? c.withdrawnOn;
  return c.appliedOn <= day && (decided === null || day < decided);
}

function latest(c: Facts, entries: readonly DatedRow[], day: string, place: 2 | 3): number | null {
  const until = c.endsOn !== null && c.endsOn < day ? c.endsOn : day;
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    const value = entry?.[place] ?? null;
    if (entry !== undefined && value !== null && entry[1] <= until) return value;
  }
  return null;
}
