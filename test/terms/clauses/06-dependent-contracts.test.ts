import type { Contract, HeldContract } from '../../../src/terms/model/contract';
import {
  dependentsLeftWithoutBase,
  endedTogether,
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
  dependentsLeftWithoutBase(base, effectiveOn, contracts).map((left) => left.contract.id);

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
    const leftBy = (effectiveOn: string) =>
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
        const found = dependentsLeftWithoutBase(ending, effectiveOn, before);
        expect(found.map((each) => each.contract)).toEqual(losing);
        for (const each of found) {
          const days = daysFrom('2024-01-25', '2024-04-20');
          const first = days.find(
            (day) => isInForce(each.contract, day) && hasBase(before, day) && !hasBase(after, day),
          );
          const covered = days.filter((day) => day < (first ?? '') && hasBase(after, day));
          const last = [effectiveOn, ...covered].sort().at(-1);
          expect([each.lastDayWithBase, each.firstDayWithoutBase]).toEqual([last, first]);
        }
      }),
    );
  });
});

describe('the last day on which a base remains (art. 6)', () => {
  const ends = (one: HeldContract, on: string): HeldContract => ({
    ...one,
    termination: termination(on),
  });
  const daysOf = (effectiveOn: string, ...contracts: Contract[]) =>
    dependentsLeftWithoutBase(base, effectiveOn, contracts).map(
      ({ firstDayWithoutBase, lastDayWithBase }) => [lastDayWithBase, firstDayWithoutBase],
    );

  test('is the effective date where no other base outlasts it', () => {
    expect(daysOf('2024-05-31', base, remote)).toEqual([['2024-05-31', '2024-06-01']]);
    expect(daysOf('2024-05-31', base, remote, ends(firewall, '2024-05-20'))).toEqual([
      ['2024-05-31', '2024-06-01'],
    ]);
  });

  test('is that of another base which outlasts it for a while', () => {
    expect(daysOf('2024-05-31', base, remote, ends(firewall, '2024-06-15'))).toEqual([
      ['2024-06-15', '2024-06-16'],
    ]);
  });

  test('is before the billing start date of a dependent that never had one', () => {
    expect(daysOf('2024-04-25', base, remote)).toEqual([['2024-04-25', '2024-05-01']]);
  });

  test('is before the gap, where another base comes after it', () => {
    const next = { ...firewall, billingStartOn: '2024-06-10' };
    expect(daysOf('2024-05-31', base, remote, next)).toEqual([['2024-05-31', '2024-06-01']]);
  });
});

describe('a dependent contract that ends together with its base (art. 6, 13)', () => {
  const notice = termination('2024-05-31', {
    ground: 'CONTRACTOR_NOTICE',
    arrivedOn: '2024-05-01',
    requestedOn: '2024-05-31',
    underNoticeFrom: '2024-05-01',
    note: null,
  });
  const dependent = {
    contract: remote,
    firstDayWithoutBase: '2024-06-16',
    lastDayWithBase: '2024-06-15',
  };

  test('ends on the last day with a base, with the days of the notice, and says with which', () => {
    const ended = endedTogether(dependent, base, notice, 'CONTRACTOR_NOTICE');
    expect(ended.termination).toEqual({
      ...notice,
      effectiveOn: '2024-06-15',
      endedWithId: 'base',
    });
    expect({ ...ended, termination: null }).toEqual(remote);
  });

  test('on another ground has no notice', () => {
    const ended = endedTogether(dependent, base, notice, 'GENERAL_TERMS_28_2');
    expect(ended.termination).toMatchObject({
      ground: 'GENERAL_TERMS_28_2',
      arrivedOn: null,
      requestedOn: null,
    });
  });
});
