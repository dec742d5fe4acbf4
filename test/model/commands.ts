import { fc } from '../support/random';
import { TYPES } from './model';

const WEIGHTS = {
  applyForContract: 6,
  acceptApplication: 9,
  quoteApplication: 4,
  correctQuotedFees: 5,
  withdrawApplication: 1,
  rejectApplication: 1,
  rescheduleBillingStart: 5,
  reviseQuotedFees: 6,
  requestAccountCountChange: 6,
  acceptChangeRequest: 8,
  rejectChangeRequest: 1,
  withdrawChangeRequest: 1,
  giveTerminationNotice: 6,
  withdrawTerminationNotice: 4,
  terminateContract: 5,
  applyForOption: 4,
  acceptOption: 6,
  rejectOption: 1,
  withdrawOptionApplication: 1,
  giveOptionStopNotice: 6,
  withdrawOptionStopNotice: 3,
  recordOneTimeFee: 2,
  reverseSettlement: 4,
};

export type Mutation = keyof typeof WEIGHTS;

/** What somebody tries to do some days later. Each mutation takes of it what it needs. */
export interface Command {
  readonly mutation: Mutation;
  readonly daysLater: number;
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
}

const rarely = fc.nat(19).map((number) => number === 0);
const amount = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 2_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, -1, 0) },
);
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -45, max: 0 }) },
);

const mutationOf = (mutations: readonly Mutation[]): fc.Arbitrary<Mutation> =>
  fc.oneof(
    ...mutations.map((mutation) => ({
      weight: WEIGHTS[mutation],
      arbitrary: fc.constant(mutation),
    })),
  );

const command = (mutation: fc.Arbitrary<Mutation>, maxDaysLater: number): fc.Arbitrary<Command> =>
  fc.record({
    mutation,
    daysLater: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: maxDaysLater })),
    pick: fc.nat(60),
    picksAny: fc.nat(7).map((number) => number === 0),
    isByOperator: fc.boolean(),
    isByStranger: rarely,
    isDryFirst: fc.nat(3).map((number) => number === 0),
    type: fc.constantFrom('WEB_GATEWAY', 'REMOTE_CONNECT', 'REMOTE_CONNECT', ...TYPES),
    count: fc.oneof(fc.constant(50), fc.integer({ min: 48, max: 120 })),
    amounts: fc.tuple(amount, amount, amount),
    day,
    otherDay: day,
    isAligned: fc.boolean(),
    ground: fc.constantFrom(
      ...['COMPANY', 'COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3', 'CONTRACTOR_NOTICE'],
    ),
    choice: fc.constantFrom(null, 'TERMINATE_TOGETHER', 'LEAVE_IN_FORCE'),
    isMistaken: rarely,
  });

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

const first = command(mutationOf(['applyForContract', 'quoteApplication', 'acceptApplication']), 3);
const next = command(mutationOf(Object.keys(WEIGHTS) as Mutation[]), 15);

/** The life of a contractor, which begins with a base contract and one that depends on it. */
export const LIFE: fc.Arbitrary<Command[]> = fc
  .noBias(
    fc.tuple(
      fc.tuple(
        ...[sound('applyForContract', 'WEB_GATEWAY'), sound('acceptApplication', '')],
        ...[sound('applyForContract', 'REMOTE_CONNECT'), sound('acceptApplication', '')],
      ),
      fc.array(first, { maxLength: 8 }),
      fc.array(next, { minLength: 20, maxLength: 50 }),
    ),
  )
  .map((parts) => parts.flat());
