import {
  acceptanceIsWithinLimit,
  applicationIsWithinLimit,
  changedAreWithinLimit,
  contractLimitOn,
} from '../../../src/terms/clauses/04-contract-limit';
import type { Contract } from '../../../src/terms/model/contract';
import { anyContract, anyContracts, dayAmongContracts, fc } from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';
import { EDITION } from '../support/edition';

const serviceType = 'WEB_GATEWAY';
const held = (id: string, lastDay?: string): Contract =>
  contract({ id, termination: lastDay === undefined ? null : termination(lastDay) });
const exceeded = (details: object): { code: string; details: object } => ({
  code: 'CONTRACT_LIMIT_EXCEEDED',
  details: { serviceType, limit: 3, ...details },
});
const ofType = (one: Contract): Contract => ({ ...one, serviceType });

/** Tells whether a contract is one that the contractor holds on a day, by its recorded dates. */
function isHeld({ acceptedOn, termination: end }: Contract, day: string): boolean {
  return acceptedOn !== null && acceptedOn <= day && !(end && end.effectiveOn < day);
}

describe('how far the limit is used (art. 4(2))', () => {
  const contracts = [
    held('a'),
    held('b', '2024-05-08'),
    application({ id: 'c' }),
    application({ id: 'd', rejectedOn: '2024-04-03' }),
    contract({ id: 'e', serviceType: 'FIREWALL_TYPE_1' }),
  ];

  test.each([
    ['before all applications', '2024-03-31', 0, 0, 3],
    ['on the day of the applications', '2024-04-01', 0, 4, 0],
    ['after the rejection', '2024-04-03', 0, 3, 0],
    ['on the day of the acceptances', '2024-04-05', 2, 1, 0],
    ['on the last day of one under notice', '2024-05-08', 2, 1, 0],
    ['on the next day', '2024-05-09', 1, 1, 1],
  ])('%s', (_, on, heldCount, pending, available) => {
    expect(contractLimitOn({ edition: EDITION, serviceType, contracts, on })).toEqual({
      serviceType,
      limit: 3,
      held: heldCount,
      pending,
      available,
    });
  });

  test('counts Firewall Type 1 and Type 2 apart', () => {
    const counted = (['FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'] as const).map((type) => {
      const facts = { edition: EDITION, serviceType: type, contracts, on: '2024-05-01' };
      return contractLimitOn(facts).held;
    });
    expect(counted).toEqual([1, 0]);
  });
});

describe('an application (art. 4(3))', () => {
  const facts = { edition: EDITION, serviceType, on: '2024-05-01' } as const;

  test('for the third place is accepted', () => {
    expect(applicationIsWithinLimit({ ...facts, contracts: [held('a'), held('b')] })).toBeNull();
  });

  test('above the limit is not', () => {
    const contracts = [held('a'), held('b'), held('c')];
    expect(applicationIsWithinLimit({ ...facts, contracts })).toEqual({
      ...exceeded({ on: '2024-05-01', held: 3, pending: 0, freeFrom: null }),
      path: ['serviceType'],
    });
  });

  test('counts the applications that wait', () => {
    const contracts = [held('a'), held('b'), application({ id: 'c' })];
    expect(applicationIsWithinLimit({ ...facts, contracts })?.details).toMatchObject({
      held: 2,
      pending: 1,
    });
  });

  test('is told from which day on there is a place', () => {
    const contracts = [held('a'), held('b'), held('c', '2024-05-08')];
    expect(applicationIsWithinLimit({ ...facts, contracts })?.details).toMatchObject({
      on: '2024-05-01',
      freeFrom: '2024-05-09',
    });
  });

  test('counts another that waits from the day from which that one is wished', () => {
    const wished = application({ id: 'd', requestedBillingStartOn: '2024-07-01' });
    const two = [held('a'), held('b')];
    expect(applicationIsWithinLimit({ ...facts, contracts: [...two, wished] })?.details).toEqual(
      exceeded({ on: '2024-07-01', held: 2, pending: 1, freeFrom: null }).details,
    );
    // a and the other one end in time: from 06-01 there are two, from 07-01 three.
    const contracts = [held('a'), held('b', '2024-06-30'), held('c', '2024-05-31'), wished];
    expect(applicationIsWithinLimit({ ...facts, contracts, on: '2024-06-01' })).toBeNull();
  });

  test('is within the limit exactly where a look at every day finds no fourth', () => {
    const farAhead = '2024-05-10';
    fc.assert(
      fc.property(anyContracts(anyContract.map(ofType), 8), dayAmongContracts, (contracts, on) => {
        const known = contracts.filter(({ appliedOn }) => appliedOn <= on);
        const isWaiting = (one: Contract, day: string): boolean =>
          (one.acceptedOn ?? one.rejectedOn ?? one.withdrawnOn ?? '9999-12-31') > day &&
          (one.requestedBillingStartOn ?? one.appliedOn) <= day;
        const most = Math.max(
          ...daysFrom(on, farAhead).map(
            (day) =>
              known.filter((one) => isHeld(one, day)).length +
              known.filter((one) => isWaiting(one, day)).length,
          ),
        );
        const all = { edition: EDITION, serviceType, contracts, on } as const;
        expect(applicationIsWithinLimit(all) !== null).toBe(most >= 3);
        expect(contractLimitOn(all).available).toBe(Math.max(0, 3 - most));
      }),
    );
  });

  test('finds a place on the day after the last of one under notice', () => {
    const contracts = [held('a'), held('b'), held('c', '2024-05-08')];
    const refused = ['2024-05-07', '2024-05-08', '2024-05-09'].map(
      (on) => applicationIsWithinLimit({ ...facts, contracts, on }) !== null,
    );
    expect(refused).toEqual([true, true, false]);
  });
});

describe('an acceptance (art. 4(2))', () => {
  const accepted = application({ id: 'new' });
  const facts = { contract: accepted, today: '2024-05-08' };

  test('counts contracts only, and not itself', () => {
    const contracts = [accepted, held('a'), held('b'), application({ id: 'c' })];
    expect(acceptanceIsWithinLimit({ ...facts, contracts })).toBeNull();
  });

  test('of a fourth is refused', () => {
    const contracts = [accepted, held('a'), held('b'), held('c')];
    expect(acceptanceIsWithinLimit({ ...facts, contracts })).toEqual(
      exceeded({ on: '2024-05-08', held: 3, pending: 0, freeFrom: null }),
    );
  });

  test.each([
    ['still held today', '2024-05-08', true],
    ['ended yesterday', '2024-05-07', false],
  ])('with one %s', (_, lastDay, isRefused) => {
    const contracts = [accepted, held('a'), held('b'), held('c', lastDay)];
    expect(acceptanceIsWithinLimit({ ...facts, contracts }) !== null).toBe(isRefused);
  });

  test('does not count other types', () => {
    const contracts = [
      held('a'),
      held('b'),
      { ...held('c'), serviceType: 'FIREWALL_TYPE_2' } as const,
    ];
    expect(acceptanceIsWithinLimit({ ...facts, contracts })).toBeNull();
  });

  test('never makes a fourth on any day to come, and is refused only where it would', () => {
    fc.assert(
      fc.property(
        anyContracts(
          anyContract.map((one) => ({ ...one, serviceType }) as const),
          8,
        ),
        dayAmongContracts,
        (others, today) => {
          const known = others.filter(
            ({ acceptedOn }) => acceptedOn === null || acceptedOn <= today,
          );
          const fullOnSomeDay = daysFrom(today, '2024-04-11').some(
            (day) => known.filter((other) => isHeld(other, day)).length >= 3,
          );
          const refusal = acceptanceIsWithinLimit({
            contract: accepted,
            contracts: [...known, accepted],
            today,
          });
          expect(refusal !== null).toBe(fullOnSomeDay);
        },
      ),
    );
  });
});

describe('contracts that are held again (art. 4(2))', () => {
  const longer = held('longer', '2024-05-31');
  const within = (...others: Contract[]) =>
    changedAreWithinLimit({ changed: [longer], contractsAfter: [longer, ...others] });

  test('do not count themselves', () => {
    expect(within(held('a'), held('b'))).toBeNull();
  });

  test('are refused for the first day with three others', () => {
    const later = contract({ id: 'c', acceptedOn: '2024-05-20' });
    expect(within(held('a'), held('b'), later)).toEqual(
      exceeded({ on: '2024-05-20', held: 3, pending: 0, freeFrom: null }),
    );
    expect(
      within(held('a'), held('b'), contract({ id: 'c', acceptedOn: '2024-06-01' })),
    ).toBeNull();
    expect(within(held('a'), held('b'), held('c', '2024-04-20'))?.details).toEqual(
      exceeded({ on: '2024-04-05', held: 3, pending: 0, freeFrom: '2024-04-21' }).details,
    );
  });

  test('count neither applications nor other types', () => {
    const other = contract({ id: 'c', serviceType: 'FIREWALL_TYPE_2' });
    expect(within(held('a'), held('b'), other, application({ id: 'd' }))).toBeNull();
  });

  test('are refused where any one of them is a fourth', () => {
    const firewalls = ['x', 'y', 'z'].map((id) => contract({ id, serviceType: 'FIREWALL_TYPE_1' }));
    const firewall = contract({ id: 'firewall', serviceType: 'FIREWALL_TYPE_1' });
    const facts = { changed: [longer, firewall], contractsAfter: [longer, firewall, ...firewalls] };
    expect(changedAreWithinLimit(facts)?.details).toMatchObject({ serviceType: 'FIREWALL_TYPE_1' });
  });

  test('are refused exactly where a look at every day finds a fourth', () => {
    fc.assert(
      fc.property(anyContracts(anyContract.map(ofType), 8), (contracts) => {
        const fourth = daysFrom('2024-01-25', '2024-05-10').some(
          (day) => contracts.filter((one) => isHeld(one, day)).length > 3,
        );
        const refusal = changedAreWithinLimit({ changed: contracts, contractsAfter: contracts });
        expect(refusal !== null).toBe(fourth);
      }),
    );
  });
});
