import { claimIsInTime, claimWindow } from '../../../src/terms/clauses/14-claim-period';
import {
  countsForReduction,
  type Outage,
  type OutageChange,
  type OutageFacts,
} from '../../../src/terms/model/outage';
import { fc } from '../support/arbitraries';
import { dateInTokyo, dayAt, dayNumber, lastDayOfPeriod } from '../support/calendar';
import { contract, termination } from '../support/contract';
import { runsOf, STEP } from '../support/minutes';
import { outage, tokyo } from '../support/outage';
import { anyContractAmidOutages, anyOutages } from '../support/outages';

const HOUR = 3_600_000;

/** In force on all days of the examples. */
const lasting = contract({ billingStartOn: '2022-09-01' });

const known = (knownAt: string | number, facts: Partial<Outage> = {}, hours = 24) =>
  outage(
    { knownAt: typeof knownAt === 'string' ? tokyo(knownAt) : knownAt, restoredAt: null, ...facts },
    hours,
  );
const windowOf = (one: Outage, others: Outage[] = [], of = lasting) =>
  claimWindow(of, [one, ...others], one);

describe('the claim window (art. 14, proviso)', () => {
  test.each([
    ['the next day is the first of a month', '2023-02-27T10:00', '2023-02-28', '2023-05-31'],
    ['no corresponding day in February', '2022-11-28T10:00', '2022-11-29', '2023-02-28'],
    ['the same in a leap year', '2023-11-28T10:00', '2023-11-29', '2024-02-29'],
    ['exactly the beginning of a day', '2022-10-01T00:00', '2022-10-02', '2023-01-01'],
    ['a minute after the beginning', '2022-10-01T00:01', '2022-10-02', '2023-01-02'],
    ['a minute before the beginning', '2022-09-30T23:59', '2022-10-01', '2023-01-01'],
    ['on the leap day', '2024-02-28T12:00', '2024-02-29', '2024-05-31'],
    ['another day in UTC than in Tokyo', '2024-05-31T08:59', '2024-06-01', '2024-09-01'],
  ])('claimable %s', (_, knownAt, claimableFrom, claimDeadline) => {
    expect(windowOf(known(knownAt))).toEqual({ claimableFrom, claimDeadline });
  });

  test('a millisecond after the beginning of a day is not its beginning', () => {
    expect(windowOf(known(tokyo('2022-10-01T00:00') + 1))?.claimDeadline).toBe('2023-01-02');
  });

  test('counts from the billing start amid an outage', () => {
    const of = contract({ billingStartOn: '2024-03-31' });
    // In force for 24 hours at 04-01 00:00: the period is that from 04-01.
    expect(windowOf(known('2024-01-01T00:00'), [], of)).toEqual({
      claimableFrom: '2024-04-01',
      claimDeadline: '2024-06-30',
    });
  });

  test('opens when exactly 24 hours are over, and never for less', () => {
    const knownAt = tokyo('2023-01-10T10:00');
    const ofLength = (milliseconds: number) =>
      known(knownAt, { restoredAt: knownAt + milliseconds });
    expect(windowOf(ofLength(24 * HOUR))?.claimableFrom).toBe('2023-01-11');
    expect(windowOf(ofLength(24 * HOUR - 1))).toBeNull();
    // Ended on the day after it was known, at 24:00: 38 hours; ended on the day itself: 14.
    const ended = (lastDay: string) => ({ ...lasting, termination: termination(lastDay) });
    expect(windowOf(known(knownAt), [], ended('2023-01-11'))?.claimableFrom).toBe('2023-01-11');
    expect(windowOf(known(knownAt), [], ended('2023-01-10'))).toBeNull();
  });

  test('opens whatever the record says of the cause and of how complete it is', () => {
    const window = windowOf(known('2023-01-10T10:00'));
    expect(window).not.toBeNull();
    const facts = { attribution: 'THIRD_PARTY' as const, complete: false };
    expect(windowOf(known('2023-01-10T10:00', facts))).toEqual(window);
  });

  describe('of an outage that is part of a longer state', () => {
    const before = known('2023-01-10T00:00', {
      id: 'before',
      restoredAt: tokyo('2023-01-10T20:00'),
    });
    const after = known('2023-01-10T20:00', { restoredAt: tokyo('2023-01-11T16:00') });
    // 20 and 20 hours: the state has lasted 24 hours on 01-11 at 00:00.
    const window = { claimableFrom: '2023-01-11', claimDeadline: '2023-04-10' };

    test('opens when the state has lasted 24 hours', () => {
      expect(windowOf(before)).toBeNull();
      expect(windowOf(after)).toBeNull();
      expect(windowOf(after, [before])).toEqual(window);
      expect(windowOf(before, [after])).toEqual(window);
    });

    test('does not open before the company knew of it', () => {
      const late = known('2023-01-11T15:00', { restoredAt: tokyo('2023-01-11T17:00') });
      expect(windowOf(late, [before, { ...after, id: 'after' }])).toEqual({
        claimableFrom: '2023-01-11',
        // 01-11 is not counted: from 01-12.
        claimDeadline: '2023-04-11',
      });
    });

    test('is its own, where the rest of the state does not count', () => {
      expect(windowOf(after, [{ ...before, attribution: 'CONTRACTOR' }])).toBeNull();
    });
  });

  test('opens with the 48th half hour of its run and closes three walked months later', () => {
    fc.assert(
      fc.property(anyContractAmidOutages, anyOutages, (one, outages) => {
        const [own] = outages;
        if (own === undefined) return;
        const runs = runsOf(one, outages, (each) => each === own || countsForReduction(each));
        const [alone] = runsOf(one, [own], () => true);
        const run = runs.find((each) => alone && each.from <= alone.from && alone.from < each.to);
        const steps = run === undefined ? 0 : (run.to - run.from) / STEP;
        if (run === undefined || steps < 48) {
          expect(claimWindow(one, outages, own)).toBeNull();
          return;
        }
        const possibleAt = Math.max(run.from + 48 * STEP, own.knownAt);
        // The first day of which nothing is gone when the claim becomes possible.
        const firstWholeDay = dayAt(dayNumber(dateInTokyo(possibleAt - 1)) + 1);
        expect(claimWindow(one, outages, own)).toEqual({
          claimableFrom: dateInTokyo(possibleAt),
          claimDeadline: lastDayOfPeriod(firstWholeDay, 3),
        });
      }),
    );
  });
});

describe('the claim window after a change of the record (art. 14)', () => {
  const changed = (number: number, at: string, before: OutageFacts): OutageChange => ({
    number,
    at: tokyo(at),
    before,
  });
  const right = known('2023-01-10T10:00', { restoredAt: tokyo('2023-01-12T10:00') });
  const own = { claimableFrom: '2023-01-11', claimDeadline: '2023-04-11' };
  // Changed on 06-01: the period is that from 06-02.
  const anew = { claimableFrom: '2023-06-01', claimDeadline: '2023-09-01' };
  const after = (...changes: OutageChange[]): Outage => ({ ...right, changes });
  const short = { ...right, restoredAt: tokyo('2023-01-10T20:00') };

  test.each([
    ['was too short', short],
    ['did not affect the contract', { ...right, affectedContractIds: ['c-2'] }],
    ['was of another type', { ...right, affectedServiceTypes: ['REMOTE_CONNECT' as const] }],
    [
      'had lapsed before the claim was possible',
      { ...right, knownAt: tokyo('2022-09-10T10:00'), restoredAt: tokyo('2022-09-12T10:00') },
    ],
  ])('runs from the day of the change where the outage %s', (_, before) => {
    expect(windowOf(after(changed(5, '2023-06-01T09:00', before)))).toEqual(anew);
  });

  test('includes that day where the change is made as it begins', () => {
    expect(windowOf(after(changed(5, '2023-06-01T00:00', short)))).toEqual({
      claimableFrom: '2023-06-01',
      claimDeadline: '2023-08-31',
    });
  });

  test.each([
    ['its cause', { ...right, attribution: 'THIRD_PARTY' as const }],
    ['how complete it was', { ...right, complete: false }],
    ['that it was over', { ...right, restoredAt: null }],
    ['its end', { ...right, restoredAt: tokyo('2023-01-14T10:00') }],
    ['its beginning', { ...right, occurredAt: tokyo('2023-01-01T10:00') }],
  ])('stays where it was possible before: %s', (_, before) => {
    expect(windowOf(after(changed(5, '2023-06-01T09:00', before)))).toEqual(own);
  });

  test('moves with the moment at which the company is recorded to have known', () => {
    const before = { ...right, knownAt: tokyo('2023-01-09T10:00') };
    expect(windowOf(after(changed(5, '2023-06-01T09:00', before)))).toEqual(own);
  });

  test('keeps to the day of the first change that made it possible', () => {
    const other = { ...right, description: 'another' };
    const changes = [changed(5, '2023-06-01T09:00', short), changed(7, '2023-08-01T09:00', other)];
    expect(windowOf(after(...changes))).toEqual(anew);
  });

  test('runs anew where it had become impossible in between', () => {
    const changes = [changed(5, '2023-03-01T09:00', right), changed(7, '2023-06-01T09:00', short)];
    expect(windowOf(after(...changes))).toEqual(anew);
  });

  test('is not before the claim is possible, however early the change', () => {
    const changes = [changed(5, '2023-01-11T08:00', short)];
    expect(windowOf(after(...changes))).toEqual(own);
  });

  test('runs from a change of another outage that makes the state long enough', () => {
    const one = known('2023-01-10T00:00', { restoredAt: tokyo('2023-01-10T20:00') });
    const facts = { id: 'o-2', restoredAt: tokyo('2023-01-11T16:00') };
    const other = known('2023-01-10T20:00', facts);
    const change = changed(5, '2023-06-01T09:00', { ...other, complete: false });
    expect(windowOf(one, [{ ...other, changes: [change] }])).toEqual(anew);
    // The other could have been claimed all along.
    expect(windowOf({ ...other, changes: [change] }, [one])).toEqual({
      claimableFrom: '2023-01-11',
      claimDeadline: '2023-04-10',
    });
  });

  test('is none where the last change made the claim impossible', () => {
    expect(windowOf({ ...short, changes: [changed(5, '2023-06-01T09:00', right)] })).toBeNull();
  });
});

describe('claimIsInTime', () => {
  const window = { claimableFrom: '2023-02-28', claimDeadline: '2023-05-31' };

  test.each(['2023-02-28', '2023-05-30', '2023-05-31'])('%s is in time', (today) => {
    expect(claimIsInTime({ window, today })).toBeNull();
  });

  test('the day after the last is late, and the last day is told', () => {
    expect(claimIsInTime({ window, today: '2023-06-01' })).toEqual({
      code: 'CLAIM_PERIOD_EXPIRED',
      details: { claimDeadline: '2023-05-31' },
    });
  });

  test('a claim that never becomes possible does not lapse', () => {
    expect(claimIsInTime({ window: null, today: '2023-06-01' })).toBeNull();
  });
});
