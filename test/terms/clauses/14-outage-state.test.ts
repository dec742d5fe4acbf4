import {
  countedStates,
  durationOf,
  stateOf,
  unitsOf,
} from '../../../src/terms/clauses/14-outage-state';
import { countsForReduction, type Outage } from '../../../src/terms/model/outage';
import { fc } from '../support/arbitraries';
import { contract, termination } from '../support/contract';
import { runsOf, STEP, wholeDays } from '../support/minutes';
import { outage, tokyo } from '../support/outage';
import { anyOutages, anyContractAmidOutages, someCut } from '../support/outages';

const HOUR = 3_600_000;
const START = tokyo('2024-05-10T10:00');

/** An outage from so many hours after the start to so many. */
const from = (hours: number, to: number, facts = {}) =>
  outage({ id: `${hours}-${to}`, knownAt: START + hours * HOUR, ...facts }, to - hours);

const hoursOf = (outages: Outage[], of = contract()) =>
  countedStates(of, outages).map((state) => [
    (state.from - START) / HOUR,
    (state.to - START) / HOUR,
    state.outages.map(({ id }) => id),
  ]);

describe('the states of a contract (art. 14)', () => {
  test('are its outages, where none meets another', () => {
    expect(hoursOf([from(30, 40), from(0, 20)])).toEqual([
      [0, 20, ['0-20']],
      [30, 40, ['30-40']],
    ]);
  });

  test('unite what overlaps: 36 and 29 hours are 59', () => {
    expect(hoursOf([from(30, 59), from(0, 36)])).toEqual([[0, 59, ['0-36', '30-59']]]);
  });

  test('unite what touches, and not what a millisecond parts', () => {
    expect(hoursOf([from(0, 20), from(20, 40)])).toEqual([[0, 40, ['0-20', '20-40']]]);
    const late = outage({ id: 'late', knownAt: START + 20 * HOUR + 1 }, 20);
    expect(hoursOf([from(0, 20), late])).toHaveLength(2);
  });

  test('are as long as the longest of what lies within', () => {
    expect(hoursOf([from(0, 50), from(10, 20), from(45, 60)])).toEqual([
      [0, 60, ['0-50', '10-20', '45-60']],
    ]);
  });

  test.each([
    ['is not over', { restoredAt: null }],
    ['is not complete', { complete: false }],
    ['is under investigation', { attribution: 'UNDER_INVESTIGATION' as const }],
    ['is the fault of a third party', { attribution: 'THIRD_PARTY' as const }],
    ['is the fault of the contractor', { attribution: 'CONTRACTOR' as const }],
    ['affects other types', { affectedServiceTypes: ['REMOTE_CONNECT' as const] }],
    ['affects other contracts', { affectedContractIds: ['c-2'] }],
  ])('leave out an outage that %s', (_, facts) => {
    expect(hoursOf([from(0, 20), from(20, 40, facts)])).toEqual([[0, 20, ['0-20']]]);
  });

  test('are cut to the days in force: what lies outside joins nothing', () => {
    const short = contract({
      billingStartOn: '2024-05-11',
      termination: termination('2024-05-11'),
    });
    // From 05-11 00:00, 14 hours after the start, to 05-12 00:00.
    expect(hoursOf([from(0, 20), from(20, 60), from(60, 70)], short)).toEqual([
      [14, 38, ['0-20', '20-60']],
    ]);
  });

  test('are the runs of half hours out of service', () => {
    fc.assert(
      fc.property(anyContractAmidOutages, anyOutages, (one, outages) => {
        const states = countedStates(one, outages);
        const runs = runsOf(one, outages, countsForReduction);
        expect(states.map((state) => ({ from: state.from, to: state.to }))).toEqual(runs);
        expect(states.map(unitsOf)).toEqual(runs.map(wholeDays));
      }),
    );
  });

  test('do not depend on how, and in which order, the outages are recorded', () => {
    fc.assert(
      fc.property(anyContractAmidOutages, someCut, (one, { outages, pieces }) => {
        const span = ({ from: begin, to }: { from: number; to: number }) => [begin, to];
        expect(countedStates(one, pieces).map(span)).toEqual(countedStates(one, outages).map(span));
      }),
    );
  });
});

describe('the state that an outage is part of (art. 14)', () => {
  const now = START + 100 * HOUR;
  const hours = (one: Outage, other: Outage) => {
    const state = stateOf(contract(), [one, other], one, now);
    return state && durationOf(state) / HOUR;
  };

  test.each([
    ['an open one', { restoredAt: null }, 100],
    ['an incomplete one', { complete: false }, 40],
    ['one under investigation', { attribution: 'UNDER_INVESTIGATION' as const }, 40],
    ['one of a third party', { attribution: 'THIRD_PARTY' as const }, 40],
    ['one that affects others', { affectedContractIds: [] }, 40],
  ])('has the own span of %s', (_, facts, expected) => {
    // Its own from hour 20 to 40, or to now, and 20 hours before it that count.
    expect(hours(from(20, 40, facts), from(0, 20))).toBe(expected);
  });

  test('has no span of another outage that does not count', () => {
    expect(hours(from(20, 40), from(0, 20, { complete: false }))).toBe(20);
    expect(hours(from(0, 20), from(20, 40, { restoredAt: null }))).toBe(20);
  });

  test('is none where no moment of the outage is in force', () => {
    const lasting = from(0, 20);
    expect(stateOf(contract(), [lasting], outage({ id: 'none' }, 0), now)).toBeNull();
    const ended = contract({ termination: termination('2024-05-09') });
    expect(stateOf(ended, [lasting], lasting, now)).toBeNull();
  });

  test('is the run of half hours around it', () => {
    fc.assert(
      fc.property(anyContractAmidOutages, anyOutages, fc.nat(), (one, outages, index) => {
        const picked = outages[index % outages.length];
        if (picked === undefined) return;
        const lasting = { ...picked, restoredAt: null };
        const end = tokyo('2024-03-10T00:00');
        const state = stateOf(one, outages, lasting, end);
        const others = outages.filter((other) => other !== picked);
        const own = { ...picked, restoredAt: end, affectedContractIds: null };
        const runs = runsOf(
          one,
          [own, ...others],
          (each) => each === own || countsForReduction(each),
        );
        const [alone] = runsOf(one, [own], () => true);
        const expected = runs.find(
          (run) => alone !== undefined && run.from <= alone.from && alone.from < run.to,
        );
        expect(state && { from: state.from, to: state.to }).toEqual(expected ?? null);
      }),
    );
  });
});

test('units are whole spans of 24 hours (Annex 3)', () => {
  const units = (milliseconds: number) => unitsOf({ from: START, to: START + milliseconds });
  expect([24 * HOUR - 1, 24 * HOUR, 72 * HOUR - STEP, 72 * HOUR].map(units)).toEqual([0, 1, 2, 3]);
});
