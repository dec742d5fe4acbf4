import type { Contract, HeldContract, QuotedFees } from '../../src/terms/model/contract';
import {
  ACCEPTANCE_RULES,
  APPLICATION_RULES,
  CLAIM_DENIAL_RULES,
  CLAIM_FILING_RULES,
  CLAIM_GRANT_RULES,
  ELIGIBILITY_RULES,
  NOTICE_WITHDRAWAL_RULES,
  QUOTE_RULES,
  RESCHEDULE_RULES,
} from '../../src/terms/rulebook';
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

describeRules<FactsOf<typeof APPLICATION_RULES>>(
  'the rules of an application',
  APPLICATION_RULES,
  {
    ...eligible,
    agreesToTermsEdition: '2022-09-01',
    item: null,
    privateBackboneContractNumber: null,
    accountCount: 50,
    agreesToSoftwareLicense: false,
  },
  [
    ['TERMS_EDITION_NOT_CURRENT', 'agreesToTermsEdition', { agreesToTermsEdition: '2023-09-01' }],
    ['ITEM_NOT_APPLICABLE', 'item', { item: 'PRIVATE_CONNECT_1GBPS' }],
    [
      'PRIVATE_BACKBONE_REQUIRED',
      'privateBackboneContractNumber',
      { serviceType: 'PRIVATE_CONNECT' },
    ],
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
const quotedApplication = (fees: Partial<QuotedFees>, validThrough: string | null = null) =>
  application({
    id: 'new',
    serviceType: 'PRIVATE_CONNECT',
    quote: { fees: { ...quotedFees, ...fees }, quotedOn: '2024-04-02', validThrough },
  });

describeRules<FactsOf<typeof ACCEPTANCE_RULES>>(
  'the rules of an acceptance',
  ACCEPTANCE_RULES,
  {
    edition: EDITION,
    contract: application({ id: 'new', serviceType: 'PRIVATE_CONNECT' }),
    serviceType: 'PRIVATE_CONNECT',
    privateBackboneConfirmed: true,
    contracts: [base],
    today: '2024-05-01',
    billingStartOn: '2024-05-01',
    quotedFees,
    givenFees: quotedFees,
  },
  [
    ['PRIVATE_BACKBONE_REQUIRED', 'privateBackboneConfirmed', { privateBackboneConfirmed: false }],
    [
      'CONTRACT_LIMIT_EXCEEDED',
      null,
      { contracts: [base, ...three({ serviceType: 'PRIVATE_CONNECT' })] },
    ],
    ['BASE_CONTRACT_REQUIRED', 'billingStartOn', { billingStartOn: '2024-04-19' }],
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

describeRules<FactsOf<typeof QUOTE_RULES>>('the rules of a quote', QUOTE_RULES, { quotedFees }, [
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
]);

describeRules<FactsOf<typeof RESCHEDULE_RULES>>(
  'the rules of another billing start date',
  RESCHEDULE_RULES,
  { contract: base, billingStartOn: '2024-04-20', contracts: [base, remote] },
  [
    [
      'BASE_CONTRACT_REQUIRED',
      'billingStartOn',
      { contract: remote, billingStartOn: '2024-04-19' },
    ],
    ['BASE_CONTRACT_REQUIRED', 'billingStartOn', { billingStartOn: '2024-04-21' }],
  ],
);

describeRules<FactsOf<typeof NOTICE_WITHDRAWAL_RULES>>(
  'the rules of the withdrawal of a notice',
  NOTICE_WITHDRAWAL_RULES,
  {
    edition: EDITION,
    contract: endingRemote,
    contracts: [base, endingRemote],
    today: '2024-05-01',
  },
  [
    [
      'CONTRACT_LIMIT_EXCEEDED',
      null,
      { contracts: [base, ...three({ serviceType: 'REMOTE_CONNECT' })] },
    ],
    ['BASE_CONTRACT_REQUIRED', null, { contracts: [endingRemote] }],
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

describeRules<FactsOf<typeof CLAIM_FILING_RULES>>(
  'the rules of the filing of a claim',
  CLAIM_FILING_RULES,
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

describeRules<FactsOf<typeof CLAIM_GRANT_RULES>>(
  'the rules of the grant of a claim',
  CLAIM_GRANT_RULES,
  { ...claim, filedBy: 'operator-1', decidedBy: 'operator-2' },
  [
    ['FILER_CANNOT_DECIDE', null, { decidedBy: 'operator-1' }],
    ['CONTRACT_NOT_AFFECTED', null, { isAffected: false }],
    ['NOT_COMPANY_ATTRIBUTABLE', null, { outage: outage({ attribution: 'UNDER_INVESTIGATION' }) }],
    ['OUTAGE_NOT_COMPLETE', null, { outage: outage({ complete: false }) }],
    ['OUTAGE_NOT_OVER', null, { outage: outage({ restoredAt: null }) }],
    ['OUTAGE_TOO_SHORT', null, { counted: DAY_MS - 1 }],
    ['NO_UNIT_LEFT', null, { holders: [{ id: 'm-1', units: 1 }] }],
  ],
);

const contradiction = ['DENIAL_CONTRADICTS_RECORD', 'reason'] as const;

describeRules<FactsOf<typeof CLAIM_DENIAL_RULES>>(
  'the rules of the denial of a claim',
  CLAIM_DENIAL_RULES,
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
