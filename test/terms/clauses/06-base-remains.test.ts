import { baseRemains, baseRemainsForChanged } from '../../../src/terms/clauses/06-base-remains';
import type { Contract } from '../../../src/terms/model/contract';
import { anyAcceptedContract, anyContract, anyContracts, anyDay, fc } from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';

const BASE_TYPES = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'];
const base = contract({ id: 'base' });
const remote = contract({
  id: 'remote',
  contractNumber: 'SAS-00000002',
  serviceType: 'REMOTE_CONNECT',
  billingStartOn: '2024-05-01',
});
const ends = <C extends Contract>(one: C, on: string): C => ({
  ...one,
  termination: termination(on),
});

/** Gives what is said against contracts once `moved` has taken the place of the one of its id. */
const against = (moved: Contract, ...contracts: Contract[]) =>
  baseRemains({
    contracts,
    contractsAfter: contracts.map((one) => (one.id === moved.id ? moved : one)),
  });
const firstDay = (moved: Contract, ...contracts: Contract[]): string | null => {
  const refusal = against(moved, ...contracts);
  return refusal?.code === 'BASE_CONTRACT_REQUIRED' ? refusal.details.on : null;
};
const startsOn = <C extends Contract>(one: C, billingStartOn: string): C => ({
  ...one,
  billingStartOn,
});

describe('a base whose billing start date moves (art. 6)', () => {
  test('may move up to the billing start date of its dependent, and no further', () => {
    expect(firstDay(startsOn(base, '2024-05-01'), base, remote)).toBeNull();
    expect(against(startsOn(base, '2024-05-10'), base, remote)).toEqual({
      code: 'BASE_CONTRACT_REQUIRED',
      path: ['billingStartOn'],
      details: {
        baseServiceTypes: BASE_TYPES,
        on: '2024-05-01',
        base: 'IN_FORCE',
        contracts: [
          {
            id: 'remote',
            contractNumber: 'SAS-00000002',
            serviceType: 'REMOTE_CONNECT',
            firstDayWithoutBase: '2024-05-01',
          },
        ],
      },
    });
  });

  test('opens no gap amid the days of a dependent that another base served before it', () => {
    const firewall = ends(
      contract({ id: 'firewall', serviceType: 'FIREWALL_TYPE_1' }),
      '2024-05-31',
    );
    const next = startsOn(base, '2024-06-01');
    expect(firstDay(startsOn(base, '2024-06-02'), next, firewall, remote)).toBe('2024-06-01');
    expect(firstDay(startsOn(base, '2024-05-15'), next, firewall, remote)).toBeNull();
  });

  test('names every dependent that would lose it, and the first day of all', () => {
    const later = { ...startsOn(remote, '2024-05-05'), id: 'later' };
    const refusal = against(startsOn(base, '2024-05-10'), base, later, remote);
    expect(refusal?.details).toMatchObject({
      on: '2024-05-01',
      contracts: [
        { id: 'later', firstDayWithoutBase: '2024-05-05' },
        { id: 'remote', firstDayWithoutBase: '2024-05-01' },
      ],
    });
  });

  test('may move where the dependent had been left without a base, is not accepted or never in force', () => {
    const moved = startsOn(base, '2024-05-10');
    const early = startsOn(remote, '2024-04-10');
    expect(firstDay(moved, base, ends(early, '2024-04-19'))).toBeNull();
    expect(firstDay(moved, base, ends(early, '2024-04-20'))).toBe('2024-04-20');
    expect(firstDay(moved, base, application({ serviceType: 'REMOTE_CONNECT' }))).toBeNull();
    expect(firstDay(moved, base, ends(remote, '2024-04-30'))).toBeNull();
  });
});

describe('a dependent whose billing start date moves (art. 6)', () => {
  test('starts with a base', () => {
    expect(firstDay(startsOn(remote, '2024-04-20'), base, remote)).toBeNull();
    expect(firstDay(startsOn(remote, '2024-04-19'), base, remote)).toBe('2024-04-19');
  });

  test('does not start anew on a day on which it had been left without one', () => {
    const ended = ends(base, '2024-05-08');
    expect(firstDay(startsOn(remote, '2024-05-09'), ended, remote)).toBe('2024-05-09');
    expect(firstDay(startsOn(remote, '2024-05-08'), ended, remote)).toBeNull();
  });
});

test('contracts that go on are held against the bases of their new days alone (art. 6, 11)', () => {
  const ended = ends(remote, '2024-05-08');
  const asked = (...bases: Contract[]) =>
    baseRemainsForChanged({
      contracts: [...bases, ended],
      contractsAfter: [...bases, remote],
      changed: [remote],
    });
  expect(asked(base)).toBeNull();
  expect(asked()?.details).toMatchObject({ on: '2024-05-09' });
  expect(asked()?.path).toBeUndefined();
  expect(asked(ends(base, '2024-05-31'))?.details).toMatchObject({ on: '2024-06-01' });
  expect(asked(startsOn(base, '2024-05-09'))).toBeNull();
  expect(asked(startsOn(base, '2024-05-10'))?.details).toMatchObject({ on: '2024-05-09' });
});

test('no contract loses a base exactly where a look at every day finds none lost (art. 6)', () => {
  const isDependent = ({ serviceType }: Contract): boolean =>
    ['PRIVATE_CONNECT', 'REMOTE_CONNECT'].includes(serviceType);
  const isInForce = (one: Contract, day: string): boolean =>
    one.billingStartOn !== null &&
    one.billingStartOn <= day &&
    !(one.termination && one.termination.effectiveOn < day);
  const hasBase = (contracts: readonly Contract[], day: string): boolean =>
    contracts.some((one) => !isDependent(one) && isInForce(one, day));

  fc.assert(
    fc.property(
      anyAcceptedContract.map((one) => ({ ...one, id: 'moved' })),
      anyDay('2024-01-28', '2024-03-01'),
      anyContracts(anyContract),
      (present, billingStartOn, others) => {
        const moved = { ...present, billingStartOn };
        const before = [present, ...others];
        const after = [moved, ...others];
        const isLost = (one: Contract, day: string): boolean =>
          isDependent(one) &&
          isInForce(one, day) &&
          !hasBase(after, day) &&
          (hasBase(before, day) ||
            !before.some(({ id, ...rest }) => id === one.id && isInForce({ id, ...rest }, day)) ||
            (one === moved && day === billingStartOn && day !== present.billingStartOn));
        const lost = daysFrom('2024-01-25', '2024-04-20').find((day) =>
          after.some((one) => isLost(one, day)),
        );
        const refusal = baseRemains({ contracts: before, contractsAfter: after });
        const told = refusal?.code === 'BASE_CONTRACT_REQUIRED' ? refusal.details.on : undefined;
        expect(told).toBe(lost);
      },
    ),
  );
});
