import { fc } from '../support/random';
import { TYPES } from './record';

/** How often each mutation is tried, of those that a life has. */
const WEIGHTS = {
  applyForContract: 5,
  quoteApplication: 4,
  acceptApplication: 9,
  withdrawApplication: 1,
  rejectApplication: 1,
  rescheduleBillingStart: 4,
  declareUsageConditions: 2,
  reviseQuotedFees: 5,
  correctQuotedFees: 4,
  requestAccountCountChange: 6,
  acceptChangeRequest: 8,
  rejectChangeRequest: 1,
  withdrawChangeRequest: 1,
  giveTerminationNotice: 5,
  withdrawTerminationNotice: 4,
  terminateContract: 4,
  applyForOption: 3,
  acceptOption: 4,
  rejectOption: 1,
  withdrawOptionApplication: 1,
  giveOptionStopNotice: 4,
  withdrawOptionStopNotice: 2,
  recordOutage: 10,
  updateOutage: 6,
  correctOutage: 6,
  reportOutage: 3,
  fileOutageClaim: 14,
  withdrawOutageClaim: 2,
  grantOutageClaim: 12,
  denyOutageClaim: 4,
  reopenOutageClaim: 3,
  recordOneTimeFee: 2,
  reverseSettlement: 3,
};

export type Mutation = keyof typeof WEIGHTS;
export const MUTATIONS = Object.keys(WEIGHTS) as Mutation[];

/** What somebody tries to do some time later. Each mutation takes of it what it needs. */
export interface Command {
  readonly mutation: Mutation;
  readonly daysLater: number;
  /** Half hours after the last command of the day, or after midnight. */
  readonly halfHours: number;
  /** Chooses among the objects that there are. */
  readonly pick: number;
  /** Chooses among all of them, not only among those that the mutation suits. */
  readonly picksAny: boolean;
  readonly isByOperator: boolean;
  readonly isByStranger: boolean;
  readonly isDryFirst: boolean;
  readonly type: string;
  readonly count: number;
  readonly amounts: readonly [number | null, number | null, number | null];
  /** Days from today. */
  readonly day: number | null;
  readonly otherDay: number | null;
  /** Takes for `day` one that is next to a day on which something begins or ends. */
  readonly isAligned: boolean;
  readonly ground: string;
  readonly choice: string | null;
  readonly isMistaken: boolean;
  readonly outage: OutageWords;
  readonly reason: string;
  readonly text: string | null;
}

/** What somebody says of an outage. Times are half hours. */
export interface OutageWords {
  readonly knownAgo: number;
  readonly isAligned: boolean;
  readonly occurredBefore: number | null;
  readonly lasts: number | null;
  readonly attribution: string | null;
  readonly isComplete: boolean | null;
  /** The types affected, where they are said. */
  readonly types: readonly string[] | null;
  /** Chooses the contracts that are named: one in so many. Null: none is. */
  readonly namesOneIn: number | null;
}

const rarely = fc.nat(19).map((number) => number === 0);
const amount = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 2_000 }) },
  { weight: 4, arbitrary: fc.constantFrom(null, 0) },
  { weight: 1, arbitrary: fc.constant(-1) },
);
/** For at least 50 accounts it is more than can be kept. */
const HUGE = 400_000_000_000_000;
const perAccount = fc.oneof({ weight: 40, arbitrary: amount }, fc.constant(HUGE));
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -45, max: 0 }) },
);

const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const DAYS = (days: number): number => days * 48;
const outage: fc.Arbitrary<OutageWords> = fc.record({
  knownAgo: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: DAYS(6) }) },
    { weight: 2, arbitrary: fc.integer({ min: DAYS(6), max: DAYS(120) }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0) },
  ),
  isAligned: fc.nat(2).map((number) => number > 0),
  occurredBefore: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    fc.integer({ min: -1, max: DAYS(3) }),
  ),
  lasts: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 20, max: DAYS(4) }) },
    { weight: 2, arbitrary: fc.constant(null) },
    fc.constantFrom(-1, 0, 47, 48, 49, 96),
  ),
  attribution: mostly<string | null>('COMPANY', 'COMPANY', null, 'THIRD_PARTY', 'CONTRACTOR'),
  isComplete: mostly<boolean | null>(true, true, null, false),
  types: mostly<readonly string[] | null>(
    TYPES,
    null,
    ['WEB_GATEWAY', 'REMOTE_CONNECT'],
    ...TYPES.map((type) => [type]),
  ),
  namesOneIn: fc.constantFrom(null, null, 1, 1, 2, 3),
});

const REASONS = `NOT_COMPANY_ATTRIBUTABLE NOT_COMPLETE_OUTAGE SETTING_CHANGE REMOTE_CONNECT_SOFTWARE
  CUSTOMER_SIDE_LIMIT USAGE_CONDITIONS_UNMET NOT_AFFECTED OUTAGE_TOO_SHORT NO_UNIT_LEFT OTHER`.split(
  /\s+/,
);

const command = (mutation: fc.Arbitrary<Mutation>, maxDaysLater: number): fc.Arbitrary<Command> =>
  fc.record({
    mutation,
    daysLater: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: maxDaysLater })),
    halfHours: fc.nat(20),
    pick: fc.nat(60),
    picksAny: fc.nat(7).map((number) => number === 0),
    isByOperator: fc.boolean(),
    isByStranger: rarely,
    isDryFirst: fc.nat(3).map((number) => number === 0),
    type: fc.constantFrom('WEB_GATEWAY', 'REMOTE_CONNECT', 'REMOTE_CONNECT', ...TYPES),
    count: fc.oneof(fc.constant(50), fc.integer({ min: 48, max: 120 })),
    amounts: fc.tuple(amount, perAccount, amount),
    day,
    otherDay: day,
    isAligned: fc.boolean(),
    ground: fc.constantFrom('COMPANY', 'COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'),
    choice: fc.constantFrom(null, 'TERMINATE_TOGETHER', 'LEAVE_IN_FORCE'),
    isMistaken: rarely,
    outage,
    reason: fc.constantFrom(...REASONS),
    text: fc.constantFrom(null, '備考'),
  });

const oneOf = (mutations: readonly Mutation[]): fc.Arbitrary<Mutation> =>
  fc.oneof(
    ...mutations.map((mutation) => ({
      weight: WEIGHTS[mutation],
      arbitrary: fc.constant(mutation),
    })),
  );

/** A command without a mistake, about a type. */
const sound = (mutation: Mutation, type: string): fc.Arbitrary<Command> =>
  command(fc.constant(mutation), 0).map((any) => ({
    ...any,
    type,
    count: 60,
    amounts: [1_000, 500, 300],
    day: Math.abs(any.day ?? 0),
    picksAny: false,
    isByStranger: false,
    isMistaken: false,
    isAligned: false,
  }));

const first = command(oneOf(['applyForContract', 'quoteApplication', 'acceptApplication']), 3);

/** Each life has some of the mutations, so that lives go deep in different ways. */
const rest = fc
  .subarray(MUTATIONS, { minLength: 8 })
  .chain((mutations) => fc.array(command(oneOf(mutations), 15), { minLength: 20, maxLength: 45 }));

/** The life of a contractor, which begins with a base contract and one that depends on it. */
export const LIFE: fc.Arbitrary<Command[]> = fc
  .noBias(
    fc.tuple(
      fc.tuple(
        ...[sound('applyForContract', 'WEB_GATEWAY'), sound('acceptApplication', '')],
        ...[sound('applyForContract', 'REMOTE_CONNECT'), sound('acceptApplication', '')],
      ),
      fc.array(first, { maxLength: 8 }),
      rest,
    ),
  )
  .map((parts) => parts.flat());

/** The same for one who lives beside others: the outages name the contracts that they affect. */
export function apart(life: readonly Command[]): Command[] {
  return life.map((command) => ({
    ...command,
    outage: { ...command.outage, namesOneIn: command.outage.namesOneIn ?? 1 },
  }));
}
