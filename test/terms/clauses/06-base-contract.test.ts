import {
  applicantHasBase,
  baseIsInForceOnBillingStart,
  dependentContractsOn,
  firstDayWithoutBase,
  isBaseOf,
  needsBase,
} from '../../../src/terms/clauses/06-base-contract';
import type { Contract } from '../../../src/terms/model/contract';
import { SERVICE_TYPES } from '../../../src/terms/model/service-types';
import { anyContract, anyContracts, dayAmongContracts, fc } from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';
import { EDITION } from '../support/edition';

const BASE_TYPES = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'] as const;
const DEPENDENT_TYPES = ['PRIVATE_CONNECT', 'REMOTE_CONNECT'] as const;

const base = contract({ id: 'base' });
const endingBase = contract({ id: 'base', termination: termination('2024-05-08') });
const remote = contract({
  id: 'remote',
  contractNumber: 'SAS-00000002',
  serviceType: 'REMOTE_CONNECT',
  billingStartOn: '2024-05-01',
});

const isDependent = ({ serviceType }: Contract): boolean =>
  serviceType === 'PRIVATE_CONNECT' || serviceType === 'REMOTE_CONNECT';
const lastDayOf = ({ termination: end }: Contract): string => end?.effectiveOn ?? '9999-12-31';
const isInForce = (one: Contract, day: string): boolean =>
  one.billingStartOn !== null && one.billingStartOn <= day && day <= lastDayOf(one);

test('Private Connect and Remote Connect need one of the other three types (art. 6)', () => {
  expect(SERVICE_TYPES.filter((serviceType) => needsBase(contract({ serviceType })))).toEqual(
    DEPENDENT_TYPES,
  );
  for (const type of DEPENDENT_TYPES) {
    const dependent = contract({ serviceType: type });
    const bases = SERVICE_TYPES.filter((serviceType) =>
      isBaseOf(contract({ serviceType }), dependent),
    );
    expect(bases).toEqual(BASE_TYPES);
  }
  expect(isBaseOf(base, contract())).toBe(false);
});

describe('an applicant (art. 6)', () => {
  const facts = { edition: EDITION, serviceType: 'REMOTE_CONNECT', on: '2024-05-08' } as const;
  const required = {
    code: 'BASE_CONTRACT_REQUIRED',
    path: ['serviceType'],
    details: { baseServiceTypes: BASE_TYPES, on: '2024-05-08', base: 'HELD_OR_APPLIED_FOR' },
  };

  test.each(BASE_TYPES)('has a base in a contract for %s, held or applied for', (serviceType) => {
    for (const contracts of [[contract({ serviceType })], [application({ serviceType })]]) {
      expect(applicantHasBase({ ...facts, contracts })).toBeNull();
    }
  });

  test.each([
    ['no contract', []],
    ['another dependent contract', [contract({ serviceType: 'PRIVATE_CONNECT' })]],
    ['a rejected application', [application({ rejectedOn: '2024-05-08' })]],
    ['a contract that has ended', [contract({ termination: termination('2024-05-07') })]],
    ['an application still to come', [application({ appliedOn: '2024-05-09' })]],
  ])('has none in %s', (_, contracts) => {
    expect(applicantHasBase({ ...facts, contracts })).toEqual(required);
  });

  test('still has one on the last day of a base under notice', () => {
    expect(applicantHasBase({ ...facts, contracts: [endingBase] })).toBeNull();
  });

  test.each(BASE_TYPES)('for %s needs none', (serviceType) => {
    expect(applicantHasBase({ ...facts, serviceType, contracts: [] })).toBeNull();
  });
});

describe('a billing start date (art. 6)', () => {
  const on = (billingStartOn: string, ...contracts: Contract[]): boolean =>
    baseIsInForceOnBillingStart({ contract: remote, billingStartOn, contracts }) === null;

  test('needs a base that is in force on it', () => {
    const days = ['2024-04-19', '2024-04-20', '2024-05-08', '2024-05-09'];
    expect(days.map((day) => on(day, endingBase, remote))).toEqual([false, true, true, false]);
  });

  test('is not served by a base that is only held or applied for, nor by another dependent', () => {
    expect(on('2024-04-19', base)).toBe(false);
    expect(on('2024-05-01', application())).toBe(false);
    expect(on('2024-05-01', contract({ serviceType: 'PRIVATE_CONNECT' }))).toBe(false);
  });

  test('says what it needs, and when', () => {
    expect(
      baseIsInForceOnBillingStart({
        contract: remote,
        billingStartOn: '2024-05-09',
        contracts: [endingBase],
      }),
    ).toEqual({
      code: 'BASE_CONTRACT_REQUIRED',
      path: ['billingStartOn'],
      details: { baseServiceTypes: BASE_TYPES, on: '2024-05-09', base: 'IN_FORCE' },
    });
  });

  test('of a base type needs none', () => {
    expect(
      baseIsInForceOnBillingStart({ contract: base, billingStartOn: '2024-05-01', contracts: [] }),
    ).toBeNull();
  });
});

describe('the first day without a base (art. 6)', () => {
  const from = '2024-05-01';
  const second = (billingStartOn: string): Contract =>
    contract({ id: 'second', serviceType: 'FIREWALL_TYPE_1', billingStartOn });

  test.each([
    ['no base', [], null, '2024-05-01'],
    ['a base without an end', [base], null, null],
    ['a base that ends', [endingBase], null, '2024-05-09'],
    ['a base that ends with the span', [endingBase], '2024-05-08', null],
    ['a base that ends before the span', [endingBase], '2024-05-09', '2024-05-09'],
    ['bases that meet', [endingBase, second('2024-05-09')], null, null],
    ['bases with a day between them', [endingBase, second('2024-05-10')], null, '2024-05-09'],
    ['a dependent, which is no base', [remote], null, '2024-05-01'],
    ['a base from the second day', [second('2024-05-02')], null, '2024-05-01'],
  ])('%s', (_, contracts, to, day) => {
    expect(firstDayWithoutBase(remote, contracts, { from, to })).toBe(day);
  });

  test('is the first that a look at every day finds', () => {
    const spans = fc.tuple(dayAmongContracts, fc.option(dayAmongContracts));
    fc.assert(
      fc.property(anyContracts(anyContract), spans, (contracts, [first, to]) => {
        const days = daysFrom(first, to ?? '2024-04-20');
        const bare = days.find(
          (day) => !contracts.some((one) => !isDependent(one) && isInForce(one, day)),
        );
        expect(firstDayWithoutBase(remote, contracts, { from: first, to })).toBe(bare ?? null);
      }),
    );
  });
});

test('the dependents of a base are the Private and Remote Connect contracts held on the day', () => {
  const contracts = [
    base,
    remote,
    contract({
      id: 'private',
      serviceType: 'PRIVATE_CONNECT',
      termination: termination('2024-05-08'),
    }),
    application({ id: 'applied', serviceType: 'REMOTE_CONNECT' }),
    contract({ id: 'firewall', serviceType: 'FIREWALL_TYPE_2' }),
  ];
  const on = (one: Contract, day: string): string[] =>
    dependentContractsOn(one, contracts, day).map(({ id }) => id);
  expect(on(base, '2024-04-04')).toEqual([]);
  expect(on(base, '2024-04-05')).toEqual(['remote', 'private']);
  expect(on(base, '2024-05-08')).toEqual(['remote', 'private']);
  expect(on(base, '2024-05-09')).toEqual(['remote']);
  expect(on(remote, '2024-04-05')).toEqual([]);
});
