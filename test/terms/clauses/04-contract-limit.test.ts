import {
  acceptanceIsWithinLimit,
  applicationIsWithinLimit,
  contractLimitOn,
  freeSlotFrom,
  withdrawalOfNoticeIsWithinLimit,
} from '../../../src/terms/clauses/04-contract-limit';
import type { Contract } from '../../../src/terms/model/contract';
import {
  anyAcceptedContract,
  anyContract,
  anyContracts,
  dayAmongContracts,
  fc,
} from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';
import { EDITION } from '../support/edition';

const serviceType = 'WEB_GATEWAY';
const held = (id: string, lastDay?: string): Contract =>
  contract({ id, termination: lastDay === undefined ? null : termination(lastDay) });
const exceeded = (details: object): object => ({
  code: 'CONTRACT_LIMIT_EXCEEDED',
  details: { serviceType, limit: 3, ...details },
});

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
      ...exceeded({ held: 3, pending: 0 }),
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
  const facts = { edition: EDITION, contract: accepted, today: '2024-05-08' };

  test('counts contracts only, and not itself', () => {
    const contracts = [accepted, held('a'), held('b'), application({ id: 'c' })];
    expect(acceptanceIsWithinLimit({ ...facts, contracts })).toBeNull();
  });

  test('of a fourth is refused', () => {
    const contracts = [accepted, held('a'), held('b'), held('c')];
    expect(acceptanceIsWithinLimit({ ...facts, contracts })).toEqual(
      exceeded({ held: 3, pending: 0 }),
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
            edition: EDITION,
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

describe('the withdrawal of a notice (art. 4(2))', () => {
  const ending = held('ending', '2024-05-08');
  const facts = { edition: EDITION, contract: ending };

  test('is no matter of the limit without a notice', () => {
    const contracts = [held('a'), held('b'), held('c')];
    expect(
      withdrawalOfNoticeIsWithinLimit({ edition: EDITION, contract: held('d'), contracts }),
    ).toBeNull();
  });

  test('does not count the contract itself', () => {
    const contracts = [ending, held('a'), held('b')];
    expect(withdrawalOfNoticeIsWithinLimit({ ...facts, contracts })).toBeNull();
  });

  test.each([
    ['without an end', undefined, true],
    ['on the day after', '2024-05-09', true],
    ['until the same day', '2024-05-08', false],
  ])('counts three others held %s', (_, lastDay, isRefused) => {
    const contracts = [ending, held('a'), held('b'), held('c', lastDay)];
    expect(withdrawalOfNoticeIsWithinLimit({ ...facts, contracts })).toEqual(
      isRefused ? exceeded({ held: 3, pending: 0 }) : null,
    );
  });
});

describe('the place of a contract under the limit', () => {
  const at = (slot: number | null, lastDay?: string): Contract & { slot: number | null } => ({
    ...held(`slot-${slot ?? 0}`, lastDay),
    slot,
  });

  test.each([
    ['none taken', [], 1],
    ['the first taken', [at(1)], 2],
    ['the second taken', [at(2)], 1],
    ['the first and last taken', [at(3), at(1)], 2],
    ['two taken', [at(2), at(1)], 3],
    ['all taken', [at(1), at(2), at(3)], null],
    ['the first free from the day on', [at(1, '2024-05-07'), at(2), at(3)], 1],
    ['the first free one day later', [at(1, '2024-05-08'), at(2), at(3)], null],
    ['an application, which has no place', [{ ...application(), slot: null }], 1],
  ])('%s', (_, taken, slot) => {
    expect(freeSlotFrom(taken, EDITION, '2024-05-08')).toBe(slot);
  });

  test('is never one that is taken on a day to come', () => {
    const taken = fc.array(fc.tuple(anyAcceptedContract, fc.integer({ min: 1, max: 3 })));
    fc.assert(
      fc.property(taken, dayAmongContracts, (contracts, today) => {
        const slotted = contracts.map(([one, slot]) => ({ ...one, slot }));
        const free = [1, 2, 3].filter((slot) =>
          slotted.every(
            (one) => one.slot !== slot || (one.termination?.effectiveOn ?? today) < today,
          ),
        );
        expect(freeSlotFrom(slotted, EDITION, today)).toBe(free[0] ?? null);
      }),
    );
  });
});
