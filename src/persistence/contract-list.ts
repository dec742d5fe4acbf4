import type { PlainDate } from '../terms/model/calendar';
import type { ContractStatus } from '../terms/model/contract-status';
import type { ServiceType } from '../terms/model/service-types';
import { CONTRACT_COLUMNS, parseNumber } from './contracts';
import {
  type Condition,
  type KeysetQuery,
  whereBetween,
  whereEach,
  whereEquals,
  whereFew,
  whereIn,
  whereOneOf,
} from './keyset';

const NUMBER = { expression: 'c.contract_number', type: 'bigint' } as const;
const dateOrder = (expression: string): KeysetQuery['orderBy'] => [
  { expression, type: 'date' },
  NUMBER,
];
/** The day of a column as it is indexed: without one, after all days. */
const indexed = (column: string): string => `coalesce(${column}, 'infinity'::date)`;
const ORDERS = {
  CONTRACT_NUMBER: [NUMBER],
  APPLIED_ON: dateOrder('c.applied_on'),
  BILLING_START_ON: dateOrder(indexed('c.billing_start_on')),
  TERMINATION_EFFECTIVE_ON: dateOrder(indexed('c.termination_effective_on')),
};

export type ContractOrder = `${keyof typeof ORDERS}_${'ASC' | 'DESC'}`;

/** Gives the list of contracts in an order. */
export function contractList(order: ContractOrder): KeysetQuery {
  const descending = order.endsWith('_DESC');
  const name = order.replace(/_(ASC|DESC)$/, '') as keyof typeof ORDERS;
  return {
    name: order,
    columns: CONTRACT_COLUMNS,
    from: 'contracts c',
    orderBy: ORDERS[name],
    descending,
  };
}

/** Which contracts to list; null and absent ask nothing. */
export interface ContractFilterFacts {
  readonly contractorId?: string | null;
  readonly contractNumber?: string | null;
  readonly serviceType?: readonly string[] | null;
  readonly status?: readonly ContractStatus[] | null;
  readonly eligible?: boolean | null;
  readonly appliedOn?: DateRange | null;
  readonly billingStartOn?: DateRange | null;
  readonly terminationEffectiveOn?: DateRange | null;
  readonly minimumTermEndsOn?: DateRange | null;
}

export interface DateRange {
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
}

/** Art. 6: whether contracts of a type need a base. */
const NEEDS_BASE: Readonly<Record<ServiceType, boolean>> = {
  WEB_GATEWAY: false,
  FIREWALL_TYPE_1: false,
  FIREWALL_TYPE_2: false,
  PRIVATE_CONNECT: true,
  REMOTE_CONNECT: true,
};
const ALL_TYPES = Object.keys(NEEDS_BASE);
const DEPENDENT_TYPES = Object.entries(NEEDS_BASE).flatMap(([type, needs]) =>
  needs ? [type] : [],
);

/** Gives the conditions of a filter; status and eligibility are those of the day `asOf`. */
export function contractConditions(filter: ContractFilterFacts, asOf: PlainDate): Condition[] {
  const { serviceType, status, eligible } = filter;
  return [
    ...whereFew(whereEquals('c.contractor_id', filter.contractorId)),
    ...(typeof filter.contractNumber === 'string' ? [hasNumber(filter.contractNumber)] : []),
    ...(eligible === false
      ? [...whereIn('c.service_type', serviceType ?? DEPENDENT_TYPES), ...inState(status, asOf)]
      : ofTypeAndState(serviceType, status, asOf)),
    ...(typeof eligible === 'boolean' ? [isEligible(eligible, asOf)] : []),
    ...whereBetween('c.applied_on', filter.appliedOn),
    ...hasDayWithin(indexed('c.billing_start_on'), filter.billingStartOn),
    ...hasDayWithin(indexed('c.termination_effective_on'), filter.terminationEffectiveOn),
    ...hasDayWithin(MINIMUM_TERM_ENDS_ON, filter.minimumTermEndsOn),
  ];
}

/** The indexes that serve the one serve both, in this order. */
function ofTypeAndState(
  types: ContractFilterFacts['serviceType'],
  states: ContractFilterFacts['status'],
  asOf: PlainDate,
): Condition[] {
  if (!types && !states) return [];
  const state = states
    ? [whereOneOf(states, isInState(asOf), (each) => WAYS_TO[each](asOf, Boolean(types)))]
    : whereEach(RECORDED, ALL_RECORDED);
  return [...state, ...whereEach('c.service_type', types ?? ALL_TYPES)];
}

function inState(states: ContractFilterFacts['status'], asOf: PlainDate): Condition[] {
  return states ? [isInState(asOf)(states)] : [];
}

/** Mirrors `minimumTermEndsOn` of the terms, as it is indexed; a test holds the two equal. */
const MINIMUM_TERM_ENDS_ON = `coalesce((c.billing_start_on + interval '1 month')::date - CASE
  WHEN extract(day FROM c.billing_start_on + interval '1 month') = extract(day FROM c.billing_start_on)
    THEN 1 ELSE 0 END, 'infinity'::date)`;

/** Mirrors `hasLapsedOn` of the terms, for what waits for a contract; a test holds the two equal. */
export function hasLapsed(contract: string, day: string): string {
  return `coalesce(coalesce(${contract}.rejected_on, ${contract}.withdrawn_on,
    ${contract}.termination_effective_on + 1) <= ${day}, false)`;
}

/** Asks for the day as it is indexed, so that a range is read from the index and not found by a scan. */
function hasDayWithin(day: string, range: DateRange | null | undefined): Condition[] {
  const within = whereBetween(day, range);
  return within.length === 0 ? [] : [...within, () => `${day} < 'infinity'`];
}

function hasNumber(contractNumber: string): Condition {
  return (parameters) =>
    `c.contract_number = ${parameters.add(parseNumber(contractNumber))}::bigint`;
}

/** What is recorded of a contract, whatever the day, as it is indexed. */
const RECORDED = `CASE WHEN c.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN c.rejected_on IS NOT NULL THEN 'REJECTED'
  WHEN c.accepted_on IS NULL THEN 'WAITING' WHEN c.termination_effective_on IS NULL THEN 'HELD' ELSE 'ENDING' END`;
const ALL_RECORDED = ['WITHDRAWN', 'REJECTED', 'WAITING', 'HELD', 'ENDING'];

type Comparison = '<' | '<=' | '>' | '>=';
/** Served where all of these are asked for, or few others: else the page is sooner found along the list. */
const recordedAs = (recorded: string, isServed = true): Condition[] =>
  (isServed ? whereEach : whereIn)(RECORDED, [recorded]);
const where =
  (expression: string, comparison: Comparison, day: PlainDate): Condition =>
  (parameters) =>
    `${expression} ${comparison} ${parameters.add(day)}::date`;
const BILLED_FROM = indexed('c.billing_start_on');
const LAST_DAY = indexed('c.termination_effective_on');

/** Says the same as `isInState`, state by state, as the indexes have it. */
const WAYS_TO: Readonly<
  Record<ContractStatus, (day: PlainDate, isTyped: boolean) => readonly Condition[][]>
> = {
  APPLIED: (day) => [
    recordedAs('WAITING'),
    [where('coalesce(c.accepted_on, c.rejected_on, c.withdrawn_on)', '>', day)],
  ],
  REJECTED: (day) => [[...recordedAs('REJECTED'), where('c.rejected_on', '<=', day)]],
  WITHDRAWN: (day) => [[...recordedAs('WITHDRAWN'), where('c.withdrawn_on', '<=', day)]],
  ACCEPTED: (day, isTyped) => [
    [
      ...recordedAs('HELD', isTyped),
      where('c.accepted_on', '<=', day),
      where(BILLED_FROM, '>', day),
    ],
    [
      where('c.under_notice_from', '>', day),
      where(LAST_DAY, '>=', day),
      where('c.accepted_on', '<=', day),
      where(BILLED_FROM, '>', day),
    ],
  ],
  ACTIVE: (day, isTyped) => [
    [...recordedAs('HELD', isTyped), where(BILLED_FROM, '<=', day)],
    [
      where('c.under_notice_from', '>', day),
      where(LAST_DAY, '>=', day),
      where(BILLED_FROM, '<=', day),
    ],
  ],
  UNDER_NOTICE: (day, isTyped) => [
    [
      ...recordedAs('ENDING', isTyped),
      where('c.accepted_on', '<=', day),
      where('c.under_notice_from', '<=', day),
      where(LAST_DAY, '>=', day),
    ],
  ],
  TERMINATED: (day, isTyped) => [[...recordedAs('ENDING', isTyped), where(LAST_DAY, '<', day)]],
};

/** Mirrors `contractStatusOn` of the terms; a test holds the two equal. */
const isInState =
  (asOf: PlainDate) =>
  (statuses: readonly ContractStatus[]): Condition =>
  (parameters) => {
    const day = `${parameters.add(asOf)}::date`;
    // Taken by Postgres to hold for half of the rows; a comparison with a CASE, for next to none.
    return `coalesce(CASE WHEN c.withdrawn_on <= ${day} THEN 'WITHDRAWN'
      WHEN c.rejected_on <= ${day} THEN 'REJECTED'
      WHEN c.accepted_on IS NULL OR ${day} < c.accepted_on THEN 'APPLIED'
      WHEN c.termination_effective_on < ${day} THEN 'TERMINATED'
      WHEN c.under_notice_from <= ${day} THEN 'UNDER_NOTICE'
      WHEN c.billing_start_on <= ${day} THEN 'ACTIVE'
      ELSE 'ACCEPTED' END = ANY (${parameters.add(statuses)}::text[]), false)`;
  };

/** Mirrors `isEligibleOn` of the terms; a test holds the two equal. */
function isEligible(eligible: boolean, asOf: PlainDate): Condition {
  const isHeldOn = (alias: string, start: string, day: string): string =>
    `(${alias}.${start} <= ${day}
      AND (${alias}.termination_effective_on IS NULL OR ${day} <= ${alias}.termination_effective_on))`;
  return (parameters) => {
    const day = `least(greatest(${parameters.add(asOf)}::date, c.applied_on),
      CASE WHEN c.accepted_on IS NULL THEN coalesce(c.rejected_on, c.withdrawn_on)
        ELSE c.termination_effective_on END)`;
    const decided = 'coalesce(b.accepted_on, b.rejected_on, b.withdrawn_on)';
    return `${eligible ? '' : 'NOT'} (
      c.service_type NOT IN ('PRIVATE_CONNECT', 'REMOTE_CONNECT') OR EXISTS (
        SELECT FROM contracts b
        WHERE b.contractor_id = c.contractor_id
          AND b.service_type IN ('WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2')
          AND CASE WHEN ${isHeldOn('c', 'billing_start_on', day)}
            THEN ${isHeldOn('b', 'billing_start_on', day)}
            ELSE ${isHeldOn('b', 'accepted_on', day)}
              OR (b.applied_on <= ${day} AND (${decided} IS NULL OR ${day} < ${decided})) END))`;
  };
}
