import type { Contract, HeldContract, QuotedFees } from '../../src/terms/model/contract';
import { endingOf } from '../../src/terms/clauses/11-ending';
import { LARGEST_AMOUNT } from '../../src/terms/model/amount';
import { ELIGIBILITY_RULES, RULES } from '../../src/terms/rulebook';
import { refusalsOf, type Rule } from '../../src/terms/refusals/rule';
import { application, contract, termination } from './support/contract';
import { EDITION } from './support/edition';
import { outage } from './support/outage';

const DAY_MS = 86_400_000;

const three = (facts: Partial<HeldContract>): Contract[] =>
  ['x', 'y', 'z'].map((id) => ({ ...contract({ id }), ...facts }));
const base = contract({ id: 'base' });
const remote = contract({ id: 'remote', serviceType: 'REMOTE_CONNECT' });
const endingRemote = { ...remote, termination: termination('2024-05-08') };

/** The facts that all the rules of a list ask for together. */
type FactsOf<Rules extends readonly Rule<never>[]> =
  Rules[number] extends Rule<infer Facts> ? Facts : never;

/**
 * Holds that sound facts pass a list of rules, and that facts which break one clause alone are refused
 * with its code alone. The cases stand in the order of the rules, one for each: without one of the
 * rules its case would not be refused, and a rule without a case would be missed.
 */
function describeRules<Facts extends object>(
  name: string,
  rules: readonly Rule<Facts>[],
  sound: Facts,
  cases: readonly (readonly [code: string, path: string | null, broken: Partial<Facts>])[],
): void {
  describe(name, () => {
    test('pass sound facts', () => {
      expect(refusalsOf(rules, sound)).toEqual([]);
    });

    test.each(cases)('refuse with %s %s alone', (code, path, broken) => {
      const refusals = refusalsOf(rules, { ...sound, ...broken });
      const told = refusals.map((refusal) => [refusal.code, refusal.path?.join('.') ?? null]);
      expect(told).toEqual([[code, path]]);
    });

    test('have a case for each', () => {
      const refusing = cases.map(([, , broken]) =>
        rules.findIndex((rule) => rule({ ...sound, ...broken }) !== null),
      );
      expect(refusing).toEqual([...rules.keys()]);
    });
  });
}

const eligible = {
  edition: EDITION,
  serviceType: 'REMOTE_CONNECT' as const,
  contracts: [base],
  on: '2024-05-01',
};

const overLimit = ['CONTRACT_LIMIT_EXCEEDED', 'serviceType'] as const;
const withoutBase = ['BASE_CONTRACT_REQUIRED', 'serviceType'] as const;

describeRules<FactsOf<typeof ELIGIBILITY_RULES>>(
  'the rules of eligibility',
  ELIGIBILITY_RULES,
  eligible,
  [
    [...overLimit, { contracts: [base, ...three({ serviceType: 'REMOTE_CONNECT' })] }],
    [...withoutBase, { contracts: [] }],
  ],
);

/** Holds the rules of a mutation. */
function describeMutation<Name extends keyof typeof RULES>(
  mutation: Name,
  sound: FactsOf<(typeof RULES)[Name]>,
  cases: readonly (readonly [
    code: string,
    path: string | null,
    broken: Partial<FactsOf<(typeof RULES)[Name]>>,
  ])[],
): void {
  const rules = RULES[mutation] as unknown as Rule<object>[];
  described.add(mutation);
  describeRules<object>(`the rules of ${mutation}`, rules, sound as object, cases);
}
const described = new Set<string>();

const today = '2024-05-01';

describeMutation(
  'applyForContract',
  {
    ...eligible,
    today,
    agreesToTermsEdition: '2022-09-01',
    item: null,
    requestedBillingStartOn: null,
    accountCount: 50,
    agreesToSoftwareLicense: false,
  },
  [
    ['TERMS_EDITION_NOT_CURRENT', 'agreesToTermsEdition', { agreesToTermsEdition: '2023-09-01' }],
    ['ITEM_NOT_APPLICABLE', 'item', { item: 'PRIVATE_CONNECT_1GBPS' }],
    ['DATE_IN_PAST', 'requestedBillingStartOn', { requestedBillingStartOn: '2024-04-30' }],
    ['DATE_IN_FUTURE', 'requestedBillingStartOn', { requestedBillingStartOn: '3000-01-01' }],
    [...overLimit, { contracts: [base, ...three({ serviceType: 'REMOTE_CONNECT' })] }],
    [...withoutBase, { contracts: [] }],
    ['ACCOUNT_COUNT_BELOW_MINIMUM', 'accountCount', { accountCount: 49 }],
    [
      'LICENSE_NOT_APPLICABLE',
      'agreesToSoftwareLicense',
      { serviceType: 'WEB_GATEWAY', agreesToSoftwareLicense: true },
    ],
  ],
);

const quotedFees = { initialFee: 0, basicFeePerAccount: 0, typeFee: 0 };
const notQuoted = 'FEE_NOT_QUOTED';
const outOfRange = 'AMOUNT_OUT_OF_RANGE';

const refusedFees = [
  [notQuoted, 'quotedFees.initialFee', { quotedFees: { basicFeePerAccount: 0, typeFee: 0 } }],
  [notQuoted, 'quotedFees.basicFeePerAccount', { quotedFees: { initialFee: 0, typeFee: 0 } }],
  [notQuoted, 'quotedFees.typeFee', { quotedFees: { initialFee: 0, basicFeePerAccount: 0 } }],
  [outOfRange, 'quotedFees.initialFee', { quotedFees: { ...quotedFees, initialFee: -1 } }],
  [
    outOfRange,
    'quotedFees.basicFeePerAccount',
    { quotedFees: { ...quotedFees, basicFeePerAccount: -1 } },
  ],
  [outOfRange, 'quotedFees.typeFee', { quotedFees: { ...quotedFees, typeFee: -1 } }],
  [outOfRange, 'quotedFees', { quotedFees: { ...quotedFees, basicFeePerAccount: LARGEST_AMOUNT } }],
] as const;
const quotedApplication = (fees: Partial<QuotedFees>, validThrough: string | null = null) =>
  application({
    id: 'new',
    serviceType: 'PRIVATE_CONNECT',
    quote: { fees: { ...quotedFees, ...fees }, quotedOn: '2024-04-02', validThrough },
  });

describeMutation(
  'acceptApplication',
  {
    contract: application({ id: 'new', serviceType: 'PRIVATE_CONNECT' }),
    serviceType: 'PRIVATE_CONNECT',
    privateBackboneContractNumber: 'PB-1',
    privateBackboneConfirmed: true,
    contracts: [base],
    today,
    acceptedOn: today,
    billingStartOn: today,
    requestedFor: null,
    quotedFees,
    givenFees: quotedFees,
  },
  [
    ['BEFORE_ACCEPTANCE', 'billingStartOn', { billingStartOn: '2024-04-30' }],
    ['DATE_IN_FUTURE', 'billingStartOn', { billingStartOn: '3000-01-01' }],
    ['BEFORE_REQUESTED_DATE', 'billingStartOn', { requestedFor: '2024-05-02' }],
    [
      'PRIVATE_BACKBONE_REQUIRED',
      'privateBackboneContractNumber',
      { privateBackboneContractNumber: null },
    ],
    ['PRIVATE_BACKBONE_REQUIRED', 'privateBackboneConfirmed', { privateBackboneConfirmed: false }],
    [
      'CONTRACT_LIMIT_EXCEEDED',
      null,
      { contracts: [base, ...three({ serviceType: 'PRIVATE_CONNECT' })] },
    ],
    ['BASE_CONTRACT_REQUIRED', 'billingStartOn', { contracts: [] }],
    ...refusedFees,
    ['QUOTE_DIFFERS', 'quotedFees.initialFee', { contract: quotedApplication({ initialFee: 1 }) }],
    [
      'QUOTE_DIFFERS',
      'quotedFees.basicFeePerAccount',
      { contract: quotedApplication({ basicFeePerAccount: 1 }) },
    ],
    ['QUOTE_DIFFERS', 'quotedFees.typeFee', { contract: quotedApplication({ typeFee: 1 }) }],
    ['QUOTE_EXPIRED', null, { contract: quotedApplication({}, '2024-04-30') }],
  ],
);

describeMutation(
  'quoteApplication',
  { contract: application(), quotedFees, validThrough: today, today, isChange: true },
  [
    ...refusedFees,
    ['DATE_IN_PAST', 'validThrough', { validThrough: '2024-04-30' }],
    ['DATE_IN_FUTURE', 'validThrough', { validThrough: '3000-01-01' }],
    ['NO_CHANGE', null, { isChange: false }],
  ],
);

const dearest = contract({ quotedFees: { ...quotedFees, typeFee: LARGEST_AMOUNT } });
const monthlyGiven = { basicFeePerAccount: null, typeFee: 0 };

describeMutation(
  'reviseQuotedFees',
  {
    effectiveOn: today,
    today,
    endsOn: null,
    givenFees: monthlyGiven,
    after: base,
    isChange: true,
  },
  [
    ['DATE_IN_PAST', 'effectiveOn', { effectiveOn: '2024-04-30' }],
    ['DATE_IN_FUTURE', 'effectiveOn', { effectiveOn: '3000-01-01' }],
    ['AFTER_TERMINATION', 'effectiveOn', { endsOn: '2024-04-30' }],
    [
      outOfRange,
      'basicFeePerAccount',
      { givenFees: { ...monthlyGiven, basicFeePerAccount: -1 }, after: dearest },
    ],
    [outOfRange, 'typeFee', { givenFees: { ...monthlyGiven, typeFee: -1 }, after: dearest }],
    [outOfRange, '', { after: dearest }],
    ['NO_CHANGE', null, { isChange: false }],
  ],
);

const given = { ...monthlyGiven, initialFee: null };

describeMutation('correctQuotedFees', { givenFees: given, after: base, isChange: true }, [
  [outOfRange, 'initialFee', { givenFees: { ...given, initialFee: -1 }, after: dearest }],
  [
    outOfRange,
    'basicFeePerAccount',
    { givenFees: { ...given, basicFeePerAccount: -1 }, after: dearest },
  ],
  [outOfRange, 'typeFee', { givenFees: { ...given, typeFee: -1 }, after: dearest }],
  [outOfRange, '', { after: dearest }],
  ['NO_CHANGE', null, { isChange: false }],
]);

describeMutation('recordOneTimeFee', { amount: 1, arisesOn: today, acceptedOn: today, today }, [
  [outOfRange, 'amount', { amount: 0 }],
  ['BEFORE_ACCEPTANCE', 'arisesOn', { arisesOn: '2024-04-30' }],
  ['DATE_IN_FUTURE', 'arisesOn', { arisesOn: '2024-05-02' }],
]);

const moved = {
  isChange: true,
  today,
  acceptedOn: '2024-04-05',
  billingStartOn: '2024-05-10',
  requestedFor: null,
  endsOn: null,
  contracts: [base, remote],
  contractsAfter: [base, remote],
};
const lateBase = [{ ...base, billingStartOn: '2024-04-21' }, remote];

describeMutation('rescheduleBillingStart', moved, [
  ['NO_CHANGE', 'billingStartOn', { isChange: false }],
  ['DATE_IN_PAST', 'billingStartOn', { billingStartOn: '2024-04-30' }],
  ['DATE_IN_FUTURE', 'billingStartOn', { billingStartOn: '3000-01-01' }],
  ['BEFORE_REQUESTED_DATE', 'billingStartOn', { requestedFor: '2024-05-11' }],
  ['AFTER_TERMINATION', 'billingStartOn', { endsOn: '2024-05-09' }],
  ['BASE_CONTRACT_REQUIRED', 'billingStartOn', { contractsAfter: lateBase }],
]);

describeMutation('correctBillingStart', moved, [
  ['NO_CHANGE', 'billingStartOn', { isChange: false }],
  ['BEFORE_ACCEPTANCE', 'billingStartOn', { billingStartOn: '2024-04-04' }],
  ['DATE_IN_FUTURE', 'billingStartOn', { billingStartOn: '3000-01-01' }],
  ['BEFORE_REQUESTED_DATE', 'billingStartOn', { requestedFor: '2024-05-11' }],
  ['AFTER_TERMINATION', 'billingStartOn', { endsOn: '2024-05-09' }],
  ['BASE_CONTRACT_REQUIRED', 'billingStartOn', { contractsAfter: lateBase }],
]);

describeMutation(
  'correctPrivateBackbone',
  { edition: EDITION, serviceType: 'PRIVATE_CONNECT', isChange: true },
  [
    ['ITEM_NOT_APPLICABLE', 'contractId', { serviceType: 'WEB_GATEWAY' }],
    ['NO_CHANGE', 'privateBackboneContractNumber', { isChange: false }],
  ],
);

describeMutation('declareUsageConditions', { isChange: true }, [
  ['NO_CHANGE', null, { isChange: false }],
]);

describeMutation('agreeToSoftwareLicense', { serviceType: 'REMOTE_CONNECT', isChange: true }, [
  ['LICENSE_NOT_APPLICABLE', 'contractId', { serviceType: 'WEB_GATEWAY' }],
  ['NO_CHANGE', null, { isChange: false }],
]);

const changeOf = {
  contract: base,
  accountCount: 60,
  effectiveOn: '2024-05-10',
  endsOn: null,
  today,
};
const dear = {
  ...base,
  quotedFees: { initialFee: 0, basicFeePerAccount: 2 ** 53 - 1, typeFee: 0 },
};

describeMutation('requestAccountCountChange', { ...changeOf, edition: EDITION }, [
  ['ACCOUNT_COUNT_BELOW_MINIMUM', 'accountCount', { accountCount: 49 }],
  ['DATE_IN_PAST', 'effectiveOn', { effectiveOn: '2024-04-30' }],
  ['DATE_IN_FUTURE', 'effectiveOn', { effectiveOn: '3000-01-01' }],
  ['AFTER_TERMINATION', 'effectiveOn', { endsOn: '2024-05-09' }],
  [outOfRange, 'accountCount', { contract: dear }],
  ['NO_CHANGE', 'accountCount', { accountCount: 50 }],
]);

describeMutation(
  'acceptChangeRequest',
  { ...changeOf, acceptedOn: today, requestedFor: null, oneTimeFee: 0 },
  [
    ['BEFORE_ACCEPTANCE', 'effectiveOn', { effectiveOn: '2024-04-30' }],
    ['BEFORE_REQUESTED_DATE', 'effectiveOn', { requestedFor: '2024-05-11' }],
    ['DATE_IN_FUTURE', 'effectiveOn', { effectiveOn: '3000-01-01' }],
    ['AFTER_TERMINATION', 'effectiveOn', { endsOn: '2024-05-09' }],
    [outOfRange, 'oneTimeFee', { oneTimeFee: -1 }],
    [outOfRange, 'changeRequestId', { contract: dear }],
  ],
);

const option = {
  id: 'o-1',
  kind: 'DEDICATED_IP_ADDRESS' as const,
  appliedOn: '2024-04-20',
  acceptedOn: '2024-04-20',
  rejectedOn: null,
  withdrawnOn: null,
  stopNotice: null,
};
const alone = { contract: base, otherOptions: [], today };
const another = ['OPTION_ALREADY_IN_FORCE', null, { otherOptions: [option] }] as const;

describeMutation('applyForOption', alone, [another]);

describeMutation('acceptOption', { ...alone, optionFee: 0 }, [
  another,
  ['FEE_NOT_QUOTED', 'initialFee', { optionFee: null }],
  [outOfRange, 'initialFee', { optionFee: -1 }],
]);

const notice = {
  acceptedOn: '2024-04-05',
  arrivedOn: today,
  effectiveOn: '2024-05-31',
  today,
  isOperator: false,
};
const refusedNotice = [
  ['BEFORE_ACCEPTANCE', 'arrivedOn', { isOperator: true, arrivedOn: '2024-04-04' }],
  ['DATE_IN_FUTURE', 'arrivedOn', { arrivedOn: '2024-05-02' }],
  ['DATE_IN_PAST', 'arrivedOn', { arrivedOn: '2024-04-30' }],
  ['DATE_IN_FUTURE', 'requestedOn', { effectiveOn: '3000-01-01' }],
] as const;

describeMutation('giveOptionStopNotice', { ...notice, stopNotice: null }, [
  [
    'ALREADY_UNDER_NOTICE',
    null,
    { stopNotice: { arrivedOn: today, requestedOn: null, effectiveOn: '2024-05-31' } },
  ],
  ...refusedNotice,
]);

describeMutation('withdrawOptionStopNotice', { ...alone, optionEndsOn: today }, [
  ['NOTICE_ALREADY_EFFECTIVE', null, { optionEndsOn: '2024-04-30' }],
  another,
]);

const { dependents } = endingOf(base, [base, remote], termination('2024-05-31'));
const early = endingOf(base, [base, remote], termination('2024-04-04')).dependents;
const dependentsOf = { dependents: [], endingTogether: [], choice: null };
const refusedDependents = [
  ['DEPENDENTS_CHOICE_REQUIRED', 'dependentContracts', { dependents }],
  ['BEFORE_ACCEPTANCE', 'dependentContracts', { endingTogether: early }],
] as const;
const standing = termination('2024-05-31');

describeMutation('giveTerminationNotice', { ...notice, ...dependentsOf, standing: null }, [
  ['ALREADY_UNDER_NOTICE', null, { standing }],
  ...refusedNotice,
  ...refusedDependents,
]);

const goingOn = {
  changed: [remote],
  contracts: [base, endingRemote],
  contractsAfter: [base, remote],
};
const refusedGoingOn = [
  [
    'CONTRACT_LIMIT_EXCEEDED',
    null,
    { contractsAfter: [base, remote, ...three({ serviceType: 'REMOTE_CONNECT' })] },
  ],
  ['BASE_CONTRACT_REQUIRED', null, { contractsAfter: [remote] }],
] as const;

describeMutation(
  'withdrawTerminationNotice',
  {
    ...goingOn,
    today,
    endsOn: '2024-05-08',
    contractorAgreedOn: today,
    termination: termination('2024-05-08', { recordedOn: '2024-04-20' }),
  },
  [
    ['NOTICE_ALREADY_EFFECTIVE', null, { endsOn: '2024-04-30' }],
    ['DATE_IN_FUTURE', 'contractorAgreedOn', { contractorAgreedOn: '2024-05-02' }],
    ['DATES_OUT_OF_ORDER', 'contractorAgreedOn', { contractorAgreedOn: '2024-04-19' }],
    ...refusedGoingOn,
  ],
);

const byCompany = {
  ...dependentsOf,
  standing: null,
  ground: 'COMPANY' as const,
  acceptedOn: '2024-04-05',
  effectiveOn: '2024-05-31',
  recordedOn: today,
};

describeMutation('terminateContract', byCompany, [
  ['ALREADY_UNDER_NOTICE', null, { standing }],
  ['BEFORE_ACCEPTANCE', 'effectiveOn', { ground: 'GENERAL_TERMS_28_2', effectiveOn: '2024-04-04' }],
  ['DATE_IN_PAST', 'effectiveOn', { effectiveOn: '2024-04-30' }],
  ['DATE_IN_FUTURE', 'effectiveOn', { effectiveOn: '3000-01-01' }],
  ...refusedDependents,
]);

describeMutation(
  'correctTermination',
  {
    ...byCompany,
    ...goingOn,
    today,
    isChange: true,
    arrivedOn: null,
    told: {},
    corrected: termination('2024-05-31'),
  },
  [
    ['ALREADY_UNDER_NOTICE', null, { standing }],
    ['NO_CHANGE', null, { isChange: false }],
    ['GROUND_NOT_PERMITTED', 'ground', { told: { arrivedOn: today } }],
    [
      'DATE_IN_PAST',
      'effectiveOn',
      {
        told: { effectiveOn: '2024-05-30' },
        corrected: termination('2024-05-31', { ground: 'CONTRACTOR_NOTICE' }),
      },
    ],
    ['BEFORE_ACCEPTANCE', 'arrivedOn', { arrivedOn: '2024-04-04' }],
    ['DATE_IN_FUTURE', 'arrivedOn', { arrivedOn: '2024-05-02' }],
    [
      'BEFORE_ACCEPTANCE',
      'effectiveOn',
      { ground: 'GENERAL_TERMS_28_2', effectiveOn: '2024-04-04' },
    ],
    ['DATE_IN_PAST', 'effectiveOn', { effectiveOn: '2024-04-30' }],
    ['DATE_IN_FUTURE', 'effectiveOn', { effectiveOn: '3000-01-01' }],
    ...refusedDependents,
    ...refusedGoingOn,
  ],
);

const claim = {
  isAffected: true,
  outage: outage(),
  edition: EDITION,
  counted: DAY_MS,
  units: 1,
  holders: [],
};

describeMutation(
  'fileOutageClaim',
  {
    ...claim,
    window: { claimableFrom: '2024-05-11', claimDeadline: '2024-08-11' },
    today: '2024-08-11',
    claim: null,
  },
  [
    ['CONTRACT_NOT_AFFECTED', null, { isAffected: false }],
    ['OUTAGE_TOO_SHORT', null, { counted: DAY_MS - 1 }],
    ['CLAIM_PERIOD_EXPIRED', null, { today: '2024-08-12' }],
    ['DUPLICATE_CLAIM', null, { claim: { id: 'm-1', status: 'FILED' } }],
  ],
);

describeMutation('grantOutageClaim', { ...claim, filedBy: 'operator-1', decidedBy: 'operator-2' }, [
  ['FILER_CANNOT_DECIDE', null, { decidedBy: 'operator-1' }],
  ['CONTRACT_NOT_AFFECTED', null, { isAffected: false }],
  ['NOT_COMPANY_ATTRIBUTABLE', null, { outage: outage({ attribution: 'UNDER_INVESTIGATION' }) }],
  ['OUTAGE_NOT_COMPLETE', null, { outage: outage({ complete: false }) }],
  ['OUTAGE_NOT_OVER', null, { outage: outage({ restoredAt: null }) }],
  ['OUTAGE_TOO_SHORT', null, { counted: DAY_MS - 1 }],
  ['NO_UNIT_LEFT', null, { holders: [{ id: 'm-1', units: 1 }] }],
]);

const contradiction = ['DENIAL_CONTRADICTS_RECORD', 'reason'] as const;

describeMutation(
  'denyOutageClaim',
  {
    ...claim,
    reason: 'SETTING_CHANGE',
    note: null,
    serviceType: 'WEB_GATEWAY',
    unmetConditions: [],
  },
  [
    [...contradiction, { reason: 'NOT_COMPANY_ATTRIBUTABLE' }],
    [...contradiction, { reason: 'NOT_COMPLETE_OUTAGE' }],
    [...contradiction, { reason: 'REMOTE_CONNECT_SOFTWARE' }],
    [...contradiction, { reason: 'USAGE_CONDITIONS_UNMET' }],
    [...contradiction, { reason: 'NOT_AFFECTED' }],
    [...contradiction, { reason: 'OUTAGE_TOO_SHORT' }],
    [...contradiction, { reason: 'NO_UNIT_LEFT' }],
    ['NOTE_REQUIRED', 'note', { reason: 'OTHER' }],
  ],
);

test('every mutation of the rulebook has its cases', () => {
  expect([...described].sort()).toEqual(Object.keys(RULES).sort());
});
