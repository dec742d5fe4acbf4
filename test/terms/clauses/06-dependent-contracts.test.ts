import type { Contract, HeldContract } from '../../../src/terms/model/contract';
import {
  choiceForDependentsIsMade,
  dependentsLeftWithoutBase,
} from '../../../src/terms/clauses/06-dependent-contracts';
import {
  anyAcceptedContract,
  anyContract,
  anyContracts,
  dayAmongContracts,
  fc,
} from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';

const base = contract({ id: 'base' });
const remote = contract({
  id: 'remote',
  contractNumber: 'SAS-00000002',
  serviceType: 'REMOTE_CONNECT',
  billingStartOn: '2024-05-01',
});
const firewall = contract({ id: 'firewall', serviceType: 'FIREWALL_TYPE_1' });

const left = (effectiveOn: string, ...contracts: Contract[]): string[] =>
  dependentsLeftWithoutBase(base, effectiveOn, contracts).map(({ id }) => id);

describe('the dependents that the end of a base leaves without any (art. 6)', () => {
  const ends = (one: HeldContract, on: string): HeldContract => ({
    ...one,
    termination: termination(on),
  });

  test('are those in force after its last day', () => {
    expect(left('2024-05-31', base, remote)).toEqual(['remote']);
    expect(left('2024-05-31', base, remote, { ...remote, id: 'second' })).toEqual([
      'remote',
      'second',
    ]);
    expect(left('2024-04-19', base, remote)).toEqual(['remote']);
  });

  test.each([
    ['that ends with the base', [ends(remote, '2024-05-31')], []],
    ['that ends a day later', [ends(remote, '2024-06-01')], ['remote']],
    ['that has another base', [remote, firewall], []],
    ['whose other base ends the same day', [remote, ends(firewall, '2024-05-31')], ['remote']],
    [
      'whose other base starts the next day',
      [remote, { ...firewall, billingStartOn: '2024-06-01' }],
      [],
    ],
    [
      'whose other base starts later',
      [remote, { ...firewall, billingStartOn: '2024-06-02' }],
      ['remote'],
    ],
    ['that is only applied for', [application({ serviceType: 'REMOTE_CONNECT' })], []],
    ['that ended before its billing', [ends(remote, '2024-04-30')], []],
    ['whose other base is only applied for', [remote, application({ id: 'applied' })], ['remote']],
  ])('and one %s', (_, contracts, ids) => {
    expect(left('2024-05-31', base, ...contracts)).toEqual(ids);
  });

  test('are none where the base had ended earlier anyway', () => {
    const ended = ends(base, '2024-05-31');
    const leftBy = (effectiveOn: string): Contract[] =>
      dependentsLeftWithoutBase(ended, effectiveOn, [
        ended,
        { ...remote, billingStartOn: '2024-05-31' },
      ]);
    expect(leftBy('2024-05-31')).toEqual([]);
    expect(leftBy('2024-05-30')).toHaveLength(1);
  });

  test('are none of a base that is not accepted, nor of a dependent contract', () => {
    const applied = application({ id: 'applied' });
    expect(dependentsLeftWithoutBase(applied, '2024-05-31', [applied, remote])).toEqual([]);
    expect(dependentsLeftWithoutBase(remote, '2024-05-31', [base, remote])).toEqual([]);
  });

  test('are those that a look at every day finds', () => {
    const isDependent = ({ serviceType }: Contract): boolean =>
      ['PRIVATE_CONNECT', 'REMOTE_CONNECT'].includes(serviceType);
    const isInForce = (one: Contract, day: string): boolean =>
      one.billingStartOn !== null &&
      one.billingStartOn <= day &&
      !(one.termination && one.termination.effectiveOn < day);
    const hasBase = (contracts: readonly Contract[], day: string): boolean =>
      contracts.some((one) => !isDependent(one) && isInForce(one, day));

    const bases = anyAcceptedContract.filter((one) => !isDependent(one));
    const others = anyContracts(anyContract, 5);
    fc.assert(
      fc.property(bases, others, dayAmongContracts, (ending, contracts, effectiveOn) => {
        const before = [ending, ...contracts];
        const isEarlier = effectiveOn < (ending.termination?.effectiveOn ?? '9999-12-31');
        const after = [
          isEarlier ? { ...ending, termination: termination(effectiveOn) } : ending,
          ...contracts,
        ];
        const losing = contracts.filter(
          (one) =>
            isDependent(one) &&
            daysFrom('2024-01-25', '2024-04-20').some(
              (day) => isInForce(one, day) && hasBase(before, day) && !hasBase(after, day),
            ),
        );
        expect(dependentsLeftWithoutBase(ending, effectiveOn, before)).toEqual(losing);
      }),
    );
  });
});

describe('the choice for dependents (art. 6)', () => {
  test('is not asked for where there are none', () => {
    expect(choiceForDependentsIsMade({ dependents: [], choice: null })).toBeNull();
  });

  test.each(['TERMINATE_TOGETHER', 'LEAVE_IN_FORCE'] as const)('may be %s', (choice) => {
    expect(choiceForDependentsIsMade({ dependents: [remote], choice })).toBeNull();
  });

  test('is asked for with a list of them', () => {
    expect(choiceForDependentsIsMade({ dependents: [remote], choice: null })).toEqual({
      code: 'DEPENDENTS_CHOICE_REQUIRED',
      path: ['dependentContracts'],
      details: {
        contracts: [
          { id: 'remote', contractNumber: 'SAS-00000002', serviceType: 'REMOTE_CONNECT' },
        ],
      },
    });
  });
});
