import type { Listed } from '../../src/graphql/dataloaders';
import {
  CHANGE_REQUEST_LIST,
  changeRequestConditions,
} from '../../src/persistence/change-requests';
import { EVENT_LIST, eventConditions } from '../../src/persistence/contract-events';
import {
  contractConditions,
  type ContractFilterFacts,
  contractList,
  type ContractOrder,
} from '../../src/persistence/contract-list';
import { type Condition, type KeysetQuery, whereFew, whereIn } from '../../src/persistence/keyset';
import {
  OPTION_SERVICE_LIST,
  optionServiceConditions,
} from '../../src/persistence/option-services';
import {
  claimConditions,
  claimList,
  type OutageClaimOrder,
} from '../../src/persistence/outage-claims';
import {
  settlementConditions,
  settlementList,
  type SettlementOrder,
} from '../../src/persistence/settlements';
import { addDays, type PlainDate } from '../../src/terms/model/calendar';
import { CONTRACT_STATUSES } from '../../src/terms/model/contract-status';
import { SERVICE_TYPES } from '../../src/terms/model/service-types';
import { SETTLEMENT_KINDS } from '../../src/terms/model/settlement';

/** A list of the API with a filter and an order. */
export interface Question {
  readonly name: string;
  readonly of: Listed;
  readonly list: KeysetQuery;
  readonly conditions: readonly Condition[];
}

const CONTRACT_ORDERS: readonly ContractOrder[] = [
  ...([
    'CONTRACT_NUMBER_ASC',
    'CONTRACT_NUMBER_DESC',
    'APPLIED_ON_ASC',
    'APPLIED_ON_DESC',
  ] as const),
  ...(['BILLING_START_ON_ASC', 'BILLING_START_ON_DESC'] as const),
  ...(['TERMINATION_EFFECTIVE_ON_ASC', 'TERMINATION_EFFECTIVE_ON_DESC'] as const),
];
const SETTLEMENT_ORDERS: readonly SettlementOrder[] = [
  ...(['RECORDED_ASC', 'RECORDED_DESC', 'ARISES_ON_ASC', 'ARISES_ON_DESC'] as const),
];
const CLAIM_ORDERS: readonly OutageClaimOrder[] = [
  ...(['FILED_AT_ASC', 'FILED_AT_DESC', 'CLAIM_DEADLINE_ASC', 'CLAIM_DEADLINE_DESC'] as const),
];

/** Somebody and something to ask about. */
export interface Sample {
  readonly contractorIds: readonly string[];
  readonly contractId: string;
  readonly contractNumber: string;
  readonly outageId: string;
  readonly eventTypes: readonly string[];
}

/** Gives every list of the API with every filter and in every order. */
export function questionsOf(today: PlainDate, sample: Sample): Question[] {
  const { contractId, contractNumber, outageId } = sample;
  const [contractorId = ''] = sample.contractorIds;
  const day = (days: number) => ({ from: addDays(today, days), to: addDays(today, days) });
  const month = (days: number) => ({ from: addDays(today, days), to: addDays(today, days + 30) });
  const seenBy = (column: string) => whereFew(whereIn(column, sample.contractorIds));

  const contractFilters: Record<string, ContractFilterFacts> = {
    all: {},
    contractorId: { contractorId },
    contractNumber: { contractNumber },
    ...named('serviceType', SERVICE_TYPES, (type) => ({ serviceType: [type] })),
    ...named('status', CONTRACT_STATUSES, (status) => ({ status: [status] })),
    'eligible true': { eligible: true },
    'eligible false': { eligible: false },
    'eligible false, ACTIVE': { eligible: false, status: ['ACTIVE'] },
    held: { status: ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'] },
    'WEB_GATEWAY, ACTIVE': { serviceType: ['WEB_GATEWAY'], status: ['ACTIVE'] },
    'PRIVATE_CONNECT, APPLIED': { serviceType: ['PRIVATE_CONNECT'], status: ['APPLIED'] },
    'appliedOn a day': { appliedOn: day(-100) },
    'appliedOn a month': { appliedOn: month(-100) },
    'billingStartOn a day': { billingStartOn: day(-100) },
    'billingStartOn a month': { billingStartOn: month(-100) },
    'terminationEffectiveOn a day': { terminationEffectiveOn: day(20) },
    'terminationEffectiveOn a month': { terminationEffectiveOn: month(0) },
    'minimumTermEndsOn a day': { minimumTermEndsOn: day(-70) },
    'minimumTermEndsOn a month': { minimumTermEndsOn: month(-100) },
  };
  const contracts = CONTRACT_ORDERS.flatMap((order) => [
    ...Object.entries(contractFilters).map(([name, filter]): Question => ({
      name: `contracts ${name}, ${order}`,
      of: 'contracts',
      list: contractList(order),
      conditions: contractConditions(filter, today),
    })),
    ...(['all', 'status APPLIED', 'status ACTIVE'] as const).map((name): Question => ({
      name: `contracts ${name} of some contractors, ${order}`,
      of: 'contracts',
      list: contractList(order),
      conditions: [
        ...contractConditions(contractFilters[name] ?? {}, today),
        ...seenBy('c.contractor_id'),
      ],
    })),
    {
      name: `contracts ACTIVE half a year ago, ${order}`,
      of: 'contracts' as const,
      list: contractList(order),
      conditions: contractConditions({ status: ['ACTIVE'] }, addDays(today, -182)),
    },
  ]);

  const settlementFilters = {
    all: {},
    contractorId: { contractorId },
    contractId: { contractId },
    ...named('kind', SETTLEMENT_KINDS, (kind) => ({ kind: [kind] })),
    ...named('direction', ['CHARGE', 'CREDIT'], (direction) => ({ direction })),
    'arisesOn a day': { arisesOn: day(-40) },
    'arisesOn a month': { arisesOn: month(-60) },
    provisional: { provisional: true },
    arisen: { provisional: false },
    'EARLY_TERMINATION, provisional': { kind: ['EARLY_TERMINATION'], provisional: true },
  };
  const settlements = SETTLEMENT_ORDERS.flatMap((order) => [
    ...Object.entries(settlementFilters).map(([name, filter]): Question => ({
      name: `settlements ${name}, ${order}`,
      of: 'settlements',
      list: settlementList(order),
      conditions: settlementConditions(filter, today),
    })),
    {
      name: `settlements of some contractors, ${order}`,
      of: 'settlements' as const,
      list: settlementList(order),
      conditions: [...seenBy('s.contractor_id')],
    },
  ]);

  const claimFilters = {
    all: {},
    contractorId: { contractorId },
    contractId: { contractId },
    outageId: { outageId },
    ...named('status', ['FILED', 'GRANTED', 'DENIED', 'WITHDRAWN'] as const, (status) => ({
      status: [status],
    })),
    'claimDeadline two weeks': { claimDeadline: { from: today, to: addDays(today, 14) } },
    'FILED, claimDeadline two weeks': {
      status: ['FILED'] as const,
      claimDeadline: { to: addDays(today, 14) },
    },
    'outageId, FILED': { outageId, status: ['FILED'] as const },
  };
  const claims = CLAIM_ORDERS.flatMap((order) => [
    ...Object.entries(claimFilters).map(([name, filter]): Question => ({
      name: `outageClaims ${name}, ${order}`,
      of: 'outageClaims',
      list: claimList(order),
      conditions: claimConditions(filter),
    })),
    {
      name: `outageClaims of some contractors, ${order}`,
      of: 'outageClaims' as const,
      list: claimList(order),
      conditions: [...seenBy('m.contractor_id')],
    },
  ]);

  const requestFilters = {
    all: {},
    contractorId: { contractorId },
    ...named('status', ['REQUESTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED'], (status) => ({
      status: [status],
    })),
    'requestedOn a day': { requestedOn: day(-60) },
    'requestedOn a month': { requestedOn: month(-60) },
  };
  const requests = Object.entries(requestFilters).map(([name, filter]): Question => ({
    name: `changeRequests ${name}`,
    of: 'changeRequests',
    list: CHANGE_REQUEST_LIST,
    conditions: changeRequestConditions(filter, today),
  }));

  const optionFilters = {
    all: {},
    contractorId: { contractorId },
    ...named(
      'status',
      ['APPLIED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'ACTIVE', 'UNDER_NOTICE', 'STOPPED'],
      (status) => ({ status: [status] }),
    ),
  };
  const options = Object.entries(optionFilters).map(([name, filter]): Question => ({
    name: `optionServices ${name}`,
    of: 'optionServices',
    list: OPTION_SERVICE_LIST,
    conditions: optionServiceConditions(filter, today),
  }));

  const eventFilters = {
    all: {},
    contractorId: { contractorId },
    contractId: { contractId },
    ...named('type', sample.eventTypes, (type) => ({ type: [type] })),
  };
  const events = [
    ...Object.entries(eventFilters).map(([name, filter]): Question => ({
      name: `contractEvents ${name}`,
      of: 'events',
      list: EVENT_LIST,
      conditions: eventConditions(filter),
    })),
    {
      name: 'contractEvents of some contractors',
      of: 'events' as const,
      list: EVENT_LIST,
      conditions: [...seenBy('e.contractor_id')],
    },
  ];
  return [...contracts, ...settlements, ...claims, ...requests, ...options, ...events];
}

function named<Value extends string, Filter>(
  name: string,
  values: readonly Value[],
  filterOf: (value: Value) => Filter,
): Record<string, Filter> {
  return Object.fromEntries(values.map((value) => [`${name} ${value}`, filterOf(value)]));
}
