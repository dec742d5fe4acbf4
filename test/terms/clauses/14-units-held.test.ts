import { countedStates } from '../../../src/terms/clauses/14-outage-state';
import { holdersOf, unitsHeld, unitsLeft } from '../../../src/terms/clauses/14-units-held';
import type { Outage } from '../../../src/terms/model/outage';
import { contract } from '../support/contract';
import { granted, outage, tokyo } from '../support/outage';

const START = tokyo('2024-05-10T10:00');
const HOUR = 3_600_000;

/** An outage from so many hours after the start to so many, which became known in its place of the record. */
const from = (hours: number, to: number, knownAs = 1): Outage =>
  outage({ id: `${hours}-${to}`, knownAs, knownAt: START + hours * HOUR }, to - hours);

const held = (outages: Outage[], ...claims: ReturnType<typeof granted>[]) => [
  ...unitsHeld(contract(), outages, claims).values(),
];

describe('the units that granted claims hold (art. 14)', () => {
  // 36 and 29 hours that overlap to 59: 2 units.
  const two = [from(0, 36), from(30, 59)];

  test('are all of the state for the first, whichever it is', () => {
    expect(held(two, granted('0-36', 10))).toEqual([2]);
    expect(held(two, granted('30-59', 10))).toEqual([2]);
  });

  test('are none for a second', () => {
    expect(held(two, granted('0-36', 10), granted('30-59', 11))).toEqual([2, 0]);
    expect(held(two, granted('30-59', 10), granted('0-36', 11))).toEqual([2, 0]);
  });

  test('are one of two touching outages of 20 hours', () => {
    expect(held([from(0, 20), from(20, 40)], granted('20-40', 10))).toEqual([1]);
  });

  test('are those that were known; what comes to be known later leaves its own to another', () => {
    const later = [from(0, 36), from(30, 59, 15)];
    expect(held(later, granted('0-36', 10))).toEqual([1]);
    expect(held(later, granted('0-36', 10), granted('30-59', 20))).toEqual([1, 1]);
  });

  test('are kept where states that were granted apart are joined later', () => {
    const joined = [from(0, 30), from(40, 70), from(30, 40, 15)];
    expect(held(joined, granted('0-30', 10), granted('40-70', 11))).toEqual([1, 1]);
    // 82 hours: 3 units, of which two are held.
    const more = [...joined, from(70, 82, 16)];
    const claims = [granted('0-30', 10), granted('40-70', 11), granted('70-82', 20)];
    expect(held(more, ...claims)).toEqual([1, 1, 1]);
  });

  test('are of each state apart', () => {
    const apart = [from(0, 50), from(60, 90)];
    expect(held(apart, granted('60-90', 10), granted('0-50', 11))).toEqual([1, 2]);
  });

  test('follow a correction, which says what was always true', () => {
    const corrected = [from(0, 30, 1), from(30, 100, 15)];
    expect(held([from(0, 80, 1)], granted('0-80', 10))).toEqual([3]);
    expect(held(corrected, granted('0-30', 10), granted('30-100', 20))).toEqual([1, 3]);
    expect(held([from(0, 10)], granted('0-10', 10))).toEqual([0]);
    expect(held([{ ...from(0, 80), complete: false }], granted('0-80', 10))).toEqual([0]);
  });

  test('are no more than a claim may hold at the most', () => {
    const earlier = { ...granted('0-36', 10), unitsAtMost: 1 };
    expect(held(two, earlier, granted('30-59', 11))).toEqual([1, 1]);
    expect(held([from(0, 10)], { ...granted('0-10', 10), unitsAtMost: 1 })).toEqual([0]);
  });

  test('tell what is left of a state, and which claims hold the rest', () => {
    const outages = [from(0, 36), from(30, 60, 15), from(80, 110)];
    const claims = [granted('0-36', 10), granted('30-60', 12), granted('80-110', 13)];
    const units = unitsHeld(contract(), outages, claims);
    const [first, second] = countedStates(contract(), outages);
    expect(first && unitsLeft(first, claims, units)).toBe(1);
    // The second claim was granted before its outage was known as it is now: it holds nothing.
    expect(first && holdersOf(first, claims, units)).toEqual([granted('0-36', 10)]);
    expect(second && unitsLeft(second, claims, units)).toBe(0);
    expect(second && holdersOf(second, claims, units)).toEqual([granted('80-110', 13)]);
  });
});
