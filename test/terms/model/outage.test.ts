import {
  countedIntervals,
  isAffectedBy,
  outageDuration,
  totalDuration,
  wholeHours,
} from '../../../src/terms/model/outage';
import { fc } from '../support/arbitraries';
import { dateInTokyo } from '../support/calendar';
import { application, contract, termination } from '../support/contract';
import { outage, tokyo } from '../support/outage';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('how long an outage lasts (art. 14)', () => {
  const known = tokyo('2024-05-10T10:00');

  test('counts from the moment the company knew, not from its beginning', () => {
    const facts = outage({ occurredAt: known - 5 * HOUR }, 30);
    expect(outageDuration(facts, known + 100 * HOUR)).toBe(30 * HOUR);
  });

  test.each([
    ['before the company knew', -1, 0],
    ['when the company knew', 0, 0],
    ['while it lasts', 7, 7],
    ['when it is restored', 30, 30],
    ['after that', 31, 30],
  ])('%s', (_, hours, duration) => {
    expect(outageDuration(outage({}, 30), known + hours * HOUR)).toBe(duration * HOUR);
  });

  test('goes on until the service is restored', () => {
    expect(outageDuration(outage({ restoredAt: null }), known + 31 * HOUR)).toBe(31 * HOUR);
  });

  test('is told in whole hours', () => {
    expect(wholeHours(24 * HOUR - 1)).toBe(23);
    expect(wholeHours(24 * HOUR)).toBe(24);
  });
});

describe('the contracts that an outage affects (art. 14)', () => {
  const inForce = contract({ termination: termination('2024-05-10') });

  test('are of its types', () => {
    expect(isAffectedBy(inForce, outage({ affectedServiceTypes: ['WEB_GATEWAY'] }))).toBe(true);
    expect(isAffectedBy(inForce, outage({ affectedServiceTypes: ['FIREWALL_TYPE_1'] }))).toBe(
      false,
    );
  });

  test('are those it names, where it names any', () => {
    expect(isAffectedBy(inForce, outage({ affectedContractIds: ['c-1'] }))).toBe(true);
    expect(isAffectedBy(inForce, outage({ affectedContractIds: ['c-2'] }))).toBe(false);
    const ofOtherType = { affectedServiceTypes: [], affectedContractIds: ['c-1'] };
    expect(isAffectedBy(inForce, outage(ofOtherType))).toBe(false);
  });

  test.each([
    ['on the last day of the contract', '2024-05-10T23:59', true],
    ['on the day after', '2024-05-11T00:00', false],
  ])('are in force when it becomes known: %s', (_, knownAt, isAffected) => {
    expect(isAffectedBy(inForce, outage({ knownAt: tokyo(knownAt) }))).toBe(isAffected);
  });

  test('are in force when it occurs, where that is recorded', () => {
    const known = { knownAt: tokyo('2024-05-11T00:00') };
    expect(isAffectedBy(inForce, outage({ ...known, occurredAt: tokyo('2024-05-10T23:59') }))).toBe(
      true,
    );
  });

  test.each([
    ['on the first day of billing', '2024-04-20T10:00', true],
    ['on the day before', '2024-04-19T23:59', false],
  ])('have begun when it is over: %s', (_, restoredAt, isAffected) => {
    const facts = outage({ knownAt: tokyo('2024-04-18T10:00'), restoredAt: tokyo(restoredAt) });
    expect(isAffectedBy(contract(), facts)).toBe(isAffected);
  });

  test('may begin while it lasts', () => {
    const facts = outage({ knownAt: tokyo('2024-04-18T10:00'), restoredAt: null });
    expect(isAffectedBy(contract(), facts)).toBe(true);
  });

  test('are accepted', () => {
    expect(isAffectedBy(application(), outage())).toBe(false);
  });
});

describe('the hours that count for a contract (art. 14)', () => {
  const whole = { from: tokyo('2024-05-10T10:00'), to: tokyo('2024-05-12T10:00') };
  const now = tokyo('2024-06-01T00:00');
  const span = (from: string, to: string) => ({ from: tokyo(from), to: tokyo(to) });

  test('are all of the outage, for a contract in force all the while', () => {
    expect(countedIntervals(contract(), outage(), [], now)).toEqual([whole]);
  });

  test('go on until now while it lasts', () => {
    const lasting = outage({ restoredAt: null });
    expect(countedIntervals(contract(), lasting, [], whole.to)).toEqual([whole]);
    expect(countedIntervals(contract(), lasting, [], whole.from)).toEqual([]);
  });

  test('end with the last day of the contract', () => {
    const ended = contract({ termination: termination('2024-05-11') });
    expect(countedIntervals(ended, outage(), [], now)).toEqual([
      span('2024-05-10T10:00', '2024-05-12T00:00'),
    ]);
  });

  test('begin with the billing start date', () => {
    const started = contract({ billingStartOn: '2024-05-11' });
    expect(countedIntervals(started, outage(), [], now)).toEqual([
      span('2024-05-11T00:00', '2024-05-12T10:00'),
    ]);
  });

  test('are none for a contract that is never in force', () => {
    expect(countedIntervals(application(), outage(), [], now)).toEqual([]);
    const before = contract({ termination: termination('2024-05-09') });
    expect(countedIntervals(before, outage(), [], now)).toEqual([]);
  });

  test('do not count again where a granted claim covers them', () => {
    const granted = [
      span('2024-05-10T00:00', '2024-05-10T12:00'),
      span('2024-05-11T00:00', '2024-05-11T06:00'),
      span('2024-05-11T03:00', '2024-05-11T09:00'),
      span('2024-05-12T09:00', '2024-05-13T00:00'),
    ];
    const counted = countedIntervals(contract(), outage(), granted, now);
    expect(counted).toEqual([
      span('2024-05-10T12:00', '2024-05-11T00:00'),
      span('2024-05-11T09:00', '2024-05-12T09:00'),
    ]);
    expect(totalDuration(counted)).toBe(36 * HOUR);
  });

  test('are not lessened by spans that only touch them', () => {
    const granted = [
      span('2024-05-09T00:00', '2024-05-10T10:00'),
      span('2024-05-12T10:00', '2024-05-13T00:00'),
    ];
    expect(countedIntervals(contract(), outage(), granted, now)).toEqual([whole]);
  });

  test('are those minutes of which nothing takes one away', () => {
    const step = 20 * MINUTE;
    const start = tokyo('2024-05-08T00:00');
    const steps = (5 * 24 * HOUR) / step;
    const moment = fc.integer({ min: 0, max: steps - 1 }).map((n) => start + n * step);
    const interval = fc
      .tuple(moment, moment)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    const days = ['2024-05-08', '2024-05-09', '2024-05-10', '2024-05-11', '2024-05-12'];
    const day = fc.constantFrom(...days);
    const facts = fc.record({
      lasting: interval,
      isOver: fc.boolean(),
      billingStartOn: day,
      lastDay: fc.option(day),
      granted: fc.array(interval, { maxLength: 4 }),
      now: moment,
    });
    fc.assert(
      fc.property(facts, ({ lasting, isOver, billingStartOn, lastDay, granted, now: at }) => {
        const one = contract({
          billingStartOn,
          termination: lastDay === null ? null : termination(lastDay),
        });
        const restoredAt = isOver ? lasting.to : null;
        const counted = countedIntervals(
          one,
          outage({ knownAt: lasting.from, restoredAt }),
          granted,
          at,
        );
        const expected = Array.from({ length: steps }, (_, n) => start + n * step).filter(
          (time) => {
            const date = dateInTokyo(time);
            return (
              lasting.from <= time &&
              time < (restoredAt ?? at) &&
              billingStartOn <= date &&
              date <= (lastDay ?? date) &&
              !granted.some(({ from, to }) => from <= time && time < to)
            );
          },
        );
        const actual = counted.flatMap(({ from, to }) =>
          Array.from({ length: (to - from) / step }, (_, n) => from + n * step),
        );
        expect(actual).toEqual(expected);
        expect(totalDuration(counted)).toBe(expected.length * step);
      }),
    );
  });
});
